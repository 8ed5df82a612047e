/**
 * npm run faults:kill: prepares the project where that is due, then measures the kill switch. Built-in
 * modules only: in a fresh clone there are no others.
 */
import { join } from "node:path";
import { pass, prepare, root } from "../../../deploy/sandbox/prepare.mjs";

try {
  await prepare();
  const program = join(root, "dist/test/faults/kill/main.js");
  process.exitCode = await pass(process.execPath, [program, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
