/** npm run faults:rebuild -- --orders N */
import { parseArgs } from "node:util";
import { whole } from "./args.ts";
import { showRebuild } from "./rebuild-show.ts";

const ORDERS = 100_000;
const ORDERS_MAX = 10_000_000;

const { values } = parseArgs({ options: { orders: { type: "string" } } });
const orders = whole("--orders", values.orders, ORDERS, ORDERS_MAX);
const tell = (line: string): void => void process.stderr.write(`  ${line}\n`);
const { events, isSame, hash, rebuilt, writtenMs } = await showRebuild(orders, tell);
const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
process.stdout.write(
  [
    `${orders} orders, ${events} events, written in ${seconds(writtenMs)} s`,
    `rebuilt in ${seconds(rebuilt.elapsedMs)} s, ${seconds(rebuilt.redisMs)} s of it waiting for Redis; ${rebuilt.differing} orders written, ${rebuilt.unreadable.length} unreadable`,
    isSame ? `the same, byte for byte: ${hash}` : "NOT the same as before",
    "",
  ].join("\n"),
);
process.exitCode = isSame ? 0 : 1;
