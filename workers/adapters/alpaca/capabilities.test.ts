/** The table is what the README says, what the router lets pass, and what the venue takes. */
import { readFileSync } from "node:fs";
import type {
  Capability,
  OrderRequested,
  OrdType,
  Side,
  TimeInForce,
} from "../../../contracts/generated/types.ts";
import { checkTerms } from "../../../shared/domain/routing/terms.ts";
import { unsupported } from "../../../shared/domain/routing/capabilities.ts";
import { limitOrder } from "../../../shared/domain/testing/story.ts";
import { capabilities, table } from "./capabilities.ts";
import { startVenue } from "../../../deploy/sandbox/venues/alpaca/venue.ts";
import { atMarket, cleanup, inStatus, open } from "./testing/rig.ts";

const words = (values: readonly string[]): string => values.join(", ").replaceAll("_", " ");

/** A row of the README; prettier pads its columns. */
const line = (cells: readonly string[]): string => cells.map((cell) => `| ${cell} `).join("") + "|";

const rows = table.map((row) =>
  line([
    words([row.assetClass]),
    words(row.orderClasses),
    words(row.ordTypes),
    words(row.timesInForce),
    words(row.sides),
    { whole: "whole", fractional: "any part", cash: "money" }[row.quantity],
    row.extendedHours ? "yes" : "no",
    row.changes.length === 0 ? "no" : row.changes.join(", "),
  ]),
);

it("is the table of the README", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const lines = readme.split("\n").map((text) => text.replaceAll(/ +/g, " ").trim());
  const begin = lines.findIndex((text) => text.startsWith("| Asset class |"));
  expect(lines.slice(begin + 2, begin + 2 + rows.length + 1)).toEqual([...rows, ""]);
});

it("names a source for each row, and announces none", () => {
  expect(table.filter(({ source }) => source === "")).toEqual([]);
  expect(JSON.stringify(capabilities)).not.toContain("source");
});

const CONTRACT = "AAPL270115C00100000";
const PRICES: Readonly<Record<OrdType, Partial<OrderRequested>>> = {
  market: {},
  limit: { price: "90" },
  stop: { stopPx: "150" },
  stop_limit: { stopPx: "150", price: "151" },
  trailing_stop: { trailPercent: "5" },
};

/** An order that uses the row; its prices suit the quotes below. */
function example(
  row: Capability,
  ordType: OrdType,
  timeInForce: TimeInForce,
  side: Side,
): OrderRequested {
  const isBuy = side === "buy";
  const plain = limitOrder();
  delete plain.price;
  delete plain.orderQty;
  const prices = isBuy ? PRICES[ordType] : SELLS[ordType];
  return {
    ...plain,
    instrument: { symbol: symbolOf(row), assetClass: row.assetClass },
    side,
    ordType,
    timeInForce,
    ...prices,
    ...(row.quantity === "cash" ? { cashOrderQty: "50" } : {}),
    ...(row.quantity === "fractional" ? { orderQty: "0.5" } : {}),
    ...(row.quantity === "whole" ? { orderQty: "2" } : {}),
    ...(row.extendedHours ? { extendedHours: true } : {}),
    ...partsOf(row, isBuy),
  };
}

const SELLS: typeof PRICES = {
  market: {},
  limit: { price: "110" },
  stop: { stopPx: "50" },
  stop_limit: { stopPx: "50", price: "49" },
  trailing_stop: { trailAmount: "5" },
};

const symbolOf = ({ assetClass, orderClasses }: Capability): string => {
  if (assetClass === "crypto") return "BTC/USD";
  return assetClass === "us_option" && orderClasses.includes("simple") ? CONTRACT : "AAPL";
};

function partsOf(
  { assetClass, orderClasses }: Capability,
  isBuy: boolean,
): Partial<OrderRequested> {
  const [orderClass = "simple"] = orderClasses;
  const [above, below] = [{ price: "140" }, { stopPx: "60" }];
  switch (orderClass) {
    case "simple":
      return assetClass === "us_option" ? { positionEffect: isBuy ? "open" : "close" } : {};
    case "bracket":
      return isBuy
        ? { orderClass, takeProfit: above, stopLoss: below }
        : { orderClass, takeProfit: { price: "60" }, stopLoss: { stopPx: "140" } };
    case "oto":
      return { orderClass, stopLoss: isBuy ? below : { stopPx: "140" } };
    case "oco":
      return { orderClass, stopLoss: { stopPx: isBuy ? "140" : "60" } };
    case "multileg":
      return {
        orderClass,
        legs: [
          { symbol: CONTRACT, ratioQty: "1", side: "buy", positionEffect: "open" },
          { symbol: "AAPL270115C00110000", ratioQty: "1", side: "sell", positionEffect: "open" },
        ],
      };
  }
}

