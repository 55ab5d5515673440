// Mails of which nobody knows whether they arrived, decided by an operator: send again, hold, or take as sent.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { decideDoubts as decide } from '../store/campaign-moves.ts';
import { audited } from './audit.ts';
import { type Given, readTerms } from './terms.ts';

export const doubtTerms = z.strictObject({
  /** resend: once more, so that some may get it twice; sent: they have it; hold: nothing goes out again by itself. */
  decision: z.enum(['resend', 'sent', 'hold']),
  /** Whose; all of the campaign's where left out. */
  emails: z.array(z.string().min(3).max(254)).min(1).max(1_000).optional(),
});

export const decidedView = z.object({
  /** How many mails it was about. */
  decided: z.number().int(),
});

/** The sweeper sends what goes out again. @throws USAGE, CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE */
export async function decideDoubts(
  records: By<Records>,
  id: string,
  terms: Given<typeof doubtTerms>,
): Promise<z.output<typeof decidedView>> {
  const { decision, emails } = readTerms(doubtTerms, terms);
  const choice = { decision, choice: emails ?? ('all' as const), by: records.actor.name };
  const decided = await audited(
    records,
    (tx) => decide(tx, id, choice, records.now()),
    (count) => ({ act: 'doubts.decided', kind: 'campaign', id, after: { decision, mails: count } }),
  );
  return { decided };
}
