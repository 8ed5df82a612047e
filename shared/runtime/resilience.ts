/**
 * Holding back: from a broker that fails, and from too much at once.
 *
 * Nothing here retries. A command that is held back never left, and says so; what was sent is
 * never sent again from here.
 */
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
} from "cockatiel";
import PQueue from "p-queue";

export type BreakerOptions<T> = {
  /** Failures in a row that open the circuit. */
  readonly failures: number;
  /** Ms after which one call is let through to try. */
  readonly halfOpenAfterMs: number;
  readonly isFailure: (result: T) => boolean;
  readonly opened: () => void;
  readonly closed: () => void;
};

export type Breaker<T> = {
  /** The call's result; undefined when the circuit is open and the call was not made. */
  run(call: () => Promise<T>): Promise<T | undefined>;
};

/** Expects calls that tell failure by their result; a call that throws throws through. */
export function openBreaker<T extends object>(options: BreakerOptions<T>): Breaker<T> {
  const policy = circuitBreaker(
    handleWhenResult((result) => options.isFailure(result as T)),
    {
      halfOpenAfter: options.halfOpenAfterMs,
      breaker: new ConsecutiveBreaker(options.failures),
    },
  );
  policy.onBreak(options.opened);
  policy.onReset(options.closed);
  return {
    async run(call) {
      // The library would let the others wait for the one call that tries.
      if (policy.state === CircuitState.HalfOpen) return undefined;
      try {
        return await policy.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return undefined;
        throw error;
      }
    },
  };
}

export type Lanes = {
  /** Tasks begun or waiting. */
  readonly size: number;
  /** Runs the task after the earlier ones of its lane. It must not throw. */
  add(lane: string, task: () => Promise<void>): void;
  /** Resolves when nothing is left to run. */
  idle(): Promise<void>;
};

/** Keeps order within a lane, and at most `concurrency` tasks of different lanes under way. */
export function openLanes(concurrency: number): Lanes {
  const running = new PQueue({ concurrency });
  const lanes = new Map<string, (() => Promise<void>)[]>();
  let size = 0;

  async function drain(lane: string, tasks: (() => Promise<void>)[]): Promise<void> {
    for (let task = tasks[0]; task !== undefined; task = tasks[0]) {
      await task();
      tasks.shift();
      size -= 1;
    }
    lanes.delete(lane);
  }

  return {
    get size() {
      return size;
    },
    add(lane, task) {
      size += 1;
      const waiting = lanes.get(lane);
      if (waiting !== undefined) {
        waiting.push(task);
        return;
      }
      const tasks = [task];
      lanes.set(lane, tasks);
      void running.add(() => drain(lane, tasks));
    },
    idle: () => running.onIdle(),
  };
}
