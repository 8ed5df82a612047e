/**
 * One request of an OMS, from the bus to the order's log and on to the broker's pool.
 *
 * Append the answer, hand the leg on, project, acknowledge: a crash between any two repeats work,
 * not effects, because the answer to a repeated request is that it was answered.
 */
import type { OrderState, Reason } from "../../contracts/generated/types.ts";
import type { OrderEvent } from "../../contracts/order-event.ts";
import {
  isToken,
  operatorResolve,
  orderCancelRequested,
  orderRefused,
  orderReplaceRequested,
  orderRequested,
  orderRouted,
} from "../../contracts/subjects.ts";
import {
  read,
  type LegRouted,
  type OrderCancelRequested,
  type OrderReplaceRequested,
  type OrderRequested,
} from "../../contracts/validate.ts";
import { excerpt } from "../../contracts/violation.ts";
import { heedDecision } from "../../shared/domain/operator/heed.ts";
import { isAttached } from "../../shared/domain/order/attached.ts";
import { isDone } from "../../shared/domain/order/leg.ts";
import {
  decideCancel,
  decideNewOrder,
  decideReplace,
  type Decision,
} from "../../shared/domain/routing/decide.ts";
import type { Delivery, Verdict } from "../../shared/runtime/bus/bus.ts";
import { now } from "../../shared/runtime/clock.ts";
import { digestOf } from "../../shared/runtime/digest.ts";
import type { Changed, Decided } from "../../shared/runtime/orders.ts";
import type { Switchboard } from "../../shared/runtime/operator/switchboard.ts";
import { passing } from "../../shared/runtime/passing.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import { reasonOf, type Handler } from "./handler.ts";
import { answerResolves } from "./resolves.ts";
import type { Routes } from "./routes.ts";

/** Stands for an account whose name may not stand in a subject. */
const NO_ACCOUNT = "_";

const DONE: Verdict = { kind: "done" };

/** While nobody can tell whether a kill holds. */
const UNCONFIRMED_WAIT_MS = 250;
/**
 * A change can overtake its order on the way here: it waits before it is refused, together longer
 * than a request takes to come again when the router that had it is killed (ack_wait).
 */
const ORDER_WAITS_MS = [250, 250, 500, 1_000, 2_000, 4_000, 8_000] as const;
/** While announcements of accounts are still coming in. */
const ROUTES_WAIT_MS = 500;

export function answerRequests(
  worker: Worker,
  routes: Routes,
  switchboard: Pick<Switchboard, "wordOn">,
): (delivery: Delivery) => Promise<Verdict> {
  const { bus, orders } = worker;
  const kinds: readonly [{ parse(subject: string): { account: string } | undefined }, Handler][] = [
    [orderRequested, newOrder],
    [orderCancelRequested, cancel],
    [orderReplaceRequested, replace],
    [operatorResolve, answerResolves(worker, routes, switchboard, refuse)],
  ];

  return async (delivery) => {
    for (const [subject, handle] of kinds) {
      const parts = subject.parse(delivery.subject);
      if (parts !== undefined) passing("router.request_read");
      if (parts !== undefined) return handle(delivery.body, parts.account, delivery);
    }
    const text = `found ${delivery.subject}, expected an account of letters, digits, _ and -`;
    return refuse(NO_ACCOUNT, delivery, { code: "bad_account", text }, delivery.body);
  };

  async function newOrder(body: Uint8Array, account: string, delivery: Delivery): Promise<Verdict> {
    const request = read("order-requested.v1", body);
    if (!request.ok) return refuse(account, delivery, reasonOf(request.violation), body);
    if (request.value.account !== account)
      return refuse(account, delivery, mismatch(request.value), request.value);
    const known = routes.of(account);
    if (known.length === 0 && !routes.complete()) return again(ROUTES_WAIT_MS);
    const digest = digestOf(request.value);
    const changed = await answer(
      request.value,
      (state) => decideNewOrder(request.value, digest, state, known, now()),
      true,
    );
    if (changed === undefined) return again(UNCONFIRMED_WAIT_MS);
    await handOn(changed, (state) => submits(state, changed));
    return DONE;
  }

  async function cancel(body: Uint8Array, account: string, delivery: Delivery): Promise<Verdict> {
    const request = read("order-cancel-requested.v1", body);
    if (!request.ok) return refuse(account, delivery, reasonOf(request.violation), body);
    if (request.value.account !== account)
      return refuse(account, delivery, mismatch(request.value), request.value);
    const changed = await answer(request.value, (state) =>
      decideCancel(request.value, state, now()),
    );
    if (changed?.state === undefined) return unknownOrder(account, delivery, request.value);
    await handOn(changed, (state) => cancels(state, request.value.requestId));
    return DONE;
  }

  async function replace(body: Uint8Array, account: string, delivery: Delivery): Promise<Verdict> {
    const request = read("order-replace-requested.v1", body);
    if (!request.ok) return refuse(account, delivery, reasonOf(request.violation), body);
    if (request.value.account !== account)
      return refuse(account, delivery, mismatch(request.value), request.value);
    const changed = await answer(request.value, (state) =>
      decideReplace(request.value, state, now(), routes.of(account)),
    );
    if (changed === undefined) return again(UNCONFIRMED_WAIT_MS);
    if (changed.state === undefined) return unknownOrder(account, delivery, request.value);
    await handOn(changed, (state) => replaces(state, request.value.requestId));
    return DONE;
  }

  /** @returns undefined where nothing may be decided: whether a kill holds is not known */
  async function answer(
    { account, orderId }: { account: string; orderId: string },
    decide: (state: OrderState | undefined) => Decision,
    expectNew = false,
  ): Promise<Changed | undefined> {
    const held = { mustWait: false };
    const next = (state: OrderState | undefined): Decided => {
      const decision = heedDecision(decide(state), state, switchboard.wordOn);
      held.mustWait = decision === undefined;
      if (decision === undefined) return "settled";
      if (decision === "repeat") return "settled";
      return decision === "unknown_order" ? [] : [decision];
    };
    const changed = await orders.change({ account, orderId }, next, expectNew);
    return held.mustWait ? undefined : changed;
  }

  async function handOn(
    { state, seq, appended, projected }: Changed,
    legs: (state: OrderState) => readonly LegRouted[],
  ): Promise<void> {
    if (state === undefined) return;
    passing("router.event_stored");
    for (const { type } of appended) worker.count(`answered_${type}`);
    const routed = legs(state).map((leg) =>
      bus.store(orderRouted(leg.broker), JSON.stringify(leg), {
        messageId: messageIdOf(leg, state, seq),
      }),
    );
    await Promise.all([
      projected.then(() => passing("router.projected")),
      Promise.all(routed).then(() => passing("router.routed")),
    ]);
  }

  async function unknownOrder(
    account: string,
    delivery: Delivery,
    request: OrderCancelRequested | OrderReplaceRequested,
  ): Promise<Verdict> {
    const waitMs = ORDER_WAITS_MS[delivery.deliveries - 1];
    if (waitMs !== undefined) return again(waitMs);
    const text = `${account} has no order ${request.orderId}`;
    return refuse(account, delivery, { code: "unknown_order", path: "/orderId", text }, request);
  }

  async function refuse(
    account: string,
    { subject, seq }: Delivery,
    reason: Reason,
    found: Uint8Array | object = {},
  ): Promise<Verdict> {
    // Told beside the log: there is no order to tell it on.
    const refusal = {
      account,
      subject,
      requestSeq: seq,
      ...idsIn(found),
      reason,
      at: now(),
      by: worker.name,
      ...(found instanceof Uint8Array ? { excerpt: excerptOf(found) } : {}),
    };
    const options = { messageId: `refused-${seq}` };
    await bus.store(orderRefused(account), JSON.stringify(refusal), options);
    worker.count("refused_unlogged");
    return { kind: "hopeless" };
  }
}

