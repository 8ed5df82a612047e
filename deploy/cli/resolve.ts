/** bgw resolve: an operator's word on a send whose fate nobody could find out, and the gateway's answer. */
import { hostname, userInfo } from "node:os";
import { gateway, operatorResolve } from "../../contracts/subjects.ts";
import { check, type OperatorResolve } from "../../contracts/validate.ts";
import { foldEvents, legOf } from "../../shared/domain/order/order.ts";
import { openQuestion } from "../../shared/domain/order/resolve.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { openAnswers } from "./answers.ts";
import { ask, checked } from "./ask.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, Failure, usage, type ExitStatus } from "./failure.ts";
import { newId } from "./new-order.ts";
import { describeSent, sentOf } from "./sent.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { judgeResolve } from "./verdict.ts";

export type ResolveFlags = {
  readonly account?: string;
  readonly leg: string;
  readonly as?: string;
  readonly brokerOrderId?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

const VERDICTS: Readonly<Record<string, OperatorResolve["verdict"]>> = {
  placed: "placed",
  "never-placed": "never_placed",
  "send-again": "send_again",
  "give-up": "give_up",
};

export async function resolve(
  orderId: string,
  flags: ResolveFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { reason, brokerOrderId } = flags;
  const verdict = Object.hasOwn(VERDICTS, flags.as ?? "") ? VERDICTS[flags.as ?? ""] : undefined;
  if (verdict === undefined) {
    const names = Object.keys(VERDICTS).join(", ");
    throw usage(`resolve: found --as ${flags.as ?? "nothing"}, expected ${names}`);
  }
  if (reason === undefined || reason === "") {
    throw usage("resolve: found no --reason, expected one: it stands on the log");
  }
  if ((verdict === "placed") !== (brokerOrderId !== undefined)) {
    throw usage("resolve: expected --broker-order-id with --as placed, and with nothing else");
  }
  await using bus = await openGateway(
    await readLogin("operator"),
    quietLogger(flags.verbose === true),
  );
  const account = flags.account ?? (await accountOf(bus, orderId, flags.wait));
  const now = new Date();
  const body = {
    commandId: newId("resolve", now),
    account,
    orderId,
    legId: flags.leg,
    ...(await sendOf(bus, account, orderId, flags.leg)),
    verdict,
    ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
    reason,
    by: flags.by ?? `${userInfo().username}@${hostname()}`,
    at: now.toISOString(),
  };
  const command = check("operator-resolve.v1", body);
  if (!command.ok) throw usage(`resolve: ${command.violation.text}`);
  const { commandId } = body;
  const request = {
    account,
    orderId,
    subject: operatorResolve(account),
    body: JSON.stringify(command.value),
    messageId: commandId,
    judge: judgeResolve(commandId),
  };
  const answered = await openAnswers(bus).send(request, flags.wait);
  const sent = sentOf({ account, orderId, requestId: commandId }, answered, flags.wait);
  const text =
    flags.json === true ? JSON.stringify(sent) : describeSent(sent, answered.verdict?.said);
  await terminal.out(`${text}\n`);
  return sent.ok ? EXIT.ok : EXIT.failed;
}

/** What the operator has looked at: the send that is open now, read from the order's log. */
async function sendOf(
  bus: Bus,
  account: string,
  orderId: string,
  legId: string,
): Promise<{ readonly clOrdId: string; readonly attempt: number }> {
  const state = foldEvents(
    (await openOrderLog(bus).read({ account, orderId })).map(({ event }) => event),
  );
  const leg = state === undefined ? undefined : legOf(state, legId);
  if (leg === undefined) {
    throw new Failure(`found no leg ${legId} of ${orderId} in ${account}, expected one on the log`);
  }
  const question = openQuestion(leg);
  if (question === undefined) {
    throw new Failure(
      `found leg ${legId} ${leg.ordStatus}, expected one whose fate is not known: bgw orders --unknown`,
    );
  }
  return { clOrdId: question.clOrdId, attempt: question.attempt };
}

async function accountOf(bus: Bus, orderId: string, waitMs: number): Promise<string> {
  const found = await ask(bus, gateway.orders, { orderId }, "router", waitMs);
  const [state] = checked("orders-answer.v1", found).orders;
  if (state !== undefined) return state.account;
  throw new Failure(`found no order ${orderId}, expected one, or --account: the log has it then`);
}
