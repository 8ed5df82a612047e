/**
 * The only way into the system: bytes come in, a typed message or a violation comes out. What leaves
 * is checked by the same rules.
 */
import { maxBytes } from "./generated/shapes.ts";
import type { Contracts } from "./generated/types.ts";
import { validators } from "./generated/validators.ts";
import { refusalOf } from "./refusal.ts";
import { inspectJson, readJson } from "./strict-json.ts";
import { ContractViolation, type Violation } from "./violation.ts";

export type * from "./generated/types.ts";
export { ContractViolation, type Violation } from "./violation.ts";

export type ContractName = keyof Contracts;

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violation: Violation };

export function isContractName(name: string): name is ContractName {
  return Object.hasOwn(validators, name);
}

/** @throws {ContractViolation} when `text` is not JSON or does not fit the schema */
export function parse<N extends ContractName>(
  contract: N,
  text: string | Uint8Array,
): Contracts[N] {
  const result = read(contract, text);
  if (!result.ok) throw new ContractViolation(contract, result.violation);
  return result.value;
}

/** As `parse`, without an exception: a stranger's broken message is an expected ending. */
export function read<N extends ContractName>(
  contract: N,
  text: string | Uint8Array,
): Checked<Contracts[N]> {
  const json = readJson(text, maxBytes[contract]);
  return json.ok ? fit(contract, json.value) : json;
}

/** For a value in memory, before it is written: whoever reads it would come to the same verdict. */
export function check<N extends ContractName>(contract: N, value: unknown): Checked<Contracts[N]> {
  const violation = inspectJson(value);
  return violation === undefined ? fit(contract, value) : { ok: false, violation };
}

/** Against the schema only: for a value that came out of `readJson`, which did the rest. */
export function fit<N extends ContractName>(contract: N, value: unknown): Checked<Contracts[N]> {
  const validate = validators[contract];
  if (validate(value)) return { ok: true, value };
  return { ok: false, violation: refusalOf(contract, value, validate.errors ?? []) };
}
