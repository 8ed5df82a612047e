/**
 * A Redis server, as far as the gateway uses one: values, sorted sets, and the gateway's scripts.
 * What it holds can vanish or go back to an earlier moment; it can be away, slow, or read-only.
 */

type SortedSet = Map<string, number>;

export type RedisServer = {
  /** @throws as Redis does: on a write that it does not take now */
  readonly run: (name: string, args: readonly (string | number)[], nowMs: number) => unknown;
  /** The text of a script that a client has defined under a name. */
  readonly define: (name: string, lua: string) => void;
  readonly flush: () => void;
  /** Keeps what there is now, to be gone back to. */
  readonly remember: () => void;
  readonly goBack: () => void;
  isReadOnly: boolean;
  readonly values: () => ReadonlyMap<string, string>;
};

const SEQ_DIGITS = 16;

export function openRedisServer(): RedisServer {
  let values = new Map<string, string>();
  let sets = new Map<string, SortedSet>();
  let expiry = new Map<string, number>();
  let kept = { values: new Map<string, string>(), sets: new Map<string, SortedSet>() };
  const scripts = new Map<string, string>();

  const setOf = (key: string): SortedSet => {
    const known = sets.get(key);
    if (known !== undefined) return known;
    const fresh: SortedSet = new Map();
    sets.set(key, fresh);
    return fresh;
  };

  /** Members by descending score, equal scores by descending name: BYSCORE REV. */
  const descending = (key: string): readonly (readonly [string, number])[] =>
    [...(sets.get(key) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));

  const commands: Readonly<Record<string, (args: readonly string[], nowMs: number) => unknown>> = {
    get: ([key = ""]) => values.get(key) ?? null,
    mget: (keys) => keys.map((key) => values.get(key) ?? null),
    zscore: ([key = "", member = ""]) => scoreOf(sets.get(key)?.get(member)),
    zmscore: ([key = "", ...members]) =>
      members.map((member) => scoreOf(sets.get(key)?.get(member))),
    zcard: ([key = ""]) => sets.get(key)?.size ?? 0,
    zrem: ([key = "", member = ""]) => Number(sets.get(key)?.delete(member) ?? false),
    scan: () => ["0", [...values.keys(), ...sets.keys()]],
    zscan: ([key = ""]) => ["0", [...(sets.get(key) ?? [])].flat().map(String)],
    zrange([key = "", from = "", to = "", , rev = "", , , count = ""]) {
      if (rev !== "REV")
        return descending(key)
          .filter(([, s]) => s === Number(from))
          .map(first);
      const isBelow = (score: number): boolean => {
        if (from === "+inf") return true;
        return from.startsWith("(") ? score < Number(from.slice(1)) : score <= Number(from);
      };
      if (to !== "-inf") throw new Error(`zrange down to ${to} is not simulated`);
      return descending(key)
        .filter(([, score]) => isBelow(score))
        .slice(0, Number(count))
        .map(first);
    },
    /** The projection's script. Whether it guards the newer value is read from its own text. */
    projectOrder([
      order = "",
      all = "",
      open = "",
      seq = "",
      value = "",
      score = "",
      id = "",
      isOpen = "",
    ]) {
      const lua = scripts.get("projectOrder") ?? "";
      const seen = values.get(order)?.slice(0, SEQ_DIGITS) ?? "";
      if (lua.includes("seen >= ARGV[1] then return 0") && seen !== "" && seen >= seq) return 0;
      values.set(order, seq + value);
      if (seen === "") setOf(all).set(id, Number(score));
      if (isOpen === "1") setOf(open).set(id, Number(score));
      else setOf(open).delete(id);
      return 1;
    },
    holdLease([key = "", token = "", ttl = ""], nowMs) {
      if ((expiry.get(key) ?? Infinity) <= nowMs) values.delete(key);
      const holder = values.get(key);
      if (holder !== undefined && holder !== token) return 0;
      values.set(key, token);
      expiry.set(key, nowMs + Number(ttl));
      return 1;
    },
    giveUpLease: ([key = "", token = ""]) =>
      values.get(key) === token ? Number(values.delete(key)) : 0,
    /** The only script that is run by its text: delete what is still as it was seen. */
    eval: ([lua = "", , key = "", seen = ""]) => {
      if (!lua.includes("redis.call('GET', KEYS[1]) == ARGV[1]")) {
        throw new Error("this script is not simulated");
      }
      return values.get(key) === seen ? Number(values.delete(key)) : 0;
    },
  };

  const server: RedisServer = {
    run(name, args, nowMs) {
      if (server.isReadOnly && WRITES.has(name)) {
        throw new Error("READONLY You can't write against a read only replica.");
      }
      const command = commands[name];
      if (command === undefined) throw new Error(`${name} is not simulated`);
      return command(args.map(String), nowMs);
    },
    define: (name, lua) => void scripts.set(name, lua),
    flush() {
      values = new Map();
      sets = new Map();
      expiry = new Map();
    },
    remember() {
      kept = { values: new Map(values), sets: copyOf(sets) };
    },
    goBack() {
      values = new Map(kept.values);
      sets = copyOf(kept.sets);
    },
    isReadOnly: false,
    values: () => values,
  };
  return server;
}

const WRITES: ReadonlySet<string> = new Set([
  "projectOrder",
  "holdLease",
  "giveUpLease",
  "eval",
  "zrem",
]);

const scoreOf = (score: number | undefined): string | null =>
  score === undefined ? null : String(score);

const first = ([member]: readonly [string, number]): string => member;

const copyOf = (sets: ReadonlyMap<string, SortedSet>): Map<string, SortedSet> =>
  new Map([...sets].map(([key, members]) => [key, new Map(members)]));
