/** The events of the order log: one subject carries them all, and `type` tells them apart. */
import { maxBytes } from "./generated/shapes.ts";
import type {
  OrderCalculated,
  OrderCanceled,
  OrderCancelRejected,
  OrderDoneForDay,
  OrderExpired,
  OrderHeld,
  OrderNew,
  OrderPendingCancel,
  OrderPendingNew,
  OrderPendingReplace,
  OrderReceived,
  OrderRefused,
  OrderRejected,
  OrderReplaced,
  OrderReplaceRejected,
  OrderRequestRefused,
  OrderResolved,
  OrderRestated,
  OrderStopped,
  OrderSubmitting,
  OrderSubmitUnknown,
  OrderSuspended,
  OrderTrade,
  OrderTradeCancel,
  OrderTradeCorrect,
  OrderTriggered,
  OrderUnexplained,
} from "./generated/types.ts";
import { readJson } from "./strict-json.ts";
import { check, fit, type Checked, type ContractName, type Contracts } from "./validate.ts";
import { ContractViolation, describeFound, violationAt } from "./violation.ts";

export type OrderEvent =
  | OrderReceived
  | OrderRefused
  | OrderSubmitting
  | OrderSubmitUnknown
  | OrderHeld
  | OrderPendingNew
  | OrderNew
  | OrderTrade
  | OrderTradeCorrect
  | OrderTradeCancel
  | OrderPendingCancel
  | OrderCanceled
  | OrderCancelRejected
  | OrderPendingReplace
  | OrderReplaced
  | OrderReplaceRejected
  | OrderRejected
  | OrderExpired
  | OrderDoneForDay
  | OrderSuspended
  | OrderStopped
  | OrderCalculated
  | OrderTriggered
  | OrderRestated
  | OrderRequestRefused
  | OrderUnexplained
  | OrderResolved;

export type OrderEventType = OrderEvent["type"];

/** The contract whose messages are of this type: a wrong row in the table fails to compile. */
type ContractOf<T extends OrderEventType> = {
  [N in ContractName]: Contracts[N] extends { type: T } ? N : never;
}[ContractName];

export const orderEventContract: { readonly [T in OrderEventType]: ContractOf<T> } = {
  received: "order-received.v1",
  refused: "order-refused.v1",
  submitting: "order-submitting.v1",
  submit_unknown: "order-submit-unknown.v1",
  held: "order-held.v1",
  pending_new: "order-pending-new.v1",
  new: "order-new.v1",
  trade: "order-trade.v1",
  trade_correct: "order-trade-correct.v1",
  trade_cancel: "order-trade-cancel.v1",
  pending_cancel: "order-pending-cancel.v1",
  canceled: "order-canceled.v1",
  cancel_rejected: "order-cancel-rejected.v1",
  pending_replace: "order-pending-replace.v1",
  replaced: "order-replaced.v1",
  replace_rejected: "order-replace-rejected.v1",
  rejected: "order-rejected.v1",
  expired: "order-expired.v1",
  done_for_day: "order-done-for-day.v1",
  suspended: "order-suspended.v1",
  stopped: "order-stopped.v1",
  calculated: "order-calculated.v1",
  triggered: "order-triggered.v1",
  restated: "order-restated.v1",
  request_refused: "order-request-refused.v1",
  unexplained: "order-unexplained.v1",
  resolved: "order-resolved.v1",
};

/** All events share one subject, so that they share one bound. */
const EVENT_BYTES = maxBytes["order-received.v1"];

export function isOrderEventType(type: unknown): type is OrderEventType {
  return typeof type === "string" && Object.hasOwn(orderEventContract, type);
}

/** @throws {ContractViolation} on text that is no event, and on an event of a type unknown here */
export function parseOrderEvent(text: string | Uint8Array): OrderEvent {
  const result = readOrderEvent(text);
  if (!result.ok) throw new ContractViolation("order event", result.violation);
  return result.value;
}

/** As `parseOrderEvent`, without an exception. */
export function readOrderEvent(text: string | Uint8Array): Checked<OrderEvent> {
  const json = readJson(text, EVENT_BYTES);
  if (!json.ok) return json;
  const contract = contractFor(json.value);
  return contract.ok ? fit(contract.value, json.value) : contract;
}

/** For an event in memory, before it is appended. */
export function checkOrderEvent(value: unknown): Checked<OrderEvent> {
  const contract = contractFor(value);
  return contract.ok ? check(contract.value, value) : contract;
}

function contractFor(value: unknown): Checked<ContractOf<OrderEventType>> {
  const isObject = typeof value === "object" && value !== null;
  const type = isObject && "type" in value ? value.type : undefined;
  if (isOrderEventType(type)) return { ok: true, value: orderEventContract[type] };
  const [steps, found, expected] = isObject
    ? [["type"], type, `one of ${Object.keys(orderEventContract).join(", ")}`]
    : [[], value, "an order event"];
  const words = `found ${describeFound(found)}, expected ${expected}`;
  return { ok: false, violation: violationAt("contract_violated", steps, words) };
}
