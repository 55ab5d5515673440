// Following feeds from a local server to campaigns, on a real Postgres and Redis: new items are sent once, old ones
// never, a roundup is of the best, and what goes wrong is seen and tried again.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asc, sql } from 'drizzle-orm';
import { configFromEnv } from '../../config/env.ts';
import { type App, open } from '../../src/app.ts';
import { type CardOptions, defaultFormats } from '../../src/design/card-options.ts';
import { makeGuardedFetch } from '../../src/fetch.ts';
import { openLog } from '../../src/log.ts';
import { feedSweep } from '../../src/operations/feed-sweep.ts';
import { resumeFeed } from '../../src/operations/feeds.ts';
import {
  type Following,
  followFeed,
  previewFeed,
  readFollowing,
  runFeed,
} from '../../src/operations/follow-feed.ts';
import { loadComposition } from '../../src/operations/load-composition.ts';
import { openReading } from '../../src/reading/index.ts';
import { getArticle } from '../../src/store/articles.ts';
import { getCampaign } from '../../src/store/campaigns.ts';
import { getFeed, listFeeds } from '../../src/store/feeds.ts';
import { campaigns } from '../../src/store/schema.ts';
import { run as render } from '../../workers/render.ts';
import { run as summarize } from '../../workers/summarize.ts';
import { startChatCompletions } from '../servers/openai.ts';
import { byTester } from '../setup/actor.ts';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import { keptProcesses } from '../setup/processes.ts';
import { emptyTables } from '../setup/store.ts';
import { addReaders } from '../store/sample.ts';

interface Served {
  title: string;
  guid?: string;
  body?: string;
  teaser?: string;
  at?: string;
}

/** What the server has: a feed of these items, and a page for each of them. */
let items: Served[] = [];
let status = 200;
let pageStatus = 200;
const seen: IncomingMessage['headers'][] = [];
const paragraphs = (topic: string, count = 5) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>The ${topic} was looked at by the harbour office for the ${i + 3}rd time this year, and nobody on the quay could say when the work would end.</p>`,
  ).join('');
const said =
  '<p>“We waited three years for this ferry, and we would wait three more,” said Mei Lin, the harbour master.</p>';
const ferryStory = `${said}<p>The boat left the north quay at nine on Monday with 212 people aboard, most of them on their way to work.</p>
  <p>It had been laid up since a storm bent its shaft in the autumn of 2023, and twice the yard that was to mend it had closed.</p>
  <p>“I had forgotten how the town looks from the water,” said Jonas Weber, a nurse who crosses every day.</p>
  <p>A crossing costs 3.50 euros, forty cents more than before, and children under twelve travel free.</p>`;
const pierStory = `<p>Anglers without a licence may use the old coal pier again, the council decided by eleven votes to four.</p>
  <p>Its planks were replaced with oak from the bridge at Mill Lane, which the county tore down last year.</p>
  <p>Two lamps, a bench for eight and a locker for life vests were paid for by a collection in the pubs along Rope Street.</p>`;
const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-');

function feedXml(): string {
  const entries = items.map(
    ({
      title,
      guid = slug(title),
      body,
      teaser = '',
      at,
    }) => `<item><title>${title}</title><link>/${slug(title)}</link>
      <guid isPermaLink="false">${guid}</guid>${at ? `<pubDate>${at}</pubDate>` : ''}<description>${teaser}</description>
      ${body ? `<content:encoded><![CDATA[${body}]]></content:encoded>` : ''}</item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title>
    <link>${origin}/</link>${entries.join('')}</channel></rss>`;
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  const send = (type: string, body: string, headers = {}) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  if (path.startsWith('/feed.xml')) {
    seen.push(request.headers);
    const etag = `"${items.map(({ title }) => title).join()}"`;
    if (status !== 200) response.writeHead(status).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else send('application/rss+xml', feedXml(), { etag, 'last-modified': 'Mon, 23 Nov 2026 00:00:00 GMT' });
  } else if (path === '/') {
    send(
      'text/html',
      '<html><head><title>x</title><link rel="alternate" type="application/rss+xml" href="feed.xml"></head><body><p>Hello</p></body></html>',
    );
  } else if (path === '/plain') {
    send('text/html', '<html><body><p>No feed here</p></body></html>');
  } else if (pageStatus !== 200) {
    response.writeHead(pageStatus).end();
  } else {
    const title = path.slice(1).replaceAll('-', ' ');
    send(
      'text/html',
      `<html><body><article><h1>${title}</h1>${paragraphs(`page of ${title}`)}</article></body></html>`,
    );
  }
}

const server = createServer(serve);
let origin: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: App;
let now: Date;
const { signal } = new AbortController();

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://harbour.example:${(server.address() as AddressInfo).port}`;
  database = await freshDatabase();
  const config = configFromEnv({
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: freshPrefix(),
    SMTP_URL: 'smtp://127.0.0.1:9',
    PUBLIC_URL: 'https://news.example',
  });
  const fetch = makeGuardedFetch({
    resolve: async () => ['127.0.0.1'],
    allowsAddress: () => true,
    allowsPort: () => true,
  });
  // As with a brand of one's own.
  const brand = {
    ...config.brand,
    sender: { ...config.brand.sender, email: 'editor@news.example' },
    postalAddress: '1 Harbour Street',
  };
  app = await open(
    { ...config, brand, sample: [] },
    { ...keptProcesses(), fetch, now: () => now, log: openLog('silent') },
  );
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  await emptyTables(app.store.db);
  await addReaders(app.store.db, 2);
  // A Tuesday.
  now = new Date('2026-11-24T12:00:00Z');
  items = [{ title: 'Old news', body: paragraphs('old crane') }];
  status = 200;
  pageStatus = 200;
  seen.length = 0;
});

