import { openBreaker, openLanes } from "./resilience.ts";

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
