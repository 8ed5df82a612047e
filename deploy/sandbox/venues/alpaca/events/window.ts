/**
 * Which part of a journal a request asks for. Rules, for both event streams: `until` needs `since`,
 * `until_id` needs `since_id`, and the two families exclude each other; without any of them only
 * what happens from now on is told. Source: the published documents of both streams.
 */
import { readTimeUs } from "../clock.ts";
import { refusals, type Refusal } from "../refusals.ts";

export type Window = {
  /** Undefined: nothing of the past. */
  readonly fromUs: number | undefined;
  readonly starts: (id: string, atUs: number) => boolean;
  /** Whether the stream ends before this entry. */
  readonly ends: (id: string, atUs: number) => boolean;
  /** When the stream ends though nothing more happens; undefined for never. */
  readonly untilUs: number | undefined;
};

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LIVE: Window = {
  fromUs: undefined,
  starts: () => true,
  ends: () => false,
  untilUs: undefined,
};

/** The millisecond that a ULID carries, in microseconds. */
const timeOf = (ulid: string): number =>
  Array.from(ulid.slice(0, 10)).reduce((sum, digit) => sum * 32 + BASE32.indexOf(digit), 0) * 1000;

export function readWindow(
  query: URLSearchParams,
  inclusive: boolean,
): { readonly value: Window } | { readonly refusal: Refusal } {
  const bad = (name: string): { refusal: Refusal } => ({
    refusal: refusals.malformedParameter(name),
  });
  const [since, until] = [query.get("since"), query.get("until")];
  const [sinceId, untilId] = [query.get("since_id"), query.get("until_id")];
  if ((since !== null || until !== null) && (sinceId !== null || untilId !== null)) {
    return bad("since: not together with since_id");
  }
  if (until !== null && since === null) return bad("until: since is required");
  if (untilId !== null && sinceId === null) return bad("until_id: since_id is required");
  if (since !== null) return byTime(since, until, bad);
  if (sinceId === null) return { value: LIVE };
  if (!ULID.test(sinceId)) return bad("since_id");
  if (untilId !== null && !ULID.test(untilId)) return bad("until_id");
  return {
    value: {
      fromUs: timeOf(sinceId),
      starts: (id) => (inclusive ? id >= sinceId : id > sinceId),
      ends: (id) => untilId !== null && id > untilId,
      untilUs: untilId === null ? undefined : timeOf(untilId),
    },
  };
}

function byTime(
  since: string,
  until: string | null,
  bad: (name: string) => { refusal: Refusal },
): { readonly value: Window } | { readonly refusal: Refusal } {
  const fromUs = readTimeUs(since);
  if (fromUs === undefined) return bad("since");
  const untilUs = until === null ? undefined : readTimeUs(until);
  if (until !== null && untilUs === undefined) return bad("until");
  return {
    value: {
      fromUs,
      starts: (_id, atUs) => atUs >= fromUs,
      ends: (_id, atUs) => untilUs !== undefined && atUs > untilUs,
      untilUs,
    },
  };
}
