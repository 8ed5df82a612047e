/** Pages across symbols: sorted by symbol, then by time; `limit` counts all symbols together. */
import type { Asset } from "../assets.ts";

export type Dated = { readonly atUs: number };

export type Page<Row> = {
  readonly rows: ReadonlyMap<Asset, readonly Row[]>;
  readonly next: string | null;
};

export type PageQuery = {
  readonly limit: number;
  readonly descending: boolean;
  readonly after: Cursor | undefined;
};

export type Cursor = { readonly symbol: string; readonly atUs: number };

/** @param read an asset's rows, oldest first */
export function pageOf<Row extends Dated>(
  assets: readonly Asset[],
  read: (asset: Asset) => Iterable<Row>,
  { limit, descending, after }: PageQuery,
): Page<Row> {
  const rows = new Map<Asset, Row[]>();
  const sorted = assets.toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
  let taken = 0;
  let last: Cursor | undefined;
  for (const asset of sorted) {
    if (after !== undefined && asset.symbol < after.symbol) continue;
    const resumed = asset.symbol === after?.symbol ? after.atUs : undefined;
    for (const row of descending ? [...read(asset)].toReversed() : read(asset)) {
      if (resumed !== undefined && (descending ? row.atUs >= resumed : row.atUs <= resumed))
        continue;
      if (taken === limit) return { rows, next: last === undefined ? null : writeCursor(last) };
      const own = rows.get(asset) ?? [];
      own.push(row);
      rows.set(asset, own);
      taken += 1;
      last = { symbol: asset.symbol, atUs: row.atUs };
    }
  }
  return { rows, next: null };
}

const writeCursor = ({ symbol, atUs }: Cursor): string =>
  Buffer.from(`${symbol}|${atUs}`).toString("base64url");

export function readCursor(token: string): Cursor | undefined {
  const match = /^([^|]+)\|(\d+)$/.exec(Buffer.from(token, "base64url").toString("utf8"));
  return match === null ? undefined : { symbol: match[1] ?? "", atUs: Number(match[2]) };
}
