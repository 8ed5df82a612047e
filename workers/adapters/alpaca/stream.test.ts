/** The supervisor against a server that speaks Alpaca's stream: docs.alpaca.markets, websocket-streaming. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { pino } from "pino";
import { WebSocketServer, type WebSocket } from "ws";

import type { BrokerReport } from "../../../shared/adapter/adapter.ts";
import { updateJson } from "./testing/fixtures.ts";
import type { Relay } from "./relay.ts";
import { listenToUpdates, type Timings } from "./stream.ts";

const credentials = { keyId: "PK1", secretKey: "hush" };
const QUICK: Timings = {
  signInMs: 300,
  silenceMs: 60_000,
  answerMs: 100,
  minBackoffMs: 1,
  maxBackoffMs: 5,
  stableMs: 60_000,
};

type Frame = { readonly action?: string; readonly data?: Record<string, unknown> };
type Handler = (socket: WebSocket, frame: Frame) => void;

const send = (socket: WebSocket, frame: object): void =>
  socket.send(Buffer.from(JSON.stringify(frame))); // paper sends binary frames, live text

/** Signs in and subscribes as documented. */
const obedient: Handler = (socket, { action, data }) => {
  if (action === "authenticate") {
    const known = data?.["key_id"] === "PK1" && data["secret_key"] === "hush";
    const status = known ? "authorized" : "unauthorized";
    send(socket, { stream: "authorization", data: { status, action: "authenticate" } });
  }
  if (action === "listen")
    send(socket, { stream: "listening", data: { streams: data?.["streams"] } });
};

class Broker {
  readonly sockets: WebSocket[] = [];
  readonly frames: Frame[] = [];
  handle: Handler = obedient;
  refuseUpgrades = 0;
  #server: Server;

