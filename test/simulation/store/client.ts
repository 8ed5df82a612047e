/** One process's connection to the simulated Redis, in the shape of the real client. */
import type { Redis } from "../../../shared/runtime/store/redis.ts";
import type { Link } from "../core/link.ts";
import type { Process, World } from "../core/world.ts";
import type { RedisServer } from "./server.ts";

/** As in shared/runtime/store/redis.ts: a command fails then, and may be carried out all the same. */
const COMMAND_TIMEOUT_MS = 2_000;

const COMMANDS = [
  "get",
  "mget",
  "zscore",
  "zmscore",
  "zcard",
  "zrem",
  "scan",
  "zscan",
  "zrange",
  "eval",
] as const;

type Argument = string | number;
type Command = (...args: readonly (Argument | readonly Argument[])[]) => Promise<unknown>;

/** When the server does not answer at all. */
export type Outage = { awayUntil: number };

export function openRedisClient(
  world: World,
  server: RedisServer,
  outage: Outage,
  owner: Process,
  link: Link,
): Redis {
  const run =
    (name: string): Command =>
    (...args) =>
      new Promise((resolve, reject) => {
        const cancel = world.after(COMMAND_TIMEOUT_MS, owner, () =>
          reject(new Error("Command timed out")),
        );
        link.there(() => {
          if (outage.awayUntil > world.timeMs()) return;
          let settle: () => void;
          try {
            const answer = server.run(name, args.flat(), world.timeMs());
            settle = () => resolve(answer);
          } catch (error) {
            settle = () => reject(error instanceof Error ? error : new Error(String(error)));
          }
          link.back(() => {
            cancel();
            settle();
          });
        });
      });

  const client: Record<string, unknown> = Object.fromEntries(
    COMMANDS.map((name) => [name, run(name)]),
  );
  client["defineCommand"] = (name: string, { lua }: { lua: string }) => {
    server.define(name, lua);
    client[name] = run(name);
  };
  client["disconnect"] = () => undefined;
  return client as unknown as Redis; // the part of it that the gateway uses
}
