/** What is wrong with the venue, and until when, in virtual ms. All of it is over once these have passed. */

export type Weather = {
  /** Takes commands on and never answers. */
  silent: number;
  /** Answers after the client has given up. */
  late: number;
  /** Answers 5xx after it took the command on. */
  failing: number;
  /** Commands get lost on their way there. */
  losing: number;
  /** Refuses connections. */
  down: number;
  /** Commands take up to the longest time a send can be under way. */
  slow: number;
  /** New orders arrive long after anybody believed it: beyond the in-flight bound. */
  stuck: number;
  /** Look-ups and lists show orders and executions late. */
  blind: number;
  /** Lists cannot be had whole. */
  listsFail: number;
  /** Look-ups get no answer. */
  lookupsFail: number;
  /** The order stream is cut, and cannot be had again. */
  streamDown: number;
  streamDrops: number;
  streamDoubles: number;
  streamSwaps: number;
  streamDelays: number;
};

export const fairWeather = (): Weather => ({
  silent: 0,
  late: 0,
  failing: 0,
  losing: 0,
  down: 0,
  slow: 0,
  stuck: 0,
  blind: 0,
  listsFail: 0,
  lookupsFail: 0,
  streamDown: 0,
  streamDrops: 0,
  streamDoubles: 0,
  streamSwaps: 0,
  streamDelays: 0,
});
