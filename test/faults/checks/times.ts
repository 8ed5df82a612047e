/** Nothing is taken on by a venue after it was stopped, or after it lost its meaning. */
import { parseClOrdId } from "../../../shared/domain/order/identity.ts";
import type { History, Kill, VenueOrder, Violation } from "../history.ts";
import type { Check } from "./case.ts";

/** I7 */
export const nothingAfterKill: Check = ({ history }) =>
  history.venueOrders.flatMap((order) =>
    history.kills
      .filter((kill) => isMeant(kill, order) && isDuring(kill, order.acceptedAt))
      .map(({ scope, at }) =>
        violation(
          "I7",
          order,
          `was accepted at ${order.acceptedAt}, new orders of ${scope} ended at ${at}`,
        ),
      ),
  );

const isDuring = ({ at, inFlightBoundMs, until }: Kill, accepted: string): boolean =>
  Date.parse(accepted) > Date.parse(at) + inFlightBoundMs &&
  (until === undefined || Date.parse(accepted) < Date.parse(until));

function isMeant({ scope, value }: Kill, { account, broker, symbol }: VenueOrder): boolean {
  switch (scope) {
    case "all":
      return true;
    case "account":
      return value === account;
    case "broker":
      return value === broker;
    case "symbol":
      return value === symbol;
  }
}

/** I13: as far as a worker can know the time. */
export const nothingAfterValidity: Check = ({ history }) =>
  history.venueOrders.flatMap((order) => {
    const validUntil = validityOf(history, order);
    if (validUntil === undefined) return [];
    const { inFlightBoundMs = 0, clockErrorMs = 0 } = history;
    const lateMs = Date.parse(order.acceptedAt) - Date.parse(validUntil);
    if (lateMs <= inFlightBoundMs + clockErrorMs) return [];
    return [violation("I13", order, `was accepted ${lateMs} ms after its validity`)];
  });

function validityOf(history: History, { clOrdId, account }: VenueOrder): string | undefined {
  const orderId = parseClOrdId(clOrdId)?.orderId;
  if (orderId === undefined) return undefined; // traces to no request: I8 says so
  const told = [...history.log, ...history.heard];
  const asked = told.find(
    ({ event, account: its }) =>
      its === account && event.type === "pending_replace" && event.clOrdId === clOrdId,
  )?.event;
  if (asked?.type === "pending_replace") return asked.validUntil;
  const sent = history.requests.filter(
    ({ kind, request }) =>
      kind === "new" && request.account === account && request.orderId === orderId,
  );
  const until = sent.map(({ request }) => request.validUntil ?? "");
  return until.sort().at(-1);
}

const violation = (invariant: string, { clOrdId }: VenueOrder, text: string): Violation => {
  const orderId = parseClOrdId(clOrdId)?.orderId;
  const shown = { invariant, text: `${clOrdId} ${text}` };
  return orderId === undefined ? shown : { ...shown, orderId };
};
