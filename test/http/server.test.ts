// The rest of the HTTP server: health, metrics, cards, hosted mails, failures, and a clean end.
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/domain/id.ts';
import { hostedCardUrl, placeholderLinks } from '../../src/mail/hosted-html.ts';
import { linkPaths, signLink, verifyLink } from '../../src/mail/links.ts';
import { findSubscriber, removeSubscriber } from '../../src/store/subscribers.ts';
import { aCampaign } from '../setup/campaign.ts';
import { digest, rendition } from '../store/sample.ts';
import { depths, linkSecret, openTestServer, type TestServer } from './server.ts';

let server: TestServer;
let campaignId: string;
let listId: string;

const png = Buffer.from('\x89PNG of a card', 'latin1');
const hosted = Buffer.from(
  `<img src="${hostedCardUrl(sha256(png))}"><p>港口</p><!--subscriber--><a href="${placeholderLinks.unsubscribeUrl}">取消訂閱</a><!--/subscriber-->`,
);

beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.store;
  const campaign = await aCampaign(db, {
    digest,
    rendition: {
      manifest: { ...rendition.manifest, hostedHtml: sha256(hosted) },
      blobs: new Map([
        ...rendition.blobs,
        [sha256(png), { mediaType: 'image/png', body: png }],
        [sha256(hosted), { mediaType: 'text/html', body: hosted }],
      ]),
    },
  });
  [campaignId, listId] = [campaign.id, campaign.listId];
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

/** With a Host that `fetch` would not send. */
const statusFor = (path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(server.url + path, { headers: { host }, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });

describe('health', () => {
  test('is good when Postgres and the queue answer', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ alive: true });
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, postgres: 'ok', queue: 'ok' }]);
  });

  test('names what does not answer, without saying where it is, while the process stays alive', async () => {
    const queues = {
      ping: () => Promise.reject(new Error('redis://:pw@10.0.0.7 is gone')),
      depth: async () => depths,
    };
    await using lost = await openTestServer({ queues });
    await lost.store.close();
    const ready = await fetch(`${lost.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, postgres: 'unreachable', queue: 'unreachable' },
    ]);
    expect((await fetch(`${lost.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${lost.url}/metrics`)).text()).toContain('pullquote_up{engine="postgres"} 0');
  });

  test('does not wait for an engine that hangs', async () => {
    await using hung = await openTestServer({
      queues: { ping: () => new Promise(() => {}), depth: async () => depths },
    });
    expect(await (await fetch(`${hung.url}/readyz`)).json()).toEqual({
      ready: false,
      postgres: 'ok',
      queue: 'unreachable',
    });
  });
});

describe('metrics', () => {
  test('count campaigns, deliveries, posts and jobs, and hold no address', async () => {
    const text = await (await get('/metrics')).text();
    for (const line of [
      'pullquote_up{engine="queue"} 1',
      'pullquote_campaigns{state="review"} 1',
      'pullquote_deliveries{state="unknown"} 0',
      'pullquote_deliveries_resent 0',
      'pullquote_post_parts{state="posted"} 0',
      'pullquote_jobs{stage="email",state="waiting"} 3',
    ])
      expect(text).toContain(line);
    expect(text).toContain('pullquote_process_cpu_seconds_total');
    expect(text).not.toContain('@');
  });

  test.each(['X-Forwarded-For', 'X-Forwarded-Proto', 'X-Real-IP', 'Forwarded', 'Via', 'CF-Connecting-IP'])(
    'are not there for whoever comes through a proxy that adds %s',
    async (name) => {
      expect((await get('/metrics', { [name]: '203.0.113.7' })).status).toBe(404);
    },
  );

  test('are not there for a proxy that adds nothing and asks for our own name, as nginx does by HTTP/1.0', async () => {
    const { host, hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.end(`GET /metrics HTTP/1.0\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(Buffer.concat(await socket.toArray()).toString()).toMatch(/^HTTP\/1\.1 404 /);
  });

  test.each(['news.example.com', '203.0.113.7:8025', 'localhost.example.com', '127.0.0.1.example.com'])(
    'are not there for who asks for %s, as behind a proxy that adds no header of its own',
    async (host) => {
      expect(await statusFor('/metrics', host)).toBe(404);
    },
  );

  test.each(['localhost:8025', '127.0.0.1', '[::1]:8025'])('are there for who asks for %s', async (host) => {
    expect(await statusFor('/metrics', host)).toBe(200);
  });

  test('with a token are for its bearer alone', async () => {
    await using guarded = await openTestServer({ metricsToken: 'a-long-metrics-token' });
    const status = async (authorization: string) =>
      (
        await fetch(`${guarded.url}/metrics`, {
          headers: { authorization, 'x-forwarded-for': '203.0.113.7' },
        })
      ).status;
    expect([
      await status(''),
      await status('Bearer other'),
      await status('Bearer a-long-metrics-token'),
    ]).toEqual([404, 404, 200]);
  });
});

