// Links of mails that went out long ago: they find the reader whose mail it was, whatever became of the row, and they hold
// after the secret that signed them was changed.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { openLog } from '../../src/log.ts';
import { signLink } from '../../src/mail/links.ts';
import { forgetFormerSecrets, showLinks } from '../../src/operations/links.ts';
import {
  lookUpReader,
  type ReaderApp,
  resubscribe,
  setPreferences,
  unsubscribe,
} from '../../src/operations/readers.ts';
import { startSending } from '../../src/store/campaign-moves.ts';
import { linkSecret } from '../../src/store/secrets.ts';
import {
  addSubscriber,
  findSubscriber,
  removeSubscriber,
  type Subscriber,
} from '../../src/store/subscribers.ts';
import { byTester } from '../setup/actor.ts';
import { aCampaign } from '../setup/campaign.ts';
import { freshStore } from '../setup/store.ts';
import { digest, noon, rendition } from '../store/sample.ts';

const [first, second] = ['the first secret of this house', 'the second secret of this house'];
const { store, db } = await freshStore();
let campaignId: string;
let listId: string;
let mei: Subscriber;

const appWith = async (secret: string | null): Promise<ReaderApp> => ({
  store,
  linkSecret: await linkSecret(store.db, secret),
  log: openLog('silent'),
  now: () => noon,
});
const token = (purpose: 'unsubscribe' | 'resubscribe' | 'preferences', secret: string = first) =>
  signLink(secret, purpose, { campaignId, subscriberId: mei.id });
const kept = () => findSubscriber(store.db, listId, 'mei@example.com');

/** Mei's mail has gone out, signed with the first secret. */
beforeEach(async () => {
  const campaign = await aCampaign(db, { approvedAt: noon, digest, rendition });
  campaignId = campaign.id;
  listId = campaign.listId;
  mei = await addSubscriber(db, listId, { email: 'Mei@example.com', name: 'Mei', locale: null });
  await startSending(db, campaignId, {
    senderDomain: 'news.example',
    chunkSize: 10,
    postParts: [],
    now: noon,
  });
});

describe('a reader who was removed and added anew', () => {
  beforeEach(async () => {
    await removeSubscriber(store.db, listId, 'mei@example.com');
    const again = await addSubscriber(store.db, listId, {
      email: 'mei@example.com',
      name: '美',
      locale: 'ja',
    });
    expect(again.id).not.toBe(mei.id);
  });

  test('unsubscribes by an old mail’s link, and comes back by it', async () => {
    const app = await appWith(first);
    expect(await lookUpReader(app, 'unsubscribe', token('unsubscribe'))).toMatchObject({
      isSubscribed: true,
      email: 'mei@example.com',
    });
    expect(await unsubscribe(app, token('unsubscribe'))).toMatchObject({ isSubscribed: false });
    expect(await kept()).toMatchObject({ status: 'unsubscribed', unsubscribedAt: noon });
    expect(await resubscribe(app, token('resubscribe'))).toMatchObject({ isSubscribed: true });
    expect(await kept()).toMatchObject({ status: 'active' });
  });

  test('sets preferences by it', async () => {
    await setPreferences(await appWith(first), token('preferences'), { name: 'Lin Mei', locale: 'de' });
    expect(await kept()).toMatchObject({ name: 'Lin Mei', locale: 'de' });
  });
});

test('who was removed and unsubscribes by an old mail’s link is not mailed after being added anew', async () => {
  await removeSubscriber(store.db, listId, 'mei@example.com');
  const app = await appWith(first);
  expect(await unsubscribe(app, token('unsubscribe'))).toMatchObject({ isSubscribed: false });
  await addSubscriber(store.db, listId, { email: 'mei@example.com', name: 'Mei', locale: null });
  expect(await kept()).toMatchObject({ status: 'unsubscribed' });
});

test('a removed reader is looked up and brought back by nobody', async () => {
  await removeSubscriber(store.db, listId, 'mei@example.com');
  const app = await appWith(first);
  const none = { isSubscribed: false, email: null, tokens: null };
  expect(await lookUpReader(app, 'unsubscribe', token('unsubscribe'))).toMatchObject(none);
  expect(await resubscribe(app, token('resubscribe'))).toMatchObject(none);
  expect(await kept()).toBeNull();
});

test('a link of another list’s campaign touches that list alone', async () => {
  const { db } = store;
  const { id } = await db
    .execute<{ id: string }>(sql`
    insert into lists (id, slug, name) values ('other', 'other', 'Other') returning id`)
    .then(({ rows }) => rows[0]!);
  await addSubscriber(db, id, { email: 'mei@example.com', name: 'Mei', locale: null });
  await removeSubscriber(db, listId, 'mei@example.com');
  await unsubscribe(await appWith(first), token('unsubscribe'));
  expect(await findSubscriber(db, id, 'mei@example.com')).toMatchObject({ status: 'active' });
});

describe('after the secret was changed', () => {
  beforeEach(async () => {
    await appWith(first);
  });

  test('the links that are out hold, and new ones are signed with the new one', async () => {
    const app = await appWith(second);
    expect(app.linkSecret).toBe(second);
    const { tokens } = await lookUpReader(app, 'preferences', token('preferences'));
    expect(tokens?.unsubscribe).toBe(token('unsubscribe', second));
    await unsubscribe(app, token('unsubscribe'));
    expect(await kept()).toMatchObject({ status: 'unsubscribed' });
  });

  test('a process that was started before knows the new one', async () => {
    const old = await appWith(first);
    await appWith(second);
    expect(await unsubscribe(old, token('unsubscribe', second))).toMatchObject({ isSubscribed: false });
  });

  test('or taken away, or set for the first time, the links that are out hold', async () => {
    const made = (await appWith(null)).linkSecret;
    expect(await lookUpReader(await appWith(null), 'unsubscribe', token('unsubscribe'))).toMatchObject({
      isSubscribed: true,
    });
    expect(
      await lookUpReader(await appWith(second), 'unsubscribe', token('unsubscribe', made)),
    ).toMatchObject({
      isSubscribed: true,
    });
  });

  test('a link of a secret that was never one is refused', async () => {
    const app = await appWith(second);
    await expect(
      lookUpReader(app, 'unsubscribe', token('unsubscribe', 'nobody’s secret')),
    ).rejects.toMatchObject({
      code: 'LINK_INVALID',
    });
  });

  test('former ones are forgotten when it is asked for, as after a leak', async () => {
    const app = await appWith(second);
    const records = { store, now: () => noon, config: { secret: second } };
    expect(await showLinks(records)).toEqual({ signedWith: 'configured', former: 1 });
    expect(await forgetFormerSecrets(byTester(records))).toBe(1);
    expect(await showLinks(records)).toEqual({ signedWith: 'configured', former: 0 });
    await expect(unsubscribe(app, token('unsubscribe'))).rejects.toMatchObject({ code: 'LINK_INVALID' });
    expect(await unsubscribe(app, token('unsubscribe', second))).toMatchObject({ isSubscribed: false });
  });
});