const follow = (given: Partial<Following> = {}, by = app) =>
  followFeed(
    byTester(by),
    readFollowing({
      url: `${origin}/feed.xml`,
      list: 'readers',
      every: '0 * * * *',
      timeZone: 'Asia/Taipei',
      channels: 'email',
      ...given,
    }),
    signal,
  );
const germanTitles: Record<string, string> = {
  'The ferry sails again': 'Die Fähre fährt wieder',
  'A pier for the poor': 'Ein Steg für alle',
};
const german = 'Im Hafen wird wieder gearbeitet, und die Leute am Kai warten nicht mehr auf das Boot.';

/** What a model makes of the sections that it is shown: a title of its own and a sentence for each. */
function germanAnswer(prompt: string) {
  const sections: { title: string; sentences: string[] }[] = [];
  for (const [, sentence, title = ''] of prompt.matchAll(/^\[s\d+(\.\d+)?\] (.*)$/gm)) {
    if (sentence) sections.at(-1)?.sentences.push(german);
    else sections.push({ title: germanTitles[title] ?? '', sentences: [] });
  }
  return {
    headline: 'Was es im Hafen Neues gibt',
    summary: [{ sentence: 1, translation: german }],
    keyPoints: [],
    quotes: [],
    furtherQuotes: [],
    figures: [],
    subjects: ['Im Hafen fährt wieder ein Boot', 'Der Steg ist für alle da', 'Neues von Kai und Steg'],
    preheader: 'Und der alte Steg ist wieder offen.',
    hashtags: ['Hafen', 'Steg'],
    hook: 'Im Hafen wird wieder gearbeitet.',
    sections,
  };
}

const sweep = async () => void (await feedSweep(app, signal).run());
const pass = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};
const made = () => app.store.db.select().from(campaigns).orderBy(asc(campaigns.createdAt));
const articlesMade = async () =>
  Promise.all((await made()).map(({ articleId }) => getArticle(app.store.db, articleId)));
const titles = async () => (await articlesMade()).map(({ metadata }) => metadata.title);
const counts = async () => (await listFeeds(app.store.db))[0]?.items;

