// The preferences page: GET shows, POST saves, a forged link does neither; and what the next campaign makes of it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { sql } from 'drizzle-orm';
import { linkPaths, signLink } from '../../src/mail/links.ts';
import { approveCampaign, setRendition, startSending } from '../../src/store/campaign-moves.ts';
import { deliveries } from '../../src/store/schema.ts';
import { readAudience } from '../../src/store/sending.ts';
import {
  addSubscriber,
  getSubscriber,
  removeSubscriber,
  type Subscriber,
  unsubscribe,
} from '../../src/store/subscribers.ts';
import { loadLocales } from '../../src/themes/load-locales.ts';
import { aCampaign } from '../setup/campaign.ts';
import { openChromium, violations } from '../setup/chromium.ts';
import { emptyTables } from '../setup/store.ts';
import { digest, noon, rendition } from '../store/sample.ts';
import { linkSecret, openTestServer, type TestServer } from './server.ts';

const locales = loadLocales();
let server: TestServer;
let subscriber: Subscriber;
let campaignId: string;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});
beforeEach(async () => {
  const { db } = server.store;
  await emptyTables(db);
  const campaign = await aCampaign(db, { digest });
  campaignId = campaign.id;
  subscriber = await addSubscriber(db, campaign.listId, {
    email: 'mei@example.com',
    name: 'Mei "<b>" Lin',
    locale: 'en',
  });
});

const token = (purpose: 'preferences' | 'unsubscribe' | 'view' = 'preferences') =>
  signLink(linkSecret, purpose, { campaignId, subscriberId: subscriber.id });
const link = () => server.url + linkPaths.preferences(token());
const browser = { accept: 'text/html,application/xhtml+xml' };
const kept = async () => {
  const row = await getSubscriber(server.store.db, subscriber.id);
  return row && { name: row.name, locale: row.locale, status: row.status };
};
const save = (fields: Record<string, string>, url = link()) =>
  fetch(url, { method: 'POST', headers: browser, body: new URLSearchParams(fields), redirect: 'manual' });
const unchanged = { name: 'Mei "<b>" Lin', locale: 'en', status: 'active' };

describe('GET', () => {
  test('shows name and language, changes nothing, and leaves nothing behind', async () => {
    const response = await fetch(link(), { headers: browser });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('<h1>Your preferences</h1>');
    expect(page).toContain('value="Mei &quot;&lt;b&gt;&quot; Lin"');
    expect(page).toContain('<option value="en" lang="en" selected>English</option>');
    expect(page.match(/ selected>/g)).toHaveLength(1);
    expect(page).not.toContain('mei@');
    expect(await kept()).toEqual(unchanged);
  });

  test('selects the closest language, or that of the article', async () => {
    await save({ locale: '' });
    const page = await (await fetch(link())).text();
    expect(page).toContain('<html lang="zh-TW">');
    expect(page).toContain('<option value="" lang="zh-TW" selected>與文章相同</option>');
  });

  test('speaks every language', async () => {
    for (const locale of locales.keys()) {
      const page = await (await save({ locale })).text();
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(`<option value="${locale}" lang="${locale}" selected>`);
    }
  });
});

