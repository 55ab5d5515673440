// A newsroom to take pictures of: the studio with engines of its own in a folder that is thrown away, campaigns of our sample articles in every
// state, people, lists, a feed, accounts on local servers. What no local server does (bounces, doubts, a mail every now and then) is written into the ledger.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { configFromEnv } from '../../config/env.ts';
import { open } from '../../src/app.ts';
import { openHttp } from '../../src/http/index.ts';
import { setupLink } from '../../src/operations/setup.ts';
import bluesky from '../../test/servers/bluesky.ts';
import mastodon from '../../test/servers/mastodon.ts';
import { startWorkers } from '../../workers/main.ts';

export interface House extends AsyncDisposable {
  url: string;
  /** Value of the cookie "pullquote" of the owner. */
  session: string;
  /** By what stands for them here: review-zh, review-en, scheduled, sending, sent, paused. */
  campaigns: Record<string, string>;
  list: string;
  feed: string;
  webhook: string;
}

const root = new URL('../../', import.meta.url);
const articles = {
  'review-zh': 'config/samples/article.txt',
  'review-en': 'config/samples/article-en.txt',
  scheduled: 'test/fixtures/articles/en-lighthouse.txt',
  later: 'test/fixtures/articles/zh-Hant-bookshop.txt',
  sending: 'test/fixtures/articles/en-river.txt',
  sent: 'test/fixtures/articles/en-tideway.txt',
  paused: 'test/fixtures/articles/zh-Hant-piano.txt',
} as const;

const dayMs = 86_400_000;
const words = 'The harbour office looked at the quay again, and nobody could say when the work would end. ';
const feedOf = (titles: string[]) =>
  `<rss version="2.0"><channel><title>The Harbour Courier</title>${titles
    .map(
      (title, at) =>
        `<item><title>${title}</title><guid>${at}</guid><pubDate>${new Date(Date.now() - at * dayMs).toUTCString()}</pubDate><description>${words.repeat(12)}</description></item>`,
    )
    .join('')}</channel></rss>`;

