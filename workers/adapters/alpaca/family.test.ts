/** Whose order is whose. Nested rows as the OpenAPI document, trading 2.0.1, Order.legs, has them. */
import { openFamily, withExits } from "./family.ts";
import { orderJson } from "./testing/fixtures.ts";
import { readOrder, type Json } from "./wire.ts";

const exit = (type: string, over: object = {}): Json =>
  orderJson({
    id: `id-${type}`,
    client_order_id: `server-${type}`,
    order_class: "bracket",
    type,
    ...over,
  });
const bracket = (over: object = {}): Json =>
  orderJson({
    id: "id-entry",
    order_class: "bracket",
    legs: [exit("limit"), exit("stop")],
    ...over,
  });

function openAmong(...pages: readonly (readonly unknown[])[]) {
  const asked: string[] = [];
  const family = openFamily(async function* (order) {
    asked.push(String(order["id"]));
    yield* await Promise.resolve(pages);
  });
  return { family, asked };
}

const names = (reads: readonly ReturnType<typeof readOrder>[]): readonly string[] =>
  reads.map((read) => (read.kind === "order" ? read.order.clOrdId : read.kind));

describe("an order with exits", () => {
  it("is told with them, each under the id that the gateway gives it", () => {
    const { family } = openAmong();
    expect(names(family.take(bracket()))).toEqual(["ord-1-1-0", "ord-1-2-0", "ord-1-3-0"]);
    const limited = bracket({ legs: [exit("stop_limit")] });
    expect(names(family.take(limited))).toEqual(["ord-1-1-0", "ord-1-3-0"]);
  });

  it("gives a replaced exit the id that it was replaced under", () => {
    const { family } = openAmong();
    const moved = exit("stop", { client_order_id: "ord-1-3-2" });
    expect(names(family.take(bracket({ legs: [moved] })))).toEqual(["ord-1-1-0", "ord-1-3-2"]);
  });

  it("is a stranger's when its id is not ours, and so are its exits", () => {
    const { family } = openAmong();
    const theirs = family.take(bracket({ client_order_id: "by-hand" }));
    expect(names(theirs)).toEqual(["by-hand", "server-limit", "server-stop"]);
  });
});

describe("an exit by itself", () => {
  it("is named from memory once its family was seen", async () => {
    const { family, asked } = openAmong();
    family.take(bracket());
    expect(await family.nameOf(exit("stop"))).toBe("ord-1-3-0");
    expect(await family.parentOf(exit("stop"))).toBe("id-entry");
    expect(asked).toEqual([]);
  });

  it("is looked for among its neighbours by who remembers nothing, page by page", async () => {
    const { family, asked } = openAmong([orderJson()], [bracket()], ["never read"]);
    expect(await family.nameOf(exit("limit"))).toBe("ord-1-2-0");
    expect(await family.nameOf(exit("stop"))).toBe("ord-1-3-0");
    expect(asked).toEqual(["id-limit"]);
  });

  it("of a stranger keeps its name, and is not looked for again and again", async () => {
    const { family, asked } = openAmong([orderJson()]);
    for (let times = 0; times < 10; times += 1) {
      expect(await family.nameOf(exit("stop"))).toBe("server-stop");
    }
    expect(asked).toHaveLength(3);
  });

  it("stands with the other exit below it where the entry is over", () => {
    const { family } = openAmong();
    family.take(bracket());
    const left = exit("limit", { legs: [exit("stop")] });
    expect(names(family.take(left))).toEqual(["ord-1-2-0", "ord-1-3-0"]);
  });
});

describe("a simple order", () => {
  it("is nobody's, and nobody is asked", async () => {
    const { family, asked } = openAmong();
    expect(await family.nameOf(orderJson())).toBe("ord-1-1-0");
    expect(await family.parentOf(orderJson())).toBeUndefined();
    expect(await family.strategyOf(orderJson())).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("has no exits in its copy", () => {
    const read = readOrder(orderJson());
    if (read.kind !== "order") throw new Error(read.kind);
    expect(withExits(read.order, [])).toBe(read.order);
  });
});

describe("a contract of a strategy", () => {
  const leg = (id: string): Json =>
    orderJson({
      id,
      symbol: id,
      ratio_qty: "1",
      order_class: "mleg",
      type: "",
      client_order_id: id,
    });
  const strategy = orderJson({
    id: "head",
    order_class: "mleg",
    symbol: "",
    legs: [leg("a"), leg("b")],
  });

  it("leads to the strategy, and is no order of its own", async () => {
    const { family } = openAmong([strategy]);
    expect((await family.strategyOf(leg("b")))?.brokerOrderId).toBe("head");
    expect(family.known("a")).toEqual({ kind: "contract", parentId: "head" });
    expect(names(family.take(strategy))).toEqual(["ord-1-1-0"]);
  });
});
