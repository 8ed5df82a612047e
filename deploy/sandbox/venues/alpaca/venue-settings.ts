/**
 * How the venue behaves where Alpaca's documents leave it open, or let the plan decide: one table of
 * settings, each changeable while the venue runs. Misbehaviour is in faults.ts, not here.
 */
export type Settings = {
  readonly frames: "binary" | "text";
  readonly auth_deadline_ms: number;
  readonly stream_connections: number;
  readonly stream_excess: "upgrade" | "refuse";
  readonly rate_limit: number;
  readonly data_rate_limit: number;
  readonly rate_window: "fixed" | "rolling";
  readonly data_plan: "basic" | "plus";
  readonly data_connections: number;
  readonly data_batch_ms: number;
  readonly nta_delay_minutes: number;
  readonly rest_corrections: "omit" | "show";
  readonly since_id: "inclusive" | "exclusive";
  readonly sse_latency_ms: number;
  readonly sse_heartbeat_ms: number;
  readonly sse_buffer_bytes: number;
  readonly split_orders: "cancel" | "keep";
};

type Rule<T> = {
  readonly about: string;
  readonly initial: T;
  readonly expected: string;
  readonly allows: (value: unknown) => value is T;
};

function words<T extends string>(about: string, ...all: readonly [T, ...T[]]): Rule<T> {
  const allows = (value: unknown): value is T => all.some((word) => word === value);
  return { about, initial: all[0], expected: `one of ${all.join(", ")}`, allows };
}

function count(about: string, initial: number, least = 0): Rule<number> {
  const allows = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= least;
  return { about, initial, expected: `an integer of at least ${least}`, allows };
}

const DAY_MINUTES = 1440;

const RULES: { readonly [K in keyof Settings]: Rule<Settings[K]> } = {
  frames: words("JSON on /stream: binary frames as on paper, text as on live", "binary", "text"),
  auth_deadline_ms: count("a stream that has not authenticated by then is closed", 10_000, 1),
  stream_connections: count("connections to /stream an account may have; 0 for any number", 0),
  stream_excess: words(
    "one more is answered 429 at its upgrade (by the key in its headers, else counted over all), or refused when it authenticates",
    "upgrade",
    "refuse",
  ),
  rate_limit: count("trading requests a minute and account; 0 for no limit", 200),
  data_rate_limit: count("data requests a minute and account; 0 for no limit", 200),
  rate_window: words(
    "the minute of the budget: of the clock, or the last 60 s",
    "fixed",
    "rolling",
  ),
  data_plan: words(
    "basic: no recent SIP, no OPRA, 30 streamed symbols; plus: all",
    "basic",
    "plus",
  ),
  data_connections: count("connections to one data stream an account may have; 0 for any", 1),
  data_batch_ms: count("data messages of so many milliseconds leave in one frame", 10, 1),
  nta_delay_minutes: count("venue minutes from an event to its non-trade activity", DAY_MINUTES),
  rest_corrections: words(
    "whether GET activities lists a bust or correction as one more FILL",
    "omit",
    "show",
  ),
  since_id: words("whether an event stream tells the named event again", "inclusive", "exclusive"),
  sse_latency_ms: count("event streams tell an execution so much later than /stream", 20),
  sse_heartbeat_ms: count("a comment on quiet event streams, so often", 15_000, 1),
  sse_buffer_bytes: count("a reader of events this far behind loses what follows", 1_048_576),
  split_orders: words("what a split does to open orders", "cancel", "keep"),
};

const NAMES = Object.keys(RULES) as (keyof Settings)[];
const isName = (name: string): name is keyof Settings => Object.hasOwn(RULES, name);

export class VenueSettings {
  readonly #current: Settings;

  /** @throws {RangeError} naming the setting that cannot be */
  constructor(given: Readonly<Record<string, unknown>>) {
    this.#current = Object.fromEntries(
      NAMES.map((name) => [name, RULES[name].initial]),
    ) as Settings;
    const wrong = this.set(given);
    if (wrong !== undefined) throw new RangeError(wrong);
  }

  /** Always the same object: whoever keeps it sees every change. */
  get current(): Settings {
    return this.#current;
  }

  /** @returns what is wrong with the first bad one, when nothing has been changed */
  set(given: Readonly<Record<string, unknown>>): string | undefined {
    for (const [name, value] of Object.entries(given)) {
      if (!isName(name)) return `unknown setting "${name}"`;
      if (!RULES[name].allows(value)) return `${name}: expected ${RULES[name].expected}`;
    }
    Object.assign(this.#current, given);
    return undefined;
  }

  report(): Readonly<Record<string, object>> {
    return Object.fromEntries(
      NAMES.map((name) => {
        const { about, expected } = RULES[name];
        return [name, { about, expected, value: this.#current[name] }];
      }),
    );
  }
}
