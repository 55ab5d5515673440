// Webhooks by the API, with workers that run: an owner adds one, is told, sees its log, and removes it.
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { eventually } from '../../queue/waiting.ts';
import { openApiServer } from './api-server.ts';
import { someone } from './people.ts';

test('an owner adds a webhook, whose secret is told once, and sees what became of each message', async () => {
  const told: string[] = [];
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => {
      told.push(String(request.headers['webhook-id']));
      response.end('thanks');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(receiver.address() as { port: number }).port}/hook`;
  try {
    await using server = await openApiServer({ works: true, env: { WEBHOOK_LOOPBACK: 'yes' } });
    const owner = await someone(server, 'owner');
    const ask = (method: string, path: string, body?: unknown) =>
      server.ask(method, `/webhooks${path}`, { as: owner, body });
    const made = await ask('POST', '', { url, events: ['subscriber.subscribed', 'subscriber.unsubscribed'] });
    expect([made.status, made.body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)]);
    const { id, secret } = made.body;
    expect((await ask('GET', '')).text).not.toContain(secret.slice(6));

    await server.ask('POST', '/lists', { body: { slug: 'readers', name: 'Readers' } });
    await server.ask('POST', '/lists/readers/subscribers', { body: { email: 'mei@example.com' } });
    const log = async () => (await ask('GET', `/${id}/deliveries`)).body.items;
    await eventually(async () =>
      expect(await log()).toMatchObject([
        {
          event: 'subscriber.subscribed',
          state: 'sent',
          status: 200,
          answer: 'thanks',
          data: { subscriber: { email: 'mei@example.com', list: 'readers', status: 'active' } },
        },
      ]),
    );
    const [message] = await log();
    expect(await ask('POST', `/${id}/deliveries/${message.id}/redeliver`)).toMatchObject({
      status: 200,
      body: { state: 'sent', attempts: 2, messageId: message.messageId },
    });
    expect(told).toEqual([message.messageId, message.messageId]);
    await server.ask('POST', '/lists/readers/subscribers/mei@example.com/unsubscribe');
    await eventually(async () =>
      expect((await log())[0]).toMatchObject({
        event: 'subscriber.unsubscribed',
        state: 'sent',
        data: { subscriber: { email: 'mei@example.com', list: 'readers', status: 'unsubscribed' } },
      }),
    );
    expect((await ask('POST', `/${id}/test`)).body).toMatchObject({ event: 'webhook.test', state: 'sent' });
    expect((await ask('PATCH', `/${id}`, { stopped: true })).body).toMatchObject({
      stoppedAt: expect.any(String),
    });
    expect((await ask('PATCH', `/${id}`, { events: ['campaign.nothing'] })).status).toBe(400);
    expect((await ask('POST', '', { url: 'http://10.0.0.1/' })).body).toMatchObject({
      code: 'FETCH_REFUSED',
    });
    expect((await ask('DELETE', `/${id}`)).status).toBe(200);
    expect((await ask('POST', `/${id}/test`)).body).toMatchObject({ code: 'WEBHOOK_NOT_FOUND' });
    const acts = (await server.ask('GET', '/audit?kind=webhook', { as: owner })).body.items;
    expect(acts.map(({ act }: { act: string }) => act)).toEqual([
      'webhook.removed',
      'webhook.changed',
      'webhook.added',
    ]);
  } finally {
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  }
});
