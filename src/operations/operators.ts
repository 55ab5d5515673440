// Operators: who may come in, as what, and how they first do. An invitation and a reset are links, told to whoever made them.
import { z } from 'zod';
import type { Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { roles } from '../domain/operator.ts';
import { hashPassword } from '../domain/password.ts';
import { PullquoteError } from '../errors.ts';
import {
  changeRole as changeRow,
  findOperator,
  insertOperator,
  listOperators,
  type Operator,
  removeOperator as removeRow,
  renameOperator as renameRow,
  requireOperator,
  setPassword,
} from '../store/operators.ts';
import { deletePasskeys, passkeysOf } from '../store/passkeys.ts';
import { deleteSessions } from '../store/sessions.ts';
import { type Acting, audited, note, themselves } from './audit.ts';
import { linkView, makeLink, readLink, useLink } from './one-time-links.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

/** Who somebody is, to whoever may ask. */
const personView = z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) });

/** Who somebody is, to themselves. */
export const selfView = z
  .object({
    ...personView.shape,
    /** Whether they have one: who comes by the identity provider may not. */
    hasPassword: z.boolean(),
  })
  .meta({ id: 'Person' });
export type Person = z.output<typeof selfView>;

export const operatorView = z
  .object({
    ...personView.shape,
    /** Whether they have not come yet. */
    invited: z.boolean(),
    createdAt: moment,
    /** To the minute. */
    lastSeenAt: moment.nullable(),
  })
  .meta({ id: 'Operator' });
export type OperatorView = z.output<typeof operatorView>;

export const invitedView = z
  .object({ operator: operatorView, ...linkView.shape })
  .meta({ id: 'InvitedOperator' });
export type InvitedView = z.output<typeof invitedView>;

export const personName = text('the name that colleagues know them by').refine((name) => name.length <= 100, {
  error: 'a name of at most 100 characters',
});
const anEmail = 'an e-mail address';
export const operatorEmail = z
  .string({ error: anEmail })
  .trim()
  .max(254, { error: anEmail })
  .pipe(z.email({ error: anEmail }))
  .meta({ description: anEmail });

const aPassword = 'a password of 12 to 200 characters';
/** Long, and nothing more (NIST SP 800-63B-4, 3.1.1.2). What came is not told in the message. */
export const newPassword = z
  .string({ error: aPassword })
  .min(12, { error: aPassword })
  .max(200, { error: aPassword })
  .meta({ description: aPassword, format: 'password' });

export const invitationTerms = z.strictObject({
  email: operatorEmail,
  name: personName.optional(),
  role: z.enum(roles),
});

export const roleTerms = z.strictObject({ role: z.enum(roles) });
export const selfTerms = z.strictObject({ name: personName });

type Opened = Pick<Records, 'store' | 'config' | 'now'>;

/** Oldest first. */
export async function allOperators({ store }: Pick<Records, 'store'>): Promise<OperatorView[]> {
  return (await listOperators(store.db)).map(shown);
}

/** Makes them, and a link by which they choose a password. @throws USAGE, OPERATOR_EXISTS */
export async function inviteOperator(
  opened: By<Opened>,
  terms: Given<typeof invitationTerms>,
): Promise<InvitedView> {
  const { email, role, name } = readTerms(invitationTerms, terms);
  const given = { email, role, name: name ?? email.slice(0, email.indexOf('@')), password: null };
  const operator = await audited(
    opened,
    (tx) => insertOperator(tx, given),
    ({ id }) => ({ act: 'operator.invited', kind: 'operator', id, after: { email, role } }),
  );
  const link = await makeLink(opened, 'invitation', operator.id);
  return { operator: shown(operator), ...link };
}

/** Holds from their next request on. @throws OPERATOR_NOT_FOUND; USAGE for the last owner */
export async function changeRole(
  opened: Acting,
  id: string,
  terms: Given<typeof roleTerms>,
): Promise<OperatorView> {
  const { role } = readTerms(roleTerms, terms);
  const { after } = await audited(
    opened,
    async (tx) => ({ before: await requireOperator(tx, id), after: await changeRow(tx, id, role) }),
    ({ before }) => ({
      ...{ act: 'operator.changed', kind: 'operator', id },
      ...{ before: { role: before.role }, after: { role } },
    }),
  );
  return shown(after);
}

/** By themselves. @throws USAGE */
export async function renameOperator(
  opened: Omit<Acting, 'actor'>,
  { id, name: before }: Person,
  terms: Given<typeof selfTerms>,
): Promise<Person> {
  const { name } = readTerms(selfTerms, terms);
  const row = await audited(
    themselves(opened, { id, name: before }),
    async (tx) => {
      await renameRow(tx, id, name);
      return requireOperator(tx, id);
    },
    () => ({
      ...{ act: 'operator.renamed', kind: 'operator', id },
      before: { name: before },
      after: { name },
    }),
  );
  return shownToThemselves(row);
}