describe('POST', () => {
  test('saves both at once, and answers in the new language', async () => {
    const response = await save({ name: '  林 \r\n美 ', locale: 'ja' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('role="status">保存しました。');
    expect(await kept()).toEqual({ name: '林 美', locale: 'ja', status: 'active' });
  });

  test('takes an empty name and the article’s language', async () => {
    await save({ name: '', locale: '' });
    expect(await kept()).toEqual({ name: '', locale: null, status: 'active' });
  });

  test.each([
    ['nothing', {}],
    ['a language that there is none of', { locale: 'xx"><script>' }],
    ['what is no preference', { email: 'other@example.com', status: 'unsubscribed' }],
  ])('of %s changes nothing', async (_case, fields) => {
    expect((await save(fields as Record<string, string>)).status).toBe(200);
    expect(await kept()).toEqual(unchanged);
  });

  test('of a body that is no form changes nothing', async () => {
    const response = await fetch(link(), { method: 'POST', body: '{"name":"x"}' });
    expect(response.status).toBe(200);
    expect(await kept()).toEqual(unchanged);
  });

  test('keeps a name to a line that a mail can carry', async () => {
    await save({ name: `a\u0000\u202eb\n${'長'.repeat(300)}` });
    expect((await kept())?.name).toBe(`a b ${'長'.repeat(96)}`);
    expect((await save({ name: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('the page’s other button unsubscribes', async () => {
    const page = await (await fetch(link())).text();
    const action = /action="\.\.([^"]+)"/.exec(page)?.[1];
    expect(action).toBe(linkPaths.unsubscribe(token('unsubscribe')));
    await fetch(server.url + action, { method: 'POST' });
    expect(await kept()).toMatchObject({ status: 'unsubscribed' });
  });
});

test('who unsubscribed or was deleted is told so, and nothing is saved', async () => {
  await unsubscribe(server.store.db, subscriber.id, noon);
  for (const answer of [await fetch(link()), await save({ name: 'x' })]) {
    expect(await answer.text()).toContain('<h1>You have unsubscribed</h1>');
  }
  expect(await kept()).toEqual({ ...unchanged, status: 'unsubscribed' });
  await removeSubscriber(server.store.db, subscriber.listId, subscriber.email);
  expect(await (await save({ name: 'x' })).text()).not.toContain('<form');
});

test.each([
  ['forged', () => token().replace(/\.(.)/, (_all, first) => (first === 'x' ? '.y' : '.x'))],
  ['cut off', () => token().slice(0, 30)],
  ['to unsubscribe', () => token('unsubscribe')],
  ['to look', () => token('view')],
  [
    'for another subscriber',
    () => `${Buffer.from(`${campaignId}.1`).toString('base64url')}.${token().split('.')[1]}`,
  ],
])('a link that is %s is refused, and nothing is shown or saved', async (_case, forge) => {
  const url = `${server.url}/p/${forge()}`;
  for (const response of [await fetch(url, { headers: browser }), await save({ name: 'x' }, url)]) {
    expect(response.status).toBe(403);
    expect(await response.text()).not.toMatch(/Mei|example\.com/);
  }
  expect(await kept()).toEqual(unchanged);
});

test('a preferences link does not unsubscribe', async () => {
  expect((await fetch(`${server.url}/u/${token()}`, { method: 'POST' })).status).toBe(403);
  expect(await kept()).toEqual(unchanged);
});

test('a new language holds for the next campaign, and not for one that is being sent', async () => {
  const { db } = server.store;
  const send = async (id: string) => {
    await setRendition(db, id, rendition, noon);
    await approveCampaign(db, id, noon);
    await startSending(db, id, { senderDomain: 'news.example', chunkSize: 10, postParts: [], now: noon });
    const rows = await db.select().from(deliveries);
    return rows.find((row) => row.campaignId === id && row.subscriberId === subscriber.id);
  };
  expect(await send(campaignId)).toMatchObject({ locale: 'en' });
  await save({ name: '美', locale: 'ja' });
  expect((await readAudience(db, subscriber.listId)).locales).toContain('ja');
  const next = await aCampaign(db, { listId: subscriber.listId, digest });
  expect(await send(next.id)).toMatchObject({ locale: 'ja', name: '美' });
  const [before] = await db
    .select()
    .from(deliveries)
    .where(sql`campaign_id = ${campaignId} and name like 'Mei%'`);
  expect(before).toMatchObject({ locale: 'en' });
});

test('neither token nor name nor address is logged', async () => {
  await save({ name: 'Secretname' });
  expect(server.logged()).toContain('"route":"/p/:token"');
  expect(server.logged()).not.toContain(token());
  expect(server.logged()).not.toMatch(/Secretname|mei@|example\.com/);
});

test('has no barrier in light or dark, and fits a phone', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.newPage({ viewport: { width: 375, height: 800 }, bypassCSP: true });
    const save = async () => {
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    };
    for (const open of [() => page.goto(link()), save]) {
      await open();
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(violations())).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  } finally {
    await chromium.close();
  }
});
