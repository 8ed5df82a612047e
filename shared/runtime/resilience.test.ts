import { openBreaker, openLanes, openRateBudget, type RateOptions } from "./resilience.ts";

type Ended = { readonly ok: boolean };
const good = async (): Promise<Ended> => ({ ok: true });
const bad = async (): Promise<Ended> => ({ ok: false });

describe("a circuit", () => {
  const open = (halfOpenAfterMs: number) => {
    const said: string[] = [];
    const breaker = openBreaker<Ended>({
      failures: 3,
      halfOpenAfterMs,
      isFailure: ({ ok }) => !ok,
      opened: () => said.push("opened"),
      closed: () => said.push("closed"),
    });
    return { breaker, said };
  };

  it("opens after failures in a row and then makes no call", async () => {
    const { breaker, said } = open(60_000);
    for (let count = 0; count < 3; count += 1) await breaker.run(bad);
    let called = false;
    const answer = await breaker.run(async () => {
      called = true;
      return { ok: true };
    });
    expect([answer, called, said]).toEqual([undefined, false, ["opened"]]);
  });

  it("counts failures anew after a success", async () => {
    const { breaker } = open(60_000);
    for (const call of [bad, bad, good, bad, bad]) await breaker.run(call);

    expect(await breaker.run(good)).toEqual({ ok: true });
  });

  it("lets one call try after its time, refuses the others meanwhile, and closes on success", async () => {
    const { breaker, said } = open(0);
    for (let count = 0; count < 3; count += 1) await breaker.run(bad);
    let finish: (result: Ended) => void = () => undefined;
    const trial = breaker.run(() => new Promise<Ended>((resolve) => (finish = resolve)));

    expect(await breaker.run(good)).toBeUndefined();
    finish({ ok: true });
    expect(await trial).toEqual({ ok: true });
    expect(await breaker.run(good)).toEqual({ ok: true });
    expect(said).toEqual(["opened", "closed"]);
  });

  it("passes on what a call throws", async () => {
    const { breaker } = open(0);
    const broken = breaker.run(() => Promise.reject(new Error("a bug")));
    await expect(broken).rejects.toThrow("a bug");
  });
});

describe("a rate budget", () => {
  const open = (over: Partial<RateOptions> = {}) =>
    openRateBudget({
      limit: 10,
      windowMs: 60_000,
      reserve: 4,
      maxWaitMs: 50,
      maxQueue: 2,
      ...over,
    });
  const takeAll = async (
    budget: ReturnType<typeof open>,
    urgency: "cancel" | "lookup" | "order",
  ): Promise<number> => {
    let taken = 0;
    while (await budget.take(urgency)) taken += 1;
    return taken;
  };

  it("without a limit grants at once, always", () => {
    const budget = open({ limit: 0 });
    const granted = Array.from({ length: 1_000 }, () => budget.take("order"));
    expect(new Set(granted)).toEqual(new Set([true]));
  });

  it("keeps a reserve from orders that cancels and look-ups may use", async () => {
    const budget = open();
    expect(await takeAll(budget, "order")).toBe(6);
    expect(await budget.take("lookup")).toBe(true);
    expect(await takeAll(budget, "cancel")).toBe(3);
  });

  it("refuses at once when too many wait already", async () => {
    const budget = open({ maxWaitMs: 60_000, limit: 2, reserve: 0, windowMs: 600 });
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

describe("lanes", () => {
  it("keep the order within a lane while others overtake it", async () => {
    const lanes = openLanes(64);
    const done: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    lanes.add("a", async () => {
      await gate;
      done.push("a1");
    });
    lanes.add("a", async () => void done.push("a2"));
    lanes.add("b", async () => {
      done.push("b1");
      release();
    });
    await lanes.idle();
    expect([done, lanes.size]).toEqual([["b1", "a1", "a2"], 0]);
  });

  it("run no more at a time than allowed", async () => {
    const lanes = openLanes(2);
    let [running, most] = [0, 0];
    for (let lane = 0; lane < 20; lane += 1) {
      lanes.add(String(lane), async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
      });
    }
    await lanes.idle();
    expect(most).toBe(2);
  });
});
