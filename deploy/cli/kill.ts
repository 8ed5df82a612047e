/** bgw kill and bgw resume: one command on the log, and who obeys it. */
import { hostname, userInfo } from "node:os";
import { brokerStatus, operatorKill, operatorResume } from "../../contracts/subjects.ts";
import { check, type KillScope } from "../../contracts/validate.ts";
import {
  applyCommand,
  EVERYTHING,
  killToken,
  NO_KILLS,
  type Engaged,
  type Kills,
} from "../../shared/domain/operator/kills.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { steadyMs } from "../../shared/runtime/clock.ts";
import { readCommand } from "../../shared/runtime/operator/switchboard.ts";
import { table, type Column } from "../tables.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { knownBrokers, openOrders, watchDeaths, type Deaths, type Scope } from "./dead.ts";
import { listenToWorkers, type Effect } from "./effect.ts";
import { EXIT, Failure, usage, type ExitStatus } from "./failure.ts";
import { newId } from "./new-order.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

export type KillFlags = {
  readonly list?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly cancelOpen?: boolean;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** One JSON object with --json. */
type Report = {
  readonly ok: boolean;
  readonly commandId: string;
  readonly scope: KillScope;
  readonly value: string;
  /** On the operators' stream. */
  readonly seq: number;
  readonly workers: Effect;
  /** With --cancel-open. */
  readonly orders?: Deaths["orders"];
  /** Without: how many go on working. */
  readonly openOrders?: number;
  /** What keeps the answer from being a whole success. */
  readonly gaps: readonly string[];
};

const SCOPES: readonly KillScope[] = ["all", "account", "broker", "symbol"];

export async function kill(
  scopeText: string | undefined,
  valueText: string | undefined,
  flags: KillFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (flags.list === true) return list(flags, terminal);
  const what = scopeOf("kill", scopeText, valueText);
  const decided = decision("kill", flags);
  const body = { ...decided, ...what, cancelOpen: flags.cancelOpen ?? false };
  const command = check("operator-kill.v1", body);
  if (!command.ok) throw usage(`kill: ${command.violation.text}`);
  const { commandId } = decided;

  await using bus = await open(flags);
  const { seq, sentAtMs, effect } = await give(
    bus,
    operatorKill(what.scope, token(what)),
    body,
    flags,
  );
  const deadlineMs = sentAtMs + flags.wait;
  if (flags.cancelOpen === true) {
    // Side by side: orders must not wait for the word of a worker that is dead.
    const deaths = watchDeaths(bus, what, commandId, deadlineMs);
    const [workers, unknown, { orders, gaps }] = await Promise.all([
      effect,
      unknownValue(bus, what),
      deaths,
    ]);
    const isDead = orders.every(({ verdict }) => verdict === "confirmed dead");
    const report = { commandId, ...what, seq, workers, orders, gaps: [...unknown, ...gaps] };
    return await tell({ ok: isDead && isWhole(report), ...report }, "stopped", flags, terminal);
  }
  const [workers, unknown] = await Promise.all([effect, unknownValue(bus, what)]);
  const left = await openOrders(bus, what, await knownBrokers(bus));
  const openCount = left.orders.length;
  const report = { commandId, ...what, seq, workers, openOrders: openCount, gaps: unknown };
  return await tell({ ok: isWhole(report), ...report }, "stopped", flags, terminal);
}

export async function resume(
  scopeText: string,
  valueText: string | undefined,
  flags: KillFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const what = scopeOf("resume", scopeText, valueText);
  const decided = decision("resume", flags);
  await using bus = await open(flags);
  const key = `${what.scope}.${token(what)}`;
  const engaged = (await readKills(bus)).engaged.get(key);
  if (engaged === undefined)
    throw new Failure(`found no kill of ${key}, expected one: bgw kill --list`);
  const body = { ...decided, ...what, lifts: engaged.commandId };
  const command = check("operator-resume.v1", body);
  if (!command.ok) throw usage(`resume: ${command.violation.text}`);
  const { seq, effect } = await give(bus, operatorResume(what.scope, token(what)), body, flags);
  const workers = await effect;
  const newer = (await readKills(bus)).engaged.get(key);
  const gaps = newer === undefined ? [] : [`still stopped: ${newer.by} has killed it again since`];
  const report = { commandId: decided.commandId, ...what, seq, workers, gaps };
  return await tell({ ok: isWhole(report), ...report }, "resumed", flags, terminal);
}

const isWhole = ({ workers, gaps }: Pick<Report, "workers" | "gaps">): boolean =>
  workers.ms !== undefined && gaps.length === 0;

const open = async (flags: KillFlags): Promise<Bus> =>
  openGateway(await readLogin("operator"), quietLogger(flags.verbose === true));

const token = ({ scope, value }: Scope): string => killToken(scope, value);

function scopeOf(command: string, scopeText: string | undefined, value: string | undefined): Scope {
  const scope = SCOPES.find((known) => known === scopeText);
  if (scope === undefined) {
    throw usage(`${command}: found ${scopeText ?? "no scope"}, expected ${SCOPES.join(", ")}`);
  }
  if ((scope === "all") !== (value === undefined)) {
    throw usage(
      scope === "all"
        ? `${command} all: found ${String(value)}, expected nothing after it`
        : `${command} ${scope}: found no name, expected the ${scope}'s`,
    );
  }
  if (scope === "symbol") return { scope, value: (value ?? "").toUpperCase() };
  return { scope, value: value ?? EVERYTHING };
}

function decision(command: "kill" | "resume", { reason, by }: KillFlags) {
  if (reason === undefined || reason === "") {
    throw usage(`${command}: found no --reason, expected one: it stands on the log`);
  }
  const now = new Date();
  const person = by ?? `${userInfo().username}@${hostname()}`;
  return { commandId: newId(command, now), reason, by: person, at: now.toISOString() };
}

type Given = { readonly seq: number; readonly sentAtMs: number; readonly effect: Promise<Effect> };

async function give(
  bus: Bus,
  subject: string,
  command: { readonly commandId: string },
  { wait }: KillFlags,
): Promise<Given> {
  const workers = listenToWorkers(bus);
  const sentAtMs = steadyMs();
  const stored = await bus.store(subject, JSON.stringify(command), {
    messageId: command.commandId,
  });
  if (stored.kind === "conflict") throw new Failure("the bus did not store the command");
  const effect = workers.effectOf(stored.seq, sentAtMs, wait);
  return { seq: stored.seq, sentAtMs, effect };
}

/** A name that nobody knows stops nothing: most likely it is misspelt. */
async function unknownValue(bus: Bus, { scope, value }: Scope): Promise<readonly string[]> {
  if (scope !== "account" && scope !== "broker") return [];
  const words = await bus.lastOf(brokerStatus.all);
  const known = words.some(({ subject }) => brokerStatus.parse(subject)?.[scope] === value);
  return known ? [] : [`no pool has announced the ${scope} ${value}: is it misspelt?`];
}

async function readKills(bus: Bus): Promise<Kills> {
  let kills = NO_KILLS;
  for (const { seq, subject, body } of await bus.lastOf("operator.>", "operator.get")) {
    const command = readCommand(subject, body);
    if (command !== undefined) kills = applyCommand(kills, seq, command);
  }
  return kills;
}

async function tell(
  report: Report,
  done: string,
  { json }: KillFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const text = json === true ? `${JSON.stringify(report)}\n` : describe(report, done, terminal);
  await terminal.out(text);
  return report.ok ? EXIT.ok : EXIT.failed;
}

function describe(report: Report, done: string, { paint }: Terminal): string {
  const { scope, value, workers, commandId, orders, openOrders: left, gaps } = report;
  const what = scope === "all" ? "everything" : `${scope} ${value}`;
  const { confirmed, unconfirmed, ms } = workers;
  const count = `${confirmed.length} of ${confirmed.length + unconfirmed.length} workers`;
  const time = ms === undefined ? "" : ` in ${Math.ceil(ms)} ms`;
  const lines = [
    `${what} ${done}: ${commandId}, effective at ${count}${time}`,
    ...unconfirmed.map(
      (name) =>
        `  ${name} said nothing: dead, or cut off; then it sends nothing new after a second`,
    ),
    ...gaps.map((gap) => `  ${gap}`),
    ...(left === undefined || left === 0
      ? []
      : [`${left} open orders go on: --cancel-open cancels them`]),
  ];
  const head = lines.map((line) => `${line}\n`).join("");
  if (orders === undefined) return head;
  const dead = orders.filter(({ verdict }) => verdict === "confirmed dead").length;
  const sum = `${dead} of ${orders.length} open orders confirmed dead, ${orders.length - dead} unproven\n`;
  return `${head}${sum}${table(ORDERS, orders, paint)}`;
}

const ORDERS: readonly Column<Deaths["orders"][number]>[] = [
  { title: "Account", cell: ({ account }) => account },
  { title: "Order", cell: ({ orderId }) => orderId },
  {
    title: "Verdict",
    cell: ({ verdict }) => verdict,
    tone: ({ verdict }) => (verdict === "unproven" ? "bad" : "good"),
  },
  { title: "Status", cell: ({ ordStatus }) => ordStatus },
  { title: "Why", cell: ({ why }) => why },
];

async function list(flags: KillFlags, terminal: Terminal): Promise<ExitStatus> {
  await using bus = await open(flags);
  const kills = [...(await readKills(bus)).engaged.values()];
  if (flags.json === true) {
    await terminal.out(`${JSON.stringify({ kills })}\n`);
    return EXIT.ok;
  }
  await terminal.out(table(KILLS, kills, terminal.paint));
  if (kills.length === 0) terminal.err("nothing is stopped");
  return EXIT.ok;
}

const KILLS: readonly Column<Engaged>[] = [
  { title: "Since", cell: ({ at }) => at },
  { title: "Scope", cell: ({ scope }) => scope, tone: () => "bad" },
  { title: "What", cell: ({ value }) => value },
  { title: "Cancels", cell: ({ cancelOpen }) => (cancelOpen === undefined ? "" : "open orders") },
  { title: "By", cell: ({ by }) => by },
  { title: "Command", cell: ({ commandId }) => commandId },
  { title: "Reason", cell: ({ reason }) => reason },
];
