import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore, type Store } from '../../src/store/index.ts';
import { findSummary, keepSummary } from '../../src/store/summaries.ts';
import { freshDatabase } from '../setup/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: Store;
beforeAll(async () => {
  database = await freshDatabase();
  store = await openStore(database.url);
});
afterAll(async () => {
  await store.close();
  await database[Symbol.asyncDispose]();
});

test('what was kept is found again by its key, and the first of two stays', async () => {
  expect(await findSummary(store.db, 'a')).toBeNull();
  await keepSummary(store.db, 'a', { title: '湯' });
  await keepSummary(store.db, 'a', { title: '鍋' });
  expect(await findSummary(store.db, 'a')).toEqual({ title: '湯' });
  expect(await findSummary(store.db, 'b')).toBeNull();
});
