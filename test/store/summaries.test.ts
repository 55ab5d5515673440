// The cache of summaries on a real Postgres.
import { expect, test } from '@jest/globals';
import { findSummary, keepSummary } from '../../src/store/summaries.ts';
import { freshStore } from '../setup/store.ts';

const { store } = await freshStore();

test('what was kept is found again by its key, and the first of two stays', async () => {
  expect(await findSummary(store.db, 'a')).toBeNull();
  await keepSummary(store.db, 'a', { title: '湯' });
  await keepSummary(store.db, 'a', { title: '鍋' });
  expect(await findSummary(store.db, 'a')).toEqual({ title: '湯' });
  expect(await findSummary(store.db, 'b')).toBeNull();
});
