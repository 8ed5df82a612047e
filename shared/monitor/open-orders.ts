/** Answers operators: which orders are open in a scope, or of unknown fate, as the log has them at this moment. */
import type { OrderState } from "../../contracts/generated/types.ts";
import { monitorOpen } from "../../contracts/subjects.ts";
import { read, type OpenOrdersAnswer, type OpenOrdersQuery } from "../../contracts/validate.ts";
import { touchedBy } from "../domain/operator/heed.ts";
import { killOn, killToken, type Kills } from "../domain/operator/kills.ts";
import { isDone } from "../domain/order/leg.ts";
import { doubtsOf } from "../domain/order/leftovers.ts";
import { wallMs } from "../runtime/clock.ts";
import type { Worker } from "../runtime/worker.ts";
import type { Book } from "./book.ts";

/** About 150 bytes each at most: below half of the bus's largest message. */
const PAGE = 3_000;
const CATCH_UP_MS = 2_000;

export function answerOpenOrders(worker: Worker, broker: string, book: Book): void {
  const { bus, log } = worker;
  bus.subscribe(
    monitorOpen(broker),
    ({ body, answer }) => {
      const query = read("open-orders-query.v1", body);
      if (!query.ok) {
        log.warn({ violation: query.violation }, "question breaks contract");
        return;
      }
      find(query.value).then(
        (found) => answer(JSON.stringify(found)),
        (err: unknown) => log.warn({ err: String(err) }, "open orders not told"),
      );
    },
    `monitor-${broker}`, // one of the broker's monitors answers
  );

  async function find(query: OpenOrdersQuery): Promise<OpenOrdersAnswer> {
    const complete = await book.catchUp(CATCH_UP_MS);
    const names: string[] = [];
    const inScope = scopeOf(query);
    for (const state of book.open()) {
      const legs = state.legs.filter((leg) => leg.broker === broker && !isDone(leg));
      if (legs.length === 0 || killOn(inScope, touchedBy(state.request, legs)) === undefined)
        continue;
      if (query.unknown === true && !isDoubtful(state)) continue;
      const name = `${state.account}.${state.orderId}`;
      if (query.after === undefined || name > query.after) names.push(name);
    }
    names.sort();
    const page = names.slice(0, PAGE);
    const last = page.at(-1);
    return {
      broker,
      by: worker.name,
      through: book.seq(),
      complete,
      orders: page.map((name) => {
        const [account = "", orderId = ""] = name.split(".");
        return { account, orderId };
      }),
      ...(names.length > page.length && last !== undefined ? { next: last } : {}),
    };
  }
}

/** What is newer may be answered in a moment. */
const QUIET_MS = 10_000;

const isDoubtful = (state: OrderState): boolean =>
  doubtsOf(state, new Date(wallMs() - QUIET_MS).toISOString()).length > 0;

/** The scope as a kill of it would hold. */
function scopeOf({ scope, value }: OpenOrdersQuery): Kills {
  const token = killToken(scope, value);
  const words = { commandId: "asked", reason: "asked", by: "asked" };
  return {
    seq: 0,
    engaged: new Map([[`${scope}.${token}`, { scope, value: token, seq: 0, ...words }]]),
  };
}
