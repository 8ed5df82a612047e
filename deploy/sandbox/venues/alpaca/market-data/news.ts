/** News: what a test publishes. Source: the published data document, limit 10 by default and 50 at most. */
import { json, refused, type Answer } from "../http.ts";
import { readTimeUs } from "../clock.ts";
import { refusals } from "../refusals.ts";
import { at, type Instant } from "./instant.ts";

export type Article = {
  readonly id: number;
  readonly headline: string;
  readonly summary: string;
  readonly author: string;
  readonly content: string;
  readonly url: string;
  readonly source: string;
  readonly symbols: readonly string[];
  readonly created_at: Instant;
  readonly updated_at: Instant;
};

const MOST = 50;
const USUAL = 10;

export class NewsDesk {
  readonly #articles: Article[] = [];

  publish(given: Readonly<Record<string, unknown>>, nowUs: number): Article {
    const text = (name: string, fallback: string): string => {
      const value = given[name];
      return typeof value === "string" ? value : fallback;
    };
    const symbols = Array.isArray(given["symbols"]) ? given["symbols"].map(String) : [];
    const article = {
      id: 40_000_000 + this.#articles.length,
      headline: text("headline", "Nothing happened"),
      summary: text("summary", ""),
      author: text("author", "Venue"),
      content: text("content", ""),
      url: text("url", "https://example.com/news"),
      source: text("source", "benzinga"),
      symbols,
      created_at: at(nowUs),
      updated_at: at(nowUs),
    };
    this.#articles.push(article);
    return article;
  }

  list(query: URLSearchParams): Answer {
    const limit = Number(query.get("limit") ?? String(USUAL));
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
      return refused(refusals.malformedParameter("limit"));
    const bounds = ["start", "end"].map((name) => {
      const text = query.get(name);
      return text === null ? (name === "start" ? 0 : Infinity) : readTimeUs(text);
    });
    const [from, to] = bounds;
    if (from === undefined || to === undefined)
      return refused(refusals.malformedParameter(from === undefined ? "start" : "end"));
    const symbols = query.get("symbols")?.split(",");
    const found = this.#articles
      .filter(({ updated_at: { us } }) => us >= from && us <= to)
      .filter((one) => symbols === undefined || one.symbols.some((name) => symbols.includes(name)));
    if (query.get("sort") !== "asc") found.reverse();
    const start = Number(query.get("page_token") ?? "0");
    const page = found.slice(start, start + limit);
    const next = start + limit < found.length ? String(start + limit) : null;
    const content = query.get("include_content") === "true";
    return json({
      news: page.map((one) => ({ ...one, content: content ? one.content : "", images: [] })),
      next_page_token: next,
    });
  }
}
