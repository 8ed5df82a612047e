import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { until } from "../../fleet/fleet.ts";
import { openProxy, type Proxy } from "./proxy.ts";

const BOUND_MS = 5_000;

type Peer = { readonly socket: Socket; readonly chunks: Buffer[]; ended: boolean; failure: string };

describe("a proxy", () => {
  let proxy: Proxy;
  let server: Server;
  const accepted: Peer[] = [];
  beforeEach(async () => {
    accepted.length = 0;
    server = createServer((socket) => accepted.push(watch(socket)));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    proxy = await openProxy();
    proxy.leadTo((server.address() as AddressInfo).port);
  });
  afterEach(async () => {
    await proxy[Symbol.asyncDispose]();
    for (const { socket } of accepted) socket.destroy();
    server.close();
  });

  function watch(socket: Socket): Peer {
    const peer: Peer = { socket, chunks: [], ended: false, failure: "" };
    socket.on("data", (chunk: Buffer) => peer.chunks.push(chunk));
    socket.on("end", () => (peer.ended = true));
    socket.on("error", (error: NodeJS.ErrnoException) => (peer.failure = error.code ?? ""));
    return peer;
  }

  function dial(): Peer {
    return watch(connect({ port: proxy.port, host: "127.0.0.1" }));
  }

  async function open(): Promise<{ client: Peer; there: Peer }> {
    const before = accepted.length;
    const client = dial();
    await until("a connection", () => accepted.length > before, BOUND_MS);
    const there = accepted.at(-1);
    if (there === undefined) throw new Error("nobody came");
    return { client, there };
  }

  const said = ({ chunks }: Peer): string => Buffer.concat(chunks).toString();
  const hears = (peer: Peer, text: string): Promise<void> =>
    until(`hearing ${text}`, () => said(peer) === text, BOUND_MS);
  const closes = (peer: Peer): Promise<void> =>
    until("the end", () => peer.socket.destroyed || peer.ended, BOUND_MS);
  /** Time for bytes that must not come. */
  const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

  it("passes both ways, and passes an end on", async () => {
    const { client, there } = await open();
    client.socket.write("ping");
    await hears(there, "ping");
    there.socket.write("pong");
    await hears(client, "pong");
    client.socket.end();
    await closes(there);
    expect(there.failure).toBe("");
  });

  it.each([
    ["to_server", true, false],
    ["to_client", false, true],
    ["both", true, true],
  ] as const)("black hole %s: holds back, and gives on when healed", async (way, up, down) => {
    const { client, there } = await open();
    await proxy.set({ kind: "black_hole", way });
    client.socket.write("up");
    there.socket.write("down");
    if (!up) await hears(there, "up");
    if (!down) await hears(client, "down");
    await aWhile();
    expect([said(there), said(client)]).toEqual([up ? "" : "up", down ? "" : "down"]);
    await proxy.heal();
    await hears(there, "up");
    await hears(client, "down");
  });

  it("a black hole swallows what a side sent that has left", async () => {
    const { client, there } = await open();
    await proxy.set({ kind: "black_hole", way: "both" });
    client.socket.write("too late");
    await aWhile();
    client.socket.destroy();
    await closes(client);
    await aWhile();
    await proxy.heal();
    await closes(there);
    expect(said(there)).toBe("");
  });

  it("a delay delivers what a side sent before it left", async () => {
    const { client, there } = await open();
    await proxy.set({ kind: "delay", ms: 300 });
    client.socket.write("late");
    await aWhile();
    client.socket.destroy();
    expect(said(there)).toBe("");
    await hears(there, "late");
    await closes(there);
  });

  it("sends single bytes", async () => {
    const { client, there } = await open();
    await proxy.set({ kind: "single_bytes" });
    client.socket.write("bytes");
    await hears(there, "bytes");
  });

  it("resets after a number of bytes: the message is half sent", async () => {
    const { client, there } = await open();
    await proxy.set({ kind: "cut_after", bytes: 4, way: "to_server" });
    client.socket.write("half sent");
    await hears(there, "half");
    await closes(client);
    await closes(there);
    expect(client.failure).toBe("ECONNRESET");
  });

  it("cuts in order, and resets without", async () => {
    const first = await open();
    proxy.cut();
    await closes(first.client);
    expect(first.client.failure).toBe("");
    const second = await open();
    proxy.reset();
    await closes(second.client);
    expect(second.client.failure).toBe("ECONNRESET");
  });

  it("refuses as if nobody listened, and takes connections again when healed", async () => {
    const { client } = await open();
    await proxy.set({ kind: "refuse" });
    await closes(client);
    const refused = dial();
    await until("the refusal", () => refused.failure !== "", BOUND_MS);
    expect(refused.failure).toBe("ECONNREFUSED");
    await proxy.heal();
    const again = await open();
    again.client.socket.write("again");
    await hears(again.there, "again");
  });

  it("snares one request, passes a part of it, and lets it go", async () => {
    const { client, there } = await open();
    const other = await open();
    const caught = proxy.snare({ startsWith: ["POST "], pass: 6, boundMs: BOUND_MS });
    other.client.socket.write("GET /");
    await hears(other.there, "GET /");
    client.socket.write("POST /orders");
    const snared = await caught;
    await hears(there, "POST /");
    there.socket.write("answer");
    await aWhile();
    expect([said(there), said(client)]).toEqual(["POST /", ""]);
    snared?.release();
    await hears(there, "POST /orders");
    await hears(client, "answer");
    expect(await proxy.snare({ startsWith: ["PUT "], boundMs: 10 })).toBeUndefined();
  });
});
