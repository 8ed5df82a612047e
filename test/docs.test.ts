/**
 * The documents are part of the program: links lead somewhere, messages fit their contracts, code
 * compiles, calculations come out as shown, and what the sources know stands in the pages.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { BROKER_KINDS, kindOfReason } from "../contracts/reasons.ts";
import { isContractName, read } from "../contracts/validate.ts";
import { projectRoot } from "../deploy/servers/project.ts";
import { filesOf, isProduction, textOf } from "./project-files.ts";
import { codesIn, wordsOfCalls } from "./source-words.ts";

const documents = filesOf(/\.md$/);

type Fence = {
  readonly document: string;
  readonly language: string;
  readonly label: string;
  readonly code: string;
};

const fences: readonly Fence[] = documents.flatMap((document) =>
  [...textOf(document).matchAll(/^```(\w+) ?([^\n]*)\n(.*?)^```/gms)].map(
    ([, language = "", label = "", code = ""]) => ({ document, language, label, code }),
  ),
);

describe("every document", () => {
  it.each(documents)("%s leads somewhere with each relative link", (document) => {
    const links = [
      ...withoutCode(textOf(document)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g),
    ];
    const dead = links.flatMap(([, link = ""]) => (isAlive(document, link) ? [] : [link]));
    expect(dead).toEqual([]);
  });

  it("is ended by each of its fences", () => {
    const open = documents.filter((name) => (textOf(name).match(/^```/gm)?.length ?? 0) % 2 === 1);
    expect(open).toEqual([]);
  });
});

/** What stands in code is no link. */
const withoutCode = (text: string): string =>
  text.replaceAll(/^```.*?^```/gms, "").replaceAll(/`[^`\n]*`/g, "");

function isAlive(document: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : join(dirname(document), path);
  if (!existsSync(join(projectRoot, target))) return false;
  if (anchor === undefined || !target.endsWith(".md")) return true;
  return anchorsOf(target).has(anchor);
}

/** As GitHub makes them from headings. */
function anchorsOf(document: string): ReadonlySet<string> {
  const headings = textOf(document)
    .replaceAll(/^```.*?^```/gms, "")
    .matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

describe("a message in a document", () => {
  const messages = fences.filter(({ language, label }) => language === "json" && label !== "");

  it.each(messages)("$document: $label fits its contract", ({ label, code }) => {
    if (!isContractName(label)) throw new Error(`no contract is called ${label}`);
    expect(read(label, code)).toMatchObject({ ok: true });
  });
});

describe("code in a document", () => {
  it("compiles, as the file that its fence names", () => {
    const programs = new Map(
      fences
        .filter(({ language }) => language === "ts")
        .map(({ label, code }, at) => [
          join(projectRoot, label === "" ? `fence-${at}.ts` : label),
          code,
        ]),
    );
    expect(diagnose(programs)).toEqual([]);
  }, 120_000);
});

/** Without writing anything: a file in workers/adapters would be a broker to everybody who looks. */
function diagnose(programs: ReadonlyMap<string, string>): readonly string[] {
  const file = join(projectRoot, "tsconfig.base.json");
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, projectRoot);
  const settings = { ...options, noEmit: true, types: ["node"] };
  const host = ts.createCompilerHost(settings);
  const overlaid: ts.CompilerHost = {
    ...host,
    fileExists: (path) => programs.has(path) || host.fileExists(path),
    readFile: (path) => programs.get(path) ?? host.readFile(path),
    getSourceFile: (path, languageVersion) => {
      const text = programs.get(path);
      return text === undefined
        ? host.getSourceFile(path, languageVersion)
        : ts.createSourceFile(path, text, languageVersion);
    },
  };
  const program = ts.createProgram([...programs.keys()], settings, overlaid);
  const sources = [...programs.keys()].map((path) => program.getSourceFile(path));
  return sources
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({ file, messageText }) => {
      const where = file === undefined ? "" : relative(projectRoot, file.fileName);
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

describe("a calculation in a document", () => {
  const bgw = `'${process.execPath}' deploy/cli/bgw.mjs`;
  const calculations = fences.flatMap(({ document, language, code }) =>
    language === "console" || language === "sh" ? calculationsIn(document, code) : [],
  );

  it.each(calculations)("$document: $command", ({ command, shown }) => {
    const output = execFileSync("sh", ["-c", command.replaceAll("npx bgw", bgw)], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    if (shown === "") expect(output).not.toBe("");
    else expect(output).toBe(shown);
  });
});

type Calculation = {
  readonly document: string;
  readonly command: string;
  readonly shown: string;
};

/** In a console fence the output follows the command, up to the next prompt. */
function calculationsIn(document: string, code: string): readonly Calculation[] {
  const found: { command: string; shown: string }[] = [];
  const hasPrompts = /^\$ /m.test(code);
  for (const line of code.split("\n").slice(0, -1)) {
    if (!hasPrompts || line.startsWith("$ ")) {
      found.push({ command: line.replace(/^\$ /, ""), shown: "" });
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined) last.shown += `${line}\n`;
  }
  return found
    .filter(({ command }) => command.includes("npx bgw calc "))
    .map((calculation) => ({ document, ...calculation }));
}

/** `already_${code}` in a source and `<report>_after_<status>` in the page stand for many. */
const patternOf = (code: string): RegExp =>
  new RegExp(`^${code.replaceAll(/\$\{[^}]*\}|<[^>]*>/g, "[a-z_]+")}$`);

const plain = (code: string): string => code.replaceAll(/\$\{[^}]*\}|<[^>]*>/g, "x");

describe("docs/refusals.md", () => {
  const page = textOf("docs/refusals.md");
  const listed = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, code = ""]) => code);
  const said = codesIn(
    filesOf(/^(shared|workers)\/.*\.ts$|^contracts\/(violation|strict-json)\.ts$/).filter(
      isProduction,
    ),
  );

  it("explains every code that the sources say", () => {
    const isListed = (code: string): boolean =>
      listed.some((one) => patternOf(one).test(plain(code)) || patternOf(code).test(plain(one)));
    const missing = [...said].filter((code) => !isListed(code));
    expect(missing).toEqual([]);
  });

  it("explains none that they do not, but for the words that brokers are given", () => {
    const patterns = [...said].map(patternOf);
    const isOffered = (code: string): boolean => {
      const kind = kindOfReason(code);
      return kind !== undefined && BROKER_KINDS.has(kind);
    };
    const gone = listed.filter(
      (code) => !isOffered(code) && !patterns.some((pattern) => pattern.test(plain(code))),
    );
    expect(gone).toEqual([]);
  });

  it("explains each of them once", () => {
    expect(listed.filter((code, at) => listed.indexOf(code) !== at)).toEqual([]);
  });
});

const SETTING = /^(BGW|NATS|REDIS|ALPACA|LOG)_/;

describe("docs/operations.md", () => {
  const page = textOf("docs/operations.md");
  const production = filesOf(/^(shared|workers)\/.*\.ts$/).filter(isProduction);
  const settings = [
    ...production,
    ...filesOf(/^deploy\/(cli|servers|bus)\/.*\.ts$/).filter(isProduction),
  ].flatMap((file) =>
    [...textOf(file).matchAll(/"((?:[A-Z]+_)+[A-Z]+)"/g)].map(([, name]) => name),
  );

  it.each([...new Set(settings.filter((name) => SETTING.test(name ?? "")))])(
    "explains the setting %s",
    (name) => {
      expect(page).toContain(`\`${name}\``);
    },
  );

  it("names no setting that nothing reads", () => {
    const listed = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(listed.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it.each(wordsOfCalls(production, /^count$/).map((words) => words.replace(/\$\{[^}]*\}/, "<")))(
    "explains the counter %s",
    (counter) => {
      expect(page).toContain(`\`${counter}`);
    },
  );

  it.each(wordsOfCalls(production, /^error$/))("says what to do about the error %s", (words) => {
    expect(page).toContain(`\`${words}\``);
  });
});
