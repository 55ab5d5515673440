// Mails of which nobody knows whether they arrived, decided by an operator: the campaign may send again, or end otherwise.
import { campaignEnd, standsAs } from '../../domain/campaign.ts';
import { PullquoteError } from '../../errors.ts';
import { getCampaign } from '.././campaigns.ts';
import type { Db } from '.././db.ts';
import { countEndedParts } from '.././post-parts.ts';
import { countDoubted, countEnded, type DoubtChoice, resendDoubted, takeAsSent } from '.././sending.ts';
import { startStage } from '.././stage-runs.ts';
import { lock, mustWrite } from './write.ts';

export interface DoubtDecision {
  /** resend: once more, and maybe twice; sent: it arrived; hold: nothing goes out again by itself. */
  decision: 'resend' | 'sent' | 'hold';
  choice: DoubtChoice;
  /** Who decides, as people call them. */
  by: string;
}

/**
 * Deliveries in doubt, decided by an operator. What goes out again takes the campaign back to sending, unless it sends.
 * Locks the campaign's row and those that it changes. @returns how many rows it was about
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where nothing of it was sent yet
 */
export async function decideDoubts(
  db: Db,
  id: string,
  { decision, choice, by }: DoubtDecision,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const campaign = (await lock(tx, id)) ?? (await getCampaign(tx, id));
    const { state } = campaign;
    if (state !== 'sending' && state !== 'sent' && state !== 'failed')
      throw new PullquoteError(
        'CAMPAIGN_STATE',
        `campaign ${id} ${standsAs[state]}: expected one that is being sent or was, since only mails that left can be in doubt`,
      );
    if (decision === 'hold') {
      await mustWrite(tx, campaign, state, { unknownPolicy: 'hold' }, now);
      return countDoubted(tx, id, choice);
    }
    if (decision === 'sent') {
      const rows = await takeAsSent(tx, id, choice, by, now);
      if (state === 'sent') {
        const end = campaignEnd({
          email: await countEnded(tx, campaign),
          social: await countEndedParts(tx, id),
        });
        await mustWrite(tx, campaign, state, { reason: end.losses }, now);
      }
      return rows;
    }
    const rows = await resendDoubted(tx, id, choice, now);
    if (rows === 0) return 0;
    await startStage(tx, id, 'email', now);
    const cleared = {
      failedStage: null,
      finishedAt: null,
      reason: campaign.pausedAt ? campaign.reason : null,
    };
    await mustWrite(tx, campaign, 'sending', cleared, now);
    return rows;
  });
}
