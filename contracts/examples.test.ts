import { readdirSync, readFileSync } from "node:fs";
import { ContractViolation, isContractName, parse, read, type ContractName } from "./validate.ts";

const examplesFolder = new URL("./examples/", import.meta.url);
const contracts = readdirSync(new URL("./schemas/", import.meta.url))
  .map((file) => file.replace(".schema.json", ""))
  .filter(isContractName);

type Example = { lesson: string; text: string };

function examples(contract: ContractName, verdict: "valid" | "invalid"): Example[] {
  const folder = new URL(`${contract}/${verdict}/`, examplesFolder);
  return readdirSync(folder).map((file) => ({
    lesson: file.replace(".json", "").replaceAll("-", " "),
    text: readFileSync(new URL(file, folder), "utf8"),
  }));
}

/** A stranger's message deserves more lessons than our own. */
const COMMANDS: readonly ContractName[] = [
  "leg-routed.v1",
  "open-orders-query.v1",
  "operator-kill.v1",
  "operator-resolve.v1",
  "operator-resume.v1",
  "order-cancel-requested.v1",
  "order-replace-requested.v1",
  "order-requested.v1",
  "orders-query.v1",
];

describe.each(contracts)("%s", (contract) => {
  const isCommand = COMMANDS.includes(contract);

  it.each(examples(contract, "valid"))("accepts $lesson", ({ text }) => {
    expect(parse(contract, text)).toEqual(JSON.parse(text));
  });

  it.each(examples(contract, "invalid"))("refuses $lesson", ({ text }) => {
    expect(() => parse(contract, text)).toThrow(ContractViolation);
  });

  it("shows enough of what it accepts and refuses", () => {
    const valid = examples(contract, "valid");
    const invalid = examples(contract, "invalid");
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(invalid.length).toBeGreaterThanOrEqual(isCommand ? 3 : 2);
  });

  it(
    isCommand ? "refuses a field it does not know" : "lets a field pass that it does not know",
    () => {
      const [first] = examples(contract, "valid");
      const message = JSON.parse(first?.text ?? "") as object;
      const result = read(contract, JSON.stringify({ ...message, addedLater: "1" }));
      expect(result.ok).toBe(!isCommand);
    },
  );
});

it("has no examples of a contract that does not exist", () => {
  expect(readdirSync(examplesFolder)).toEqual(contracts);
});
