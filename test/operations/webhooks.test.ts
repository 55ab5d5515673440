// Webhooks against a server of their own: written with what happened, signed, tried again for a day, told once by many processes.
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import { configFromEnv } from '../../config/env.ts';
import type { App } from '../../src/app.ts';
import { openLog } from '../../src/log.ts';
import { webhookSweep } from '../../src/operations/webhook-sending.ts';
import {
  addWebhook,
  allWebhooks,
  changeWebhook,
  pageOfWebhookDeliveries,
  redeliverWebhook,
  removeWebhook,
  testWebhook,
} from '../../src/operations/webhooks.ts';
import { pauseCampaign, startSending } from '../../src/store/campaign-moves.ts';
import { subscribers, webhookDeliveries } from '../../src/store/schema.ts';
import { resubscribe, unsubscribe } from '../../src/store/subscribers.ts';
import { byTester } from '../setup/actor.ts';
import { freshStore } from '../setup/store.ts';
import { addDueCampaign } from '../workers/campaign.ts';

const { store, db } = await freshStore();

interface Told {
  headers: IncomingHttpHeaders;
  body: string;
}

let folder: string;
let told: Told[];
/** What the server answers, in turn; then 204. */
let answers: number[];
let clock: number;
let url: string;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    told.push({ headers: request.headers, body });
    const status = answers.shift() ?? 204;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {});
    response.end(
      status === 204 ? undefined : status === 418 ? 'a\0\n\u001b[31mteapot\u202e' : `it is ${status}`,
    );
  });
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-webhooks-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  told = [];
  answers = [];
  clock = Date.now();
});

const openedWith = (env: Record<string, string>) =>
  byTester({
    store,
    config: configFromEnv({ PULLQUOTE_DATA_DIR: folder, ...env }),
    log: openLog('silent'),
    now: () => new Date(clock),
  });
const opened = () => openedWith({ WEBHOOK_LOOPBACK: 'yes' });
const sweep = () => webhookSweep(opened() as unknown as App, new AbortController().signal).run();
const add = (events: string[]) => addWebhook(opened(), { url, events });
const log = async (id: string) => (await pageOfWebhookDeliveries(opened(), id)).items;
/** Past what Postgres wrote just now, whatever its clock says of ours. */
const afterwards = (ms = 1_000) => {
  clock += ms;
};

