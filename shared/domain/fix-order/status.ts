/**
 * OrdStatus(39), and which of several is reported when an order is in more than one state.
 *
 * Source: FIX 5.0 SP2 volume 4, order state precedence: 12 for PendingCancel down to 1 for
 * AcceptedForBidding. Equal ranks never meet on one order.
 */
export const PRECEDENCE = {
  PendingCancel: 12,
  PendingReplace: 11,
  DoneForDay: 10,
  Calculated: 9,
  Filled: 8,
  Stopped: 7,
  Suspended: 6,
  Canceled: 5,
  Expired: 5,
  PartiallyFilled: 4,
  /** Of FIX 4.2, no longer used: read where a broker says it, never shown. */
  Replaced: 3,
  New: 2,
  Rejected: 2,
  PendingNew: 2,
  AcceptedForBidding: 1,
} as const satisfies Readonly<Record<string, number>>;

export type OrdStatus = keyof typeof PRECEDENCE;

export const isOrdStatus = (text: string): text is OrdStatus => Object.hasOwn(PRECEDENCE, text);

/** Of several states that hold at once, the one to report. */
export const foremost = (first: OrdStatus, ...others: readonly OrdStatus[]): OrdStatus =>
  others.reduce<OrdStatus>(
    (shown, next) => (PRECEDENCE[next] > PRECEDENCE[shown] ? next : shown),
    first,
  );
