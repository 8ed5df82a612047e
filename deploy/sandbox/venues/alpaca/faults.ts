/**
 * The misbehaviours a venue can be asked for, as one table of named knobs. Each fires with a
 * probability (seeded) or for the next n chances, and may be narrowed to an account, to HTTP
 * methods, or to client order ids with a prefix.
 */
import { seededRandom, type Random } from "../tape/random.ts";

export const KNOBS = {
  latency: "answers are delayed by `ms`",
  refuse_429: "requests are refused as rate-limited, without Retry-After",
  refuse_5xx: "requests fail with `status` (503) before anything is accepted",
  reset_before: "the connection is reset before anything is accepted",
  accept_then_reset: "the request is carried out, then the connection is reset",
  accept_then_504: "the request is carried out, then answered with `status` (504)",
  accept_then_hang: "the request is carried out and never answered",
  slow_body: "headers are sent at once, the body after `ms`",
  html_error: "error answers carry an HTML page instead of JSON",
  duplicate_code: "a repeated client order id is refused as `status` and `code` say",
  hide_lookup: "an accepted order cannot be looked up by REST for `ms`",
  activities_lag: "executions appear among the activities `ms` late",

  refuse_upgrade: "stream upgrades are answered with 429",
  refuse_auth: "stream authentication is refused",
  ignore_auth: "stream authentication is never answered, though pings are",
  refuse_auth_form1: "the key_id/secret_key form of authentication is refused",
  mute_stream: "events are lost while the connection stays up and answers pings",
  mute_socket: "a connection tells nothing any more, from an event on, and answers pings",
  drop_event: "single events are lost",
  duplicate_event: "single events are sent twice",
  reorder_event: "an event is sent after the one that follows it",
  delay_event: "an event is sent `ms` late",
  replay_new: "after a fill the order's `new` event is sent again",
  replay_order: "after a fill all of the order's events are sent again, as they were",
  omit_event_id: "an event has no event_id",
  drop_stream: "the connection is cut when an event is due, and the event is lost",
  drop_after_listen: "the connection is cut `ms` (0) after the listen echo",
  stream_error: "an error message instead of an event, then the connection is closed",

  sse_refuse: "event streams are refused with 403: not entitled",
  sse_drop_event: "events are lost, and nothing tells of it",
  sse_too_slow: "an event is lost, and a comment says that `count` (1) were",
  sse_duplicate_event: "an event is told twice",
  sse_delay_event: "an event is told `ms` (500) later",
  sse_internal_error: "a comment says internal server error, then the stream ends",
  sse_cut: "the stream is cut when an event is due, and the event is not told",

  data_refuse_upgrade: "data stream upgrades are answered with 429",
  data_error: "the next message of a data client is answered with error `code`",
  data_drop_stream: "a data stream is cut when messages are due",
  data_mute: "market data is lost while the connection stays up",
  data_drop_message: "single market data messages are lost",
  data_duplicate_message: "single market data messages are sent twice",
  data_delay: "a batch of market data leaves `ms` (200) late",

  reject_order: "an accepted order is rejected by the market",
  stuck_pending_new: "an order stays in pending_new, for `ms` where given",
  stuck_pending_cancel: "an order stays in pending_cancel, for `ms` where given",
  partial_beats_cancel: "half of what is left trades before the cancel takes effect",
  late_fill_report: "half of what is left trades before the cancel, and is told `ms` after it",
  cancel_rejected: "a cancel ends in order_cancel_rejected",
  fill_beats_cancel: "the order fills before its cancel takes effect",
  stuck_pending_replace: "an order stays in pending_replace, for `ms` where given",
  fill_beats_replace: "the order fills before its replacement: the new order is rejected",
  partial_beats_replace: "half of what is left trades before the replacement takes effect",
  replace_rejected: "a replacement ends in order_replace_rejected, the old order works on",
  lost_leg_cancel: "the cancel of an exit whose sibling has filled is not told on the stream",

  bid_order: "an order is accepted_for_bidding for `ms` before it is new",
  suspend_order: "an order is suspended for `ms` before it works",
  stop_order: "an order is stopped, and filled `ms` later",
  calculate_order: "an order is calculated for `ms`, then done_for_day",
  done_for_day: "an order is done_for_day, and new again at the next open",
  bust_trade: "an execution is taken back `ms` later",
  correct_trade: "an execution is corrected `ms` later: a cent off its price",
  wash_code: "wash trades are refused with `status` and `code`",
} as const;

