/**
 * What stands of the suite in the documents: the declared gaps, which it reads, and two tables, which
 * `npm run conformance -- --write` writes and a test holds against the cards.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../deploy/servers/project.ts";
import type { Group } from "./card.ts";
import type { Declared } from "./score.ts";

export const CARDS_PAGE = "docs/conformance.md";
export const readmeOf = (broker: string): string => `workers/adapters/${broker}/README.md`;

const BEGIN = "<!-- conformance: begin -->";
const END = "<!-- conformance: end -->";

const read = (page: string): string => readFileSync(join(projectRoot, page), "utf8");

/** The rows "| 409 | why |" under the heading "Conformance". @throws on a row without a reason */
export function declaredGaps(broker: string): Declared {
  const [, section = ""] = read(readmeOf(broker)).split(/^## Conformance$/m);
  const [own = ""] = section.split(/^## /m);
  const rows = [...own.matchAll(/^\|\s*(\d{3,4})\s*\|\s*(.*?)\s*\|$/gm)];
  return new Map(
    rows.map(([, number = "", reason = ""]) => {
      if (reason === "") throw new Error(`${readmeOf(broker)} gives no reason for card ${number}`);
      return [Number(number), reason];
    }),
  );
}

/** Every card by number, for people. */
export const cardList = (groups: readonly Group[]): string =>
  groups
    .map(({ name, cards }) =>
      [
        `### ${name}`,
        [
          "| Card | Behaviour |",
          "| ---: | --- |",
          ...cards.map(({ number, title }) => `| ${number} | ${title} |`),
        ].join("\n"),
      ].join("\n\n"),
    )
    .join("\n\n");

/** What stands between the marks of a page. @throws when there are none */
export function markedPart(page: string): string {
  const text = read(page);
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${page} has no ${BEGIN} and ${END}`);
  return text.slice(from + BEGIN.length, to).trim();
}

export function writeMarkedPart(page: string, part: string): void {
  const text = read(page);
  const old = markedPart(page);
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END);
  if (old === part) return;
  writeFileSync(
    join(projectRoot, page),
    `${text.slice(0, begin)}\n\n${part}\n\n${text.slice(end)}`,
  );
}

/** Tables compared by their words: how wide the columns are is the formatter's business. */
export const wordsOf = (part: string): string =>
  part
    .replaceAll(/-{3,}/g, "---")
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/\n+/g, "\n")
    .trim();
