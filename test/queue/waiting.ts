// Waiting in tests: for a condition, or at a gate.

/** Runs the expectation until it holds; where it hangs its own error is thrown, before Jest's limit is. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + 200_000;
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
