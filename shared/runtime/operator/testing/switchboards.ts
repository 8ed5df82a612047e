/** Switchboards for tests whose subject is something else, or what follows from a word. */
import { stopOf, type Word } from "../../../domain/operator/kills.ts";
import type { Switchboard } from "../switchboard.ts";

type Words = Pick<Switchboard, "wordOn">;

/** No kill holds, and that is known. */
export const OPEN: Words = { wordOn: () => ({ kind: "go" }) };

export const STOP: Word = stopOf({
  scope: "all",
  value: "all",
  seq: 1,
  commandId: "k-1",
  reason: "a test",
  by: "tester",
});

export const WAIT: Word = {
  kind: "wait",
  reason: { code: "kill_switch_unconfirmed", text: "nobody can tell" },
};

/** Says what it was last told to say. */
export function openWords(first: Word = { kind: "go" }): Words & { say: (next: Word) => void } {
  let word = first;
  return {
    wordOn: () => word,
    say: (next) => {
      word = next;
    },
  };
}
