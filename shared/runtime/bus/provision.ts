/**
 * Brings the bus to what topology.ts declares, then reads everything back and compares: the server
 * drops options that it does not know without a word, and refuses to change some that it does.
 *
 * Running it again changes nothing. It deletes nothing: a stream or consumer that nobody declared is
 * reported, for a person to judge.
 */
import { JetStreamApiError, jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { differences, type Difference } from "./difference.ts";
import type { DeclaredConsumer, DeclaredStream, Owner } from "./topology.ts";

export type { Difference } from "./difference.ts";

export type Admin = { readonly user: string; readonly password: string };

export type ProvisionConfig = {
  /** nats://host:port, several separated by commas. */
  readonly url: string;
  /** Who may create streams in each account. */
  readonly admins: Readonly<Record<Owner, Admin>>;
};

/** One stream, or one consumer as <stream>/<consumer>. */
export type Provisioned = {
  readonly name: string;
  readonly owner: Owner;
  readonly action: "created" | "updated" | "unchanged" | "missing" | "refused" | "undeclared";
  /** The server's own words, where it refused. */
  readonly refusal?: string;
  /** What is still different, after all that could be done. */
  readonly differences: readonly Difference[];
};

export type ProvisionMode =
  /** Creates and updates. */
  | "apply"
  /** Changes nothing, only compares. */
  | "compare";

/** For the connection and for each call. */
const TIMEOUT_MS = 5_000;

/** JetStream error codes for "there is none". */
const STREAM_NOT_FOUND = 10059;
const CONSUMER_NOT_FOUND = 10014;

/** @returns what there is now, in the order of the declaration */
export async function provision(
  config: ProvisionConfig,
  declared: readonly DeclaredStream[],
  mode: ProvisionMode = "apply",
): Promise<readonly Provisioned[]> {
  const results: Provisioned[] = [];
  for (const owner of ["CLIENTS", "GATEWAY"] as const) {
    const { user, password } = config.admins[owner];
    const connection = await connect({
      servers: config.url.split(","),
      user,
      pass: password,
      name: `provision ${owner}`,
      inboxPrefix: `_INBOX_${user}`,
      timeout: TIMEOUT_MS,
      reconnect: false,
    });
    try {
      const manager = await jetstreamManager(connection, { timeout: TIMEOUT_MS });
      const streams = declared.filter((stream) => stream.owner === owner);
      for (const stream of streams) {
        const settled = await settleStream(manager, stream, mode);
        results.push(settled);
        if (settled.action === "missing") continue;
        for (const consumer of stream.consumers) {
          results.push(await settleConsumer(manager, stream, consumer, mode));
        }
        results.push(...(await undeclaredConsumers(manager, stream)));
      }
      results.push(...(await undeclaredStreams(manager, owner, streams)));
    } finally {
      await connection.close();
    }
  }
  return results;
}

/** True when everything declared is there, exactly as declared. */
export function isAsDeclared(results: readonly Provisioned[]): boolean {
  return results.every(({ action, differences }) => {
    return action !== "refused" && action !== "missing" && differences.length === 0;
  });
}

function settleStream(
  { streams }: JetStreamManager,
  { owner, config }: DeclaredStream,
  mode: ProvisionMode,
): Promise<Provisioned> {
  const { name } = config;
  return settle({
    name,
    owner,
    mode,
    declared: config,
    read: async () => (await unlessAbsent(STREAM_NOT_FOUND, streams.info(name)))?.config,
    create: () => streams.add(copyOf(config)),
    update: () => streams.update(name, copyOf(config)),
  });
}

function settleConsumer(
  { consumers }: JetStreamManager,
  { owner, config }: DeclaredStream,
  consumer: DeclaredConsumer,
  mode: ProvisionMode,
): Promise<Provisioned> {
  const stream = config.name;
  const name = consumer.durable_name;
  return settle({
    name: `${stream}/${name}`,
    owner,
    mode,
    declared: consumer,
    read: async () =>
      (await unlessAbsent(CONSUMER_NOT_FOUND, consumers.info(stream, name)))?.config,
    create: () => consumers.add(stream, copyOf(consumer)),
    update: () => consumers.update(stream, name, copyOf(consumer)),
  });
}

type Item = {
  readonly name: string;
  readonly owner: Owner;
  readonly mode: ProvisionMode;
  readonly declared: object;
  /** @returns undefined where there is none */
  readonly read: () => Promise<object | undefined>;
  readonly create: () => Promise<unknown>;
  readonly update: () => Promise<unknown>;
};

async function settle({ name, owner, mode, declared, ...item }: Item): Promise<Provisioned> {
  const before = await item.read();
  if (before === undefined && mode === "compare") {
    return { name, owner, action: "missing", differences: [] };
  }
  const isDifferent = before !== undefined && differences(declared, before).length > 0;
  let action: Provisioned["action"] = "unchanged";
  let refusal: string | undefined;
  try {
    if (before === undefined) {
      await item.create();
      action = "created";
    } else if (isDifferent && mode === "apply") {
      await item.update();
      action = "updated";
    }
  } catch (error) {
    if (!(error instanceof JetStreamApiError)) throw error;
    action = before === undefined ? "missing" : "refused";
    refusal = error.message;
  }
  return {
    name,
    owner,
    action,
    ...(refusal === undefined ? {} : { refusal }),
    differences: action === "missing" ? [] : differences(declared, (await item.read()) ?? {}),
  };
}

async function undeclaredStreams(
  { streams }: JetStreamManager,
  owner: Owner,
  declared: readonly DeclaredStream[],
): Promise<readonly Provisioned[]> {
  const known = new Set(declared.map(({ config }) => config.name));
  const others: Provisioned[] = [];
  for await (const name of streams.names()) {
    if (!known.has(name)) others.push({ name, owner, action: "undeclared", differences: [] });
  }
  return others;
}

/** Durable ones only: the others live no longer than whoever reads through them just now. */
async function undeclaredConsumers(
  { consumers }: JetStreamManager,
  { owner, config, consumers: declared }: DeclaredStream,
): Promise<readonly Provisioned[]> {
  const known = new Set(declared.map(({ durable_name }) => durable_name));
  const others: Provisioned[] = [];
  for await (const found of consumers.list(config.name)) {
    const durable = found.config.durable_name;
    if (durable === undefined || known.has(durable)) continue;
    const name = `${config.name}/${durable}`;
    others.push({ name, owner, action: "undeclared", differences: [] });
  }
  return others;
}

async function unlessAbsent<Answer>(
  absent: number,
  answer: Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === absent) return undefined;
    throw error;
  }
}

/** The library fills in what it is given; a declaration stays as it was written. */
function copyOf<Config extends object>(config: Config): Config {
  return structuredClone(config);
}
