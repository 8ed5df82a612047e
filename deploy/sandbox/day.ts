/**
 * A trading day in a few seconds: the orders go out, what can fill fills, some are changed, the venue
 * closes and opens again, and by then every order has come to its end.
 */
import { pause } from "../../shared/runtime/clock.ts";
import { isFinished, type Oms } from "./oms.ts";
import type { Sample } from "./samples.ts";

/** Nothing told for this long: what is still open waits for the market, not for us. */
const QUIET_MS = 1_200;
const CHANGE_VALID_MS = 60_000;
const POLL_MS = 100;

export type SessionStep = "close" | "evening" | "open";

export type DayOptions = {
  /** Moves every venue on to the close of its day, its evening, or the next opening. */
  readonly session: (to: SessionStep) => Promise<void>;
  readonly say: (line: string) => void;
  readonly boundMs: number;
};

/** @returns true when every order came to its end within the bound */
export async function workThrough(
  oms: Oms,
  samples: readonly Sample[],
  { session, say, boundMs }: DayOptions,
): Promise<boolean> {
  const deadline = Date.now() + boundMs;
  const left = (): number => Math.max(0, deadline - Date.now());
  const finished = (): boolean => [...oms.orders.values()].every(isFinished);

  const send = async (wave: Sample["wave"]): Promise<void> => {
    const orders = samples.filter((sample) => sample.wave === wave);
    if (orders.length === 0) return;
    say(`sending ${orders.length} orders`);
    await Promise.all(orders.map(({ request }) => oms.submit(request)));
    await oms.quiet(QUIET_MS, left());
  };

  await send(1);
  await send(2);
  const changes = samples.filter(({ then }) => then !== undefined);
  if (changes.length > 0) {
    say(`cancelling or replacing ${changes.length} of them`);
    await Promise.all(changes.map((sample) => change(oms, sample)));
    await oms.quiet(QUIET_MS, left());
  }
  const evening = samples.some(({ wave }) => wave === 3);
  if (!finished() || evening) {
    say("the venues close: day orders expire");
    await session("close");
    await oms.quiet(QUIET_MS, left());
  }
  if (evening) {
    await session("evening");
    await send(3);
  }
  if (!finished()) {
    say("the venues open again");
    await session("open");
    await oms.quiet(QUIET_MS, left());
  }
  while (!finished() && left() > 0) await pause(POLL_MS);
  return finished();
}

async function change(oms: Oms, { request, then }: Sample): Promise<void> {
  const { account, orderId } = request;
  if (then?.kind === "cancel") await oms.cancel({ requestId: "cancel-1", account, orderId });
  if (then?.kind !== "replace") return;
  const validUntil = new Date(Date.now() + CHANGE_VALID_MS).toISOString();
  await oms.replace({ requestId: "replace-1", account, orderId, validUntil, ...then.change });
}
