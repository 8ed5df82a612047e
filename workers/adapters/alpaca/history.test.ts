/** What Alpaca remembers: lists, figures and the stream, from the venue simulator and from plain servers. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import type { BrokerReport, BrokerSession } from "../../../shared/adapter/adapter.ts";
import { cleanup, open, atVenue, set, patient, atMarket, inStatus, taken } from "./testing/rig.ts";
import { fillJson, orderJson } from "./testing/fixtures.ts";

const LONG_AGO = "2020-01-01T00:00:00Z";
describe("what Alpaca remembers", () => {
  it("lists executions, oldest first, and the orders they belong to", async () => {
    const { session } = await atVenue();
    for (const id of ["ord-1-1-0", "ord-2-1-0", "ord-3-1-0"]) {
      await session.submit(atMarket(id));
      await inStatus(session, id, "filled");
    }
    await session.submit(patient("ord-4-1-0"));
    const executions = (await session.executions(LONG_AGO)) as Extract<
      BrokerReport,
      { execId: string }
    >[];
    const orders = await session.orders(LONG_AGO);
    const clOrdIds = new Map(orders.map((order) => [order.brokerOrderId, order.clOrdId]));

    expect(executions.map(({ brokerOrderId }) => clOrdIds.get(brokerOrderId))).toEqual([
      "ord-1-1-0",
      "ord-2-1-0",
      "ord-3-1-0",
    ]);
    expect(orders.map(({ clOrdId }) => clOrdId).sort()).toContain("ord-4-1-0");
  });

  it("reads lists of many pages whole, each row once", async () => {
    const { venue, session } = await atVenue({ ALPACA_TIMEOUT_MS: "10000" });
    const ids = Array.from({ length: 620 }, (_, index) => `ord-${index}-1-0`);
    await Promise.all(
      ids.slice(0, 510).map((id) => session.submit(patient(id, { orderQty: "1" }))),
    );
    await Promise.all(ids.slice(510).map((id) => session.submit(atMarket(id, "1"))));
    await Promise.all(ids.slice(510).map((id) => inStatus(session, id, "filled")));
    const orders = await session.orders(LONG_AGO);

    expect(taken(venue)).toHaveLength(620);
    expect(new Set(orders.map(({ clOrdId }) => clOrdId)).size).toBe(620);
    expect(orders).toHaveLength(620);
    const executions = await session.executions(LONG_AGO);
    expect(executions).toHaveLength(110);
  });

  it("begins at the instant asked for", async () => {
    const { session } = await atVenue();
    await session.submit(atMarket("ord-1-1-0"));
    await inStatus(session, "ord-1-1-0", "filled");
    const { brokerTime } = await session.snapshot();
    await session.submit(atMarket("ord-2-1-0"));
    const second = await inStatus(session, "ord-2-1-0", "filled");

    expect(await session.executions(brokerTime)).toMatchObject([
      { brokerOrderId: second.brokerOrderId },
    ]);
  });

  it("shows balances and positions with a time that is not later than they are", async () => {
    const { session } = await atVenue();
    await session.submit(atMarket("ord-1-1-0"));
    const { transactTime = "" } = await inStatus(session, "ord-1-1-0", "filled");
    const { balances, blocked, brokerTime, currency, positions } = await session.snapshot();

    expect(positions).toMatchObject([{ symbol: "AAPL", assetClass: "us_equity", quantity: "10" }]);
    expect(Number(balances.cash)).toBeLessThan(100_000);
    expect([blocked, currency, brokerTime > transactTime]).toEqual([false, "USD", true]);
  });

  it("streams the same execution that the list has, told apart by the order's executed quantity", async () => {
    const { session } = await atVenue();
    const reports: BrokerReport[] = [];
    const stop = new AbortController();
    let up = (): void => undefined;
    let filled = (): void => undefined;
    const connected = new Promise<void>((resolve) => (up = resolve));
    const traded = new Promise<void>((resolve) => (filled = resolve));
    const listening = session.listen(
      {
        report: async (report) => {
          reports.push(report);
          if (report.execType === "trade") filled();
        },
        order: async () => undefined,
        connected: () => up(),
        disconnected: () => undefined,
      },
      stop.signal,
    );
    await connected;
    await session.submit(atMarket("ord-1-1-0"));
    await traded;
    stop.abort();
    await listening;
    const [listed] = await session.executions(LONG_AGO);
    const streamed = reports.find(({ execType }) => execType === "trade");

    expect(streamed).toMatchObject({ clOrdId: "ord-1-1-0", brokerCumQty: "10", lastQty: "10" });
    expect(listed).toMatchObject({ brokerCumQty: "10", lastQty: "10" });
    expect(listed?.brokerOrderId).toBe(streamed?.brokerOrderId);
  });
});

describe("a list that cannot be told whole", () => {
  async function answering(handle: RequestListener): Promise<BrokerSession> {
    const server = createServer(handle);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanup.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return open(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const rows = (list: readonly object[]): RequestListener => {
    return (_, response) => void response.end(JSON.stringify(list));
  };

  it("fails when a page fails", async () => {
    const { venue, session } = await atVenue();
    set(venue, "refuse_5xx", { methods: ["GET"] });
    await expect(session.executions(LONG_AGO)).rejects.toThrow("broker_error");
    await expect(session.orders(LONG_AGO)).rejects.toThrow("broker_error");
    await expect(session.snapshot()).rejects.toThrow("broker_error");
  });

  it("fails when an execution cannot be read", async () => {
    const session = await answering(rows([fillJson(), fillJson({ qty: null })]));
    await expect(session.executions(LONG_AGO)).rejects.toThrow("cannot be read");
  });

  it("fails when the same page comes again and again", async () => {
    const session = await answering(rows(Array.from({ length: 100 }, () => fillJson())));
    await expect(session.executions(LONG_AGO)).rejects.toThrow("does not move on");
  });

  it("fails when the answer is no list", async () => {
    const session = await answering((_, response) => void response.end("{}"));
    await expect(session.orders(LONG_AGO)).rejects.toThrow("unreadable_answer");
  });

  it("fails when the instant is none", async () => {
    const session = await answering(rows([]));
    await expect(session.executions("yesterday")).rejects.toThrow("not an instant");
  });

  it("leaves out an order in a status of tomorrow, which a look-up then calls unknown", async () => {
    const odd = orderJson({ status: "pending_review", client_order_id: "ord-2-1-0" });
    const session = await answering((request, response) => {
      const one = request.url?.startsWith("/v2/orders:by_client_order_id") === true;
      response.end(JSON.stringify(one ? odd : [orderJson(), odd]));
    });
    expect(await session.orders(LONG_AGO)).toMatchObject([{ clOrdId: "ord-1-1-0" }]);
    expect(await session.find("ord-2-1-0")).toMatchObject({ kind: "unknown" });
  });
});
