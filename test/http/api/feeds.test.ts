// Feeds by the API: followed, looked at, paused and left; and what a campaign has before any worker saw it. No worker runs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeGuardedFetch } from '../../../src/fetch.ts';
import { runHere } from '../../cli/run-here.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;
const closing = new AsyncDisposableStack();
const feed = { url: '', titles: ['The harbour opens'] };
const words =
  'The harbour office looked at the quay again this year, and nobody could say when the work would end. ';

beforeAll(async () => {
  const site = createServer((_request, response) => {
    const items = feed.titles.map(
      (title) =>
        `<item><title>${title}</title><guid>${title}</guid><description>${words.repeat(12)}</description></item>`,
    );
    response.setHeader('content-type', 'application/rss+xml');
    response.end(`<rss version="2.0"><channel><title>Harbour</title>${items.join('')}</channel></rss>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  closing.defer(() => new Promise((resolve) => site.close(() => resolve())));
  feed.url = `http://news.example:${(site.address() as AddressInfo).port}/feed.xml`;
  const fetch = makeGuardedFetch({
    resolve: async () => ['127.0.0.1'],
    allowsAddress: () => true,
    allowsPort: () => true,
  });
  server = closing.use(await openApiServer({ fetch }));
  await server.ask('POST', '/lists/readers/subscribers/import?create=true', {
    body: 'email\nmei@example.com\n',
  });
});
afterAll(async () => {
  await closing.disposeAsync();
});

const follow = (more: object = {}) =>
  server.ask('POST', '/feeds', {
    body: { url: feed.url, list: 'readers', every: '0 9 * * MON', timeZone: 'UTC', ...more },
  });

test('a feed is followed, looked at, paused, resumed and left', async () => {
  expect((await follow({ approve: true })).status).toBe(403);
  const followed = await follow();
  expect([followed.status, followed.body.feed.title, followed.body.look]).toEqual([201, 'Harbour', null]);
  const { id } = followed.body.feed;
  const twice = await follow();
  expect([twice.status, twice.body.code]).toEqual([409, 'FEED_EXISTS']);

  feed.titles.unshift('A ferry comes back');
  const look = await server.ask('POST', `/feeds/${id}/run`, { as: 'approve' });
  expect(look.body).toMatchObject({ fresh: 1, campaigns: [{ title: 'A ferry comes back' }], failures: [] });
  const { items } = (await server.ask('GET', '/feeds')).body;
  expect(items).toEqual([expect.objectContaining({ id, list: 'readers', items: { seen: 1, published: 1 } })]);

  expect((await server.ask('POST', `/feeds/${id}/pause`)).body.pausedAt).toMatch(/^\d{4}-/);
  expect((await server.ask('POST', `/feeds/${id}/resume`, { as: 'approve' })).body.pausedAt).toBeNull();
  expect((await server.ask('DELETE', `/feeds/${id}`)).body.id).toBe(id);
  const gone = await server.ask('POST', `/feeds/${id}/run`, { as: 'approve' });
  expect([gone.status, gone.body.code]).toEqual([404, 'FEED_NOT_FOUND']);
});

test('the command line follows a feed there, and looks at it', async () => {
  const env = { PULLQUOTE_URL: server.url, PULLQUOTE_TOKEN: server.tokens.approve };
  const away = (...args: string[]) => runHere(['feed', ...args], { env });
  feed.titles = ['The harbour opens'];
  const every = ['--list', 'readers', '--every', '0 9 * * MON', '--tz', 'UTC'];
  expect((await away('add', feed.url, ...every)).stdout).toMatch(
    /^Harbour: 1 item, the newest “The harbour opens”\.\nFeed \w{12}: from .* each new item becomes a campaign for readers, which waits/,
  );
  const [{ id }] = JSON.parse((await away('list', '--json')).stdout);
  feed.titles.unshift('A ferry comes back');
  expect(await away('run', id, '--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/A ferry comes back.*\nDry run: 1 would be made/),
  });
  expect(JSON.parse((await away('run', id, '--no-wait', '--json')).stdout)).toMatchObject({
    fresh: 1,
    campaigns: [{ title: 'A ferry comes back' }],
  });
  await away('remove', id);
});

test('a feed that is followed is changed, by whoever may, and of two the second is told', async () => {
  feed.titles = ['The harbour opens'];
  const { id } = (await follow()).body.feed;
  const looked = await server.ask('GET', `/feeds/${id}`);
  const seen = { 'if-match': looked.headers.get('etag') ?? '' };
  expect(seen['if-match']).toBe(`"${looked.body.version}"`);
  const change = (body: object, more: object = {}) => server.ask('PATCH', `/feeds/${id}`, { body, ...more });
  const cards = { formats: ['1080x1350'], cardMode: 'dark' };
  const changed = await change({ every: '0 8 * * FRI', roundupSize: 7, cards }, { headers: seen });
  expect([changed.status, changed.body]).toMatchObject([
    200,
    { id, every: '0 8 * * FRI', timeZone: 'UTC', roundupSize: 7, channels: ['email', 'social'], cards },
  ]);
  // Its next turn is of the new schedule.
  expect(changed.body.nextAt).toMatch(/T08:00:00\.000Z$/);
  expect(new Date(changed.body.nextAt).getUTCDay()).toBe(5);
  expect(changed.headers.get('etag')).toBe(`"${changed.body.version}"`);
  const late = await change({ theme: 'editorial' }, { headers: seen });
  expect([late.status, late.body.code]).toEqual([412, 'EDIT_CONFLICT']);
  // What is left out stays, of the cards too.
  const again = await change({ roundupSize: null, cards: { cardMode: null } });
  expect(again.body).toMatchObject({ every: '0 8 * * FRI', roundupSize: null });
  expect(again.body.cards).toEqual({ formats: ['1080x1350'] });

  for (const [body, status, code] of [
    [{ every: 'weekly' }, 422, 'SCHEDULE_INVALID'],
    [{ timeZone: 'Nowhere/Here' }, 422, 'SCHEDULE_INVALID'],
    [{ theme: 'nothing' }, 400, 'USAGE'],
    [{ engine: 'nothing' }, 400, 'USAGE'],
    [{ language: 'ja' }, 400, 'USAGE'],
    [{ list: 'nothere' }, 404, 'LIST_NOT_FOUND'],
    [{ url: 'https://elsewhere.example/' }, 400, 'USAGE'],
    [{ approve: true }, 403, 'FORBIDDEN'],
  ] as const) {
    const refused = await change(body);
    expect({ body, status: refused.status, code: refused.body.code }).toEqual({ body, status, code });
  }
  // What goes out unseen is changed by who may let it out; by others only back to review.
  expect((await change({ approve: true }, { as: 'approve' })).body.approve).toBe(true);
  expect((await change({ every: '0 9 * * FRI' })).body.code).toBe('FORBIDDEN');
  expect((await change({ approve: false, every: '0 9 * * FRI' })).body).toMatchObject({
    approve: false,
    every: '0 9 * * FRI',
  });
  await server.ask('POST', '/lists', { body: { slug: 'evening' } });
  const other = (await follow({ list: 'evening' })).body.feed;
  expect((await change({ list: 'evening' })).body.code).toBe('FEED_EXISTS');
  await server.ask('DELETE', `/feeds/${other.id}`);
  expect((await change({ list: 'evening' })).body.listId).toBe(other.listId);
  const { items } = (await server.ask('GET', `/audit?act=feed.changed&id=${id}`)).body;
  expect(items[1]).toMatchObject({
    before: { every: '0 8 * * FRI', approve: true },
    after: { every: '0 9 * * FRI', approve: false },
  });
  await server.ask('DELETE', `/feeds/${id}`);
});

test('a feed is looked at before it is followed, and one item becomes a campaign that it makes no second time', async () => {
  feed.titles = ['The ferry waits', 'The quay is old'];
  const look = await server.ask('POST', '/feeds/look', { body: { url: feed.url } });
  expect(look.body).toMatchObject({
    ...{ url: feed.url, title: 'Harbour' },
    items: [{ title: 'The ferry waits', url: null, hasText: true }, { title: 'The quay is old' }],
  });
  expect((await server.ask('GET', '/feeds')).body.items).toEqual([]);

  const { id } = (await follow()).body.feed;
  const itemsOf = async () => (await server.ask('GET', `/feeds/${id}/items`)).body.items;
  const [first] = await itemsOf();
  expect(first).toMatchObject({ title: 'The ferry waits', state: 'seen', campaignId: null, reason: null });
  const { guid } = first;
  const publish = () => server.ask('POST', `/feeds/${id}/items/publish`, { body: { guid } });
  const made = await publish();
  expect([made.status, made.body.approvedAt]).toEqual([201, null]);
  expect((await itemsOf())[0]).toMatchObject({ state: 'published', campaignId: made.body.id });
  const twice = await publish();
  expect([twice.status, twice.body.code]).toEqual([409, 'CAMPAIGN_STATE']);
  expect(twice.body.detail).toContain(made.body.id);
  const acts = (await server.ask('GET', `/audit?kind=campaign&id=${made.body.id}`, { as: 'approve' })).body;
  expect(acts.items).toMatchObject([{ act: 'campaign.made', after: { feed: id, item: 'The ferry waits' } }]);
  const none = await server.ask('POST', `/feeds/${id}/items/publish`, { body: { guid: 'nothing' } });
  expect([none.status, none.body.code]).toEqual([404, 'NOT_FOUND']);

  feed.titles.unshift('A third boat');
  const before = (await server.ask('GET', `/feeds/${id}/run`)).body;
  expect(before.campaigns).toMatchObject([[{ title: 'A third boat' }]]);
  // Nothing was made by looking.
  expect((await server.ask('GET', '/feeds')).body.items[0].items).toEqual({ seen: 1, published: 1 });
  await server.ask('DELETE', `/feeds/${id}`);
});

test('a campaign that no worker has seen has neither digest nor rendition, and says so', async () => {
  const { body } = await server.ask('POST', '/campaigns', {
    body: { article: { text: words }, list: 'readers' },
  });
  const { id } = body.campaign;
  expect((await server.ask('GET', `/campaigns/${id}/article`)).body).toMatchObject({ kind: 'text' });
  for (const part of ['digest', 'rendition', 'email.html', 'cards/x.png']) {
    const answer = await server.ask('GET', `/campaigns/${id}/${part}`);
    expect([part, answer.status, answer.body.code]).toEqual([part, 409, 'CAMPAIGN_STATE']);
  }
  expect((await server.ask('GET', `/campaigns/${id}/posts`)).body).toEqual({ items: [] });
  expect((await server.ask('GET', `/campaigns/${id}/deliveries`)).body).toEqual({
    items: [],
    nextCursor: null,
  });
});
