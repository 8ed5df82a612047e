/**
 * What a process says to the bus in one turn of its event loop, said at the turn's end in one go:
 * one write to the socket for many messages, for us and for the server that reads them. It waits for
 * nothing but the work that is ready to run already.
 */
import { atEndOfTurn } from "../clock.ts";
import type { Logger } from "../logger.ts";

export type Turn = {
  /** Runs `say` at the end of this turn, after what was given before; what it throws is logged. */
  readonly atEnd: (say: () => void) => void;
};

export function openTurn(log: Logger): Turn {
  let waiting: (() => void)[] = [];

  const end = (): void => {
    const now = waiting;
    waiting = [];
    for (const say of now) {
      try {
        say();
      } catch (err) {
        log.warn({ err: String(err) }, "not said to the bus"); // the connection is closed: we are leaving
      }
    }
  };

  return {
    atEnd: (say) => {
      if (waiting.length === 0) atEndOfTurn(end);
      waiting.push(say);
    },
  };
}
