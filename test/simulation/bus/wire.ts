/** One process's connection to the simulated server: the real bus runs on it. */
import type { Source } from "../../../shared/runtime/bus/settle.ts";
import type { Wire, WireMessage } from "../../../shared/runtime/bus/wire.ts";
import type { Link } from "../core/link.ts";
import type { Process, World } from "../core/world.ts";
import type { Answer, Server } from "./server.ts";
import { matcher } from "./subjects.ts";

const MESSAGE_ID = "Nats-Msg-Id";
const EXPECTED_LAST = "Nats-Expected-Last-Subject-Sequence";

export function openWire(
  world: World,
  server: Server,
  owner: Process,
  link: Link,
): { readonly wire: Wire; readonly source: Source; readonly generation: () => number } {
  let isClosed = false;
  let connections = 1;
  server.connect(owner, () => (connections += 1));
  const inboxes = new Map<string, (message: WireMessage) => void>();

  /** A server that was restarted knows nothing of what was on its way to it. */
  const say = (run: () => void): void => {
    const { starts } = server;
    link.there(() => {
      if (server.starts === starts) server.arrives(run);
    });
  };

  const wire: Wire = {
    info: { version: "2.9.10" },
    publish(subject, body, { headers, reply } = {}) {
      if (isClosed) throw new Error("the connection is closed");
      const messageId = headers?.get(MESSAGE_ID) ?? "";
      const expected =
        headers?.has(EXPECTED_LAST) === true ? headers.get(EXPECTED_LAST) : undefined;
      const expectedLast = expected === undefined ? undefined : Number(expected);
      say(() => {
        const answer = server.publish(subject, body, messageId, expectedLast);
        if (answer === undefined || reply === undefined) return;
        const bytes = Buffer.from(JSON.stringify(answer));
        link.back(() => hear(reply, { body: bytes }));
      });
    },
    request: (subject, body, { timeout }) =>
      new Promise((resolve, reject) => {
        const cancel = world.after(timeout, owner, () => reject(new Error("TIMEOUT")));
        say(() => {
          const answer = server.answer(subject, body);
          if (answer === undefined) return;
          link.back(() => {
            cancel();
            resolve(messageOf(subject, answer));
          });
        });
      }),
    subscribe(subject, options) {
      const callback = (message: WireMessage): void => options.callback(null, message);
      const head = subject.startsWith("_INBOX") ? subject.slice(0, -1) : undefined;
      if (head !== undefined) {
        inboxes.set(head, callback);
        return { unsubscribe: () => void inboxes.delete(head) };
      }
      const unsubscribe = server.subscribe({
        process: owner,
        link,
        matches: matcher(subject),
        hear: (said, data) => callback(messageOf(said, { body: data })),
      });
      return { unsubscribe };
    },
    isClosed: () => isClosed,
    drain: async () => undefined,
    close: async () => {
      isClosed = true;
      server.hangUp(owner);
    },
  };

  function hear(subject: string, answer: Answer): void {
    const at = subject.lastIndexOf(".") + 1;
    inboxes.get(subject.slice(0, at))?.(messageOf(subject, answer));
  }

  return {
    wire,
    generation: () => connections,
    source: async ({ consumer, inFlight }, take) => ({
      stop: server.pull(consumer, owner, link, inFlight, take),
    }),
  };
}

function messageOf(subject: string, { body, seq, code, messageId }: Answer): WireMessage {
  return {
    subject,
    data: body,
    headers: {
      code: code ?? 0,
      get: (name) =>
        name === MESSAGE_ID ? (messageId ?? "") : name === "Nats-Sequence" ? String(seq ?? "") : "",
    },
    json: () => JSON.parse(Buffer.from(body).toString()) as never,
    respond: () => true,
  };
}
