/**
 * The bus's files, for the faults that only a disk makes: a log that lost its end with the host's
 * power, and consumers that forgot what was acknowledged.
 */
import { cp, rm, truncate } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Nats } from "../../../deploy/servers/start.ts";

export type BusFiles = {
  /** A copy of everything, made while the server stands still. */
  readonly copy: () => Promise<void>;
  /** Kills the server and starts it with the copy in place of what came since. */
  readonly putBack: () => Promise<void>;
  /** Kills the server and starts it with consumers that know nothing: everything is delivered again. */
  readonly forgetConsumers: (how: "removed" | "emptied") => Promise<void>;
};

export function openBusFiles(nats: Nats, dataDir: string): BusFiles {
  const store = join(dataDir, "nats");
  const kept = join(dataDir, "nats-copy");

  return {
    copy: async () => {
      await rm(kept, { recursive: true, force: true });
      await nats.kill("SIGSTOP");
      try {
        await cp(store, kept, { recursive: true });
      } finally {
        await nats.kill("SIGCONT");
      }
    },
    putBack: async () => {
      await nats.kill("SIGKILL");
      await rm(store, { recursive: true, force: true });
      await cp(kept, store, { recursive: true });
      await nats.start();
    },
    forgetConsumers: async (how) => {
      await nats.kill("SIGKILL");
      const files = stateFiles(store);
      if (files.length === 0) throw new Error(`no consumer's state below ${store}`);
      for (const file of files) await (how === "removed" ? rm(file) : truncate(file));
      await nats.start();
    },
  };
}

/** <store>/jetstream/<account>/streams/<stream>/obs/<consumer>/o.dat */
function stateFiles(store: string): readonly string[] {
  const below = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return below(join(store, "jetstream"))
    .flatMap((account) => below(join(account, "streams")))
    .flatMap((stream) => below(join(stream, "obs")))
    .map((consumer) => join(consumer, "o.dat"))
    .filter((file) => existsSync(file));
}
