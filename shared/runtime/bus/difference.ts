/** What was declared against what a server says it has, field by field. */

export type Difference = {
  readonly field: string;
  /** JSON; "-" where there is none. */
  readonly declared: string;
  readonly found: string;
};

/**
 * In both directions: an option that the server dropped is missing on its side, one that somebody
 * added by hand is missing on ours.
 */
export function differences(declared: object, found: object): readonly Difference[] {
  const ours = new Map(Object.entries(declared));
  const theirs = new Map(Object.entries(found));
  const added = [...theirs.keys()].filter((field) => isChoice(field, theirs.get(field)));
  return [...new Set([...ours.keys(), ...added])].flatMap((field) => {
    const difference = { field, declared: text(ours.get(field)), found: text(theirs.get(field)) };
    return difference.declared === difference.found ? [] : [difference];
  });
}

/** What servers fill in unasked, each version a little more: names, defaults, notes of their own. */
const FILLED_IN = new Set(["name", "metadata", "max_waiting", "mirror_direct", "num_replicas"]);
const OFF = new Set(["false", "0", '""', "null", "{}", '"none"']);

/** Whether an option that nobody declared is more than a server's own default. */
function isChoice(field: string, value: unknown): boolean {
  return !FILLED_IN.has(field) && !OFF.has(text(value));
}

/** JSON with sorted keys: the order in which a server writes them means nothing. */
function text(value: unknown): string {
  if (value === undefined) return "-";
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
