/** Requests that come again change nothing, in whatever bulk. */
import type { Check } from "./case.ts";

/** I16 */
export const replaySendsNothing: Check = ({ history }) => {
  const { beforeReplay, log, accepted } = history;
  if (beforeReplay === undefined) return [];
  const sum = [...accepted.values()].reduce((total, times) => total + times, 0);
  const found = [];
  if (log.length !== beforeReplay.logged) {
    const text = `the log had ${beforeReplay.logged} events before all requests were replayed, and has ${log.length}`;
    found.push({ invariant: "I16", text });
  }
  if (sum !== beforeReplay.accepted) {
    const text = `venues had accepted ${beforeReplay.accepted} orders before all requests were replayed, and ${sum} since`;
    found.push({ invariant: "I16", text });
  }
  return found;
};
