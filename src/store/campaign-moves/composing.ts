// Moves while a campaign is made: its digest, its rendition, and an edit that takes it back to review.
import { isEditable, standsAs } from '../../domain/campaign.ts';
import type { Digest } from '../../domain/digest.ts';
import type { RenditionManifest } from '../../domain/rendition.ts';
import { PullquoteError } from '../../errors.ts';
import type { Blob } from '.././blobs.ts';
import { type Campaign, getCampaign } from '.././campaigns.ts';
import type { Db } from '.././db.ts';
import { insertDigest } from '.././digests.ts';
import { getEdited } from '.././edits.ts';
import { insertRendition } from '.././renditions.ts';
import { lock, mustWrite, write } from './write.ts';

/**
 * summarizing → rendering, with the digest, in one transaction. Locks the campaign's row until it commits.
 * False, and nothing written, where the campaign is no longer summarizing: another worker was first, or it was cancelled.
 */
export async function setDigest(db: Db, id: string, digest: Digest, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const campaign = await lock(tx, id);
    if (campaign?.state !== 'summarizing') return false;
    const digestId = await insertDigest(tx, campaign.articleId, digest);
    await write(tx, campaign, 'rendering', { digestId }, now);
    return true;
  });
}

/**
 * rendering → review, or scheduled where it is approved already, with bodies and manifest, in one transaction. An
 * approval given unseen ends where a check of the digest failed: it goes to review, with the reason. Locks the campaign's
 * row until it commits. Null, and nothing written, where the campaign is no longer rendering.
 */
export async function setRendition(
  db: Db,
  id: string,
  rendition: { manifest: RenditionManifest; blobs: ReadonlyMap<string, Blob> },
  now: Date,
): Promise<'review' | 'scheduled' | null> {
  return db.transaction(async (tx) => {
    const campaign = await lock(tx, id);
    if (campaign?.state !== 'rendering') return null;
    const renditionId = await insertRendition(tx, rendition.manifest, rendition.blobs);
    const objection = campaign.digestId ? objectionTo((await getEdited(tx, campaign)).edited.digest) : null;
    const state = campaign.approvedAt && objection === null ? 'scheduled' : 'review';
    const approval = objection === null ? {} : { approvedAt: null, destination: null, reason: objection };
    await write(tx, campaign, state, { renditionId, ...approval }, now);
    return state;
  });
}

export interface Revision {
  /** What whoever edits has seen. */
  editVersion: number;
  rendition: { manifest: RenditionManifest; blobs: ReadonlyMap<string, Blob> };
  /** Told where an approval falls by it. */
  reason: string;
  /** Writes what was changed, under the lock. */
  write(tx: Db): Promise<void>;
}

/**
 * review, scheduled or overdue → review, with what was changed and what is made of it, in one transaction: an approval
 * was of something else, and falls. Locks the campaign's row until it commits. Null, and nothing written, where somebody
 * else was faster.
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not to be edited (any more)
 */
export async function reviseCampaign(
  db: Db,
  id: string,
  { editVersion, rendition, reason, write: writeChange }: Revision,
  now: Date,
): Promise<Campaign | null> {
  return db.transaction(async (tx) => {
    const campaign = (await lock(tx, id)) ?? (await getCampaign(tx, id));
    assertEditable(campaign);
    if (campaign.editVersion !== editVersion) return null;
    await writeChange(tx);
    const renditionId = await insertRendition(tx, rendition.manifest, rendition.blobs);
    const falls = campaign.state !== 'review';
    return mustWrite(
      tx,
      campaign,
      'review',
      {
        ...{ renditionId, editVersion: editVersion + 1, approvedAt: null, destination: null },
        ...(falls && !campaign.pausedAt && { reason }),
      },
      now,
    );
  });
}

/** @throws CAMPAIGN_STATE */
export function assertEditable({ id, state }: Pick<Campaign, 'id' | 'state'>): void {
  if (isEditable(state)) return;
  throw new PullquoteError(
    'CAMPAIGN_STATE',
    `campaign ${id} ${standsAs[state]}: expected one in review, or scheduled and not sent yet, to edit`,
  );
}

/** What a reader of the digest should look at first; null where every check holds. */
function objectionTo({ checks }: Digest): string | null {
  const failed = checks.filter((check) => !check.ok);
  const [first] = failed;
  if (!first) return null;
  const more = failed.length > 1 ? `, and ${failed.length - 1} more` : '';
  return `a check of the digest failed: ${first.check}: ${first.detail}${more}`;
}
