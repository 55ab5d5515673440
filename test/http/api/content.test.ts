// What was made of an article, by the API: its blocks, its digest, and what goes out of a campaign, to look at; and what
// became of its recipients.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { sha256 } from '../../../src/domain/id.ts';
import { changeBrand } from '../../../src/operations/brand.ts';
import { byTester } from '../../setup/actor.ts';
import { openChromium } from '../../setup/chromium.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { someone } from './people.ts';

let server: ApiServer;
let id: string;

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”

The quay cost 47 million dollars and has room for 12 ships a day. The authority expects 300,000 containers in the first year.`;

/** 1 × 1 px. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
);

beforeAll(async () => {
  server = await openApiServer({
    works: true,
    fetch: async (url) => ({ status: 200, url, headers: {}, contentType: 'image/png', body: logo }),
  });
  await changeBrand(byTester(server.app), {
    ...server.app.config.brand,
    logo: { url: 'https://harbour.example/logo.png?a=1&b=2', width: 120, height: 40 },
  });
  for (const row of ['mei@example.com,林宜君,zh-TW', 'jonas@example.com,,', 'ada@other.com,,'])
    await server.ask('POST', '/lists/readers/subscribers/import?create=true', {
      body: `email,name,locale\n${row}\n`,
    });
  await server.ask('POST', '/suppressions', {
    body: { emails: ['jonas@example.com'], reason: 'asked by letter' },
  });
  const made = await server.ask('POST', '/campaigns', {
    body: { article: { text }, list: 'readers', theme: 'editorial', cards: { formats: ['1080x1080'] } },
  });
  id = made.body.campaign.id;
  await until('review');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

async function until(state: string): Promise<void> {
  for (;;) {
    const { body } = await server.ask('GET', `/campaigns/${id}`);
    if (body.state === state) return;
    if (body.state === 'failed') throw new Error(body.reason);
    await sleep(50);
  }
}

describe('an article at hand', () => {
  test('is read into blocks, of which some are left out, and nothing is kept', async () => {
    const before = (await server.ask('GET', '/campaigns')).body.items.length;
    const { status, body } = await server.ask('POST', '/articles', {
      body: { article: { text }, drop: '2' },
    });
    expect([status, body.kind, body.blocks.length]).toEqual([200, 'text', 4]);
    expect(body.blocks[1]).toMatchObject({ number: 2, kept: false });
    for (const block of body.blocks) expect(body.raw.slice(block.start, block.end)).toBe(block.text);
    const digest = await server.ask('POST', '/digests', { body: { article: { text } } });
    expect(digest.body).toMatchObject({
      engine: 'extractive',
      language: 'en',
      title: 'The harbour opens today',
    });
    expect(digest.body.quotes.map((quote: { text: string }) => text.includes(quote.text))).toContain(true);
    expect((await server.ask('GET', '/campaigns')).body.items).toHaveLength(before);
  });

  test.each([
    ['/digests', { article: { text }, engine: 'nothere' }, 400],
    ['/digests', { article: { text }, language: 'zh-TW', engine: 'nothere' }, 400],
    ['/articles', { article: { text }, keep: 9 }, 400],
    ['/articles', { article: { text, file: '/etc/passwd' } }, 400],
  ])('%s refuses %j', async (path, body, status) => {
    const answer = await server.ask('POST', path, { body });
    expect([answer.status, answer.body.code]).toEqual([status, 'USAGE']);
  });
});

describe('what a campaign sends', () => {
  test('is told: its article, digest and rendition', async () => {
    expect((await server.ask('GET', `/campaigns/${id}/article`)).body).toMatchObject({ raw: text });
    const digest = await server.ask('GET', `/campaigns/${id}/digest`);
    const rendition = await server.ask('GET', `/campaigns/${id}/rendition`);
    expect(rendition.body).toMatchObject({ theme: 'editorial', locales: expect.arrayContaining(['en']) });
    expect(digest.body.subjects).toContain(rendition.body.subject);
    expect(rendition.body.cards.length).toBeGreaterThan(0);
  });

  test('can be looked at: the mail in three forms, in which no script runs, and each card', async () => {
    const { cards } = (await server.ask('GET', `/campaigns/${id}/rendition`)).body;
    const html = await server.ask('GET', `/campaigns/${id}/email.html`);
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.headers.get('content-security-policy')).toMatch(
      /^sandbox allow-same-origin; default-src 'none'; .*frame-ancestors 'self'$/,
    );
    expect(html.text).toContain('The harbour opens today');
    // As the mail has it, though a page of ours asks nothing of others.
    expect(html.text).toContain(`src="data:image/png;base64,${logo.toString('base64')}"`);
    expect(html.text).not.toContain('harbour.example/logo.png');
    const mail = await server.ask('GET', `/campaigns/${id}/email.eml`);
    expect(mail.text.replaceAll('=\r\n', '')).toContain('https://harbour.example/logo.png?a=3D1&amp;b=3D2');
    for (const [, file] of html.text.matchAll(/src="cards\/([^"]+)"/g))
      expect(cards.map((card: { file: string }) => card.file)).toContain(file);
    expect((await server.ask('GET', `/campaigns/${id}/email.txt`)).text).toContain('waited three years');
    expect((await server.ask('GET', `/campaigns/${id}/email.eml`)).text).toMatch(
      /^[\s\S]*List-Unsubscribe-Post: /,
    );
    for (const { file, sha256: hash } of cards) {
      const response = await fetch(`${server.url}/api/v1/campaigns/${id}/cards/${file}`, {
        headers: { authorization: `Bearer ${server.tokens.read}` },
      });
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('cache-control')).toBe('private, max-age=86400, immutable');
      expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(hash);
    }
  });

  test('can be looked at as a subscriber of its list gets it, with links that do nothing', async () => {
    const as = 'as=mei@example.com';
    const { cards } = (await server.ask('GET', `/campaigns/${id}/rendition`)).body;
    const html = (await server.ask('GET', `/campaigns/${id}/email.html?${as}`)).text;
    for (const words of ['<bdi>林宜君</bdi>，您好', '取消訂閱', '/?test"']) expect(html).toContain(words);
    expect(html).not.toMatch(/src="(?!data:|cards\/)/);
    for (const [, file] of html.matchAll(/src="cards\/([^"]+)"/g))
      expect(cards.map((card: { file: string }) => card.file)).toContain(file);
    expect((await server.ask('GET', `/campaigns/${id}/email.txt?${as}`)).text).toContain('林宜君，您好');
    expect((await server.ask('GET', `/campaigns/${id}/email.eml?${as}`)).text).toMatch(/^To: .*mei@example/m);
    const nobody = await server.ask('GET', `/campaigns/${id}/email.txt?as=nobody@example.com`);
    expect([nobody.status, nobody.body.code]).toEqual([404, 'SUBSCRIBER_NOT_FOUND']);
  });

  test('is framed by a page of ours, with its cards, by whoever is signed in, and by no other page', async () => {
    const { cookie } = await someone(server, 'viewer');
    const [name = '', value = ''] = cookie.split('=');
    await using browser = await openChromium();
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: server.url, httpOnly: true, sameSite: 'Strict' }]);
    const framed = async (page: string) => {
      const tab = await context.newPage();
      const mail = `${server.url}/api/v1/campaigns/${id}/email.html`;
      await tab.route(page, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe sandbox="allow-same-origin" src="${mail}"></iframe>`,
        }),
      );
      // As if an article had brought one through: nothing of it may run.
      await tab.route(mail, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          '</body>',
          '<script>document.title="ran"</script></body>',
        );
        await route.fulfill({ response, body });
      });
      await tab.goto(page);
      await tab.waitForLoadState('networkidle');
      const [frame] = tab.mainFrame().childFrames();
      return frame?.evaluate(`({
        title: document.title,
        text: document.body.innerText,
        widths: [...document.images].map((image) => image.naturalWidth),
      })`) as Promise<{ title: string; text: string; widths: number[] }>;
    };
    const ours = await framed(`${server.url}/looks-at-it`);
    expect(ours.text).toContain('The harbour opens today');
    expect(ours.title).not.toBe('ran');
    expect(ours.widths.length).toBeGreaterThan(0);
    expect(ours.widths.every((width) => width > 0)).toBe(true);
    const theirs = await framed('http://elsewhere.example/');
    expect(theirs.text).not.toContain('The harbour opens today');
  });

  test('has no other file', async () => {
    for (const file of ['nothere.png', '..%2F..%2Fetc%2Fpasswd']) {
      const { status, body } = await server.ask('GET', `/campaigns/${id}/cards/${file}`);
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  test('goes to one address to look at, by who may approve', async () => {
    const body = { to: 'editor@example.com' };
    expect((await server.ask('POST', `/campaigns/${id}/test`, { body })).status).toBe(403);
    const sent = await server.ask('POST', `/campaigns/${id}/test`, { as: 'approve', body });
    expect([sent.status, sent.body.subject]).toEqual([200, expect.stringMatching(/^\[Test\] /)]);
  });
});

describe('what became of a campaign', () => {
  test('is told row by row, by state, domain and address, and as a report', async () => {
    await server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve' });
    await until('sent');
    const rows = async (query: string) =>
      (await server.ask('GET', `/campaigns/${id}/deliveries${query}`)).body.items.map(
        ({ email, state }: { email: string; state: string }) => `${email} ${state}`,
      );
    expect(await rows('?states=sent')).toEqual(['mei@example.com sent', 'ada@other.com sent']);
    expect(await rows('?domain=OTHER.com')).toEqual(['ada@other.com sent']);
    expect(await rows('?query=MEI')).toEqual(['mei@example.com sent']);
    expect(await rows('?states=failed,unknown')).toEqual([]);
    await server.app.store.db.execute(
      sql`update deliveries set reply = '250 2.0.0 Taken as 100%' where campaign_id = ${id} and email = 'ada@other.com'`,
    );
    expect(await rows('?reason=taken%20as%20100%25')).toEqual(['ada@other.com sent']);
    expect(await rows('?reason=5.1.1')).toEqual([]);
    const first = (await server.ask('GET', `/campaigns/${id}/deliveries?limit=1`)).body;
    expect(await rows(`?cursor=${first.nextCursor}`)).toContain('ada@other.com sent');
    expect((await server.ask('GET', `/campaigns/${id}/report`)).body).toMatchObject({
      audience: expect.any(Number),
      deliveries: { sent: 2 },
    });
    expect((await server.ask('GET', `/campaigns/${id}/report.csv?states=sent`)).text).toContain(
      'mei@example.com',
    );
    const { items } = (await server.ask('GET', `/campaigns/${id}/posts`)).body;
    expect(items).toContainEqual(expect.objectContaining({ state: 'posted', part: 1 }));
  });

  test('leaves the suppressed out, until somebody who may approve lifts it', async () => {
    const { items } = (await server.ask('GET', '/suppressions')).body;
    expect(items).toEqual([
      expect.objectContaining({ email: 'jonas@example.com', reason: 'asked by letter' }),
    ]);
    expect((await server.ask('DELETE', '/suppressions/jonas@example.com')).status).toBe(403);
    expect((await server.ask('DELETE', '/suppressions/jonas@example.com', { as: 'approve' })).body).toEqual({
      lifted: ['jonas@example.com'],
    });
    expect((await server.ask('DELETE', '/suppressions/jonas@example.com', { as: 'approve' })).status).toBe(
      404,
    );
  });
});

test('what is configured is told: themes, and where mails and posts go', async () => {
  const { items } = (await server.ask('GET', '/themes', { as: 'read' })).body;
  expect(items.map(({ name }: { name: string }) => name)).toContain('editorial');
  expect((await server.ask('GET', '/accounts', { as: 'read' })).body).toMatchObject({
    relay: null,
    accounts: [{ network: 'sandbox' }],
  });
});
