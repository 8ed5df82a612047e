import { answerRows, ROW_MAX_BYTES } from "./calc.ts";
import type { Calculator } from "./calculators/calculator.ts";
import { regulatoryFees } from "./calculators/regulatory-fees.ts";
import { terms } from "./calculators/terms.ts";

const echo: Calculator = (input) => ({ ok: true, result: input });

async function answers(input: Iterable<string | Uint8Array>, calculate = echo) {
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const chunk of input) yield Buffer.from(chunk);
  }
  let text = "";
  await answerRows(source(), calculate, { out: async (more) => void (text += more) });
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe("the rows of a calculation", () => {
  it("are answered one line each, in their order", async () => {
    expect(await answers(['{"a":"1"}\n{"b":', '"2"}\n'])).toEqual([
      { ok: true, result: { a: "1" } },
      { ok: true, result: { b: "2" } },
    ]);
  });

  it("are answered in place where they are broken, and the others are calculated", async () => {
    expect(await answers(['{"a":"1"}\nbroken\n{"a":"1","a":"2"}\n"last"\n'])).toMatchObject([
      { ok: true, result: { a: "1" } },
      { ok: false, error: { code: "not_json", path: "" } },
      { ok: false, error: { code: "contract_violated", path: "/a" } },
      { ok: true, result: "last" },
    ]);
  });

  it("are refused where they are not UTF-8", async () => {
    expect(await answers([Uint8Array.of(0x22, 0xff, 0x22, 0x0a)])).toMatchObject([
      { ok: false, error: { code: "not_json" } },
    ]);
  });

  it("are refused where they are huge, with their size, and the next one is calculated", async () => {
    const piece = "x".repeat(65_536);
    const pieces = Array.from({ length: 64 }, () => piece);
    const [huge, next] = await answers(['{"a":"', ...pieces, '"}\n', '{"b":"2"}\n']);
    expect(huge).toEqual({
      ok: false,
      error: {
        code: "too_large",
        message: `found a line of ${64 * 65_536 + 8} bytes, expected at most ${ROW_MAX_BYTES}`,
        path: "",
      },
    });
    expect(next).toEqual({ ok: true, result: { b: "2" } });
  });

  it("are read no faster than their answers are taken", async () => {
    let read = 0;
    let taken = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; read < 50;) {
        read += 1;
        yield Buffer.from(`{"n":"${read}"}\n`);
      }
    }
    await answerRows(source(), echo, {
      out: async () => {
        taken += 1;
        expect(read).toBe(taken);
      },
    });
    expect(taken).toBe(50);
  });
});

describe("calc regulatory-fees", () => {
  const row = { side: "sell", quantity: "100", price: "187.25", date: "2026-03-02" };

  it("sums what a sale costs, exactly", () => {
    // 18,725 x 20.60 / 1,000,000 + 100 x 0.000195 + 100 x 0.000003
    expect(regulatoryFees(row)).toEqual({ ok: true, result: { total: "0.405535" } });
  });

  it.each([
    ["a price that is a JSON number", { ...row, price: 187.25 }, "/price"],
    ["a quantity of zero", { ...row, quantity: "0" }, "/quantity"],
    ["a quantity with an exponent", { ...row, quantity: "1e3" }, "/quantity"],
    ["a side nobody knows", { ...row, side: "hold" }, "/side"],
    ["a day that no calendar has", { ...row, date: "2026-02-30" }, "/date"],
    ["a field nobody knows", { ...row, fee: "1" }, "/fee"],
    ["a missing date", { side: "buy", quantity: "1", price: "1" }, "/date"],
    ["a list", [row], ""],
  ])("refuses %s", (_, input, path) => {
    expect(regulatoryFees(input)).toMatchObject({
      ok: false,
      error: { code: "contract_violated", path },
    });
  });

  it("says so where no fees are known for the day", () => {
    expect(regulatoryFees({ ...row, date: "1999-12-31" })).toMatchObject({
      ok: false,
      error: { code: "no_schedule", path: "/date" },
    });
  });
});

describe("calc terms", () => {
  const order = {
    orderId: "ord-1",
    account: "ACC-0001",
    instrument: { symbol: "AAPL" },
    side: "buy",
    orderQty: "100",
    ordType: "limit",
    price: "187.25",
    timeInForce: "day",
    route: { broker: "best" },
    validUntil: "2026-03-02T14:30:05.000Z",
  };

  it("takes an order that makes sense", () => {
    expect(terms(order)).toEqual({ ok: true });
  });

  it("refuses with the router's own code", () => {
    expect(terms({ ...order, price: undefined })).toEqual({
      ok: false,
      error: { code: "price_missing", message: "a limit order needs price", path: "/price" },
    });
  });

  it("refuses what breaks the contract", () => {
    expect(terms({ ...order, orderQty: 100 })).toMatchObject({
      ok: false,
      error: { code: "contract_violated", path: "/orderQty" },
    });
  });
});
