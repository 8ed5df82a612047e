/** What goes on while a point of the matrix is waited for, and what has to have come of it. */
import { isDone } from "../../../shared/domain/order/leg.ts";
import { foldEvents } from "../../../shared/domain/order/order.ts";
import type { LoggedOrderEvent } from "../history.ts";
import type { Scene } from "./crash-rows.ts";
import { consumerLag, storiesOf } from "./quiet.ts";
import { supervise, type Rig } from "./rig.ts";
import { until } from "./waiting.ts";

/** Several, so that the one that is hit is not alone. */
const ORDERS = 3;
const READY_BOUND_MS = 60_000;
const VALID_MS = 600_000;

const ids = (prefix: string): readonly string[] =>
  Array.from({ length: ORDERS }, (_, at) => `${prefix}-${at}`);

const ACCOUNT = "alpha";

/** Resting orders for the scenes that need some. */
export async function prepare(rig: Rig, scene: Scene, prefix: string): Promise<void> {
  await supervise(rig);
  if (scene === "submit") return;
  for (const orderId of ids(prefix)) order(rig, orderId, { ordType: "limit", price: "1" });
  await until("the resting orders are acknowledged", READY_BOUND_MS, async () => {
    await supervise(rig); // one that died of an exception may have been seen alive a moment ago
    return ids(prefix).every((orderId) => {
      const leg = rig.outbox.state(ACCOUNT, orderId)?.legs[0];
      return leg?.sending === "acknowledged" && leg.ordStatus === "new";
    });
  });
  await until("their messages are settled", READY_BOUND_MS, async () => {
    return (await consumerLag(rig)).length === 0;
  });
}

function order(rig: Rig, orderId: string, terms: { ordType: "market" | "limit"; price?: string }) {
  const validUntil = new Date(Date.now() + VALID_MS).toISOString();
  const request = {
    orderId,
    account: ACCOUNT,
    instrument: { symbol: "BAC" },
    side: "buy",
    orderQty: "10",
    timeInForce: "day",
    route: { broker: "best" },
    validUntil,
    ...terms,
  } as const;
  rig.outbox.send({ kind: "new", request });
}

/** What is asked for, or happens, while the point is waited for. */
export async function act(rig: Rig, scene: Scene, prefix: string): Promise<void> {
  const validUntil = new Date(Date.now() + VALID_MS).toISOString();
  for (const orderId of ids(prefix)) {
    const key = { account: ACCOUNT, orderId };
    switch (scene) {
      case "submit":
        order(rig, orderId, { ordType: "market" });
        break;
      case "cancel":
        rig.outbox.send({ kind: "cancel", request: { requestId: "c", ...key } });
        break;
      case "replace": {
        const request = { requestId: "r", ...key, orderQty: "7", validUntil };
        rig.outbox.send({ kind: "replace", request });
        break;
      }
      case "fill":
      case "resync":
        await rig.venue.force(`${orderId}-1-0`, "fill");
        break;
    }
  }
}

/** Beyond the invariants: what was asked for has happened. */
export function unexpected(scene: Scene, log: readonly LoggedOrderEvent[]): readonly string[] {
  const orders = storiesOf(log);
  if (orders.size !== ORDERS) return [`${orders.size} orders stand on the log, expected ${ORDERS}`];
  return [...orders].flatMap(([orderId, story]) => {
    const state = foldEvents(story.map(({ event }) => event));
    const leg = state?.legs[0];
    if (state === undefined || leg === undefined) return [`${orderId} has no leg`];
    const { ordStatus } = state.order;
    switch (scene) {
      case "submit":
      case "fill":
      case "resync":
        return ordStatus === "filled" ? [] : [`${orderId} is ${ordStatus}, expected filled`];
      case "cancel":
        return ordStatus === "canceled" ? [] : [`${orderId} is ${ordStatus}, expected canceled`];
      case "replace": {
        // A replace that never reached the broker is given up, and said to be.
        const isGivenUp = story.some(({ event }) => event.type === "replace_rejected");
        const isWell = !isDone(leg) && (leg.terms.orderQty === "7" || isGivenUp);
        return isWell ? [] : [`${orderId} is ${ordStatus} for ${String(leg.terms.orderQty)}`];
      }
    }
  });
}
