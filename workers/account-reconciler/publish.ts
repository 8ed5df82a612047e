/** Listens to snapshots and executions, and tells what each account has become. */
import { readOrderEvent } from "../../contracts/order-event.ts";
import { accountUpdated, brokerAccount, gateway, orderEvents } from "../../contracts/subjects.ts";
import { read, type AccountUpdated } from "../../contracts/validate.ts";
import { assetClassOf } from "../../shared/domain/instrument.ts";
import { legOf } from "../../shared/domain/order/order.ts";
import { now, pause, steadyMs } from "../../shared/runtime/clock.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import { openBook } from "./book.ts";

/** Told again this often when nothing changes, so that silence means trouble. */
const SCHEDULE_MS = 10_000;
/** Changes within this time are told together. */
const GATHER_MS = 100;

/** Most events are not: a look at the bytes spares reading them. */
const mayBeTrade = (body: Uint8Array): boolean =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('"trade"');

type Told = { version: number; at: number };

/** Runs until `signal` aborts. */
export async function publishAccounts(worker: Worker, signal: AbortSignal): Promise<void> {
  const { bus, log, orders } = worker;
  const book = openBook();
  const changed = new Map<string, AccountUpdated["cause"]>();
  const told = new Map<string, Told>();
  const latest = new Map<string, AccountUpdated>();

  const heardSnapshots = bus.subscribe(brokerAccount.all, ({ body }) => {
    const snapshot = read("broker-account.v1", body);
    if (!snapshot.ok) {
      log.error({ violation: snapshot.violation }, "snapshot breaks contract");
      return;
    }
    if (book.takeSnapshot(snapshot.value)) changed.set(snapshot.value.account, "snapshot");
  });

  const heardEvents = bus.subscribe(orderEvents.all, ({ body }) => {
    if (!mayBeTrade(body)) return;
    const event = readOrderEvent(body);
    if (!event.ok || event.value.type !== "trade") return;
    const trade = event.value;
    const key = { account: trade.account, orderId: trade.orderId };
    orders.recall(key).then(
      (state) => {
        // What a contract is a contract of only its broker knows: options wait for the next snapshot.
        if (state === undefined || assetClassOf(state.request) === "us_option") return;
        const { symbol } = state.request.instrument;
        const side = legOf(state, trade.legId)?.side ?? state.request.side;
        const taken = book.takeExecution(key.account, trade, { symbol, side });
        if (taken) changed.set(key.account, "fill");
      },
      (err: unknown) => log.warn({ err: String(err), ...key }, "left to the next snapshot"),
    );
  });

  const answered = bus.subscribe(
    gateway.accounts,
    ({ answer }) => answer(JSON.stringify({ accounts: [...latest.values()] })),
    "account-reconciler",
  );

  while (!signal.aborted) {
    for (const account of book.accounts()) {
      const due = steadyMs() - (told.get(account)?.at ?? 0) >= SCHEDULE_MS;
      const cause = changed.get(account) ?? (due ? "schedule" : undefined);
      if (cause === undefined) continue;
      changed.delete(account);
      await tell(account, cause).catch((err: unknown) => {
        changed.set(account, cause);
        log.warn({ err: String(err), account }, "account not told, tried again");
      });
    }
    await pause(GATHER_MS, signal);
  }
  for (const end of [heardSnapshots, heardEvents, answered]) end();

  async function tell(account: string, cause: AccountUpdated["cause"]): Promise<void> {
    const figures = book.figures(account);
    if (figures === undefined) return;
    const { snapshot, balances, positions } = figures;
    const { broker, currency, brokerTime, completeThrough, blocked } = snapshot;
    const version = (told.get(account)?.version ?? 0) + 1;
    const update: AccountUpdated = {
      account,
      broker,
      currency,
      brokerTime,
      balances,
      positions: [...positions],
      ...(completeThrough === undefined ? {} : { completeThrough }),
      ...(blocked === undefined ? {} : { blocked }),
      cause,
      version,
      at: now(),
      by: worker.name,
    };
    await bus.store(accountUpdated(account), JSON.stringify(update), {
      messageId: `${worker.name}-${account}-${version}`,
    });
    told.set(account, { version, at: steadyMs() });
    latest.set(account, update);
    worker.count("updates");
  }
}
