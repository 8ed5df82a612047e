/** Reads the golden examples, and asks the product's own code what it says of them. */
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

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

/** @returns contracts/validate.ts as it is on disk: Node 20 cannot import TypeScript by itself. */
export async function loadValidate({ folder }) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("validate.ts", folder))],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return await import(`data:text/javascript;base64,${code}`);
}
