/** What befalls the ways between processes: every mode of the proxy, on every edge. */
import { EDGES } from "./edges.ts";
import { between, nothing, oneOfThese, type Fault, type Kind } from "./fault.ts";
import type { Mode } from "./proxy.ts";
import type { Random } from "../../../deploy/sandbox/venues/tape/random.ts";

type Draw = (random: Random) => Mode;

const WAYS = ["to_server", "to_client"] as const;

const MODES: Readonly<Record<string, Draw>> = {
  delay: (random) => ({ kind: "delay", ms: between(random, 20, 700) }),
  /** Longer than a request to the venue waits for its answer: it arrives after its sender gave up. */
  "delay past the time-out": (random) => ({ kind: "delay", ms: between(random, 3_200, 4_000) }),
  "one-way cut": (random) => ({ kind: "black_hole", way: oneOfThese(random, WAYS) }),
  "black hole": () => ({ kind: "black_hole", way: "both" }),
  "single bytes": () => ({ kind: "single_bytes" }),
  "half sent": (random) => ({
    kind: "cut_after",
    bytes: between(random, 1, 3_000),
    way: oneOfThese(random, WAYS),
  }),
  refused: () => ({ kind: "refuse" }),
};

const modeFaults = Object.entries(MODES).map(([name, drawMode]): Kind => {
  const kind = `edge: ${name}`;
  return {
    name: kind,
    draw: (random): Fault => {
      const edge = oneOfThese(random, EDGES);
      const mode = drawMode(random);
      return {
        kind,
        target: edge,
        holdMs: between(random, 500, 9_000),
        begin: async ({ edges }) => {
          await edges.of(edge).set(mode);
          return () => edges.of(edge).heal();
        },
      };
    },
  };
});

/** Ends of connections that are over in a moment, several in a row. */
const endFaults = (["cut", "reset"] as const).map((how): Kind => {
  const kind = `edge: ${how}`;
  return {
    name: kind,
    draw: (random): Fault => {
      const edge = oneOfThese(random, EDGES);
      const times = between(random, 1, 4);
      const pauseMs = between(random, 50, 1_000);
      return {
        kind,
        target: edge,
        holdMs: 0,
        begin: async ({ edges }) => {
          for (let at = 0; at < times; at += 1) {
            edges.of(edge)[how]();
            await new Promise((resolve) => setTimeout(resolve, pauseMs));
          }
          return nothing;
        },
      };
    },
  };
});

export const edgeFaults: readonly Kind[] = [...modeFaults, ...endFaults];
