/** One message of a stranger: bytes on a subject, made so that nothing in it may ever reach a broker. */
export type HostileMessage = {
  /** Which of the mutations made it. */
  readonly mutation: string;
  readonly subject: string;
  readonly body: Uint8Array;
  /** An answer must carry one of these. */
  readonly codes: readonly string[];
};

/** What everything hostile is made from: a request that the gateway would work on as it stands. */
export type Base = {
  readonly subject: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
