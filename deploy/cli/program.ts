/**
 * The commands of bgw, their flags and their help. Each command's own code is loaded when it runs, so
 * that the help and the calculators need neither the bus nor the store.
 */
import { Command, InvalidArgumentError, Option } from "commander";
import { calculators } from "./calculators/registry.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import { BROKER_DEFAULT, TIF_DEFAULT } from "./defaults.ts";
import type { Terminal } from "./terminal.ts";

/** For the gateway's answer to a request. */
const WAIT_MS = 10_000;
/** For a worker's answer to a question. */
const ASK_MS = 5_000;
/** For every worker to obey, and for the brokers to confirm cancels. */
const KILL_MS = 15_000;
const LIMIT = 100;

export type Program = {
  /** @throws {CommanderError} on a command line that cannot be understood, and after help and version */
  run(args: readonly string[]): Promise<ExitStatus>;
};

export function createProgram(terminal: Terminal, version: string): Program {
  let status: ExitStatus = EXIT.ok;
  const settle = async (ending: Promise<ExitStatus>): Promise<void> => {
    status = await ending;
  };
  const program = new Command("bgw")
    .description(
      "The Broker Gateway's command line: orders, accounts, workers, and the state store.",
    )
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .option("--json", "answer in JSON, for programs")
    .option("--verbose", "let the libraries log to standard error")
    .addHelpText("after", HELP);

  newOrderFlags(program.command("submit"))
    .description("send new orders, and print the gateway's answer to each")
    .option("--file <file>", 'JSON Lines of order-requested.v1, "-" for standard input')
    .addOption(waitOption(WAIT_MS))
    .addHelpText("after", SUBMIT_HELP)
    .action(async (_, command: Command) => {
      const { submit } = await import("./submit.ts");
      await settle(submit(command.optsWithGlobals(), terminal));
    });

  program
    .command("cancel <orderId>")
    .description("cancel what is left of an order")
    .requiredOption("--account <account>", "the order's account")
    .option("--request-id <id>", "the same id is the same request (default: a new one)")
    .addOption(waitOption(WAIT_MS))
    .addHelpText("after", "\nExample:\n  bgw cancel ord-1 --account ACC-0001")
    .action(async (orderId: string, _, command: Command) => {
      const { cancel } = await import("./change.ts");
      await settle(cancel(orderId, command.optsWithGlobals(), terminal));
    });

  program
    .command("replace <orderId>")
    .description("change a working order; what is not named stays as it is")
    .requiredOption("--account <account>", "the order's account")
    .option("--qty <quantity>", "new total, what is already executed included")
    .option("--price <price>", "new limit")
    .option("--stop <price>", "new trigger")
    .option("--trail-amount <money>", "new distance of a trailing stop, in money")
    .option("--trail-percent <percent>", "new distance of a trailing stop, in percent")
    .option("--tif <time>", "new time in force")
    .option("--valid-for <time>", "refused after this time, not sent late", "30s")
    .option("--request-id <id>", "the same id is the same request (default: a new one)")
    .addOption(waitOption(WAIT_MS))
    .addHelpText("after", "\nExample:\n  bgw replace ord-1 --account ACC-0001 --price 187.40")
    .action(async (orderId: string, _, command: Command) => {
      const { replace } = await import("./change.ts");
      await settle(replace(orderId, command.optsWithGlobals(), terminal));
    });

  program
    .command("orders [orderId]")
    .description("the newest orders, or the whole story of one")
    .option("--account <account>", "only of this account")
    .option("--open", "only those that are not done")
    .option("--unknown", "every leg whose fate at its broker is not known, from the log")
    .addOption(
      new Option("--limit <count>", "at most so many").argParser(wholeNumber).default(LIMIT),
    )
    .addOption(waitOption(ASK_MS))
    .addHelpText("after", "\nExamples:\n  bgw orders --open\n  bgw orders ord-1 --account ACC-0001")
    .action(async (orderId: string | undefined, _, command: Command) => {
      const { orders } = await import("./orders.ts");
      await settle(orders(orderId, command.optsWithGlobals(), terminal));
    });

  program
    .command("accounts")
    .description("balances and positions of every account")
    .option("--account <account>", "only this account")
    .addOption(waitOption(ASK_MS))
    .action(async (_, command: Command) => {
      const { accounts } = await import("./lists.ts");
      await settle(accounts(command.optsWithGlobals(), terminal));
    });

  program
    .command("brokers")
    .description("brokers and their accounts: whether the order stream is up, what can be sent")
    .option("--account <account>", "only this account")
    .addOption(waitOption(ASK_MS))
    .action(async (_, command: Command) => {
      const { brokers } = await import("./lists.ts");
      await settle(brokers(command.optsWithGlobals(), terminal));
    });

  program
    .command("workers")
    .description("the workers that run, and what they have counted")
    .addOption(waitOption(ASK_MS))
    .action(async (_, command: Command) => {
      const { workers } = await import("./lists.ts");
      await settle(workers(command.optsWithGlobals(), terminal));
    });

  operatorCommands(program, terminal, settle);

  program
    .command("rebuild")
    .description("make the state in Redis what the log says")
    .option("--verify", "write nothing, print the differences; status 1 if there are any")
    .addHelpText("after", "\nExamples:\n  bgw rebuild --verify\n  bgw rebuild")
    .action(async (_, command: Command) => {
      const { rebuild } = await import("./rebuild.ts");
      await settle(rebuild(command.optsWithGlobals(), terminal));
    });

  program
    .command("calc [name]")
    .description("calculate: JSON Lines in, one JSON line out for each")
    .option("--file <file>", 'rows to read, "-" for standard input', "-")
    .addHelpText("after", calcHelp())
    .action(async (name: string | undefined, _, command: Command) => {
      const { calc } = await import("./calc.ts");
      await calc(name, command.optsWithGlobals(), terminal);
    });

  return {
    async run(args) {
      await program.parseAsync([...args], { from: "user" });
      return status;
    },
  };
}

