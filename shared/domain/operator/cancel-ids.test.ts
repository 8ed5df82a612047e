/** The ids under which a kill cancels: the same for everybody, the next one only after a refusal. */
import { headerOf } from "../order/sending.ts";
import { cancelAsked, onlyLeg, received, tell, working } from "../testing/story.ts";
import { nextCancelId } from "./cancel-ids.ts";

describe("the next cancel of an order under a kill", () => {
  it("is the first, whoever asks and however often", () => {
    expect(nextCancelId(received().state, "k")).toBe("k-1");
    expect(nextCancelId(received().state, "k")).toBe("k-1");
  });

  it("is none while one is under way, also a client's", () => {
    expect(nextCancelId(cancelAsked(working(), "k-1").state, "k")).toBeUndefined();
    expect(nextCancelId(cancelAsked(working(), "client-1").state, "k")).toBeUndefined();
  });

  it("is another one after the broker refused the last", () => {
    const story = cancelAsked(working(), "k-1");
    const reason = { code: "not_cancelable", text: "not now" };
    const draft = { ...headerOf(onlyLeg(story)), requestId: "k-1", reason };
    expect(nextCancelId(tell(story, { type: "cancel_rejected", ...draft }).state, "k")).toBe("k-2");
  });

  it("is none for an order that is done", () => {
    const story = tell(received(), { type: "canceled", ...headerOf(onlyLeg(received())) });
    expect(nextCancelId(story.state, "k")).toBeUndefined();
  });

  it("fits into a name, however long the kill's", () => {
    expect(nextCancelId(received().state, "k".repeat(64))).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });
});
