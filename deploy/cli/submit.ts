/** bgw submit: new orders, one from flags or many from JSON Lines, each with the gateway's answer. */
import { orderRequested } from "../../contracts/subjects.ts";
import type { Checked, OrderRequested } from "../../contracts/validate.ts";
import { digestOf } from "../../shared/runtime/digest.ts";
import { openAnswers, type Answers } from "./answers.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import { openInput } from "./input.ts";
import { readLines } from "./lines.ts";
import {
  LINE_MAX_BYTES,
  newId,
  orderOfFlags,
  orderOfLine,
  refuseFlagsBesideFile,
  validUntil,
  type OrderFlags,
} from "./new-order.ts";
import { describeSent, failed, sentOf, type Sent } from "./sent.ts";
import { readLogin } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { judgeNew, type Said } from "./verdict.ts";

export type SubmitFlags = OrderFlags & {
  readonly file?: string;
  readonly validFor: string;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** Requests under way at once; their answers are printed in the order of the input. */
const IN_FLIGHT = 64;

type Outcome = { readonly sent: Sent; readonly said?: Said };

export async function submit(flags: SubmitFlags, terminal: Terminal): Promise<ExitStatus> {
  // Flags are read before anything is opened: a mistake in them needs no bus.
  if (flags.file !== undefined) refuseFlagsBesideFile(flags);
  validUntil(flags.validFor, new Date());
  const orders = flags.file === undefined ? [await onlyOrder(flags)] : ordersOf(flags.file, flags);
  const log = quietLogger(flags.verbose === true);
  await using bus = await openGateway(await readLogin("operator"), log);
  const answers = openAnswers(bus);
  let status: ExitStatus = EXIT.ok;

  const print = async (outcome: Promise<Outcome>): Promise<void> => {
    const { sent, said } = await outcome;
    if (!sent.ok) status = EXIT.failed;
    const text = flags.json === true ? JSON.stringify(sent) : describeSent(sent, said);
    await terminal.out(`${text}\n`);
  };
  await inOrder(orders, (order) => send(order, answers, flags.wait), print);
  return status;
}

/** Works on many at once and prints each as soon as those before it are printed. */
async function inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  print: (result: Promise<Result>) => Promise<void>,
): Promise<void> {
  let fail: (error: unknown) => void = () => undefined;
  // Whoever writes our input may be waiting for an answer: a failure must not wait for the next line.
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const underWay: Promise<void>[] = [];
  let printed = Promise.resolve();
  const readAll = async (): Promise<void> => {
    for await (const item of items) {
      const result = work(item);
      result.catch(fail);
      printed = printed.then(() => print(result));
      printed.catch(fail);
      underWay.push(printed);
      if (underWay.length >= IN_FLIGHT) await underWay.shift();
    }
    await printed;
  };
  await Promise.race([readAll(), failure]);
}

type Order = { readonly line?: number; readonly request: Checked<OrderRequested> };

async function onlyOrder(flags: SubmitFlags): Promise<Order> {
  const now = new Date();
  const until = validUntil(flags.validFor, now);
  return { request: orderOfFlags(flags, { orderId: newId("cli", now), validUntil: until }) };
}

async function* ordersOf(file: string, { validFor }: SubmitFlags): AsyncGenerator<Order> {
  for await (const lines of readLines(await openInput(file), LINE_MAX_BYTES)) {
    for (const line of lines) {
      const now = new Date();
      const defaults = { orderId: newId("cli", now), validUntil: validUntil(validFor, now) };
      yield { line: line.number, request: orderOfLine(line, defaults) };
    }
  }
}

async function send({ line, request }: Order, answers: Answers, waitMs: number): Promise<Outcome> {
  const place = line === undefined ? {} : { line };
  if (!request.ok) {
    const { code, text, path } = request.violation;
    return { sent: failed(place, { code, text, path }) };
  }
  const { account, orderId } = request.value;
  const digest = digestOf(request.value);
  const answered = await answers.send(
    {
      account,
      orderId,
      subject: orderRequested(account),
      body: JSON.stringify(request.value),
      messageId: `new.${orderId}.${digest}`,
      judge: judgeNew(digest),
    },
    waitMs,
  );
  const sent = sentOf({ ...place, account, orderId }, answered, waitMs);
  return answered.verdict === undefined ? { sent } : { sent, said: answered.verdict.said };
}