export type KnobName = keyof typeof KNOBS;

export type KnobSetting = {
  /** Share of the chances at which it fires, 0 to 1. */
  readonly probability?: number;
  /** How many of the next chances it fires at, before it is spent. */
  readonly next?: number;
  /** One delay or a range, in milliseconds. */
  readonly ms?: number | readonly [number, number];
  readonly status?: number;
  readonly code?: number;
  readonly count?: number;
  readonly html?: boolean;
  readonly account?: string;
  readonly methods?: readonly string[];
  /** Only client order ids that start with this. */
  readonly client_order_id?: string;
};

export type Chance = {
  readonly account?: string | undefined;
  readonly method?: string | undefined;
  readonly clientOrderId?: string | undefined;
};

type State = { readonly setting: KnobSetting; left: number; fired: number };

export class Faults {
  readonly #states = new Map<KnobName, State>();
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed, "faults");
  }

  /** @returns undefined when every name is known and every setting readable, else what is wrong */
  set(settings: Readonly<Record<string, KnobSetting | null>>): string | undefined {
    for (const [name, setting] of Object.entries(settings)) {
      if (!isKnob(name)) return `unknown knob "${name}"`;
      const problem = setting === null ? undefined : problemOf(setting);
      if (problem !== undefined) return `${name}: ${problem}`;
    }
    for (const [name, setting] of Object.entries(settings)) {
      if (!isKnob(name)) continue;
      if (setting === null) this.#states.delete(name);
      else this.#states.set(name, { setting, left: setting.next ?? Infinity, fired: 0 });
    }
    return undefined;
  }

  reset(): void {
    this.#states.clear();
  }

  report(): Readonly<Record<string, object>> {
    const rows = Object.entries(KNOBS).map(([name, about]) => {
      const state = isKnob(name) ? this.#states.get(name) : undefined;
      const left = state === undefined || state.left === Infinity ? undefined : state.left;
      return [name, { about, setting: state?.setting ?? null, fired: state?.fired ?? 0, left }];
    });
    return Object.fromEntries(rows) as Record<string, object>;
  }

  /** Nothing is set: the usual case, on the hottest path of the venue. */
  get idle(): boolean {
    return this.#states.size === 0;
  }

  /** Whether the knob may fire at all: what it would need can be left undone otherwise. */
  isSet(name: KnobName): boolean {
    return (this.#states.get(name)?.left ?? 0) > 0;
  }

  /** One chance for the knob to fire: its setting if it does. */
  fires(name: KnobName, chance: Chance): KnobSetting | undefined {
    if (this.idle) return undefined;
    const state = this.#states.get(name);
    if (state === undefined || state.left <= 0 || !applies(state.setting, chance)) return undefined;
    const { probability } = state.setting;
    if (probability !== undefined && this.#random() >= probability) return undefined;
    state.left -= 1;
    state.fired += 1;
    return state.setting;
  }

  /** A delay from the setting's range; `fallback` when it names none. */
  delayMs(setting: KnobSetting, fallback: number): number {
    const ms = setting.ms ?? fallback;
    if (typeof ms === "number") return ms;
    return ms[0] + this.#random() * (ms[1] - ms[0]);
  }
}

const isKnob = (name: string): name is KnobName => Object.hasOwn(KNOBS, name);

function problemOf(setting: unknown): string | undefined {
  if (typeof setting !== "object" || setting === null) return "expected an object or null";
  const { probability, next, ms } = setting as Readonly<Record<string, unknown>>;
  if (probability === undefined && next === undefined) return "expected probability or next";
  if (
    probability !== undefined &&
    !(typeof probability === "number" && probability >= 0 && probability <= 1)
  ) {
    return "expected probability from 0 to 1";
  }
  if (next !== undefined && !(Number.isInteger(next) && Number(next) >= 0))
    return "expected next >= 0";
  const delays: unknown[] = ms === undefined ? [] : Array.isArray(ms) ? ms : [ms];
  if (delays.some((delay) => typeof delay !== "number" || delay < 0)) return "expected ms >= 0";
  return undefined;
}

function applies(setting: KnobSetting, chance: Chance): boolean {
  const { account, methods, client_order_id: prefix } = setting;
  if (account !== undefined && account !== chance.account) return false;
  if (methods !== undefined && !methods.includes(chance.method ?? "")) return false;
  return prefix === undefined || (chance.clientOrderId?.startsWith(prefix) ?? false);
}
