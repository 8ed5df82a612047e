/** The ways market data files write an instant. Only differences matter: a tape is replayed. */
const HISTDATA = /^(\d{4})(\d{2})(\d{2}) (\d{2})(\d{2})(\d{2})(\d{3})$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** @returns milliseconds since 1970, a text without a zone read as UTC; undefined if unreadable */
export function readInstantMs(text: string): number | undefined {
  const hist = HISTDATA.exec(text);
  if (hist !== null)
    return utc(hist[1], hist[2], hist[3], hist[4], hist[5], hist[6], Number(hist[7]));
  const us = AMERICAN.exec(text);
  if (us !== null) return utc(us[3], us[1], us[2], us[4], us[5], us[6], 0);
  const iso = ISO.exec(text);
  if (iso === null) return undefined;
  const fraction = iso[7] === undefined ? 0 : Number(iso[7]) * 1000;
  const base = utc(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], fraction);
  return base === undefined ? undefined : base - zoneMs(iso[8]);
}

function zoneMs(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const digits = zone.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith("-") ? -minutes : minutes) * 60_000;
}

type Part = string | undefined;

function utc(
  year: Part,
  month: Part,
  day: Part,
  h: Part,
  m: Part,
  s: Part,
  ms: number,
): number | undefined {
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  const [hour, minute, second] = [Number(h ?? 0), Number(m ?? 0), Number(s ?? 0)];
  const real = monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31;
  if (!real || hour > 23 || minute > 59 || second > 60) return undefined;
  return Date.UTC(Number(year), monthNumber - 1, dayNumber, hour, minute, second) + ms;
}
