/**
 * The trading day: which session it is, and the boundaries the clock crosses. In `real` mode venue
 * time is real time; `open` starts at 10:00 of the next trading day and skips the nights; `closed`
 * starts on the evening before; `always` keeps real time but never closes by itself.
 */
import { closeMinute, isTradingDay, OPEN_MINUTE, tradingDay } from "./calendar.ts";
import { VenueClock } from "./clock.ts";
import { DAY_US, fromNewYork, MINUTE_US, newYork } from "./new-york.ts";

export const SESSION_MODES = ["open", "closed", "real", "always"] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

/** Extended-hours orders trade in all but `open` and `closed`; the weekend is `closed`. */
export type Phase = "overnight" | "pre" | "open" | "post" | "closed";

/**
 * close: regular session ends; sweep: orders that were good for 90 days are cancelled; dayEnd: the
 * post-market ends, extended-hours day orders expire.
 */
export type Boundary = "open" | "close" | "sweep" | "dayEnd";

const PRE_MINUTE = 240;
const SWEEP_MINUTE = 975;
const POST_END_MINUTE = 1200;
const EVENING_MINUTE = 1260;
const START_MINUTE = 600;

export class Session {
  readonly clock: VenueClock;
  readonly mode: SessionMode;
  #cached: Today | undefined;
  #forced: "open" | "closed" = "open";
  #next: { readonly atUs: number; readonly boundary: Boundary };
  readonly #onBoundary: (boundary: Boundary) => void;

  constructor(mode: SessionMode, granularityUs: number, onBoundary: (boundary: Boundary) => void) {
    this.mode = mode;
    this.#onBoundary = onBoundary;
    this.clock = new VenueClock(startOf(mode), granularityUs);
    this.#next = nextBoundary(this.clock.now());
  }

  get phase(): Phase {
    return this.mode === "always" ? this.#forced : this.#today().phase;
  }

  /** All of it changes on whole minutes only, and every order asks for it. */
  #today(): Today {
    const minute = Math.floor(this.clock.now() / MINUTE_US);
    if (this.#cached?.minute !== minute) this.#cached = todayAt(minute, this.mode === "always");
    return this.#cached;
  }

  /** New York date whose regular session is running or comes next. */
  get tradingDate(): string {
    return this.#today().tradingDate;
  }

  nextOpenUs(): number {
    const { date, minute } = newYork(this.clock.now());
    if (isTradingDay(date) && minute < OPEN_MINUTE) return fromNewYork(date, OPEN_MINUTE);
    return fromNewYork(tradingDay(date, 1), OPEN_MINUTE);
  }

  /** When a day order entered now leaves the book. */
  closeUs(): number {
    return this.#today().closeUs;
  }

  /** When an extended-hours day order entered now leaves the book. */
  dayEndUs(): number {
    const { date, minute } = newYork(this.clock.now());
    const today = isTradingDay(date) && minute < POST_END_MINUTE;
    return fromNewYork(today ? date : tradingDay(date, 1), POST_END_MINUTE);
  }

  /** Called every tick: runs what the clock has passed. */
  keepUp(): void {
    if (this.mode === "always") return;
    while (this.#next.atUs <= this.clock.now()) {
      const { boundary, atUs } = this.#next;
      this.#next = nextBoundary(atUs);
      this.#onBoundary(boundary);
      if (this.mode === "open" && boundary === "close") this.jumpTo(this.nextOpenUs());
    }
  }

  /** Moves venue time forward, through every boundary on the way. */
  jumpTo(us: number): void {
    while (this.#next.atUs <= us) {
      const { boundary, atUs } = this.#next;
      this.clock.jumpTo(atUs);
      this.#next = nextBoundary(atUs);
      this.#onBoundary(boundary);
    }
    this.clock.jumpTo(us);
  }

  /** Runs the closing (or opening) auction now: the rest of the day (or night) is skipped. */
  run(action: "open" | "close"): void {
    if (this.mode !== "always") {
      if (action === "open" && this.phase !== "open") this.jumpTo(this.nextOpenUs());
      if (action === "close" && this.phase === "open") this.jumpTo(this.closeUs());
      return;
    }
    if (action === (this.#forced === "open" ? "open" : "close")) return;
    this.#forced = action === "open" ? "open" : "closed";
    this.#onBoundary(action);
    if (action === "close") this.#onBoundary("dayEnd");
  }
}

type Today = {
  readonly minute: number;
  readonly phase: Phase;
  readonly tradingDate: string;
  readonly closeUs: number;
};

function todayAt(minute: number, always: boolean): Today {
  const us = minute * MINUTE_US;
  const phase = phaseAt(us);
  const { date, minute: ofDay } = newYork(us);
  if (always) {
    const closeUs = (Math.floor(us / DAY_US) + 1) * DAY_US;
    return { minute, phase, tradingDate: date, closeUs };
  }
  const running = isTradingDay(date) && ofDay < closeMinute(date);
  const tradingDate = running ? date : tradingDay(date, 1);
  return {
    minute,
    phase,
    tradingDate,
    closeUs: fromNewYork(tradingDate, closeMinute(tradingDate)),
  };
}

function startOf(mode: SessionMode): number | undefined {
  if (mode === "real" || mode === "always") return undefined;
  const { date } = newYork(Date.now() * 1000);
  const day = tradingDay(date, 1);
  return mode === "open" ? fromNewYork(day, START_MINUTE) : fromNewYork(day, EVENING_MINUTE - 1440);
}

export function phaseAt(us: number): Phase {
  const { date, minute } = newYork(us);
  const today = isTradingDay(date);
  const tomorrow = isTradingDay(newYork(us + DAY_US).date);
  if (minute >= POST_END_MINUTE) return tomorrow ? "overnight" : "closed";
  if (!today) return "closed";
  if (minute < PRE_MINUTE) return "overnight";
  if (minute < OPEN_MINUTE) return "pre";
  return minute < closeMinute(date) ? "open" : "post";
}

function nextBoundary(afterUs: number): { atUs: number; boundary: Boundary } {
  const { date } = newYork(afterUs);
  const days = isTradingDay(date) ? [date, tradingDay(date, 1)] : [tradingDay(date, 1)];
  for (const day of days) {
    const ladder = [
      { atUs: fromNewYork(day, OPEN_MINUTE), boundary: "open" as const },
      { atUs: fromNewYork(day, closeMinute(day)), boundary: "close" as const },
      { atUs: fromNewYork(day, SWEEP_MINUTE), boundary: "sweep" as const },
      { atUs: fromNewYork(day, POST_END_MINUTE), boundary: "dayEnd" as const },
    ];
    const next = ladder.find(({ atUs }) => atUs > afterUs);
    if (next !== undefined) return next;
  }
  return { atUs: afterUs + MINUTE_US, boundary: "dayEnd" };
}
