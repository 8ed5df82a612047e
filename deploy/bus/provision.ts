/**
 * Creates the streams and consumers of every broker in workers/adapters, reads them back and prints
 * what there is. Ends with status 1 when anything differs from what was declared.
 *
 *   NATS_URL=nats://127.0.0.1:4222 node dist/deploy/bus/provision.js [--compare]
 *
 * --compare changes nothing. The admins' passwords come from BGW_CLIENTS_ADMIN_PASSWORD and
 * BGW_GATEWAY_ADMIN_PASSWORD, as nats.conf has them.
 */
import { parseArgs } from "node:util";
import { isAsDeclared, provision } from "../../shared/runtime/bus/provision.ts";
import { topology } from "../../shared/runtime/bus/topology.ts";
import { brokerNames } from "../servers/project.ts";
import { table } from "./table.ts";

const { values } = parseArgs({ options: { compare: { type: "boolean", default: false } } });

const results = await provision(
  {
    url: process.env["NATS_URL"] ?? `nats://127.0.0.1:${process.env["BGW_NATS_PORT"] ?? "4222"}`,
    admins: {
      CLIENTS: { user: "clients-admin", password: required("BGW_CLIENTS_ADMIN_PASSWORD") },
      GATEWAY: { user: "gateway-admin", password: required("BGW_GATEWAY_ADMIN_PASSWORD") },
    },
  },
  topology(brokerNames()),
  values.compare ? "compare" : "apply",
);
process.stdout.write(table(results));
if (!isAsDeclared(results)) process.exitCode = 1;

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}
