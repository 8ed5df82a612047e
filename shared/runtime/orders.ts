/**
 * Changing an order: read what is known, decide, append with compare-and-set, project.
 *
 * What is remembered here or in Redis is only a guess at the log's end. A decision made on a stale
 * guess loses its append, the log is read on, and the decision is made again. A decision to append
 * nothing has no append to lose: it is made again on the log itself, unless it is "settled", which
 * says that no later event could change it.
 *
 * A guess can also be ahead: a power cut takes the log's last messages, and its sequence numbers are
 * given away again. So what was not seen on the log since the bus was last connected is looked up
 * there before anything is decided on it, and the log is read on from the last event that is known,
 * that event included.
 */
import type { OrderState } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { extend } from "../domain/order/extend.ts";
import { applyEvent } from "../domain/order/order.ts";
import type { OrderEvent } from "../../contracts/order-event.ts";
import { now, steadyMs } from "./clock.ts";
import type { LoggedEvent, OrderLog } from "./bus/order-log.ts";
import { openPatience } from "./store/patience.ts";
import type { Known, Projection } from "./store/projection.ts";
import type { Logger } from "./logger.ts";

/** The order after a change, and whether it was this call that changed it. */
export type Changed = {
  readonly state: OrderState | undefined;
  readonly seq: number;
  /** The events that this call appended; empty when the decision was to append nothing. */
  readonly appended: readonly OrderEvent[];
  /** Resolves once Redis has this state or a newer one, or it is noted to be written when Redis is back. */
  readonly projected: Promise<void>;
};

/** The events to append next, of which the first is; none; or none whatever came since. */
export type Decided = readonly EventDraft[] | "settled";

export type Decide = (state: OrderState | undefined) => Decided;

export type Orders = {
  /**
   * Appends what is decided, one event at a time, until nothing is decided any more.
   *
   * @param decide pure; called again after each append, and whenever another writer came first
   * @param expectNew true where the order most likely has no events yet: then none are looked for
   * @throws {BusUnavailable} when the log does not answer: the caller's message must come again
   */
  change(key: OrderKey, decide: Decide, expectNew?: boolean): Promise<Changed>;
  /** The order as the log has it now; undefined when it has none. */
  read(key: OrderKey): Promise<OrderState | undefined>;
  /** The order as last heard of, perhaps not its newest state: good for what never changes. */
  recall(key: OrderKey): Promise<OrderState | undefined>;
  /** Adds what another worker told of an order, so that it need not be read again. */
  remember(event: OrderEvent, seq: number): void;
};

/** Orders remembered; the least recently used go first. */
const REMEMBERED = 20_000;
/**
 * A state that was projected so recently is not projected again: reports repeat what is known. After
 * that it is, which brings back what Redis has lost meanwhile.
 */
const PROJECTED_FOR_MS = 5_000;
/** No connection has this number. */
const NEVER_SEEN = 0;
/** Racing writers of one order are a handful; more rounds than this mean a defect. */
const MAX_ROUNDS = 100;

type Remembered = Known & {
  /** The log's, when this was last seen on it. */
  generation: number;
  projected?: { readonly sinceMs: number; readonly done: Promise<void> };
};

/** True when the first event read from there is the last one that is known. */
const isLastOf = ({ seq, state }: Known, read: LoggedEvent | undefined): boolean =>
  read?.seq === seq && read.event.version === state.version && read.event.at === state.updatedAt;

