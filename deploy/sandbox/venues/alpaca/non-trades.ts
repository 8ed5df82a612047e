/**
 * Activities without a trade: money moves when it moves, but the activity that tells of it is created
 * about a day later. Source: Alpaca, account activities and fee schedule (booked the next day).
 */
import { nanoText, type Money, type Nano } from "../tape/decimal.ts";
import { compactSymbol } from "./assets.ts";
import { uuid } from "./ids.ts";
import { isNonTrade, type Account, type NonTrade, type Order } from "./model.ts";
import { MINUTE_US, newYork } from "./new-york.ts";
import type { Session } from "./session.ts";
import type { VenueSettings } from "./venue-settings.ts";

export type OnBooked = (account: Account, booked: NonTrade) => void;

export class NonTrades {
  readonly #accounts: readonly Account[];
  readonly #session: Session;
  readonly #settings: VenueSettings;
  readonly #onBooked: OnBooked;
  /** How much of each coin order's fee has been announced. */
  readonly #coinFees = new WeakMap<Order, { readonly qty: Nano; readonly money: Money }>();
  readonly #readUpTo = new Map<Account, number>();

  constructor(
    accounts: readonly Account[],
    session: Session,
    settings: VenueSettings,
    onBooked: OnBooked,
  ) {
    this.#accounts = accounts;
    this.#session = session;
    this.#settings = settings;
    this.#onBooked = onBooked;
  }

  /** Books what has come due. */
  keepUp(): void {
    const delay = this.#settings.current.nta_delay_minutes;
    for (const account of this.#accounts) {
      const { announced } = account;
      if (announced.length === 0) continue;
      const now = this.#session.clock.now();
      // By the minute: what a close announces is due at the next day's, not a moment after it.
      const due = announced.filter(({ atUs }) => minuteOf(atUs) + delay <= minuteOf(now));
      if (due.length === 0) continue;
      const rest = announced.filter((item) => !due.includes(item));
      announced.splice(0, announced.length, ...rest);
      for (const item of due) this.#book(account, { ...item, id: item.id ?? uuid(), atUs: now });
    }
  }

  #book(account: Account, item: NonTrade): void {
    account.activities.push(item);
    this.#onBooked(account, item);
  }

  /** The day's crypto fees, which the trades have taken already: one CFEE each for coins and dollars. */
  announceCoinFees(): void {
    const atUs = this.#session.clock.now();
    const { date } = newYork(atUs);
    for (const account of this.#accounts) {
      for (const [order, fee] of this.#unannounced(account)) {
        const symbol = compactSymbol(order.asset);
        const common = { kind: "non_trade", type: "CFEE", subType: "", date, atUs } as const;
        const description = `Coin Pair Transaction Fee (${order.asset.symbol})`;
        account.announced.push({
          ...common,
          description,
          symbol,
          netAmount: -fee.money,
          ...(fee.qty > 0n && { qty: -fee.qty }),
        });
      }
    }
  }

  #unannounced(account: Account): ReadonlyMap<Order, { qty: Nano; money: Money }> {
    const fees = new Map<Order, { qty: Nano; money: Money }>();
    const from = this.#readUpTo.get(account) ?? 0;
    this.#readUpTo.set(account, account.activities.length);
    for (const activity of account.activities.slice(from)) {
      if (isNonTrade(activity) || activity.order.asset.coin === undefined) continue;
      const { order } = activity;
      const before = this.#coinFees.get(order);
      const fee = {
        qty: order.feeQty - (before?.qty ?? 0n),
        money: order.feeMoney - (before?.money ?? 0n),
      };
      if (fee.qty === 0n && fee.money === 0n) continue;
      fees.set(order, fee);
      this.#coinFees.set(order, { qty: order.feeQty, money: order.feeMoney });
    }
    return fees;
  }
}

const minuteOf = (us: number): number => Math.floor(us / MINUTE_US);

/** Families of types that one name of the query stands for. Source: the published ActivityType. */
export function typesNamed(name: string): (type: string) => boolean {
  switch (name) {
    case "TRANS":
      return (type) => CASH.has(type);
    case "MISC":
      return (type) => type !== "FILL" && type !== "DIV" && !CASH.has(type);
    default:
      return (type) => type === name;
  }
}

const CASH: ReadonlySet<string> = new Set(["CSD", "CSW"]);

export const optionalQty = (qty: Nano | undefined): { qty?: string } =>
  qty === undefined ? {} : { qty: nanoText(qty) };