describe('a feed that is followed', () => {
  test('sends nothing that was there before, and each new item once', async () => {
    const { feed, found } = await follow();
    expect(found).toBe(1);
    expect(feed).toMatchObject({ title: 'Harbour News', nextAt: '2026-11-24T13:00:00.000Z' });
    await sweep();
    expect(await made()).toEqual([]);
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    await sweep();
    expect(await made()).toEqual([]);
    pass(1);
    await sweep();
    await sweep();
    pass(1);
    await sweep();
    expect(await titles()).toEqual(['New pier']);
    expect((await made())[0]).toMatchObject({ state: 'summarizing', approvedAt: null, channels: ['email'] });
    expect((await getFeed(app.store.db, feed.id)).nextAt).toEqual(new Date('2026-11-24T15:00:00Z'));
  });

  test('is asked only for what changed', async () => {
    await follow();
    pass(1);
    await sweep();
    expect(seen.at(-1)).toMatchObject({
      'if-none-match': '"Old news"',
      'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT',
    });
    items = [{ title: 'New pier', body: paragraphs('new pier') }];
    pass(1);
    await sweep();
    expect(await titles()).toEqual(['New pier']);
  });

  test('is found by the page that names it', async () => {
    expect((await follow({ url: `${origin}/` })).feed.url).toBe(`${origin}/feed.xml`);
    await expect(follow({ url: `${origin}/plain` })).rejects.toMatchObject({ code: 'FEED_INVALID' });
  });

  test('sends its backlog at once, approved where that is wanted', async () => {
    items = [{ title: 'Newest', body: paragraphs('newest') }, ...items];
    const { look } = await follow({ backlog: 1, approve: true });
    expect(look?.campaigns).toEqual([expect.objectContaining({ title: 'Newest' })]);
    expect((await made())[0]).toMatchObject({
      approvedAt: now,
      destination: { relay: '127.0.0.1:9', links: 'https://news.example' },
    });
  });

  test('is not followed with an approval where the sample brand would go out to a real server', async () => {
    const sample = { ...app, config: { ...app.config, sample: ['sender' as const] } };
    const following = readFollowing({
      url: `${origin}/feed.xml`,
      list: 'readers',
      every: '0 9 * * *',
      approve: true,
    });
    const { signal } = new AbortController();
    await expect(followFeed(byTester(sample), following, signal)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/PULLQUOTE_BRAND(?!.*--force)/),
    });
  });

  test('makes its campaigns with the cards and the policy that it was added with', async () => {
    items = [{ title: 'Newest', body: paragraphs('newest') }, ...items];
    const cards: CardOptions = { formats: ['1080x1350'], carousel: '1080x1350', cardMode: 'dark' };
    await follow({ backlog: 1, cards, unknownPolicy: 'hold' });
    await follow({ url: `${origin}/feed.xml?plain`, backlog: 1 });
    const rows = await made();
    expect(rows.map((row) => [row.cards, row.unknownPolicy])).toEqual([
      [cards, 'hold'],
      [{ formats: defaultFormats }, 'resend-once'],
    ]);
  });

  test('sends the oldest first, and what the feed only hints at as it stands on its page', async () => {
    await follow();
    items = [
      { title: 'Third', body: paragraphs('third') },
      { title: 'Second', teaser: 'The second…' },
      { title: 'First', body: `${paragraphs('first')}<p>And so on…</p>` },
      ...items,
    ];
    pass(1);
    await sweep();
    expect(await titles()).toEqual(['First', 'Second', 'Third']);
    const raws = (await articlesMade()).map(({ raw }) => raw);
    expect(raws[0]).toContain('page of first');
    expect(raws[1]).toContain('page of second');
    expect(raws[2]).toContain('The third was looked at');
    expect((await articlesMade())[2]?.metadata).toMatchObject({
      siteName: 'Harbour News',
      canonicalUrl: `${origin}/third`,
    });
  });

  test('is looked at once where two schedulers see it due, and once where a turn was missed for days', async () => {
    await follow();
    seen.length = 0;
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    pass(100);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(seen).toHaveLength(1);
    expect(await titles()).toEqual(['New pier']);
  });

  test('stays once where the same look is made twice at the same moment', async () => {
    const { feed } = await follow();
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    await Promise.all([runFeed(byTester(app), feed.id, signal), runFeed(byTester(app), feed.id, signal)]);
    expect(await titles()).toEqual(['New pier']);
  });

  test('shows before a run what it would send, and changes nothing', async () => {
    const { feed } = await follow();
    const before = await getFeed(app.store.db, feed.id);
    items = [{ title: 'B', body: paragraphs('b') }, { title: 'A', body: paragraphs('a') }, ...items];
    const planned = await previewFeed(app, feed.id, signal);
    expect(planned.map((group) => group.map(({ title }) => title))).toEqual([['A'], ['B']]);
    expect(await counts()).toEqual({ seen: 1 });
    expect(await getFeed(app.store.db, feed.id)).toEqual(before);
  });
});