function newOrderFlags(command: Command): Command {
  return command
    .option("--account <account>", "whose order it is")
    .option("--symbol <symbol>", "what to trade, such as AAPL")
    .option("--asset-class <class>", "us_equity, us_option, crypto …")
    .option("--side <side>", "buy, sell or sell_short")
    .option("--qty <quantity>", "in units of the instrument")
    .option("--cash <money>", "an amount of money instead of --qty")
    .option("--type <type>", "market, limit, stop, stop_limit or trailing_stop")
    .option("--price <price>", "the limit")
    .option("--stop <price>", "the trigger")
    .option("--trail-amount <money>", "distance of a trailing stop, in money")
    .option("--trail-percent <percent>", "distance of a trailing stop, in percent")
    .option("--tif <time>", "day, gtc, ioc, fok, opg, cls or gtd", TIF_DEFAULT)
    .option("--expire-time <instant>", "for gtd, such as 2026-03-02T21:00:00Z")
    .option("--extended-hours", "may work outside the regular session")
    .option("--broker <broker>", "a broker's name; best lets the gateway choose", BROKER_DEFAULT)
    .option("--id <orderId>", "the same id is the same order (default: a new one)")
    .option("--valid-for <time>", "refused after this time, not sent late", "30s")
    .addOption(new Option("--tag <name=text>", "your own words, carried along").argParser(addTag));
}

/** What stops, what starts again, and what is wrong. */
function operatorCommands(
  program: Command,
  terminal: Terminal,
  settle: (ending: Promise<ExitStatus>) => Promise<void>,
): void {
  program
    .command("kill [scope] [value]")
    .description("stop new orders: all, or one account, broker or symbol")
    .option("--reason <text>", "why; it stands on the log")
    .option("--by <name>", "who decided (default: the user of this machine)")
    .option("--cancel-open", "cancel every open order in the scope as well")
    .option("--list", "print what is stopped, and stop nothing")
    .addOption(waitOption(KILL_MS))
    .addHelpText("after", KILL_HELP)
    .action(async (scope: string | undefined, value: string | undefined, _, command: Command) => {
      const { kill } = await import("./kill.ts");
      await settle(kill(scope, value, command.optsWithGlobals(), terminal));
    });

  program
    .command("resume <scope> [value]")
    .description("lift the kill of that scope")
    .option("--reason <text>", "why; it stands on the log")
    .option("--by <name>", "who decided (default: the user of this machine)")
    .addOption(waitOption(KILL_MS))
    .addHelpText("after", '\nExample:\n  bgw resume account ACC-0001 --reason "strategy fixed"')
    .action(async (scope: string, value: string | undefined, _, command: Command) => {
      const { resume } = await import("./kill.ts");
      await settle(resume(scope, value, command.optsWithGlobals(), terminal));
    });

  program
    .command("resolve <orderId>")
    .description("settle a send whose fate nobody could find out, by an operator's word")
    .option("--account <account>", "the order's account (default: asked of the gateway)")
    .option("--leg <legId>", "which child order", "1")
    .option("--as <verdict>", "placed, never-placed, send-again or give-up")
    .option("--broker-order-id <id>", "for placed: the broker's own id of its order")
    .option("--reason <text>", "why; it stands on the log")
    .option("--by <name>", "who decided (default: the user of this machine)")
    .addOption(waitOption(WAIT_MS))
    .addHelpText("after", RESOLVE_HELP)
    .action(async (orderId: string, _, command: Command) => {
      const { resolve } = await import("./resolve.ts");
      await settle(resolve(orderId, command.optsWithGlobals(), terminal));
    });
  program
    .command("alerts")
    .description("what the monitors hold to be wrong; status 1 if there is anything")
    .option("--account <account>", "only of this account")
    .option("--all", "those that are cleared as well")
    .action(async (_, command: Command) => {
      const { alerts } = await import("./alerts.ts");
      await settle(alerts(command.optsWithGlobals(), terminal));
    });
}

