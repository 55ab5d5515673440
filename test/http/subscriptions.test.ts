// Unsubscribing over HTTP: GET asks, POST acts, a forged link does neither.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { linkPaths, signLink } from '../../src/mail/links.ts';
import {
  addSubscriber,
  getSubscriber,
  removeSubscriber,
  type Subscriber,
  unsubscribe,
} from '../../src/store/subscribers.ts';
import { loadLocales } from '../../src/themes/load-locales.ts';
import { aCampaign } from '../setup/campaign.ts';
import { emptyTables } from '../setup/store.ts';
import { digest, noon } from '../store/sample.ts';
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
    name: 'Mei',
    locale: 'en',
  });
});

const token = (purpose: 'unsubscribe' | 'resubscribe' | 'view') =>
  signLink(linkSecret, purpose, { campaignId, subscriberId: subscriber.id });
const link = () => server.url + linkPaths.unsubscribe(token('unsubscribe'));
const status = async () => (await getSubscriber(server.store.db, subscriber.id))?.status;
const browser = { accept: 'text/html,application/xhtml+xml' };

describe('GET', () => {
  test('asks, shows the address shortened, and changes nothing however often it is followed', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await fetch(link(), { method, headers: browser });
      expect(response.status).toBe(200);
      const page = await response.text();
      if (method === 'HEAD') continue;
      expect(page).toContain('<h1>Unsubscribe?</h1>');
      expect(page).toContain(
        'Harbour &amp; &lt;Sons&gt; will stop sending this newsletter to m…\u2060@example.com.',
      );
      expect(page).not.toContain('mei@');
    }
    expect(await status()).toBe('active');
  });

  test('sets no cookie, is kept nowhere, and runs and loads nothing', async () => {
    const { headers } = await fetch(link());
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });
});

