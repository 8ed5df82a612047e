/** npm run faults:replay -- --orders N */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { whole } from "./args.ts";
import { showReplay } from "./replay-show.ts";

const ORDERS = 2_000;
const ORDERS_MAX = 1_000_000;

const { values } = parseArgs({ options: { orders: { type: "string" } } });
const orders = whole("--orders", values.orders, ORDERS, ORDERS_MAX);
const dataDir = join(projectRoot, ".data/faults", `replay-${process.pid}`);
const tell = (line: string): void => void process.stderr.write(`  ${line}\n`);
const { before, after, redelivered } = await showReplay(orders, dataDir, tell);
const isSame = JSON.stringify(before) === JSON.stringify(after);
process.stdout.write(
  [
    `${orders} orders: ${before.logged} events, ${before.accepted} accepted by the venue, ${before.received} requests to it that named an id`,
    `${redelivered} messages delivered again from sequence 1: ${after.logged} events, ${after.accepted} accepted, ${after.received} requests`,
    isSame ? "nothing was sent" : "SOMETHING WAS SENT",
    "",
  ].join("\n"),
);
process.exitCode = isSame ? 0 : 1;
