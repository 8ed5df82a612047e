/** Which brokers each account has: what the pools announced, the newest word of each. */
import { brokerStatus } from "../../contracts/subjects.ts";
import { read, type BrokerStatus } from "../../contracts/validate.ts";
import { isAfter } from "../../shared/domain/instant.ts";
import { steadyMs } from "../../shared/runtime/clock.ts";
import type { Worker } from "../../shared/runtime/worker.ts";

export type Routes = {
  of(account: string): readonly BrokerStatus[];
  all(): readonly BrokerStatus[];
  /** False while announcements may still be on their way: then an unknown account is no verdict. */
  complete(): boolean;
};

/** Pools announce themselves every five seconds. */
const FIRST_ROUND_MS = 10_000;
/** Accounts remembered; more than one gateway serves. */
const KNOWN_MAX = 100_000;

export async function watchRoutes(worker: Worker): Promise<Routes> {
  const known = new Map<string, Map<string, BrokerStatus>>();
  const startedAt = steadyMs();

  const learn = (body: Uint8Array): void => {
    const status = read("broker-status.v1", body);
    if (!status.ok) {
      worker.log.error({ violation: status.violation }, "broker status breaks contract");
      return;
    }
    const { account, broker, at } = status.value;
    const brokers = known.get(account) ?? new Map<string, BrokerStatus>();
    const before = brokers.get(broker);
    if (before !== undefined && isAfter(before.at, at)) return;
    if (known.size >= KNOWN_MAX && !known.has(account)) return;
    known.set(account, brokers.set(broker, status.value));
  };
  worker.bus.subscribe(brokerStatus.all, ({ body }) => learn(body));
  for (const { body } of await worker.bus.lastOf(brokerStatus.all)) learn(body);

  return {
    of: (account) => [...(known.get(account)?.values() ?? [])],
    all: () => [...known.values()].flatMap((brokers) => [...brokers.values()]),
    complete: () => steadyMs() - startedAt > FIRST_ROUND_MS,
  };
}
