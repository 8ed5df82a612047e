/** The legs of an order at one broker: what is sent, and the exits that come into being with it. */
import type {
  LegRole,
  OrderRequested,
  OrderTerms,
  PlannedLeg,
  Side,
} from "../../../contracts/generated/types.ts";
import { clOrdIdOf, ENTRY_LEG, EXIT_LEG } from "../order/identity.ts";

export function planLegs(request: OrderRequested, broker: string): PlannedLeg[] {
  const { orderId, orderQty, cashOrderQty, takeProfit, stopLoss, orderClass } = request;
  const quantity = orderQty === undefined ? { cashOrderQty: cashOrderQty ?? "" } : { orderQty };
  const first: PlannedLeg = {
    legId: ENTRY_LEG,
    broker,
    clOrdId: clOrdIdOf(orderId, ENTRY_LEG, 0),
    ...(orderClass === "oco" ? { role: "take_profit" } : {}),
    ...quantity,
  };
  // The exits of a position that is there are on the order's own side, those of an entry on the other.
  const side = orderClass === "oco" ? request.side : exitSideOf(request.side);
  const exit = (role: LegRole, terms: Pick<OrderTerms, "ordType" | "price" | "stopPx">) => ({
    legId: EXIT_LEG[role],
    broker,
    clOrdId: clOrdIdOf(orderId, EXIT_LEG[role], 0),
    role,
    attachedTo: ENTRY_LEG,
    side,
    ...quantity,
    terms: { ...quantity, ...terms, timeInForce: request.timeInForce },
  });
  return [
    first,
    ...(takeProfit === undefined ? [] : [exit("take_profit", { ordType: "limit", ...takeProfit })]),
    ...(stopLoss === undefined ? [] : [exit("stop_loss", stopTerms(stopLoss))]),
  ];
}

/** A position is left by the other side; one that was sold short is bought back. */
export const exitSideOf = (side: Side): Side => (side === "buy" ? "sell" : "buy");

const stopTerms = (stopLoss: NonNullable<OrderRequested["stopLoss"]>) => ({
  ordType: stopLoss.price === undefined ? ("stop" as const) : ("stop_limit" as const),
  ...stopLoss,
});
