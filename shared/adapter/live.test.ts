import { createLogger } from "../runtime/logger.ts";
import { refuseWeakServers } from "./live.ts";

const log = createLogger("test", "silent");
const TOLD = { BGW_ACCEPT_WEAK_DURABILITY: "yes" };

describe("a pool at its start", () => {
  it.each([
    ["runs where no real money moves", false, false, {}],
    ["runs for real money on servers that are fit for it", true, true, {}],
    ["runs for real money on weak servers where it was told to", true, false, TOLD],
  ])("%s", (_, isLive, isFitForLive, env) => {
    const durability = { text: "found", isFitForLive };
    expect(() => refuseWeakServers({ isLive }, { durability, log }, env)).not.toThrow();
  });

  it.each([{}, { BGW_ACCEPT_WEAK_DURABILITY: "" }, { BGW_ACCEPT_WEAK_DURABILITY: "no" }])(
    "refuses real money on weak servers, and says what it found: %j",
    (env) => {
      const durability = { text: "nats-server 2.9.10 is below 2.12.7", isFitForLive: false };
      expect(() => refuseWeakServers({ isLive: true }, { durability, log }, env)).toThrow(
        /2\.9\.10 is below 2\.12\.7.*BGW_ACCEPT_WEAK_DURABILITY=yes/,
      );
    },
  );

  it("never moves real money where workers are ended on purpose", () => {
    const durability = { text: "found", isFitForLive: true };
    const env = { ...TOLD, BGW_CRASH_AT: "submit.answered:kill" };
    const start = () => refuseWeakServers({ isLive: true }, { durability, log }, env);
    expect(start).toThrow(/BGW_CRASH_AT is set/);
  });
});
