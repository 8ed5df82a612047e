/**
 * Alpaca's monitor: compares Alpaca's own lists with the log, from outside the flow of orders.
 *
 * Kill it at any line: what it knows is read again from the log and from Alpaca.
 */
import { runMonitor } from "../../../shared/monitor/monitor.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { openAlpaca } from "./adapter.ts";
import { readConfig } from "./config.ts";

const log = createLogger("alpaca-monitor");
await runMonitor(openAlpaca(readConfig(process.env), log), log);
