/** A slice of npm run faults:simulated, every seed that once found something, and determinism itself. */
import { textOf } from "../project-files.ts";
import { readArgs, USUAL } from "./args.ts";
import { seeded } from "./core/seeded.ts";
import { newProcess, openWorld } from "./core/world.ts";
import { faultKinds } from "./faults.ts";
import { keptSeeds } from "./seeds.ts";
import { simulate, type Run } from "./simulate.ts";

const SEEDS = 60;

/** Everything of a run that another machine must come to as well. */
const traceOf = ({ history, counts, events, violations }: Run): string =>
  JSON.stringify([
    history,
    [...history.accepted],
    [...history.projection],
    [...counts],
    events,
    violations,
  ]);

describe("a simulated run", () => {
  it("is the same each time, event by event", async () => {
    const options = { seed: 4711, ...USUAL };
    const first = traceOf(await simulate(options));
    await simulate({ ...options, seed: 4712 });
    expect(traceOf(await simulate(options))).toBe(first);
  });

  it("differs from seed to seed", async () => {
    const [one, two] = [
      await simulate({ seed: 1, ...USUAL }),
      await simulate({ seed: 2, ...USUAL }),
    ];
    expect(traceOf(one)).not.toBe(traceOf(two));
  });

  it("keeps every invariant, whatever strikes", async () => {
    const broken: string[] = [];
    const struck = new Map<string, number>();
    let placed = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { violations, counts, history } = await simulate({ seed, ...USUAL });
      for (const { invariant, text } of violations)
        broken.push(`seed ${seed}: ${invariant} ${text}`);
      for (const [what, times] of counts) struck.set(what, (struck.get(what) ?? 0) + times);
      placed += history.venueOrders.length;
    }
    expect(broken).toEqual([]);
    expect(placed).toBeGreaterThan((SEEDS * USUAL.orders) / 2);
    expect(faultKinds.filter((kind) => !struck.has(kind))).toEqual([]);
  }, 120_000);

  it("that once broke an invariant does so no more", async () => {
    const broken: string[] = [];
    for (const { found, ...options } of keptSeeds()) {
      const { violations } = await simulate(options);
      if (violations.length > 0) broken.push(`seed ${options.seed}, once ${found}`);
    }
    expect(broken).toEqual([]);
  }, 120_000);
});

describe("virtual time", () => {
  const open = () => {
    const told: string[] = [];
    const world = openWorld((error) => told.push(String(error)));
    const tell = (text: string): void => void told.push(`${world.timeMs()} ${text}`);
    return { world, told, tell };
  };

  it("runs what an event sets going, promises included, before the next event", async () => {
    const { world, told, tell } = open();
    const one = newProcess("one");
    world.after(5, one, () => {
      void (async () => {
        for (let n = 0; n < 3; n++) await Promise.resolve();
        tell("one's promises");
      })();
    });
    world.after(5, undefined, () => tell("the world"));
    await world.runUntil(10);
    expect(told).toEqual(["5 one's promises", "5 the world"]);
    expect(world.timeMs()).toBe(10);
  });

  it("keeps back a frozen process's events in their order, and drops a dead one's", async () => {
    const { world, told, tell } = open();
    const frozen = newProcess("frozen");
    const dead = newProcess("dead");
    frozen.frozenUntil = 20;
    for (const text of ["first", "second"]) world.after(1, frozen, () => tell(text));
    world.after(1, dead, () => tell("never"));
    dead.alive = false;
    const cancel = world.after(2, frozen, () => tell("called off"));
    await world.runUntil(10);
    cancel();
    await world.runUntil(30);
    expect(told).toEqual(["20 first", "20 second"]);
  });

  it("gives each process the wall clock that it has", async () => {
    const { world, told } = open();
    const one = newProcess("one");
    one.skewMs = 5_000;
    const say = (): void => void told.push(new Date(world.clock.wallMs()).toISOString());
    world.after(1_000, one, say);
    world.after(1_000, undefined, say);
    await world.runUntil(2_000);
    expect(told).toEqual(["2026-03-02T14:30:06.000Z", "2026-03-02T14:30:01.000Z"]);
  });
});

describe("seeded randomness", () => {
  it("is the same for the same seed, and forks do not shift each other", () => {
    const [one, two] = [seeded("7"), seeded("7")];
    one.fork("a").fraction();
    expect([one.fraction(), one.fork("b").hex(4)]).toEqual([two.fraction(), two.fork("b").hex(4)]);
    expect(seeded("8").fraction()).not.toBe(seeded("7").fraction());
  });
});

describe("docs/faults.md", () => {
  it.each(faultKinds)("tells of %s", (kind) => {
    expect(textOf("docs/faults.md")).toContain(`\`${kind}\``);
  });
});

describe("the command line", () => {
  it("has its usual settings, and refuses what it does not know", () => {
    expect(readArgs([])).toMatchObject({ seeds: 2_000, first: 1, ...USUAL });
    expect(readArgs(["--seed", "17", "--kinds", "store_flushed"])).toMatchObject({
      seed: 17,
      kinds: ["store_flushed"],
    });
    expect(() => readArgs(["--seeds", "many"])).toThrow("--seeds: found many");
    expect(() => readArgs(["--kinds", "luck"])).toThrow("--kinds: found luck");
  });
});
