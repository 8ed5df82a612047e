import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect as connectTcp } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@nats-io/transport-node";
import { Redis } from "ioredis";
import { startServers } from "../../test/fleet/servers.ts";
import { findServer } from "./find.ts";
import { byBinary } from "./launch.ts";
import { projectRoot } from "./project.ts";
import { startRedis } from "./redis.ts";

describe("finding a server", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bgw-servers-"));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const program = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${text}\n`);
    await chmod(path, 0o755);
    return path;
  };

  it("takes the one that the environment names", async () => {
    const mine = await program("my-nats", "");
    expect(findServer("nats-server", { BGW_NATS_SERVER: mine, PATH: folder })).toBe(mine);
  });

  it("does not replace the one that the environment names when it is not there", () => {
    const env = { BGW_REDIS_SERVER: join(folder, "nothing"), PATH: "/usr/bin" };
    expect(() => findServer("redis-server", env)).toThrow(/BGW_REDIS_SERVER=.*nothing/);
  });

  it("takes the first on PATH", async () => {
    const found = await program("nats-server", "");
    expect(findServer("nats-server", { PATH: `/nowhere:${folder}:/usr/sbin` })).toBe(found);
  });

  it("shows what a server said that did not start", async () => {
    const launcher = byBinary(await program("redis-server", "echo out of luck; exit 3"));
    await expect(startRedis({ dir: folder, launcher })).rejects.toThrow(
      /redis-server ended:\nout of luck/,
    );
  });
});

describe("running servers", () => {
  it("keep what they were told through kill -9, on the same ports", async () => {
    await using servers = await startServers();
    const requestOnce = async (): Promise<unknown> => {
      const { user, password } = servers.credential("oms");
      const oms = await connect({
        servers: servers.natsUrl,
        user,
        pass: password,
        inboxPrefix: "_INBOX_oms",
        reconnect: false,
      });
      try {
        return (await oms.request("order.requested.A", "{}")).json();
      } finally {
        await oms.close();
      }
    };
    const withRedis = async <Answer>(ask: (redis: Redis) => Promise<Answer>): Promise<Answer> => {
      const redis = new Redis(servers.redisUrl);
      try {
        return await ask(redis);
      } finally {
        redis.disconnect();
      }
    };
    expect(await requestOnce()).toMatchObject({ stream: "REQUESTS", seq: 1 });
    await withRedis((redis) => redis.set("told", "before"));

    await Promise.all([servers.nats.kill(), servers.redis.kill()]);
    await Promise.all([servers.nats.start(), servers.redis.start()]);

    expect(await requestOnce()).toMatchObject({ stream: "REQUESTS", seq: 2 });
    expect(await withRedis((redis) => redis.get("told"))).toBe("before");
  });

  it("ask for a password and listen on this machine alone", async () => {
    await using servers = await startServers();
    const stranger = new Redis(servers.redis.port, "127.0.0.1", { lazyConnect: true });
    stranger.on("error", () => undefined);
    await expect(stranger.get("anything")).rejects.toThrow(/NOAUTH/);
    stranger.disconnect();
    const settings = new Redis(servers.redisUrl);
    expect(await settings.config("GET", "bind")).toEqual(["bind", "127.0.0.1"]);
    expect(await settings.config("GET", "append*")).toEqual(
      expect.arrayContaining(["appendonly", "yes", "appendfsync", "everysec"]),
    );
    settings.disconnect();
  });

  it("stand beside other servers of other tests", async () => {
    await using one = await startServers();
    await using another = await startServers({ brokers: ["rival"] });
    expect(one.natsUrl).not.toBe(another.natsUrl);
    expect(() => one.credential("rival")).toThrow(/no user rival/);
  });

  it("are gone when they are closed", async () => {
    const servers = await startServers();
    await servers.close();
    for (const port of [servers.nats.port, servers.redis.port]) {
      const [error] = (await once(connectTcp(port, "127.0.0.1"), "error")) as [
        NodeJS.ErrnoException,
      ];
      expect(error.code).toBe("ECONNREFUSED");
    }
  });
});

describe("the leash", () => {
  it.each([
    ["ends what its holder left behind", "", "SIGTERM"],
    ["kills what does not listen", 'process.on("SIGTERM", () => {});', "SIGKILL"],
  ])("%s", async (_title, reaction, expected) => {
    const leash = spawn(process.execPath, [join(projectRoot, "deploy/servers/leash.mjs")], {
      stdio: ["pipe", "ignore", "inherit"],
      detached: true,
    });
    const program = `${reaction} setInterval(() => {}, 1000); process.stdout.write("up")`;
    const orphan = spawn(process.execPath, ["-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    await once(orphan.stdout, "data");
    const [gone, left] = [once(orphan, "exit"), once(leash, "exit")];

    leash.stdin.end(`+${orphan.pid ?? 0}\n`); // what a holder's death does to the pipe

    expect(await gone).toEqual([null, expected]);
    expect(await left).toEqual([0, null]);
  });
});
