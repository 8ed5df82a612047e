/**
 * Which kills hold, folded from the operators' commands in the order in which they were stored.
 *
 * Pure. It errs towards holding: a kill that cannot be read holds for what its subject names, and for
 * everything where that is no scope known here; a resume lifts the one kill that it names, so that a
 * newer one, which its author may not have seen, stands.
 */
import type {
  KillScope,
  OperatorKill,
  OperatorResume,
} from "../../../contracts/generated/types.ts";

export type Command =
  | { readonly kind: "kill"; readonly command: OperatorKill }
  | { readonly kind: "resume"; readonly command: OperatorResume }
  /** A kill by its subject that breaks its contract. */
  | { readonly kind: "unreadable_kill"; readonly scope: string; readonly value: string };

export type Engaged = {
  readonly scope: KillScope;
  /** As it stands in the subject. */
  readonly value: string;
  /** Sequence of the newest kill of this scope and value. */
  readonly seq: number;
  readonly commandId: string;
  readonly reason: string;
  readonly by: string;
  /** RFC 3339 UTC; undefined for a kill that cannot be read. */
  readonly at?: string;
  /**
   * Of the first kill since the last resume that asked for open orders to be cancelled: a later one
   * that does not ask takes nothing back.
   */
  readonly cancelOpen?: string;
};

export type Kills = {
  /** Of the newest command in it; 0 for none. */
  readonly seq: number;
  readonly engaged: ReadonlyMap<string, Engaged>;
};

export const NO_KILLS: Kills = { seq: 0, engaged: new Map() };

const SCOPES: ReadonlySet<string> = new Set<KillScope>(["all", "account", "broker", "symbol"]);
const isScope = (scope: string): scope is KillScope => SCOPES.has(scope);

/** What stands for everything, where there is nothing to name. */
export const EVERYTHING = "all";

/**
 * A symbol by its letters and digits alone: BRK.B, BRK/B and BRKB are one instrument to a kill, and
 * BTC/USD and BTCUSD. Where two instruments are spelt so alike, both are stopped.
 */
const plainSymbol = (symbol: string): string => symbol.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** @returns the token under which a scope's value stands in a subject */
export function killToken(scope: KillScope, value: string): string {
  switch (scope) {
    case "all":
      return EVERYTHING;
    case "symbol":
      return plainSymbol(value);
    case "account":
    case "broker":
      return value;
  }
}

const keyOf = (scope: KillScope, value: string): string => `${scope}.${value}`;

export function applyCommand(kills: Kills, seq: number, command: Command): Kills {
  if (seq <= kills.seq) return kills;
  const engaged = new Map(kills.engaged);
  switch (command.kind) {
    case "kill": {
      const { scope, commandId, reason, by, at } = command.command;
      const value = killToken(scope, command.command.value);
      const key = keyOf(scope, value);
      const cancelOpen =
        engaged.get(key)?.cancelOpen ?? (command.command.cancelOpen ? commandId : undefined);
      const asked = cancelOpen === undefined ? {} : { cancelOpen };
      engaged.set(key, { scope, value, seq, commandId, reason, by, at, ...asked });
      break;
    }
    case "unreadable_kill": {
      const scope = isScope(command.scope) ? command.scope : "all";
      const value = scope === "all" ? EVERYTHING : command.value;
      const words = { commandId: UNREADABLE, reason: "a kill that cannot be read", by: "unknown" };
      engaged.set(keyOf(scope, value), {
        ...engaged.get(keyOf(scope, value)),
        scope,
        value,
        seq,
        ...words,
      });
      break;
    }
    case "resume": {
      const { scope, value, lifts } = command.command;
      const key = keyOf(scope, killToken(scope, value));
      if (engaged.get(key)?.commandId === lifts) engaged.delete(key);
    }
  }
  return { seq, engaged };
}

/** The name by which an unreadable kill is lifted. */
const UNREADABLE = "unreadable";

/** What an order touches. */
export type Touched = {
  readonly account: string;
  readonly brokers: readonly string[];
  /** Its own, and those of the options it is made of. */
  readonly symbols: readonly string[];
};

/** OCC option symbol: root, date, C or P, strike. Source: OCC symbology initiative, 21 characters. */
const OPTION = /^([A-Z]{1,6})[0-9]{6}[CP][0-9]{8}$/;

/** @returns the kill that stops such an order; undefined where none does */
export function killOn(
  { engaged }: Kills,
  { account, brokers, symbols }: Touched,
): Engaged | undefined {
  if (engaged.size === 0) return undefined;
  const keys = [
    keyOf("all", EVERYTHING),
    keyOf("account", account),
    ...brokers.map((broker) => keyOf("broker", broker)),
    ...symbols.flatMap(namesOf).map((name) => keyOf("symbol", name)),
  ];
  for (const key of keys) {
    const found = engaged.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An option is stopped under its own name and under its underlying's. */
function namesOf(symbol: string): readonly string[] {
  const plain = plainSymbol(symbol);
  const [, root] = OPTION.exec(plain) ?? [];
  return root === undefined ? [plain] : [plain, root];
}

/** Why nothing new may leave. */
export type Hold = {
  readonly code: "kill_switch" | "kill_switch_unconfirmed";
  readonly text: string;
};

/** May a new order leave now? */
export type Word =
  | { readonly kind: "go" }
  | { readonly kind: "stop"; readonly reason: Hold }
  /** Nobody knows: the state could not be confirmed for too long. Wait, and send nothing. */
  | { readonly kind: "wait"; readonly reason: Hold };

export function stopOf({ scope, value, reason, by }: Engaged): Word {
  const what = scope === "all" ? "everything" : `${scope} ${value}`;
  return {
    kind: "stop",
    reason: {
      code: "kill_switch",
      text: `${what} is stopped by ${by}: ${reason}`.slice(0, TEXT_MAX),
    },
  };
}

/** Of a reason's text. */
const TEXT_MAX = 1_024;
