/** The router's work, on a worker that is open: routes, questions, requests, until it is asked to leave. */
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { openSwitchboard } from "../../shared/runtime/operator/switchboard.ts";
import { passing } from "../../shared/runtime/passing.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import { answerQueries } from "./queries.ts";
import { answerRequests } from "./requests.ts";
import { watchRoutes } from "./routes.ts";

/** Requests in work at once: most of an answer is waiting for the bus. */
const IN_FLIGHT = 256;
/** A third of the consumer's ack_wait. */
const HEARTBEAT_MS = 3_000;

export async function serveRouter(worker: Worker): Promise<void> {
  const switchboard = await openSwitchboard(worker); // before the first request
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
    answerRequests(worker, routes, switchboard),
    worker.stopping,
  );
}
