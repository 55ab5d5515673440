// From an outcome and its meaning to the row that is written. Pure.
import type { ClaimedDelivery, DeliverySettlement } from '../../domain/delivery.ts';
import { deferMs, giveUpAfterMs, reconnectMs, secondLookMs } from './backoff.ts';
import type { Attempted, Meaning } from './classify.ts';

/** @param random 0 to 1, for the jitter */
export function settlementOf(
  row: ClaimedDelivery,
  outcome: Attempted,
  meaning: Meaning,
  now: Date,
  random: number,
): DeliverySettlement {
  const settlement: DeliverySettlement = {
    subscriberId: row.subscriberId,
    fence: row.fence,
    state: meaning.state,
    nextAt: null,
    replyCode: outcome.kind === 'rejected' ? outcome.code : null,
    enhancedCode: outcome.kind === 'rejected' ? outcome.enhanced : null,
    reply: outcome.reply,
    isDead: meaning.effect === 'dead',
  };
  if (meaning.state !== 'deferred') return settlement;
  const nextAt = new Date(now.getTime() + waitMs(meaning, row.attempts + 1, random));
  const since = row.deferredSince ?? now;
  if (nextAt.getTime() - since.getTime() > giveUpAfterMs)
    return { ...settlement, state: 'failed', reply: `given up after 72 hours: ${outcome.reply}` };
  return { ...settlement, nextAt };
}

function waitMs({ effect }: Meaning, nth: number, random: number): number {
  if (effect === 'policy') return secondLookMs(random);
  // Nothing was wrong with this mail.
  return (effect === 'relay' || effect === 'shrink' ? reconnectMs : deferMs)(nth, random);
}
