/** The feed by itself: a venue that takes executions back tells them to it as it tells the stream. */
import { nano } from "../../tape/decimal.ts";
import { Faults } from "../faults.ts";
import { Account } from "../model.ts";
import { Session } from "../session.ts";
import { VenueSettings } from "../venue-settings.ts";
import { startVenue } from "../venue.ts";
import { TestClient } from "../test-client.ts";
import { activityEvent, type ActivityItem } from "./activity-events.ts";
import { ActivityFeed } from "./activity-feed.ts";
import type { Entry } from "./journal.ts";

describe("an execution that is taken back or corrected", () => {
  it.each<["trade_bust" | "trade_correct", string, bigint]>([
    ["trade_bust", "canceled", nano("-2")],
    ["trade_correct", "correct", nano("1")],
  ])("is told as %s and points at what it restates", async (executionType, status, qty) => {
    const entry = await restatedEntry(executionType, qty);
    expect(activityEvent(entry)).toMatchObject({
      previous_id: "before",
      ref_id: "after",
      status,
      details: { execution_type: executionType },
    });
  });

  it("is one more FILL among the activities where the setting says so", () => {
    const account = new Account({ key: "K", secret: "S" }, 0);
    const session = new Session("always", 1, () => undefined);
    const settings = new VenueSettings({ rest_corrections: "show" });
    const feed = new ActivityFeed(session, new Faults(1), settings);
    const order = { account, filledQty: 0n, status: "filled" } as never;
    const told = { id: "after", previousId: "before", qty: nano("-2"), price: nano("10"), atUs: 1 };
    feed.published(order, "trade_bust", told);
    expect(account.activities).toMatchObject([{ restates: "before", qty: nano("-2") }]);
    settings.set({ rest_corrections: "omit" });
    feed.published(order, "trade_bust", told);
    expect(account.activities).toHaveLength(1);
    feed.close();
  });
});

/** An order that a real venue has filled, restated. */
async function restatedEntry(
  executionType: "trade_bust" | "trade_correct",
  qty: bigint,
): Promise<Entry<ActivityItem>> {
  const venue = await startVenue({ rateLimit: 0, partialShare: 0 });
  const client = new TestClient(venue);
  const { id } = await client.accepted({ qty: "2" });
  await client.reaches(id, "filled");
  const order = venue.order(String(id));
  await venue.close();
  if (order === undefined) throw new Error("the order is lost");
  const item: ActivityItem = {
    kind: "trade",
    account: order.account,
    order,
    executionType,
    executionId: "after",
    previousId: "before",
    qty,
    price: nano("100"),
    atUs: 1,
    cumQty: 0n,
    complete: false,
  };
  return { id: "01J9RPMV5TKB8WX3M4F1KZ7QH2", atUs: 1, item };
}
