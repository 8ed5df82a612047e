/** npm run faults:simulated: prepares the project where that is due, then simulates. Built-in modules only. */
import { join } from "node:path";
import { pass, prepare, root } from "../../deploy/sandbox/prepare.mjs";

try {
  await prepare();
  const program = join(root, "dist/test/simulation/main.js");
  process.exitCode = await pass(process.execPath, [program, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
