/** Against a stand-in for the server, which answers, refuses or is silent as each test wants. */
import type { NatsConnection } from "@nats-io/transport-node";
import { BusReconnected, BusUnavailable, openPublisher, type Publisher } from "./publisher.ts";

type Said = { readonly subject: string; readonly reply: string; readonly messageId: string };
type Answer = object | "no responders" | "silence";

const TIMES = { tryMs: 40, pauseMs: 10, boundMs: 150 };

/** @param answers one after the other; the last one again and again */
function open(...answers: readonly Answer[]) {
  const said: Said[] = [];
  const state = { isClosed: false, generation: 1 };
  let callback: (error: Error | null, message: object) => void = () => undefined;
  const connection = {
    subscribe: (_subject: string, options: { callback: typeof callback }) => {
      callback = options.callback;
    },
    publish: (
      subject: string,
      _body: string,
      { reply, headers }: { reply: string; headers: { get: (name: string) => string } },
    ) => {
      said.push({ subject, reply, messageId: headers.get("Nats-Msg-Id") });
      const answer = answers[Math.min(said.length, answers.length) - 1] ?? "silence";
      if (answer === "silence") return;
      const text = answer === "no responders" ? "" : JSON.stringify(answer);
      const message = { subject: reply, data: Buffer.from(text), json: () => answer };
      setImmediate(() => callback(null, message));
    },
    isClosed: () => state.isClosed,
  };
  const publisher: Publisher = openPublisher(
    connection as unknown as NatsConnection,
    "_INBOX_test",
    { atEnd: (say) => setImmediate(say) },
    () => state.generation,
    TIMES,
  );
  return { publisher, said, state };
}

const refusal = (code: number, err_code: number, description: string) => ({
  error: { code, err_code, description },
});

describe("a durable publish", () => {
  it("is stored where the stream says so", async () => {
    const { publisher, said } = open({ stream: "ORDERS", seq: 17 });
    const stored = await publisher.store("order.events.a.b", "{}", { messageId: "m-1" });
    expect(stored).toEqual({ kind: "stored", seq: 17 });
    expect(said).toHaveLength(1);
  });

  it("has lost where another message came first", async () => {
    const { publisher } = open(refusal(400, 10071, "wrong last sequence: 3"));
    const options = { messageId: "m-1", expectedLastSeq: 2 };
    expect(await publisher.store("s", "{}", options)).toEqual({ kind: "conflict" });
  });

  it.each([
    ["is not there", "no responders"],
    ["cannot now", refusal(503, 10008, "jetstream system temporarily unavailable")],
    ["is silent", "silence"],
  ] as const)("is said again under the same id while the stream %s", async (_, first) => {
    const { publisher, said } = open(first, { seq: 5 });
    expect(await publisher.store("s", "{}", { messageId: "m-1" })).toMatchObject({ seq: 5 });
    expect(said.map(({ messageId }) => messageId)).toEqual(["m-1", "m-1"]);
  });

  it("fails at once with the stream's own words where it refuses for good", async () => {
    const { publisher, said } = open(refusal(400, 10054, "message size exceeds maximum allowed"));
    const failed = publisher.store("s", "{}", { messageId: "m-1" });
    await expect(failed).rejects.toThrow("s: message size exceeds maximum allowed");
    expect(said).toHaveLength(1);
  });

  it("gives up after its time, saying so", async () => {
    const { publisher } = open("silence");
    const failed = publisher.store("s", "{}", { messageId: "m-1" });
    await expect(failed).rejects.toThrow(BusUnavailable);
    await expect(failed).rejects.toThrow("no acknowledgement for s in 150 ms");
  });

  it("gives up at once when the connection is closed", async () => {
    const { publisher, state, said } = open("silence");
    const failed = publisher.store("s", "{}", { messageId: "m-1" });
    state.isClosed = true;
    await expect(failed).rejects.toThrow(BusUnavailable);
    expect(said.length).toBeLessThan(2);
  });

  it("that was to follow another is not said again on another connection", async () => {
    const { publisher, state, said } = open("silence");
    const failed = publisher.store("s", "{}", { messageId: "m-1", expectedLastSeq: 7 });
    const sent = publisher.store("s", "{}", { messageId: "m-2" });
    state.generation = 2;
    await expect(failed).rejects.toThrow(BusReconnected);
    await expect(sent).rejects.toThrow("no acknowledgement");
    expect(said.filter(({ messageId }) => messageId === "m-1").length).toBeLessThan(2);
  });

  it("takes the answers of many in any order", async () => {
    const { publisher } = open({ seq: 1 }, { seq: 2 }, { seq: 3 });
    const stored = await Promise.all(
      ["a", "b", "c"].map((messageId) => publisher.store("s", "{}", { messageId })),
    );
    expect(stored.map((one) => (one.kind === "stored" ? one.seq : 0))).toEqual([1, 2, 3]);
  });
});
