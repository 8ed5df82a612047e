/**
 * The conformance suite: every adapter against its venue simulator, card by card. Prints what each
 * group came to, and ends with status 1 where a card fails that the adapter's README does not declare.
 */
import { brokerNames } from "../../deploy/servers/project.ts";
import { readArgs, USAGE, type SuiteArgs } from "./args.ts";
import { groups } from "./cards/all.ts";
import { CARDS_PAGE, cardList, declaredGaps, readmeOf, writeMarkedPart } from "./pages.ts";
import { linesOf, markdownOf, scoredCards, textOf, verdictOf, type Verdict } from "./score.ts";
import { runCards, type CardResult } from "./suite.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Errors shown of one card: the others are most likely the same. */
const SHOWN = 5;
const BAD: ReadonlySet<Verdict> = new Set(["gap", "declared, and passes"]);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  let args: SuiteArgs | "help";
  try {
    args = readArgs(argv, brokerNames());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (args === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  let status = 0;
  for (const broker of args.brokers) if (!(await tryBroker(broker, args))) status = 1;
  if (args.write) writeMarkedPart(CARDS_PAGE, cardList(groups));
  return status;
}

/** @returns true when there is no gap but those declared */
async function tryBroker(broker: string, args: SuiteArgs): Promise<boolean> {
  const { only, concurrency, json, write } = args;
  const declared = declaredGaps(broker);
  const results = await runCards(broker, groups, { only, concurrency });
  const bad = results.filter((result) => BAD.has(verdictOf(result, declared)));
  const lines = linesOf(scoredCards(results, declared));
  if (json) {
    const cards = results.map((result) => ({ ...result, verdict: verdictOf(result, declared) }));
    say(JSON.stringify({ broker, passed: bad.length === 0, groups: lines, cards }, null, 2));
  } else {
    say(`${broker}\n\n${textOf(lines)}\n`);
    for (const result of results)
      tellCard(result, verdictOf(result, declared), declared.get(result.number));
    say(
      bad.length === 0
        ? "no gap but those declared"
        : `${bad.length} cards differ from what is declared`,
    );
  }
  if (write) writeMarkedPart(readmeOf(broker), markdownOf(lines));
  return bad.length === 0;
}

function tellCard({ number, title, cases }: CardResult, verdict: Verdict, reason = ""): void {
  switch (verdict) {
    case "passed":
    case "not applicable":
      return;
    case "declared gap":
      say(`  ${number} ${title}\n      declared: ${reason}`);
      return;
    case "declared, and passes":
      say(`  ${number} ${title}\n      passes, and is still declared as a gap`);
      return;
    case "gap": {
      const failed = cases.filter(({ error }) => error !== undefined);
      say(`  ${number} ${title}\n      GAP in ${failed.length} of ${cases.length} cases`);
      for (const { name, error = "" } of failed.slice(0, SHOWN))
        say(`      ${name === "" ? "" : `${name}: `}${error}`);
    }
  }
}
