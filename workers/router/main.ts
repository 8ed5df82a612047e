/**
 * Router: takes the requests of order management systems, answers each on its order's log, and hands
 * the legs to the brokers' pools.
 *
 * Stateless. Kill it at any line and start another: what it decided is on the log before anybody
 * hears of it, and a request that comes again is recognised there.
 */
import { startWorker } from "../../shared/runtime/worker.ts";
import { serveRouter } from "./serve.ts";

await using worker = await startWorker("router");
await serveRouter(worker);
