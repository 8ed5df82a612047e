/** Provisioning against a real server, the floor's version included. */
import { jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { isAsDeclared, provision, type Provisioned } from "../../shared/runtime/bus/provision.ts";
import { topology, type DeclaredStream } from "../../shared/runtime/bus/topology.ts";
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { table } from "./table.ts";

const BROKERS = ["alpaca", "rival"];

describe("provisioning", () => {
  let servers: TestServers;
  let connection: NatsConnection;
  let gateway: JetStreamManager;

  beforeEach(async () => {
    servers = await startServers({ brokers: BROKERS, provisioned: false });
    const { user, password } = servers.credential("gateway-admin");
    connection = await connect({
      servers: servers.natsUrl,
      user,
      pass: password,
      inboxPrefix: `_INBOX_${user}`,
    });
    gateway = await jetstreamManager(connection);
  });

  afterEach(async () => {
    await connection.close();
    await servers.close();
  });

  const run = (
    declared: readonly DeclaredStream[] = topology(BROKERS),
    mode?: "apply" | "compare",
  ): Promise<readonly Provisioned[]> => provision(servers.provisioning, declared, mode);

  const actionsOf = (results: readonly Provisioned[]): Record<string, string> =>
    Object.fromEntries(results.map(({ name, action }) => [name, action]));

  it("creates every stream and consumer, and finds nothing to do the second time", async () => {
    const first = await run();
    const second = await run();

    expect(isAsDeclared(first)).toBe(true);
    expect(actionsOf(first)).toEqual({
      REQUESTS: "created",
      "REQUESTS/router": "created",
      ORDERS: "created",
      ROUTED: "created",
      "ROUTED/alpaca": "created",
      "ROUTED/rival": "created",
      REFUSED: "created",
      STATUS: "created",
      OPERATOR: "created",
      ALERTS: "created",
    });
    expect(isAsDeclared(second)).toBe(true);
    expect(new Set(second.map(({ action }) => action))).toEqual(new Set(["unchanged"]));
  });

  it("keeps the messages that are there", async () => {
    await run();
    const alpaca = servers.credential("alpaca");
    const pool = await connect({
      servers: servers.natsUrl,
      user: alpaca.user,
      pass: alpaca.password,
      inboxPrefix: "_INBOX_alpaca",
    });
    await pool.request("order.events.A.1", "{}");
    await pool.close();

    await run();

    expect((await gateway.streams.info("ORDERS")).state.messages).toBe(1);
  });

  it("reports a stream that somebody changed by hand, and puts it right", async () => {
    await run();
    await gateway.streams.update("ROUTED", { max_age: 3_600_000_000_000 });

    const compared = await run(topology(BROKERS), "compare");
    const applied = await run();

    expect(isAsDeclared(compared)).toBe(false);
    expect(compared.find(({ name }) => name === "ROUTED")?.differences).toEqual([
      { field: "max_age", declared: "604800000000000", found: "3600000000000" },
    ]);
    expect(table(compared)).toContain("max_age: declared 604800000000000, found 3600000000000");
    expect(actionsOf(applied)["ROUTED"]).toBe("updated");
    expect(isAsDeclared(applied)).toBe(true);
  });

  it("reports an option that somebody added by hand", async () => {
    await run();
    const { config } = await gateway.consumers.info("ROUTED", "alpaca");
    await gateway.consumers.update("ROUTED", "alpaca", { ...config, inactive_threshold: 60e9 });

    const results = await run();

    expect(isAsDeclared(results)).toBe(false);
    expect(results.find(({ name }) => name === "ROUTED/alpaca")?.differences).toEqual([
      { field: "inactive_threshold", declared: "-", found: "60000000000" },
    ]);
  });

  it("reports what the server refuses to change, in the server's words", async () => {
    await run();
    await gateway.streams.update("STATUS", { deny_delete: true });

    const status = (await run()).find(({ name }) => name === "STATUS");

    expect(status?.action).toBe("refused");
    expect(status?.refusal).toMatch(/deny message deletes/);
    expect(status?.differences).toEqual([
      { field: "deny_delete", declared: "false", found: "true" },
    ]);
  });

  it("reports an option that the server drops without a word", async () => {
    const declared = topology(BROKERS).map((stream) =>
      stream.config.name === "ORDERS"
        ? { ...stream, config: { ...stream.config, option_from_the_future: true } }
        : stream,
    );

    const orders = (await run(declared)).find(({ name }) => name === "ORDERS");

    expect(orders?.action).toBe("created");
    expect(orders?.differences).toEqual([
      { field: "option_from_the_future", declared: "true", found: "-" },
    ]);
  });

  it("names a stream or consumer that nobody declared, and leaves it alone", async () => {
    await run();
    await gateway.streams.add({ name: "STRAY", subjects: ["stray.>"] });

    const results = await run(topology(["alpaca"]));

    expect(actionsOf(results)).toMatchObject({
      STRAY: "undeclared",
      "ROUTED/rival": "undeclared",
    });
    expect(isAsDeclared(results)).toBe(true);
    expect((await gateway.consumers.info("ROUTED", "rival")).name).toBe("rival");
  });

  it("only looks when it is told to compare", async () => {
    const results = await run(topology(BROKERS), "compare");

    expect(new Set(results.map(({ action }) => action))).toEqual(new Set(["missing"]));
    expect(isAsDeclared(results)).toBe(false);
    expect((await gateway.getAccountInfo()).streams).toBe(0);
  });
});
