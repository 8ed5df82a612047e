/** npm start as a user runs it, each run in a data folder of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { projectRoot } from "../../deploy/servers/project.ts";

const RUN_MS = 90_000;
const program = join(projectRoot, "dist/deploy/sandbox/main.js");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(projectRoot, ".data", "test-sandbox-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function start(
  args: readonly string[],
  input = "",
): Promise<{ status: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [program, "--exit", "--data", folder, ...args], {
    env: { PATH: process.env["PATH"] ?? "" },
    timeout: RUN_MS,
  });
  child.stdin.end(input);
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number]>,
  ]);
  return { status, output, errors };
}

const line = (fields: object): string =>
  JSON.stringify({
    instrument: { symbol: "AAPL" },
    side: "buy",
    ordType: "market",
    orderQty: "5",
    timeInForce: "day",
    ...fields,
  });

describe("the sandbox", () => {
  it(
    "works a day of sample orders, and every row agrees with the venue's own ledger",
    async () => {
      const { status, output } = await start([]);
      const rows = output.split("\n").filter((row) => row.endsWith(" same"));
      expect(output).not.toContain("DIFFERS");
      expect(rows.length).toBeGreaterThanOrEqual(200);
      for (const shown of ["filled", "canceled", "expired", "rejected", "price_missing"]) {
        expect(output).toContain(shown);
      }
      expect(status).toBe(0);
    },
    RUN_MS,
  );

  it(
    "answers each broken line with its number and works the rest",
    async () => {
      const orders = [line({}), line({ orderQty: 5 }), "not json", line({ orderid: "x" })];
      const { status, output } = await start(["--orders", "-"], orders.join("\n"));
      expect(output).toMatch(/^line 2: contract_violated: orderQty: found the number 5/m);
      expect(output).toMatch(/^line 3: not_json: /m);
      expect(output).toMatch(/^line 4: contract_violated: orderid: .*did you mean orderId\?/m);
      expect(output).toMatch(/^line-1-\S+ +buy +5 +AAPL .* filled .* same$/m);
      expect(output).toContain("1 orders: 1 filled; 0 not done.");
      expect(status).toBe(0);
    },
    RUN_MS,
  );

  it(
    "ends with status 1 when an order is not done in time",
    async () => {
      const resting = line({ ordType: "limit", price: "1", timeInForce: "gtc" });
      const { status, output } = await start(["--orders", "-", "--wait", "8"], resting);
      expect(output).toContain("1 not done.");
      expect(status).toBe(1);
    },
    RUN_MS,
  );

  it("refuses a file that is not there", async () => {
    const missing = join(folder, "no-such-file.jsonl");
    expect(await start(["--orders", missing])).toMatchObject({ status: 2, output: "" });
  });

  const tape = join(
    projectRoot,
    "../shared/market-data/equity-bars/yahoofinance-GOOG-20040819-20180120.csv",
  );
  const withTape = existsSync(tape) ? it : it.skip;
  if (!existsSync(tape)) console.warn(`skipped: real prices are not at ${tape}`);

  withTape(
    "fills against real prices from a file of daily bars",
    async () => {
      const google = line({ instrument: { symbol: "GOOG" } });
      const { status, output } = await start(["--orders", "-", "--tape", tape], google);
      const price = / filled +5 +([0-9.]+) .* same$/m.exec(output)?.[1];
      expect(Number(price)).toBeGreaterThan(40); // the file begins in August 2004 near 50 dollars
      expect(Number(price)).toBeLessThan(70);
      expect(status).toBe(0);
    },
    RUN_MS,
  );

  it("says which line of a tape is broken", async () => {
    const broken = join(folder, "broken.csv");
    writeFileSync(broken, "Date,Open,High,Low,Close,Adj Close,Volume\n2004-08-19,a,b,c,d,e,f\n");
    const { status, errors } = await start(["--tape", broken]);
    expect(errors).toMatch(/^\S*broken\.csv:2: found price "a"/m);
    expect(status).toBe(1);
  });
});
