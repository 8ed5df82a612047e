/**
 * What can be done to a sound request so that it must be refused. Each mutation is a row: its name,
 * the codes by which it may be answered, and how it makes the body. A row that made a body the
 * gateway should work on would show at once: its base is an order that would be sent.
 */
import type { Random } from "../../deploy/sandbox/venues/tape/random.ts";
import { bytesOf, type Base } from "./message.ts";
import {
  BAD_DECIMALS,
  BAD_INSTANTS,
  BAD_TOKENS,
  BAD_WORDS,
  LOOKALIKE_SYMBOLS,
  NOT_POSITIVE,
  PROTOTYPE_KEYS,
  STRANGE_FIELDS,
  WRONG_KINDS,
} from "./values.ts";

export type Mutation = {
  readonly name: string;
  readonly codes: readonly string[];
  /** @returns the body; undefined where the base has nothing that it could change */
  readonly body: (base: Base, random: Random) => Uint8Array | undefined;
};

const NOT_JSON = ["not_json"];
const BROKEN = ["contract_violated"];
/** Beyond a request's size the stream itself refuses; up to it the gateway does. */
const TOO_LARGE = ["too_large", "stopped_by_the_bus"];

/** Larger than any request may be, smaller than what the bus takes at all. */
const OVERSIZE_BYTES = 17_000;
const DEEP = 64;
const DEEPEST = 4_000;

export const MUTATIONS: readonly Mutation[] = [
  text("nothing at all", NOT_JSON, () => ""),
  text("blanks", NOT_JSON, () => " \t\r\n "),
  text("cut short", NOT_JSON, (base, random) => {
    const whole = JSON.stringify(base.fields);
    return whole.slice(0, 1 + Math.floor(random() * (whole.length - 1)));
  }),
  text("something after the end", NOT_JSON, (base, random) => {
    const tail = pick(["}", "{}", ",", "\u0000", "//", "\r\nPUB x 0\r\n"], random);
    return JSON.stringify(base.fields) + tail;
  }),
  text("a byte order mark", NOT_JSON, (base) => `\ufeff${JSON.stringify(base.fields)}`),
  text("not quite JSON", NOT_JSON, (base, random) => {
    const whole = JSON.stringify(base.fields);
    return pick(
      [
        whole.replaceAll('"', "'"),
        whole.replace("{", "{,"),
        `(${whole})`,
        `/**/${whole}`,
        `'${whole}`,
      ],
      random,
    );
  }),
  text("NaN as a number", NOT_JSON, (base, random) => {
    const literal = pick(["NaN", "Infinity", "-Infinity", "0x1F", "01", "undefined"], random);
    return JSON.stringify(base.fields).replace("}", `,"orderQty":${literal}}`);
  }),
  {
    name: "random bytes",
    codes: ["not_json", "contract_violated"],
    body: (_, random) => noise(random),
  },
  {
    name: "a byte that is no UTF-8",
    codes: NOT_JSON,
    body: (base, random) => {
      const body = bytesOf(JSON.stringify(base.fields));
      body[1 + Math.floor(random() * (body.length - 1))] = 0xff;
      return body;
    },
  },
  text("another kind of value", BROKEN, (_, random) =>
    pick(['"order"', "1", "null", "true", "[]", "[{}]", '""', "-0", "[[[[]]]]"], random),
  ),
  text("nesting", ["too_deep"], (base) => {
    const nest = `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`;
    return JSON.stringify(base.fields).replace("{", `{"tags":{"a":${nest}},`);
  }),
  text("nesting to exhaust a stack", ["too_deep", "too_large"], (_, random) =>
    pick(["[", '{"a":'], random).repeat(random() < 0.5 ? DEEPEST : DEEPEST / 2),
  ),
  text("too many bytes", TOO_LARGE, (base) =>
    JSON.stringify({ ...base.fields, tags: { note: "x".repeat(OVERSIZE_BYTES) } }),
  ),
  text("a key twice", ["not_json", "contract_violated"], (base, random) => {
    const [key, value] = pick(Object.entries(base.fields), random);
    const again = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    return JSON.stringify(base.fields).replace("{", `{${again},`);
  }),
  text("a prototype's key", ["contract_violated", "not_json"], (base, random) => {
    const key = pick(PROTOTYPE_KEYS, random);
    return JSON.stringify(base.fields).replace("{", `{"${key}":{"isAdmin":true},`);
  }),
  text("a prototype's key, hidden by an escape", ["contract_violated", "not_json"], (base) =>
    JSON.stringify(base.fields).replace("{", '{"\\u005f_proto__":{"isAdmin":true},'),
  ),
  text("a prototype's key, one level down", ["contract_violated", "not_json"], (base, random) => {
    const key = pick(PROTOTYPE_KEYS, random);
    return JSON.stringify(base.fields).replace("{", `{"tags":{"${key}":"x"},`);
  }),
  text("half a character", ["contract_violated", "not_json"], (base) =>
    JSON.stringify(base.fields).replace("{", '{"tags":{"note":"\\ud800"},'),
  ),
  fields("a field nobody knows", BROKEN, (base, random) => ({
    ...base.fields,
    [pick(STRANGE_FIELDS, random)]: pick(["1", 1, true, null, {}], random),
  })),
  fields("a field left out", BROKEN, ({ fields: given }, random) => {
    const dropped = pick(["orderId", "account"], random);
    return Object.fromEntries(Object.entries(given).filter(([key]) => key !== dropped));
  }),
  fields("a field of the wrong kind", BROKEN, (base, random) => ({
    ...base.fields,
    [pick(Object.keys(base.fields), random)]: pick(WRONG_KINDS, random),
  })),
  inField("a decimal that is none", ["orderQty", "price", "stopPx"], BAD_DECIMALS),
  inField("nothing to trade", ["orderQty"], NOT_POSITIVE),
  inField("an id that may not stand in a subject", ["orderId", "requestId"], BAD_TOKENS),
  inField("no instant", ["validUntil"], BAD_INSTANTS),
  inField("a word that is not on the list", ["side", "ordType", "timeInForce"], BAD_WORDS),
  inField("another account", ["account"], BAD_TOKENS),
  {
    name: "a symbol that looks like another",
    codes: BROKEN,
    body: ({ fields: given }, random) =>
      !has(given, "instrument")
        ? undefined
        : json({ ...given, instrument: { symbol: pick(LOOKALIKE_SYMBOLS, random) } }),
  },
  {
    name: "the account of somebody else",
    codes: ["account_mismatch"],
    body: ({ fields: given }, random) =>
      json({ ...given, account: pick(["beta", "alpha2", "ALPHA", "_", "-", "root"], random) }),
  },
  {
    name: "too late",
    codes: ["request_expired"],
    body: ({ fields: given }, random) =>
      !has(given, "validUntil") || !has(given, "side")
        ? undefined
        : json({
            ...given,
            validUntil: pick(["1970-01-01T00:00:00Z", "2020-02-29T23:59:59Z"], random),
          }),
  },
  {
    name: "a broker that nobody has",
    codes: ["unknown_route"],
    body: ({ fields: given }, random) =>
      !has(given, "route")
        ? undefined
        : json({
            ...given,
            route: { broker: pick(["nobody", "alpaca2", "Best", "BEST"], random) },
          }),
  },
  {
    name: "prices that do not belong to the type",
    codes: ["price_not_allowed", "price_missing", "price_not_positive", "price_ambiguous"],
    body: ({ fields: given }, random) =>
      !has(given, "ordType")
        ? undefined
        : json({
            ...given,
            ...pick<object>(
              [
                { ordType: "market", price: "1" },
                { ordType: "limit", price: undefined },
                { ordType: "limit", price: "-5" },
                { ordType: "limit", price: "0" },
                { ordType: "stop", price: undefined, stopPx: undefined },
                { ordType: "trailing_stop", price: undefined, trailAmount: "1", trailPercent: "1" },
              ],
              random,
            ),
          }),
  },
];

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

