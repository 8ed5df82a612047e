/** The accounts of the venue, by key; and who a request comes from. */
import type { IncomingHttpHeaders } from "node:http";

import { Account, type AccountSpec } from "./model.ts";
import { refusals, type Refusal } from "./refusals.ts";

export const DEFAULT_ACCOUNTS: readonly AccountSpec[] = [
  { key: "PKSANDBOXAAAAAAAAAA1", secret: "sandbox-secret-of-the-first-account-0001" },
  { key: "PKSANDBOXBBBBBBBBBB2", secret: "sandbox-secret-of-the-second-account-002" },
];

export class Accounts {
  readonly all: readonly Account[];
  readonly #byKey: ReadonlyMap<string, Account>;

  constructor(specs: readonly AccountSpec[], nowUs: number) {
    this.all = specs.map((spec) => new Account(spec, nowUs));
    this.#byKey = new Map(this.all.map((account) => [account.spec.key, account]));
    if (this.#byKey.size !== specs.length) throw new RangeError("two accounts have the same key");
  }

  find(key: unknown): Account | undefined {
    return typeof key === "string" ? this.#byKey.get(key) : undefined;
  }

  /** By key, account id or account number, for the control endpoints. */
  named(name: string): Account | undefined {
    return this.find(name) ?? this.all.find(({ id, number }) => id === name || number === name);
  }

  authenticate(headers: IncomingHttpHeaders): { value: Account } | { refusal: Refusal } {
    const pair = credentials(headers);
    if (pair === undefined) return { refusal: refusals.noCredentials() };
    const account = this.#byKey.get(pair.key);
    if (account === undefined) return { refusal: refusals.unknownKey() };
    return account.spec.secret === pair.secret
      ? { value: account }
      : { refusal: refusals.wrongSecret() };
  }
}

export function credentials(
  headers: IncomingHttpHeaders,
): { key: string; secret: string } | undefined {
  const key = headers["apca-api-key-id"];
  const secret = headers["apca-api-secret-key"];
  if (typeof key === "string" && typeof secret === "string") return { key, secret };
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (basic === undefined) return undefined;
  const [user = "", ...rest] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return { key: user, secret: rest.join(":") };
}

/** Reads the accounts file or the JSON given in its place. @throws {RangeError} saying what is wrong */
export function readAccountSpecs(text: string): readonly AccountSpec[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || parsed.length === 0) {
    throw new RangeError("accounts: expected a JSON array of at least one account");
  }
  return parsed.map((item: unknown, index) => {
    const { key, secret } = (item ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof key !== "string" || typeof secret !== "string") {
      throw new RangeError(`accounts: item ${index} needs key and secret`);
    }
    return item as AccountSpec;
  });
}
