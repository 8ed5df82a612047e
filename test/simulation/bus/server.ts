/**
 * A nats-server: the gateway's streams and consumers, direct gets, plain subscriptions. It can be
 * frozen (what it was told it does later: a time-out that did happen), away, and without its last
 * seconds.
 */
import type { Pulled } from "../../../shared/runtime/bus/settle.ts";
import type { Link } from "../core/link.ts";
import type { Seeded } from "../core/seeded.ts";
import type { Process, World } from "../core/world.ts";
import { openConsumer, type Consumer } from "./consumer.ts";
import { openStream, type Stored, type Stream } from "./stream.ts";
import { matcher } from "./subjects.ts";

export type Subscriber = {
  readonly process: Process;
  readonly link: Link;
  readonly matches: (subject: string) => boolean;
  readonly hear: (subject: string, body: Uint8Array) => void;
};

/** The answer to a request: its body, and the headers that a direct get carries. */
export type Answer = {
  readonly body: Uint8Array;
  readonly seq?: number;
  readonly code?: number;
  readonly messageId?: string;
};

export type Server = {
  /** How often it was started. */
  readonly starts: number;
  /** Said by a client: runs when it arrives, or never. */
  readonly arrives: (run: () => void) => void;
  readonly publish: (
    subject: string,
    body: string,
    messageId: string,
    expectedLast: number | undefined,
  ) => object | undefined;
  readonly answer: (subject: string, body: string) => Answer | undefined;
  readonly subscribe: (subscriber: Subscriber) => () => void;
  readonly pull: (
    consumer: string,
    process: Process,
    link: Link,
    inFlight: number,
    take: (message: Pulled) => void,
  ) => () => void;
  /** `again` is called when the client is connected once more after a restart. */
  readonly connect: (process: Process, again: () => void) => void;
  /** The kernel closed the socket of a process that died. */
  readonly hangUp: (process: Process) => void;

  readonly streams: Readonly<Record<StreamName, Stream>>;
  readonly consumers: Readonly<Record<string, Consumer>>;
  readonly freeze: (ms: number) => void;
  /** Killed, and back after `ms`; acknowledgements of its last moments are forgotten. */
  readonly restart: (ms: number) => void;
  /** Power loss: everything after this moment is gone, in every stream and consumer. */
  readonly loseSince: (at: number) => void;
};

export type StreamName = "REQUESTS" | "ORDERS" | "ROUTED" | "REFUSED" | "STATUS";

const OWNER: readonly [string, StreamName][] = [
  ["order.requested.*", "REQUESTS"],
  ["order.cancel.requested.*", "REQUESTS"],
  ["order.replace.requested.*", "REQUESTS"],
  ["order.events.*.*", "ORDERS"],
  ["order.routed.>", "ROUTED"],
  ["order.refused.*", "REFUSED"],
  ["broker.status.*.*", "STATUS"],
];

/** Consumer state is written about ten times a second: what was acknowledged since is forgotten. */
const ACKS_UNWRITTEN_MS = 200;

export type ServerHooks = {
  /** A message is on a stream: what a listener outside hears. */
  readonly stored: (stream: StreamName, message: Stored) => void;
  /** The log lost what came at and after this sequence. */
  readonly lost: (stream: StreamName, seq: number) => void;
};

