/** What the venue does wrong: every knob of the simulator, and a venue that freezes. */
import type { KnobName, KnobSetting } from "../../../deploy/sandbox/venues/alpaca/faults.ts";
import { between, type Fault, type Kind } from "./fault.ts";

const often = { probability: 0.5 };
const some = { probability: 0.25 };
const few = { probability: 0.1 };
const all = { probability: 1 };

/** Settings beside the probability where a knob needs them. */
const KNOBS = {
  latency: { ...often, ms: [50, 1_500] },
  refuse_429: all,
  refuse_5xx: often,
  reset_before: some,
  accept_then_reset: some,
  accept_then_504: some,
  accept_then_hang: some,
  slow_body: { ...some, ms: [200, 2_000] },
  html_error: often,
  hide_lookup: { ...often, ms: [500, 4_000] },
  activities_lag: { ...often, ms: [500, 3_000] },
  refuse_upgrade: all,
  refuse_auth: often,
  mute_stream: all,
  drop_event: some,
  duplicate_event: often,
  reorder_event: some,
  delay_event: { ...often, ms: [100, 3_000] },
  replay_new: often,
  drop_stream: few,
  reject_order: few,
  stuck_pending_new: few,
  stuck_pending_cancel: some,
  cancel_rejected: some,
  fill_beats_cancel: some,
  fill_beats_replace: some,
} as const satisfies Partial<Record<KnobName, KnobSetting>>;

const knobFaults = Object.entries(KNOBS).map(([name, setting]): Kind => {
  const kind = `venue: ${name}`;
  return {
    name: kind,
    draw: (random): Fault => ({
      kind,
      target: kind,
      holdMs: between(random, 2_000, 9_000),
      begin: async ({ venue }) => {
        await venue.set({ [name]: setting });
        return () => venue.set({ [name]: null });
      },
    }),
  };
});

export const venueFaults: readonly Kind[] = [
  ...knobFaults,
  {
    name: "venue paused",
    draw: (random) => ({
      kind: "venue paused",
      target: "venue",
      holdMs: between(random, 500, 7_000),
      begin: async ({ fleet: { venues } }) => {
        for (const venue of venues.values()) await venue.kill("SIGSTOP");
        return async () => {
          for (const venue of venues.values()) await venue.kill("SIGCONT");
        };
      },
    }),
  },
];
