/**
 * Cancels what is open under a kill that asks for it, until nothing is: by the ordinary request of a
 * client, so that it is on the request stream, on the order's log, and survives every process.
 *
 * The list is the book's, which is the log's. The request's id is made of the kill and a number, and
 * the number of what the order remembers: the same on every monitor, the same after a restart, and the
 * next one only after the last was refused by the broker.
 */
import type { OrderState } from "../../contracts/generated/types.ts";
import { orderCancelRequested } from "../../contracts/subjects.ts";
import { touchedBy } from "../domain/operator/heed.ts";
import { nextCancelId } from "../domain/operator/cancel-ids.ts";
import { killOn, type Engaged, type Kills } from "../domain/operator/kills.ts";
import { isDone } from "../domain/order/leg.ts";
import { pause, steadyMs } from "../runtime/clock.ts";
import type { Switchboard } from "../runtime/operator/switchboard.ts";
import type { Worker } from "../runtime/worker.ts";
import type { Book } from "./book.ts";

const ROUND_MS = 100;
/** An order's cancel is asked for again no sooner than this, doubled each time, at most a minute. */
const AGAIN_MS = 1_000;
const AGAIN_MAX_MS = 60_000;
/** Requests stored at a time. */
const AT_ONCE = 128;

type Asked = { readonly times: number; readonly againAtMs: number };

/** Runs until the worker stops. */
export async function cancelUnderKills(
  worker: Worker,
  broker: string,
  book: Book,
  switchboard: Pick<Switchboard, "engaged">,
): Promise<void> {
  const { bus, log, stopping } = worker;
  let asked = new Map<string, Asked>();

  async function ask(state: OrderState, requestId: string): Promise<void> {
    const { account, orderId } = state;
    const body = JSON.stringify({ requestId, account, orderId });
    await bus.store(orderCancelRequested(account), body, {
      messageId: `cancel.${account}.${orderId}.${requestId}`,
    });
    worker.count("kill_cancels");
  }

  while (!stopping.aborted) {
    await pause(ROUND_MS, stopping);
    const kills = cancelling(switchboard.engaged());
    if (kills === undefined) {
      asked = new Map();
      continue;
    }
    const nowMs = steadyMs();
    const next = new Map<string, Asked>();
    const due: (readonly [OrderState, string])[] = [];
    for (const state of book.open()) {
      const kill = killOn(kills, touchedBy(state.request, state.legs));
      if (kill?.cancelOpen === undefined || !isAt(state, broker)) continue;
      const requestId = nextCancelId(state, kill.cancelOpen);
      if (requestId === undefined) continue; // one is under way
      const name = `${state.account}.${state.orderId}`;
      const before = asked.get(name);
      if (before !== undefined && before.againAtMs > nowMs) {
        next.set(name, before);
        continue;
      }
      const times = (before?.times ?? 0) + 1;
      const waitMs = Math.min(AGAIN_MS * 2 ** (times - 1), AGAIN_MAX_MS);
      next.set(name, { times, againAtMs: nowMs + waitMs });
      due.push([state, requestId]);
    }
    asked = next;
    for (let at = 0; at < due.length; at += AT_ONCE) {
      const batch = due.slice(at, at + AT_ONCE).map(([state, requestId]) => ask(state, requestId));
      for (const result of await Promise.allSettled(batch)) {
        if (result.status === "rejected")
          log.warn({ err: String(result.reason) }, "cancel not asked for yet");
      }
    }
  }
}

/** Kills that ask for it; undefined where there is none. */
function cancelling(engaged: readonly Engaged[]): Kills | undefined {
  const asking = engaged.filter(({ cancelOpen }) => cancelOpen !== undefined);
  if (asking.length === 0) return undefined;
  return { seq: 0, engaged: new Map(asking.map((kill) => [`${kill.scope}.${kill.value}`, kill])) };
}

const isAt = ({ legs }: OrderState, broker: string): boolean =>
  legs.some((leg) => leg.broker === broker && !isDone(leg));
