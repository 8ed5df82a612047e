/**
 * npm run faults:hostile: prepares the project where that is due, then sends them. Built-in modules only: in a
 * fresh clone there are no others.
 */
import { join } from "node:path";
import { pass, prepare, root } from "../../deploy/sandbox/prepare.mjs";

try {
  await prepare();
  const program = join(root, "dist/test/hostile/main.js");
  process.exitCode = await pass(process.execPath, [program, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
