// Four eyes: where another must approve, nobody lets out what they made or edited.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { campaigns, edits } from '../../../src/store/schema.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { someone } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ env: { APPROVAL_BY: 'another' } });
  await server.ask('POST', '/lists/readers/subscribers/import?create=true', {
    body: 'email\nmei@example.com\n',
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const article = {
  text: 'The harbour opens today.\n\n“We waited three years,” said Lin Yi-chun, its director.',
};

test('who made or edited a campaign does not approve it, and a colleague does', async () => {
  const [maker, editor, colleague] = [
    await someone(server, 'owner'),
    await someone(server, 'owner'),
    await someone(server, 'approver'),
  ];
  const made = await server.ask('POST', '/campaigns', { as: maker, body: { article, list: 'readers' } });
  const { id } = made.body.campaign;
  const { db } = server.app.store;
  await db.update(campaigns).set({ state: 'review' }).where(eq(campaigns.id, id));
  const approve = (as: typeof maker) =>
    server.ask('POST', `/campaigns/${id}/approve`, { as, body: { at: '2031-01-01T09:00', timeZone: 'UTC' } });
  const own = await approve(maker);
  expect([own.status, own.body.code, own.body.detail]).toEqual([
    403,
    'FORBIDDEN',
    expect.stringMatching(/owner-\d+ made it; ask a colleague/),
  ]);

  const row = {
    ...{ campaignId: id, seq: 1, at: new Date(), kind: 'note' as const, before: null, after: null },
    actor: { kind: 'operator' as const, id: editor.id, name: 'Ada' },
    edit: { change: { kind: 'note', text: 'Hello' } } as never,
  };
  await db.insert(edits).values(row);
  const edited = await approve(editor);
  expect([edited.status, edited.body.detail]).toEqual([403, expect.stringContaining('edited it')]);

  expect((await approve(colleague)).body.campaign).toMatchObject({
    state: 'scheduled',
    madeBy: { id: maker.id },
  });
});

test('nothing goes out unseen', async () => {
  const owner = await someone(server, 'owner');
  const body = { article, list: 'readers', approve: true };
  const unseen = await server.ask('POST', '/campaigns', { as: owner, body });
  expect([unseen.status, unseen.body.detail]).toEqual([403, expect.stringContaining('unseen')]);
});
