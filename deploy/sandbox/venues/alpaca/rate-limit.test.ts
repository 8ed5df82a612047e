import { Account } from "./model.ts";
import { RateLimit, type Budget } from "./rate-limit.ts";
import { VenueSettings } from "./venue-settings.ts";

const account = new Account({ key: "K", secret: "S" }, 0);
const other = new Account({ key: "L", secret: "S" }, 0);

function opened(settings: Record<string, unknown>): { limit: RateLimit; at: (ms: number) => void } {
  let now = 0;
  const limit = new RateLimit(new VenueSettings(settings), () => now);
  return { limit, at: (ms) => (now = ms) };
}

const header = ({ headers }: Budget, name: string): number =>
  Number(headers[headers.indexOf(name) + 1]);

describe("a budget of requests", () => {
  it("is told in headers: what it is, what is left, when it is whole again", () => {
    const { limit, at } = opened({ rate_limit: 2 });
    at(61_000);
    const budget = limit.take(account, "trading");
    expect(
      ["Limit", "Remaining", "Reset"].map((name) => header(budget, `X-RateLimit-${name}`)),
    ).toEqual([2, 1, 120]);
  });

  it.each<[string, readonly number[], readonly boolean[]]>([
    ["fixed", [59_000, 59_500, 59_900, 60_000], [true, true, false, true]],
    ["rolling", [59_000, 59_500, 60_000, 118_999, 119_001], [true, true, false, false, true]],
  ])("with a %s minute lets requests through accordingly", (rate_window, times, expected) => {
    const { limit, at } = opened({ rate_limit: 2, rate_window });
    const allowed = times.map((ms) => {
      at(ms);
      return limit.take(account, "trading").allowed;
    });
    expect(allowed).toEqual(expected);
  });

  it("of a rolling minute tells when its oldest request leaves it", () => {
    const { limit, at } = opened({ rate_limit: 2, rate_window: "rolling" });
    at(30_000);
    limit.take(account, "trading");
    at(50_000);
    expect(header(limit.take(account, "trading"), "X-RateLimit-Reset")).toBe(90);
  });

  it("is one for each account, and one each for trading and data", () => {
    const { limit } = opened({ rate_limit: 1, data_rate_limit: 1 });
    const takes = [
      limit.take(account, "trading"),
      limit.take(account, "data"),
      limit.take(other, "trading"),
      limit.take("anyone", "data"),
    ];
    expect(takes.every(({ allowed }) => allowed)).toBe(true);
    expect(limit.take(account, "trading").allowed).toBe(false);
    expect(limit.take(account, "data").allowed).toBe(false);
  });

  it("of 0 never ends", () => {
    const { limit } = opened({ rate_limit: 0 });
    expect(Array.from({ length: 500 }, () => limit.take(account, "trading").allowed)).not.toContain(
      false,
    );
  });
});
