// The places of a pool's connections: who has none waits in line. Finds how many pay: more while more of them send more, and
// fewer where the server refuses one too many or does not answer. It must not know what a connection is.

export interface Places {
  /** How many there are just now, from 2 up to the most. */
  readonly limit: number;
  /** Resolves when the caller has a place. */
  enter(): Promise<void>;
  leave(): void;
  /**
   * For the holder of a place whom the server refused as one too many: from now on there are only as many places as the
   * others hold, and the caller has lost its own. False, and nothing changed, where nobody else holds one.
   */
  shrink(): boolean;
  /** The server did not answer: half as many, and it is felt out anew. */
  halve(): void;
}

const fewest = 2;
/** After so long without a refusal of one too many, one more than then is tried. */
const growEveryMs = 30_000;
/** A rate is told by so many rounds of all places, and for so long at least. */
const rounds = 4;
const windowMs = 40;
const longestMs = 20_000;
/** Of what more places could send, this much must come; so often in a row it may not, since other things slow a mail too. */
const gain = 0.15;
const patience = 2;
/** After a try that did not pay the next one comes; each time twice as late. */
const firstRetryMs = 1_000;
const lastRetryMs = 60_000;

/** @param now in ms, of a clock that only goes forward */
export function openPlaces(most: number, now: () => number = () => performance.now()): Places {
  const waiting: (() => void)[] = [];
  let limit = Math.min(fewest, most);
  let busy = 0;
  /** As many as the server bears, by its refusals. */
  let ceiling = most;
  let refusedAt = 0;
  /** The best so far: with so many places, so many a millisecond. */
  let best = { limit: 0, rate: 0 };
  let misses = 0;
  let retryMs = firstRetryMs;
  let settledUntil = 0;
  let window = { began: now(), left: 0 };

  const measureAnew = () => {
    window = { began: now(), left: 0 };
  };
  const setLimit = (next: number) => {
    limit = Math.max(1, Math.min(next, ceiling));
    measureAnew();
  };
  const feelOut = () => {
    best = { limit: 0, rate: 0 };
    misses = 0;
    settledUntil = 0;
  };

  /** Called as a place becomes free: whether more of them would have sent more. */
  const judge = () => {
    window.left += 1;
    const took = now() - window.began;
    if (window.left < rounds * limit || took < windowMs) return;
    const rate = window.left / took;
    // So long for so few: there was nothing to send meanwhile.
    if (took > longestMs || now() < settledUntil) return measureAnew();
    if (limit <= best.limit) {
      best = { limit, rate };
      return setLimit(limit * 2);
    }
    const wanted = best.limit === 0 ? 0 : best.rate * (1 + gain * (limit / best.limit - 1));
    if (rate > wanted) {
      best = { limit, rate };
      misses = 0;
      retryMs = firstRetryMs;
      return setLimit(limit * 2);
    }
    misses += 1;
    if (misses < patience) return measureAnew();
    misses = 0;
    settledUntil = now() + retryMs;
    retryMs = Math.min(retryMs * 2, lastRetryMs);
    setLimit(best.limit);
  };

  const admit = () => {
    while (busy < limit && waiting.length > 0) {
      busy += 1;
      waiting.shift()?.();
    }
  };

  return {
    get limit() {
      return limit;
    },
    async enter() {
      if (busy < limit && waiting.length === 0) busy += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      judge();
      busy -= 1;
      if (ceiling < most && now() - refusedAt > growEveryMs) {
        ceiling += 1;
        refusedAt = now();
      }
      admit();
    },
    shrink() {
      if (busy <= 1) return false;
      busy -= 1;
      ceiling = Math.min(ceiling, busy);
      refusedAt = now();
      feelOut();
      setLimit(Math.min(limit, ceiling));
      return true;
    },
    halve() {
      feelOut();
      setLimit(Math.max(fewest, Math.floor(limit / 2)));
    },
  };
}
