/** Questions that the workers answer: gateway.* by request and reply. */
import { check, type ContractName, type Contracts } from "../../contracts/validate.ts";
import { readJson } from "../../contracts/strict-json.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { Failure } from "./failure.ts";

/** The most that the bus carries. */
const ANSWER_MAX_BYTES = 1_048_576;

/** @throws {Failure} when nobody answers, or with something that is no JSON */
export async function ask(
  bus: Bus,
  subject: string,
  question: object,
  worker: string,
  waitMs: number,
): Promise<unknown> {
  const body = await bus
    .request(subject, JSON.stringify(question), waitMs)
    .catch((cause: unknown) => {
      const text = `found no answer to ${subject} within ${waitMs} ms, expected one of a running ${worker}`;
      throw new Failure(text, undefined, { cause });
    });
  const answer = readJson(body, ANSWER_MAX_BYTES);
  if (answer.ok) return answer.value;
  throw new Failure(`${subject}: ${answer.violation.text}`);
}

/** @throws {Failure} for an answer that breaks its contract */
export function checked<N extends ContractName>(contract: N, value: unknown): Contracts[N] {
  const result = check(contract, value);
  if (result.ok) return result.value;
  throw new Failure(`the gateway's answer breaks ${contract}: ${result.violation.text}`);
}
