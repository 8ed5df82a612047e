/**
 * Values that no field of a request takes, by what the field holds. Each is wrong by itself: nothing
 * here asks the gateway's own validators what they would say.
 */

/** Decimal text that is none: of another base, another script, too long, not finite, or half read. */
export const BAD_DECIMALS: readonly string[] = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e999",
  "1E5",
  "0x10",
  "0b11",
  "1_000",
  "1,000",
  "1.",
  ".5",
  "+5",
  "--5",
  "5-",
  " 5",
  "5 ",
  "5\n",
  "5\u0000",
  "05",
  "1.2.3",
  "",
  "ten",
  "٥", // ARABIC-INDIC DIGIT FIVE
  "５", // FULLWIDTH DIGIT FIVE
  "𝟓", // MATHEMATICAL BOLD DIGIT FIVE
  "1\u202e5",
  "½",
  "1".repeat(19),
  "9".repeat(400),
  `0.${"0".repeat(30)}1`,
  `1${"0".repeat(2_000)}`,
  "1;DROP",
  "${7*7}",
];

/** Neither above zero nor a quantity. */
export const NOT_POSITIVE: readonly string[] = ["0", "0.0", "0.000000000", "-1", "-0.5", "-0"];

/** Look like AAPL to a person, and are not: other scripts, other case, hidden characters. */
export const LOOKALIKE_SYMBOLS: readonly string[] = [
  "ААPL", // Cyrillic A
  "AАPL",
  "AAРL", // Cyrillic Er
  "ΑAPL", // Greek Alpha
  "ＡＡＰＬ",
  "AAPL\u200b",
  "\u200bAAPL",
  "AA\u00adPL",
  "AAPL\u0301",
  "\u202eLPAA",
  "aapl",
  "AAPL\u0000",
  "AAPL\r\nBUY",
  "AAPL\t",
  " AAPL",
  "𝐀𝐀𝐏𝐋",
  "",
  "A".repeat(33),
  "../AAPL",
  "AAPL?x=1",
  "AAPL#",
  "AAPL%0d%0a",
  "AAPL;",
  "AAPL*",
  "AAPL>",
];

/** May not stand in a subject, a key or a path. */
export const BAD_TOKENS: readonly string[] = [
  "",
  " ",
  "a b",
  "a.b",
  "a*",
  ">",
  "*",
  "a\r\nPUB order.requested.beta 2\r\n{}",
  "a\nb",
  "a\u0000b",
  "a/b",
  "../../etc/passwd",
  "a:b",
  "{a}",
  "a\u202eb",
  "а", // Cyrillic
  "ａ",
  "é",
  "😀",
  "x".repeat(65),
  "x".repeat(4_000),
  "$JS.API.STREAM.DELETE.ORDERS",
  "_INBOX.x",
];

/** No instant, or one in no zone, or on no calendar. */
export const BAD_INSTANTS: readonly string[] = [
  "",
  "now",
  "tomorrow",
  "2026-13-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-01-01T25:00:00Z",
  "2026-01-01T00:00:00+99:00",
  "1e20",
  "9999999999999",
  "-000001-01-01T00:00:00Z",
  "+275761-01-01T00:00:00Z",
  "2026-01-01T00:00:00Z\n",
  "٢٠٢٦-01-01T00:00:00Z",
];

/** Not one of any list of words. */
export const BAD_WORDS: readonly string[] = [
  "",
  "BUY",
  "Buy",
  "buy ",
  "buу", // Cyrillic U
  "hold",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "buy\u0000",
  "market;sell",
];

/** Of the wrong kind for every field but one that is a list, an object or a boolean. */
export const WRONG_KINDS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  ["1"],
  {},
  { toString: "1" },
  { $ne: null },
];

/** Fields that no request has: typing errors, injections, other systems' words. */
export const STRANGE_FIELDS: readonly string[] = [
  "orderid",
  "OrderId",
  "qty",
  "size",
  "isAdmin",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "$where",
  "",
  " ",
  "\u0000",
  "price\u200b",
  "сlOrdId", // Cyrillic Es
  "x".repeat(3_000),
];

/** Keys by which a careless copy changes the prototype of everything. */
export const PROTOTYPE_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];
