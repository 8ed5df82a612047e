import type { OrderRequested } from "../../../contracts/generated/types.ts";
import { cashOrder, limitOrder } from "../testing/story.ts";
import { checkTerms } from "./terms.ts";

/** An order with these fields and no other price or quantity. */
function order(fields: Partial<OrderRequested>): OrderRequested {
  const bare = limitOrder();
  delete bare.price;
  return { ...bare, ...fields };
}

const withoutQuantity = (): OrderRequested => {
  const request = limitOrder();
  delete request.orderQty;
  return request;
};

const PRICES = { price: "10", stopPx: "9", trailAmount: "1", trailPercent: "1.5" } as const;
type Field = keyof typeof PRICES;
const FIELDS: readonly Field[] = ["price", "stopPx", "trailAmount", "trailPercent"];

/** Each combination of price fields that makes sense; every other one is refused. */
const SENSIBLE: Readonly<Record<OrderRequested["ordType"], readonly string[]>> = {
  market: [""],
  limit: ["price"],
  stop: ["stopPx"],
  stop_limit: ["price stopPx"],
  trailing_stop: ["trailAmount", "trailPercent"],
};

const combinations = Array.from({ length: 2 ** FIELDS.length }, (_, bits) =>
  FIELDS.filter((_field, index) => (bits >> index) % 2 === 1),
);

describe.each(Object.entries(SENSIBLE))("a %s order", (ordType, sensible) => {
  it.each(combinations.map((fields) => [fields.join(" "), fields] as const))(
    "with the prices [%s]",
    (name, fields) => {
      const prices = Object.fromEntries(fields.map((field) => [field, PRICES[field]]));
      const request = order({ ...prices, ordType: ordType as OrderRequested["ordType"] });
      const refusal = checkTerms(request);
      if (sensible.includes(name)) expect(refusal).toBeUndefined();
      else expect(refusal?.code).toMatch(/^price_(missing|not_allowed|ambiguous)$/);
    },
  );
});

describe("an order is refused", () => {
  it.each([
    ["without a quantity", withoutQuantity(), "quantity_missing", "/orderQty"],
    [
      "with both quantities",
      limitOrder({ cashOrderQty: "5" }),
      "quantity_ambiguous",
      "/cashOrderQty",
    ],
    ["without its limit", order({ ordType: "limit" }), "price_missing", "/price"],
    [
      "without its trigger",
      order({ ordType: "stop_limit", price: "1" }),
      "price_missing",
      "/stopPx",
    ],
    ["without a trail", order({ ordType: "trailing_stop" }), "price_missing", "/trailAmount"],
    [
      "with two trails",
      order({ ordType: "trailing_stop", trailAmount: "1", trailPercent: "1" }),
      "price_ambiguous",
      "/trailAmount",
    ],
    [
      "with a limit it does not take",
      order({ ordType: "market", price: "1" }),
      "price_not_allowed",
      "/price",
    ],
    ["at the price zero", limitOrder({ price: "0.00" }), "price_not_positive", "/price"],
    ["at a price below zero", limitOrder({ price: "-1" }), "price_not_positive", "/price"],
    [
      "with a trigger of zero",
      order({ ordType: "stop", stopPx: "0" }),
      "price_not_positive",
      "/stopPx",
    ],
    [
      "good till a date it does not name",
      limitOrder({ timeInForce: "gtd" }),
      "expire_time_missing",
      "/expireTime",
    ],
    [
      "for the day, with an end",
      limitOrder({ expireTime: "2026-03-03T00:00:00Z" }),
      "expire_time_not_allowed",
      "/expireTime",
    ],
    [
      "that ends before it may last be sent",
      limitOrder({ timeInForce: "gtd", expireTime: "2026-03-02T15:00:00.000Z" }),
      "expire_time_too_early",
      "/expireTime",
    ],
  ])("%s", (_, request, code, path) => {
    expect(checkTerms(request)).toMatchObject({ code, path });
  });
});

describe("an order is taken", () => {
  it.each([
    ["for an amount of money", cashOrder()],
    ["good till a date", limitOrder({ timeInForce: "gtd", expireTime: "2026-03-03T00:00:00Z" })],
    ["at the close", limitOrder({ timeInForce: "cls" })],
  ])("%s", (_, request) => {
    expect(checkTerms(request)).toBeUndefined();
  });
});
