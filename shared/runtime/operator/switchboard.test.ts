/** The kill switch as workers know it, on a real bus: fast, complete after a gap, and closed in doubt. */
import { operatorKill, operatorResume } from "../../../contracts/subjects.ts";
import { eventually, openTestWorker, type TestWorker } from "../../../test/fleet/worker.ts";
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import { openBus, type Bus } from "../bus/bus.ts";
import { openSwitchboard, readCommand } from "./switchboard.ts";

let servers: TestServers;
let operator: Bus;
let opened: TestWorker[] = [];
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  const worker = await openTestWorker(servers, "router");
  opened.push(worker);
  const config = { url: servers.natsUrl, name: "operator", ...servers.credential("operator") };
  operator = await openBus(config, worker.log);
});

afterEach(async () => {
  for (const worker of opened) await worker[Symbol.asyncDispose]();
  opened = [];
});

afterAll(async () => {
  await operator[Symbol.asyncDispose]();
  await servers.close();
});

async function newWorker(user: string): Promise<TestWorker> {
  const worker = await openTestWorker(servers, user);
  opened.push(worker);
  return worker;
}

const AT = "2026-03-02T14:30:00Z";

async function kill(account: string): Promise<string> {
  const commandId = `k-${(count += 1)}`;
  const words = { cancelOpen: false, reason: "a test", by: "tester", at: AT };
  const command = { commandId, scope: "account", value: account, ...words };
  await operator.store(operatorKill("account", account), JSON.stringify(command), {
    messageId: commandId,
  });
  return commandId;
}

async function resume(account: string, lifts: string): Promise<void> {
  const commandId = `r-${(count += 1)}`;
  const words = { lifts, reason: "a test", by: "tester", at: AT };
  const command = { commandId, scope: "account", value: account, ...words };
  await operator.store(operatorResume("account", account), JSON.stringify(command), {
    messageId: commandId,
  });
}

const orderOf = (account: string) => ({ account, brokers: ["venue"], symbols: ["AAPL"] });

describe("a worker", () => {
  it.each(["router", "venue"])("%s hears a kill and its end while it runs", async (user) => {
    const worker = await newWorker(user);
    const switchboard = await openSwitchboard(worker);
    const account = `live-${user}`;
    expect(switchboard.wordOn(orderOf(account))).toEqual({ kind: "go" });
    const commandId = await kill(account);
    await eventually(() => switchboard.wordOn(orderOf(account)).kind === "stop");
    expect(switchboard.wordOn(orderOf("another")).kind).toBe("go");
    await resume(account, commandId);
    await eventually(() => switchboard.wordOn(orderOf(account)).kind === "go");
  });

  it("that starts knows every kill that holds before it does anything", async () => {
    await kill("before-1");
    await resume("before-2", await kill("before-2"));
    const switchboard = await openSwitchboard(await newWorker("venue"));
    expect(switchboard.wordOn(orderOf("before-1")).kind).toBe("stop");
    expect(switchboard.wordOn(orderOf("before-2")).kind).toBe("go");
  });

  it("that heard nothing live reads what it missed", async () => {
    const deaf = await newWorker("venue");
    const bus: Bus = { ...deaf.bus, subscribe: () => () => undefined };
    const switchboard = await openSwitchboard({ ...deaf, bus });
    await kill("missed");
    await eventually(() => switchboard.wordOn(orderOf("missed")).kind === "stop");
  });

  it("that cannot confirm sends nothing new, keeps what is stopped, and goes on when it can", async () => {
    const worker = await newWorker("venue");
    let cut = false;
    const bus: Bus = {
      ...worker.bus,
      get: (...question) =>
        cut ? Promise.reject(new Error("cut off")) : worker.bus.get(...question),
    };
    const switchboard = await openSwitchboard({ ...worker, bus });
    await kill("cut-1");
    await eventually(() => switchboard.wordOn(orderOf("cut-1")).kind === "stop");
    cut = true;
    await eventually(() => switchboard.wordOn(orderOf("cut-2")).kind === "wait");
    expect(switchboard.wordOn(orderOf("cut-1")).kind).toBe("stop");
    cut = false;
    await eventually(() => switchboard.wordOn(orderOf("cut-2")).kind === "go");
  });

  it("sends nothing new while the stream has less than it had", async () => {
    await kill("lost");
    const worker = await newWorker("venue");
    let rolledBack = false;
    const bus: Bus = {
      ...worker.bus,
      get: (...question) => (rolledBack ? Promise.resolve(undefined) : worker.bus.get(...question)),
    };
    const switchboard = await openSwitchboard({ ...worker, bus });
    rolledBack = true;
    await eventually(() => switchboard.wordOn(orderOf("other")).kind === "wait");
  });

  it("says which command it obeys as soon as it does", async () => {
    const worker = await newWorker("venue");
    const obeyed: number[] = [];
    await openSwitchboard({ ...worker, obeys: (seq) => void obeyed.push(seq) });
    const before = Math.max(...obeyed);
    await kill("told");
    await eventually(() => obeyed.includes(before + 1));
  });
});

describe("a command", () => {
  const body = (change: object = {}): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        commandId: "k",
        scope: "account",
        value: "A1",
        cancelOpen: false,
        reason: "why",
        by: "j.doe",
        at: AT,
        ...change,
      }),
    );

  it.each([
    ["is what its subject and its body agree on", "operator.kill.account.A1", body(), "kill"],
    [
      "whose body names another account stops the subject's",
      "operator.kill.account.A2",
      body(),
      "unreadable_kill",
    ],
    [
      "that is no JSON stops the subject's",
      "operator.kill.account.A1",
      new Uint8Array([1]),
      "unreadable_kill",
    ],
    [
      "on a subject of strange letters stops everything",
      "operator.kill.account.é",
      body(),
      "unreadable_kill",
    ],
    [
      "to resume that cannot be read lifts nothing",
      "operator.resume.account.A1",
      body(),
      undefined,
    ],
  ])("%s", (_, subject, bytes, kind) => {
    expect(readCommand(subject, bytes)?.kind).toBe(kind);
  });
});
