// The places of a pool's connections: who has none waits in line. Learns how many the server bears from its refusals of
// one too many, and tries one more after a while. It must not know what a connection is.

export interface Places {
  /** Resolves when the caller has a place. */
  enter(): Promise<void>;
  leave(): void;
  /**
   * For the holder of a place whom the server refused as one too many: from now on there are only as many places as the
   * others hold, and the caller has lost its own. False, and nothing changed, where nobody else holds one.
   */
  shrink(): boolean;
}

/** After so long without such a refusal one place more is tried. */
const growEveryMs = 30_000;

/** @param now in ms, of a clock that only goes forward */
export function openPlaces(most: number, now: () => number = () => performance.now()): Places {
  const waiting: (() => void)[] = [];
  let limit = most;
  let busy = 0;
  let refusedAt = 0;

  const admit = () => {
    while (busy < limit && waiting.length > 0) {
      busy += 1;
      waiting.shift()?.();
    }
  };

  return {
    async enter() {
      if (busy < limit && waiting.length === 0) busy += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      busy -= 1;
      if (limit < most && now() - refusedAt > growEveryMs) {
        limit += 1;
        refusedAt = now();
      }
      admit();
    },
    shrink() {
      if (busy <= 1) return false;
      busy -= 1;
      limit = Math.min(limit, busy);
      refusedAt = now();
      return true;
    },
  };
}
