/**
 * A TCP proxy for one edge of the fleet that misbehaves as networks do.
 *
 * A stream is never falsified: bytes arrive late, cut short or not at all, but in order and without a
 * hole, because a hole is what TCP rules out. A black hole therefore holds bytes back, and gives them
 * on once it is healed, unless a side has left by then. A delay delivers what a side sent before it
 * left: a request can arrive after its sender has given up.
 */
import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export type Way = "to_server" | "to_client";

export type Mode =
  | { readonly kind: "pass" }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "black_hole"; readonly way: Way | "both" }
  /** One byte in each packet. */
  | { readonly kind: "single_bytes" }
  /** After so many bytes in one direction the connection is reset: the last message is half sent. */
  | { readonly kind: "cut_after"; readonly bytes: number; readonly way: Way }
  /** Nobody listens: connection refused. What is open is closed. */
  | { readonly kind: "refuse" };

/** One request that was caught on its way; its connection carries nothing more until it is let go. */
export type Snared = {
  readonly release: () => void;
  readonly reset: () => void;
};

export type Proxy = AsyncDisposable & {
  readonly port: number;
  /** Where connections lead from now on. */
  readonly leadTo: (port: number) => void;
  /** For connections that are open and those that come. */
  readonly set: (mode: Mode) => Promise<void>;
  /** Ends every connection in order. */
  readonly cut: () => void;
  /** Ends every connection with a reset. */
  readonly reset: () => void;
  /** Passes again, and gives on what was held. */
  readonly heal: () => Promise<void>;
  /**
   * Waits for bytes to the server that begin with one of the texts, passes only `pass` of them, and
   * holds their connection in both directions.
   *
   * @returns undefined when none came in time
   */
  readonly snare: (options: SnareOptions) => Promise<Snared | undefined>;
  readonly connections: () => number;
};

export type SnareOptions = {
  readonly startsWith: readonly string[];
  /** Bytes of the request that arrive; all of them when it is left out. */
  readonly pass?: number;
  readonly boundMs: number;
};

const HOST = "127.0.0.1";
/** Another process can have taken the port while nobody listened. */
const LISTEN_TRIES = 100;
const LISTEN_PAUSE_MS = 100;

export async function openProxy(): Promise<Proxy> {
  let target = 0;
  let mode: Mode = { kind: "pass" };
  let trap: Trap | undefined;
  const links = new Set<Link>();
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (client) => {
    const link = openLink(client, target, () => mode, springs);
    links.add(link);
    client.once("close", () => links.delete(link));
  });
  server.on("error", () => undefined); // heard by whoever waits for it to listen
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  const { port } = address;

  /** @returns how much of the chunk may pass, when it is the one that is waited for */
  function springs(chunk: Buffer, link: Link): number | undefined {
    if (trap === undefined) return undefined;
    const head = chunk.toString("latin1", 0, HEAD_BYTES);
    if (!trap.startsWith.some((text) => head.startsWith(text))) return undefined;
    const { pass = chunk.length, caught } = trap;
    trap = undefined;
    caught({ release: link.release, reset: link.reset });
    return pass;
  }

  const set = async (next: Mode): Promise<void> => {
    const wasRefusing = mode.kind === "refuse";
    mode = next;
    if (next.kind === "refuse") {
      if (!wasRefusing) server.close();
      for (const link of links) link.cut();
      return;
    }
    if (wasRefusing) await listen(server, port);
    for (const link of links) link.pump();
  };

  return {
    port,
    leadTo: (there) => {
      target = there;
    },
    set,
    cut: () => {
      for (const link of links) link.cut();
    },
    reset: () => {
      for (const link of links) link.reset();
    },
    heal: () => set({ kind: "pass" }),
    snare: ({ boundMs, ...what }) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          trap = undefined;
          resolve(undefined);
        }, boundMs);
        const caught = (snared: Snared): void => {
          clearTimeout(timer);
          resolve(snared);
        };
        trap = { ...what, caught };
      }),
    connections: () => links.size,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const link of links) link.reset();
      await closed;
    },
  };
}

const HEAD_BYTES = 64;

type Trap = Pick<SnareOptions, "startsWith" | "pass"> & { readonly caught: (s: Snared) => void };