export async function openHouse(): Promise<House> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-studio-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const [pds, instance, receiver] = [
    opened.use(await bluesky.start()),
    opened.use(await mastodon.start()),
    opened.use(await openReceiver()),
  ];
  const config = configFromEnv({
    ...{ PULLQUOTE_DATA_DIR: folder, LOG_LEVEL: 'silent' },
    ...{ PRIVATE_HOSTS: '127.0.0.1', WEBHOOK_LOOPBACK: 'yes' },
  });
  const titles = ['The quay that nobody owns', 'A winter timetable for the islands', 'Salt in the reservoir'];
  const app = opened.use(
    await open(config, {
      fetch: async (url) => ({
        ...{ status: 200, url, headers: {}, contentType: 'application/rss+xml' },
        body: Buffer.from(feedOf(titles)),
      }),
    }),
  );
  const workers = await startWorkers(app, ['summarize', 'render', 'email', 'social'], { sweepEveryMs: 200 });
  opened.defer(() => workers.close());
  const http = await openHttp(app, { host: '127.0.0.1', port: 0 });
  opened.defer(() => http.close());

  let session = '';
  const ask = async (method: string, path: string, body?: unknown) => {
    const isText = typeof body === 'string';
    const response = await fetch(`${http.url}/api/v1${path}`, {
      method,
      headers: {
        origin: http.url,
        cookie: `pullquote=${session}`,
        ...(body !== undefined && { 'content-type': isText ? 'text/csv' : 'application/json' }),
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    session ||= /^pullquote=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    // biome-ignore lint/suspicious/noExplicitAny: what comes is what the API's document says
    return (text === '' ? null : JSON.parse(text)) as any;
  };
  const made = await setupLink(app);
  await ask('POST', '/setup', {
    ...{
      token: new URL(made?.link ?? '').searchParams.get('token'),
      password: 'four words are quite enough',
    },
    ...{ name: 'Ada Lin', email: 'ada@harbour.example' },
    brand: {
      name: 'Harbour Letter',
      sender: { name: 'Harbour Letter', email: 'letter@harbour.example' },
      postalAddress: '12 Harbour Street, Keelung 200, Taiwan',
    },
  });
  for (const [name, role] of [
    ['林宜君', 'editor'],
    ['Ben Okafor', 'approver'],
    ['Maren Solheim', 'viewer'],
  ] as const)
    await ask('POST', '/operators', { email: `${role}@harbour.example`, name, role });
  await ask('POST', '/tokens', { name: 'newsroom site', scope: 'read' });
  await ask('POST', '/tokens', { name: 'nightly export', scope: 'write' });
  const hook = await ask('POST', '/webhooks', {
    url: receiver.url,
    events: ['campaign.sent', 'delivery.bounced'],
  });
  await ask('POST', `/webhooks/${hook.webhook?.id ?? hook.id}/test`);
  for (const [network, server] of [
    [bluesky, pds],
    [mastodon, instance],
  ] as const) {
    const name = network === bluesky ? 'bluesky' : 'mastodon';
    await ask('POST', '/accounts', { network: name, settings: network.credentials(server) });
  }

  const sample = await readFile(new URL('config/samples/subscribers.csv', root), 'utf8');
  const lists = { readers: 'Morning readers', 'gang-ping': '港坪晨間讀者', press: 'Press and partners' };
  for (const [slug, name] of Object.entries(lists)) await ask('POST', '/lists', { slug, name });
  await ask('POST', '/lists/gang-ping/subscribers/import', sample);
  await ask(
    'POST',
    '/lists/press/subscribers/import',
    'email,name\nnewsdesk@courier.example,Courier newsdesk\n',
  );
  const hosts = ['harbour.example', 'quay.example', 'mail.example', 'post.example'];
  const rows = Array.from({ length: 1_240 }, (_, at) => `reader${at + 1}@${hosts[at % 7] ?? hosts[at % 3]}`);
  await ask('POST', '/lists/readers/subscribers/import', `email\n${rows.join('\n')}\n`);
  await ask('POST', '/suppressions', {
    emails: ['reader7@harbour.example', 'old.desk@mail.example'],
    reason: 'asked by letter',
  });
  const followed = await ask('POST', '/feeds', {
    ...{ url: 'https://courier.example/feed.xml', list: 'readers', every: '0 9 * * MON' },
    ...{ timeZone: 'Asia/Taipei', roundupSize: 3, channels: ['email'] },
  });

  const campaigns: Record<string, string> = {};
  for (const [name, path] of Object.entries(articles)) {
    const text = await readFile(new URL(path, root), 'utf8');
    const list = path.includes('zh-Hant') || name === 'review-zh' ? 'gang-ping' : 'readers';
    const { campaign } = await ask('POST', '/campaigns', {
      ...{ article: { text }, list: name === 'review-zh' ? 'gang-ping' : list },
      channels: name === 'paused' ? ['email'] : ['email', 'social'],
    });
    campaigns[name] = campaign.id;
  }
  const until = async (name: string, state: string) => {
    while ((await ask('GET', `/campaigns/${campaigns[name]}`)).state !== state) await sleep(100);
  };
  for (const name of Object.keys(articles)) await until(name, 'review');
  const approve = (name: string, at: object = {}) => ask('POST', `/campaigns/${campaigns[name]}/approve`, at);
  const day = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  await approve('sent');
  await until('sent', 'sent');
  await approve('scheduled', { at: `${day(1)}T09:00`, timeZone: 'Asia/Taipei' });
  await approve('later', { at: `${day(3)}T07:30`, timeZone: 'Europe/London' });
  await approve('paused', { at: `${day(2)}T18:00`, timeZone: 'Asia/Taipei' });
  await ask('POST', `/campaigns/${campaigns.paused}/pause`);
  await approve('sending');
  await until('sending', 'sent');
  await ask('POST', `/campaigns/${campaigns['review-en']}/test`, { to: 'ada@harbour.example' });

  const { db } = app.store;
  const { sent = '', sending = '' } = campaigns;
  await db.execute(sql`
    update deliveries set state = 'failed', reply_code = 550, enhanced_code = '5.1.1', is_dead = true,
      reply = '550 5.1.1 no such mailbox here'
    where campaign_id = ${sent} and subscriber_id % 97 = 3`);
  await db.execute(sql`
    update deliveries set state = 'unknown', reply_code = null, reply = 'the line broke after the message'
    where campaign_id = ${sent} and subscriber_id % 401 = 11`);
  await db.execute(sql`
    update post_parts set state = 'failed', remote_url = null, reason = 'mastodon answered 422: the text is too long'
    where campaign_id = ${sent} and account like 'mastodon%' and part = 1`);
  // Half sent, and what is left is held by a worker elsewhere: the one that is here takes nothing of it.
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      update chunks set owner = 'elsewhere', lease_until = now() + interval '1 day', next_at = null
      where campaign_id = ${sending}`);
    await tx.execute(sql`
      update deliveries set state = 'pending', settled_at = null, reply = null, reply_code = null, attempts = 0
      where campaign_id = ${sending} and subscriber_id % 5 < 2`);
    await tx.execute(sql`
      update campaigns set state = 'sending', finished_at = null, started_at = now() - interval '40 seconds'
      where id = ${sending}`);
  });
  // Nobody is so quick.
  for (const [name, hours] of Object.entries({ 'review-zh': 20, 'review-en': 3, paused: 2, sent: 5 }))
    await db.execute(sql`
      update campaigns set
        created_at = created_at - make_interval(hours => ${hours}), updated_at = updated_at - make_interval(hours => ${hours}),
        paused_at = paused_at - make_interval(hours => ${hours}), finished_at = finished_at - make_interval(hours => ${hours})
      where id = ${campaigns[name] ?? ''}`);
  const closing = opened.move();
  return {
    ...{ url: http.url, session, campaigns },
    ...{ list: 'readers', feed: followed.feed?.id ?? followed.id, webhook: hook.webhook?.id ?? hook.id },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** A program that is told. */
async function openReceiver() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end('thanks'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/pullquote`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