export function openServer(
  world: World,
  draw: Seeded,
  brokers: readonly string[],
  hooks: ServerHooks,
): Server {
  const streams: Record<StreamName, Stream> = {
    REQUESTS: openStream("REQUESTS"),
    ORDERS: openStream("ORDERS"),
    ROUTED: openStream("ROUTED"),
    REFUSED: openStream("REFUSED"),
    STATUS: openStream("STATUS", true),
  };
  const owners = OWNER.map(([pattern, name]) => [matcher(pattern), name] as const);
  let awayUntil = 0;
  let starts = 1;
  let frozenUntil = 0;
  const isServing = (): boolean => world.timeMs() >= awayUntil && world.timeMs() >= frozenUntil;
  const consumers: Record<string, Consumer> = {
    router: openConsumer(world, draw, streams.REQUESTS, "router", () => true, isServing),
  };
  for (const broker of brokers) {
    const isFor = matcher(`order.routed.${broker}`);
    consumers[broker] = openConsumer(world, draw, streams.ROUTED, broker, isFor, isServing);
  }
  let subscribers: Subscriber[] = [];
  const clients = new Map<Process, () => void>();

  const deliverAll = (): void => {
    for (const consumer of Object.values(consumers)) consumer.deliver();
  };

  function tell(subject: string, body: Uint8Array): void {
    for (const { matches, link, hear } of subscribers) {
      if (matches(subject)) link.back(() => hear(subject, body));
    }
  }

  return {
    get starts() {
      return starts;
    },
    streams,
    consumers,
    arrives(run) {
      if (world.timeMs() < awayUntil) return;
      const waitMs = frozenUntil - world.timeMs();
      if (waitMs > 0) world.after(waitMs, undefined, run);
      else run();
    },
    publish(subject, body, messageId, expectedLast) {
      const name = owners.find(([matches]) => matches(subject))?.[1];
      if (name === undefined) {
        tell(subject, Buffer.from(body));
        return undefined;
      }
      const stored = streams[name].publish(subject, body, messageId, expectedLast, world.timeMs());
      if (stored.kind === "wrong_last_sequence") {
        return { error: { code: 400, err_code: 10071, description: "wrong last sequence" } };
      }
      if (stored.message !== undefined) {
        hooks.stored(name, stored.message);
        if (name === "STATUS" || name === "REFUSED") tell(subject, stored.message.body);
        deliverAll();
      }
      return { stream: name, seq: stored.seq };
    },
    answer(subject, body) {
      const [service, ...rest] = subject.split(".");
      if (service === "log" && rest[0] === "last") {
        return found(streams.ORDERS.lastOf(`order.events.${rest.slice(1).join(".")}`));
      }
      if (service === "operator") return found(undefined); // nobody operates this site
      if ((service !== "log" && service !== "status") || rest[0] !== "get") return undefined;
      const query = JSON.parse(body) as { seq: number; next_by_subj: string };
      const stream = service === "log" ? streams.ORDERS : streams.STATUS;
      return found(stream.nextFrom(query.seq, matcher(query.next_by_subj)));
    },
    subscribe(subscriber) {
      subscribers = [...subscribers, subscriber];
      return () => {
        subscribers = subscribers.filter((one) => one !== subscriber);
      };
    },
    pull(name, process, link, inFlight, take) {
      const puller = { process, link, inFlight, take };
      const consumer = consumers[name];
      if (consumer === undefined) throw new Error(`there is no consumer ${name}`);
      consumer.pull(puller);
      return () => consumer.stop(puller);
    },
    connect: (process, again) => void clients.set(process, again),
    hangUp(process) {
      clients.delete(process);
      subscribers = subscribers.filter((one) => one.process !== process);
      for (const consumer of Object.values(consumers)) consumer.hangUp(process);
    },
    freeze(ms) {
      frozenUntil = world.timeMs() + ms;
      world.after(ms, undefined, deliverAll);
    },
    restart(ms) {
      awayUntil = world.timeMs() + ms;
      starts += 1;
      for (const [process, again] of clients) world.after(ms, process, again);
      for (const consumer of Object.values(consumers)) {
        consumer.forgetAcksSince(world.timeMs() - ACKS_UNWRITTEN_MS);
      }
      world.after(ms, undefined, deliverAll);
    },
    loseSince(at) {
      for (const [name, stream] of Object.entries(streams) as [StreamName, Stream][]) {
        const lost = stream.loseSince(at);
        if (lost !== undefined) hooks.lost(name, lost);
      }
      for (const consumer of Object.values(consumers)) consumer.forgetAcksSince(at);
    },
  };
}

const found = (message: Stored | undefined): Answer =>
  message === undefined
    ? { body: Buffer.alloc(0), code: 404 }
    : { body: message.body, seq: message.seq, messageId: message.messageId };
