/**
 * A proxy between an adapter and its HTTP venue that spoils single answers and frames on request.
 *
 * Everything else passes byte by byte: the venue is as it was, only what comes back is not.
 */
import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

/** What comes instead of the venue's answer. "cut": half of it, and the connection ends. */
export type Spoilt =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body: string }
  | "cut"
  /** The venue is not asked, and the connection is cut. */
  | "reset";

export type Rule = {
  /** HTTP methods that it is for; all where it is left out. */
  readonly methods?: readonly string[];
  /** Requests that it still has to spoil. */
  times: number;
  /** True: the venue is not asked at all. */
  readonly withheld?: boolean;
  readonly spoil: (answer: { readonly status: number; readonly body: string }) => Spoilt;
};

export type Garbling = AsyncDisposable & {
  readonly url: string;
  rules: Rule[];
  /** What becomes of a piece of the stream; undefined cuts the connection in its middle. */
  frames: (piece: Buffer) => Buffer | undefined;
};

const unchanged = (piece: Buffer): Buffer => piece;

export async function openGarbling(venueUrl: string): Promise<Garbling> {
  const venue = new URL(venueUrl);
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const rule = garbling.rules.find(
      ({ methods, times }) => times > 0 && (methods?.includes(request.method ?? "") ?? true),
    );
    if (rule !== undefined) rule.times -= 1;
    const answered = (status: number, headers: Record<string, string>, body: Buffer): void => {
      const spoilt = rule?.spoil({ status, body: body.toString() });
      if (spoilt === undefined) {
        response.writeHead(status, headers).end(body);
      } else if (spoilt === "reset") {
        request.socket.resetAndDestroy();
      } else if (spoilt === "cut") {
        response.writeHead(status, headers);
        response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
      } else {
        response.writeHead(spoilt.status, spoilt.headers ?? {}).end(spoilt.body);
      }
    };
    if (rule?.withheld === true) {
      request.resume().once("end", () => answered(200, {}, Buffer.alloc(0)));
      return;
    }
    const passed = httpRequest(
      {
        host: venue.hostname,
        port: venue.port,
        method: request.method,
        path: request.url,
        headers: request.headers,
      },
      (answer) =>
        void collect(answer).then((body) =>
          answered(answer.statusCode ?? 502, plain(answer), body),
        ),
    );
    passed.on("error", () => request.socket.resetAndDestroy());
    response.once("close", () => passed.destroy()); // also where nobody waits for the answer any more
    request.pipe(passed);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const through = connect(Number(venue.port), venue.hostname);
    const lines = request.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? [`${name}: ${all[at + 1] ?? ""}`] : [],
    );
    through.write(
      `${request.method ?? "GET"} ${request.url ?? "/"} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`,
    );
    through.write(head);
    socket.pipe(through);
    through.on("data", (piece: Buffer) => {
      const passed = garbling.frames(piece);
      if (passed !== undefined) socket.write(passed);
      else socket.write(piece.subarray(0, piece.length / 2), () => socket.destroy());
    });
    for (const [one, other] of [
      [socket, through],
      [through, socket],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const garbling: Garbling = {
    url: `http://127.0.0.1:${port}`,
    rules: [],
    frames: unchanged,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return garbling;
}

async function collect(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of answer) pieces.push(piece as Buffer);
  } catch {
    // The venue cut its answer: what there is of it is passed on.
  }
  return Buffer.concat(pieces);
}

/** Without what speaks of the length or the connection: the answer is whole now, or is not to be. */
function plain(answer: IncomingMessage): Record<string, string> {
  const own = new Set(["transfer-encoding", "connection", "keep-alive"]);
  return Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined || own.has(name) ? [] : [[name, String(value)]],
    ),
  );
}
