/** What a sandbox venue brings along to be tried out: orders, and what is done to them afterwards. */
import type { OrderReplaceRequested, OrderRequested } from "../../contracts/validate.ts";

/** An order, and what happens to it once it works. */
export type Sample = {
  readonly request: OrderRequested;
  /**
   * 1 is sent first; 2 once the first have been worked, because it sells what they bought; 3 in the
   * evening, for the next opening.
   */
  readonly wave: 1 | 2 | 3;
  readonly then?:
    | { readonly kind: "cancel" }
    | {
        readonly kind: "replace";
        readonly change: Omit<
          OrderReplaceRequested,
          "requestId" | "account" | "orderId" | "validUntil"
        >;
      };
};

export type Quote = { readonly bid: string; readonly ask: string };
