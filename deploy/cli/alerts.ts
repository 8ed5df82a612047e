/** bgw alerts: what the monitors hold to be wrong, with the evidence of both sides. */
import { operatorAlert } from "../../contracts/subjects.ts";
import { read, type OperatorAlert } from "../../contracts/validate.ts";
import { table, type Column } from "../tables.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

export type AlertFlags = {
  readonly account?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** Status 1 where an alert is open: for scripts that ask whether all is well. */
export async function alerts(flags: AlertFlags, terminal: Terminal): Promise<ExitStatus> {
  const log = quietLogger(flags.verbose === true);
  await using bus = await openGateway(await readLogin("operator"), log);
  const found: OperatorAlert[] = [];
  for (const { body } of await bus.lastOf(operatorAlert.all, "alerts.get")) {
    const alert = read("operator-alert.v1", body);
    if (!alert.ok) continue;
    const { account, state } = alert.value;
    if (flags.account !== undefined && account !== flags.account) continue;
    if (state === "raised" || flags.all === true) found.push(alert.value);
  }
  if (flags.json === true) await terminal.out(`${JSON.stringify({ alerts: found })}\n`);
  else {
    await terminal.out(table(COLUMNS, found, terminal.paint));
    if (found.length === 0) terminal.err("no alerts");
  }
  return found.some(({ state }) => state === "raised") ? EXIT.failed : EXIT.ok;
}

const COLUMNS: readonly Column<OperatorAlert>[] = [
  { title: "Raised", cell: ({ raisedAt }) => raisedAt },
  {
    title: "State",
    cell: ({ state }) => state,
    tone: ({ state }) => (state === "raised" ? "bad" : "good"),
  },
  { title: "Account", cell: ({ account }) => account },
  { title: "Broker", cell: ({ broker }) => broker },
  { title: "Breach", cell: ({ breach }) => breach },
  { title: "ClOrdID", cell: ({ clOrdId }) => clOrdId },
  { title: "Kill", cell: ({ kill }) => (kill === undefined ? "" : "engaged") },
  { title: "What", cell: ({ text }) => text },
];
