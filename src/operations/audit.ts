// The audit: each act with who did it, written in the transaction that does it; and looking it up.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { type Act, acts, objectKinds } from '../domain/act.ts';
import { type By, by } from '../domain/actor.ts';
import { sha256 } from '../domain/id.ts';
import { insertAct, listActs } from '../store/audit.ts';
import type { Db } from '../store/index.ts';
import { actorView } from './edit-views.ts';
import { pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

export type Acting = By<Pick<Records, 'now'> & { store: Pick<Records['store'], 'db'> }>;

/** Does it and writes down who did: both, or neither. */
export const audited = <T>(
  { store, actor, now }: Acting,
  run: (db: Db) => Promise<T>,
  told: (done: T) => Act,
): Promise<T> =>
  store.db.transaction(async (tx) => {
    const done = await run(tx);
    await insertAct(tx, { ...told(done), actor, at: now() });
    return done;
  });

/** Of what was done already, by something that is no transaction of ours. */
export const note = ({ store, actor, now }: Acting, act: Act): Promise<void> =>
  insertAct(store.db, { ...act, actor, at: now() });

/** An operator who does something to themselves. */
export const themselves = <O extends object>(opened: O, { id, name }: { id: string; name: string }): By<O> =>
  by(opened, { kind: 'operator', id, name });

/** How the audit knows an address, so that whoever has it finds what was done, and nobody learns it from there. */
export const addressId = (email: string): string => sha256(email.trim().toLowerCase()).slice(0, 24);

export const auditView = z
  .object({
    id: z.number(),
    at: moment,
    actor: actorView,
    act: z.enum(acts),
    object: z.object({ kind: z.enum(objectKinds), id: z.string() }),
    /** What of it was changed, as it was and as it is; null where there is nothing to tell. */
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'Act' });

const aMoment = z.iso.datetime({ offset: true, error: 'a time such as 2026-12-01T09:00:00Z' });

export const auditPageTerms = pageTerms.extend({
  act: z.enum(acts).optional(),
  kind: z.enum(objectKinds).optional(),
  /** Of the object. */
  id: text('the id of what it was done to').optional(),
  /** By name or id. */
  actor: text('the name or the id of who did it').optional(),
  /** Of a subscriber; the audit itself keeps none. */
  email: text('an address such as name@example.com').optional(),
  since: aMoment.optional(),
  until: aMoment.optional(),
});
export const auditPageView = pageView(auditView);

/** The newest first. @throws USAGE */
export async function pageOfActs(
  { store: { db } }: Pick<Records, 'store'>,
  terms: Given<typeof auditPageTerms> = {},
): Promise<z.output<typeof auditPageView>> {
  const { cursor, limit, since, until, email, ...choice } = readTerms(auditPageTerms, terms);
  const before = readCursor(cursor, /^\d{1,15}$/);
  const rows = await listActs(db, {
    ...choice,
    ...(email !== undefined && { kind: 'subscriber', id: addressId(email) }),
    before: before === undefined ? undefined : Number(before),
    since: since === undefined ? undefined : new Date(since),
    until: until === undefined ? undefined : new Date(until),
    limit: limit + 1,
  });
  return pageOf(rows, limit, {
    view: ({ objectKind, objectId, ...row }) =>
      viewOf(auditView, { ...row, object: { kind: objectKind, id: objectId } }),
    cursor: ({ id }) => id,
  });
}