const waitOption = (defaultMs: number): Option =>
  new Option("--wait <ms>", "longest wait for the answer, in milliseconds")
    .argParser(wholeNumber)
    .default(defaultMs);

/** Commander puts its guess at what was meant on a line of its own. */
const oneLine = (text: string): string =>
  `bgw: ${text
    .replace(/^error: /, "")
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")}\n`;

const WHOLE_MAX = 3_600_000;

function wholeNumber(text: string): number {
  const number = /^[0-9]{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= WHOLE_MAX) return number;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${WHOLE_MAX}.`);
}

function addTag(
  text: string,
  tags: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Expected name=text.");
  return { ...tags, [text.slice(0, at)]: text.slice(at + 1) };
}

function calcHelp(): string {
  const entries = [...calculators].map(
    ([name, { summary, row }]) => `  ${name}: ${summary}\n    ${row}`,
  );
  return `
Each row is answered by {"ok":true,"result":…} or {"ok":false,"error":{"code","message","path"}}.

Names:
${entries.join("\n")}

Example:
  echo '{"side":"sell","quantity":"100","price":"187.25","date":"2026-03-02"}' | bgw calc regulatory-fees`;
}

const HELP = `
Examples:
  bgw submit --account ACC-0001 --symbol AAPL --side buy --qty 100 --type limit --price 187.25
  bgw submit --file orders.jsonl --json
  bgw orders --open
  bgw orders ord-20260302-0001
  bgw cancel ord-20260302-0001 --account ACC-0001
  bgw kill account ACC-0001 --reason "runaway orders" --cancel-open
  bgw rebuild --verify

Where it connects: BGW_NATS_URL, BGW_NATS_USER, BGW_NATS_PASSWORD and BGW_REDIS_URL, else the sandbox
that runs here (.data/sandbox.json, or the file that BGW_SANDBOX_FILE names).

Exit status: 0 done, 1 refused or failed, 2 the command line cannot be understood.`;

const KILL_HELP = `
It holds at every worker, through restarts, until it is lifted. Cancels stay possible. Status 0 only when
every worker has confirmed it and, with --cancel-open, every open order is confirmed dead.

Examples:
  bgw kill all --reason "runaway orders" --cancel-open
  bgw kill account ACC-0001 --reason "client asked"
  bgw kill symbol BRK.B --reason "halted" --json
  bgw kill --list`;

const RESOLVE_HELP = `
Look at the broker first. It is about the send that is open now: of a later one it says nothing.
  placed        the broker has it, under the id that is named: it is asked about that one
  never-placed  the broker does not have it: the leg ends. Not where the broker can tell by itself
  send-again    one more send under the same id, where the broker takes an id twice
  give-up       nobody will know: the leg ends, and is cancelled should it turn up
Examples:
  bgw orders --unknown
  bgw resolve ord-1 --as never-placed --reason "the broker's desk has looked"
  bgw resolve ord-1 --account ACC-0001 --as placed --broker-order-id 61e69015 --reason "seen at the broker"`;

const SUBMIT_HELP = `
Lines of --file may leave out orderId and validUntil. A line that is broken is answered with its
number and a code; the others are sent.

Examples:
  bgw submit --account ACC-0001 --symbol AAPL --side buy --qty 100 --type limit --price 187.25
  bgw submit --account ACC-0001 --symbol AAPL --side sell --qty 10 --type market --tag desk=alpha
  bgw submit --file orders.jsonl --json`;
