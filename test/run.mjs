/**
 * npm test: prepares the project where that is due, makes sure that nats-server and redis-server are
 * there, runs every check, then every test. With arguments it goes straight to Jest with them:
 * npm test -- contracts
 */
import { join } from "node:path";
import { pass, prepare, root, run, step } from "../deploy/sandbox/prepare.mjs";

const jestArgs = process.argv.slice(2);
const jest = join(root, "node_modules/jest/bin/jest.js");
const servers = join(root, "dist/deploy/servers/main.js");

try {
  await prepare();
  await step("servers", true, () => run(process.execPath, [servers]));
  await step("checks (npm run check)", jestArgs.length === 0, () =>
    run("npm", ["run", "--silent", "check"]),
  );
  await step("tests (jest)", true, async () => {
    const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
    process.exitCode = await pass(process.execPath, [...flags, jest, ...jestArgs]);
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status ?? 1;
}
