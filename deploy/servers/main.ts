/** Makes sure that the servers are there, and says which: node dist/deploy/servers/main.js */
import { findLaunchers } from "./launchers.ts";

try {
  const launchers = await findLaunchers((line) => void process.stdout.write(`  ${line}\n`));
  for (const [name, { origin }] of Object.entries(launchers)) {
    process.stdout.write(`  ${name}: ${origin}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
