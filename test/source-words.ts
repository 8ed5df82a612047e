/** What sources say in words: the codes of reasons, counters, lines of the log. Read from their syntax. */
import ts from "typescript";
import type { OrdStatus } from "../contracts/validate.ts";
import { textOf } from "./project-files.ts";

/** Functions that take a code as an argument, and those that make one. */
const TAKES_CODE = new Set(["refuse", "refused", "evidence", "drop", "failed"]);
const MAKES_CODE = /Code$/;

/** What a report is called is its code where the broker gave no reason of its own. */
const REPORTS = ["rejected", "cancel_rejected", "replace_rejected"] as const;

/** Said for a status, not as a code. */
const STATUSES: ReadonlySet<string> = new Set<OrdStatus>(["pending_cancel", "pending_replace"]);

/** Every code that these sources can give as a reason. A `${…}` in it stands for many. */
export function codesIn(files: readonly string[]): ReadonlySet<string> {
  const codes = new Set<string>(REPORTS);
  for (const file of files) {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const aliases = new Map<string, ts.TypeNode>();
    const add = (node: ts.Node | undefined): void => {
      for (const code of literalsIn(node, aliases)) if (!STATUSES.has(code)) codes.add(code);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
      if (isCalled(node, "code")) {
        add("initializer" in node ? node.initializer : undefined);
        if (ts.isPropertySignature(node)) add(node.type);
      }
      if (ts.isCallExpression(node) && TAKES_CODE.has(node.expression.getText())) {
        node.arguments.forEach((argument) => {
          for (const code of literalsIn(argument, aliases))
            if (/^[a-z_]+$/.test(code)) add(argument);
        });
      }
      if (ts.isReturnStatement(node) && MAKES_CODE.test(functionAround(node))) add(node.expression);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return codes;
}

const isCalled = (
  node: ts.Node,
  name: string,
): node is
  ts.PropertyAssignment | ts.PropertySignature | ts.VariableDeclaration | ts.ParameterDeclaration =>
  (ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node)) &&
  ts.isIdentifier(node.name) &&
  node.name.text === name;

/** The texts that an expression or a type can be, as far as they stand in it. */
function literalsIn(
  node: ts.Node | undefined,
  aliases: ReadonlyMap<string, ts.TypeNode>,
): readonly string[] {
  if (node === undefined) return [];
  const both = (...nodes: readonly ts.Node[]): string[] =>
    nodes.flatMap((one) => literalsIn(one, aliases));
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.getText().slice(1, -1)];
  if (ts.isConditionalExpression(node)) return both(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node)) return both(node.left, node.right);
  if (ts.isParenthesizedExpression(node)) return both(node.expression);
  if (ts.isLiteralTypeNode(node)) return both(node.literal);
  if (ts.isUnionTypeNode(node)) return both(...node.types);
  if (ts.isTypeReferenceNode(node)) {
    const alias = aliases.get(node.typeName.getText());
    return alias === undefined ? [] : both(alias);
  }
  return [];
}

function functionAround(node: ts.Node): string {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at)) return at.name?.text ?? "";
  }
  return "";
}

/** The words with which a method of that name is called: its last argument, where that is text. */
export function wordsOfCalls(files: readonly string[], method: RegExp): readonly string[] {
  const words = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      if (!method.test(node.expression.name.text)) return;
      for (const text of literalsIn(node.arguments.at(-1), new Map())) words.add(text);
    };
    visit(source);
  }
  return [...words];
}