  constructor(server: Server) {
    this.#server = server;
    const sockets = new WebSocketServer({ noServer: true });
    server.on("upgrade", (request, socket, head) => {
      if (this.refuseUpgrades > 0) {
        this.refuseUpgrades -= 1;
        socket.end("HTTP/1.1 429 Too Many Requests\r\ncontent-length: 0\r\n\r\n");
        return;
      }
      sockets.handleUpgrade(request, socket, head, (accepted) => {
        this.sockets.push(accepted);
        accepted.on("message", (raw: Buffer) => {
          const frame = JSON.parse(raw.toString()) as Frame;
          this.frames.push(frame);
          this.handle(accepted, frame);
        });
      });
    });
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/stream`;
  }

  get last(): WebSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error("nobody has connected");
    return socket;
  }

  update(event: string, over: object = {}, order: object = {}): void {
    send(this.last, { stream: "trade_updates", data: updateJson(event, over, order) });
  }

  fill(execution: string, orderId = "order-1"): void {
    this.update("fill", { execution_id: execution, price: "1", qty: "1" }, { id: orderId });
  }

  close(): void {
    for (const socket of this.sockets) socket.terminate();
    this.#server.close();
  }
}

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean();
});

async function openBroker(): Promise<Broker> {
  const server = createServer();
  const broker = new Broker(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanup.push(() => broker.close());
  return broker;
}

/** What the listener was told, in order; `until` waits for a condition on it. */
class Heard {
  readonly events: string[] = [];
  readonly reports: BrokerReport[] = [];
  readonly logged: string[] = [];
  readonly asked: string[] = [];
  onReport: (report: BrokerReport) => Promise<void> = async () => undefined;
  readonly #stop = new AbortController();
  #wake: (() => void)[] = [];
  #ended: Promise<void> = Promise.resolve();

  start(url: string, timings: Partial<Timings> = {}): void {
    const log = pino({ level: "debug" }, { write: (line: string) => void this.logged.push(line) });
    const listener = {
      report: async (report: BrokerReport) => {
        this.reports.push(report);
        this.#changed();
        await this.onReport(report);
      },
      order: async () => undefined,
      connected: () => this.#tell("connected"),
      disconnected: ({ code }: { readonly code: string }) => this.#tell(code),
    };
    const relay: Relay = async (update, { report }) => {
      if (update.kind === "report") await report(update.report);
      else this.asked.push(update.event);
    };
    const options = { url, credentials, log, relay, timings: { ...QUICK, ...timings } };
    this.#ended = listenToUpdates(options, listener, this.#stop.signal);
    cleanup.push(() => this.stop());
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#wake.push(resolve));
  }

  executions(): (string | undefined)[] {
    return this.reports.map((report) => ("execId" in report ? report.execId : undefined));
  }

  #tell(event: string): void {
    this.events.push(event);
    this.#changed();
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

async function connected(
  timings: Partial<Timings> = {},
): Promise<{ broker: Broker; heard: Heard }> {
  const broker = await openBroker();
  const heard = new Heard();
  heard.start(broker.url, timings);
  await heard.until(() => heard.events.includes("connected"));
  return { broker, heard };
}

describe("the stream of order updates", () => {
  it("signs in, subscribes, and is connected when the subscription is confirmed", async () => {
    const { broker } = await connected();
    expect(broker.frames).toEqual([
      { action: "authenticate", data: { key_id: "PK1", secret_key: "hush" } },
      { action: "listen", data: { streams: ["trade_updates"] } },
    ]);
  });

  it("is not connected while the subscription is not confirmed", async () => {
    const broker = await openBroker();
    broker.handle = (socket, frame) => {
      if (frame.action === "authenticate") obedient(socket, frame);
    };
    const heard = new Heard();
    heard.start(broker.url);
    await heard.until(() => heard.events.length === 1);
    expect(heard.events).toEqual(["sign_in_timeout"]);
  });

  it("is not connected when the server leaves the channel out", async () => {
    const broker = await openBroker();
    broker.handle = (socket, frame) => {
      if (frame.action === "listen") send(socket, { stream: "listening", data: { streams: [] } });
      else obedient(socket, frame);
    };
    const heard = new Heard();
    heard.start(broker.url);
    await heard.until(() => heard.events.length === 1);
    expect(heard.events).toEqual(["not_subscribed"]);
  });

  it("reports what arrives, from binary frames and from text", async () => {
    const { broker, heard } = await connected();
    broker.fill("one");
    const data = updateJson("canceled", {}, { filled_qty: "1" });
    broker.last.send(JSON.stringify({ stream: "trade_updates", data }));
    await heard.until(() => heard.reports.length === 2);

    expect(heard.reports).toMatchObject([
      { execType: "trade", execId: "one", transactTime: "2026-07-24T14:30:01.120123456Z" },
      { execType: "canceled", brokerCumQty: "1" },
    ]);
  });

  it("reports one order's updates one after the other, and other orders' meanwhile", async () => {
    const { broker, heard } = await connected();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    heard.onReport = (report) => (report.brokerOrderId === "order-1" ? gate : Promise.resolve());
    broker.fill("a1", "order-1");
    broker.fill("a2", "order-1");
    broker.fill("b1", "order-2");
    await heard.until(() => heard.reports.length === 2);
    expect(heard.executions()).toEqual(["a1", "b1"]);
    release();
    await heard.until(() => heard.reports.length === 3);
    expect(heard.executions()).toEqual(["a1", "b1", "a2"]);
  });

  it("loses none of thousands of updates while the listener is slow", async () => {
    const { broker, heard } = await connected();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    heard.onReport = () => gate;
    for (let count = 0; count < 3_000; count += 1) broker.fill(String(count), `order-${count % 7}`);
    await heard.until(() => heard.reports.length === 7);
    release();
    await heard.until(() => heard.reports.length === 3_000);
    expect(new Set(heard.executions()).size).toBe(3_000);
    expect(heard.events).toEqual(["connected"]);
  });

  it("hands on events of tomorrow as questions", async () => {
    const { broker, heard } = await connected();
    broker.update("teleported");
    broker.fill("after");
    await heard.until(() => heard.reports.length === 1);
    expect(heard.asked).toEqual(["teleported"]);
  });

  it("waits for the reports under way when it is stopped, and says that it is down", async () => {
    const { broker, heard } = await connected();
    let settled = false;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    heard.onReport = async () => {
      await gate;
      settled = true;
    };
    broker.fill("last");
    await heard.until(() => heard.reports.length === 1);
    const stopped = heard.stop();
    await heard.until(() => heard.events.includes("stopping"));
    const early = settled;
    release();
    await stopped;
    expect([early, settled]).toEqual([false, true]);
  });
});

describe("the stream connects again", () => {
  const again = (heard: Heard): Promise<void> =>
    heard.until(() => heard.events.filter((event) => event === "connected").length === 2);

  it("when the connection is cut", async () => {
    const { broker, heard } = await connected();
    broker.last.terminate();
    await again(heard);
    broker.fill("after the gap");
    await heard.until(() => heard.reports.length === 1);
    expect(heard.events).toEqual(["connected", "stream_closed", "connected"]);
  });

  it("as often as it takes, and says once that it is down", async () => {
    const { broker, heard } = await connected();
    broker.refuseUpgrades = 25;
    broker.last.terminate();
    await again(heard);
    expect(heard.events).toEqual(["connected", "stream_closed", "connected"]);
    expect(heard.logged.join()).toContain("429");
  });

  it("when its sign-in is refused, with an alarm", async () => {
    const { broker, heard } = await connected();
    broker.handle = (socket, frame) => {
      const data = { status: "unauthorized", action: "authenticate" };
      if (frame.action === "authenticate") send(socket, { stream: "authorization", data });
      broker.handle = obedient;
    };
    broker.last.terminate();
    await again(heard);
    const alarms = heard.logged.filter(
      (line) => (JSON.parse(line) as { level: number }).level === 50,
    );
    expect(alarms.join()).toContain("not_authorized");
  });

  it("when the server stays mute though its socket lives", async () => {
    const { broker, heard } = await connected({ silenceMs: 50 });
    broker.handle = () => {
      broker.handle = obedient; // the question after the silence goes unanswered
    };
    await again(heard);
    expect(heard.events).toEqual(["connected", "stream_silent", "connected"]);
  });

  it("not while the server answers the question after a silence", async () => {
    const { broker, heard } = await connected({ silenceMs: 20 });
    const asked = (): number => broker.frames.filter(({ action }) => action === "listen").length;
    broker.handle = (socket, frame) => {
      obedient(socket, frame);
      if (asked() === 4) broker.fill("still here");
    };
    await heard.until(() => heard.reports.length === 1);
    expect(heard.events).toEqual(["connected"]);
  });

  it("when an execution cannot be read: the sweep that follows has it", async () => {
    const { broker, heard } = await connected();
    broker.update("fill", { execution_id: null });
    await again(heard);
    expect(heard.events).toEqual(["connected", "unreadable_frame", "connected"]);
  });

  it("when a frame is not JSON", async () => {
    const { broker, heard } = await connected();
    broker.last.send("{");
    await again(heard);
    expect(heard.events).toEqual(["connected", "stream_failed", "connected"]);
  });

  it("when the server reports an error", async () => {
    const { broker, heard } = await connected();
    send(broker.last, { action: "error", data: { error_message: "internal server error" } });
    await again(heard);
    expect(heard.events).toEqual(["connected", "stream_failed", "connected"]);
  });

  it("when a report could not be handled: nothing is swallowed", async () => {
    const { broker, heard } = await connected();
    heard.onReport = () => Promise.reject(new Error("the log is away"));
    broker.fill("lost here");
    await again(heard);
    expect(heard.events).toEqual(["connected", "report_failed", "connected"]);
    expect(heard.logged.join()).toContain("the log is away");
  });

  it("when nobody is there at first", async () => {
    const broker = await openBroker();
    broker.refuseUpgrades = 3;
    const heard = new Heard();
    heard.start(broker.url);
    await heard.until(() => heard.events.includes("connected"));
    expect(heard.events).toEqual(["stream_failed", "connected"]);
  });
});
