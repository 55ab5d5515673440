// What the end of an attempt means for the row of a part: pure, and the only place that counts attempts.
import type { PartSettlement, PostOutcome } from '../../domain/post-part.ts';

export interface AttemptLimits {
  maxAttempts: number;
  lookAfterMs: number;
}

/** @param attempts with this one */
export function settlementOf(outcome: PostOutcome, attempts: number, limits: AttemptLimits): PartSettlement {
  switch (outcome.kind) {
    case 'posted':
      return { state: 'posted', post: outcome.post };
    case 'failed':
      return { state: 'failed', reason: outcome.reason };
    case 'deferred':
      if (attempts >= limits.maxAttempts)
        return { state: 'failed', reason: `given up after ${attempts} attempts: ${outcome.reason}` };
      // The wait grows where the network names none longer, so that a long outage is not a storm of calls.
      return {
        state: 'deferred',
        afterMs: Math.max(outcome.afterMs, backoffMs(attempts)),
        reason: outcome.reason,
      };
    case 'unknown':
      return settleDoubt(outcome.reason, limits.lookAfterMs, attempts, limits);
  }
}

/** A doubt is looked into again later, or in the end left to the operator; never settled by guessing. */
export function settleDoubt(
  reason: string,
  afterMs: number,
  attempts: number,
  limits: AttemptLimits,
): PartSettlement {
  if (attempts < limits.maxAttempts) return { state: 'unknown', afterMs, reason };
  return {
    state: 'unknown',
    afterMs: null,
    reason: `in doubt after ${attempts} attempts: ${reason}; look at the account, then retry`,
  };
}

const backoffMs = (attempts: number): number => Math.min(1_000 * 2 ** attempts, 15 * 60_000);
