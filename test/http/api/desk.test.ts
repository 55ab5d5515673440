// The desk: what waits for an operator is told with why, and a doubt that is decided waits no longer.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { addSubscriber } from '../../../src/operations/subscribers.ts';
import { byTester } from '../../setup/actor.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ works: true });
  await server.ask('POST', '/lists', { body: { slug: 'readers', name: 'Our readers' } });
  for (const email of ['ann@one.example', 'bea@one.example', 'cem@two.example'])
    await addSubscriber(byTester(server.app), { email, list: 'readers' });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”`;

async function until(id: string, state: string): Promise<void> {
  for (;;) {
    const { body } = await server.ask('GET', `/campaigns/${id}`);
    if (body.state === state) return;
    if (body.state === 'failed') throw new Error(body.reason);
    await sleep(50);
  }
}

async function makeCampaign(more: object = {}): Promise<string> {
  const { body } = await server.ask('POST', '/campaigns', {
    body: { article: { text }, list: 'readers', channels: ['email'], ...more },
  });
  await until(body.campaign.id, 'review');
  return body.campaign.id;
}

const approve = (id: string, body: object = {}) =>
  server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve', body });
const desk = async () => (await server.ask('GET', '/desk')).body;
const idsOf = (campaigns: { id: string }[]) => campaigns.map(({ id }) => id);

describe('the desk', () => {
  test('has what waits, with why, what is planned and what is over', async () => {
    const [inReview, scheduled, paused, cancelled] = [
      await makeCampaign(),
      await makeCampaign(),
      await makeCampaign(),
      await makeCampaign(),
    ];
    await approve(scheduled, { at: '2031-01-05T09:00', timeZone: 'Asia/Taipei' });
    await server.ask('POST', `/campaigns/${paused}/pause`);
    await server.ask('POST', `/campaigns/${cancelled}/cancel`);
    const told = await desk();
    expect(told.waiting).toEqual([
      expect.objectContaining({ id: inReview, why: 'review', articleTitle: 'The harbour opens today' }),
      expect.objectContaining({ id: paused, why: 'paused' }),
    ]);
    expect(told.scheduled).toEqual([
      expect.objectContaining({
        id: scheduled,
        scheduledAt: '2031-01-05T01:00:00.000Z',
        timeZone: 'Asia/Taipei',
      }),
    ]);
    expect(idsOf(told.over)).toEqual([cancelled]);
    expect(told.hasWorkers).toBe(true);
  });
});

describe('an approval', () => {
  test('tells beforehand to how many it would go, and where to', async () => {
    const id = await makeCampaign();
    const { body } = await server.ask('GET', `/campaigns/${id}/approval`);
    expect(body).toMatchObject({
      recipients: 3,
      suppressed: 0,
      destination: { relay: null },
      objections: [],
    });
  });
});

describe('mails in doubt', () => {
  const doubt = (id: string, ...emails: string[]) =>
    server.app.store.db.execute(sql`
      update deliveries set state = 'unknown', resent = true, reply = 'the line broke after the message'
      where campaign_id = ${id} and email in ${emails}`);
  const decide = (id: string, body: object) =>
    server.ask('POST', `/campaigns/${id}/doubts`, { as: 'approve', body });

  test('wait on the desk until each is decided: taken as sent, or sent again', async () => {
    const id = await makeCampaign();
    await approve(id);
    await until(id, 'sent');
    await doubt(id, 'ann@one.example', 'cem@two.example');
    expect((await server.ask('GET', `/campaigns/${id}/domains`)).body.items).toEqual([
      { domain: 'one.example', deliveries: { sent: 1, unknown: 1 } },
      { domain: 'two.example', deliveries: { unknown: 1 } },
    ]);
    const waiting = (await desk()).waiting.find((one: { id: string }) => one.id === id);
    expect(waiting).toMatchObject({ why: 'doubt', doubts: { deliveries: 2, postParts: 0 } });

    expect((await decide(id, { decision: 'sent', emails: ['ann@one.example'] })).body).toEqual({
      decided: 1,
    });
    const { body } = await server.ask('GET', `/campaigns/${id}/deliveries?query=ann`);
    expect(body.items[0]).toMatchObject({
      state: 'sent',
      reply: 'taken as sent by approve; before: the line broke after the message',
    });
    expect((await server.ask('GET', `/campaigns/${id}`)).body.reason).toBe('of 3 mails 1 in doubt');

    expect((await decide(id, { decision: 'resend' })).body).toEqual({ decided: 1 });
    await until(id, 'sent');
    expect((await server.ask('GET', `/campaigns/${id}`)).body).toMatchObject({
      deliveries: { sent: 3 },
      reason: null,
    });
    expect(idsOf((await desk()).waiting)).not.toContain(id);
  });

  test('can be held, so that nothing of them goes out again by itself', async () => {
    const id = await makeCampaign();
    expect((await decide(id, { decision: 'hold' })).body.code).toBe('CAMPAIGN_STATE');
    await approve(id);
    await until(id, 'sent');
    await doubt(id, 'bea@one.example');
    expect((await decide(id, { decision: 'hold' })).body).toEqual({ decided: 1 });
    expect((await server.ask('GET', `/campaigns/${id}`)).body).toMatchObject({
      unknownPolicy: 'hold',
      deliveries: { sent: 2, unknown: 1 },
    });
  });
});

test('the summarizers that are configured are told, and which is taken by itself', async () => {
  const { body } = await server.ask('GET', '/engines');
  expect(body.items).toContainEqual({ name: 'extractive', generative: false, isDefault: true });
});
