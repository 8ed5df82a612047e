/** The names that the venue's history gives to executions: not those of its stream. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fleet } from "../../../deploy/sandbox/fleet.ts";
import { canonical } from "../../../shared/domain/decimal.ts";

/** By venue order id and the executed quantity after it, joined with a space. */
export type ActivityNames = ReadonlyMap<string, string>;

const PAGE = 100;

export async function readActivities(
  fleet: Fleet,
  dataDir: string,
  account: string,
): Promise<ActivityNames> {
  const venue = fleet.venues.get("alpaca");
  if (venue === undefined) throw new Error("there is no venue");
  const file = join(dataDir, "venue-alpaca/pool-accounts.json");
  const keys = JSON.parse(await readFile(file, "utf8")) as readonly {
    readonly account: string;
    readonly keyId: string;
    readonly secretKey: string;
  }[];
  const mine = keys.find((one) => one.account === account);
  if (mine === undefined) throw new Error(`${account} has no key`);
  const headers = { "APCA-API-KEY-ID": mine.keyId, "APCA-API-SECRET-KEY": mine.secretKey };
  const names = new Map<string, string>();
  let token = "";
  for (;;) {
    const query = `direction=asc&page_size=${PAGE}${token === "" ? "" : `&page_token=${token}`}`;
    const url = new URL(`/v2/account/activities/FILL?${query}`, venue.url);
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`activities: ${response.status} ${await response.text()}`);
    const rows = (await response.json()) as readonly {
      readonly id: string;
      readonly order_id: string;
      readonly cum_qty: string;
    }[];
    for (const { id, order_id, cum_qty } of rows)
      names.set(`${order_id} ${canonical(cum_qty)}`, id);
    if (rows.length < PAGE) return names;
    token = encodeURIComponent(rows.at(-1)?.id ?? "");
  }
}