describe('what happens', () => {
  test('to a campaign is told, signed so that the receiver knows who says it', async () => {
    const { secret } = await add(['campaign.paused', 'campaign.sent']);
    const id = await addDueCampaign(db, 1);
    await pauseCampaign(db, id, new Date(), 'the server is full');
    afterwards();
    await sweep();
    const [{ headers, body } = { headers: {}, body: '' }] = told;
    expect(JSON.parse(body)).toMatchObject({
      type: 'campaign.paused',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { campaign: { id, state: 'scheduled', reason: 'the server is full', list: 'readers-1' } },
    });
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(Number(headers['webhook-timestamp'])).toBe(Math.floor(clock / 1_000));
    expect(told).toHaveLength(1);
  });

  test('to subscribers, deliveries and posts is told to whom it is meant for', async () => {
    const everything = await addWebhook(opened(), { url });
    const bounces = await add(['delivery.bounced']);
    const campaign = await addDueCampaign(db, 2);
    await startSending(db, campaign, {
      ...{ senderDomain: 'news.example', chunkSize: 10, now: new Date() },
      postParts: [{ account: 'sandbox', part: 1, idempotencyKey: 'k' }],
    });
    const [reader] = await db.select().from(subscribers).limit(1);
    await unsubscribe(db, reader?.id ?? 0, new Date());
    await unsubscribe(db, reader?.id ?? 0, new Date());
    await resubscribe(db, reader?.id ?? 0);
    await db.execute(
      sql`update deliveries set state = 'failed', enhanced_code = '5.1.1' where subscriber_id = ${reader?.id}`,
    );
    await db.execute(sql`update post_parts set state = 'posted', remote_url = 'https://social.example/1'`);
    await db.execute(sql`update post_parts set state = 'failed', reason = 'too long'`);
    expect((await log(everything.id)).map(({ event }) => event).reverse()).toEqual([
      'subscriber.subscribed',
      'subscriber.subscribed',
      'subscriber.unsubscribed',
      'subscriber.subscribed',
      'delivery.bounced',
      'post.published',
      'post.failed',
    ]);
    expect(await log(bounces.id)).toMatchObject([
      { data: { delivery: { campaignId: campaign, email: reader?.email, enhancedCode: '5.1.1' } } },
    ]);
  });

  test('and is undone is not told: the message is of the same transaction', async () => {
    const { id } = await add(['campaign.paused']);
    const campaign = await addDueCampaign(db, 1);
    const undone = db.transaction(async (tx) => {
      await pauseCampaign(tx, campaign, new Date());
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await log(id)).toEqual([]);
  });
});

async function addMessages(count: number): Promise<string> {
  const { id } = await add(['campaign.sent']);
  for (let i = 0; i < count; i++)
    await db.insert(webhookDeliveries).values({ webhookId: id, event: 'campaign.sent', data: { i } });
  afterwards();
  return id;
}

describe('a message', () => {
  test('that is answered by 500 is tried again later, under the same id and a signature of then', async () => {
    const id = await addMessages(1);
    answers = [500];
    await sweep();
    const [waiting] = await log(id);
    expect(waiting).toMatchObject({ state: 'pending', attempts: 1, status: 500, answer: 'it is 500' });
    await sweep();
    expect(told).toHaveLength(1);
    clock = Date.parse(waiting?.nextAt ?? '');
    await sweep();
    expect(await log(id)).toMatchObject([{ state: 'sent', attempts: 2, status: 204, nextAt: null }]);
    const [first, second] = told;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
  });

  test('that nobody takes for a day is given up, and can be sent again by hand', async () => {
    const id = await addMessages(1);
    answers = Array.from({ length: 40 }, () => 503);
    const begun = clock;
    for (let next = clock; Number.isFinite(next); ) {
      clock = next;
      await sweep();
      const [message] = await log(id);
      next = message?.nextAt ? Date.parse(message.nextAt) : Number.NaN;
    }
    const [lost] = await log(id);
    expect(lost).toMatchObject({ state: 'failed', status: 503 });
    expect(lost?.attempts).toBeGreaterThan(8);
    expect(clock - begun).toBeGreaterThan(86_390_000);
    expect(clock - begun).toBeLessThan(86_410_000);
    answers = [];
    const again = await redeliverWebhook(opened(), id, lost?.id ?? 0);
    expect(again).toMatchObject({ state: 'sent', status: 204, messageId: lost?.messageId });
  });

  test('goes out once, however many processes look', async () => {
    const id = await addMessages(60);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(told).toHaveLength(60);
    expect(new Set(told.map(({ headers }) => headers['webhook-id'])).size).toBe(60);
    expect(await db.$count(webhookDeliveries, eq(webhookDeliveries.state, 'sent'))).toBe(60);
    expect(id).toBeTruthy();
  });

  test('whose sender was lost is sent by another, a minute later', async () => {
    const id = await addMessages(1);
    await db.execute(
      sql`update webhook_deliveries set attempts = 1, next_at = ${new Date(clock + 60_000).toISOString()}`,
    );
    await sweep();
    expect(told).toHaveLength(0);
    afterwards(60_000);
    await sweep();
    expect(await log(id)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('is answered by text that can steer no terminal', async () => {
    const { id } = await add(['campaign.paused']);
    answers = [418];
    await testWebhook(opened(), id);
    expect((await log(id))[0]).toMatchObject({ status: 418, answer: 'a␀ ␛[31mteapot<U+202E>' });
  });

  test('follows no redirect', async () => {
    const id = await addMessages(1);
    answers = [302];
    await sweep();
    expect(told).toHaveLength(1);
    expect(await log(id)).toMatchObject([{ state: 'pending', status: 302 }]);
  });
});

describe('a webhook', () => {
  test.each([
    ['a private address', 'http://192.168.1.1/hook', {}],
    ['the metadata of a cloud', 'http://169.254.169.254/hook', { WEBHOOK_LOOPBACK: 'yes' }],
    ['this machine, where nothing allows it', 'http://127.0.0.1/hook', {}],
    ['this machine by a name', 'http://localhost/hook', {}],
    ['another port', 'http://93.184.216.34:6379/', {}],
    ['another protocol', 'redis://93.184.216.34/', {}],
  ])('at %s is refused', async (_case, address, env) => {
    await expect(addWebhook(openedWith(env), { url: address })).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
    expect(await allWebhooks({ store })).toEqual([]);
  });

  test('that was allowed before is refused when it is sent to, where it no longer is', async () => {
    const { id } = await addWebhook(opened(), { url });
    const delivery = await testWebhook(openedWith({}), id);
    expect(delivery).toMatchObject({
      state: 'failed',
      status: null,
      answer: expect.stringMatching(/port 80 or 443/),
    });
    expect(told).toEqual([]);
  });

  test('is tried by a test, once', async () => {
    const { id } = await add(['campaign.sent']);
    answers = [500];
    expect(await testWebhook(opened(), id)).toMatchObject({
      event: 'webhook.test',
      state: 'failed',
      status: 500,
    });
    expect(await testWebhook(opened(), id)).toMatchObject({ state: 'sent', status: 204 });
  });

  test('that is removed is told nothing more, nor what waited', async () => {
    const id = await addMessages(2);
    await removeWebhook(opened(), id);
    await sweep();
    expect(told).toEqual([]);
    expect(await db.$count(webhookDeliveries)).toBe(0);
    await expect(testWebhook(opened(), id)).rejects.toMatchObject({ code: 'WEBHOOK_NOT_FOUND' });
  });

  test('that says it is gone is stopped, until an operator tells it again', async () => {
    const id = await addMessages(1);
    answers = [410];
    await sweep();
    expect(await allWebhooks({ store })).toMatchObject([
      { reason: 'it answered 410: gone', stoppedAt: expect.any(String) },
    ]);
    expect(await log(id)).toMatchObject([{ state: 'failed', status: 410 }]);
    const campaign = await addDueCampaign(db, 1);
    await db.execute(sql`update campaigns set state = 'sent' where id = ${campaign}`);
    expect(await log(id)).toHaveLength(1);
    await changeWebhook(opened(), id, { stopped: false });
    expect(await allWebhooks({ store })).toMatchObject([{ reason: null, stoppedAt: null }]);
  });

  test('keeps its secret sealed, tells it once, and signs by a new one when it is asked to', async () => {
    const { id, secret } = await add(['campaign.sent']);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { rows } = await db.execute(sql`select * from webhooks`);
    expect(JSON.stringify([rows, await allWebhooks({ store })])).not.toContain(secret.slice(6));
    const changed = await changeWebhook(opened(), id, { newSecret: true });
    expect(changed.secret).toMatch(/^whsec_/);
    expect(changed.secret).not.toBe(secret);
    expect((await changeWebhook(opened(), id, { events: 'campaign.failed' })).secret).toBeUndefined();
    await testWebhook(opened(), id);
    const [{ headers, body } = { headers: {}, body: '' }] = told;
    const key = Buffer.from((changed.secret ?? '').slice(6), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
  });
});
