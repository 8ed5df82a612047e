/** What a handler gets and what it answers with, free of sockets. */
import type { Account } from "./model.ts";
import type { Refusal } from "./refusals.ts";
import type { Body } from "./request.ts";

export type ApiRequest = {
  readonly account: Account;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The parsed JSON object of POST and PATCH; empty for the others. */
  readonly body: Body;
};

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly type?: "application/json" | "text/html";
  readonly headers?: readonly string[];
};

export const json = (value: unknown, status = 200): Answer => ({
  status,
  text: JSON.stringify(value),
});

/** For a body that is JSON text already. */
export const jsonText = (text: string, status = 200): Answer => ({ status, text });

export const noContent: Answer = { status: 204, text: "" };

export function refused({ status, code, message, extra }: Refusal): Answer {
  return json({ ...(code !== undefined && { code }), message, ...extra }, status);
}

/** The page the venue's gateway answers with where an API would answer JSON. */
export function htmlPage(status: number, title: string): Answer {
  const heading = `${status} ${title}`;
  const text = `<html>\r\n<head><title>${heading}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { status, text, type: "text/html" };
}

/** What a control request is told when it cannot be carried out. */
export const problem = (message: string, status = 400): Answer => json({ message }, status);
