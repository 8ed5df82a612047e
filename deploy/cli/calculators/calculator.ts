/**
 * A calculator: one JSON value in, one verdict out. The same rows always say the same: each by
 * itself, or (order-state) in the light of those before it in its run.
 */
import type { Violation } from "../../../contracts/validate.ts";

export type Calculated =
  | { readonly ok: true; readonly result?: unknown }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: string;
        /** What was found and what was expected. */
        readonly message: string;
        /** JSON pointer to the field to blame; "" is the whole row. */
        readonly path: string;
      };
    };

export type Calculator = (input: unknown) => Calculated;

export const refused = (code: string, path: string, message: string): Calculated => ({
  ok: false,
  error: { code, message, path },
});

export const violated = ({ code, text, path }: Violation): Calculated => refused(code, path, text);
