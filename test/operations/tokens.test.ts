// The tokens of the API: told once, kept as a hash, refused once they are revoked.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { addToken, allTokens, identify, revokeToken } from '../../src/operations/tokens.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { byTester } from '../setup/actor.ts';
import { freshDatabase } from '../setup/database.ts';
import { later, noon } from '../store/sample.ts';

let store: Store;
let closing: AsyncDisposableStack;

beforeAll(async () => {
  closing = new AsyncDisposableStack();
  const database = closing.use(await freshDatabase());
  store = await openStore(database.url, { poolSize: 2 });
  closing.defer(() => store.close());
});
afterAll(() => closing.disposeAsync());

const at = (now: Date) => byTester({ store, now: () => now });

describe('a token', () => {
  test('is told once: no row holds it, and no list shows it', async () => {
    const { token, id } = await addToken(at(noon), { name: 'newsroom', scope: 'write' });
    expect(token).toMatch(/^pq_[\w-]{43}$/);
    const { rows } = await store.db.execute(sql`select * from tokens where id = ${id}`);
    expect(JSON.stringify(rows)).not.toContain(token.slice(3));
    expect(await allTokens({ store })).toContainEqual({
      id,
      name: 'newsroom',
      scope: 'write',
      createdAt: expect.any(String),
      lastUsedAt: null,
      revokedAt: null,
    });
  });

  test('says whose it is, and when it was last used, to the minute', async () => {
    const { token, id } = await addToken(at(noon), { name: 'dashboard', scope: 'read' });
    const lastUse = async () => (await allTokens({ store })).find((one) => one.id === id)?.lastUsedAt;
    expect(await identify(at(noon), token)).toMatchObject({ id, scope: 'read' });
    expect(await lastUse()).toBe(noon.toISOString());
    await identify(at(later), token);
    expect(await lastUse()).toBe(noon.toISOString());
    const muchLater = new Date(noon.getTime() + 61_000);
    await identify(at(muchLater), token);
    expect(await lastUse()).toBe(muchLater.toISOString());
  });

  test('is nobody’s where it is cut, altered or revoked', async () => {
    const { token, id } = await addToken(at(noon), { name: 'leaked', scope: 'approve' });
    expect(await identify(at(noon), token.slice(0, -1))).toBeNull();
    expect(await identify(at(noon), `pq_${'A'.repeat(43)}`)).toBeNull();
    expect(await revokeToken(at(noon), id)).toMatchObject({ id, revokedAt: noon.toISOString() });
    expect(await identify(at(noon), token)).toBeNull();
    // A second time is not a second moment.
    expect(await revokeToken(at(later), id)).toMatchObject({ revokedAt: noon.toISOString() });
  });

  test.each([
    [{ name: ' ', scope: 'read' }, /^name: expected a name/],
    [{ name: 'x'.repeat(101), scope: 'read' }, /^name: expected a name of at most 100 characters/],
    [{ name: 'x', scope: 'owner' }, /^scope: expected one of read, write, approve, but got "owner"$/],
    [{ name: 'x' }, /^scope: expected one of read, write, approve, but got nothing$/],
  ])('is not made of %j', async (terms, message) => {
    await expect(addToken(at(noon), terms)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(message),
    });
  });

  test('that is not there cannot be revoked', async () => {
    await expect(revokeToken(at(noon), 'nothere')).rejects.toMatchObject({
      code: 'TOKEN_NOT_FOUND',
    });
  });
});
