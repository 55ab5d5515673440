// A bell for one listener that must not miss a ring between looking and waiting.

export interface Bell {
  /** Resolves with the first ring after this call. */
  next(): Promise<void>;
  ring(): void;
}

export function openBell(): Bell {
  let { promise, resolve } = Promise.withResolvers<void>();
  return {
    next: () => promise,
    ring() {
      resolve();
      ({ promise, resolve } = Promise.withResolvers<void>());
    },
  };
}
