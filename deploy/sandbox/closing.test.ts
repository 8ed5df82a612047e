import { openClosing } from "./closing.ts";

describe("closing what was opened", () => {
  it("goes in the opposite order, once, and tries everything before it complains", async () => {
    const closed: string[] = [];
    const closing = openClosing();
    closing.later(async () => closed.push("first opened"));
    closing.later(async () => {
      throw new Error("stuck");
    });
    closing.later(async () => closed.push("last opened"));

    const both = Promise.allSettled([closing.close(), closing.close()]);

    expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(closed).toEqual(["last opened", "first opened"]);
  });
});
