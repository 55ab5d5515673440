// Lists, subscribers and suppressions on a real Postgres.
import { describe, expect, test } from '@jest/globals';
import { countRecipients, ensureList, requireList, summarizeLists } from '../../src/store/lists.ts';
import { searchSubscribers } from '../../src/store/search-subscribers.ts';
import { readAudience } from '../../src/store/sending.ts';
import {
  addSubscriber,
  findSubscriber,
  getSubscriber,
  mergeSubscribers,
  removeSubscriber,
  resubscribe,
  streamSubscribers,
  unsubscribe,
} from '../../src/store/subscribers.ts';
import { findSuppressed, suppress } from '../../src/store/suppressions.ts';
import { freshStore } from '../setup/store.ts';
import { addReaders, later, noon } from './sample.ts';

const { db } = await freshStore();

const ann = { email: 'Ann@Example.com', name: 'Ann', locale: 'en' };

describe('lists', () => {
  test('a list is made once, also by two at once, and keeps its name', async () => {
    const [one, two] = await Promise.all([
      ensureList(db, 'readers', 'Readers'),
      ensureList(db, 'readers', 'Readers'),
    ]);
    expect(one).toEqual(two);
    expect(await ensureList(db, 'readers', 'Other')).toEqual(one);
    expect(await requireList(db, 'readers')).toEqual(one);
  });

  test('a missing list names those there are', async () => {
    await expect(requireList(db, 'raeders')).rejects.toMatchObject({
      code: 'LIST_NOT_FOUND',
      message: 'there is no list "raeders"; make one by importing subscribers',
    });
    await ensureList(db, 'readers');
    await expect(requireList(db, 'raeders')).rejects.toThrow('the lists are: readers');
  });

  test.each(['', 'Readers', 'a b', '../x', 'x'.repeat(64)])('the slug %j is refused', async (slug) => {
    await expect(ensureList(db, slug)).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('counts who is active, who has unsubscribed, and who would be mailed', async () => {
    const listId = await addReaders(db, 3);
    await unsubscribe(db, (await findSubscriber(db, listId, 'reader1@example.com'))?.id ?? 0, noon);
    await suppress(db, ['READER2@example.com'], '5.1.1');
    await ensureList(db, 'empty');
    expect(await summarizeLists(db)).toMatchObject([
      { slug: 'empty', active: 0, unsubscribed: 0 },
      { slug: 'readers', active: 2, unsubscribed: 1 },
    ]);
    expect(await countRecipients(db, listId)).toBe(1);
  });
});

describe('subscribers', () => {
  test('one is added in its normal form and found in any spelling', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    const added = await addSubscriber(db, listId, {
      email: ' Ann@BÜCHER.example ',
      name: 'Ann',
      locale: null,
    });
    expect(added).toMatchObject({ email: 'Ann@xn--bcher-kva.example', status: 'active', locale: null });
    expect(await findSubscriber(db, listId, 'ann@bücher.example')).toEqual(added);
    expect(await getSubscriber(db, added.id)).toEqual(added);
    expect(await getSubscriber(db, added.id + 1)).toBeNull();
  });

  test('an address that could reach two people is refused', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    await expect(
      addSubscriber(db, listId, { ...ann, email: 'a@x.example\r\nBcc: b@y.example' }),
    ).rejects.toMatchObject({
      code: 'SUBSCRIBER_INVALID',
      message: 'the address holds a line break or control character; expected one such as name@example.com',
    });
  });

  test('adding again updates name and locale, and an empty one changes nothing', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    const first = await addSubscriber(db, listId, ann);
    expect(await addSubscriber(db, listId, { email: 'ann@example.com', name: '', locale: null })).toEqual(
      first,
    );
    expect(
      await addSubscriber(db, listId, { email: 'ann@example.com', name: '安', locale: 'zh-TW' }),
    ).toEqual({
      ...first,
      name: '安',
      locale: 'zh-TW',
    });
  });

  test('who unsubscribed stays so through adds, keeps the first moment, and comes back only in person', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    const { id } = await addSubscriber(db, listId, ann);
    expect(await unsubscribe(db, id, noon)).toMatchObject({ status: 'unsubscribed', unsubscribedAt: noon });
    expect(await unsubscribe(db, id, later)).toMatchObject({ unsubscribedAt: noon });
    expect(await addSubscriber(db, listId, { ...ann, name: 'Anna' })).toMatchObject({
      status: 'unsubscribed',
      name: 'Anna',
    });
    expect(await resubscribe(db, id)).toMatchObject({ status: 'active', unsubscribedAt: null });
    expect(await unsubscribe(db, id + 1, noon)).toBeNull();
    expect(await resubscribe(db, id + 1)).toBeNull();
  });

  test('one is removed for good', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    await addSubscriber(db, listId, ann);
    expect(await removeSubscriber(db, listId, 'ann@example.com')).toBe(true);
    expect(await removeSubscriber(db, listId, 'ann@example.com')).toBe(false);
    expect(await findSubscriber(db, listId, 'ann@example.com')).toBeNull();
  });

  test('a merge says what became of each, and counts an address given twice once', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    await mergeSubscribers(db, listId, [ann, { email: 'b@example.com', name: 'B', locale: null }]);
    await unsubscribe(db, (await findSubscriber(db, listId, 'b@example.com'))?.id ?? 0, noon);
    await suppress(db, ['c@example.com'], 'complaint');
    expect(
      await mergeSubscribers(db, listId, [
        { ...ann, name: 'Anna' },
        { email: 'B@example.com', name: '', locale: null },
        { email: 'C@example.com', name: '', locale: null },
        { email: 'c@EXAMPLE.com', name: '', locale: null },
      ]),
    ).toEqual({
      added: 1,
      updated: 1,
      unchanged: 1,
      unsubscribed: 1,
      suppressed: new Set(['c@example.com']),
    });
    expect(await mergeSubscribers(db, listId, [])).toMatchObject({ added: 0, unchanged: 0 });
  });

  test('merges of the same addresses in opposite order, at once, never wait for each other in a circle', async () => {
    const { id: listId } = await ensureList(db, 'readers');
    const batch = Array.from({ length: 400 }, (_, i) => ({
      email: `r${i}@example.com`,
      name: 'x',
      locale: null,
    }));
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        mergeSubscribers(
          db,
          listId,
          (i % 2 ? batch.toReversed() : batch).map((row) => ({ ...row, name: `n${i}` })),
        ),
      ),
    );
    expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(400);
  });

  test('streams a list longer than a page, in order, and nothing of another list', async () => {
    const listId = await addReaders(db, 5_001);
    const other = await ensureList(db, 'other');
    await addSubscriber(db, other.id, ann);
    const seen: number[] = [];
    for await (const subscriber of streamSubscribers(db, listId)) seen.push(subscriber.id);
    expect(seen).toHaveLength(5_001);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

describe('suppressions', () => {
  test('an address is found in any case and keeps its first reason', async () => {
    await suppress(db, ['Gone@Example.com', 'gone@example.com'], '5.1.1');
    await suppress(db, ['gone@example.com'], 'complaint');
    await suppress(db, [], 'nobody');
    expect(await findSuppressed(db, ['GONE@example.com', 'here@example.com'])).toEqual(
      new Map([['gone@example.com', '5.1.1']]),
    );
    expect(await findSuppressed(db, [])).toEqual(new Map());
  });
});

test('the languages of a list are those of whoever is mailed, each once', async () => {
  const { id } = await ensureList(db, 'tongues', 'Tongues');
  expect(await readAudience(db, id)).toEqual({ slug: 'tongues', locales: [] });
  const add = (name: string, locale: string | null) =>
    addSubscriber(db, id, { email: `${name}@example.com`, name, locale });
  for (const locale of ['zh-TW', 'en', 'zh-TW', null, 'ja']) await add(`reader-${locale}`, locale);
  await add('second', 'en');
  const gone = await add('gone', 'fr');
  await unsubscribe(db, gone.id, noon);
  expect((await readAudience(db, id)).locales).toEqual(['en', 'ja', 'zh-TW']);
});

describe('a search', () => {
  test('that may not do more for now says how far it came, and goes on from there', async () => {
    const id = await addReaders(db, 30);
    const found: string[] = [];
    const stops: (number | null)[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const step = await searchSubscribers(
        db,
        id,
        { after, query: 'READER2', limit: 50 },
        { ids: 7, ms: -1 },
      );
      found.push(...step.rows.map(({ email }) => email));
      stops.push(step.lookedUntil);
      after = step.lookedUntil;
    }
    const all = await searchSubscribers(db, id, { after: 0, query: 'reader2', limit: 50 });
    expect(all.lookedUntil).toBeNull();
    expect(found).toEqual(all.rows.map(({ email }) => email));
    expect(found.length).toBeGreaterThan(5);
    expect(stops.length).toBeGreaterThan(3);
  });

  test('of a list by pages has everybody in the order they came, whatever became of them, and none of another list', async () => {
    const { id } = await ensureList(db, 'pages');
    const other = await ensureList(db, 'between');
    for (let i = 0; i < 9; i++)
      for (const list of [id, other.id])
        await addSubscriber(db, list, { ...ann, email: `reader${i}@example.com` });
    const pageAfter = async (after: number, status?: 'active' | 'unsubscribed') =>
      (await searchSubscribers(db, id, { after, status, limit: 4 })).rows;
    const everybody = (await searchSubscribers(db, id, { after: 0, limit: 50 })).rows;
    for (const at of [1, 2, 6]) await unsubscribe(db, everybody[at]?.id ?? 0, noon);
    const ids: number[] = [];
    for (let page = await pageAfter(0); page.length > 0; page = await pageAfter(ids.at(-1) ?? 0))
      ids.push(...page.map((row) => row.id));
    expect(ids).toEqual(everybody.map((row) => row.id));
    expect((await pageAfter(0, 'unsubscribed')).map((row) => row.id)).toEqual([1, 2, 6].map((at) => ids[at]));
    expect((await pageAfter(ids[3] ?? 0, 'active')).map((row) => row.id)).toEqual(
      [4, 5, 7, 8].map((at) => ids[at]),
    );
  });

  test('for a whole address finds that one, in whatever case', async () => {
    const { id } = await ensureList(db, 'exact');
    for (const email of ['ann@example.com', 'joann@example.com'])
      await addSubscriber(db, id, { ...ann, email });
    const { rows } = await searchSubscribers(db, id, { after: 0, query: 'ANN@example.com', limit: 50 });
    expect(rows.map(({ email }) => email)).toEqual(['ann@example.com']);
  });
});
