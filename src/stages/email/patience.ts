// Waits for a ledger that is away: what is known of mails that were sent must not be dropped for a restart of Postgres.
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, PullquoteError } from '../../errors.ts';

export interface Patience {
  /** How long from the first failure on; asked again each time. */
  mostMs(): number;
  onFailure(reason: string): void;
}

const pauseMs = 500;

/** @throws an error that does not pass by itself at once, any other once the patience is at its end */
export async function withPatience<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isTemporary = error instanceof PullquoteError && error.retry !== 'never';
      if (!isTemporary || performance.now() - since > patience.mostMs()) throw error;
      patience.onFailure(messageOf(error));
      await sleep(pauseMs);
    }
  }
}
