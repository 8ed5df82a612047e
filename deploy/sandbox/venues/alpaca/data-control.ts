/** `/_venue`: market data, news and corporate actions, as a test wishes them. */
import type { CorporateActionFeed } from "./corporate-actions/feed.ts";
import { json, type Answer } from "./http.ts";
import type { Board } from "./market-data/board.ts";
import type { NewsDesk } from "./market-data/news.ts";
import type { DataStreams } from "./market-data/streams.ts";

export type Wishes = Readonly<Record<string, unknown>>;
export type DataControlContext = {
  readonly board: Board;
  readonly dataStreams: DataStreams;
  readonly news: NewsDesk;
  readonly corporateActions: CorporateActionFeed;
};

const problem = (message: string): Answer => json({ message }, 400);

export function dataActions(
  context: DataControlContext,
): Readonly<Record<string, (wishes: Wishes) => Answer>> {
  const { board, corporateActions, dataStreams, news } = context;
  return {
    "POST market-data": ({ action, messages }) => {
      if (action === "drop") return json({ dropped: dataStreams.drop() });
      if (!Array.isArray(messages)) return problem("messages: expected a list of stream messages");
      const told = messages.map((one: unknown) => dataStreams.inject((one ?? {}) as Wishes));
      return told.includes(undefined)
        ? problem("expected T of a data message, and S")
        : json({ told });
    },
    "POST news": (wishes) => {
      const article = news.publish(wishes, board.nowUs);
      dataStreams.article(article);
      return json(article);
    },
    "GET corporate-actions": () => json(corporateActions.all),
    "POST corporate-actions": (wishes) => {
      const { apply, withdraw, ...fields } = wishes;
      if (typeof apply === "string")
        return json({ applied: corporateActions.apply({ id: apply }) });
      if (typeof withdraw === "string")
        return json({ withdrawn: corporateActions.withdraw(withdraw) });
      const action = corporateActions.announce(fields);
      return typeof action === "string" ? problem(action) : json(action);
    },
  };
}