describe('a card', () => {
  test('is served for good', async () => {
    const response = await get(linkPaths.card(sha256(png)));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
    const etag = response.headers.get('etag') ?? '';
    const again = await get(linkPaths.card(sha256(png)), { 'if-none-match': `"x", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each([
    ['a hosted mail', sha256(hosted)],
    ['a compiled mail', sha256(Buffer.from('<p>港口</p>'))],
    ['nothing', 'f'.repeat(64)],
    ['a path', '..%2f..%2fetc%2fpasswd'],
  ])('%s is none', async (_case, name) => {
    expect((await get(`/cards/${name}.png`)).status).toBe(404);
  });
});

describe('a hosted mail', () => {
  const link = async (email: string) => {
    const subscriberId = (await findSubscriber(server.store.db, listId, email))?.id ?? 0;
    return linkPaths.view(signLink(linkSecret, 'view', { campaignId, subscriberId }));
  };

  test('has the cards and the reader’s own unsubscribe link, and loads nothing from elsewhere', async () => {
    const response = await get(await link('reader1@example.com'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const page = await response.text();
    expect(page).not.toContain('.invalid');
    const [, image = '', unsubscribe = ''] = /src="\.\.([^"]+)".*href="\.\.([^"]+)"/.exec(page) ?? [];
    expect((await get(image)).status).toBe(200);
    const target = verifyLink(linkSecret, 'unsubscribe', unsubscribe.slice('/u/'.length));
    expect(target?.subscriberId).toBe(
      (await findSubscriber(server.store.db, listId, 'reader1@example.com'))?.id,
    );
  });

  test('of a subscriber who was deleted has no such link', async () => {
    const path = await link('reader2@example.com');
    await removeSubscriber(server.store.db, listId, 'reader2@example.com');
    expect(await (await get(path)).text()).not.toContain('取消訂閱');
  });

  test('of a campaign with nothing to see is not there, and a forged link is refused', async () => {
    const { id } = await aCampaign(server.store.db);
    expect(
      (await get(linkPaths.view(signLink(linkSecret, 'view', { campaignId: id, subscriberId: 1 })))).status,
    ).toBe(404);
    expect((await get('/v/forged.token')).status).toBe(403);
  });
});

describe('a request that fails', () => {
  test('gets a page or JSON, as it likes', async () => {
    const page = await get('/nowhere', { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<h1>Page not found</h1>');
    expect(await (await get('/nowhere')).json()).toEqual({
      error: { code: 'NOT_FOUND', message: 'there is nothing at this address' },
    });
  });

  test('by our fault is logged, and told without any detail', async () => {
    await using broken = await openTestServer();
    const path = linkPaths.view(signLink(linkSecret, 'view', { campaignId, subscriberId: 1 }));
    await broken.store.close();
    const response = await fetch(broken.url + path);
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: { code: 'INTERNAL', message: 'something went wrong; try again in a moment' } },
    ]);
    expect(broken.logged()).toContain('request failed');
  });

  test.each([
    ['too large a body', { method: 'POST', body: 'x'.repeat(20_000) }, 413],
    ['another method', { method: 'PUT' }, 404],
  ])('for %s is refused', async (_case, request, status) => {
    expect((await fetch(`${server.url}/u/x`, request)).status).toBe(status);
  });
});

test('a port that is taken is told in one line', async () => {
  const port = Number(new URL(server.url).port);
  await expect(openTestServer({ port })).rejects.toMatchObject({
    code: 'USAGE',
    message: `port ${port} of 127.0.0.1: it is taken by another program; set PORT or HOST to another`,
  });
});
