/** Reads the golden examples, and asks the product's own code what it says of them. */
import { build } from "esbuild";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** @returns {{ lesson: string, text: string }[]} sorted; the file name is the lesson */
export function examplesOf({ folder }, contract, verdict) {
  const examples = new URL(`examples/${contract}/${verdict}/`, folder);
  return readdirSync(examples)
    .map((file) => ({
      lesson: file.replace(".json", "").replaceAll("-", " "),
      text: readFileSync(new URL(file, examples), "utf8").trimEnd(),
    }))
    .sort((a, b) => (a.lesson < b.lesson ? -1 : 1));
}

/**
 * @param derived the generated modules by file name, as they would be written now
 * @returns contracts/validate.ts on top of them: Node 20 cannot import TypeScript by itself
 */
export async function loadValidate({ folder }, derived) {
  const scratch = mkdtempSync(join(tmpdir(), "contracts-"));
  const outfile = join(scratch, "validate.mjs");
  const fresh = {
    name: "fresh",
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]generated[\\/]\w+\.ts$/ }, ({ path }) => ({
        contents: derived[basename(path)],
        loader: "ts",
      })),
  };
  try {
    await build({
      entryPoints: [fileURLToPath(new URL("validate.ts", folder))],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      plugins: [fresh],
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
