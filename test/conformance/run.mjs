/** npm run conformance: prepares the project where that is due, then runs the suite. */
import { join } from "node:path";
import { pass, prepare, root } from "../../deploy/sandbox/prepare.mjs";

try {
  await prepare();
  const program = join(root, "dist/test/conformance/main.js");
  process.exitCode = await pass(process.execPath, [program, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
