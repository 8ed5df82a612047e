/** A reader of server-sent events for the tests of this folder and its neighbours. */
import { until, type Json } from "../test-client.ts";
import type { Venue } from "../venue.ts";

export class SseLog {
  readonly comments: string[] = [];
  readonly events: Json[] = [];
  readonly ids: string[] = [];
  readonly status: number;
  readonly headers: Headers;
  ended = false;
  readonly #abort: AbortController;

  private constructor(response: Response, abort: AbortController) {
    this.status = response.status;
    this.headers = response.headers;
    this.#abort = abort;
    void this.#read(response);
  }

  static async open(venue: Venue, path: string, headers: Json = {}): Promise<SseLog> {
    const abort = new AbortController();
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    const response = await fetch(venue.url + path, {
      signal: abort.signal,
      headers: {
        "APCA-API-KEY-ID": key,
        "APCA-API-SECRET-KEY": secret,
        ...(headers as Record<string, string>),
      },
    });
    return new SseLog(response, abort);
  }

  async #read(response: Response): Promise<void> {
    let text = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const lines = text.split("\n");
        text = lines.pop() ?? "";
        for (const line of lines) this.#line(line);
      }
    } catch {
      // The test hangs up, or the venue does.
    }
    this.ended = true;
  }

  #line(line: string): void {
    if (line.startsWith(": ")) this.comments.push(line.slice(2));
    if (line.startsWith("id: ")) this.ids.push(line.slice(4));
    if (line.startsWith("data: ")) this.events.push(JSON.parse(line.slice(6)) as Json);
  }

  until(expected: string, condition: () => boolean): Promise<void> {
    return until(condition, () => `${expected}; found ${JSON.stringify(this.events.slice(-3))}`);
  }

  close(): void {
    this.#abort.abort();
  }
}
