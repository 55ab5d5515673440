// What the sessions of a pool have learned together about how their server answers.

export interface Relay {
  /** Whether commands may be written before the answers to those before them came: what it offers, it does. */
  readonly isInStep: boolean;
  /** It answered as no server should: for a while each command waits for the answer to the one before. */
  noteOdd(): void;
}

/** A server is mended at times, and a line that broke once looks the same. */
const carefulMs = 10 * 60_000;

/** @param now in ms, of a clock that only goes forward */
export function openRelay(now: () => number = () => performance.now()): Relay {
  let oddAt = Number.NEGATIVE_INFINITY;
  return {
    get isInStep() {
      return now() - oddAt > carefulMs;
    },
    noteOdd() {
      oddAt = now();
    },
  };
}
