/** The legs of a strategy: orders of their own, with ids made by the venue, that follow their head. */
import type { Nano } from "../tape/decimal.ts";
import type { Asset } from "./assets.ts";
import { holdFor } from "./ledger.ts";
import type { Desk } from "./desk.ts";
import type { Order } from "./model.ts";
import type { PositionIntent, Side, Terms } from "./terms.ts";

export type LegSpec = {
  readonly asset: Asset;
  readonly side: Side;
  readonly ratio?: bigint | undefined;
  readonly positionIntent: PositionIntent;
};

const specOf = (leg: LegSpec | Order): LegSpec =>
  "terms" in leg
    ? {
        asset: leg.asset,
        side: leg.side,
        ratio: leg.ratio,
        positionIntent: leg.terms.positionIntent,
      }
    : leg;

export function attachLegs(desk: Desk, head: Order, legs: readonly (LegSpec | Order)[]): void {
  head.group = { orderClass: "mleg", head, legs: [] };
  head.group.legs = legs.map((given) => {
    const { ratio = 1n, ...spec } = specOf(given);
    const leg = desk.create(head.account, undefined, legTerms(head.terms, spec, ratio), true);
    leg.status = head.status;
    leg.ratio = ratio;
    leg.group = head.group;
    // What it closes is set aside; the money is held by the head.
    holdFor(leg, leg.terms.qty ?? 0n, 0n);
    return leg;
  });
}

function legTerms(head: Terms, spec: LegSpec, ratio: bigint): Terms {
  const qty: Nano | undefined = head.qty === undefined ? undefined : head.qty * ratio;
  const { asset, side, positionIntent } = spec;
  return { ...head, asset, side, positionIntent, type: "market", qty, limitPrice: undefined };
}
