// Addresses that no campaign may mail: seen, made and lifted by whoever operates.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { Act } from '../domain/act.ts';
import type { By } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { listSuppressions, suppress, unsuppress } from '../store/suppressions.ts';
import { addressId, audited, note } from './audit.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const suppressionView = z.object({
  /** In lower case. */
  email: z.string(),
  reason: z.string(),
  createdAt: moment,
});
export type SuppressionView = z.output<typeof suppressionView>;

const addresses = z
  .array(text('addresses such as name@example.com'))
  .min(1, { error: 'one address or more' });

/** The newest first. */
export async function allSuppressions({ store }: Records): Promise<SuppressionView[]> {
  return (await listSuppressions(store.db, mostListed)).map((row) => viewOf(suppressionView, row));
}

const mostListed = 100_000;

export const suppressTerms = z.strictObject({
  emails: addresses,
  reason: text('why, such as "asked by letter"').default('by the operator'),
});

/** No campaign mails them from now on, on any list; a reason that is there stands. @throws USAGE for what is no address; nothing is made then */
export async function addSuppressions(
  records: By<Records>,
  terms: Given<typeof suppressTerms>,
): Promise<{ suppressed: string[] }> {
  const { emails, reason } = readTerms(suppressTerms, terms);
  const suppressed = emails.map(addressOf);
  await audited(
    records,
    (tx) => suppress(tx, suppressed, reason),
    () => ({
      ...about(suppressed),
      act: 'suppression.added',
      after: { addresses: suppressed.length, reason },
    }),
  );
  return { suppressed };
}

/** One address is found again by its hash; many are a number. */
const about = (emails: readonly string[]): Pick<Act, 'kind' | 'id'> =>
  emails.length === 1 && emails[0] !== undefined
    ? { kind: 'subscriber', id: addressId(emails[0]) }
    : { kind: 'suppressions', id: 'many' };

function addressOf(given: string): string {
  const parsed = parseAddress(given);
  if (parsed.ok) return parsed.address.email.toLowerCase();
  throw new PullquoteError('USAGE', `the address ${parsed.reason}; nothing was changed`);
}

const removeTerms = z.strictObject({ emails: addresses });

/** They may be mailed again, where they subscribe. @returns those that were suppressed @throws SUBSCRIBER_NOT_FOUND where none was */
export async function removeSuppressions(
  records: By<Records>,
  terms: Given<typeof removeTerms>,
): Promise<{ lifted: string[] }> {
  const { emails } = readTerms(removeTerms, terms);
  const lifted = await records.store.db.transaction(async (tx) => {
    const gone = await unsuppress(tx, emails);
    const act = { ...about(gone), act: 'suppression.lifted', before: { addresses: gone.length } } as const;
    if (gone.length > 0) await note({ ...records, store: { db: tx } }, act);
    return gone;
  });
  if (lifted.length === 0)
    throw new PullquoteError(
      'SUBSCRIBER_NOT_FOUND',
      `${emails.join(', ')}: expected an address that is suppressed; look: pullquote suppressions list`,
    );
  return { lifted };
}