describe('POST', () => {
  test.each([
    [
      'the one click of RFC 8058',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'List-Unsubscribe=One-Click',
    ],
    [
      'the same as multipart',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    ['an empty body', {}, ''],
  ])('%s unsubscribes at once, without a redirect', async (_case, headers, body) => {
    const response = await fetch(link(), {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
      redirect: 'manual',
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<h1>You have unsubscribed</h1>');
    expect(await getSubscriber(server.store.db, subscriber.id)).toMatchObject({
      status: 'unsubscribed',
      unsubscribedAt: noon,
    });
  });

  test('twice is once, and GET then says that it is done', async () => {
    await fetch(link(), { method: 'POST' });
    expect((await fetch(link(), { method: 'POST' })).status).toBe(200);
    expect(await (await fetch(link())).text()).toContain('<h1>You have unsubscribed</h1>');
  });

  test('the page offers a way back that works', async () => {
    const page = await (await fetch(link(), { method: 'POST' })).text();
    const action = /action="\.\.([^"]+)"/.exec(page)?.[1];
    expect(action).toBe(linkPaths.resubscribe(token('resubscribe')));
    const back = await fetch(server.url + action, { method: 'POST' });
    expect(back.status).toBe(200);
    expect(await back.text()).toContain(
      'm…\u2060@example.com is subscribed to Harbour &amp; &lt;Sons&gt; again.',
    );
    expect(await status()).toBe('active');
  });

  test('of a way back by GET does nothing', async () => {
    await unsubscribe(server.store.db, subscriber.id, noon);
    expect((await fetch(server.url + linkPaths.resubscribe(token('resubscribe')))).status).toBe(404);
    expect(await status()).toBe('unsubscribed');
  });

  test('for a subscriber who was deleted says the same, without a way back', async () => {
    await removeSubscriber(server.store.db, subscriber.listId, subscriber.email);
    const page = await (await fetch(link(), { method: 'POST' })).text();
    expect(page).toContain('<h1>已取消訂閱</h1>');
    expect(page).not.toContain('<form');
    expect(
      (await fetch(server.url + linkPaths.resubscribe(token('resubscribe')), { method: 'POST' })).status,
    ).toBe(200);
  });
});

describe('a link that was not signed for this', () => {
  test.each([
    ['forged', () => token('unsubscribe').replace(/\.(.)/, (_all, first) => (first === 'x' ? '.y' : '.x'))],
    ['cut off', () => token('unsubscribe').slice(0, 30)],
    ['for another purpose', () => token('view')],
    [
      'for another subscriber',
      () => `${Buffer.from(`${campaignId}.1`).toString('base64url')}.${token('unsubscribe').split('.')[1]}`,
    ],
    ['nonsense', () => '%00..%2f'],
  ])('%s is refused with a page that tells nothing, and nothing is done', async (_case, forge) => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${server.url}/u/${forge()}`, { method, headers: browser });
      expect(response.status).toBe(403);
      const page = await response.text();
      expect(page).toContain('<h1>This link does not work</h1>');
      expect(page).not.toContain('example.com');
    }
    expect(await status()).toBe('active');
  });

  test('an unsubscribe link does not subscribe', async () => {
    await unsubscribe(server.store.db, subscriber.id, noon);
    expect((await fetch(`${server.url}/r/${token('unsubscribe')}`, { method: 'POST' })).status).toBe(403);
    expect(await status()).toBe('unsubscribed');
  });

  test('a program gets JSON instead of a page', async () => {
    const response = await fetch(`${server.url}/u/x`, { headers: { accept: '*/*' } });
    expect(await response.json()).toEqual({
      error: { code: 'LINK_INVALID', message: 'this link was not made here, or was cut off on its way' },
    });
  });
});

describe('the language', () => {
  async function title(locale: string | null, accept = '') {
    const { listId } = subscriber;
    const reader = await addSubscriber(server.store.db, listId, {
      email: `r${locale}@example.com`,
      name: '',
      locale,
    });
    const url =
      server.url +
      linkPaths.unsubscribe(signLink(linkSecret, 'unsubscribe', { campaignId, subscriberId: reader.id }));
    const page = await (await fetch(url, { headers: { ...browser, 'accept-language': accept } })).text();
    return /<html lang="([^"]+)">[\s\S]*<h1>([^<]+)/.exec(page)?.slice(1);
  }

  test('is the subscriber’s', async () => {
    expect(await title('zh-TW')).toEqual(['zh-TW', '要取消訂閱嗎？']);
    expect(await title('zh-HK')).toEqual(['zh-TW', '要取消訂閱嗎？']);
    expect(await title('ja')).toEqual(['ja', '配信を停止しますか？']);
    expect(await title('de-AT')).toEqual(['de', 'Newsletter abbestellen?']);
  });

  test('else the campaign’s', async () => {
    expect(await title(null, 'fr')).toEqual(['zh-TW', '要取消訂閱嗎？']);
  });

  test('else the browser’s, by its preference', async () => {
    expect(await title('xx', 'sv;q=0.9, ja;q=0.3, ko;q=0.8')).toEqual(['ko', '구독을 취소할까요?']);
    const page = await fetch(`${server.url}/nowhere`, {
      headers: { ...browser, 'accept-language': 'sv, ja;q=0.3, ko;q=0.8' },
    });
    expect(await page.text()).toContain('<h1>페이지를 찾을 수 없습니다</h1>');
  });

  test('is told to the page in every locale', async () => {
    for (const locale of locales.keys()) expect((await title(locale))?.[0]).toBe(locale);
  });
});

test('nothing of all this is logged with a token or an address', async () => {
  await fetch(link(), { method: 'POST' });
  await fetch(`${server.url}/u/${token('unsubscribe')}x`);
  expect(server.logged()).toContain('"route":"/u/:token"');
  expect(server.logged()).not.toContain(token('unsubscribe'));
  expect(server.logged()).not.toMatch(/mei|example\.com/);
});
