/**
 * One stream of a JetStream server, with what was measured of 2.9.10 (kill -9, restored store
 * directory): the window of message ids can be forgotten, the tail can be lost and its sequence
 * numbers are given away again; compare-and-set per subject always holds.
 */

export type Stored = {
  readonly seq: number;
  readonly subject: string;
  readonly body: Buffer;
  readonly messageId: string;
  readonly at: number;
};

export type PubAnswer =
  | { readonly kind: "stored"; readonly seq: number; readonly message?: Stored }
  | { readonly kind: "wrong_last_sequence" };

export type Stream = {
  readonly name: string;
  readonly publish: (
    subject: string,
    body: string,
    messageId: string,
    expectedLast: number | undefined,
    at: number,
  ) => PubAnswer;
  readonly messages: () => readonly Stored[];
  /** The first message at or after `seq` whose subject matches. */
  readonly nextFrom: (seq: number, matches: (subject: string) => boolean) => Stored | undefined;
  readonly lastOf: (subject: string) => Stored | undefined;
  readonly forgetIds: () => void;
  /** What came after `at` was never there. @returns the first sequence that is lost */
  readonly loseSince: (at: number) => number | undefined;
};

const DUPLICATE_WINDOW_MS = 120_000;

/** @param lastOnly keeps one message a subject */
export function openStream(name: string, lastOnly = false): Stream {
  let messages: Stored[] = [];
  let lastSeq = 0;
  let bySubject = new Map<string, Stored[]>();
  const ids = new Map<string, Stored>();

  function index(): void {
    bySubject = new Map();
    for (const message of messages) put(message);
  }
  function put(message: Stored): void {
    const list = bySubject.get(message.subject);
    if (list === undefined) bySubject.set(message.subject, [message]);
    else list.push(message);
  }

  return {
    name,
    publish(subject, body, messageId, expectedLast, at) {
      const known = messageId === "" ? undefined : ids.get(messageId);
      if (known !== undefined && at - known.at <= DUPLICATE_WINDOW_MS) {
        return { kind: "stored", seq: known.seq };
      }
      const last = bySubject.get(subject)?.at(-1);
      if (expectedLast !== undefined && expectedLast !== (last?.seq ?? 0)) {
        return { kind: "wrong_last_sequence" };
      }
      const message = { seq: (lastSeq += 1), subject, body: Buffer.from(body), messageId, at };
      if (lastOnly && last !== undefined) {
        messages = messages.filter((one) => one !== last);
        bySubject.delete(subject);
      }
      messages.push(message);
      put(message);
      if (messageId !== "") ids.set(messageId, message);
      return { kind: "stored", seq: message.seq, message };
    },
    messages: () => messages,
    nextFrom(seq, matches) {
      // Sequences have no holes where everything is kept: the index follows.
      const first = lastOnly ? 0 : Math.max(0, seq - 1);
      for (let at = first; at < messages.length; at++) {
        const message = messages[at];
        if (message !== undefined && message.seq >= seq && matches(message.subject)) return message;
      }
      return undefined;
    },
    lastOf: (subject) => bySubject.get(subject)?.at(-1),
    forgetIds: () => ids.clear(),
    loseSince(since) {
      const lost = messages.find(({ at }) => at > since);
      if (lost === undefined) return undefined;
      messages = messages.filter(({ at }) => at <= since);
      for (const [id, { at }] of ids) if (at > since) ids.delete(id);
      lastSeq = lost.seq - 1;
      index();
      return lost.seq;
    },
  };
}
