// Which desk somebody has seen, and what they are told where it has changed since.
import type { Actor } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import type { Campaign } from '../store/campaigns.ts';
import { lastChange } from '../store/edits.ts';
import type { Db } from '../store/index.ts';

/** As the ETag of a desk has it. */
export const versionOf = ({ digestId, editVersion }: Pick<Campaign, 'digestId' | 'editVersion'>): string =>
  `${digestId}.${editVersion}`;

/** Who was faster, and with what. */
export async function conflict(db: Db, campaignId: string): Promise<PullquoteError> {
  const last = await lastChange(db, campaignId);
  const what = last
    ? `${whoIs(last.actor)} ${last.undoneAt ? 'undid' : 'made'} an edit (${last.kind}) at ${(last.undoneAt ?? last.at).toISOString()}`
    : 'it was made anew';
  return new PullquoteError(
    'EDIT_CONFLICT',
    `campaign ${campaignId} is not as you saw it: ${what}; look at it again first`,
  );
}

const whoIs = ({ kind, name }: Actor): string => (kind === 'token' ? `the token ${name}` : name);
