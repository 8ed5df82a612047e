/** The id under which a broker knows a leg: derived, so that a crash can never invent a second one. */
import type { LegRole } from "../../../contracts/generated/types.ts";

/**
 * `<orderId>-<legId>-<replaceVersion>`. Two different legs never share one: whatever dashes the
 * order id has, the last two parts are numbers without one.
 */
export const clOrdIdOf = (orderId: string, legId: string, replaceVersion: number): string =>
  `${orderId}-${legId}-${replaceVersion}`;

/** The leg that a broker is sent. */
export const ENTRY_LEG = "1";

/**
 * Exits have numbers of their own, whatever else the order has: who knows the order and what an exit
 * is for knows its id, also a process that has just started.
 */
export const EXIT_LEG: Readonly<Record<LegRole, string>> = { take_profit: "2", stop_loss: "3" };

const DERIVED = /^([A-Za-z0-9_-]{1,64})-([1-9][0-9]{0,3})-(0|[1-9][0-9]{0,8})$/;

/** @returns undefined for an id that the gateway did not make: somebody else's order */
export function parseClOrdId(
  clOrdId: string,
): { readonly orderId: string; readonly legId: string } | undefined {
  const [, orderId, legId] = DERIVED.exec(clOrdId) ?? [];
  return orderId === undefined || legId === undefined ? undefined : { orderId, legId };
}

/** @returns undefined for an id that the gateway did not make */
export function replaceVersionOf(clOrdId: string): number | undefined {
  const [, , , version] = DERIVED.exec(clOrdId) ?? [];
  return version === undefined ? undefined : Number(version);
}
