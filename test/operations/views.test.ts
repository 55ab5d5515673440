// What operations answer with: JSON as it is promised, and nothing else that a row holds.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { configFromEnv } from '../../config/env.ts';
import { openRecords, type Records } from '../../src/app.ts';
import { approve } from '../../src/operations/approval.ts';
import { allCampaigns, campaignStatus, pause } from '../../src/operations/campaigns.ts';
import { allFeeds } from '../../src/operations/feeds.ts';
import { allLists, createList } from '../../src/operations/lists.ts';
import { addSubscriber, exportSubscribers, removeSubscriber } from '../../src/operations/subscribers.ts';
import { insertFeed } from '../../src/store/feeds.ts';
import { requireList } from '../../src/store/lists.ts';
import { campaigns } from '../../src/store/schema.ts';
import { byTester } from '../setup/actor.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshDatabase } from '../setup/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let records: Records;
let listId: string;
const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

beforeAll(async () => {
  database = await freshDatabase();
  records = await openRecords(configFromEnv({ DATABASE_URL: database.url }));
  await createList(byTester(records), { slug: 'readers', name: 'Our readers' });
  listId = (await requireList(records.store.db, 'readers')).id;
});
afterAll(async () => {
  await records[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** A value as --json prints it and a client reads it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a list and a subscriber are what was made, and the same after JSON', async () => {
  const added = await addSubscriber(byTester(records), {
    email: 'mei@example.com',
    list: 'readers',
    name: 'Mei',
  });
  expect(added).toEqual({
    id: expect.any(Number),
    listId,
    email: 'mei@example.com',
    name: 'Mei',
    locale: null,
    status: 'active',
    createdAt: moment,
    unsubscribedAt: null,
  });
  const lists = await allLists(records);
  expect(await createList(byTester(records), { slug: 'readers', name: 'Another name' })).toEqual(lists[0]);
  expect(lists).toEqual([
    {
      id: listId,
      slug: 'readers',
      name: 'Our readers',
      createdAt: moment,
      active: 1,
      suppressed: 0,
      unsubscribed: 0,
      version: expect.any(String),
    },
  ]);
  expect(asJson([added, lists])).toEqual([added, lists]);
});

test('a subscriber who is removed is in no export; one who is not there is told so', async () => {
  await addSubscriber(byTester(records), { email: 'bo@example.com', list: 'readers' });
  const gone = { email: 'bo@example.com', list: 'readers' };
  expect(await removeSubscriber(byTester(records), gone)).toEqual({
    removed: 'bo@example.com',
    list: 'readers',
  });
  let csv = '';
  for await (const part of await exportSubscribers(records, { list: 'readers' })) csv += part;
  expect(csv).toContain('mei@example.com');
  expect(csv).not.toContain('bo@example.com');
  await expect(removeSubscriber(byTester(records), gone)).rejects.toMatchObject({
    code: 'SUBSCRIBER_NOT_FOUND',
  });
});

test('a feed tells its turns, and not what its server is told', async () => {
  const nextAt = new Date('2026-11-30T01:00:00Z');
  await insertFeed(
    records.store.db,
    {
      url: 'https://harbour.example/feed.xml',
      title: '港邊日報',
      siteUrl: null,
      listId,
      every: '0 9 * * MON',
      timeZone: 'Asia/Taipei',
      roundupSize: 5,
      channels: ['email'],
      engine: 'extractive',
      language: null,
      theme: 'editorial',
      approve: false,
      nextAt,
      lookAt: nextAt,
      etag: '"a"',
      lastModified: null,
    },
    [],
    0,
  );
  const [feed] = await allFeeds(records);
  expect(feed).toMatchObject({ list: 'readers', nextAt: '2026-11-30T01:00:00.000Z', items: {} });
  expect(Object.keys(feed ?? {})).not.toEqual(expect.arrayContaining(['etag']));
  expect(asJson(feed)).toEqual(feed);
});

test('a campaign shows every column of its row, and a move answers with what it has become', async () => {
  const { db } = records.store;
  const { id } = await aCampaign(db, {
    article: { kind: 'text', ref: 'a.txt', raw: 'A', metadata: { title: 'The ferry' } },
    listId,
    channels: ['email'],
    scheduledAt: new Date('2031-01-01T01:00:00Z'),
    timeZone: 'Asia/Taipei',
    latenessLimitMs: 1_000,
    unknownPolicy: 'hold',
  });
  await db.update(campaigns).set({ state: 'review' }).where(eq(campaigns.id, id));
  const [row] = await db.select().from(campaigns);
  const status = await campaignStatus(records, id);
  expect(Object.keys(status)).toEqual(expect.arrayContaining(Object.keys(row ?? {})));
  expect(status).toMatchObject({ articleTitle: 'The ferry', list: 'readers', posts: [], deliveries: {} });
  expect(asJson(status)).toEqual(status);
  expect(await pause(byTester(records), id)).toMatchObject({ id, state: 'review', pausedAt: moment });
  expect(await approve(byTester(records), id)).toMatchObject({
    campaign: { state: 'scheduled', approvedAt: moment, destination: { relay: null } },
    recipients: 1,
  });
  expect(await allCampaigns(records)).toMatchObject([{ id, scheduledAt: '2031-01-01T01:00:00.000Z' }]);
});
