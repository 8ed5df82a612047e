/**
 * An operator's word on a send whose fate is not known, from the bus to the order's log.
 *
 * The word first, then what follows from it, each an event; a crash between the two repeats the work,
 * because the command comes again. Where one more send is permitted the leg goes to its pool once more,
 * and who sends is decided there as ever: by who wins the append.
 */
import { orderRouted } from "../../contracts/subjects.ts";
import { read, type OperatorResolve } from "../../contracts/validate.ts";
import { touchedBy } from "../../shared/domain/operator/heed.ts";
import type { Word } from "../../shared/domain/operator/kills.ts";
import { legOf } from "../../shared/domain/order/order.ts";
import { commandsFor } from "../../shared/domain/order/leftovers.ts";
import { decideResolve, type ResolveFacts } from "../../shared/domain/order/resolve.ts";
import { now, wallMs } from "../../shared/runtime/clock.ts";
import type { Changed } from "../../shared/runtime/orders.ts";
import type { Switchboard } from "../../shared/runtime/operator/switchboard.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import { reasonOf, type Handler, type Refuse } from "./handler.ts";
import type { Routes } from "./routes.ts";

/** The winner of an append sends within five seconds or not at all; the rest is for clocks that differ. */
const SEND_WITHIN_MS = 10_000;
/** Of a broker that has not announced how long a send of it can be under way. */
const IN_FLIGHT_MS = 120_000;
/** While nobody can tell whether a kill holds. */
const UNCONFIRMED_WAIT_MS = 250;

export function answerResolves(
  worker: Worker,
  routes: Routes,
  switchboard: Pick<Switchboard, "wordOn">,
  refuse: Refuse,
): Handler {
  const { bus, orders } = worker;

  return async (body, account, delivery) => {
    const command = read("operator-resolve.v1", body);
    if (!command.ok) return refuse(account, delivery, reasonOf(command.violation), body);
    const { orderId, commandId } = command.value;
    const found = { orderId, requestId: commandId };
    if (command.value.account !== account) {
      const text = `found ${command.value.account}, expected the account of the subject`;
      const reason = { code: "account_mismatch", path: "/account", text };
      return refuse(account, delivery, reason, found);
    }
    const changed = await answer(command.value);
    if (changed === "wait") return { kind: "again", delayMs: UNCONFIRMED_WAIT_MS };
    if (changed.state === undefined) {
      const text = `${account} has no order ${orderId}`;
      return refuse(account, delivery, { code: "unknown_order", path: "/orderId", text }, found);
    }
    for (const { type } of changed.appended) worker.count(`answered_${type}`);
    await handOn(command.value, changed);
    await changed.projected;
    return { kind: "done" };
  };

  async function answer(command: OperatorResolve): Promise<Changed | "wait"> {
    const held = { mustWait: false };
    const changed = await orders.change(command, (state) => {
      const leg = state === undefined ? undefined : legOf(state, command.legId);
      const word: Word =
        state === undefined || leg === undefined
          ? { kind: "go" }
          : switchboard.wordOn(touchedBy(state.request, [leg]));
      const decision = decideResolve(command, state, factsOf(command.account, leg?.broker, word));
      held.mustWait = decision === undefined;
      if (decision === undefined || decision === "unknown_order") return [];
      return decision === "repeat" ? "settled" : [decision];
    });
    return held.mustWait ? "wait" : changed;
  }

  function factsOf(account: string, broker: string | undefined, word: Word): ResolveFacts {
    const status = routes.of(account).find((one) => one.broker === broker);
    const inFlightMs = status?.inFlightBoundMs ?? IN_FLIGHT_MS;
    const quietBefore = new Date(wallMs() - inFlightMs - SEND_WITHIN_MS).toISOString();
    return { refusesDuplicateIds: status?.refusesDuplicateIds, quietBefore, now: now(), word };
  }

  /** The pool takes the leg up at once: it asks about the order that was named, or sends once more. */
  async function handOn({ commandId, legId }: OperatorResolve, { state }: Changed): Promise<void> {
    const leg = state === undefined ? undefined : legOf(state, legId);
    if (state === undefined || leg?.resolved?.requestId !== commandId) return;
    const commands = commandsFor(state, leg.broker, now()).filter((one) => one.legId === legId);
    for (const one of commands) {
      const messageId = `resolve.${commandId}.${one.action}`;
      await bus.store(orderRouted(leg.broker), JSON.stringify(one), { messageId });
    }
  }
}
