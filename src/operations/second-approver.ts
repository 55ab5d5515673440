// Four eyes: where APPROVAL_BY is "another", nobody lets out what they made or edited themselves. One somebody is one operator, one
// token, or one user of the machine.
import type { Records } from '../app.ts';
import type { Actor } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import type { Campaign } from '../store/campaigns.ts';
import { getEditors } from '../store/edits.ts';

type Asked = Pick<Records, 'store' | 'config'> & { actor: Actor };

/** @throws FORBIDDEN where the actor made or edited it */
export async function requireSecondApprover(
  { config, store, actor }: Asked,
  { id, madeBy }: Pick<Campaign, 'id' | 'madeBy'>,
): Promise<void> {
  if (config.approvalBy === 'anyone') return;
  const isActor = (one: Actor | null) => one?.kind === actor.kind && one.id === actor.id;
  const did = isActor(madeBy) ? 'made' : (await getEditors(store.db, id)).some(isActor) ? 'edited' : null;
  if (did !== null)
    throw new PullquoteError(
      'FORBIDDEN',
      `expected somebody to approve who neither made nor edited it (APPROVAL_BY), but ${actor.name} ${did} it; ask a colleague`,
    );
}

/** What goes out unseen is approved by whoever makes it. @throws FORBIDDEN */
export function refuseUnseen({ config }: Pick<Records, 'config'>): void {
  if (config.approvalBy === 'another')
    throw new PullquoteError(
      'FORBIDDEN',
      'expected it to be approved by somebody else (APPROVAL_BY), but it would go out unseen; leave the approval out, and ask a colleague to approve it',
    );
}
