/** Where a command reads its lines: a file by its name, or standard input as "-". */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "./failure.ts";

/** @throws {Failure} when there is no such file */
export async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === "-") return process.stdin;
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new Failure(`found the folder ${file}, expected a file`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`found no file ${file} to read`, undefined, { cause: error });
  }
  return createReadStream(file);
}
