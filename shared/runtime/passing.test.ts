import { armCrashPoint, CrashPoint, CRASH_AT, passing } from "./passing.ts";

const arm = (text: string): void => armCrashPoint({ [CRASH_AT]: text });

describe("a named point", () => {
  afterEach(() => armCrashPoint({}));

  it("is passed without a sign unless it is asked for", () => {
    armCrashPoint({});
    passing("submit.intent_stored");
    arm("submit.answered:throw");
    passing("submit.intent_stored");
  });

  it("throws once, and is passed from then on", () => {
    arm("submit.intent_stored:throw");
    expect(() => passing("submit.intent_stored")).toThrow(CrashPoint);
    passing("submit.intent_stored");
  });

  it("fires at the pass that was named", () => {
    arm("submit.intent_stored:throw:3");
    passing("submit.intent_stored");
    passing("submit.intent_stored");
    expect(() => passing("submit.intent_stored")).toThrow(CrashPoint);
  });

  it.each([
    "submit.intent",
    "submit.intent_stored",
    "submit.intent_stored:explode",
    "submit.intent_stored:throw:0",
    "submit.intent_stored:throw:1:2",
  ])("is not waited for in vain: %s is refused at the start", (text) => {
    expect(() => arm(text)).toThrow(/BGW_CRASH_AT: found .*, expected <point>:<kill\|stop\|throw>/);
  });
});
