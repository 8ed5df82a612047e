/**
 * What nats.conf promises, tried with every credential on a real server: what a user may do works,
 * and what he may not leaves every stream as it was.
 */
import { jetstream, jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import {
  connect,
  createInbox,
  PermissionViolationError,
  type Msg,
  type NatsConnection,
} from "@nats-io/transport-node";
import { startServers, type TestServers } from "../../test/fleet/servers.ts";

/** Two pools, so that one can try to take the other's work. */
const BROKERS = ["alpaca", "rival"];
const TIMEOUT_MS = 2_000;

let servers: TestServers;
let clientsAdmin: JetStreamManager;
let gatewayAdmin: JetStreamManager;
const connections = new Map<string, NatsConnection>();

beforeAll(async () => {
  servers = await startServers({ brokers: BROKERS });
  clientsAdmin = await jetstreamManager(await as("clients-admin"));
  gatewayAdmin = await jetstreamManager(await as("gateway-admin"));
});

afterAll(async () => {
  for (const connection of connections.values()) await connection.close();
  await servers.close();
});

async function as(user: string): Promise<NatsConnection> {
  const open = connections.get(user);
  if (open !== undefined) return open;
  const connection = await connect({
    servers: servers.natsUrl,
    user,
    pass: servers.credential(user).password,
    inboxPrefix: `_INBOX_${user}`,
    timeout: TIMEOUT_MS,
  });
  connections.set(user, connection);
  return connection;
}

/** The last sequence of every stream: whatever is stored anywhere moves one of them. */
async function lastSequences(): Promise<Record<string, number>> {
  const last: Record<string, number> = {};
  for (const admin of [clientsAdmin, gatewayAdmin]) {
    for await (const { config, state } of admin.streams.list()) last[config.name] = state.last_seq;
  }
  return last;
}

/** An inbox of its own for each question: what is pulled comes under its own subject, not the inbox's. */
async function ask(user: string, subject: string, body = "{}"): Promise<Msg> {
  const options = { timeout: TIMEOUT_MS, noMux: true, reply: createInbox(`_INBOX_${user}`) };
  return (await as(user)).request(subject, body, options);
}

/** @returns the answer's body, or its status where it has none */
async function send(user: string, subject: string, body = "{}"): Promise<unknown> {
  const answer = await ask(user, subject, body);
  return answer.data.length === 0 ? answer.headers?.code : answer.json();
}

/** The first thing that comes of a subscription: an error, or the message that `cause` leads to. */
async function hear(user: string, subject: string, cause: () => Promise<unknown>): Promise<string> {
  const connection = await as(user);
  const heard = new Promise<string>((resolve, reject) => {
    const subscription = connection.subscribe(subject, {
      callback: (error, message) => {
        subscription.unsubscribe();
        if (error === null) resolve(`${message.subject} ${message.string()}`);
        else reject(error);
      },
    });
  });
  heard.catch(() => undefined); // it may fail while `cause` still runs
  await connection.flush();
  await cause();
  return heard;
}

const JETSTREAM_API = [
  "$JS.API.INFO",
  "$JS.API.STREAM.NAMES",
  "$JS.API.STREAM.INFO.REQUESTS",
  "$JS.API.STREAM.CREATE.MINE",
  "$JS.API.STREAM.UPDATE.REQUESTS",
  "$JS.API.STREAM.DELETE.REQUESTS",
  "$JS.API.STREAM.PURGE.REQUESTS",
  "$JS.API.STREAM.MSG.GET.REQUESTS",
  "$JS.API.STREAM.MSG.DELETE.REQUESTS",
  "$JS.API.STREAM.DELETE.ORDERS",
  "$JS.API.STREAM.PURGE.ROUTED",
  "$JS.API.CONSUMER.CREATE.REQUESTS",
  "$JS.API.CONSUMER.CREATE.ORDERS.mine",
  "$JS.API.CONSUMER.DURABLE.CREATE.ROUTED.mine",
  "$JS.API.CONSUMER.DELETE.REQUESTS.router",
  "$JS.API.CONSUMER.MSG.NEXT.REQUESTS.router",
  "$JS.API.CONSUMER.MSG.NEXT.ROUTED.alpaca",
  "$JS.API.DIRECT.GET.REQUESTS",
  "$JS.API.DIRECT.GET.ORDERS",
];

/** What stops and what starts again: to forge either is to hold the switch. */
const SWITCH = ["operator.kill.all.all", "operator.kill.account.A", "operator.resume.all.all"];

const REQUESTS = ["order.requested.A", "order.cancel.requested.A", "order.replace.requested.A"];

describe("a credential that is none", () => {
  it.each([
    ["no name at all", {}],
    ["a wrong password", { user: "oms", pass: "guessed" }],
    ["an unknown name", { user: "nobody", pass: "guessed" }],
    ["an empty password", { user: "router", pass: "" }],
  ])("is refused: %s", async (_case, credential) => {
    await expect(connect({ servers: servers.natsUrl, ...credential })).rejects.toThrow(
      /Authorization Violation/i,
    );
  });
});

describe("a publish that is not one's own", () => {
  const worker = (user: string, subjects: readonly string[]): string[][] =>
    subjects.map((subject) => [user, subject]);

  it.each([
    ...worker("alpaca", [
      ...REQUESTS,
      ...SWITCH,
      "operator.alert.A.1",
      "alerts.get",
      "order.routed.alpaca",
      "order.routed.rival",
      "order.refused.A",
      "account.updated.A",
      "broker.status.rival.A",
      "broker.account.rival.A",
      "worker.status.rival",
      "worker.status.router",
      "written.order.events.A.1",
      "status.get",
      "gateway.orders",
      "work.CONSUMER.MSG.NEXT.ROUTED.rival",
      "work.CONSUMER.INFO.ROUTED.rival",
      "work.CONSUMER.MSG.NEXT.REQUESTS.router",
      "work.CONSUMER.CREATE.ORDERS.mine",
      "$JS.ACK.ROUTED.rival.1.1.1.1.0",
      "$JS.ACK.REQUESTS.router.1.1.1.1.0",
      "_R_.guessed",
    ]),
    ...worker("router", [
      ...REQUESTS,
      ...SWITCH,
      "operator.alert.A.1",
      "account.updated.A",
      "broker.status.alpaca.A",
      "broker.account.alpaca.A",
      "work.CONSUMER.MSG.NEXT.ROUTED.alpaca",
      "$JS.ACK.ROUTED.alpaca.1.1.1.1.0",
      "worker.status.alpaca",
    ]),
    ...worker("account-reconciler", [
      ...REQUESTS,
      ...SWITCH,
      "order.events.A.1",
      "order.routed.alpaca",
      "order.refused.A",
      "broker.status.alpaca.A",
      "work.CONSUMER.MSG.NEXT.REQUESTS.router",
    ]),
    ...worker("rebuild", [
      ...REQUESTS,
      ...SWITCH,
      "order.events.A.1",
      "order.routed.alpaca",
      "work.CONSUMER.CREATE.ROUTED.mine",
      "work.CONSUMER.MSG.NEXT.ROUTED.alpaca",
    ]),
    ...worker("oms", [
      ...SWITCH,
      "operator.resolve.A",
      "operator.alert.A.1",
      "monitor.open.alpaca",
      "alerts.get",
    ]),
    // A monitor may stop, cancel, and hand its broker's legs on again. It never resumes, never requests,
    // and touches no more than is its own.
    ...worker("alpaca-monitor", [
      "order.requested.A",
      "order.replace.requested.A",
      "order.events.A.1",
      "order.routed.rival",
      "operator.resolve.A",
      "operator.kill.all.all",
      "operator.kill.symbol.AAPL",
      "operator.kill.broker.rival",
      "operator.resume.account.A",
      "worker.status.alpaca",
      "work.CONSUMER.CREATE.ROUTED.mine",
      "work.CONSUMER.MSG.NEXT.REQUESTS.router",
    ]),
    ...["oms", "operator"].flatMap((user) =>
      worker(user, [
        "order.events.A.1",
        "order.routed.alpaca",
        "order.refused.A",
        "account.updated.A",
        "broker.status.alpaca.A",
        "worker.status.router",
        "work.CONSUMER.MSG.NEXT.REQUESTS.router",
        "$JS.ACK.REQUESTS.router.1.1.1.1.0",
        "$JS.ACK.ROUTED.alpaca.1.1.1.1.0",
      ]),
    ),
    ["clients-admin", "order.requested.A"],
    ["gateway-admin", "order.events.A.1"],
    ["gateway-admin", "order.routed.alpaca"],
  ])("is refused to %s: %s", async (user, subject) => {
    const before = await lastSequences();
    await expect(send(user, subject)).rejects.toThrow("Permissions Violation for Publish");
    expect(await lastSequences()).toEqual(before);
  });

  it.each([
    "alpaca",
    "alpaca-monitor",
    "router",
    "account-reconciler",
    "rebuild",
    "oms",
    "operator",
  ])("is refused to %s: all of JetStream's own API", async (user) => {
    const before = await lastSequences();
    for (const subject of JETSTREAM_API) {
      await expect(send(user, subject)).rejects.toThrow("Permissions Violation for Publish");
    }
    expect(await lastSequences()).toEqual(before);
  });
});

describe("a subscription that is not one's own", () => {
  const nothing = async (): Promise<void> => undefined;

  it.each([
    "oms",
    "operator",
    "router",
    "account-reconciler",
    "rebuild",
    "alpaca",
    "alpaca-monitor",
    "clients-admin",
    "gateway-admin",
  ])("is refused to %s: requests, work, other people's inboxes, everything", async (user) => {
    const another = user === "oms" ? "operator" : "oms";
    const subjects = [">", "*.>", "order.requested.*", "order.routed.>", "written.>"];
    for (const subject of [
      ...subjects,
      "$JS.>",
      "$SYS.>",
      "_R_.>",
      "_INBOX.>",
      `_INBOX_${another}.>`,
    ]) {
      await expect(hear(user, subject, nothing)).rejects.toThrow(PermissionViolationError);
    }
  });

  it("is refused to a pool for the log and for other brokers", async () => {
    for (const subject of ["order.events.*.*", "broker.status.rival.*", "account.updated.*"]) {
      await expect(hear("alpaca", subject, nothing)).rejects.toThrow(PermissionViolationError);
    }
  });
});

describe("an answer that the server is asked to send somewhere else", () => {
  const FORGED = JSON.stringify({ orderId: "forged" });
  const TARGETS = [
    ...REQUESTS,
    ...SWITCH,
    "order.routed.rival",
    "order.refused.A",
    "account.updated.A",
  ];

  /** Requests that the pool may make, with an answer that would be worth having elsewhere. */
  const questions = (): readonly [subject: string, body: string][] => [
    ["log.last.A.forged", ""],
    ["log.get", JSON.stringify({ last_by_subj: "order.events.A.forged" })],
    ["operator.get", JSON.stringify({ last_by_subj: "operator.>" })],
    ["work.CONSUMER.INFO.ROUTED.alpaca", ""],
    ["work.CONSUMER.MSG.NEXT.ROUTED.alpaca", JSON.stringify({ batch: 1, no_wait: true })],
    ["work.CONSUMER.MSG.NEXT.ROUTED.alpaca", JSON.stringify({ batch: 1, expires: 50_000_000 })],
  ];

  it.each(TARGETS)("does not reach %s from a pool", async (target) => {
    await send("alpaca", "order.events.A.forged", FORGED);
    await send("router", "order.routed.alpaca", FORGED);
    const before = await lastSequences();
    const pool = await as("alpaca");

    for (const [subject, body] of questions()) {
      pool.publish(subject, body, { reply: target });
      await pool.flush();
      await send("alpaca", subject, body); // the same way again: the first answer has gone out
    }

    expect(await lastSequences()).toEqual(before);
  });

  it("does not reach the request stream from the router, by a pull of a real request", async () => {
    await send("oms", "order.requested.A", FORGED);
    const before = await lastSequences();
    const router = await as("router");
    const pull = JSON.stringify({ batch: 1, no_wait: true });

    router.publish("work.CONSUMER.MSG.NEXT.REQUESTS.router", pull, { reply: "order.requested.A" });
    await router.flush();
    await send("router", "work.CONSUMER.INFO.REQUESTS.router");

    expect(await lastSequences()).toEqual(before);
  });

  it("does not reach the request stream from an acknowledgement that asks for more", async () => {
    await send("router", "order.routed.alpaca", FORGED);
    const message = await pull("alpaca", "ROUTED", "alpaca");
    const before = await lastSequences();
    const pool = await as("alpaca");

    pool.publish(message.reply ?? "", "+NXT", { reply: "order.requested.A" });
    await pool.flush();
    await send("alpaca", "work.CONSUMER.INFO.ROUTED.alpaca");

    expect(await lastSequences()).toEqual(before);
  });
});

describe("what each may do", () => {
  it("the OMS asks, the router takes it and acknowledges", async () => {
    expect(await send("oms", "order.requested.B", '{"orderId":"B-1"}')).toMatchObject({
      stream: "REQUESTS",
    });
    let request = await pull("router", "REQUESTS", "router");
    while (request.subject !== "order.requested.B") {
      request = await pull("router", "REQUESTS", "router"); // left there by the tests above
    }
    expect(request.json()).toEqual({ orderId: "B-1" });
    expect((await (await as("router")).request(request.reply ?? "", "+ACK")).data).toHaveLength(0);
  });

  it("the router routes to one pool, and only that pool gets it", async () => {
    await send("router", "order.routed.rival", '{"legId":"B-1-1"}');
    expect((await pull("rival", "ROUTED", "rival")).json()).toEqual({ legId: "B-1-1" });
  });

  it("router and pools append to the log, and of two writers one wins", async () => {
    const append = async (user: string, body: string): Promise<unknown> => {
      return jetstream(await as(user)).publish("order.events.B.1", body, {
        expect: { lastSubjectSequence: 0 },
      });
    };
    const heard = hear("oms", "order.events.B.*", async () => {
      const endings = await Promise.allSettled([append("router", "one"), append("alpaca", "two")]);
      expect(endings.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    });
    await expect(heard).resolves.toMatch(/^order\.events\.B\.1 (one|two)$/);
  });

  it("whoever hears the log hears what was written and nothing that was refused", async () => {
    const listeners = ["oms", "operator", "account-reconciler"];
    const heard = new Map(listeners.map((user) => [user, [] as string[]]));
    for (const user of listeners) {
      const connection = await as(user);
      connection.subscribe("order.events.C.*", {
        callback: (_error, message) => void heard.get(user)?.push(message.string()),
      });
      await connection.flush();
    }
    const js = jetstream(await as("alpaca"));
    const first = { expect: { lastSubjectSequence: 0 } };

    await js.publish("order.events.C.1", "written", first);
    await expect(js.publish("order.events.C.1", "refused", first)).rejects.toThrow(/wrong last/);
    await js.publish("order.events.C.2", "written too", first);

    for (const user of listeners) {
      await (await as(user)).flush();
      expect(heard.get(user)).toEqual(["written", "written too"]);
    }
  });

  it.each(["oms", "operator", "router", "account-reconciler", "rebuild", "alpaca"])(
    "%s reads the log: the newest event of an order, and any by its sequence",
    async (user) => {
      await send("router", "order.events.D.1", '{"version":1}');
      const connection = await as(user);
      const last = await connection.request("log.last.D.1");
      const seq = Number(last.headers?.get("Nats-Sequence"));
      expect(last.json()).toEqual({ version: 1 });
      expect((await connection.request("log.get", JSON.stringify({ seq }))).json()).toEqual({
        version: 1,
      });
      expect((await connection.request("log.last.D.unheard-of")).headers?.code).toBe(404);
    },
  );

  it.each(["alpaca", "router"])(
    "what %s says of itself is told once, without an echo",
    async (user) => {
      const status = async (): Promise<number> =>
        (await gatewayAdmin.streams.info("STATUS")).state.last_seq;
      const before = await status();
      await hear("router", `heard.worker.status.${user}`, () =>
        send(user, `worker.status.${user}`),
      );
      await hear("router", `heard.worker.status.${user}`, () =>
        send(user, `worker.status.${user}`),
      );
      expect(await status()).toBe(before + 2);
    },
  );

  it.each([
    ["alpaca", "broker.status.alpaca.A", "router"],
    ["alpaca", "broker.status.alpaca.A", "oms"],
    ["alpaca", "broker.account.alpaca.A", "account-reconciler"],
    ["account-reconciler", "account.updated.A", "oms"],
    ["router", "order.refused.A", "oms"],
    ["alpaca", "worker.status.alpaca", "operator"],
    ["account-reconciler", "worker.status.account-reconciler", "operator"],
    ["router", "worker.status.router", "operator"],
    ["operator", "operator.kill.all.all", "router"],
    ["operator", "operator.resume.account.A", "alpaca"],
    ["alpaca-monitor", "operator.kill.account.A", "alpaca"],
    ["alpaca-monitor", "operator.kill.broker.alpaca", "router"],
    ["alpaca-monitor", "operator.alert.A.1", "operator"],
    ["alpaca-monitor", "worker.status.alpaca-monitor", "operator"],
  ])("%s says %s and %s hears it", async (speaker, subject, listener) => {
    const heard = await hear(listener, subject, () => send(speaker, subject, '{"said":1}'));
    expect(heard).toBe(`${subject} {"said":1}`);
  });

  it.each([
    ["operator", "operator.kill.all.all", "oms"],
    ["operator", "operator.kill.all.all", "operator"],
    ["alpaca-monitor", "operator.kill.account.A", "alpaca-monitor"],
    ["operator", "operator.resume.all.all", "alpaca-monitor"],
  ])(
    "%s says %s, stored once, and %s hears it under another name",
    async (speaker, subject, listener) => {
      const last = async (): Promise<number> =>
        (await gatewayAdmin.streams.info("OPERATOR")).state.last_seq;
      const before = await last();
      const heard = await hear(listener, `heard.${subject}`, () => send(speaker, subject, "{}"));
      expect(heard).toBe(`heard.${subject} {}`);
      expect(await last()).toBe(before + 1);
    },
  );

  it.each(["router", "alpaca", "alpaca-monitor", "oms", "operator"])(
    "%s reads the newest of the operators' commands",
    async (user) => {
      await send("operator", "operator.kill.account.Z", '{"newest":true}');
      const answer = await ask(
        user,
        "operator.get",
        JSON.stringify({ last_by_subj: "operator.>" }),
      );
      expect(answer.json()).toEqual({ newest: true });
    },
  );

  it("a monitor asks to cancel as a client does, and answers operators about open orders", async () => {
    expect(await send("alpaca-monitor", "order.cancel.requested.A")).toMatchObject({
      stream: "REQUESTS",
    });
    const monitor = await as("alpaca-monitor");
    const subscription = monitor.subscribe("monitor.open.alpaca", {
      callback: (_error, message) => void message.respond('{"orders":[]}'),
    });
    await monitor.flush();
    expect(await send("operator", "monitor.open.alpaca")).toEqual({ orders: [] });
    subscription.unsubscribe();
  });

  it("the router reads the last word of every broker, one after the other", async () => {
    await send("alpaca", "broker.status.alpaca.A", '{"state":"connected"}');
    await send("rival", "broker.status.rival.Z", '{"state":"disconnected"}');
    const router = await as("router");
    const found: unknown[] = [];
    for (let seq = 1; ;) {
      const question = JSON.stringify({ seq, next_by_subj: "broker.status.>" });
      const answer = await router.request("status.get", question);
      if (answer.headers?.code === 404) break;
      found.push(answer.json());
      seq = Number(answer.headers?.get("Nats-Sequence")) + 1;
    }
    expect(found).toEqual([{ state: "connected" }, { state: "disconnected" }]);
  });

  it.each([
    ["oms", "gateway.orders", "router"],
    ["operator", "gateway.brokers", "router"],
    ["operator", "gateway.workers", "router"],
    ["oms", "gateway.accounts", "account-reconciler"],
  ])("%s asks %s and %s answers", async (client, subject, worker) => {
    const connection = await as(worker);
    const subscription = connection.subscribe(subject, {
      queue: worker,
      callback: (_error, message) => void message.respond(JSON.stringify({ by: worker })),
    });
    await connection.flush();
    expect(await send(client, subject)).toEqual({ by: worker });
    subscription.unsubscribe();
  });

  it.each(["rebuild", "alpaca-monitor"])(
    "%s reads the whole log through a consumer that it makes for itself",
    async (user) => {
      const total = (await gatewayAdmin.streams.info("ORDERS")).state.messages;
      const js = jetstream(await as(user), { apiPrefix: "work" });
      const consumer = await js.consumers.get("ORDERS");
      let read = 0;
      for await (const message of await consumer.fetch({ max_messages: total, expires: 5_000 })) {
        read = message.seq;
      }
      expect(read).toBe(total);
    },
  );
});

/** One message of one's own consumer, its reply being the subject of the acknowledgement. */
async function pull(user: string, stream: string, consumer: string): Promise<Msg> {
  const subject = `work.CONSUMER.MSG.NEXT.${stream}.${consumer}`;
  const body = JSON.stringify({ batch: 1, expires: 1_000_000_000 });
  const message = await ask(user, subject, body);
  if (message.headers?.hasError === true) throw new Error(`${stream}: ${message.headers.status}`);
  return message;
}
