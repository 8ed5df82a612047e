import { openRateBudget, type RateBudget, type RateOptions } from "./budget.ts";
import type { RateLimit } from "./ledger.ts";
import { openLocalLedger } from "./local-ledger.ts";

describe("a rate budget", () => {
  const open = ({
    limit = 10,
    windowMs = 60_000,
    ...over
  }: Partial<RateOptions & RateLimit> = {}): RateBudget =>
    openRateBudget(openLocalLedger({ limit, windowMs }), {
      reserve: 4,
      maxWaitMs: 50,
      maxQueue: 2,
      ...over,
    });
  const takeAll = async (
    budget: RateBudget,
    urgency: "cancel" | "lookup" | "order",
  ): Promise<number> => {
    let taken = 0;
    while (await budget.take(urgency)) taken += 1;
    return taken;
  };

  it("keeps a reserve from orders, half of it for cancels alone", async () => {
    const budget = open();
    expect(await takeAll(budget, "order")).toBe(6);
    expect(await takeAll(budget, "lookup")).toBe(2);
    expect(await takeAll(budget, "cancel")).toBe(2);
  });

  it("refuses at once when too many wait already", async () => {
    const budget = open({ maxWaitMs: 60_000, limit: 2, reserve: 0, windowMs: 600, maxQueue: 4 });
    const waiting = Array.from({ length: 4 }, async () => budget.take("order"));
    const fifth = await budget.take("order");
    expect([fifth, await Promise.all(waiting)]).toEqual([false, [true, true, true, true]]);
  });

  it("refuses who waited too long", async () => {
    const budget = open({ maxWaitMs: 20 });
    await takeAll(budget, "cancel");
    expect(await budget.take("order")).toBe(false);
  });

  it("serves waiting cancels first, then look-ups, then orders, each in order of arrival", async () => {
    const budget = open({ limit: 4, windowMs: 400, reserve: 0, maxWaitMs: 5_000, maxQueue: 9 });
    await Promise.all(Array.from({ length: 4 }, async () => budget.take("order")));
    const served: string[] = [];
    const wait = async (name: string, urgency: "cancel" | "lookup" | "order"): Promise<void> => {
      if (await budget.take(urgency)) served.push(name);
    };
    await Promise.all([
      wait("order 1", "order"),
      wait("order 2", "order"),
      wait("look-up", "lookup"),
      wait("cancel 1", "cancel"),
      wait("cancel 2", "cancel"),
    ]);
    expect(served).toEqual(["cancel 1", "cancel 2", "look-up", "order 1", "order 2"]);
  });

  it("fills again with time", async () => {
    const budget = open({ limit: 1, windowMs: 20, reserve: 0, maxWaitMs: 5_000 });
    expect([await budget.take("order"), await budget.take("order")]).toEqual([true, true]);
  });

  it("believes the broker when it counts less, and takes off what is still under way", async () => {
    const budget = open({ reserve: 0 });
    await budget.take("order"); // answered below
    await budget.take("order"); // still under way
    budget.settle({ remaining: 3 });
    expect(await takeAll(budget, "order")).toBe(2);
  });

  it("does not believe the broker when it counts more than was ever free here", async () => {
    const budget = open({ limit: 3, reserve: 0 });
    await budget.take("order");
    budget.settle({ remaining: 500 });
    expect(await takeAll(budget, "order")).toBe(2);
  });

  it("takes over the broker's limit", async () => {
    const budget = open({ limit: 10, reserve: 0 });
    budget.settle({ limit: 5, remaining: 100 });
    expect(await takeAll(budget, "order")).toBe(5);
  });

  it("waits for the broker's new window when nothing remains", async () => {
    const budget = open({ limit: 1_000, windowMs: 1_000, reserve: 0, maxWaitMs: 5_000 });
    const resetAtMs = Date.now() + 150;
    budget.settle({ remaining: 0, resetAtMs });
    expect(await budget.take("cancel")).toBe(true);
    expect(Date.now()).toBeGreaterThanOrEqual(resetAtMs - 5);
  });

  it("never waits longer than a window, whatever the broker's clock says", async () => {
    const budget = open({ limit: 100, windowMs: 60, reserve: 0, maxWaitMs: 5_000 });
    budget.settle({ remaining: 0, resetAtMs: Date.now() + 3_600_000 });
    expect(await budget.take("order")).toBe(true);
  });
});
