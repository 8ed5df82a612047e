/**
 * Legs in, orders at the broker out: submit, cancel, replace.
 *
 * Each command may come again at any time, to any process. What may be sent is decided by who wins
 * the append of `submitting`; a send without an answer is never repeated on silence, the broker is
 * asked instead, for as long as it takes: the message comes again until the leg's fate is known.
 */
import { read } from "../../contracts/validate.ts";
import type { LegRouted } from "../../contracts/generated/types.ts";
import type { Delivery, Verdict } from "../runtime/bus/bus.ts";
import type { Switchboard } from "../runtime/operator/switchboard.ts";
import { passing } from "../runtime/passing.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter } from "./adapter.ts";
import { cancel } from "./cancel.ts";
import { again, DONE, openLegWork, type LegWork, type Target } from "./leg-work.ts";
import type { Observer } from "./observer.ts";
import { replace } from "./replace.ts";
import { submit } from "./submit.ts";

/** For a command that another worker may know how to work on. */
const ELSEWHERE_MS = 5_000;

export function workOnLegs(
  worker: Worker,
  adapter: BrokerAdapter,
  observers: ReadonlyMap<string, Observer>,
  switchboard: Pick<Switchboard, "wordOn">,
): (delivery: Delivery) => Promise<Verdict> {
  const { orders, log } = worker;
  const work = openLegWork(worker, adapter, switchboard);

  return async (delivery) => {
    const command = read("leg-routed.v1", delivery.body);
    if (!command.ok) {
      log.error({ seq: delivery.seq, violation: command.violation }, "routed leg breaks contract");
      return { kind: "hopeless" };
    }
    const { account, orderId, legId, received, seq } = command.value;
    const observer = observers.get(account);
    if (observer === undefined) {
      log.error({ account, orderId }, "this pool has no such account; another worker may");
      return command.value.again === true ? DONE : again(ELSEWHERE_MS);
    }
    const { deliveries } = delivery;
    const target: Target = { key: { account, orderId }, legId, observer, deliveries };
    if (received !== undefined && seq !== undefined) orders.remember(received, seq);
    const verdict = await workOn(work, command.value, target);
    // Whoever handed it on once more comes again by itself, if there is need.
    return command.value.again === true && verdict.kind === "again" ? DONE : verdict;
  };
}

async function workOn(work: LegWork, command: LegRouted, target: Target): Promise<Verdict> {
  passing(`${command.action}.received`);
  switch (command.action) {
    case "submit":
      return submit(work, target);
    case "cancel":
      return cancel(work, target, command.requestId);
    case "replace":
      return replace(work, target, command.requestId);
  }
}
