// The connections of this process as places to send from: as many deliveries are in flight as places are taken. A place
// is kept until its delivery is settled in Postgres, so that no more than this can ever be in doubt.

export interface Places {
  readonly free: number;
  /** @param count at most `free` */
  take(count: number): void;
  give(count: number): void;
  /** Calls back whenever some become free, until the returned function is called. */
  onFree(callback: () => void): () => void;
}

export function openPlaces(size: number): Places {
  let free = size;
  const callbacks = new Set<() => void>();
  return {
    get free() {
      return free;
    },
    take(count) {
      if (count > free) throw new Error(`${count} places were taken where ${free} are free`);
      free -= count;
    },
    give(count) {
      if (count === 0) return;
      free += count;
      for (const callback of callbacks) callback();
    },
    onFree(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
