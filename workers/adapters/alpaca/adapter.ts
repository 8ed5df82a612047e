/** Alpaca as the port sees it. */
import type { BrokerAdapter } from "../../../shared/adapter/adapter.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import { capabilities } from "./capabilities.ts";
import type { AlpacaConfig } from "./config.ts";
import { openSession } from "./session.ts";

export function openAlpaca(config: AlpacaConfig, log: Logger): BrokerAdapter {
  return {
    broker: "alpaca",
    capabilities,
    // Also after the first order's end: github.com/alpacahq/alpaca-py/issues/260.
    refusesDuplicateIds: true,
    inFlightBoundMs: config.inFlightBoundMs,
    sessions: config.accounts.map((credentials) => openSession(config, credentials, log)),
  };
}
