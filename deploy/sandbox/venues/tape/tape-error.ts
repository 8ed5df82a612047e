/** A tape file that cannot be read: which line, what was found, what was expected. */
export class TapeError extends Error {
  override readonly name = "TapeError";
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}
