/**
 * TimeInForce(59) as people and programs write it: FIX's value, its name, its short name.
 *
 * All that the state of an order needs of it is whether the order outlives its day.
 */
type Spelling = { readonly names: readonly string[]; readonly goodTill: boolean };

/** Source: FIX 5.0 SP2, TimeInForce(59). */
const SPELLINGS: readonly Spelling[] = [
  { names: ["Day", "0"], goodTill: false },
  { names: ["GoodTillCancel", "GTC", "1"], goodTill: true },
  { names: ["AtTheOpening", "OPG", "2"], goodTill: false },
  { names: ["ImmediateOrCancel", "IOC", "3"], goodTill: false },
  { names: ["FillOrKill", "FOK", "4"], goodTill: false },
  { names: ["GoodTillCrossing", "GTX", "5"], goodTill: false },
  { names: ["GoodTillDate", "GTD", "6"], goodTill: true },
  { names: ["AtTheClose", "CLS", "7"], goodTill: false },
];

export const TIMES_IN_FORCE = SPELLINGS.map(({ names }) => names.join(" or ")).join(", ");

/** "Good Till Cancel" and "good_till_cancel" are one name. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[ _-]/g, "");

const GOOD_TILL: ReadonlyMap<string, boolean> = new Map(
  SPELLINGS.flatMap(({ names, goodTill }) =>
    names.map((name): [string, boolean] => [plain(name), goodTill]),
  ),
);

/** @returns undefined for what is not a time in force */
export const goodTill = (text: unknown): boolean | undefined =>
  typeof text === "string" ? GOOD_TILL.get(plain(text)) : undefined;
