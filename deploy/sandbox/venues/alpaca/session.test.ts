import { calendarDays, closeMinute, isTradingDay } from "./calendar.ts";
import { openOracle } from "./openapi-oracle.test.ts";
import { phaseAt } from "./session.ts";
import { EventLog, TestClient } from "./test-client.ts";
import { startVenue, type Venue, type VenueOptions } from "./venue.ts";

describe("the calendar", () => {
  it.each([
    ["2026-11-26", false, "Thanksgiving"],
    ["2026-11-28", false, "a Saturday"],
    ["2026-04-03", false, "Good Friday"],
    ["2026-07-03", false, "Independence Day, observed"],
    ["2026-06-19", false, "Juneteenth"],
    ["2027-01-01", false, "New Year's Day"],
    ["2021-12-31", true, "the Friday before a Saturday New Year"],
    ["2026-11-27", true, "the Friday after Thanksgiving"],
  ])("says of %s: %s (%s)", (date, trades) => {
    expect(isTradingDay(date)).toBe(trades);
  });

  it.each([
    ["2026-11-27", 780],
    ["2026-12-24", 780],
    ["2026-11-30", 960],
  ])("closes %s at minute %i", (date, minute) => {
    expect(closeMinute(date)).toBe(minute);
  });

  it("settles on the next trading day, over weekends and holidays", () => {
    expect(calendarDays("2026-11-25", "2026-11-27").map((day) => day.settlement_date)).toEqual([
      "2026-11-27",
      "2026-11-30",
    ]);
  });
});

describe("the session", () => {
  it.each([
    ["2026-11-23T08:59:00Z", "overnight"],
    ["2026-11-23T09:00:00Z", "pre"],
    ["2026-11-23T14:30:00Z", "open"],
    ["2026-11-23T21:00:00Z", "post"],
    ["2026-11-24T01:00:00Z", "overnight"],
    ["2026-11-28T01:00:00Z", "closed"],
    ["2026-11-30T01:00:00Z", "overnight"],
    ["2026-07-01T13:30:00Z", "open"],
  ])("at %s is %s", (time, phase) => {
    expect(phaseAt(Date.parse(time) * 1000)).toBe(phase);
  });
});

describe("the trading day", () => {
  let venue: Venue;
  let client: TestClient;
  let log: EventLog;

  const start = async (options: Partial<VenueOptions>): Promise<void> => {
    venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1, ...options });
    client = new TestClient(venue, 0, openOracle());
    log = await EventLog.listening(venue);
    await client.venue("quotes", {
      symbol: "AAPL",
      bid: "100.00",
      ask: "100.20",
      bid_size: "999",
      ask_size: "999",
    });
  };
  const resting = { type: "limit", limit_price: "50.00" };

  afterEach(async () => {
    log.close();
    await venue.close();
  });

  it("starts open by default, at ten in New York", async () => {
    await start({});
    const clock = await client.get("/v2/clock");
    expect(clock).toMatchObject({
      is_open: true,
      timestamp: expect.stringMatching(/T10:00:/) as string,
    });
  });

  it("ends with the closing auction: cls fills at the middle, day expires, gtc sleeps", async () => {
    await start({});
    const cls = await client.accepted({ time_in_force: "cls", qty: "9" });
    const day = await client.accepted(resting);
    const gtc = await client.accepted({ ...resting, time_in_force: "gtc" });
    for (const { id } of [cls, day, gtc]) await client.reaches(id, "new");
    await client.venue("session", { action: "close" });
    expect(await client.reaches(cls["id"], "filled")).toMatchObject({ filled_avg_price: "100.1" });
    expect(await log.names(day["id"], "expired")).toEqual(["pending_new", "new", "expired"]);
    await client.venue("quotes", { symbol: "AAPL", bid: "40.00", ask: "40.10" });
    expect(await client.get(`/v2/orders/${String(gtc["id"])}`)).toMatchObject({ status: "new" });
    await client.venue("session", { action: "open" });
    expect(await client.reaches(gtc["id"], "filled")).toMatchObject({ filled_avg_price: "40.1" });
  });

  it("begins with the opening auction: opg fills or is cancelled, queued day orders go live", async () => {
    await start({ session: "closed" });
    const opg = await client.accepted({ time_in_force: "opg" });
    const missed = await client.accepted({ ...resting, time_in_force: "opg" });
    const day = await client.accepted(resting);
    expect([opg["status"], day["status"]]).toEqual(["accepted", "accepted"]);
    await client.venue("session", { action: "open" });
    expect(await client.reaches(opg["id"], "filled")).toMatchObject({ filled_avg_price: "100.1" });
    await client.reaches(missed["id"], "canceled");
    const live = await client.reaches(day["id"], "new");
    expect(live["submitted_at"]).not.toBe(live["created_at"]);
    expect(await log.names(day["id"], "new")).toEqual(["accepted", "new"]);
  });

  it("lets an extended-hours limit trade in the evening, and expires it when that ends", async () => {
    await start({});
    await client.venue("session", { action: "close" });
    const extended = { type: "limit", extended_hours: true };
    const { id } = await client.accepted({ ...extended, limit_price: "101.00" });
    await client.reaches(id, "filled");
    const late = await client.accepted({ ...extended, limit_price: "50.00" });
    await client.reaches(late["id"], "new");
    await client.venue("session", { action: "open" });
    await client.reaches(late["id"], "expired");
  });

  it("takes the day's fees at the close, each kind rounded up to a cent, and tells of them a day later", async () => {
    await start({});
    for (const side of ["buy", "sell"]) {
      const { id } = await client.accepted({ side, qty: "500" });
      await client.reaches(id, "filled");
    }
    // SEC 50,000 x 20.60 / million = 1.03; TAF 500 x 0.000195 = 0.0975; CAT 1,000 x 0.000003 = 0.003.
    expect(venue.ledger().map((row) => row.fees)).toEqual(["0.0015", "1.129"]);
    await client.venue("session", { action: "close" });
    expect(await client.get("/v2/account")).toMatchObject({ cash: "99898.86" });
    expect(await client.list("/v2/account/activities/FEE")).toEqual([]);
    await client.venue("session", { action: "open" });
    await client.venue("session", { action: "close" });
    const rows = await client.list("/v2/account/activities/FEE?direction=asc");
    expect(rows.map((row) => [row["activity_sub_type"], row["net_amount"]])).toEqual([
      ["REG", "-1.03"],
      ["TAF", "-0.1"],
      ["CAT", "-0.01"],
    ]);
  });

  it("can be left out: in mode always venue time is real time and the market stays open", async () => {
    await start({ session: "always" });
    const { timestamp, is_open } = await client.get("/v2/clock");
    expect(is_open).toBe(true);
    expect(Math.abs(Date.parse(String(timestamp)) - Date.now())).toBeLessThan(5_000);
    const { id } = await client.accepted(resting);
    await client.reaches(id, "new");
    await client.venue("session", { action: "close" });
    await client.reaches(id, "expired");
  });
});
