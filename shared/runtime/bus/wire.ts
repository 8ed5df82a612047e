/**
 * What the bus needs of a connection, so that it can also run where there is none: in a simulation.
 * The client library's own connection fits it as it is.
 */
import type { Msg, MsgHdrs } from "@nats-io/transport-node";

export type WireMessage = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly headers?: { readonly code: number; get(name: string): string };
  readonly json: Msg["json"];
  respond(body: string): boolean;
};

export type Wire = {
  readonly info?: { readonly version: string };
  publish(
    subject: string,
    body: string,
    options?: { readonly headers?: MsgHdrs; readonly reply?: string },
  ): void;
  /** @throws when nobody answers in time */
  request(subject: string, body: string, options: { timeout: number }): Promise<WireMessage>;
  subscribe(
    subject: string,
    options: {
      readonly queue?: string;
      callback(error: Error | null, message: WireMessage): void;
    },
  ): { unsubscribe(): void };
  isClosed(): boolean;
  drain(): Promise<void>;
  close(): Promise<void>;
};
