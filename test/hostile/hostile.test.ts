/**
 * Strangers' messages against the real fleet: nothing crashes, nothing is sent, and each message is
 * answered with a code. npm run faults:hostile does the same with 100,000 of them.
 */
import { createLogger } from "../../shared/runtime/logger.ts";
import { startTestFleet, type TestFleet } from "../fleet/fleet.ts";
import { assault } from "./assault.ts";
import { corpus } from "./corpus.ts";
import { MUTATIONS } from "./mutations.ts";

const MESSAGES = 3_000;
const SEED = 1;

describe(`${MESSAGES} hostile messages`, () => {
  let fleet: TestFleet;
  beforeAll(async () => {
    fleet = await startTestFleet();
  }, 60_000);
  afterAll(() => fleet.close());

  it("are each refused with a code, reach no venue and leave every worker running", async () => {
    const before = fleet.workers.list().map(({ pid }) => pid);
    const config = { url: fleet.natsUrl, ...fleet.credential("oms"), name: "stranger" };
    const messages = corpus(SEED, MESSAGES);
    const { sent, answered, answers, wrong } = await assault(
      config,
      messages,
      createLogger("x", "silent"),
    );

    expect(wrong).toEqual([]);
    expect([sent, answered]).toEqual([MESSAGES, MESSAGES]);
    const unused = MUTATIONS.filter(({ name }) => !answers.has(name));
    expect(unused).toEqual([]);
    expect(await fleet.ledger()).toEqual([]);
    expect(fleet.workers.list().every(({ isRunning }) => isRunning)).toBe(true);
    expect(fleet.workers.list().map(({ pid }) => pid)).toEqual(before);
  }, 90_000);
});
