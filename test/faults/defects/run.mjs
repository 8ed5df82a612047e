/** npm run faults:defects: prepares the project where that is due, then plants the defects. Built-in modules only. */
import { join } from "node:path";
import { pass, prepare, root } from "../../../deploy/sandbox/prepare.mjs";

try {
  await prepare();
  const program = join(root, "dist/test/faults/defects/main.js");
  process.exitCode = await pass(process.execPath, [program, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