async function listen(server: Server, port: number): Promise<void> {
  for (let tries = 1; ; tries++) {
    const failure = await new Promise<Error | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen(port, HOST, () => {
        server.off("error", resolve);
        resolve(undefined);
      });
    });
    if (failure === undefined) return;
    if (tries === LISTEN_TRIES) throw failure;
    await pause(LISTEN_PAUSE_MS);
  }
}

type Link = {
  readonly cut: () => void;
  readonly reset: () => void;
  /** Lets a held connection go on. */
  readonly release: () => void;
  /** Sends on what may pass now. */
  readonly pump: () => void;
};

type Springs = (chunk: Buffer, link: Link) => number | undefined;

/** One connection: two directions that know nothing of each other but how it ends. */
function openLink(client: Socket, target: number, mode: () => Mode, springs: Springs): Link {
  const server = connect({ port: target, host: HOST, noDelay: true });
  let held = false;
  const isHeld = (): boolean => held;
  const end = (how: "end" | "reset"): void => {
    for (const socket of [client, server]) {
      if (how === "reset") socket.resetAndDestroy();
      else socket.destroy();
    }
  };
  const link: Link = {
    cut: () => end("end"),
    reset: () => end("reset"),
    release: () => {
      held = false;
      link.pump();
    },
    pump: () => {
      toServer.pump();
      toClient.pump();
    },
  };
  const reset = link.reset;
  const toServer = openFlow({ from: client, to: server, way: "to_server", mode, isHeld, reset });
  const toClient = openFlow({ from: server, to: client, way: "to_client", mode, isHeld, reset });
  client.on("data", (chunk: Buffer) => {
    const pass = springs(chunk, link);
    if (pass === undefined) {
      toServer.take(chunk);
      return;
    }
    if (pass > 0) server.write(chunk.subarray(0, pass));
    held = true;
    if (pass < chunk.length) toServer.take(chunk.subarray(pass));
  });
  server.on("data", (chunk: Buffer) => toClient.take(chunk));
  client.resume();
  return link;
}

type FlowOptions = {
  readonly from: Socket;
  readonly to: Socket;
  readonly way: Way;
  readonly mode: () => Mode;
  readonly isHeld: () => boolean;
  readonly reset: () => void;
};

type Flow = { readonly take: (chunk: Buffer) => void; readonly pump: () => void };

function openFlow({ from, to, way, mode, isHeld, reset }: FlowOptions): Flow {
  const waiting: { readonly chunk: Buffer; readonly atMs: number }[] = [];
  let carried = 0;
  let hasEnded = false;
  let timer: NodeJS.Timeout | undefined;

  const isHole = (now: Mode): boolean =>
    isHeld() || (now.kind === "black_hole" && (now.way === "both" || now.way === way));

  function pump(): void {
    clearTimeout(timer);
    const now = mode();
    if (isHole(now)) return;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const leftMs = next.atMs - performance.now();
      if (now.kind === "delay" && leftMs > 0) {
        timer = setTimeout(pump, leftMs);
        return;
      }
      waiting.shift();
      if (!send(next.chunk, now)) return;
    }
    if (hasEnded) to.end();
  }

  /** @returns false when that was the end of the connection */
  function send(chunk: Buffer, now: Mode): boolean {
    const left = now.kind === "cut_after" && now.way === way ? now.bytes - carried : Infinity;
    carried += chunk.length;
    if (left < chunk.length) {
      if (left > 0) to.write(chunk.subarray(0, left), reset);
      else reset();
      return false;
    }
    if (now.kind === "single_bytes") {
      for (let at = 0; at < chunk.length; at += 1) to.write(chunk.subarray(at, at + 1));
    } else to.write(chunk);
    return true;
  }

  from.on("end", () => {
    hasEnded = true;
    pump();
  });
  from.on("error", () => undefined); // "close" follows
  from.on("close", () => {
    const now = mode();
    if (isHole(now)) waiting.length = 0; // nobody retransmits any more
    hasEnded = true;
    if (waiting.length > 0) pump();
    else if (from.errored === null) to.end();
    else to.resetAndDestroy();
  });
  return {
    take: (chunk) => {
      const now = mode();
      waiting.push({
        chunk,
        atMs: performance.now() + (now.kind === "delay" ? now.ms : 0),
      });
      pump();
    },
    pump,
  };
}
