/** bgw accounts, brokers and workers: what the gateway knows of each, newest word. */
import { gateway } from "../../contracts/subjects.ts";
import type {
  AccountUpdated,
  BrokerStatus,
  Position,
  WorkerStatus,
} from "../../contracts/validate.ts";
import { excerpt } from "../../contracts/violation.ts";
import { PLAIN, table, type Column, type Paint } from "../tables.ts";
import { ask, checked } from "./ask.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

export type ListFlags = {
  readonly account?: string;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** The lists that can be asked for: the name of each, in its answer too, and what it is a list of. */
type Items = {
  readonly accounts: AccountUpdated;
  readonly brokers: BrokerStatus;
  readonly workers: WorkerStatus;
};

type Question<Name extends keyof Items> = {
  readonly name: Name;
  /** Who answers. */
  readonly worker: string;
  readonly read: (answer: unknown) => readonly Items[Name][];
  readonly render: (items: readonly Items[Name][], paint: Paint) => string;
  readonly accountOf: (item: Items[Name]) => string | undefined;
};

const ACCOUNTS_QUESTION: Question<"accounts"> = {
  name: "accounts",
  worker: "account-reconciler",
  read: (answer) => checked("accounts-answer.v1", answer).accounts,
  render: renderAccounts,
  accountOf: ({ account }) => account,
};

const BROKERS_QUESTION: Question<"brokers"> = {
  name: "brokers",
  worker: "router",
  read: (answer) => checked("brokers-answer.v1", answer).brokers,
  render: renderBrokers,
  accountOf: ({ account }) => account,
};

const WORKERS_QUESTION: Question<"workers"> = {
  name: "workers",
  worker: "router",
  read: (answer) => checked("workers-answer.v1", answer).workers,
  render: renderWorkers,
  accountOf: () => undefined,
};

export const accounts = (flags: ListFlags, terminal: Terminal): Promise<ExitStatus> =>
  show(ACCOUNTS_QUESTION, flags, terminal);

export const brokers = (flags: ListFlags, terminal: Terminal): Promise<ExitStatus> =>
  show(BROKERS_QUESTION, flags, terminal);

export const workers = (flags: ListFlags, terminal: Terminal): Promise<ExitStatus> =>
  show(WORKERS_QUESTION, flags, terminal);

async function show<Name extends keyof Items>(
  { name, worker, read, render, accountOf }: Question<Name>,
  flags: ListFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const log = quietLogger(flags.verbose === true);
  await using bus = await openGateway(await readLogin("operator"), log);
  const all = read(await ask(bus, gateway[name], {}, worker, flags.wait));
  const items = all.filter((item) => {
    return flags.account === undefined || accountOf(item) === flags.account;
  });
  if (flags.json === true) {
    await terminal.out(`${JSON.stringify({ [name]: items })}\n`);
    return EXIT.ok;
  }
  await terminal.out(render(items, terminal.paint));
  if (items.length === 0) terminal.err(`no ${name}`);
  return EXIT.ok;
}

const ACCOUNTS: readonly Column<AccountUpdated>[] = [
  { title: "Account", cell: ({ account }) => account },
  { title: "Broker", cell: ({ broker }) => broker },
  { title: "Currency", cell: ({ currency }) => currency },
  { title: "Cash", cell: ({ balances }) => balances.cash, align: "right" },
  { title: "Equity", cell: ({ balances }) => balances.equity, align: "right" },
  { title: "Buying power", cell: ({ balances }) => balances.buyingPower, align: "right" },
  { title: "Maintenance", cell: ({ balances }) => balances.maintenanceMargin, align: "right" },
  { title: "Positions", cell: ({ positions }) => String(positions.length), align: "right" },
  {
    title: "Trades",
    cell: ({ blocked }) => (blocked === true ? "blocked" : "yes"),
    tone: ({ blocked }) => (blocked === true ? "bad" : undefined),
  },
  { title: "Broker's time", cell: ({ brokerTime }) => brokerTime },
];

type Held = { readonly account: string; readonly position: Position };

const POSITIONS: readonly Column<Held>[] = [
  { title: "Account", cell: ({ account }) => account },
  { title: "Symbol", cell: ({ position }) => position.symbol },
  { title: "Quantity", cell: ({ position }) => position.quantity, align: "right" },
  { title: "Average price", cell: ({ position }) => position.averagePrice, align: "right" },
  { title: "Market price", cell: ({ position }) => position.marketPrice, align: "right" },
  { title: "Market value", cell: ({ position }) => position.marketValue, align: "right" },
];

export function renderAccounts(items: readonly AccountUpdated[], paint: Paint = PLAIN): string {
  const held = items.flatMap(({ account, positions }) =>
    positions.map((position) => ({ account, position })),
  );
  const tables = [table(ACCOUNTS, items, paint), table(POSITIONS, held, paint)];
  return tables.filter((text) => text !== "").join("\n");
}

const BROKERS: readonly Column<BrokerStatus>[] = [
  { title: "Broker", cell: ({ broker }) => broker },
  { title: "Account", cell: ({ account }) => account },
  {
    title: "Stream",
    cell: ({ state }) => state,
    tone: ({ state }) => (state === "connected" ? "good" : "bad"),
  },
  { title: "Since", cell: ({ since }) => since },
  { title: "Trades", cell: ({ capabilities }) => capabilities.assetClasses.join(" ") },
  { title: "Order types", cell: ({ capabilities }) => capabilities.ordTypes.join(" ") },
  { title: "Times in force", cell: ({ capabilities }) => capabilities.timesInForce.join(" ") },
  { title: "And", cell: ({ capabilities }) => extrasOf(capabilities) },
  { title: "Why", cell: ({ reason }) => reason && `${reason.code}: ${reason.text}` },
];

const extrasOf = (capabilities: BrokerStatus["capabilities"]): string =>
  (["cashOrderQty", "fractional", "extendedHours", "sellShort", "replace"] as const)
    .filter((name) => capabilities[name])
    .join(" ");

export function renderBrokers(items: readonly BrokerStatus[], paint: Paint = PLAIN): string {
  return table(BROKERS, items, paint);
}

const WORKERS: readonly Column<WorkerStatus>[] = [
  { title: "Role", cell: ({ role }) => role },
  { title: "Worker", cell: ({ worker }) => worker },
  { title: "Process", cell: ({ pid }) => String(pid), align: "right" },
  { title: "Started", cell: ({ startedAt }) => startedAt },
  { title: "Heard", cell: ({ at }) => at },
  { title: "NATS", cell: ({ nats }) => nats },
  {
    title: "Counted",
    cell: ({ counters }) =>
      Object.entries(counters ?? {})
        .map(([name, count]) => `${name} ${count}`)
        .join(", "),
  },
];

export function renderWorkers(items: readonly WorkerStatus[], paint: Paint = PLAIN): string {
  const byRole = [...items].sort(
    (a, b) => compareText(a.role, b.role) || compareText(a.worker, b.worker),
  );
  const durability = new Set(items.map(({ durability }) => durability ?? "").filter(Boolean));
  const notes = [...durability].map((note) => `${excerpt(note, NOTE_MAX)}\n`).join("");
  return [table(WORKERS, byRole, paint), notes].filter((text) => text !== "").join("\n");
}

/** What workers found of the servers' durability is the same for all, as a rule: told once. */
const NOTE_MAX = 1_024;

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
