// The audit: whatever is done by the API is a row with who did it, what is refused is none, and nothing secret is in one.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { addToken, revokeToken } from '../../../src/operations/tokens.ts';
import { byTester } from '../../setup/actor.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

const article = {
  text: 'The harbour opens today.\n\n“We waited three years,” said Lin Yi-chun, its director.',
};

beforeAll(async () => {
  server = await openApiServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const audit = async (query = '') => (await server.ask('GET', `/audit${query}`)).body.items;
const newest = async () => (await audit('?limit=1'))[0];

test('each act is told with who did it, what it was done to, and what changed', async () => {
  await server.ask('POST', '/lists', { body: { slug: 'readers', name: 'Our readers' } });
  expect(await newest()).toMatchObject({
    actor: { kind: 'token', name: 'write' },
    act: 'list.made',
    object: { kind: 'list', id: 'readers' },
    after: { name: 'Our readers' },
  });
  await server.ask('POST', '/lists/readers/subscribers', { body: { email: 'Mei@example.com' } });
  expect(await newest()).toMatchObject({ act: 'subscriber.added', after: { list: 'readers' } });
  await server.ask('POST', '/lists/readers/subscribers/import', { body: 'email\nada@example.com\n' });
  expect(await newest()).toMatchObject({ act: 'subscribers.imported', after: { added: 1 } });

  const made = await server.ask('POST', '/campaigns', { body: { article, list: 'readers' } });
  const { id } = made.body.campaign;
  expect(await newest()).toMatchObject({ act: 'campaign.made', object: { kind: 'campaign', id } });
  await server.ask('POST', `/campaigns/${id}/pause`);
  expect(await newest()).toMatchObject({
    act: 'campaign.paused',
    before: { state: 'summarizing', paused: false },
    after: { state: 'summarizing', paused: true },
  });
  await server.ask('POST', `/campaigns/${id}/resume`, { as: 'approve' });
  await server.ask('POST', `/campaigns/${id}/cancel`);
  expect((await audit(`?kind=campaign&id=${id}`)).map(({ act }: { act: string }) => act)).toEqual([
    'campaign.cancelled',
    'campaign.resumed',
    'campaign.paused',
    'campaign.made',
  ]);
  expect(await audit('?actor=approve&act=campaign.resumed')).toHaveLength(1);
  expect(await audit('?until=2020-01-01T00:00:00Z')).toEqual([]);
});

test('what is refused leaves no row', async () => {
  const before = await newest();
  const refused = await Promise.all([
    server.ask('POST', '/campaigns/nothere/pause'),
    server.ask('POST', '/campaigns', { body: { article, list: 'nothere' } }),
    server.ask('DELETE', '/suppressions/nobody@example.com', { as: 'approve' }),
    server.ask('DELETE', '/lists/readers/subscribers/nobody@example.com'),
    server.ask('POST', '/lists', { as: 'read', body: { slug: 'other' } }),
  ]);
  for (const { status } of refused) expect(status).toBeGreaterThanOrEqual(400);
  expect(await newest()).toEqual(before);
});

test('holds no token and no address; whoever has an address finds what was done to it', async () => {
  const { token, id } = await addToken(byTester(server.app), { name: 'newsroom', scope: 'read' });
  await revokeToken(byTester(server.app), id);
  await server.ask('POST', '/suppressions', { body: { emails: ['mei@example.com'] } });
  await server.ask('DELETE', '/suppressions/mei@example.com', { as: 'approve' });
  await server.ask('DELETE', '/lists/readers/subscribers/mei@example.com');
  const found = await audit('?email=MEI@example.com');
  expect(found.map(({ act }: { act: string }) => act)).toEqual([
    'subscriber.removed',
    'suppression.lifted',
    'suppression.added',
    'subscriber.added',
  ]);
  const { rows } = await server.app.store.db.execute(sql`select to_jsonb(audit)::text as row from audit`);
  const all = JSON.stringify(rows).toLowerCase();
  expect(all).not.toContain('mei@');
  expect(all).not.toContain(token.slice(3).toLowerCase());
  expect(await audit(`?kind=token&actor=tester&id=${id}`)).toMatchObject([
    { act: 'token.revoked', object: { id }, actor: { kind: 'cli', name: 'tester' } },
    { act: 'token.added', after: { name: 'newsroom', scope: 'read' } },
  ]);
});

test('is told a page at a time', async () => {
  const first = (await server.ask('GET', '/audit?limit=2')).body;
  const second = (await server.ask('GET', `/audit?limit=2&cursor=${first.nextCursor}`)).body;
  const ids = [...first.items, ...second.items].map(({ id }: { id: number }) => id);
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  expect(new Set(ids).size).toBe(4);
});
