/** bgw cancel and bgw replace: one request about an order, and the gateway's and the broker's answer. */
import { orderCancelRequested, orderReplaceRequested } from "../../contracts/subjects.ts";
import { check, type Checked } from "../../contracts/validate.ts";
import { digestOf } from "../../shared/runtime/digest.ts";
import { openAnswers } from "./answers.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, usage, type ExitStatus } from "./failure.ts";
import { newId, validUntil, withoutAbsent } from "./new-order.ts";
import { describeSent, failed, sentOf, type Sent } from "./sent.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { judgeCancel, judgeReplace, type Judge, type Said } from "./verdict.ts";

export type ChangeFlags = {
  readonly account: string;
  readonly requestId?: string;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

export type ReplaceFlags = ChangeFlags & {
  readonly qty?: string;
  readonly price?: string;
  readonly stop?: string;
  readonly trailAmount?: string;
  readonly trailPercent?: string;
  readonly tif?: string;
  readonly validFor: string;
};

type Ids = { readonly account: string; readonly orderId: string; readonly requestId: string };

export async function cancel(
  orderId: string,
  flags: ChangeFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const ids = idsOf(orderId, flags, "cxl");
  const request = check("order-cancel-requested.v1", ids);
  const subject = (): string => orderCancelRequested(ids.account);
  return change({ ids, request, subject, judge: judgeCancel(ids.requestId) }, flags, terminal);
}

export async function replace(
  orderId: string,
  flags: ReplaceFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const ids = idsOf(orderId, flags, "rpl");
  const changes = {
    orderQty: flags.qty,
    price: flags.price,
    stopPx: flags.stop,
    trailAmount: flags.trailAmount,
    trailPercent: flags.trailPercent,
    timeInForce: flags.tif,
  };
  if (Object.values(changes).every((change) => change === undefined)) {
    throw usage(
      "replace: found no change, expected --qty, --price, --stop, --trail-amount, --trail-percent or --tif",
    );
  }
  const until = validUntil(flags.validFor, new Date());
  const body = withoutAbsent({ ...ids, ...changes, validUntil: until });
  const request = check("order-replace-requested.v1", body);
  const subject = (): string => orderReplaceRequested(ids.account);
  return change({ ids, request, subject, judge: judgeReplace(ids.requestId) }, flags, terminal);
}

function idsOf(orderId: string, { account, requestId }: ChangeFlags, prefix: string): Ids {
  return { account, orderId, requestId: requestId ?? newId(prefix, new Date()) };
}

type Change = {
  readonly ids: Ids;
  readonly request: Checked<object>;
  /** Made only of an account that has passed its contract. */
  readonly subject: () => string;
  readonly judge: Judge;
};

async function change(
  { ids, request, subject, judge }: Change,
  flags: ChangeFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const print = async (sent: Sent, said?: Said): Promise<ExitStatus> => {
    const text = flags.json === true ? JSON.stringify(sent) : describeSent(sent, said);
    await terminal.out(`${text}\n`);
    return sent.ok ? EXIT.ok : EXIT.failed;
  };
  if (!request.ok) {
    const { code, text, path } = request.violation;
    return print(failed({}, { code, text, path }));
  }
  await using bus = await openGateway(
    await readLogin("operator"),
    quietLogger(flags.verbose === true),
  );
  const body = JSON.stringify(request.value);
  const messageId = `change.${ids.orderId}.${digestOf(request.value)}`;
  const { account, orderId } = ids;
  const answered = await openAnswers(bus).send(
    { account, orderId, subject: subject(), body, messageId, judge },
    flags.wait,
  );
  const sent = sentOf(ids, answered, flags.wait);
  return await print(sent, answered.verdict?.said);
}
