/**
 * Derives everything that can be derived from contracts/schemas, contracts/channels.json and
 * contracts/examples.
 *
 *   node contracts/generate.mjs           writes the derived files
 *   node contracts/generate.mjs --check   writes nothing, fails when a committed file differs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { renderAsyncApi } from "./generate/asyncapi.mjs";
import { loadContracts } from "./generate/contracts.mjs";
import { renderPage } from "./generate/page.mjs";
import { renderShapes } from "./generate/shapes.mjs";
import { renderTypes } from "./generate/types.mjs";
import { renderValidators } from "./generate/validators.mjs";

const root = new URL("../", import.meta.url);
const contracts = loadContracts(new URL("contracts/", root));
const settle = process.argv.includes("--check") ? compare : write;

const modules = {
  "types.ts": await renderTypes(contracts),
  "validators.ts": await renderValidators(contracts),
  "shapes.ts": renderShapes(contracts),
};
for (const [file, text] of Object.entries(modules)) settle(`contracts/generated/${file}`, text);
settle("contracts/asyncapi.yaml", await renderAsyncApi(contracts));
settle("docs/contracts.md", await renderPage(contracts, modules));

function write(path, text) {
  writeFileSync(new URL(path, root), text);
  console.log(`${path}: ${text.split("\n").length} lines`);
}

/** Tells where a committed file first differs from what its sources say now. */
function compare(path, text) {
  const found = committed(path);
  if (found === text) return;
  const foundLines = found.split("\n");
  const lines = text.split("\n");
  const differs = lines.findIndex((line, index) => line !== foundLines[index]);
  const index = differs === -1 ? lines.length : differs;
  console.error(`${path}:${index + 1}: differs from its sources`);
  console.error(`  committed: ${foundLines[index] ?? "(end of file)"}`);
  console.error(`  generated: ${lines[index] ?? "(end of file)"}`);
  console.error("Run npm run contracts, and commit what it writes.");
  process.exitCode = 1;
}

function committed(path) {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
