/**
 * The only file that knows Alpaca's SDK: its generated Apis for REST and its trading stream.
 *
 * Traps of version 4.0.2, handled here. Only `Configuration.basePath` is honoured, the facade's
 * option of that name is ignored and would call the paper host. The SDK's time-out, retry and
 * limiter stay off: its time-out cannot tell what was sent, its limiter lets a request "time out"
 * that never left. The `…Raw` calls return the answer's text, so that nanoseconds and unknown keys
 * survive and a fifth of a millisecond of mapping into Dates is saved.
 */
import { errors, streaming, trading } from "@alpacahq/alpaca-trade-api";
import { WebSocket } from "ws";

import type { Hold } from "../../../shared/domain/operator/kills.ts";
import type { Permit } from "../../../shared/adapter/adapter.ts";
import { HeldBack, NeverSent, type Init } from "../../../shared/runtime/http.ts";

export type PostOrder = trading.PostOrderRequest;
export type PatchOrder = trading.PatchOrderRequest;
export type ListOrders = trading.GetAllOrdersRequest;
export type ListFills = Omit<trading.GetAccountActivitiesByActivityTypeRequest, "activityType">;

type Unsent = "not_sent" | "circuit_open" | "rate_budget_spent" | Hold["code"];

/** How one HTTP request ended. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** The parsed JSON body; undefined when it is not JSON. */
      readonly body: unknown;
      readonly text: string;
      readonly header: (name: string) => string | null;
    }
  /** Not one byte was sent: no connection, or held back here. */
  | { readonly kind: "never_sent"; readonly code: Unsent; readonly text: string }
  /** Sent or partly sent, and no whole answer came. */
  | { readonly kind: "lost"; readonly text: string };

export type AlpacaClient = {
  /** @param permit asked just before the first byte is written */
  postOrder(request: PostOrder, permit?: Permit): Promise<Answer>;
  patchOrder(orderId: string, request: PatchOrder, permit?: Permit): Promise<Answer>;
  deleteOrder(orderId: string): Promise<Answer>;
  orderByClientId(clOrdId: string): Promise<Answer>;
  /** With the orders that belong to it. */
  order(orderId: string): Promise<Answer>;
  orders(request: ListOrders): Promise<Answer>;
  fills(request: ListFills): Promise<Answer>;
  account(): Promise<Answer>;
  positions(): Promise<Answer>;
  clock(): Promise<Answer>;
};

export type Credentials = { readonly keyId: string; readonly secretKey: string };
type Fetch = NonNullable<trading.ConfigurationParameters["fetchApi"]>;

/** @throws when the SDK would call another address than the one it was given */
export function createClient(url: string, credentials: Credentials, fetchApi: Fetch): AlpacaClient {
  const configuration = new trading.Configuration({
    keyId: credentials.keyId,
    secret: credentials.secretKey,
    basePath: url,
    fetchApi,
    timeoutMs: 0, // shared/runtime/http.ts keeps the time, and knows what was sent
  });
  if (configuration.basePath !== url) {
    throw new Error(`the SDK would call ${configuration.basePath}, configured is ${url}`);
  }
  const orders = new trading.OrdersApi(configuration);
  const activities = new trading.AccountActivitiesApi(configuration);
  const accounts = new trading.AccountsApi(configuration);
  const positions = new trading.PositionsApi(configuration);
  const clock = new trading.ClockApi(configuration);

  return {
    postOrder: (request, permit) =>
      answerOf(orders.postOrderRaw({ postOrderRequest: request }, asking(permit))),
    patchOrder: (orderId, request, permit) =>
      answerOf(
        orders.patchOrderByOrderIdRaw({ orderId, patchOrderRequest: request }, asking(permit)),
      ),
    deleteOrder: (orderId) => answerOf(orders.deleteOrderByOrderIDRaw({ orderId })),
    orderByClientId: (clOrdId) =>
      answerOf(orders.getOrderByClientOrderIdRaw({ clientOrderId: clOrdId })),
    order: (orderId) => answerOf(orders.getOrderByOrderIDRaw({ orderId, nested: true })),
    orders: (request) => answerOf(orders.getAllOrdersRaw(request)),
    fills: (request) =>
      answerOf(
        activities.getAccountActivitiesByActivityTypeRaw({ activityType: "FILL", ...request }),
      ),
    account: () => answerOf(accounts.getAccountRaw()),
    positions: () => answerOf(positions.getAllOpenPositionsRaw()),
    clock: () => answerOf(clock.legacyClockRaw()),
  };
}