const again = (delayMs: number): Verdict => ({ kind: "again", delayMs });

const mismatch = ({ account }: OrderRequested | OrderCancelRequested | OrderReplaceRequested) => ({
  code: "account_mismatch",
  path: "/account",
  text: `found ${account}, expected the account of the subject`,
});

/** Legs that nobody has sent yet. The first event goes along, so that the pool need not read the log. */
function submits(state: OrderState, { appended, seq }: Changed): readonly LegRouted[] {
  const received = appended.find(
    (event): event is Extract<OrderEvent, { type: "received" }> => event.type === "received",
  );
  return state.legs
    .filter((leg) => leg.sending === "not_sent" && !isDone(leg) && !isAttached(leg))
    .map((leg) => ({
      action: "submit",
      ...legHeader(state, leg),
      ...(received === undefined ? {} : { received, seq }),
    }));
}

const cancels = (state: OrderState, requestId: string): readonly LegRouted[] =>
  state.legs
    .filter((leg) => leg.pendingCancel === requestId && !isDone(leg))
    .map((leg) => ({ action: "cancel", ...legHeader(state, leg), requestId }));

const replaces = (state: OrderState, requestId: string): readonly LegRouted[] =>
  state.legs
    .filter((leg) => leg.pendingReplace?.requestId === requestId)
    .map((leg) => ({ action: "replace", ...legHeader(state, leg), requestId }));

const legHeader = (
  { account, orderId }: OrderState,
  { legId, broker }: OrderState["legs"][number],
) => ({ account, orderId, legId, broker });

/**
 * The same command on the same log has the same id; the stream drops it where it is on it already.
 * One that was asked for again, because the log had lost it, is another one.
 */
const messageIdOf = (
  { action, account, orderId, legId, requestId }: LegRouted,
  { receivedAt, updatedAt }: OrderState,
  seq: number,
): string => {
  const since = action === "submit" ? receivedAt : `${seq}.${updatedAt}`;
  return [action, account, orderId, legId, requestId ?? "", since].join(".");
};

/** As long as the contract allows. */
const EXCERPT_MAX = 512;

/** Of a stranger's bytes: nothing in it deceives a terminal or a log. */
const excerptOf = (body: Uint8Array): string =>
  excerpt(new TextDecoder().decode(body.subarray(0, EXCERPT_MAX)), EXCERPT_MAX);

/** The ids in a broken request, where they can be trusted to be ids. */
function idsIn(found: Uint8Array | object): { orderId?: string; requestId?: string } {
  const value = found instanceof Uint8Array ? parseLoosely(found) : found;
  const token = (name: "orderId" | "requestId"): string | undefined => {
    const id: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return typeof id === "string" && isToken(id) ? id : undefined;
  };
  const orderId = token("orderId");
  const requestId = token("requestId");
  return {
    ...(orderId === undefined ? {} : { orderId }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** Broken requests larger than a request may be are not parsed just to find an id. */
const LOOSE_MAX = 16_384;

function parseLoosely(body: Uint8Array): object {
  if (body.length > LOOSE_MAX) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
