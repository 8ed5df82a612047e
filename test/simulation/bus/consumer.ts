/**
 * A durable pull consumer: at least once, again after ack_wait, and after a crash of the server
 * perhaps everything from sequence 1. Its acknowledgements fence nothing: anybody's counts.
 */
import type { Pulled } from "../../../shared/runtime/bus/settle.ts";
import type { Link } from "../core/link.ts";
import type { Seeded } from "../core/seeded.ts";
import type { Process, World } from "../core/world.ts";
import type { Stored, Stream } from "./stream.ts";

/** One worker that pulls. */
export type Puller = {
  readonly process: Process;
  readonly link: Link;
  readonly inFlight: number;
  readonly take: (message: Pulled) => void;
};

export type Consumer = {
  readonly stream: string;
  readonly name: string;
  readonly pull: (puller: Puller) => void;
  readonly stop: (puller: Puller) => void;
  readonly hangUp: (process: Process) => void;
  /** The stream has something new, or a puller has room. */
  readonly deliver: () => void;
  /** Acknowledgements after `at` are forgotten; those messages come again. */
  readonly forgetAcksSince: (at: number) => void;
  /** Comes back without any state: everything from sequence 1 again. */
  readonly reset: () => void;
  /** Messages that nobody has acknowledged yet. */
  readonly open: () => number;
};

const ACK_WAIT_MS = 10_000;
/** How often a server looks for messages whose time is over. */
const LOOK_MS = 250;

type Pending = {
  readonly message: Stored;
  deliveries: number;
  /** Whose time is running; undefined while it waits to be delivered. */
  holder: Puller | undefined;
  /** When it comes again. */
  dueAt: number;
};

export function openConsumer(
  world: World,
  draw: Seeded,
  stream: Stream,
  name: string,
  matches: (subject: string) => boolean,
  isServing: () => boolean,
): Consumer {
  let pullers: Puller[] = [];
  let pending = new Map<number, Pending>();
  let acked = new Map<number, number>();
  let next = 1;
  let looking = false;

  const isFree = (puller: Puller): boolean => {
    let held = 0;
    for (const { holder } of pending.values()) if (holder === puller) held += 1;
    return held < puller.inFlight;
  };

  function deliver(): void {
    if (!isServing()) return;
    for (const [seq, one] of pending) {
      if (one.dueAt <= world.timeMs() && !hand(one, seq)) break;
    }
    for (;;) {
      const message = stream.nextFrom(next, matches);
      if (message === undefined) break;
      if (acked.has(message.seq) || pending.has(message.seq)) {
        next = message.seq + 1;
        continue;
      }
      const one: Pending = { message, deliveries: 0, holder: undefined, dueAt: 0 };
      if (!hand(one, message.seq)) break;
      pending.set(message.seq, one);
      next = message.seq + 1;
    }
    look();
  }

  /** @returns false when nobody has room */
  function hand(one: Pending, seq: number): boolean {
    const free = pullers.filter((puller) => puller.process.alive && isFree(puller));
    const [first, ...others] = free;
    if (first === undefined) return false;
    const puller = draw.pick([first, ...others]);
    one.deliveries += 1;
    one.holder = puller;
    one.dueAt = world.timeMs() + ACK_WAIT_MS;
    const { deliveries, message } = one;
    puller.link.back(() => puller.take(pulled(puller, message, seq, deliveries)));
    return true;
  }

  function pulled(puller: Puller, message: Stored, seq: number, deliveryCount: number): Pulled {
    const say = (run: () => void): void => {
      puller.link.there(() => {
        if (!isServing()) return;
        run();
        deliver();
      });
    };
    const isOurs = (): boolean => pending.get(seq)?.message === message;
    return {
      subject: message.subject,
      data: message.body,
      seq,
      info: { deliveryCount },
      ack: () => say(() => isOurs() && settle(seq)),
      term: () => say(() => isOurs() && settle(seq)),
      nak: (delayMs = 0) =>
        say(() => {
          const one = pending.get(seq);
          if (one === undefined || !isOurs()) return;
          one.holder = undefined;
          one.dueAt = world.timeMs() + delayMs;
          world.after(delayMs, undefined, deliver);
        }),
      working: () =>
        say(() => {
          const one = pending.get(seq);
          if (one?.holder !== undefined && isOurs()) one.dueAt = world.timeMs() + ACK_WAIT_MS;
        }),
    };
  }

  function settle(seq: number): void {
    pending.delete(seq);
    acked.set(seq, world.timeMs());
  }

  function look(): void {
    if (looking || pending.size === 0) return;
    looking = true;
    world.after(LOOK_MS, undefined, () => {
      looking = false;
      deliver();
      look();
    });
  }

  return {
    stream: stream.name,
    name,
    pull: (puller) => {
      pullers = [...pullers, puller];
      deliver();
    },
    stop: (puller) => {
      pullers = pullers.filter((one) => one !== puller);
    },
    hangUp: (process) => {
      pullers = pullers.filter((one) => one.process !== process);
    },
    deliver,
    forgetAcksSince(since) {
      const lastSeq = stream.messages().at(-1)?.seq ?? 0;
      for (const seq of pending.keys()) if (seq > lastSeq) pending.delete(seq);
      for (const [seq, at] of acked) {
        if (at > since || seq > lastSeq) acked.delete(seq);
        if (at > since && seq <= lastSeq) next = Math.min(next, seq);
      }
      next = Math.min(next, lastSeq + 1);
      deliver();
    },
    reset() {
      pending = new Map();
      acked = new Map();
      next = 1;
      deliver();
    },
    open: () => {
      let left = pending.size;
      for (let seq = next; ; seq++) {
        const message = stream.nextFrom(seq, matches);
        if (message === undefined) return left;
        seq = message.seq;
        if (!acked.has(seq) && !pending.has(seq)) left += 1;
      }
    },
  };
}
