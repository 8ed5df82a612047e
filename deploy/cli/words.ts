/** How the commands say the same things: what an order asks for, how it stands, since when. */
import type { OrderState, OrderTerms, OrdStatus } from "../../contracts/validate.ts";
import type { Tone } from "../tables.ts";

/** 100, or cash 5000. */
export const quantityOf = ({
  orderQty,
  cashOrderQty,
}: Pick<OrderTerms, "orderQty" | "cashOrderQty">): string =>
  orderQty ?? (cashOrderQty === undefined ? "?" : `cash ${cashOrderQty}`);

/** limit 187.25 day, stop_limit 187.25 stop 187 gtd until … */
export function describeTerms(terms: OrderTerms): string {
  const { ordType, price, stopPx, trailAmount, trailPercent, timeInForce } = terms;
  const { expireTime, extendedHours } = terms;
  return [
    ordType,
    price,
    stopPx === undefined ? undefined : `stop ${stopPx}`,
    trailAmount === undefined ? undefined : `trail ${trailAmount}`,
    trailPercent === undefined ? undefined : `trail ${trailPercent}%`,
    timeInForce,
    expireTime === undefined ? undefined : `until ${expireTime}`,
    extendedHours === true ? "extended hours" : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

const TONES: Partial<Record<OrdStatus, Tone>> = {
  filled: "good",
  rejected: "bad",
  expired: "bad",
  submit_unknown: "bad",
  pending_cancel: "wait",
  pending_replace: "wait",
  pending_new: "wait",
  held: "wait",
};

export const toneOf = (ordStatus: OrdStatus): Tone | undefined => TONES[ordStatus];

export const brokersOf = ({ legs }: OrderState): string =>
  [...new Set(legs.map(({ broker }) => broker))].join(", ");