export function openOrders(
  log: OrderLog,
  projection: Projection,
  worker: string,
  logger: Logger,
  stopping?: AbortSignal,
): Orders {
  const remembered = new Map<string, Remembered>();
  const queues = new Map<string, Promise<unknown>>();
  const nameOf = ({ account, orderId }: OrderKey): string => `${account}.${orderId}`;
  const patient = openPatience(
    projection,
    (key) => catchUp(key, remembered.get(nameOf(key))),
    logger,
    stopping,
  );

  function keep(key: OrderKey, known: Remembered): void {
    const name = nameOf(key);
    remembered.delete(name);
    remembered.set(name, known);
    if (remembered.size > REMEMBERED) {
      const [oldest] = remembered.keys();
      if (oldest !== undefined) remembered.delete(oldest);
    }
  }

  /** Redis is a cache here: its silence costs a read of the log, nothing else. */
  async function guess(key: OrderKey): Promise<Remembered | undefined> {
    const known = remembered.get(nameOf(key));
    if (known !== undefined) return known;
    const projected = await patient.read(key);
    return projected === undefined ? undefined : { ...projected, generation: NEVER_SEEN };
  }

  /** Reads on from what is known to the end of the log; from its beginning where that is not on it. */
  async function catchUp(
    key: OrderKey,
    from: Remembered | undefined,
  ): Promise<Remembered | undefined> {
    const generation = log.generation();
    const [first, ...later] = await log.read(key, from === undefined ? 0 : from.seq - 1);
    if (from !== undefined && !isLastOf(from, first)) return forget(key, from);
    if (first === undefined) return undefined;
    let known = from ?? { state: applyEvent(undefined, first.event), seq: first.seq, generation };
    known.generation = generation;
    for (const { seq, event } of later) {
      known = { state: applyEvent(known.state, event), seq, generation };
    }
    keep(key, known);
    return known;
  }

  /** What is known is no more, or never was, on this log: nobody may go on believing it. */
  async function forget(key: OrderKey, known: Remembered): Promise<Remembered | undefined> {
    logger.error({ ...key, seq: known.seq }, "an order is known beyond the end of its log");
    remembered.delete(nameOf(key));
    await projection.drop(known).catch((err: unknown) => {
      logger.warn({ err: String(err) }, "projection not dropped, a rebuild will");
    });
    return catchUp(key, undefined);
  }

  async function change(key: OrderKey, decide: Decide, expectNew: boolean): Promise<Changed> {
    let known = expectNew ? remembered.get(nameOf(key)) : await guess(key);
    let isTruth = false;
    if (known !== undefined && known.generation !== log.generation()) {
      known = await catchUp(key, known);
      isTruth = true;
    }
    const appended: OrderEvent[] = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const decided = decide(known?.state);
      if (decided === "settled") return finish(key, known, appended);
      const [draft] = decided;
      if (draft === undefined && isTruth) return finish(key, known, appended);
      if (draft === undefined) {
        known = await catchUp(key, known);
        isTruth = true;
        continue;
      }
      const { event, state } = extend(key, known?.state, draft, { at: now(), by: worker });
      const generation = log.generation();
      const stored = await log.append(event, known?.seq ?? 0);
      isTruth = true;
      if (stored.kind === "conflict") {
        known = await catchUp(key, known);
        continue;
      }
      appended.push(event);
      known = { state, seq: stored.seq, generation };
      keep(key, known);
    }
    throw new Error(`${nameOf(key)}: still changing after ${MAX_ROUNDS} rounds`);
  }

  function finish(key: OrderKey, known: Remembered | undefined, appended: OrderEvent[]): Changed {
    const projected = known === undefined ? Promise.resolve() : project(known);
    if (known !== undefined) keep(key, known);
    return { state: known?.state, seq: known?.seq ?? 0, appended, projected };
  }

  function project(known: Remembered): Promise<void> {
    const nowMs = steadyMs();
    const earlier = known.projected;
    if (earlier !== undefined && nowMs - earlier.sinceMs < PROJECTED_FOR_MS) return earlier.done;
    const done = patient.write(known);
    known.projected = { sinceMs: nowMs, done };
    return done;
  }

  return {
    /** One change of an order at a time in this process: it would only race with itself. */
    change(key, decide, expectNew = false) {
      const name = nameOf(key);
      const next = (): Promise<Changed> => change(key, decide, expectNew);
      const before = queues.get(name);
      const mine = before === undefined ? next() : before.then(next, next);
      queues.set(name, mine);
      const done = (): void => {
        if (queues.get(name) === mine) queues.delete(name);
      };
      mine.then(done, done);
      return mine;
    },

    async read(key) {
      return (await catchUp(key, await guess(key)))?.state;
    },

    async recall(key) {
      return ((await guess(key)) ?? (await catchUp(key, undefined)))?.state;
    },

    remember(event, seq) {
      const known = remembered.get(nameOf(event));
      if (known !== undefined || event.version !== 1) return;
      keep(event, { state: applyEvent(undefined, event), seq, generation: log.generation() });
    },
  };
}
