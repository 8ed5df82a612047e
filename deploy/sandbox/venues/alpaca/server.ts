/**
 * The HTTP side: reads requests, counts them against the budget, answers, and misbehaves where the
 * knobs say so. Faults before the handler leave no trace at the venue; those after it do.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import type { Accounts } from "./accounts.ts";
import type { Control } from "./control.ts";
import {
  CORPORATE_ACTION_EVENTS_PATH,
  type CorporateActionFeed,
} from "./corporate-actions/feed.ts";
import { ACTIVITY_EVENTS_PATH, type ActivityFeed } from "./events/activity-feed.ts";
import type { Chance, Faults, KnobSetting } from "./faults.ts";
import { htmlPage, refused, type Answer, type ApiRequest } from "./http.ts";
import { uuid } from "./ids.ts";
import { isDataPath, type DataApi } from "./market-data/api.ts";
import type { DataStreams } from "./market-data/streams.ts";
import type { Account } from "./model.ts";
import type { Payer, RateLimit } from "./rate-limit.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Body } from "./request.ts";
import { route, type Apis } from "./router.ts";
import type { Session } from "./session.ts";
import type { TradeUpdates } from "./stream.ts";
import type { Random } from "../tape/random.ts";

export type ServerContext = {
  readonly accounts: Accounts;
  readonly apis: Apis;
  readonly data: DataApi;
  readonly dataStreams: DataStreams;
  readonly corporateActions: CorporateActionFeed;
  readonly control: Control;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly updates: TradeUpdates;
  readonly activityFeed: ActivityFeed;
  readonly session: Session;
  readonly coin: Random;
};

const MAX_BODY_BYTES = 1024 * 1024;
/** Longer than any client keeps a pooled connection: the venue is never the one to close it. */
const KEEP_ALIVE_MS = 300_000;
const EMPTY: Body = {};
const NO_QUERY = new URLSearchParams();
/** These answer with the gateway's own page when credentials are missing, as all data does. */
const HTML_WHEN_UNAUTHORIZED = /^\/(v2\/clock|v2\/calendar|v3\/clock|v3\/calendar\/.*)$/;

export function openServer(context: ServerContext): Server {
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, noDelay: true },
    (request, response) => {
      new Exchange(context, request, response).begin();
    },
  );
  server.on("upgrade", (request, socket, head) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    if (path === "/stream") context.updates.upgrade(request, socket, head);
    else if (!context.dataStreams.upgrade(path, request, socket, head)) {
      socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    }
  });
  return server;
}

/** One request and its answer. */
class Exchange {
  readonly #context: ServerContext;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #method: string;
  readonly #path: string;
  readonly #search: string;
  #headers: readonly string[] = [];
  #chance: Chance = {};

  constructor(context: ServerContext, request: IncomingMessage, response: ServerResponse) {
    this.#context = context;
    this.#request = request;
    this.#response = response;
    this.#method = request.method ?? "GET";
    const url = request.url ?? "/";
    const mark = url.indexOf("?");
    this.#path = mark < 0 ? url : url.slice(0, mark);
    this.#search = mark < 0 ? "" : url.slice(mark + 1);
  }