const examples = table.flatMap((row, at) =>
  row.ordTypes.flatMap((ordType) =>
    row.timesInForce.flatMap((timeInForce) =>
      row.sides.map((side) => ({
        name: `${at + 1}: ${row.orderClasses.join()} ${side} ${ordType} ${timeInForce}`,
        request: example(row, ordType, timeInForce, side),
      })),
    ),
  ),
);

describe("an order of row", () => {
  it.each(examples)("$name passes the router", ({ request }) => {
    expect(checkTerms(request)).toBeUndefined();
    expect(unsupported(request, "alpaca", capabilities)).toBeUndefined();
  });
});

/** What depends on the hour or on the asset is no column of the table. */
const CIRCUMSTANCES = /not accepted at this time|not supported in extended hours for this asset/;

it("lets nothing pass that Alpaca's venue refuses for its form", async () => {
  const refused: string[] = [];
  for (const quantity of ["none", "long", "short", "to_short"] as const) {
    const venue = await startVenue({ rateLimit: 0, partialShare: 0, washTrades: "allow" });
    cleanup.push(() => venue.close());
    const [account] = venue.accounts;
    const slow = { ALPACA_TIMEOUT_MS: "5000" };
    const session = open(venue.url, slow, account?.key, account?.secret);
    const pin = (symbol: string, bid: string, ask: string): Promise<Response> =>
      fetch(`${venue.url}/_venue/quotes`, {
        method: "POST",
        body: JSON.stringify({ symbol, bid, ask, bid_size: "9999", ask_size: "9999" }),
      });
    await pin("AAPL", "99.95", "100.05");
    await pin("BTC/USD", "99.95", "100.05");
    const held = quantity === "long" ? [atMarket("own", "500")] : [];
    if (quantity === "long") {
      held.push({ ...atMarket("coin", "100"), symbol: "BTC/USD", terms: coinTerms("100") });
      held.push({ ...atMarket("call", "50"), symbol: CONTRACT, positionEffect: "open" });
    }
    if (quantity === "short") held.push({ ...atMarket("own", "500"), side: "sell_short" });
    for (const order of held) {
      await session.submit(order);
      await inStatus(session, order.clOrdId, "filled");
    }
    const wanted = examples.filter(({ request }) => holdingFor(request) === quantity);
    for (const [at, { name, request }] of wanted.entries()) {
      const { instrument, side, orderClass, takeProfit, stopLoss, legs, positionEffect } = request;
      const clOrdId = `ord-${at}-1-0`;
      const outcome = await session.submit({
        ...{ clOrdId, ...instrument, side, terms: termsOf(request) },
        ...(orderClass === undefined ? {} : { orderClass }),
        ...(takeProfit === undefined ? {} : { takeProfit }),
        ...(stopLoss === undefined ? {} : { stopLoss }),
        ...(legs === undefined ? {} : { legs }),
        ...(positionEffect === undefined ? {} : { positionEffect }),
      });
      if (outcome.kind === "acknowledged" && outcome.order !== undefined) {
        await session.cancel(outcome.order); // so that no order meets another one
        continue;
      }
      const reason = outcome.kind === "acknowledged" ? "" : String(outcome.reason.brokerText);
      if (!CIRCUMSTANCES.test(reason)) refused.push(`${name}: ${reason}`);
    }
  }
  expect(refused).toEqual([]);
});

/** What the account must hold for the order to make sense. */
function holdingFor({ side, orderClass }: OrderRequested): "none" | "long" | "short" | "to_short" {
  if (orderClass === "oco") return side === "buy" ? "short" : "long";
  if (side === "sell_short") return "to_short";
  return side === "sell" ? "long" : "none";
}

const coinTerms = (orderQty: string) =>
  ({ orderQty, ordType: "market", timeInForce: "gtc" }) as const;

function termsOf(request: OrderRequested) {
  const { ordType, timeInForce, orderQty, cashOrderQty, price, stopPx } = request;
  const { trailAmount, trailPercent, extendedHours } = request;
  return {
    ordType,
    timeInForce,
    ...(orderQty === undefined ? {} : { orderQty }),
    ...(cashOrderQty === undefined ? {} : { cashOrderQty }),
    ...(price === undefined ? {} : { price }),
    ...(stopPx === undefined ? {} : { stopPx }),
    ...(trailAmount === undefined ? {} : { trailAmount }),
    ...(trailPercent === undefined ? {} : { trailPercent }),
    ...(extendedHours === undefined ? {} : { extendedHours }),
  };
}
