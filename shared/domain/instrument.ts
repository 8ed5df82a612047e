/** What can be told from an instrument's symbol alone. */
import type { AssetClass, OrderRequested } from "../../contracts/generated/types.ts";

/**
 * Root of up to six letters or digits, expiry as YYMMDD, C or P, strike in thousandths.
 * Source: The Options Clearing Corporation, Options Symbology Initiative.
 */
const OCC = /^[A-Z0-9]{1,6}[0-9]{6}[CP][0-9]{8}$/;

/** The class that the request names, else the one that its symbol has the form of. */
export function assetClassOf({
  instrument,
  orderClass,
}: Pick<OrderRequested, "instrument" | "orderClass">): AssetClass {
  const { symbol, assetClass } = instrument;
  if (assetClass !== undefined) return assetClass;
  if (orderClass === "multileg" || OCC.test(symbol)) return "us_option";
  return symbol.includes("/") ? "crypto" : "us_equity";
}
