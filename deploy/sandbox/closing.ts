/** What has been opened, to be closed in the opposite order, whatever fails on the way. */
export type Closing = {
  readonly later: (close: () => PromiseLike<unknown>) => void;
  /** The second call waits for the first. @throws what failed first, after everything was tried */
  readonly close: () => Promise<void>;
};

export function openClosing(): Closing {
  const open: (() => PromiseLike<unknown>)[] = [];
  let closed: Promise<void> | undefined;

  const closeAll = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const close of open.reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };

  return {
    later: (close) => void open.push(close),
    close: () => (closed ??= closeAll()),
  };
}
