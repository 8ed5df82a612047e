/**
 * The only place where subjects are made and taken apart. Each token is checked: a dot, a wildcard
 * or a line break in an account's name would send a message where it does not belong, or end the
 * protocol line it stands on.
 */
import { quoted } from "./violation.ts";

const TOKEN = /^[A-Za-z0-9_-]{1,64}$/;

/** A name that may not stand in a subject. */
export class BadToken extends RangeError {
  override readonly name = "BadToken";
  readonly part: string;

  constructor(part: string, found: string) {
    super(`${part}: found ${quoted(found)}, expected 1 to 64 characters of A-Z, a-z, 0-9, _ and -`);
    this.part = part;
  }
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

type Parts<Names extends readonly string[]> = { readonly [Name in Names[number]]: string };

type Subject<Names extends readonly string[]> = {
  /** @throws {BadToken} when a token may not stand in a subject */
  (...tokens: { [Index in keyof Names]: string }): string;
  /** @returns the parts of such a subject; undefined for any other text */
  readonly parse: (text: string) => Parts<Names> | undefined;
  /** Matches every such subject. */
  readonly all: string;
  /** Matches every such subject that has these first tokens. */
  readonly of: (...first: readonly string[]) => string;
};

/** Subjects that begin alike and end in one token for each name. */
function subject<const Names extends readonly string[]>(
  prefix: string,
  ...names: Names
): Subject<Names> {
  const wildcards = (count: number): string => ".*".repeat(count);
  return Object.assign((...tokens: readonly string[]) => join(prefix, names, tokens), {
    parse: (text: string) => {
      const tokens = tokensAfter(prefix, text);
      if (tokens?.length !== names.length) return undefined;
      return Object.fromEntries(names.map((name, index) => [name, tokens[index]])) as Parts<Names>;
    },
    all: prefix + wildcards(names.length),
    of: (...first: readonly string[]) =>
      join(prefix, names.slice(0, first.length), first) + wildcards(names.length - first.length),
  });
}

function join(prefix: string, names: readonly string[], tokens: readonly string[]): string {
  let subject = prefix;
  for (let index = 0; index < names.length; index++) {
    const token = tokens[index] ?? "";
    if (!TOKEN.test(token)) throw new BadToken(names[index] ?? "token", token);
    subject += `.${token}`;
  }
  return subject;
}

/** @returns the tokens that follow the prefix; undefined when one of them is none */
function tokensAfter(prefix: string, text: string): string[] | undefined {
  if (!text.startsWith(`${prefix}.`)) return undefined;
  const tokens = text.slice(prefix.length + 1).split(".");
  return tokens.every(isToken) ? tokens : undefined;
}

/** OMS to router: a new order. */
export const orderRequested = subject("order.requested", "account");

/** OMS to router: cancel what is left of an order. */
export const orderCancelRequested = subject("order.cancel.requested", "account");

/** OMS to router: change a working order. */
export const orderReplaceRequested = subject("order.replace.requested", "account");

/** Router to OMS: a request that has no order to be told on. */
export const orderRefused = subject("order.refused", "account");

/** The log of one order. */
export const orderEvents = subject("order.events", "account", "orderId");

/** Account-reconciler to Risk Guardian and OMS: balances and positions. */
export const accountUpdated = subject("account.updated", "account");

/** Broker pool to router and operators: what it serves, and whether its stream is up. */
export const brokerStatus = subject("broker.status", "broker", "account");

/** Broker pool to account-reconciler: what the broker says of an account. */
export const brokerAccount = subject("broker.account", "broker", "account");

/** Every worker to whoever asks who is there. */
export const workerStatus = subject("worker.status", "role");

/** The same as routers hear it: a router speaks on the subject itself, and must not hear its echo. */
export const heardWorkerStatus = `heard.${workerStatus.all}`;

/** Operators and monitors to all workers: new orders stop. */
export const operatorKill = subject("operator.kill", "scope", "value");

/** Operators to all workers: the kill that it names is lifted. */
export const operatorResume = subject("operator.resume", "scope", "value");

/** Operators to router: their word on a send whose fate nobody could find out. */
export const operatorResolve = subject("operator.resolve", "account");

/** The same as client systems and monitors hear it, who could hear their own words on the subject itself. */
export const heardOperator = (subject: { readonly all: string }): string => `heard.${subject.all}`;

/** @returns the subject on which it was said */
export const unheard = (heard: string): string => heard.replace(/^heard\./, "");

/** Monitors to operators: what is wrong, raised and cleared. */
export const operatorAlert = subject("operator.alert", "account", "alertId");

/** Operators to a broker's monitor: which orders are open? */
export const monitorOpen = subject("monitor.open", "broker");

const toBroker = subject("order.routed", "broker");
const toSession = subject("order.routed", "broker", "session");

/** Router to broker pool: one leg. A session is named where the broker ties an order to one. */
export const orderRouted = Object.assign(
  (broker: string, session?: string): string =>
    session === undefined ? toBroker(broker) : toSession(broker, session),
  {
    parse: (text: string): { readonly broker: string; readonly session?: string } | undefined =>
      toBroker.parse(text) ?? toSession.parse(text),
    all: "order.routed.>",
    /** Matches the sessions of one broker, not the broker's own subject. */
    sessionsOf: (broker: string): string => toSession.of(broker),
  },
);

/** Request and reply. */
export const gateway = {
  orders: "gateway.orders",
  accounts: "gateway.accounts",
  brokers: "gateway.brokers",
  workers: "gateway.workers",
  all: "gateway.*",
} as const;
