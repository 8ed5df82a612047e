/**
 * npm run faults, and its relatives: prepares the project where that is due, then runs the program
 * that is named first. Built-in modules only: in a fresh clone there are no others.
 */
import { join } from "node:path";
import { pass, prepare, root } from "../../../deploy/sandbox/prepare.mjs";

const [name, ...args] = process.argv.slice(2);
try {
  await prepare();
  const program = join(root, `dist/test/faults/processes/${name}.js`);
  process.exitCode = await pass(process.execPath, [program, ...args]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
