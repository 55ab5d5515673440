// A campaign by the API alone: made of an article, looked at, approved, sent; and what is told where it cannot be.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addSubscriber } from '../../../src/operations/subscribers.ts';
import { byTester } from '../../setup/actor.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ works: true });
  await server.ask('POST', '/lists', { body: { slug: 'readers', name: 'Our readers' } });
  await addSubscriber(byTester(server.app), { email: 'mei@example.com', list: 'readers' });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”

The quay cost 47 million dollars and has room for 12 ships a day. The authority expects 300,000 containers in the first year.`;

const makeCampaign = async (more: object = {}, headers: Record<string, string> = {}) =>
  server.ask('POST', '/campaigns', { body: { article: { text }, list: 'readers', ...more }, headers });

async function until(id: string, state: string) {
  for (;;) {
    const { body } = await server.ask('GET', `/campaigns/${id}`);
    if (body.state === state) return body;
    if (body.state === 'failed') throw new Error(body.reason);
    await sleep(50);
  }
}

describe('a campaign', () => {
  test('is made, reviewed, approved and sent', async () => {
    const made = await makeCampaign();
    expect([made.status, made.body.campaign.state]).toEqual([201, 'summarizing']);
    expect(made.headers.get('location')).toBe(`/api/v1/campaigns/${made.body.campaign.id}`);
    const { id } = made.body.campaign;
    expect(await until(id, 'review')).toMatchObject({
      list: 'readers',
      articleTitle: 'The harbour opens today',
      approvedAt: null,
    });
    expect((await server.ask('POST', `/campaigns/${id}/approve`, { as: 'write' })).status).toBe(403);
    const approved = await server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve' });
    expect([approved.status, approved.body.campaign.state, approved.body.recipients]).toEqual([
      200,
      'scheduled',
      1,
    ]);
    expect(approved.body.campaign.destination).toMatchObject({
      relay: null,
      accounts: [{ network: 'sandbox' }],
    });
    expect(await until(id, 'sent')).toMatchObject({ audience: 1, deliveries: { sent: 1 } });
    const again = await server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve' });
    expect([again.status, again.body.code]).toEqual([409, 'CAMPAIGN_STATE']);
  });

  test('goes out at the time that its approval names, and can be taken back to review', async () => {
    const { id } = (await makeCampaign()).body.campaign;
    await until(id, 'review');
    const at = { at: '2030-01-01T09:00', timeZone: 'Asia/Taipei' };
    const approved = await server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve', body: at });
    expect(approved.body.campaign).toMatchObject({
      state: 'scheduled',
      scheduledAt: '2030-01-01T01:00:00.000Z',
      timeZone: 'Asia/Taipei',
    });
    const back = await server.ask('POST', `/campaigns/${id}/unschedule`);
    expect(back.body).toMatchObject({ state: 'review', scheduledAt: null });
    const wrong = await server.ask('POST', `/campaigns/${id}/approve`, {
      as: 'approve',
      body: { at: 'soon' },
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'SCHEDULE_INVALID']);
  });

  test('is paused and cancelled by who may write, and resumed by who may approve', async () => {
    const { id } = (await makeCampaign({ at: '2030-01-01T09:00', timeZone: 'Asia/Taipei' })).body.campaign;
    const move = async (name: string, as: 'write' | 'approve') => {
      const { status, body } = await server.ask('POST', `/campaigns/${id}/${name}`, { as });
      return [status, body.pausedAt ?? body.state ?? body.code];
    };
    await until(id, 'review');
    expect(await move('pause', 'write')).toEqual([200, expect.stringMatching(/^\d{4}-/)]);
    expect(await move('resume', 'write')).toEqual([403, 'FORBIDDEN']);
    expect(await move('resume', 'approve')).toEqual([200, 'review']);
    expect(await move('cancel', 'write')).toEqual([200, 'cancelled']);
    expect(await move('retry', 'approve')).toEqual([409, 'CAMPAIGN_STATE']);
  });

  test('is approved unseen by nobody who may not approve', async () => {
    const refused = await makeCampaign({ approve: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
  });

  test.each([
    ['a list that is not there', { list: 'nobody' }, 404, 'LIST_NOT_FOUND', undefined],
    ['a channel that there is not', { channels: ['fax'] }, 400, 'USAGE', 'channels'],
    ['a term that there is not', { chanels: ['email'] }, 400, 'USAGE', undefined],
    ['a format of cards that there is not', { cards: { formats: ['1x1'] } }, 400, 'USAGE', 'cards.formats'],
    ['a time that is past', { at: '2001-01-01T09:00:00Z' }, 422, 'SCHEDULE_INVALID', undefined],
    ['a file of the server', { article: { file: '/etc/passwd' } }, 400, 'USAGE', 'article'],
    ['a file of the server as a URL', { article: { url: 'file:///etc/passwd' } }, 400, 'USAGE', undefined],
    [
      'an address of this machine',
      { article: { url: 'http://127.0.0.1:1/' } },
      422,
      'FETCH_REFUSED',
      undefined,
    ],
    ['an empty article', { article: { text: ' \n ' } }, 400, 'USAGE', undefined],
    ['a theme that there is not', { theme: 'nothere' }, 400, 'USAGE', undefined],
  ])('is not made for %s', async (_case, terms, status, code, term) => {
    const { body, ...answer } = await makeCampaign(terms);
    expect([answer.status, body.code]).toEqual([status, code]);
    expect(body.detail).toMatch(/./);
    if (term) expect(body.term).toBe(term);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  test('that is not there is told as such', async () => {
    for (const [method, path] of [
      ['GET', '/campaigns/nothere'],
      ['POST', '/campaigns/nothere/pause'],
    ] as const) {
      const { status, body } = await server.ask(method, path);
      expect([status, body.code]).toEqual([404, 'CAMPAIGN_NOT_FOUND']);
    }
  });
});

describe('the campaigns', () => {
  test('are told a page at a time, the newest first, each once', async () => {
    for (let i = 0; i < 3; i++) await makeCampaign({ channels: ['social'] });
    const all = (await server.ask('GET', '/campaigns?limit=200')).body.items.map(
      ({ id }: { id: string }) => id,
    );
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await server.ask('GET', `/campaigns?limit=2${cursor && `&cursor=${cursor}`}`);
      found.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(found).toEqual(all);
    expect(new Set(found).size).toBe(found.length);
    expect((await server.ask('GET', '/campaigns?state=cancelled')).body.items).toHaveLength(1);
  });

  test.each(['limit=0', 'limit=201', 'limit=x', 'state=lost', 'cursor=%00', 'page=2'])(
    'are not told for ?%s',
    async (query) => {
      expect((await server.ask('GET', `/campaigns?${query}`)).body).toMatchObject({
        status: 400,
        code: 'USAGE',
      });
    },
  );
});

describe('Idempotency-Key', () => {
  const countCampaigns = async () => (await server.ask('GET', '/campaigns?limit=200')).body.items.length;

  test('makes one campaign of any number of askings, at once or later', async () => {
    const before = await countCampaigns();
    const key = { 'idempotency-key': 'harbour-1' };
    const both = await Promise.all([makeCampaign({}, key), makeCampaign({}, key)]);
    const later = await makeCampaign({}, key);
    const made = both.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    // Of two at once the second may be told that the first is still at work.
    for (const { status, body } of both)
      if (status !== 201) expect([status, body.code]).toEqual([409, 'KEY_REUSED']);
    expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(later.body).toEqual(made[0]?.body);
    expect(later.headers.get('location')).toBe(`/api/v1/campaigns/${later.body.campaign.id}`);
    expect(await countCampaigns()).toBe(before + 1);
  });

  test('refuses another body, and is each token’s own', async () => {
    const key = { 'idempotency-key': 'harbour-2' };
    expect((await makeCampaign({}, key)).status).toBe(201);
    const other = await makeCampaign({ channels: ['email'] }, key);
    expect([other.status, other.body.code]).toEqual([409, 'KEY_REUSED']);
    const elsewhere = await server.ask('POST', '/lists', { body: { slug: 'two' }, headers: key });
    expect(elsewhere.status).toBe(409);
    const ofAnother = await server.ask('POST', '/lists', {
      as: 'approve',
      body: { slug: 'two' },
      headers: key,
    });
    expect(ofAnother.status).toBe(201);
  });

  test('is free again after a failure, which made nothing', async () => {
    const key = { 'idempotency-key': 'harbour-3' };
    expect((await makeCampaign({ list: 'soon' }, key)).status).toBe(404);
    await server.ask('POST', '/lists', { body: { slug: 'soon' } });
    expect((await makeCampaign({ list: 'soon', channels: ['social'] }, key)).status).toBe(201);
  });

  test('has at most 200 characters', async () => {
    const { body } = await makeCampaign({}, { 'idempotency-key': 'x'.repeat(201) });
    expect(body).toMatchObject({ status: 400, term: 'idempotency-key' });
  });
});

describe('a body', () => {
  test('that is too large for its route is refused', async () => {
    const large = { slug: 'x'.repeat(70_000) };
    const { status, body } = await server.ask('POST', '/lists', { body: large });
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
    // An article may be larger.
    expect((await makeCampaign({ article: { text: text.repeat(200) }, channels: ['social'] })).status).toBe(
      201,
    );
  });

  test('that is no JSON is refused', async () => {
    const { status, body } = await server.ask('POST', '/lists', {
      body: '{"slug":',
      headers: { 'content-type': 'application/json' },
    });
    expect([status, body.code]).toEqual([400, 'USAGE']);
  });

  test('cannot reach into prototypes', async () => {
    const { status } = await server.ask('POST', '/lists', {
      body: '{"slug":"x","__proto__":{"name":"y"}}',
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
  });
});
