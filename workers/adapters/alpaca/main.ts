/**
 * Alpaca pool: sends the legs routed to Alpaca and records what Alpaca says about them.
 *
 * Kill it at any line: intent is on the log before a send, and the next pool asks Alpaca.
 */
import { runPool } from "../../../shared/adapter/pool.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { openAlpaca } from "./adapter.ts";
import { readConfig } from "./config.ts";

const log = createLogger("alpaca");
const config = readConfig(process.env);
await runPool("alpaca", (rates) => openAlpaca(config, log, rates), log);
