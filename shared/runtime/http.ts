/**
 * HTTP to exactly one origin, for broker SDKs that take a fetch function.
 *
 * Two things matter here. What a failure proves: a request whose bytes never reached a socket fails
 * with NeverSent and may be sent again; every other failure is AnswerLost, and the broker may have
 * acted on it. And where secrets go: any other host, scheme or port is refused, redirects are
 * answers and never followed, proxy variables are not read.
 *
 * It dispatches on undici's Pool directly. The handler hears of the moment before the first byte is
 * written, which is the proof that the higher calls do not give, and it costs half of them.
 * Nothing is retried: undici itself only requeues what it has not begun to write.
 */
import { Pool, type Dispatcher } from "undici";
import { after, steadyMs, type Cancel } from "./clock.ts";

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_CONNECTIONS = 16;
/** A broker's longest list page is far below; a body above it is not an answer. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Requests waiting for a connection or an answer. Above it the caller is told at once. */
const MAX_PENDING = 4_096;
/** How late a time-out may be noticed: one timer serves all requests. */
const SWEEP_MS = 100;

/** Not one byte of the request was written to a socket. */
export class NeverSent extends Error {
  override readonly name = "NeverSent";
}

/** The request may have been received and acted upon; nobody knows. */
export class AnswerLost extends Error {
  override readonly name = "AnswerLost";
}

export type HttpOptions = {
  /** Scheme, host and port: "https://paper-api.example.com". */
  readonly origin: string;
  /** From the call to the last byte of the answer, waiting for a connection included. */
  readonly timeoutMs?: number;
  readonly connections?: number;
};

export type Http = AsyncDisposable & {
  /**
   * Like fetch, for text bodies.
   *
   * @throws {NeverSent} nothing left this process
   * @throws {AnswerLost} it may have been acted upon
   */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
};

export function openHttp(options: HttpOptions): Http {
  const origin = checkedOrigin(options.origin);
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const pool = new Pool(origin, {
    connections: options.connections ?? DEFAULT_CONNECTIONS,
    pipelining: 1,
    allowH2: false,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: MAX_BODY_BYTES,
  });
  const deadlines = openDeadlines(timeoutMs);
  let closed = false;

  return {
    fetch(url, init = {}) {
      if (closed) return Promise.reject(new NeverSent("the connection pool is closed"));
      if (!url.startsWith(`${origin}/`)) {
        return Promise.reject(
          new NeverSent(`only ${origin} may be called, not ${url.slice(0, 200)}`),
        );
      }
      if (deadlines.size >= MAX_PENDING) {
        return Promise.reject(new NeverSent(`${MAX_PENDING} requests are waiting already`));
      }
      return new Promise<Response>((resolve, reject) => {
        const exchange = new Exchange(resolve, reject, deadlines);
        try {
          pool.dispatch(dispatchOptions(origin, url, init), exchange);
        } catch (error) {
          exchange.onResponseError(undefined, asError(error));
        }
      });
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      await pool.close(); // waits for what is under way, which its time-out bounds
    },
  };
}

/** An answer read to its end: what SDKs use of a Response, at a twentieth of its price. */
export class TextAnswer {
  readonly body = null;
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly #text: string;

  constructor(status: number, headers: Readonly<Record<string, unknown>>, text: string) {
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.headers = {
      get: (name) => {
        const value = headers[name.toLowerCase()];
        if (Array.isArray(value)) return value.join(", ");
        return typeof value === "string" ? value : null;
      },
    };
    this.#text = text;
  }

  clone(): this {
    return this; // the text can be read any number of times
  }

  async text(): Promise<string> {
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

/** One request and its answer; tells the caller exactly once how it ended. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly startedAt = steadyMs();
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Readonly<Record<string, unknown>> = {};
  #chunks: Buffer[] = [];
  #settled = false;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: Error) => void;
  readonly #deadlines: Deadlines;

  constructor(
    resolve: (response: Response) => void,
    reject: (error: Error) => void,
    deadlines: Deadlines,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#deadlines = deadlines;
    deadlines.add(this);
  }

  /** Called before the first byte is written; throwing keeps every byte back. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#settled || this.#deadlines.isOver(this)) {
      throw new NeverSent("gave up before its turn came");
    }
    if (this.#controller !== undefined) throw new AnswerLost("would have been written twice");
    this.#controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, unknown>>,
  ): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#deadlines.remove(this);
    if (this.#settled) return;
    this.#settled = true;
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    const answer = new TextAnswer(this.#status, this.#headers, body.toString("utf8"));
    // Callers see fetch's type; TextAnswer has the part of it that they use.
    this.#resolve(answer as unknown as Response);
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#deadlines.remove(this);
    this.#fail(error.message, error);
  }

  /** The time is over, whatever undici thinks of it. */
  expire(timeoutMs: number): void {
    const late = new Error(`no answer within ${timeoutMs} ms`);
    this.#fail(late.message, late);
    this.#controller?.abort(late);
  }

  #fail(message: string, cause: Error): void {
    if (this.#settled) return;
    this.#settled = true;
    const text = message === "" ? cause.name : message;
    const sent = this.#controller !== undefined;
    this.#reject(sent ? new AnswerLost(text, { cause }) : new NeverSent(text, { cause }));
  }
}

type Deadlines = {
  readonly size: number;
  /** True once the exchange's time is over, also when no timer has run since: the process was frozen. */
  isOver(exchange: Exchange): boolean;
  add(exchange: Exchange): void;
  remove(exchange: Exchange): void;
};

/** One timer for all: every request has the same time, so the oldest always ends first. */
function openDeadlines(timeoutMs: number): Deadlines {
  const pending = new Set<Exchange>();
  const sweepMs = Math.min(SWEEP_MS, timeoutMs);
  let timer: Cancel | undefined;

  function sweep(): void {
    timer = undefined;
    const begun = steadyMs() - timeoutMs;
    for (const exchange of pending) {
      if (exchange.startedAt > begun) break;
      pending.delete(exchange);
      exchange.expire(timeoutMs);
    }
    arm();
  }
  function arm(): void {
    if (pending.size > 0) timer ??= after(sweepMs, sweep);
  }

  return {
    get size() {
      return pending.size;
    },
    isOver: ({ startedAt }) => steadyMs() - startedAt > timeoutMs,
    add(exchange) {
      pending.add(exchange);
      arm();
    },
    remove(exchange) {
      pending.delete(exchange);
      if (pending.size === 0 && timer !== undefined) {
        timer();
        timer = undefined;
      }
    },
  };
}

function dispatchOptions(
  origin: string,
  url: string,
  init: RequestInit,
): Dispatcher.DispatchOptions {
  const { method = "GET", headers = {}, body = null } = init;
  if (typeof body !== "string" && body !== null) throw new TypeError("only text bodies are sent");
  return {
    origin,
    path: url.slice(origin.length),
    method,
    headers: headers instanceof Headers ? Object.fromEntries(headers) : (headers as Plain),
    body,
  };
}

type Plain = Record<string, string>;

function checkedOrigin(text: string): string {
  const { protocol, origin } = new URL(text);
  if (protocol === "http:" || protocol === "https:") return origin;
  throw new TypeError(`an http or https origin is needed, not ${protocol}`);
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
