import { readFileSync } from "node:fs";
import { parseOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import { parse } from "../../contracts/validate.ts";
import { judgeCancel, judgeNew, judgeReplace, type Said } from "./verdict.ts";

const example = (name: string): Buffer =>
  readFileSync(new URL(`../../contracts/examples/${name}.json`, import.meta.url));

const said = (name: string, changes: Partial<OrderEvent> = {}): Said => {
  const event = parseOrderEvent(example(`order-${name}`));
  return { kind: "event", event: { ...event, ...changes } as OrderEvent };
};

const received = said("received.v1/valid/an-order-with-one-leg");
const refused = said("refused.v1/valid/a-limit-order-without-a-limit");
const pendingCancel = said("pending-cancel.v1/valid/a-cancel-under-way");
const canceled = said("canceled.v1/valid/the-rest-of-a-partly-filled-order");
const digest =
  received.kind === "event" && received.event.type === "received" ? received.event.digest : "";

describe("the answer to a new order", () => {
  it("is the event that took it on", () => {
    expect(judgeNew(digest)(received)).toEqual({ final: true, said: received });
  });

  it("is a refusal with its reason", () => {
    expect(judgeNew(digest)(refused)).toMatchObject({
      final: true,
      reason: { code: "price_missing" },
    });
  });

  it("is not what was said to a different order under the same id", () => {
    const judge = judgeNew("0".repeat(32));
    expect(judge(received)).toBeUndefined();
    expect(judge(refused)).toBeUndefined();
  });

  it("is the refusal of the id where it stands for a different order", () => {
    const duplicate = said("request-refused.v1/valid/a-cancel-that-came-after-the-last-fill", {
      request: "new",
      requestId: digest,
    });
    expect(judgeNew(digest)(duplicate)?.reason).toBeDefined();
    expect(judgeNew("0".repeat(32))(duplicate)).toBeUndefined();
  });

  it("can come beside the log", () => {
    const body = example("request-refused.v1/valid/a-request-that-broke-its-contract");
    const refusal = parse("request-refused.v1", body);
    expect(judgeNew(digest)({ kind: "refusal", refusal })?.reason).toEqual(refusal.reason);
  });
});

describe("the answer to a cancel", () => {
  it("is not final before the broker has spoken", () => {
    const judge = judgeCancel("cxl-1");
    expect(judge(pendingCancel)).toMatchObject({ final: false });
    expect(judge(canceled)).toEqual({ final: true, said: canceled });
  });

  it("is a refusal where the order was filled first", () => {
    const judge = judgeCancel("cxl-1");
    judge(pendingCancel);
    const filled = said("trade.v1/valid/forty-of-a-hundred-shares", {
      version: 6,
      order: { ordStatus: "filled", cumQty: "100", done: true },
    });
    expect(judge(filled)).toMatchObject({ final: true, reason: { code: "order_done" } });
  });

  it("is the broker's refusal", () => {
    const rejected = said("cancel-rejected.v1/valid/filled-before-the-cancel-arrived");
    const requestId =
      rejected.kind === "event" && "requestId" in rejected.event ? rejected.event.requestId : "";
    expect(judgeCancel(requestId)(rejected)?.reason).toBeDefined();
  });

  it("is the same when the log is told again from its beginning", () => {
    const judge = judgeCancel("cxl-1");
    for (const event of [received, pendingCancel, received]) judge(event);
    expect(judge(pendingCancel)).toMatchObject({ final: false });
    expect(judge(canceled)).toMatchObject({ final: true });
  });

  it("is not what was said to another request", () => {
    expect(judgeCancel("cxl-2")(pendingCancel)).toBeUndefined();
    expect(judgeCancel("cxl-2")(canceled)).toBeUndefined();
  });
});

describe("the answer to a replace", () => {
  const pending = said("pending-replace.v1/valid/a-new-limit-price-under-way");
  const requestId =
    pending.kind === "event" && "requestId" in pending.event ? (pending.event.requestId ?? "") : "";

  it("is taken first, then confirmed or refused by the broker", () => {
    const judge = judgeReplace(requestId);
    expect(judge(pending)).toMatchObject({ final: false });
    expect(judge(said("replaced.v1/valid/a-new-limit-price-in-force"))).toMatchObject({
      final: true,
    });
    const no = said("replace-rejected.v1/valid/an-order-that-works-on-as-it-was");
    expect(judge(no)?.reason).toBeDefined();
  });

  it("is a refusal where the order ended first, however it ended", () => {
    const judge = judgeReplace(requestId);
    judge(pending);
    expect(judge(canceled)).toMatchObject({ final: true, reason: { code: "order_done" } });
  });
});
