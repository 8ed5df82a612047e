/** A few bytes over TCP, for asking a server whether it is ready without its client library. */
import { connect } from "node:net";

const TALK_BOUND_MS = 1_000;

/** @returns true as soon as what the server has said satisfies `isEnough` */
export function hears(
  port: number,
  say: string,
  isEnough: (heard: string) => boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    let heard = "";
    socket.setTimeout(TALK_BOUND_MS, () => finish(false));
    socket.once("error", () => finish(false));
    socket.once("close", () => finish(false));
    socket.on("data", (bytes) => {
      heard += bytes.toString("latin1");
      if (isEnough(heard)) finish(true);
    });
    socket.write(say);
  });
}
