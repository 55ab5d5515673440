// Waiting in tests: for a condition, or at a gate.

/** Runs the expectation until it holds; after 45 s its own error is thrown. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + 45_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

export interface Gate {
  opened: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
}
