/** What the router's handlers of requests have in common. */
import type { Reason } from "../../contracts/generated/types.ts";
import type { Violation } from "../../contracts/validate.ts";
import type { Delivery, Verdict } from "../../shared/runtime/bus/bus.ts";

/** @param account of the subject */
export type Handler = (body: Uint8Array, account: string, delivery: Delivery) => Promise<Verdict>;

/** Tells a refusal beside the log: there is no order to tell it on. */
export type Refuse = (
  account: string,
  delivery: Delivery,
  reason: Reason,
  found: Uint8Array | object,
) => Promise<Verdict>;

export const reasonOf = ({ code, text, path }: Violation): Reason => ({ code, text, path });
