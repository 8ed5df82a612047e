/**
 * The projection while Redis is away: nobody waits for it. What could not be written is noted by name
 * and written from the log once Redis is back.
 *
 * The event is stored before anything is projected, so a message whose event is on the log is settled,
 * and only a copy is late. Waiting for Redis instead would hand the message out again and again, and
 * each time the broker would be asked for what the log knows. What is noted dies with the process:
 * `bgw rebuild` finds it.
 */
import type { OrderKey } from "../../domain/order/events.ts";
import { after, steadyMs } from "../clock.ts";
import type { Logger } from "../logger.ts";
import type { Known, Projection } from "./projection.ts";

export type PatientProjection = Pick<Projection, "write"> & {
  /** @returns undefined where it is not there, and, at once, while Redis is known to be away */
  read(key: OrderKey): Promise<Known | undefined>;
  /** Orders that Redis lacks, as far as this process knows. */
  lacking(): number;
};

/** Names only, about 100 bytes each: an hour without Redis at a hundred orders a second. */
const NOTED_MAX = 360_000;
/** How often Redis is tried while it is away. */
const TRY_MS = 500;
/**
 * A Redis that is killed may lose what it confirmed last: it writes to its file behind its answers, and
 * puts that off while the disk is busy. Redis 7, flushAppendOnlyFile: for two seconds at most.
 */
const MAY_BE_LOST_MS = 5_000;
/** Orders read from the log and written together. */
const AT_ONCE = 64;

/**
 * @param readLog the order as the log has it now; throws when the bus does not answer
 * @param stopping once it aborts, a Redis that is away is waited for no longer
 */
export function openPatience(
  projection: Projection,
  readLog: (key: OrderKey) => Promise<Known | undefined>,
  logger: Logger,
  stopping?: AbortSignal,
  notedMax = NOTED_MAX,
): PatientProjection {
  const noted = new Map<string, OrderKey>();
  /** Written lately, the oldest first. */
  const recent = new Map<string, { readonly key: OrderKey; readonly atMs: number }>();
  let awaySinceMs: number | undefined;
  let isRepairing = false;
  let isOverflowing = false;

  function note({ account, orderId }: OrderKey): void {
    if (noted.size >= notedMax) {
      if (!isOverflowing) logger.error({ notedMax }, "too many orders to project later: rebuild");
      isOverflowing = true;
      return;
    }
    noted.set(`${account}.${orderId}`, { account, orderId });
  }

  function written({ account, orderId }: OrderKey): void {
    const name = `${account}.${orderId}`;
    const atMs = steadyMs();
    recent.delete(name);
    recent.set(name, { key: { account, orderId }, atMs });
    for (const [oldest, one] of recent) {
      if (atMs - one.atMs <= MAY_BE_LOST_MS) break;
      recent.delete(oldest);
    }
  }

  function leave(error: unknown): void {
    if (awaySinceMs === undefined) {
      awaySinceMs = steadyMs();
      for (const { key } of recent.values()) note(key);
      recent.clear();
      logger.warn({ err: String(error) }, "Redis does not answer: orders go on, projected later");
    }
    if (isRepairing) return;
    if (stopping?.aborted === true) {
      logger.warn({ orders: noted.size }, "leaving with orders not projected: rebuild");
      return;
    }
    isRepairing = true;
    after(TRY_MS, () => void repair());
  }

  async function repairOne([name, key]: [string, OrderKey]): Promise<
    { readonly error: unknown } | undefined
  > {
    noted.delete(name); // whoever changes it meanwhile may note it again
    try {
      const known = await readLog(key);
      if (known !== undefined) await projection.write(known);
      written(key);
      return undefined;
    } catch (error) {
      note(key);
      return { error };
    }
  }

  /** Ends when nothing is noted any more; what fails comes again. */
  async function repair(): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    while (failure === undefined && noted.size > 0) {
      const batch = [...noted].slice(0, awaySinceMs === undefined ? AT_ONCE : 1);
      const failures = await Promise.all(batch.map(repairOne));
      failure = failures.find((one) => one !== undefined);
      if (failure === undefined && awaySinceMs !== undefined) {
        logger.warn({ ms: Math.round(steadyMs() - awaySinceMs) }, "Redis answers again");
        awaySinceMs = undefined;
      }
    }
    isRepairing = false;
    if (failure !== undefined) leave(failure.error);
    else isOverflowing = false;
  }

  return {
    lacking: () => noted.size,

    async read(key) {
      if (awaySinceMs !== undefined) return undefined;
      return projection.read(key).catch((err: unknown) => {
        logger.warn({ err: String(err) }, "projection not read, asking the log");
        return undefined;
      });
    },

    async write(known) {
      if (awaySinceMs !== undefined) {
        note(known.state);
        return;
      }
      try {
        await projection.write(known);
        written(known.state);
      } catch (error) {
        note(known.state);
        leave(error);
      }
    },
  };
}
