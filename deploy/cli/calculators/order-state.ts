/**
 * calc order-state: what FIX's rules make of an order, message by message.
 *
 * The only calculator with a memory: each row is read in the light of those before it. A run knows
 * nothing of other runs, and a row that is refused leaves the order as it was.
 */
import { openBook, see } from "../../../shared/domain/fix-order/book.ts";
import { refused, violated, type Calculator } from "./calculator.ts";
import { readOrderMessage } from "./order-message.ts";

export function orderState(): Calculator {
  const book = openBook();
  return (input) => {
    const message = readOrderMessage(input);
    if (!message.ok) return violated(message.violation);
    const sight = see(book, message.value);
    if (sight.kind === "unknown_order") return refused(sight.kind, "/ordStatus", sight.text);
    const { view, disagrees } = sight;
    return { ok: true, result: disagrees === undefined ? view : { ...view, disagrees } };
  };
}
