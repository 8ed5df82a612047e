/** Opens the bus and the store, or says within seconds that nothing answers. */
import { connect as dial } from "node:net";
import { openBus, type Bus, type BusConfig } from "../../shared/runtime/bus/bus.ts";
import { createLogger, type Logger } from "../../shared/runtime/logger.ts";
import { openRedis, type Redis } from "../../shared/runtime/store/redis.ts";
import { Failure } from "./failure.ts";
import type { Login } from "./settings.ts";

const DIAL_BOUND_MS = 2_000;
const LOGIN_BOUND_MS = 5_000;
const NATS_PORT = "4222";

/** The libraries keep silent unless somebody wants to hear them. */
export const quietLogger = (verbose: boolean): Logger =>
  createLogger("bgw", verbose ? "debug" : "silent");

export async function openGateway(login: Login, log: Logger): Promise<Bus> {
  return within(openBus(await busConfig(login), log), login);
}

/** @returns what the bus's own openers take, once something listens there */
export async function busConfig({ url, user, password, origin }: Login): Promise<BusConfig> {
  // The bus library waits for a server without end, as a worker should and a command should not.
  const listening = await Promise.all(url.split(",").map(listens));
  if (!listening.includes(true)) {
    throw new Failure(
      `found nothing that answers at ${url} (from ${origin}), expected the bus: is the sandbox running (npm start)?`,
    );
  }
  return { url, user, password, name: `bgw-${process.pid}` };
}

/** Waits for a login, not for ever. @throws {Failure} */
export async function within<Opened>(opening: Promise<Opened>, login: Login): Promise<Opened> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure(`${login.url} did not let us in within ${LOGIN_BOUND_MS} ms`));
    }, LOGIN_BOUND_MS);
  });
  try {
    return await Promise.race([opening, bound]);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const words = error instanceof Error ? error.message : String(error);
    const found = `${login.url} says "${words}" to user ${login.user}`;
    throw new Failure(`${found} (from ${login.origin})`, undefined, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

export async function openStore(url: string, log: Logger): Promise<Redis> {
  const redis = openRedis(url, log);
  try {
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    const words = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `found no Redis that answers at ${withoutPassword(url)} (${words}), expected the state store`,
      undefined,
      { cause: error },
    );
  }
}

function listens(address: string): Promise<boolean> {
  const url = parseUrl(address);
  if (url === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = dial({ host: url.hostname, port: Number(url.port || NATS_PORT) });
    const end = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(DIAL_BOUND_MS, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** "host:port" is an address too. */
function parseUrl(address: string): URL | undefined {
  const text = address.includes("://") ? address : `nats://${address}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "an address that is no URL";
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
