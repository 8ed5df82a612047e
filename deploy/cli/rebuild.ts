/** bgw rebuild: Redis from the log, or with --verify the differences between them. */
import { excerpt } from "../../contracts/violation.ts";
import { openBus } from "../../shared/runtime/bus/bus.ts";
import { openReplay } from "../../shared/runtime/bus/replay.ts";
import { steadyMs } from "../../shared/runtime/clock.ts";
import {
  rebuild as rebuildStore,
  type Difference,
  type Rebuilt,
} from "../../shared/runtime/rebuild/rebuild.ts";
import { busConfig, openStore, quietLogger, within } from "./connect.ts";
import { describeDuration } from "./duration.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import { readLogin, readRedisUrl } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

export type RebuildFlags = {
  readonly verify?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

const PROGRESS_MS = 200;

export async function rebuild(flags: RebuildFlags, terminal: Terminal): Promise<ExitStatus> {
  const log = quietLogger(flags.verbose === true);
  const [login, redisUrl] = [await readLogin("rebuild"), await readRedisUrl()];
  const config = await busConfig(login);
  await using bus = await within(openBus(config, log), login);
  await using replay = await within(openReplay(config, log), login);
  const redis = await openStore(redisUrl, log);
  const verify = flags.verify === true;
  try {
    const startedAt = steadyMs();
    let shownAt = startedAt;
    const onProgress = ({ events, orders }: { events: number; orders: number }): void => {
      const time = steadyMs();
      if (time - shownAt < PROGRESS_MS) return;
      shownAt = time;
      const rate = Math.round((events / (time - startedAt)) * 1_000);
      const share = Math.floor((events / Math.max(replay.messages, 1)) * 100);
      terminal.progress(`${share} %, ${events} events of ${orders} orders, ${rate} events/s`);
    };
    const result = await rebuildStore({ replay, bus, redis }, { verify, onProgress });
    terminal.progress("");
    const text = flags.json === true ? `${JSON.stringify(result)}\n` : describe(result, verify);
    await terminal.out(text);
    const isWell = result.unreadable.length === 0 && (!verify || result.differing === 0);
    return isWell ? EXIT.ok : EXIT.failed;
  } finally {
    redis.disconnect();
  }
}

export function describe(result: Rebuilt, verify: boolean): string {
  const { events, orders, open, differing, differences, unreadable, elapsedMs, redisMs } = result;
  const foldMs = elapsedMs - redisMs;
  const rate = Math.round((events / Math.max(foldMs, 1)) * 1_000);
  const lines = [
    `${events} events of ${orders} orders (${open} open) in ${describeDuration(elapsedMs)}: ${rate} events/s, and ${describeDuration(redisMs)} waiting for Redis`,
    verify
      ? verdict(differing)
      : `${differing} written, ${orders - Math.min(differing, orders)} as they should be already`,
    ...(verify ? differences.map(describeDifference) : []),
    ...(verify && differences.length < differing ? [`… ${differing} in all`] : []),
    ...unreadable.map(
      ({ seq, subject, text }) => `unreadable: ${subject}, message ${seq}: ${text}`,
    ),
  ];
  return lines.map((line) => `${excerpt(line, 1_024)}\n`).join("");
}

const verdict = (differing: number): string =>
  differing === 0
    ? "Redis is as the log says"
    : `${differing} not as the log says; bgw rebuild puts them right`;

/** How much of each value is shown, from the first byte in which they differ. */
const SHOWN = 40;

function describeDifference({ account, orderId, place, log, redis }: Difference): string {
  const name = `${account} ${orderId}, ${place}`;
  if (log === undefined) return `${name}: found ${excerpt(redis ?? "", SHOWN)}, expected nothing`;
  if (redis === undefined) return `${name}: found nothing, expected ${excerpt(log, SHOWN)}`;
  const at = firstDifference(Buffer.from(log), Buffer.from(redis));
  const show = (text: string): string =>
    JSON.stringify(
      Buffer.from(text)
        .subarray(at, at + SHOWN)
        .toString(),
    );
  return `${name}: from byte ${at} found ${show(redis)}, expected ${show(log)}`;
}

function firstDifference(a: Buffer, b: Buffer): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
