// Waits for a ledger that is away or cannot write: what is known of mails that were sent must not be dropped for it.
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, PullquoteError } from '../../errors.ts';

export interface Patience {
  /** How long from the first failure on; asked again each time. */
  mostMs(): number;
  /** Whether it may pass by itself. */
  isTemporary(error: unknown): boolean;
  onFailure(reason: string): void;
}

const pauseMs = { first: 500, most: 5_000 };

/** What says of itself that it passes, such as a lost connection. */
export const passesByItself = (error: unknown): boolean =>
  error instanceof PullquoteError && error.retry !== 'never';

/** @throws an error that does not pass by itself at once, any other once the patience is at its end */
export async function withPatience<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const since = performance.now();
  for (let waitMs = pauseMs.first; ; waitMs = Math.min(pauseMs.most, waitMs * 1.5)) {
    try {
      return await work();
    } catch (error) {
      if (!patience.isTemporary(error) || performance.now() - since > patience.mostMs()) throw error;
      patience.onFailure(messageOf(error));
      await sleep(waitMs);
    }
  }
}
