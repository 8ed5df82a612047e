/**
 * One taxonomy for everything that is said no to: every code, by what kind of no it is. What each
 * means and what to do about it stands in docs/refusals.md, in a section for each kind; a test keeps
 * the two in step. Adapters map their brokers' texts to these codes in a table of their own, and keep
 * the text (Reason.brokerText, FIX 58) and the code (Reason.brokerCode) as they came.
 *
 * That the gateway refused, a broker rejected or a leg was cancelled is said by the event; the code
 * says why. Codes are never renamed: a program may rest on them.
 */

/** Every code, by kind. `<…>` in a code stands for a word that the text supplies. */
export const REASONS = {
  /** The message breaks its contract: nobody looked at what it asks for. */
  malformed: [
    "not_json",
    "too_large",
    "too_deep",
    "contract_violated",
    "account_mismatch",
    "bad_account",
  ],
  /** The gateway refuses before anything is sent. */
  refused: [
    "request_expired",
    "duplicate_order_id",
    "unknown_account",
    "unknown_route",
    "route_ambiguous",
    "not_supported_by_broker",
    "quantity_missing",
    "quantity_ambiguous",
    "price_missing",
    "price_ambiguous",
    "price_not_allowed",
    "price_not_positive",
    "expire_time_missing",
    "expire_time_not_allowed",
    "expire_time_too_early",
    "quantity_increment",
    "stop_too_close",
    "part_missing",
    "part_not_allowed",
    "quantity_not_allowed",
    "exit_type_not_allowed",
    "exit_prices_crossed",
    "side_not_allowed",
    "leg_repeated",
    "leg_ratio_not_reduced",
    "position_effect_missing",
    "position_effect_not_allowed",
    "unknown_order",
    "order_done",
    "already_pending_cancel",
    "already_pending_replace",
    "not_acknowledged",
    "replace_not_supported",
    "unknown_leg",
    "quantity_executed",
    "nothing_to_change",
    "store_unavailable",
    "kill_switch",
    "not_unknown",
    "resolution_outdated",
    "resolution_too_early",
    "broker_order_id_missing",
    "verdict_not_for_replace",
    "broker_not_announced",
    "broker_can_tell",
  ],
  /** Not one byte reached the broker, this time. */
  not_sent: [
    "not_sent",
    "circuit_open",
    "rate_budget_spent",
    "too_late_to_send",
    "kill_switch_unconfirmed",
  ],
  /** Sent or not, accepted or not: the broker is being asked. */
  unknown: [
    "no_answer",
    "broker_error",
    "rate_limited",
    "duplicate_clordid",
    "unreadable_answer",
    "unexpected_answer",
    "exit_not_listed",
    "adapter_failed",
  ],
  /** The broker rejected an order. */
  rejected: [
    "insufficient_buying_power",
    "insufficient_quantity",
    "wash_trade",
    "position_mismatch",
    "price_increment",
    "not_shortable",
    "not_fractionable",
    "fraction_not_allowed",
    "unknown_symbol",
    "asset_not_tradable",
    "extended_hours_terms",
    "market_closed",
    "quantity_out_of_range",
    "order_type_not_supported",
    "account_restricted",
    "options_not_approved",
    "invalid_terms",
    "not_supported",
    "not_authorized",
    "broker_rejected",
    "rejected",
  ],
  /** The broker refused to cancel or to replace an order, which goes on as it was. */
  change_rejected: [
    "too_late_to_cancel",
    "already_replaced",
    "not_replaceable",
    "not_cancelable",
    "cancel_rejected",
    "replace_rejected",
  ],
  /** A leg ended without its owner asking for it. */
  canceled: ["never_reached_broker", "broker_<status>"],
  /** An operator's word on a send whose fate nobody could find out, and what it ended. */
  resolved: ["resolved_placed", "resolved_never_placed", "resolved_send_again", "resolved_give_up"],
  /** It waits, and nothing is wrong. */
  held: ["held_by_broker", "held_for_session", "held_for_parent"],
  /** The broker said what cannot follow what is known: nothing was changed, somebody looks. */
  unexplained: [
    "<report>_after_<status>",
    "second_broker_order",
    "trade_at_busted_place",
    "trade_before_restatement",
    "trade_before_oldest_kept",
    "correction_of_unknown_execution",
    "bust_of_unknown_execution",
    "bust_of_restated_execution",
    "restated_before_bust",
    "restated_after_replace",
    "restated_beyond_quantity",
    "life_of_abandoned_replace",
  ],
  /** The broker's order stream is down. */
  disconnected: [
    "stream_closed",
    "stream_failed",
    "stream_silent",
    "sign_in_timeout",
    "not_subscribed",
    "unreadable_frame",
    "report_failed",
    "stopping",
    "lease_ended",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonKind = keyof typeof REASONS;

/** A code of the taxonomy, those with a word to be supplied included. */
export type ReasonCode = (typeof REASONS)[ReasonKind][number];

/** Kinds in which brokers' words are told: a vocabulary that adapters draw from as far as they can tell. */
export const BROKER_KINDS: ReadonlySet<ReasonKind> = new Set([
  "rejected",
  "change_rejected",
  "canceled",
  "held",
]);

/**
 * FIX 103 OrdRejReason of an order that was refused or rejected for this reason; 99 for all others.
 *
 * Source: FIX Latest, code set of tag 103.
 */
export const ORD_REJ_REASON: Readonly<Partial<Record<ReasonCode, number>>> = {
  unknown_symbol: 1,
  asset_not_tradable: 0,
  market_closed: 2,
  insufficient_buying_power: 25,
  insufficient_quantity: 3,
  request_expired: 4,
  unknown_order: 5,
  duplicate_order_id: 6,
  duplicate_clordid: 6,
  not_supported_by_broker: 11,
  not_supported: 11,
  order_type_not_supported: 11,
  fraction_not_allowed: 11,
  extended_hours_terms: 11,
  quantity_missing: 13,
  quantity_ambiguous: 13,
  quantity_out_of_range: 13,
  quantity_increment: 13,
  quantity_not_allowed: 13,
  not_fractionable: 13,
  unknown_account: 15,
  price_increment: 18,
  not_shortable: 22,
  not_authorized: 33,
  wash_trade: 0,
  position_mismatch: 0,
  account_restricted: 0,
  options_not_approved: 0,
  broker_rejected: 0,
};

/**
 * FIX 102 CxlRejReason of a cancel or replace that was refused or rejected for this reason; 99 for all others.
 *
 * Source: FIX Latest, code set of tag 102.
 */
export const CXL_REJ_REASON: Readonly<Partial<Record<ReasonCode, number>>> = {
  too_late_to_cancel: 0,
  order_done: 0,
  already_replaced: 0,
  quantity_executed: 0,
  unknown_order: 1,
  not_cancelable: 2,
  not_replaceable: 2,
  replace_not_supported: 2,
  already_pending_cancel: 3,
  already_pending_replace: 3,
  duplicate_clordid: 6,
  price_increment: 18,
};

const patternOf = (code: string): RegExp =>
  new RegExp(`^${code.replaceAll(/<[^>]*>/g, "[a-z_]+")}$`);

const rows = (Object.keys(REASONS) as readonly ReasonKind[]).flatMap((kind) => {
  const codes: readonly string[] = REASONS[kind];
  return codes.map((code) => ({ kind, code, pattern: patternOf(code) }));
});

/** @returns undefined for a code that the taxonomy does not have: a newer writer's */
export const kindOfReason = (code: string): ReasonKind | undefined =>
  (rows.find((row) => row.code === code) ?? rows.find(({ pattern }) => pattern.test(code)))?.kind;
