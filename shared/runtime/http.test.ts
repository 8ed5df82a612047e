/** Against real sockets: what a failure proves is decided by what they do. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Socket } from "node:net";

import { AnswerLost, HeldBack, NeverSent, openHttp, type Http, type HttpOptions } from "./http.ts";

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean();
});

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serve(handle: RequestListener): Promise<string> {
  const server = createServer(handle);
  cleanup.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
}

async function serveTcp(handle: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    handle(socket);
  });
  cleanup.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listen(server);
}

function open(origin: string, options: Partial<HttpOptions> = {}): Http {
  const http = openHttp({ origin, timeoutMs: 2_000, ...options });
  cleanup.push(() => http[Symbol.asyncDispose]());
  return http;
}

const post = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

describe("a request to the configured origin", () => {
  it("brings back status, headers and body", async () => {
    const origin = await serve((request, response) => {
      response.writeHead(201, { "X-RateLimit-Remaining": "7" });
      request.on("data", (chunk: Buffer) => response.write(chunk));
      request.on("end", () => response.end("€"));
    });
    const answer = await open(origin).fetch(`${origin}/v2/orders`, post);

    expect(answer.status).toBe(201);
    expect(answer.headers.get("x-ratelimit-remaining")).toBe("7");
    expect(answer.headers.get("retry-after")).toBeNull();
    expect(await answer.text()).toBe("{}€");
  });

  it("gives an answer without a body as empty text", async () => {
    const origin = await serve((_, response) => response.writeHead(204).end());
    const answer = await open(origin).fetch(`${origin}/v2/orders/1`, { method: "DELETE" });

    expect([answer.status, await answer.text()]).toEqual([204, ""]);
  });

  it("joins a character that arrives in two pieces", async () => {
    const origin = await serveTcp((socket) => {
      const euro = Buffer.from("€");
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n");
        socket.write(euro.subarray(0, 1), () => socket.write(euro.subarray(1)));
      });
    });
    expect(await (await open(origin).fetch(`${origin}/`)).text()).toBe("€");
  });

  it("reuses its connections", async () => {
    const ports = new Set<number | undefined>();
    const origin = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end();
    });
    const http = open(origin);
    for (let count = 0; count < 20; count += 1) await http.fetch(`${origin}/`);

    // Two: the next request may begin while the first connection still winds up the last one.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it("hands a redirect back and does not follow it", async () => {
    const paths: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    expect((await open(origin).fetch(`${origin}/v2/orders`, post)).status).toBe(307);
    expect(paths).toEqual(["/v2/orders"]);
  });

  it("ignores proxy variables", async () => {
    process.env["HTTP_PROXY"] = "http://127.0.0.1:1";
    cleanup.push(() => delete process.env["HTTP_PROXY"]);
    const origin = await serve((_, response) => response.end("direct"));

    expect(await (await open(origin).fetch(`${origin}/`)).text()).toBe("direct");
  });
});

describe("a request that provably never left", () => {
  it.each([
    ["another host", "http://example.com/v2/orders"],
    ["another port", "http://127.0.0.1:1/v2/orders"],
    ["another scheme", "https://127.0.0.1/v2/orders"],
    ["our origin as another host's user", "http://127.0.0.1:80@example.com/"],
    ["a host that begins like ours", "http://127.0.0.1.example.com/"],
    ["a relative path", "/v2/orders"],
  ])("goes to %s", async (_, url) => {
    const http = open("http://127.0.0.1");
    await expect(http.fetch(url, post)).rejects.toBeInstanceOf(NeverSent);
  });

  it("met a port where nobody listens", async () => {
    const server = createTcpServer();
    const origin = await listen(server);
    await new Promise((resolve) => server.close(resolve));

    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(NeverSent);
  });

  it("met a name that nobody knows", async () => {
    const origin = "http://broker.invalid";
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(NeverSent);
  });

  it("waited for a connection until its time was over, and is not written afterwards", async () => {
    const seen: (string | undefined)[] = [];
    let answerFirst = (): void => undefined;
    const origin = await serve((request, response) => {
      seen.push(request.url);
      answerFirst = () => response.end();
      if (request.url === "/third") response.end();
    });
    const http = open(origin, { connections: 1, timeoutMs: 300 });
    const first = http.fetch(`${origin}/first`, post);
    const second = http.fetch(`${origin}/second`, post);

    await expect(first).rejects.toThrow(AnswerLost);
    await expect(second).rejects.toThrow(NeverSent);
    answerFirst();
    expect((await http.fetch(`${origin}/third`)).status).toBe(200);
    expect(seen).toEqual(["/first", "/third"]);
  });

  it("came after the pool was closed", async () => {
    const origin = await serve((_, response) => response.end());
    const http = openHttp({ origin });
    await http[Symbol.asyncDispose]();

    await expect(http.fetch(`${origin}/`, post)).rejects.toThrow(NeverSent);
  });

  it("was to carry something else than text", async () => {
    const http = open("http://127.0.0.1:9");
    const body = new Uint8Array([1]);
    await expect(http.fetch("http://127.0.0.1:9/", { method: "POST", body })).rejects.toThrow(
      NeverSent,
    );
  });
});

describe("a request that may have been acted upon", () => {
  it("was reset after it arrived", async () => {
    const origin = await serve((request) => request.socket.resetAndDestroy());
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
  });

  it("is not sent again when the server hangs up on it", async () => {
    let arrived = 0;
    const origin = await serve((request) => {
      arrived += 1;
      request.socket.end();
    });
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
    expect(arrived).toBe(1);
  });

  it("got no answer in time", async () => {
    const origin = await serve(() => undefined);
    await expect(open(origin, { timeoutMs: 200 }).fetch(`${origin}/`, post)).rejects.toThrow(
      "no answer within 200 ms",
    );
  });

  it("got an answer that trickles past its time", async () => {
    const origin = await serveTcp((socket) => {
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n");
        const drip = setInterval(() => socket.write("."), 20);
        socket.on("close", () => clearInterval(drip));
      });
    });
    await expect(open(origin, { timeoutMs: 300 }).fetch(`${origin}/`, post)).rejects.toThrow(
      AnswerLost,
    );
  });

  it("got half an answer", async () => {
    const origin = await serveTcp((socket) => {
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"));
    });
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
  });

  it("got something that is not HTTP", async () => {
    const origin = await serveTcp((socket) => {
      socket.once("data", () => socket.end("SSH-2.0-OpenSSH\r\n"));
    });
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
  });

  it("got more than any answer has", async () => {
    const origin = await serve((_, response) => {
      const page = Buffer.alloc(1024 * 1024);
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write(page, more);
      };
      more();
    });
    await expect(open(origin).fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
  });

  it("was written to a kept connection that the server had just closed", async () => {
    // The second request arrives and is read, then the socket is closed without an answer.
    let requests = 0;
    const origin = await serveTcp((socket) => {
      socket.on("data", () => {
        requests += 1;
        if (requests === 1) socket.write(OK);
        else socket.destroy();
      });
    });
    const http = open(origin);
    await http.fetch(`${origin}/`, post);

    await expect(http.fetch(`${origin}/`, post)).rejects.toThrow(AnswerLost);
    expect(requests).toBe(2);
  });
});

it("a kept connection that the server closed between two requests is replaced, not written to", async () => {
  let connections = 0;
  const origin = await serveTcp((socket) => {
    connections += 1;
    socket.once("data", () => socket.end(OK));
  });
  const http = open(origin);
  const closed = await http.fetch(`${origin}/`, post);
  const again = await http.fetch(`${origin}/`, post);

  expect([closed.status, again.status, connections]).toEqual([200, 200, 2]);
});

it("an address that is not http is refused at once", () => {
  expect(() => openHttp({ origin: "ws://127.0.0.1" })).toThrow("ws:");
});

describe("a request that somebody permits", () => {
  const hold = { code: "kill_switch", text: "stopped" } as const;

  it("is asked for once, when a connection is free", async () => {
    let asked = 0;
    const origin = await serve((_request, response) => response.end("ok"));
    const permit = (): undefined => void (asked += 1);
    expect((await open(origin).fetch(`${origin}/a`, { ...post, permit })).status).toBe(200);
    expect(asked).toBe(1);
  });

  it("is held back when the permission ends while it waits for a connection", async () => {
    let stopped = false;
    const arrived: string[] = [];
    const origin = await serve((request, response) => {
      arrived.push(request.url ?? "");
      stopped = true;
      response.end("ok");
    });
    const http = open(origin, { connections: 1 });
    const permit = (): typeof hold | undefined => (stopped ? hold : undefined);
    const first = http.fetch(`${origin}/first`, { ...post, permit });
    const second = http.fetch(`${origin}/second`, { ...post, permit });
    expect((await first).status).toBe(200);
    await expect(second).rejects.toThrow(HeldBack);
    await expect(second).rejects.toMatchObject({ hold });
    expect(arrived).toEqual(["/first"]);
    stopped = false;
    expect((await http.fetch(`${origin}/third`, { ...post, permit })).status).toBe(200);
  });
});
