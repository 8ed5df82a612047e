/** Structured logs, one JSON line each, to standard error: standard output belongs to the program. */
import { destination, pino, type Logger } from "pino";
import { now } from "./clock.ts";

export type { Logger };

/** Names under which a secret could travel, at the depths at which our own log calls put objects. */
const SECRETS = ["password", "secretKey", "keyId", "authorization", "headers"];

export function createLogger(name: string, level = process.env["LOG_LEVEL"] ?? "info"): Logger {
  return pino(
    {
      name,
      level,
      redact: SECRETS.flatMap((secret) => [secret, `*.${secret}`, `*.*.${secret}`]),
      timestamp: () => `,"time":"${now()}"`,
    },
    destination({ fd: 2, sync: true }),
  );
}
