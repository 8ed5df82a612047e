/** A proxy on every edge between the processes of a fleet; workers find them in their environment. */
import { openProxy, type Proxy } from "./proxy.ts";

/** Every way on which two processes talk, by who asks and who answers. */
export const EDGES = [
  "oms>nats",
  "router>nats",
  "router>redis",
  "account-reconciler>nats",
  "account-reconciler>redis",
  "alpaca>nats",
  "alpaca>redis",
  "alpaca>venue",
  "alpaca>stream",
] as const;

export type EdgeName = (typeof EDGES)[number];

type Env = Readonly<Record<string, string>>;

export type Edges = AsyncDisposable & {
  readonly of: (name: EdgeName) => Proxy;
  /** The address of the proxy on an edge, in place of the address it leads to. */
  readonly through: (name: EdgeName, url: string) => string;
  /** A worker's environment with proxies in place of its peers. */
  readonly rewrite: (role: string, env: Env) => Env;
  readonly healAll: () => Promise<void>;
};

/** The settings that hold an address, and who answers there. */
const PEERS: Readonly<Record<string, string>> = {
  NATS_URL: "nats",
  REDIS_URL: "redis",
  ALPACA_URL: "venue",
  ALPACA_STREAM_URL: "stream",
};

export async function openEdges(): Promise<Edges> {
  const proxies = new Map<EdgeName, Proxy>();
  for (const name of EDGES) proxies.set(name, await openProxy());
  const of = (name: EdgeName): Proxy => {
    const proxy = proxies.get(name);
    if (proxy === undefined) throw new RangeError(`there is no edge ${name}`);
    return proxy;
  };
  const through = (name: EdgeName, url: string): string => {
    const there = new URL(url);
    of(name).leadTo(Number(there.port));
    return url.replace(`:${there.port}`, `:${of(name).port}`);
  };
  const isEdge = (name: string): name is EdgeName => EDGES.some((edge) => edge === name);

  return {
    of,
    through,
    rewrite: (role, env) =>
      Object.fromEntries(
        Object.entries(env).map(([name, value]) => {
          const edge = `${role}>${PEERS[name] ?? ""}`;
          return [name, isEdge(edge) ? through(edge, value) : value];
        }),
      ),
    healAll: async () => {
      for (const proxy of proxies.values()) await proxy.heal();
    },
    [Symbol.asyncDispose]: async () => {
      for (const proxy of proxies.values()) await proxy[Symbol.asyncDispose]();
    },
  };
}
