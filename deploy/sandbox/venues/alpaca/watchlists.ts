/** /v2/watchlists: named lists of symbols. Source: the published trading document. */
import type { AssetList } from "./assets.ts";
import { timeText } from "./clock.ts";
import { json, noContent, refused, type Answer, type ApiRequest } from "./http.ts";
import { uuid } from "./ids.ts";
import type { Account } from "./model.ts";
import { refusals } from "./refusals.ts";
import type { Session } from "./session.ts";
import { assetBody } from "./wire.ts";

type Watchlist = {
  readonly id: string;
  readonly createdUs: number;
  name: string;
  updatedUs: number;
  symbols: string[];
};

const MOST = 200;

export class Watchlists {
  readonly #assets: AssetList;
  readonly #session: Session;
  readonly #lists = new Map<Account, Map<string, Watchlist>>();

  constructor(assets: AssetList, session: Session) {
    this.#assets = assets;
    this.#session = session;
  }

  #of(account: Account): Map<string, Watchlist> {
    let lists = this.#lists.get(account);
    if (lists === undefined) this.#lists.set(account, (lists = new Map<string, Watchlist>()));
    return lists;
  }

  list({ account }: ApiRequest): Answer {
    return json([...this.#of(account).values()].map((list) => head(account, list)));
  }

  create({ account, body }: ApiRequest): Answer {
    const { name } = body;
    const lists = this.#of(account);
    if (typeof name !== "string" || name === "") return refused(refusals.required("name"));
    const taken = [...lists.values()].some((list) => list.name === name);
    if (taken || lists.size >= MOST) return refused(refusals.invalidValue("name"));
    const symbols = this.#symbols(body["symbols"]);
    if (symbols === undefined) return refused(refusals.invalidValue("symbols"));
    const now = this.#session.clock.now();
    const list = { id: uuid(), createdUs: now, name, updatedUs: now, symbols };
    lists.set(list.id, list);
    return this.#show(account, list);
  }

  /** @param path what follows `/v2/watchlists/`: an id, or an id and a symbol */
  one(request: ApiRequest, path: string): Answer {
    const [id = "", ...rest] = path.split("/");
    const list = this.#of(request.account).get(id);
    // A pair has a slash of its own.
    const symbol = rest.length === 0 ? undefined : rest.join("/");
    return list === undefined ? notFound : this.#change(request, list, symbol);
  }

  byName(request: ApiRequest): Answer {
    const name = request.query.get("name");
    const list = [...this.#of(request.account).values()].find((one) => one.name === name);
    return list === undefined ? notFound : this.#change(request, list, undefined);
  }

  #change({ account, body, method }: ApiRequest, list: Watchlist, symbol?: string): Answer {
    if (method === "DELETE" && symbol === undefined) {
      this.#of(account).delete(list.id);
      return noContent;
    }
    if (method === "DELETE") list.symbols = list.symbols.filter((one) => one !== symbol);
    if (method === "POST") {
      const added = this.#symbols([body["symbol"]]);
      if (added === undefined) return refused(refusals.invalidValue("symbol"));
      list.symbols = [...new Set([...list.symbols, ...added])];
    }
    if (method === "PUT") {
      const symbols = this.#symbols(body["symbols"]);
      if (symbols === undefined) return refused(refusals.invalidValue("symbols"));
      list.symbols = symbols;
      if (typeof body["name"] === "string") list.name = body["name"];
    }
    if (method !== "GET") list.updatedUs = this.#session.clock.now();
    return this.#show(account, list);
  }

  /** @returns undefined when one of them is no symbol of the venue */
  #symbols(given: unknown): string[] | undefined {
    if (given === undefined || given === null) return [];
    if (!Array.isArray(given)) return undefined;
    const found = given.map((name) =>
      typeof name === "string" ? this.#assets.find(name) : undefined,
    );
    const symbols = found.flatMap((asset) => (asset === undefined ? [] : [asset.symbol]));
    return symbols.length === given.length ? [...new Set(symbols)] : undefined;
  }

  #show(account: Account, list: Watchlist): Answer {
    const found = list.symbols.map((symbol) => this.#assets.find(symbol));
    const assets = found.filter((asset) => asset !== undefined).map(assetBody);
    return json({ ...head(account, list), assets });
  }
}

const notFound = refused(refusals.watchlistNotFound());

function head(account: Account, { id, name, createdUs, updatedUs }: Watchlist): object {
  return {
    account_id: account.id,
    id,
    name,
    created_at: timeText(createdUs),
    updated_at: timeText(updatedUs),
  };
}
