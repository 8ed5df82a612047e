/** Alpaca as the port sees it. */
import type { BrokerAdapter, PricedExecution } from "../../../shared/adapter/adapter.ts";
import type { RateLedgers } from "../../../shared/adapter/pool.ts";
import { usEquityRegulatoryFees } from "../../../shared/domain/fees.ts";
import { assetClassOf } from "../../../shared/domain/instrument.ts";
import { openLocalLedger } from "../../../shared/runtime/rate/local-ledger.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import { capabilities } from "./capabilities.ts";
import type { AlpacaConfig } from "./config.ts";
import { openSession } from "./session.ts";

const tradeDate = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

/**
 * Coins: the rate depends on the account's volume and on who rested, which no execution says. Options:
 * their fees are the exchanges', contract by contract.
 */
function expectedFees(execution: PricedExecution): string | undefined {
  const { symbol, assetClass, side, lastQty, lastPx, transactTime } = execution;
  const instrument = assetClass === undefined ? { symbol } : { symbol, assetClass };
  if (assetClassOf({ instrument }) !== "us_equity") return undefined;
  const date = tradeDate.format(new Date(transactTime)); // YYYY-MM-DD
  return usEquityRegulatoryFees(side, lastQty, lastPx, date);
}

/** @param rates who counts the requests of an account; this process alone where it is left out */
export function openAlpaca(
  config: AlpacaConfig,
  log: Logger,
  rates: RateLedgers = (_, limit) => openLocalLedger(limit),
): BrokerAdapter {
  return {
    broker: "alpaca",
    isLive: config.isLive,
    capabilities,
    // Also after the first order's end: github.com/alpacahq/alpaca-py/issues/260.
    refusesDuplicateIds: true,
    inFlightBoundMs: config.inFlightBoundMs,
    sessions: config.accounts.map((credentials) => openSession(config, credentials, rates, log)),
    expectedFees,
  };
}
