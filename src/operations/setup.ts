// Set-up: while there is no operator, whoever holds a link that the server printed becomes the first, an owner.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { brandSchema } from '../design/brand.ts';
import { hashPassword } from '../domain/password.ts';
import { PullquoteError } from '../errors.ts';
import { forgetLinks } from '../store/one-time-links.ts';
import { countOperators, insertOperator, lockOperators, type Operator } from '../store/operators.ts';
import { note, themselves } from './audit.ts';
import { changeBrand } from './brand.ts';
import { type LinkView, makeLink, readLink, useLink } from './one-time-links.ts';
import { newPassword, operatorEmail, personName } from './operators.ts';
import { type Given, readTerms } from './terms.ts';

export const setupTerms = z.strictObject({
  token: z.string({ error: 'the token of the link that the server printed' }),
  name: personName,
  email: operatorEmail,
  password: newPassword,
  /** Where it is known already who publishes. */
  brand: brandSchema.pick({ name: true, sender: true, postalAddress: true }).optional(),
});

export async function isSetupNeeded({ store }: Pick<Records, 'store'>): Promise<boolean> {
  return (await countOperators(store.db)) === 0;
}

/** Null where somebody set it up already. */
export async function setupLink(opened: Pick<Records, 'store' | 'config' | 'now'>): Promise<LinkView | null> {
  return (await isSetupNeeded(opened)) ? makeLink(opened, 'setup', null) : null;
}

/** All links for it are used up by it. @throws USAGE, LINK_INVALID */
export async function setUp(
  opened: Pick<Records, 'store' | 'config' | 'now'>,
  terms: Given<typeof setupTerms>,
): Promise<Operator> {
  const { token, password, brand, ...person } = readTerms(setupTerms, terms);
  await readLink(opened, token, ['setup']);
  const hash = await hashPassword(password);
  const operator = await opened.store.db.transaction(async (db) => {
    const inside = { ...opened, store: { ...opened.store, db } };
    await lockOperators(db);
    await useLink(inside, token, ['setup']);
    if (!(await isSetupNeeded(inside)))
      throw new PullquoteError(
        'LINK_INVALID',
        'it is set up already; sign in, or ask an owner for an invitation',
      );
    await forgetLinks(db, 'setup');
    const operator = await insertOperator(db, { ...person, role: 'owner', password: hash });
    const { id, role } = operator;
    await note(themselves(inside, operator), {
      ...{ act: 'operator.joined', kind: 'operator', id },
      after: { role },
    });
    return operator;
  });
  if (brand) {
    const { url, ...house } = opened.config.brand;
    // The sample's site is nobody's.
    const isOwn = !opened.config.sample.includes('sender');
    await changeBrand(themselves(opened, operator), { ...house, ...(isOwn && { url }), ...brand });
  }
  return operator;
}
