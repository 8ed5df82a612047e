/** bgw orders: the newest orders, or the whole story of one. */
import { checkOrderEvent } from "../../contracts/order-event.ts";
import { gateway } from "../../contracts/subjects.ts";
import { check, type OrdersAnswer, type OrderState } from "../../contracts/validate.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { table, type Column } from "../tables.ts";
import { ask, checked } from "./ask.ts";
import { openGateway, quietLogger } from "./connect.ts";
import { EXIT, Failure, usage, type ExitStatus } from "./failure.ts";
import { readLogin } from "./settings.ts";
import { renderStory } from "./story.ts";
import type { Terminal } from "./terminal.ts";
import { listUnknown } from "./unknown.ts";
import { brokersOf, quantityOf, toneOf } from "./words.ts";

export type OrdersFlags = {
  readonly account?: string;
  readonly open?: boolean;
  readonly unknown?: boolean;
  readonly limit: number;
  readonly wait: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** The most that one answer may be asked for. */
const PAGE_MAX = 500;

export async function orders(
  orderId: string | undefined,
  flags: OrdersFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (orderId !== undefined && flags.open === true) {
    throw usage("orders: found an order id and --open, expected one of them");
  }
  if (flags.unknown === true && (orderId !== undefined || flags.open === true)) {
    throw usage("orders: found --unknown with an order id or --open, expected it alone");
  }
  await using bus = await openGateway(
    await readLogin("operator"),
    quietLogger(flags.verbose === true),
  );
  if (flags.unknown === true) return await listUnknown(bus, flags, terminal);
  if (orderId === undefined) return await list(bus, flags, terminal);
  return await tell(bus, orderId, flags, terminal);
}

async function tell(
  bus: Bus,
  orderId: string,
  flags: OrdersFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  const answer = await query(bus, { orderId, ...accountOf(flags) }, flags.wait);
  const [state] = answer.orders;
  if (flags.json === true) {
    await terminal.out(`${JSON.stringify(answer)}\n`);
    return state === undefined ? EXIT.failed : EXIT.ok;
  }
  if (state === undefined) {
    const where = flags.account === undefined ? "" : ` in ${flags.account}`;
    throw new Failure(`found no order ${orderId}${where}, expected one that the log knows`);
  }
  const events = (answer.events ?? []).map((event) => {
    const result = checkOrderEvent(event);
    if (result.ok) return result.value;
    throw new Failure(
      `found an event this program does not know (${result.violation.text}): use --json`,
    );
  });
  await terminal.out(renderStory({ state, events }, terminal.paint));
  return EXIT.ok;
}

async function list(bus: Bus, flags: OrdersFlags, terminal: Terminal): Promise<ExitStatus> {
  const answer = await pages(bus, flags);
  if (flags.json === true) {
    await terminal.out(`${JSON.stringify(answer)}\n`);
    return EXIT.ok;
  }
  await terminal.out(table(COLUMNS, answer.orders, terminal.paint));
  if (answer.orders.length === 0) terminal.err("no orders");
  else if (answer.next !== undefined) terminal.err("there are more: raise --limit");
  return EXIT.ok;
}

/** Answers have a bound of their own: more orders than fit into one are asked for page by page. */
async function pages(bus: Bus, flags: OrdersFlags): Promise<OrdersAnswer> {
  const found: OrderState[] = [];
  let before: number | undefined;
  for (;;) {
    const limit = Math.min(flags.limit - found.length, PAGE_MAX);
    const page = { limit, open: flags.open ?? false, ...accountOf(flags) };
    const asked = before === undefined ? page : { ...page, before };
    const { orders, next, ...rest } = await query(bus, asked, flags.wait);
    found.push(...orders);
    const more = next !== undefined && (before === undefined || next < before);
    if (orders.length > 0 && more && found.length < flags.limit) {
      before = next;
      continue;
    }
    return { ...rest, orders: found, ...(next === undefined ? {} : { next }) };
  }
}

const accountOf = ({ account }: OrdersFlags): { readonly account?: string } =>
  account === undefined ? {} : { account };

async function query(bus: Bus, question: object, waitMs: number): Promise<OrdersAnswer> {
  const sound = check("orders-query.v1", question);
  if (!sound.ok) throw usage(`orders: ${sound.violation.text}`);
  const found = await ask(bus, gateway.orders, sound.value, "router", waitMs);
  const answer = checked("orders-answer.v1", found);
  if (answer.error === undefined) return answer;
  throw new Failure(`the gateway says ${answer.error.code}: ${answer.error.text}`);
}

const COLUMNS: readonly Column<OrderState>[] = [
  { title: "Received", cell: ({ receivedAt }) => receivedAt },
  { title: "Account", cell: ({ account }) => account },
  { title: "Order", cell: ({ orderId }) => orderId },
  { title: "Side", cell: ({ request }) => request.side },
  {
    title: "Quantity",
    cell: ({ request, order }) => order.orderQty ?? quantityOf(request),
    align: "right",
  },
  { title: "Symbol", cell: ({ request }) => request.instrument.symbol },
  { title: "Type", cell: ({ request }) => request.ordType },
  { title: "Price", cell: ({ request }) => request.price ?? request.stopPx, align: "right" },
  { title: "TIF", cell: ({ request }) => request.timeInForce },
  {
    title: "Status",
    cell: ({ order }) => order.ordStatus,
    tone: ({ order }) => toneOf(order.ordStatus),
  },
  { title: "CumQty", cell: ({ order }) => order.cumQty, align: "right" },
  { title: "AvgPx", cell: ({ order }) => order.avgPx, align: "right" },
  { title: "Fees", cell: ({ fees }) => fees, align: "right" },
  { title: "Broker", cell: brokersOf },
];
