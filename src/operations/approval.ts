// An approval: what goes out, to how many, when, and where to; written down with the campaign.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { objections, onAccounts } from '../domain/destination.ts';
import { parseSchedule, type Schedule } from '../domain/schedule.ts';
import { PullquoteError } from '../errors.ts';
import { approveCampaign } from '../store/campaign-moves.ts';
import { getCampaign } from '../store/campaigns.ts';
import { summarizeList } from '../store/lists.ts';
import { audited } from './audit.ts';
import { campaignStatusView, destinationView } from './campaign-views.ts';
import { campaignStatus } from './campaigns.ts';
import { aim, approved } from './destination.ts';
import { conflict, versionOf } from './review-version.ts';
import { requireSecondApprover } from './second-approver.ts';
import { type Given, names, readTerms } from './terms.ts';
import { viewOf } from './views.ts';

export const approvalTerms = z.strictObject({
  /** A local time in `timeZone`, or one with an offset; its own, or now, where left out. */
  at: z.string().optional(),
  /** IANA name; this machine's where left out. */
  timeZone: z.string().optional(),
  /** Sends with a sample brand, or with links that lead nowhere, all the same. */
  force: z.boolean().default(false),
  /** Where its posts go; all accounts that are connected where left out, or those that an approval before has chosen. */
  accounts: names('one or more accounts, as in GET /accounts').optional(),
});

export const approvalView = z.object({
  campaign: campaignStatusView,
  /** How many would be mailed now: active on the list, and not suppressed; null without the channel email. */
  recipients: z.number().nullable(),
  /** How many active subscribers no campaign may mail. */
  suppressed: z.number(),
  /** How the workers that run differ from what is configured here. */
  warnings: z.array(z.string()),
});
export type Approval = z.output<typeof approvalView>;

/** What an approval would let happen, before it is given. */
export const approvalPreviewView = z.object({
  recipients: approvalView.shape.recipients,
  suppressed: approvalView.shape.suppressed,
  destination: destinationView,
  /** What speaks against sending so; an approval needs `force` then. */
  objections: z.array(z.string()),
  warnings: approvalView.shape.warnings,
});

/** @throws CAMPAIGN_NOT_FOUND, CONFIG_INVALID */
export async function previewApproval(
  records: Records,
  id: string,
): Promise<z.output<typeof approvalPreviewView>> {
  const { db } = records.store;
  const { channels, listId } = await getCampaign(db, id);
  const { destination, warnings } = await aim(records, channels);
  const { active, suppressed } = await summarizeList(db, listId);
  return viewOf(approvalPreviewView, {
    recipients: channels.includes('email') ? active - suppressed : null,
    suppressed,
    destination,
    objections: objections(destination, channels),
    warnings,
  });
}

/** @throws USAGE, SCHEDULE_INVALID */
export function readSchedule(
  { at, timeZone }: { at?: string | undefined; timeZone?: string | undefined },
  now: Date,
): Schedule | null {
  if (timeZone !== undefined && at === undefined)
    throw new PullquoteError('USAGE', '--tz expects --at with it, such as --at 2026-12-01T09:00');
  if (at === undefined) return null;
  return parseSchedule(at, timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, now);
}

/**
 * It goes out at its time, or now, to where mails and posts go from here; the sweeper starts it. Of a scheduled one the
 * approval is given anew, with the time and the destination.
 * @param seen.version of the desk that was looked at: it alone is approved
 * @throws EDIT_CONFLICT, FORBIDDEN where somebody else must, CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE, USAGE, SCHEDULE_INVALID, CONFIG_INVALID where it must not go out so
 */
export async function approve(
  records: By<Records>,
  id: string,
  terms: Given<typeof approvalTerms> = {},
  { version }: { version?: string | undefined } = {},
): Promise<Approval> {
  const { force, accounts, ...when } = readTerms(approvalTerms, terms);
  const { db } = records.store;
  const schedule = readSchedule(when, records.now());
  const campaign = await getCampaign(db, id);
  const { channels, listId, state, editVersion } = campaign;
  if (version !== undefined && version !== versionOf(campaign)) throw await conflict(db, id);
  await requireSecondApprover(records, campaign);
  const { destination, warnings } = await aim(records, channels);
  const before = campaign.destination;
  const wanted =
    accounts ?? (before?.areChosen ? before.accounts.map(({ id: account }) => account) : undefined);
  const approval = {
    destination: approved(onAccounts(destination, wanted), channels, force),
    schedule,
    again: state === 'scheduled',
    ...(version !== undefined && { editVersion }),
  };
  await audited(
    records,
    (tx) => approveCampaign(tx, id, records.now(), approval),
    ({ renditionId, scheduledAt, timeZone }) => ({
      ...{ act: 'campaign.approved', kind: 'campaign', id },
      before: { state },
      after: { state: 'scheduled', renditionId, scheduledAt, timeZone, destination: approval.destination },
    }),
  );
  const { active, suppressed } = await summarizeList(db, listId);
  return {
    campaign: await campaignStatus(records, id),
    recipients: channels.includes('email') ? active - suppressed : null,
    suppressed,
    warnings,
  };
}
