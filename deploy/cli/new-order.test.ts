import { Failure } from "./failure.ts";
import {
  newId,
  orderOfFlags,
  orderOfLine,
  refuseFlagsBesideFile,
  validUntil,
} from "./new-order.ts";

const defaults = { orderId: "cli-1", validUntil: "2026-03-02T14:30:05.000Z" };
const body = {
  account: "ACC-0001",
  instrument: { symbol: "AAPL" },
  side: "buy",
  orderQty: "100",
  ordType: "market",
  timeInForce: "day",
  route: { broker: "best" },
};

const lineOf = (value: unknown) => ({ number: 1, bytes: Buffer.from(JSON.stringify(value)) });

describe("a line of orders", () => {
  it("gets an id and a time where it has none", () => {
    expect(orderOfLine(lineOf(body), defaults)).toEqual({
      ok: true,
      value: { ...body, ...defaults },
    });
  });

  it("keeps its own", () => {
    const own = { ...body, orderId: "mine", validUntil: "2026-03-02T15:00:00Z" };
    expect(orderOfLine(lineOf(own), defaults)).toEqual({ ok: true, value: own });
  });

  it.each([
    ["no JSON", { number: 1, bytes: Buffer.from("{broken") }, "not_json", ""],
    ["a list", lineOf([body]), "contract_violated", ""],
    ["nothing but null", lineOf(null), "contract_violated", ""],
    ["an id of null", lineOf({ ...body, orderId: null }), "contract_violated", "/orderId"],
    [
      "a price that is a JSON number",
      lineOf({ ...body, price: 1.5 }),
      "contract_violated",
      "/price",
    ],
    [
      "a field nobody knows",
      lineOf({ ...body, stopPrice: "1" }),
      "contract_violated",
      "/stopPrice",
    ],
    [
      "a key twice",
      { number: 1, bytes: Buffer.from('{"side":"buy","side":"sell"}') },
      "contract_violated",
      "/side",
    ],
    ["more bytes than a request may have", { number: 1, tooLong: 20_000 }, "too_large", ""],
  ])("is refused with a code where it is %s", (_, line, code, path) => {
    expect(orderOfLine(line, defaults)).toMatchObject({
      ok: false,
      violation: { code, path },
    });
  });
});

describe("the flags of an order", () => {
  const flags = {
    account: "ACC-0001",
    symbol: "AAPL",
    side: "buy",
    type: "market",
    tif: "day",
    broker: "best",
  };

  it("make the body of a request, with nothing in it that was not asked for", () => {
    expect(orderOfFlags({ ...flags, qty: "100" }, defaults)).toEqual({
      ok: true,
      value: { ...body, ...defaults },
    });
  });

  it("keep money as the text it was typed as", () => {
    const all = {
      ...flags,
      type: "stop_limit",
      cash: "1000.10",
      price: "10.10",
      stop: "-0.50",
      id: "o1",
    };
    expect(
      orderOfFlags({ ...all, extendedHours: true, tag: { desk: "a" } }, defaults),
    ).toMatchObject({
      value: {
        orderId: "o1",
        cashOrderQty: "1000.10",
        price: "10.10",
        stopPx: "-0.50",
        extendedHours: true,
        tags: { desk: "a" },
      },
    });
  });

  it("are refused by the contract where their values are", () => {
    expect(orderOfFlags({ ...flags, qty: "1e2" }, defaults)).toMatchObject({
      ok: false,
      violation: { code: "contract_violated", path: "/orderQty" },
    });
  });

  it("are a usage error where one is missing, all of them named", () => {
    expect(() => orderOfFlags({ tif: "day", broker: "best", side: "buy" }, defaults)).toThrow(
      new Failure(
        "submit: found no --account, no --symbol, no --type, no --qty or --cash, expected them or --file",
      ),
    );
  });

  it("are a usage error beside --file, which would ignore them", () => {
    expect(() => refuseFlagsBesideFile({ tif: "day", broker: "best" })).not.toThrow();
    expect(() =>
      refuseFlagsBesideFile({ tif: "day", broker: "best", assetClass: "crypto" }),
    ).toThrow(/--file and --asset-class/);
    expect(() => refuseFlagsBesideFile({ tif: "gtc", broker: "best" })).toThrow(/--file and --tif/);
  });
});

describe("the time for which a request is valid", () => {
  const now = new Date("2026-03-02T14:30:00.000Z");

  it.each([
    ["500ms", "2026-03-02T14:30:00.500Z"],
    ["30s", "2026-03-02T14:30:30.000Z"],
    ["5m", "2026-03-02T14:35:00.000Z"],
    ["24h", "2026-03-03T14:30:00.000Z"],
  ])("is %s from now", (text, until) => {
    expect(validUntil(text, now)).toBe(until);
  });

  it.each(["30", "0s", "-5s", "25h", "1.5h", "soon", ""])("is refused where it is %j", (text) => {
    expect(() => validUntil(text, now)).toThrow(Failure);
  });
});

describe("a new id", () => {
  it("sorts by time, may stand in a subject, and is never the same twice", () => {
    const now = new Date("2026-03-02T14:30:00.123Z");
    expect(newId("cli", now)).toMatch(/^cli-20260302T143000123-[0-9a-f]{6}$/);
    expect(newId("cli", now)).not.toBe(newId("cli", now));
  });
});
