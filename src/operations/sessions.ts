// Sessions: signing in by a password, what a cookie stands for, and out again. A session is a token of 256 random bits, told once; what
// is kept is its SHA-256. Whether there is such an account is told by nothing: not by the answer, nor by how long it takes.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { hashPassword, isDated, isPassword } from '../domain/password.ts';
import { PullquoteError } from '../errors.ts';
import { findOperator, type Operator, requireOperator, setPassword } from '../store/operators.ts';
import { passkeysOf } from '../store/passkeys.ts';
import {
  deleteSession,
  deleteSessions,
  findSession,
  insertSession,
  isOpen,
  noteSeen,
  type Session,
  sessionsOf,
} from '../store/sessions.ts';
import { audited, note, themselves } from './audit.ts';
import { forgetPasskeys, newPassword, type Person, shownToThemselves } from './operators.ts';
import { limitAttempts } from './sign-in-limits.ts';
import { type Given, readTerms } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const sessionView = z
  .object({
    id: z.string(),
    /** Whether it is the one that asks. */
    current: z.boolean(),
    /** What the browser says that it is, and where from it came. */
    agent: z.string(),
    address: z.string(),
    createdAt: moment,
    /** To the minute. */
    seenAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'Session' });
export type SessionView = z.output<typeof sessionView>;

/** Who is signed in. */
export interface SignedIn {
  sessionId: string;
  operator: Person;
}

/** The one time that `token` is told. */
export interface NewSession extends SignedIn {
  token: string;
  expiresAt: Date;
}

/** The browser that asks. */
export interface Device {
  agent: string;
  address: string;
}

export const signInTerms = z.strictObject({
  email: z.string({ error: 'your e-mail address' }).max(254),
  password: z.string({ error: 'your password' }).max(200).meta({ format: 'password' }),
});

export const passwordTerms = z.strictObject({
  current: z.string({ error: 'the password of now' }).max(200).meta({ format: 'password' }),
  password: newPassword,
  /** Where somebody else may have added one: left out, they hold on. */
  removePasskeys: z
    .boolean()
    .default(false)
    .meta({ description: 'let none of your passkeys sign in any more' }),
});

type Opened = Pick<Records, 'store' | 'now'>;

const dayMs = 86_400_000;
/** Signed out by itself: so long after signing in, and so long after it was last used. */
const lifeMs = 30 * dayMs;
const unusedMs = 7 * dayMs;

/** @throws USAGE; UNAUTHENTICATED; RATE_LIMITED */
export async function signIn(
  opened: Opened,
  terms: Given<typeof signInTerms>,
  device: Device,
): Promise<NewSession> {
  const { email, password } = readTerms(signInTerms, terms);
  const { db } = opened.store;
  const operator = await limitAttempts(opened, { address: device.address, email }, async () => {
    const found = await findOperator(db, email);
    if ((await isPassword(password, found?.password ?? null)) && found) return found;
    throw new PullquoteError(
      'UNAUTHENTICATED',
      'expected an e-mail address and the password that belongs to it; whoever forgot theirs asks an owner for a new link',
    );
  });
  if (operator.password !== null && isDated(operator.password))
    await setPassword(db, operator.id, await hashPassword(password));
  return openSession(opened, operator, device);
}

/** For whoever has shown who they are. */
export async function openSession(
  { store, now }: Opened,
  operator: Operator,
  { agent, address }: Device,
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + lifeMs);
  const given = {
    operatorId: operator.id,
    hash: sha256(token),
    agent: agent.slice(0, 200),
    address,
    expiresAt,
  };
  const { id } = await audited(
    themselves({ store, now }, operator),
    (tx) => insertSession(tx, given, now()),
    () => ({ act: 'session.opened', kind: 'operator', id: operator.id, after: { agent: given.agent } }),
  );
  return { token, expiresAt, sessionId: id, operator: shownToThemselves(operator) };
}

const tokenPattern = /^[\w-]{43}$/;

/** Whose a cookie is, noting that it was used; null where it is nobody's, or is over. */
export async function identifySession({ store, now }: Opened, token: string): Promise<SignedIn | null> {
  if (!tokenPattern.test(token)) return null;
  const found = await findSession(store.db, sha256(token), used(now()));
  if (!found) return null;
  await noteSeen(store.db, found.session, now());
  return { sessionId: found.session.id, operator: shownToThemselves(found.operator) };
}

/** For whoever is served for long. */
export async function isSignedIn(
  { store }: Pick<Records, 'store'>,
  { sessionId }: SignedIn,
): Promise<boolean> {
  return isOpen(store.db, sessionId);
}

export async function mySessions(
  { store, now }: Opened,
  { sessionId, operator }: SignedIn,
): Promise<SessionView[]> {
  const rows = await sessionsOf(store.db, operator.id, used(now()));
  return rows.map((row: Session) => viewOf(sessionView, { ...row, current: row.id === sessionId }));
}

export async function signOut(opened: Opened, { sessionId, operator }: SignedIn): Promise<void> {
  if (await deleteSession(opened.store.db, { id: sessionId, operatorId: operator.id }))
    await note(themselves(opened, operator), { act: 'session.ended', kind: 'operator', id: operator.id });
}

/** One of one's own. @throws SESSION_NOT_FOUND */
export async function endSession(opened: Opened, { operator }: SignedIn, id: string): Promise<void> {
  if (await deleteSession(opened.store.db, { id, operatorId: operator.id }))
    return note(themselves(opened, operator), { act: 'session.ended', kind: 'operator', id: operator.id });
  throw new PullquoteError('SESSION_NOT_FOUND', 'there is no such session of yours; it may be over already');
}

/** @returns how many */
export async function endOtherSessions(opened: Opened, { sessionId, operator }: SignedIn): Promise<number> {
  return audited(
    themselves(opened, operator),
    (tx) => deleteSessions(tx, operator.id, sessionId),
    (others) => ({ act: 'session.ended', kind: 'operator', id: operator.id, after: { others } }),
  );
}

/** Ends all other sessions, and gives this one a new token; tells how many passkeys sign in still. @throws USAGE; FORBIDDEN where the one of now is wrong; RATE_LIMITED */
export async function changePassword(
  opened: Opened,
  { operator }: SignedIn,
  terms: Given<typeof passwordTerms>,
  device: Device,
): Promise<NewSession & { passkeys: number }> {
  const { current, password, removePasskeys } = readTerms(passwordTerms, terms);
  const { db } = opened.store;
  await limitAttempts(opened, { address: device.address, email: operator.email }, async () => {
    const { password: kept } = await requireOperator(db, operator.id);
    if (await isPassword(current, kept)) return;
    throw new PullquoteError('FORBIDDEN', 'current: expected the password that you have now; try again');
  });
  const hash = await hashPassword(password);
  return db.transaction(async (tx) => {
    await setPassword(tx, operator.id, hash);
    await deleteSessions(tx, operator.id);
    const inside = { ...opened, store: { ...opened.store, db: tx } };
    const { id } = operator;
    await note(themselves(inside, operator), { act: 'password.changed', kind: 'operator', id });
    if (removePasskeys) await forgetPasskeys(themselves(inside, operator), id);
    const { length: passkeys } = await passkeysOf(tx, id);
    return { ...(await openSession(inside, await requireOperator(tx, id), device)), passkeys };
  });
}

const used = (now: Date) => ({ now, unusedSince: new Date(now.getTime() - unusedMs) });
