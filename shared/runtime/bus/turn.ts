/**
 * What a process says to the bus in one turn of its event loop, said at the turn's end in one go:
 * one write to the socket for many messages, for us and for the server that reads them. It waits for
 * nothing but the work that is ready to run already.
 */
export type Turn = {
  /** Runs `say` at the end of this turn, after what was given before. It must not throw. */
  readonly atEnd: (say: () => void) => void;
};

export function openTurn(): Turn {
  let waiting: (() => void)[] = [];

  const end = (): void => {
    const now = waiting;
    waiting = [];
    for (const say of now) say();
  };

  return {
    atEnd: (say) => {
      if (waiting.length === 0) setImmediate(end);
      waiting.push(say);
    },
  };
}
