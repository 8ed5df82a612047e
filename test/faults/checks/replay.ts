/** Requests that come again change nothing, in whatever bulk. */
import type { Check } from "./case.ts";

/** I16 */
export const replaySendsNothing: Check = ({ history }) => {
  const { beforeReplay, log, accepted } = history;
  if (beforeReplay === undefined) return [];
  const sum = [...accepted.values()].reduce((total, times) => total + times, 0);
  const found = [];
  for (const { orderId, account, event } of log.slice(beforeReplay.logged)) {
    // Refused beside the log for want of an order that came later: it is refused again, on the log now.
    const name =
      event.type === "request_refused"
        ? `${event.request}:${account}.${orderId}.${event.requestId}`
        : "";
    if (history.refusedBesideLog.includes(name)) continue;
    const text = `version ${event.version}, ${event.type}, came of replaying all requests`;
    found.push({ invariant: "I16", orderId, text });
  }
  if (sum !== beforeReplay.accepted) {
    const text = `venues had accepted ${beforeReplay.accepted} orders before all requests were replayed, and ${sum} since`;
    found.push({ invariant: "I16", text });
  }
  return found;
};