const has = (fields: Base["fields"], name: string): boolean => fields[name] !== undefined;

const json = (value: object): Uint8Array => bytesOf(JSON.stringify(value));

function text(
  name: string,
  codes: readonly string[],
  make: (base: Base, random: Random) => string,
): Mutation {
  return { name, codes, body: (base, random) => bytesOf(make(base, random)) };
}

function fields(
  name: string,
  codes: readonly string[],
  make: (base: Base, random: Random) => object,
): Mutation {
  return { name, codes, body: (base, random) => json(make(base, random)) };
}

/** One of the values in one of the fields that the base has. */
function inField(name: string, names: readonly string[], values: readonly string[]): Mutation {
  return {
    name,
    codes: BROKEN,
    body: ({ fields: given }, random) => {
      const here = names.filter((name) => has(given, name));
      if (here.length === 0) return undefined;
      return json({ ...given, [pick(here, random)]: pick(values, random) });
    },
  };
}

const NOISE_MAX = 600;

/** Never a sound request by chance: it does not begin as an object does. */
function noise(random: Random): Uint8Array {
  const body = new Uint8Array(1 + Math.floor(random() * NOISE_MAX));
  for (let at = 0; at < body.length; at++) body[at] = Math.floor(random() * 256);
  body[0] = pick([0x00, 0x0d, 0x5b, 0x7c, 0xc3, 0xef, 0xff], random);
  return body;
}
