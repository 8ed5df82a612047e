/** Which kills hold after any sequence of commands, and which orders they stop. */
import fc from "fast-check";
import type { KillScope } from "../../../contracts/generated/types.ts";
import {
  applyCommand,
  killOn,
  killToken,
  NO_KILLS,
  stopOf,
  type Command,
  type Kills,
} from "./kills.ts";

const AT = "2026-03-02T14:30:00Z";
type Change = {
  readonly scope?: KillScope;
  readonly value?: string;
  readonly cancelOpen?: boolean;
};

const kill = (
  commandId: string,
  { scope = "account", value = "A1", cancelOpen = false }: Change = {},
): Command => ({
  kind: "kill",
  command: { commandId, scope, value, cancelOpen, reason: "why", by: "j.doe", at: AT },
});

const resume = (lifts: string, { scope = "account", value = "A1" }: Change = {}): Command => ({
  kind: "resume",
  command: { commandId: `r-${lifts}`, scope, value, lifts, reason: "why", by: "j.doe", at: AT },
});

const after = (...commands: readonly Command[]): Kills =>
  commands.reduce((kills, command, at) => applyCommand(kills, at + 1, command), NO_KILLS);

const ORDER = { account: "A1", brokers: ["alpaca"], symbols: ["BRK.B"] };

describe("an order", () => {
  it.each<[string, KillScope, string, boolean]>([
    ["everything", "all", "all", true],
    ["its account", "account", "A1", true],
    ["another account", "account", "A2", false],
    ["its broker", "broker", "alpaca", true],
    ["another broker", "broker", "rival", false],
    ["its symbol", "symbol", "BRK.B", true],
    ["its symbol in another spelling", "symbol", "BRK/B", true],
    ["another symbol", "symbol", "BRK.A", false],
    ["an account that is called as its broker", "account", "alpaca", false],
  ])("under a kill of %s", (_, scope, value, stopped) => {
    expect(killOn(after(kill("k", { scope, value })), ORDER) !== undefined).toBe(stopped);
  });

  it.each([
    ["AAPL260320C00190000", "AAPL", true],
    ["AAPL260320C00190000", "AAP", false],
    ["AAPL", "AAPL260320C00190000", false],
    ["BTC/USD", "BTCUSD", true],
  ])("in %s is stopped by a kill of %s: %s", (symbol, value, stopped) => {
    const kills = after(kill("k", { scope: "symbol", value }));
    expect(killOn(kills, { ...ORDER, symbols: [symbol] }) !== undefined).toBe(stopped);
  });

  it("of several brokers is stopped by a kill of any of them", () => {
    const kills = after(kill("k", { scope: "broker", value: "rival" }));
    expect(killOn(kills, { ...ORDER, brokers: ["alpaca", "rival"] })).toBeDefined();
  });

  it("that is stopped learns the code, the scope, who and why", () => {
    const found = killOn(after(kill("k")), ORDER);
    expect(found && stopOf(found)).toEqual({
      kind: "stop",
      reason: { code: "kill_switch", text: "account A1 is stopped by j.doe: why" },
    });
  });
});

describe("a resume", () => {
  it("lifts the kill that it names", () => {
    expect(after(kill("k-1"), resume("k-1")).engaged.size).toBe(0);
  });

  it("leaves a newer kill of the same scope, which its author may not have seen", () => {
    expect(after(kill("k-1"), kill("k-2"), resume("k-1")).engaged.size).toBe(1);
  });

  it("leaves a kill of another scope", () => {
    const kills = after(kill("k-1"), kill("k-1", { scope: "all", value: "all" }), resume("k-1"));
    expect([...kills.engaged.keys()]).toEqual(["all.all"]);
  });
});

describe("a kill", () => {
  it("that does not ask to cancel takes nothing back from an earlier one that does", () => {
    const kills = after(kill("k-1", { cancelOpen: true }), kill("k-2"));
    expect(killOn(kills, ORDER)).toMatchObject({ commandId: "k-2", cancelOpen: "k-1" });
  });

  it.each([
    ["of a known scope holds for what its subject names", "account", "A1", "account.A1"],
    ["of a scope from the future holds for everything", "strategy", "S1", "all.all"],
  ])("that cannot be read, %s", (_, scope, value, key) => {
    const kills = after({ kind: "unreadable_kill", scope, value });
    expect([...kills.engaged.keys()]).toEqual([key]);
    const held = [...kills.engaged.values()][0];
    const lift = resume(held?.commandId ?? "", {
      scope: held?.scope ?? "all",
      value: held?.value ?? "",
    });
    expect(applyCommand(kills, 2, lift).engaged.size).toBe(0);
  });

  it("stands in a subject by letters and digits that no symbol lacks", () => {
    expect(killToken("symbol", "BRK.B")).toBe("BRKB");
    expect(killToken("all", "anything")).toBe("all");
  });
});

describe("any sequence of commands", () => {
  const id = fc.constantFrom("k-1", "k-2", "k-3");
  const change = fc.constantFrom<Change>({}, { scope: "all", value: "all" }, { value: "A2" });
  const commands = fc.array(
    fc
      .tuple(fc.boolean(), id, change)
      .map(([stops, name, what]) => (stops ? kill : resume)(name, what)),
    { maxLength: 12 },
  );

  it("told again, in part or whole, changes nothing", () => {
    fc.assert(
      fc.property(commands, fc.nat(), (list, from) => {
        const once = after(...list);
        const again = list.reduce(
          (kills, command, at) => (at >= from % 13 ? applyCommand(kills, at + 1, command) : kills),
          once,
        );
        expect(again).toEqual(once);
      }),
    );
  });

  it("holds what the last kill says unless a later resume names it", () => {
    fc.assert(
      fc.property(commands, (list) => {
        const mine = list.flatMap((told) =>
          told.kind !== "unreadable_kill" && told.command.scope === "account" ? [told] : [],
        );
        const own = mine.filter(({ command }) => command.value === "A1");
        const last = own.findLastIndex(({ kind }) => kind === "kill");
        const lifted = own
          .slice(last + 1)
          .flatMap((told) => (told.kind === "resume" ? [told.command.lifts] : []))
          .includes(own[last]?.command.commandId ?? "");
        expect(after(...list).engaged.has("account.A1")).toBe(last >= 0 && !lifted);
      }),
    );
  });
});
