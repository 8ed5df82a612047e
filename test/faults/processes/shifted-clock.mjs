/**
 * Loaded into a worker before its own code: its wall clock is wrong by as many milliseconds as a file
 * says, from the moment the file says so. The steady clock is left alone, as it is by a real jump.
 */
import { readFileSync } from "node:fs";

const file = process.env.FAULTS_CLOCK_FILE;
const LOOK_EVERY_MS = 100;
let shiftMs = 0;

const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shiftMs);
    else super(...args);
  }
  static now() {
    return RealDate.now() + shiftMs;
  }
};

if (file !== undefined) {
  const look = () => {
    try {
      shiftMs = Number(readFileSync(file, "utf8")) || 0;
    } catch {
      shiftMs = 0; // nobody has bent it yet
    }
  };
  look();
  setInterval(look, LOOK_EVERY_MS).unref();
}