/** The SDK hands what it does not know in it on to our fetch, unchanged. */
function asking(permit: Permit | undefined): Init {
  return permit === undefined ? {} : { permit };
}

async function answerOf(request: Promise<{ readonly raw: Response }>): Promise<Answer> {
  try {
    return await read((await request).raw);
  } catch (error) {
    if (error instanceof errors.ApiError) return read(error.response);
    const cause = error instanceof errors.FetchError ? error.cause : error;
    const text = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof HeldBack) return { kind: "never_sent", ...cause.hold };
    if (cause instanceof NeverSent) return { kind: "never_sent", code: "not_sent", text };
    return { kind: "lost", text };
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const header = (name: string): string | null => response.headers.get(name);
  return { kind: "answer", status: response.status, body: parse(text), text, header };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type StreamEvents = {
  /** Signed in: the time to send `listen`. */
  readonly authorized: () => void;
  /** The server's list of what it will send. */
  readonly listening: (streams: readonly unknown[]) => void;
  /** The data of a trade_updates frame, every key as it came. */
  readonly update: (data: Readonly<Record<string, unknown>>) => void;
  /** A frame of whatever kind: the server's program is alive, not only its socket. */
  readonly heard: () => void;
  /** What went wrong; `closed` follows when the connection is over. */
  readonly failed: (text: string) => void;
  readonly closed: () => void;
};

export type Connection = {
  listen(): void;
  pause(): void;
  resume(): void;
  /** Ends the connection at once; `closed` is not called any more. */
  end(): void;
};

/** No frame of this stream is anywhere near it. */
const MAX_FRAME_BYTES = 1024 * 1024;

/**
 * One connection of the SDK's trading stream, without its reconnect: that gives up after ten
 * attempts, takes any refused sign-in as final, and says "reconnected" before it is subscribed.
 */
class TradeUpdates extends streaming.TradingStream {
  readonly #events: StreamEvents;
  readonly #socket: { current: WebSocket | undefined };

  constructor(url: string, credentials: Credentials, events: StreamEvents) {
    const socket: { current: WebSocket | undefined } = { current: undefined };
    super({
      url,
      credentials: { keyId: credentials.keyId, secret: credentials.secretKey },
      reconnect: false,
      wsFactory: (address) => {
        socket.current = new WebSocket(address, {
          perMessageDeflate: false,
          followRedirects: false,
          maxPayload: MAX_FRAME_BYTES,
        });
        return socket.current;
      },
    });
    this.#events = events;
    this.#socket = socket;
    this.on(streaming.EVENT.AUTHORIZED, () => events.authorized());
    this.on(streaming.EVENT.SUBSCRIPTION, (streams: unknown) =>
      events.listening(Array.isArray(streams) ? streams : []),
    );
    this.on(streaming.EVENT.CLIENT_ERROR, (text: unknown) => events.failed(String(text)));
    this.on(streaming.STATE.DISCONNECTED, () => events.closed());
  }

  get socket(): WebSocket | undefined {
    return this.#socket.current;
  }

  /** The SDK would turn the frame's times into Dates of milliseconds: take it before that. */
  protected override handleMessage(message: unknown): void {
    this.#events.heard();
    if (isFrame(message) && message.stream === "trade_updates" && isRecord(message.data)) {
      this.#events.update(message.data);
      return;
    }
    super.handleMessage(message);
  }
}

export function openConnection(
  url: string,
  credentials: Credentials,
  events: StreamEvents,
): Connection {
  let ended = false;
  const guarded: StreamEvents = {
    authorized: () => ended || events.authorized(),
    listening: (streams) => ended || events.listening(streams),
    update: (data) => ended || events.update(data),
    heard: () => ended || events.heard(),
    failed: (text) => ended || events.failed(text),
    closed: () => ended || events.closed(),
  };
  const stream = new TradeUpdates(url, credentials, guarded);
  stream.connect();
  return {
    listen: () => stream.subscribeTradeUpdates(),
    pause: () => stream.socket?.pause(),
    resume: () => stream.socket?.resume(),
    end: () => {
      ended = true;
      stream.disconnect();
      stream.socket?.terminate();
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFrame = (value: unknown): value is { stream?: unknown; data?: unknown } => isRecord(value);