  begin(): void {
    if (this.#path.startsWith("/_venue/")) {
      this.#readBody((text) => {
        const { control } = this.#context;
        this.#write(control.handle(this.#method, this.#path, this.#query(), text));
      });
      return;
    }
    const who = this.#context.accounts.authenticate(this.#request.headers);
    if ("value" in who) this.#admit(who.value);
    else if (isPublic(this.#path) && isAnonymous(this.#request)) this.#admit("anyone");
    else this.#unauthorized(refused(who.refusal));
  }

  #unauthorized(answer: Answer): void {
    this.#request.resume();
    const challenge = ["WWW-Authenticate", 'Bearer, Basic realm="alpaca.markets"'];
    const page = HTML_WHEN_UNAUTHORIZED.test(this.#path) || isDataPath(this.#path);
    const html = answer.status === 401 && page;
    const shown = html ? htmlPage(401, "Authorization Required") : answer;
    this.#write({ ...shown, headers: answer.status === 401 ? challenge : [] });
  }

  /** Counts the request, and lets it through where no knob forbids it. */
  #admit(payer: Payer): void {
    const { faults, rateLimit } = this.#context;
    const key = payer === "anyone" ? undefined : payer.spec.key;
    this.#chance = { account: key, method: this.#method };
    const budget = rateLimit.take(payer, isDataPath(this.#path) ? "data" : "trading");
    this.#headers = budget.headers;
    if (faults.fires("reset_before", this.#chance) !== undefined) {
      this.#reset();
      return;
    }
    if (!budget.allowed || faults.fires("refuse_429", this.#chance) !== undefined) {
      this.#request.resume();
      this.#finish(refused(refusals.rateLimited()));
      return;
    }
    const failing = faults.fires("refuse_5xx", this.#chance);
    if (failing !== undefined) {
      this.#request.resume();
      this.#finish(gatewayError(failing, 503));
      return;
    }
    if (isDataPath(this.#path)) this.#data(payer);
    else if (payer !== "anyone") this.#trading(payer);
  }

  #data(payer: Payer): void {
    this.#request.resume();
    const { data, corporateActions } = this.#context;
    if (this.#path !== CORPORATE_ACTION_EVENTS_PATH) {
      this.#finish(
        this.#method === "GET"
          ? data.answer(this.#path, this.#query())
          : refused(refusals.endpointNotFound()),
      );
      return;
    }
    const last = this.#request.headers["last-event-id"];
    const given = { query: this.#query(), lastEventId: String(last ?? "") };
    const key = payer === "anyone" ? undefined : payer.spec.key;
    this.#events(corporateActions.open(key, given, this.#eventHead));
  }

  #trading(account: Account): void {
    if (this.#path === ACTIVITY_EVENTS_PATH && this.#method === "GET") {
      this.#request.resume();
      const { activityFeed } = this.#context;
      this.#events(activityFeed.open(account, this.#query(), this.#eventHead));
      return;
    }
    if (this.#method === "GET" || this.#method === "DELETE") {
      this.#carryOut(account, EMPTY);
      return;
    }
    this.#readBody((text) => {
      const body = parseBody(text);
      if (body === undefined) {
        this.#finish(refused(refusals.malformedBody()));
        return;
      }
      this.#carryOut(account, body);
    });
  }

  #events(refusal: Refusal | undefined): void {
    if (refusal !== undefined) this.#finish(refused(refusal));
  }

  readonly #eventHead = (): ServerResponse => {
    const type = ["Content-Type", "text/event-stream", "Cache-Control", "no-cache"];
    this.#response.writeHead(200, [...this.#baseHeaders(), ...type, ...this.#headers]);
    return this.#response;
  };

  #readBody(done: (text: string) => void): void {
    let chunks: Buffer[] | undefined;
    let first: Buffer | undefined;
    let length = 0;
    this.#request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_BODY_BYTES) return void this.#request.destroy();
      if (first === undefined) first = chunk;
      else (chunks ??= [first]).push(chunk);
    });
    this.#request.on("end", () =>
      done((chunks === undefined ? first : Buffer.concat(chunks))?.toString() ?? ""),
    );
  }

  #query(): URLSearchParams {
    return this.#search === "" ? NO_QUERY : new URLSearchParams(this.#search);
  }

  #carryOut(account: Account, body: Body): void {
    const { apis, coin, faults, updates } = this.#context;
    const id = body["client_order_id"];
    if (typeof id === "string") this.#chance = { ...this.#chance, clientOrderId: id };
    const request: ApiRequest = {
      account,
      method: this.#method,
      path: this.#path,
      query: this.#query(),
      body,
    };
    const answer = route(apis, request);
    if (faults.fires("accept_then_hang", this.#chance) !== undefined) return;
    if (faults.fires("accept_then_reset", this.#chance) !== undefined) {
      this.#reset();
      return;
    }
    const failing = faults.fires("accept_then_504", this.#chance);
    if (failing !== undefined) {
      this.#finish(gatewayError(failing, 504));
      return;
    }
    // Which of the two sockets is faster is chance: the first event may overtake the answer.
    if (this.#method !== "GET" && coin() < 0.5) updates.afterFlush(() => this.#finish(answer));
    else this.#finish(answer);
  }

  #finish(answer: Answer): void {
    const { faults } = this.#context;
    const late = faults.fires("latency", this.#chance);
    const html = answer.status >= 400 && faults.fires("html_error", this.#chance) !== undefined;
    const shown = html ? htmlPage(answer.status, "Error") : answer;
    if (late === undefined) this.#write(shown);
    else setTimeout(() => this.#write(shown), faults.delayMs(late, 100));
  }

  #write(answer: Answer): void {
    const { text, status, headers = [] } = answer;
    const response = this.#response;
    const bytes = Buffer.byteLength(text);
    const base = this.#baseHeaders();
    if (status !== 204) {
      base.push("Content-Type", `${answer.type ?? "application/json"}; charset=UTF-8`);
      base.push("Content-Length", String(bytes));
    }
    response.writeHead(status, base.concat(this.#headers, headers));
    const slow = bytes === 0 ? undefined : this.#context.faults.fires("slow_body", this.#chance);
    if (slow === undefined) return void response.end(text);
    const half = Math.floor(text.length / 2);
    response.write(text.slice(0, half));
    setTimeout(() => response.end(text.slice(half)), this.#context.faults.delayMs(slow, 500));
  }

  #baseHeaders(): string[] {
    return ["X-Request-ID", uuid(), "Date", httpDate(this.#context.session.clock.now())];
  }

  #reset(): void {
    this.#request.socket.resetAndDestroy();
  }
}

/** Coin prices are public. Source: Alpaca, market data: no keys are asked for. */
const isPublic = (path: string): boolean => path.startsWith("/v1beta3/crypto/");

function isAnonymous({ headers }: IncomingMessage): boolean {
  return headers["apca-api-key-id"] === undefined && headers.authorization === undefined;
}

function gatewayError(setting: KnobSetting, fallback: number): Answer {
  const status = setting.status ?? fallback;
  if (setting.html === true) return htmlPage(status, "Gateway Time-out");
  return status === 500
    ? refused(refusals.internalError())
    : refused({ status, message: "gateway error" });
}

function parseBody(text: string): Body | undefined {
  if (text === "") return EMPTY;
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Body) : undefined;
  } catch {
    return undefined;
  }
}

let dateSecond = NaN;
let dateText = "";

function httpDate(us: number): string {
  const second = Math.floor(us / 1_000_000);
  if (second !== dateSecond)
    [dateSecond, dateText] = [second, new Date(second * 1000).toUTCString()];
  return dateText;
}