/** They are signed out at once. @throws OPERATOR_NOT_FOUND; USAGE for the last owner */
export async function removeOperator(opened: Acting, id: string): Promise<OperatorView> {
  const row = await audited(
    opened,
    (tx) => removeRow(tx, id),
    ({ email, role }) => ({ act: 'operator.removed', kind: 'operator', id, before: { email, role } }),
  );
  return shown(row);
}

/** A link by which they choose a new password; the one of before holds until they do. @throws OPERATOR_NOT_FOUND */
export async function resetOperator(opened: By<Opened>, id: string): Promise<InvitedView> {
  const operator = await requireOperator(opened.store.db, id);
  const purpose = operator.password === null && operator.lastSeenAt === null ? 'invitation' : 'reset';
  const link = await makeLink(opened, purpose, id);
  await note(opened, { act: 'operator.reset', kind: 'operator', id });
  return { operator: shown(operator), ...link };
}

/** By id, or by e-mail address: on a command line the one is at hand, or the other. @throws OPERATOR_NOT_FOUND */
export async function operatorIdOf({ store }: Pick<Records, 'store'>, given: string): Promise<string> {
  const found = given.includes('@') ? await findOperator(store.db, given) : null;
  return found?.id ?? (await requireOperator(store.db, given)).id;
}

export const welcomeTerms = z.strictObject({ token: z.string({ error: 'the token of the link' }) });

export const welcomeView = z
  .object({
    purpose: z.enum(['invitation', 'reset']),
    ...personView.omit({ id: true }).shape,
    /** How many of theirs end with the link. */
    passkeys: z.number().int(),
  })
  .meta({ id: 'Welcome' });

/** Whom a link is for; it holds on. @throws LINK_INVALID */
export async function lookAtLink(
  opened: Opened,
  terms: Given<typeof welcomeTerms>,
): Promise<z.output<typeof welcomeView>> {
  const link = await readLink(opened, readTerms(welcomeTerms, terms).token, ['invitation', 'reset']);
  const operator = await operatorOf(opened, link);
  const { length: passkeys } = await passkeysOf(opened.store.db, operator.id);
  return viewOf(welcomeView, { ...operator, passkeys, purpose: link.purpose as 'reset' });
}

export const acceptTerms = z.strictObject({
  ...welcomeTerms.shape,
  password: newPassword,
  name: personName.optional(),
});

/**
 * Takes the password, signs them out wherever they were in, and uses the link up. Their passkeys end: whoever needs a link may have lost the
 * device, or somebody else may have added one. @throws USAGE, LINK_INVALID
 */
export async function acceptLink(opened: Opened, terms: Given<typeof acceptTerms>): Promise<Operator> {
  const { token, password, name } = readTerms(acceptTerms, terms);
  // Before it costs a hash, and after: only one of two comes through.
  await readLink(opened, token, ['invitation', 'reset']);
  const hash = await hashPassword(password);
  return opened.store.db.transaction(async (db) => {
    const inside = { ...opened, store: { ...opened.store, db } };
    const { id } = await operatorOf(inside, await useLink(inside, token, ['invitation', 'reset']));
    await setPassword(db, id, hash);
    if (name !== undefined) await renameRow(db, id, name);
    await deleteSessions(db, id);
    const operator = await requireOperator(db, id);
    await forgetPasskeys(themselves(inside, operator), id);
    await note(themselves(inside, operator), { act: 'operator.joined', kind: 'operator', id });
    return operator;
  });
}

/** All of somebody's. @returns how many */
export async function forgetPasskeys(opened: Acting, operatorId: string): Promise<number> {
  const gone = await deletePasskeys(opened.store.db, operatorId);
  for (const { name } of gone)
    await note(opened, { act: 'passkey.removed', kind: 'operator', id: operatorId, before: { name } });
  return gone.length;
}

async function operatorOf(
  { store }: Opened,
  { operatorId }: { operatorId: string | null },
): Promise<Operator> {
  if (operatorId === null) throw new PullquoteError('INTERNAL', 'a link for nobody');
  return requireOperator(store.db, operatorId);
}

export const shownToThemselves = (row: Operator): Person =>
  viewOf(selfView, { ...row, hasPassword: row.password !== null });

const shown = (row: Operator): OperatorView =>
  viewOf(operatorView, { ...row, invited: row.password === null && row.lastSeenAt === null });