describe('what goes wrong', () => {
  test('is noted on the feed and tried again, later each time; then the missed turn is made up for once', async () => {
    const { feed } = await follow();
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    status = 503;
    pass(1);
    await sweep();
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      failures: 1,
      reason: expect.stringContaining('503'),
      nextAt: now,
      lookAt: new Date(now.getTime() + 5 * 60_000),
    });
    await sweep();
    pass(0.1);
    await sweep();
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      failures: 2,
      lookAt: new Date(now.getTime() + 10 * 60_000),
    });
    status = 200;
    pass(0.2);
    await sweep();
    expect(await titles()).toEqual(['New pier']);
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      failures: 0,
      reason: null,
      nextAt: new Date('2026-11-24T14:00:00Z'),
    });
  });

  test('past a limit of reading is told by that limit, of the feed as of an item, which is not tried again', async () => {
    await using hasty = openReading({ processes: 1, timeLimitMs: 1 });
    const { feed } = await follow();
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    pass(1);
    const limited = { ...app, reading: hasty };
    await feedSweep(limited, signal).run();
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      failures: 1,
      reason: expect.stringMatching(/it took longer than 0.001 s; no text that people write/),
    });
    expect(await titles()).toEqual([]);
    // The feed is read, and its item is not.
    const { run } = app.reading;
    const reading: typeof app.reading = {
      ...hasty,
      run: (task, ...rest) => (task === 'readItem' ? hasty : { run }).run(task, ...rest),
    };
    pass(0.1);
    await feedSweep({ ...app, reading }, signal).run();
    expect(await counts()).toEqual({ seen: 1, failed: 1 });
  });

  test('does not keep the next feed from its turn', async () => {
    await follow();
    await follow({ url: `${origin}/feed.xml?again` });
    status = 500;
    pass(1);
    await sweep();
    expect((await listFeeds(app.store.db)).map(({ failures }) => failures)).toEqual([1, 1]);
  });

  test('for good pauses the feed', async () => {
    const { feed } = await follow();
    status = 410;
    pass(1);
    await sweep();
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      pausedAt: now,
      reason: expect.stringContaining('410'),
    });
    seen.length = 0;
    pass(24);
    await sweep();
    expect(seen).toEqual([]);
  });

  test('on a page is tried twice more, and then the item is given up', async () => {
    await follow();
    items = [{ title: 'Shy page', teaser: 'Short.' }, ...items];
    pageStatus = 503;
    pass(1);
    for (const state of ['waiting', 'waiting', 'failed']) {
      await sweep();
      expect(await counts()).toEqual({ seen: 1, [state]: 1 });
      pass(0.1);
    }
    expect(await made()).toEqual([]);
  });

  test('on a page for good is not tried again', async () => {
    await follow();
    items = [
      { title: 'Gone page', teaser: 'Short.' },
      { title: 'New pier', body: paragraphs('new pier') },
      ...items,
    ];
    pageStatus = 404;
    pass(1);
    await sweep();
    expect(await counts()).toEqual({ seen: 1, failed: 1, published: 1 });
  });

  test('with the list is no reason to forget an item', async () => {
    await follow();
    items = [{ title: 'New pier', body: paragraphs('new pier') }, ...items];
    await app.store.db.execute(sql`update subscribers set status = 'unsubscribed'`);
    pass(1);
    await sweep();
    expect((await listFeeds(app.store.db))[0]).toMatchObject({
      reason: expect.stringContaining('no active subscriber'),
    });
    await app.store.db.execute(sql`update subscribers set status = 'active'`);
    pass(0.1);
    await sweep();
    expect(await titles()).toEqual(['New pier']);
  });

  test('with all ids of a feed is met by asking first', async () => {
    const { feed } = await follow();
    items = Array.from({ length: 30 }, (_, i) => ({ title: `Item ${i}`, body: paragraphs(`thing ${i}`) }));
    pass(1);
    await sweep();
    expect(await made()).toEqual([]);
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({
      pausedAt: now,
      reason: expect.stringMatching(/30 items.*--skip/),
    });
    await resumeFeed(byTester(app), feed.id);
    pass(1);
    await sweep();
    expect(await made()).toHaveLength(30);
  });

  test('by a stop leaves the feed to others', async () => {
    const { feed } = await follow();
    pass(1);
    const controller = new AbortController();
    const cut = () => {
      controller.abort();
      return Promise.reject(new Error('cut'));
    };
    const stopped = { ...app, fetch: cut };
    await feedSweep(stopped, controller.signal).run();
    expect(await getFeed(app.store.db, feed.id)).toMatchObject({ failures: 0, lookAt: now });
    await sweep();
    expect((await getFeed(app.store.db, feed.id)).lookAt).toEqual(new Date('2026-11-24T14:00:00Z'));
  });

  test('before anything is made leaves nothing behind', async () => {
    await expect(follow({ list: 'nobody' })).rejects.toMatchObject({ code: 'LIST_NOT_FOUND' });
    await expect(follow({ every: '0 9 * *' })).rejects.toMatchObject({ code: 'SCHEDULE_INVALID' });
    await expect(follow({ engine: 'oracle' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(follow({ theme: 'baroque' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(follow({ roundupSize: 3, language: 'en' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('choose a language model with --engine'),
    });
    status = 410;
    await expect(follow()).rejects.toMatchObject({ code: 'FEED_INVALID' });
    expect(await listFeeds(app.store.db)).toEqual([]);
    expect(seen).toHaveLength(1);
  });
});

describe('a roundup', () => {
  const weekly = { roundupSize: 2, every: '0 9 * * MON' };

  test('is of the best of the week, also of those that the feed has dropped by then', async () => {
    const { feed } = await follow(weekly);
    expect(feed).toMatchObject({
      nextAt: '2026-11-30T01:00:00.000Z',
      lookAt: '2026-11-24T18:00:00.000Z',
    });
    items = [
      { title: 'Long story', body: paragraphs('long story', 12) + said },
      { title: 'Small notice', body: paragraphs('notice', 1) },
    ];
    pass(6);
    await sweep();
    items = [{ title: 'Middling story', body: paragraphs('middling story', 6) }];
    pass(48);
    await sweep();
    expect(await made()).toEqual([]);
    now = new Date('2026-11-30T01:00:00Z');
    await sweep();
    await sweep();
    expect(await made()).toHaveLength(1);
    expect(await counts()).toEqual({ published: 2, seen: 2 });
    const [roundup] = await articlesMade();
    expect(roundup?.metadata).toMatchObject({
      title: 'Harbour News',
      publishedAt: '2026-11-30',
      canonicalUrl: `${origin}/`,
    });
    expect(roundup?.metadata.sections?.map(({ title, url }) => [title, url])).toEqual([
      ['Long story', `${origin}/long-story`],
      ['Middling story', `${origin}/middling-story`],
    ]);
    for (const { title, start, end } of roundup?.metadata.sections ?? [])
      expect(roundup?.raw.slice(start, end).startsWith(`${title}\n\nThe `)).toBe(true);
    // Nothing new in the next week: no mail.
    now = new Date('2026-12-07T01:00:00Z');
    await sweep();
    expect(await made()).toHaveLength(1);
  });

  test('of items that are teasers holds what the feed says of them where their pages do not answer', async () => {
    const { feed } = await follow(weekly);
    items = [{ title: 'Teased', teaser: 'A short summary of what the harbour office decided on Monday.' }];
    pageStatus = 503;
    await runFeed(byTester(app), feed.id, signal);
    expect((await articlesMade())[0]?.raw).toContain('A short summary of what the harbour office decided');
  });

  test('goes through summarizing and rendering: a title, its first sentences and a link for each', async () => {
    const { feed } = await follow(weekly);
    items = [
      { title: 'A pier for the poor', body: pierStory },
      { title: 'The ferry sails again', body: ferryStory },
    ];
    const { campaigns: run } = await runFeed(byTester(app), feed.id, signal);
    const campaignId = run[0]?.id ?? '';
    await summarize(app, { campaignId }, signal);
    await render(app, { campaignId }, signal);
    expect((await getCampaign(app.store.db, campaignId)).state).toBe('review');
    const { article, digest, rendition } = await loadComposition(app.store.db, campaignId);
    expect(digest.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(digest.subjects[0]).toBe('The ferry sails again');
    expect(digest.preheader).toBe('A pier for the poor');
    expect(digest.sections?.map(({ title }) => title)).toEqual([
      'The ferry sails again',
      'A pier for the poor',
    ]);
    for (const { summary } of digest.sections ?? []) {
      expect(summary.length).toBeGreaterThan(0);
      for (const { text, start, end } of summary) expect(article.raw.slice(start, end)).toBe(text);
    }
    const body = (hash: string) => rendition.blobs.get(hash)?.body.toString() ?? '';
    // Titles are set in pieces that stay whole at a line's end.
    const html = body(rendition.manifest.html).replace(/<\/?span\b[^>]*>/g, '');
    for (const { title, url } of digest.sections ?? []) {
      expect(html).toContain(`${title}</h2>`);
      expect(html).toContain(`href="${url}"`);
    }
    expect(body(rendition.manifest.text)).toContain(`[1] ${origin}/the-ferry-sails-again`);
    expect(digest.quotes.map(({ speaker }) => speaker)).toContain('Mei Lin');
  });

  test('in another language has each title and each sentence as a model translated it, and the mail around it', async () => {
    await using model = await startChatCompletions('content_filter');
    model.think = ({ prompt }) => germanAnswer(prompt);
    const env = { ...app.config.env, DEEPSEEK_API_KEY: 'sk-of-this-test', DEEPSEEK_BASE_URL: model.url };
    const asking: App = { ...app, config: { ...app.config, env } };
    const { feed } = await follow({ ...weekly, engine: 'deepseek', language: 'de' }, asking);
    items = [
      { title: 'A pier for the poor', body: pierStory },
      { title: 'The ferry sails again', body: ferryStory },
    ];
    const { campaigns: run } = await runFeed(byTester(asking), feed.id, signal);
    const campaignId = run[0]?.id ?? '';
    await summarize(asking, { campaignId }, signal);
    await render(asking, { campaignId }, signal);
    const { article, digest, rendition } = await loadComposition(app.store.db, campaignId);
    expect(digest).toMatchObject({ engine: 'deepseek', language: 'de', articleLanguage: 'en' });
    expect(digest.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(digest.subjects[0]).toBe('Die Fähre fährt wieder');
    expect(digest.preheader).toBe('Ein Steg für alle');
    for (const { summary } of digest.sections ?? [])
      for (const { text, start, end, translation } of summary) {
        expect(article.raw.slice(start, end)).toBe(text);
        expect(translation).toMatch(/^Im Hafen/);
      }
    const text = rendition.blobs.get(rendition.manifest.text)?.body.toString() ?? '';
    expect(text).toMatch(/Die Fähre fährt wieder\s+-+\s+Im Hafen/);
    expect(text).not.toMatch(/ferry sails|The boat left|full story/);
    expect(Object.keys(rendition.manifest.messages)).toContain('de');
  });
});
