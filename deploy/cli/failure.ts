/** How a command ends other than well. */

/** 0 done; 1 refused or failed; 2 the command line cannot be understood. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Told in one line on standard error: what was found and what was expected. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly status: ExitStatus;

  constructor(message: string, status: ExitStatus = EXIT.failed, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export const usage = (message: string): Failure => new Failure(message, EXIT.usage);

/** Whoever read our output has left, as head does after ten lines: no failure, and nothing more to do. */
export class ReaderLeft extends Error {
  override readonly name = "ReaderLeft";
}
