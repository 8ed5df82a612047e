/** Orders of every class, from the request to the venue's ledger and back, with a real log between. */
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import { openDesk, type Desk } from "./testing/desk.ts";

let servers: TestServers;
let desk: Desk;

beforeAll(async () => {
  servers = await startServers({ brokers: ["alpaca"] });
});
afterAll(() => servers.close());

const QUOTE = { symbol: "AAPL", bid_size: "1000", ask_size: "1000" };
const quote = (bid: string, ask: string): Promise<Response> =>
  desk.tell("quotes", { ...QUOTE, bid, ask });

beforeEach(async () => {
  desk = await openDesk(servers);
  await quote("100.00", "100.10");
});
afterEach(async () => {
  const unexplained = await desk.unexplained();
  await desk[Symbol.asyncDispose]();
  expect(unexplained).toEqual([]);
});

const EXITS = { takeProfit: { price: "105" }, stopLoss: { stopPx: "95", price: "94.5" } };
const RESTING = { ordType: "limit", price: "99" } as const;
const BRACKET = { orderClass: "bracket", ...EXITS } as const;

describe("a bracket", () => {
  it("holds its exits, works them once the entry is filled, and ends when one of them is", async () => {
    const id = await desk.place(BRACKET);
    await desk.becomes(id, "filled 10: filled new held");
    await quote("105.50", "105.60");
    await desk.becomes(id, "filled 10: filled filled canceled");
    const { legs } = await desk.state(id);
    expect(legs.map(({ cumQty }) => cumQty)).toEqual(["10", "10", "0"]);
    expect(legs[1]?.executions).toHaveLength(1);
    expect(legs.every(({ brokerOrderId }) => brokerOrderId !== undefined)).toBe(true);
    expect(desk.venue.ledger()).toHaveLength(3);
  });

  it("is stopped out", async () => {
    const id = await desk.place(BRACKET);
    await desk.becomes(id, "filled 10: filled new held");
    await quote("94.80", "94.90");
    await desk.becomes(id, "filled 10: filled canceled filled");
  });

  it("is cancelled with its exits while the entry works", async () => {
    const id = await desk.place({ ...BRACKET, ...RESTING });
    await desk.becomes(id, "new 0: new held held");
    await desk.cancel(id);
    await desk.becomes(id, "canceled 0: canceled canceled canceled");
  });

  it("is left by a cancel of its exits once the entry is filled", async () => {
    const id = await desk.place(BRACKET);
    await desk.becomes(id, "filled 10: filled new held");
    await desk.cancel(id);
    await desk.becomes(id, "filled 10: filled canceled canceled");
  });

  it("has its entry replaced, and each exit by its leg", async () => {
    const id = await desk.place({ ...BRACKET, ...RESTING });
    await desk.becomes(id, "new 0: new held held");
    await desk.replace(id, { price: "99.5" });
    await desk.becomes(id, "new 0: new held held");
    await quote("99.40", "99.50");
    await desk.becomes(id, "filled 10: filled new held");
    await desk.replace(id, { legId: "2", price: "104" });
    await desk.becomes(id, "filled 10: filled new held");
    expect((await desk.state(id)).legs[1]).toMatchObject({
      clOrdId: `${id}-2-1`,
      terms: { price: "104" },
    });
    await desk.replace(id, { legId: "3", stopPx: "96", price: "95.5" });
    await quote("104.00", "104.10");
    await desk.becomes(id, "filled 10: filled filled canceled");
  });

  it("ends even when Alpaca does not tell of the other exit's cancel", async () => {
    await desk.tell("faults", { lost_leg_cancel: { next: 1 } });
    const id = await desk.place(BRACKET);
    await desk.becomes(id, "filled 10: filled new held");
    await quote("105.50", "105.60");
    await desk.becomes(id, "filled 10: filled filled canceled");
  });

  it("is refused whole", async () => {
    const id = await desk.place({ ...BRACKET, orderQty: "1000000" });
    expect(await desk.line(id)).toBe("rejected 0: rejected rejected rejected");
    expect((await desk.state(id)).legs[2]?.reason?.code).toBe("insufficient_buying_power");
  });

  it("is found again, exits included, by a process that remembers nothing", async () => {
    const id = await desk.place({ ...BRACKET, ...RESTING });
    await desk.becomes(id, "new 0: new held held");
    await desk.restart();
    await quote("98.90", "99.00");
    await desk.becomes(id, "filled 10: filled new held");
    await quote("105.50", "105.60");
    await desk.becomes(id, "filled 10: filled filled canceled");
  });

  it("is told whole by the sweep when the stream is silent", async () => {
    const id = await desk.place({ ...BRACKET, ...RESTING });
    await desk.becomes(id, "new 0: new held held");
    await desk.tell("faults", { mute_stream: { probability: 1 } });
    await desk.restart();
    await quote("98.90", "99.00");
    await heldAtVenue("filled");
    await desk.sweep();
    await desk.becomes(id, "filled 10: filled new held");
    await quote("94.80", "94.90");
    await heldAtVenue("filled", 2);
    await desk.restart();
    await desk.sweep();
    await desk.becomes(id, "filled 10: filled canceled filled");
  });

  it("whose answer was lost is found with its exits", async () => {
    await desk.tell("faults", { accept_then_504: { next: 1, methods: ["POST"] } });
    await desk.tell("faults", { mute_stream: { probability: 1 } });
    const id = await desk.place({ ...BRACKET, ...RESTING });
    await desk.sweep();
    await desk.becomes(id, "new 0: new held held");
    expect((await desk.state(id)).legs.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
    expect((await desk.state(id)).legs[2]?.brokerOrderId).toBeDefined();
  });
});

describe("an entry with one exit", () => {
  it("has its stop loss work once it is filled", async () => {
    const id = await desk.place({ orderClass: "oto", stopLoss: { stopPx: "95" } });
    await desk.becomes(id, "filled 10: filled new");
    await quote("94.80", "94.90");
    await desk.becomes(id, "filled 10: filled filled");
    expect((await desk.state(id)).legs.map(({ legId }) => legId)).toEqual(["1", "3"]);
  });

  it("is not replaced: Alpaca does not, and nobody asks it to", async () => {
    const id = await desk.place({ ...RESTING, orderClass: "oto", takeProfit: { price: "105" } });
    await desk.becomes(id, "new 0: new held");
    await expect(desk.replace(id, { price: "99.5" })).rejects.toThrow("was refused");
    await desk.cancel(id);
    await desk.becomes(id, "canceled 0: canceled canceled");
  });
});

describe("two exits of a position", () => {
  const OCO = {
    orderClass: "oco",
    side: "sell",
    ordType: "limit",
    price: "105",
    stopLoss: { stopPx: "95" },
  } as const;
  const own = async (): Promise<void> => desk.becomes(await desk.place({}), "filled 10: filled");

  it("are filled by the take profit", async () => {
    await own();
    const id = await desk.place(OCO);
    await desk.becomes(id, "new 0: new held");
    await quote("105.50", "105.60");
    await desk.becomes(id, "filled 10: filled canceled");
  });

  it("are filled by the stop loss", async () => {
    await own();
    const id = await desk.place(OCO);
    await desk.becomes(id, "new 0: new held");
    await quote("94.80", "94.90");
    await desk.becomes(id, "filled 10: canceled filled");
  });

  it("share their quantity: what one executes the other need not", async () => {
    await own();
    const id = await desk.place(OCO);
    await desk.becomes(id, "new 0: new held");
    await desk.tell(`orders/${id}-1-0`, { action: "fill", qty: "4" });
    await desk.becomes(id, "partially_filled 4: partially_filled held");
    await quote("94.80", "94.90");
    await desk.becomes(id, "filled 10: canceled filled");
  });

  it("are cancelled together, and replaced one by one", async () => {
    await own();
    const id = await desk.place(OCO);
    await desk.becomes(id, "new 0: new held");
    await desk.replace(id, { price: "104" });
    await desk.replace(id, { legId: "3", stopPx: "96" });
    await desk.restart();
    await desk.cancel(id);
    await desk.becomes(id, "canceled 0: canceled canceled");
  });
});

describe("an order in option contracts", () => {
  const SPREAD = {
    orderClass: "multileg",
    instrument: { symbol: "AAPL", assetClass: "us_option" },
    orderQty: "4",
    legs: [
      { symbol: "AAPL270115C00100000", ratioQty: "1", side: "buy", positionEffect: "open" },
      { symbol: "AAPL270115C00110000", ratioQty: "1", side: "sell", positionEffect: "open" },
    ],
  } as const;
  const spread = { ...SPREAD, legs: [...SPREAD.legs] };

  it("opens and closes one contract", async () => {
    const one = { instrument: { symbol: "AAPL270115C00100000" }, orderQty: "2" } as const;
    const id = await desk.place({ ...one, positionEffect: "open" });
    await desk.becomes(id, "filled 2: filled");
    const close = await desk.place({ ...one, side: "sell", positionEffect: "close" });
    await desk.becomes(close, "filled 2: filled");
    const again = await desk.place({ ...one, side: "sell", positionEffect: "close" });
    expect(await desk.line(again)).toBe("rejected 0: rejected");
  });

  it("executes a strategy, and keeps what it did in each contract", async () => {
    const id = await desk.place(spread);
    await desk.becomes(id, "filled 4: filled");
    const [leg] = (await desk.state(id)).legs;
    const [execution] = leg?.executions ?? [];
    expect(leg?.executions).toHaveLength(1);
    expect(execution?.instrumentLegs).toMatchObject([
      { symbol: "AAPL270115C00100000", side: "buy", lastQty: "4" },
      { symbol: "AAPL270115C00110000", side: "sell", lastQty: "4" },
    ]);
    const [bought, sold] = execution?.instrumentLegs ?? [];
    expect(Number(execution?.lastPx)).toBeCloseTo(Number(bought?.lastPx) - Number(sold?.lastPx));
  });

  it("counts an execution once, told by the stream and by the history", async () => {
    const id = await desk.place(spread);
    await desk.becomes(id, "filled 4: filled");
    await desk.restart();
    await desk.sweep();
    await desk.sweep();
    expect((await desk.state(id)).legs[0]?.executions).toHaveLength(1);
  });

  it("is told by the history when the stream is silent", async () => {
    await desk.tell("faults", { mute_stream: { probability: 1 } });
    const id = await desk.place(spread);
    await heldAtVenue("filled");
    await desk.restart();
    await desk.sweep();
    await desk.becomes(id, "filled 4: filled");
    expect((await desk.state(id)).legs[0]?.executions[0]?.instrumentLegs).toHaveLength(2);
  });

  it("is cancelled and replaced as one", async () => {
    const id = await desk.place({ ...spread, ordType: "limit", price: "0.05" });
    await desk.becomes(id, "new 0: new");
    await desk.replace(id, { price: "0.06" });
    await desk.becomes(id, "new 0: new");
    expect((await desk.state(id)).legs[0]?.terms.price).toBe("0.06");
    await desk.cancel(id);
    await desk.becomes(id, "canceled 0: canceled");
  });
});

describe("an order that Alpaca tells anew", () => {
  it("has its figures, and executes on", async () => {
    const id = await desk.place({ ordType: "limit", price: "90" });
    await desk.becomes(id, "new 0: new");
    await desk.tell(`orders/${id}-1-0`, { action: "fill", qty: "4" });
    await desk.becomes(id, "partially_filled 4: partially_filled");
    await desk.tell(`orders/${id}-1-0`, { action: "restate", new_rate: "2", old_rate: "1" });
    await desk.tell(`orders/${id}-1-0`, { action: "fill" });
    await desk.becomes(id, "filled 16: filled");
    expect((await desk.state(id)).order).toMatchObject({ orderQty: "16", done: true });
  });
});

/** Waits until so many of the venue's orders have the status. */
async function heldAtVenue(status: string, count = 1): Promise<void> {
  for (;;) {
    const reached = desk.venue.ledger().filter((row) => row.status === status);
    if (reached.length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
