/** How the sandbox runs this venue and its pool: two accounts, with keys made for one run. */
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SandboxVenue } from "../../venue.ts";

const ACCOUNTS = ["alpha", "beta"];
/** As long as the venue's own, and starting as paper keys do. */
const KEY_BYTES = 9;
const SECRET_BYTES = 20;

export async function prepare(dir: string): Promise<SandboxVenue> {
  const accounts = ACCOUNTS.map((account) => ({
    account,
    keyId: `PK${randomBytes(KEY_BYTES).toString("hex").toUpperCase()}`,
    secretKey: randomBytes(SECRET_BYTES).toString("hex"),
  }));
  const venueFile = join(dir, "venue-accounts.json");
  const poolFile = join(dir, "pool-accounts.json");
  const specs = accounts.map(({ account, keyId, secretKey }) => {
    return { key: keyId, secret: secretKey, account_number: account };
  });
  await writeFile(venueFile, JSON.stringify(specs), { mode: 0o600 });
  await writeFile(poolFile, JSON.stringify(accounts), { mode: 0o600 });
  return {
    accounts: ACCOUNTS,
    // A sandbox is there to be tried out fast: no minute's budget, and absence is believed sooner.
    args: ["--accounts", venueFile, "--session", "open", "--rate-limit", "0"],
    workerEnv: (venueUrl) => ({
      ALPACA_URL: venueUrl,
      ALPACA_STREAM_URL: new URL("/stream", venueUrl.replace(/^http/, "ws")).href,
      ALPACA_ACCOUNTS: poolFile,
      ALPACA_RATE_LIMIT: "0",
      ALPACA_TIMEOUT_MS: "3000",
      ALPACA_IN_FLIGHT_BOUND_MS: "6000",
    }),
  };
}
