/**
 * Router: takes the requests of order management systems, answers each on its order's log, and hands
 * the legs to the brokers' pools.
 *
 * Stateless. Kill it at any line and start another: what it decided is on the log before anybody
 * hears of it, and a request that comes again is recognised there.
 */
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { passing } from "../../shared/runtime/passing.ts";
import { startWorker } from "../../shared/runtime/worker.ts";
import { answerQueries } from "./queries.ts";
import { answerRequests } from "./requests.ts";
import { watchRoutes } from "./routes.ts";

/** Requests in work at once: most of an answer is waiting for the bus. */
const IN_FLIGHT = 256;
/** A third of the consumer's ack_wait. */
const HEARTBEAT_MS = 3_000;

await using worker = await startWorker("router");
const routes = await watchRoutes(worker);
answerQueries(worker, openOrderLog(worker.bus), routes);
await worker.bus.consume(
  {
    stream: "REQUESTS",
    consumer: "router",
    inFlight: IN_FLIGHT,
    heartbeatMs: HEARTBEAT_MS,
    acked: () => passing("router.acked"),
  },
  answerRequests(worker, routes),
  worker.stopping,
);
