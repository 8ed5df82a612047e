/** Nothing is lost: whatever was asked for has an answer, and no question is left open without a reason. */
import { isDone } from "../../../shared/domain/order/leg.ts";
import { requestKey } from "../../../shared/domain/order/order.ts";
import { requestName, type SentRequest, type Violation } from "../history.ts";
import { finalState, isExplained, keyOf, type Case, type Check, type OrderCase } from "./case.ts";

/** I2 */
export const everyRequestAnswered: Check = (the) => [
  ...the.history.requests.flatMap((sent) => findAnswer(the, sent)),
  ...[...the.orders.values()].flatMap((order) => openQuestions(the, order)),
];

function findAnswer({ history, orders }: Case, sent: SentRequest): readonly Violation[] {
  const { kind, request } = sent;
  if (history.refusedBesideLog.includes(requestName(sent))) return [];
  const order = orders.get(keyOf(request));
  const state = order === undefined ? undefined : finalState(order);
  const answered =
    kind === "new"
      ? state !== undefined
      : state?.requests.includes(requestKey(kind, request.requestId)) === true;
  if (answered) return [];
  const text = `${requestName(sent)} has no answer`;
  return [{ invariant: "I2", orderId: request.orderId, text }];
}

/** What a leg may not be left with: a send, a cancel or a replace whose end nobody knows. */
function openQuestions({ history }: Case, order: OrderCase): readonly Violation[] {
  const legs = finalState(order)?.legs ?? [];
  return legs.flatMap((leg) => {
    if (isDone(leg)) return [];
    const open = [
      leg.sending === "acknowledged" ? [] : [`its send is ${leg.sending}`],
      leg.pendingCancel === undefined ? [] : [`cancel ${leg.pendingCancel} is under way`],
      leg.pendingReplace === undefined ? [] : [`replace ${leg.pendingReplace.requestId} too`],
    ].flat();
    const names = [order.orderId, leg.clOrdId, leg.broker];
    if (open.length === 0 || isExplained(history, names)) return [];
    const text = `${leg.clOrdId} is ${leg.ordStatus}: ${open.join(", ")}`;
    return [{ invariant: "I2", orderId: order.orderId, text }];
  });
}
