import { readFileSync } from "node:fs";
import { parse, type ContractName, type Contracts } from "../../contracts/validate.ts";
import { renderAccounts, renderBrokers, renderWorkers } from "./lists.ts";

function golden<N extends ContractName>(contract: N, name: string): Contracts[N] {
  const url = new URL(`../../contracts/examples/${contract}/valid/${name}.json`, import.meta.url);
  return parse(contract, readFileSync(url));
}

describe("the list of accounts", () => {
  it("has a line for each account, and one for each position", () => {
    const account = golden("account-updated.v1", "a-long-position-after-a-fill");
    const [accounts = "", positions = ""] = renderAccounts([account]).split("\n\n");
    expect(accounts.split("\n")[1]).toContain(account.balances.buyingPower);
    expect(positions.split("\n")[1]).toContain(account.positions[0]?.averagePrice);
  });

  it("says which account may trade no more", () => {
    const account = golden("account-updated.v1", "a-long-position-after-a-fill");
    expect(renderAccounts([{ ...account, blocked: true }])).toContain("blocked");
  });
});

describe("the list of brokers", () => {
  it("says why a stream is down", () => {
    const broker = golden("broker-status.v1", "a-stream-that-stopped-and-why");
    expect(renderBrokers([broker])).toContain(`${broker.reason?.code ?? "?"}: `);
  });
});

describe("the list of workers", () => {
  const { workers } = golden("workers-answer.v1", "one-of-them");

  it("says once what all of them found of the servers", () => {
    const text = renderWorkers([...workers, ...workers]);
    const note = workers[0]?.durability ?? "none";
    expect(text.split(note)).toHaveLength(2);
  });

  it("is nothing where none runs", () => {
    expect(renderWorkers([])).toBe("");
  });
});
