/** What provisioning found, for people: one line an item, one more for each difference. */
import type { Provisioned } from "../../shared/runtime/bus/provision.ts";

export function table(results: readonly Provisioned[]): string {
  const rows = results.map(({ owner, name, action }) => [owner, name, action]);
  const widths = [0, 1, 2].map((column) => {
    return Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  });
  const lines = results.flatMap((result, index) => [
    (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
    ...(result.refusal === undefined ? [] : [`    the server says: ${result.refusal}`]),
    ...result.differences.map(
      ({ field, declared, found }) => `    ${field}: declared ${declared}, found ${found}`,
    ),
  ]);
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
