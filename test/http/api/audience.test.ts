// Lists and their subscribers by the API: found, added, removed, and by CSV in and out.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unsubscribe } from '../../../src/store/subscribers.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer();
  await server.ask('POST', '/lists', { body: { slug: 'readers', name: 'Our readers' } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const subscribers = '/lists/readers/subscribers';
const addresses = (items: { email: string }[]) => items.map(({ email }) => email);

describe('lists', () => {
  test('are made once, and told with their subscribers counted', async () => {
    const made = await server.ask('POST', '/lists', { body: { slug: 'weekly' } });
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({ slug: 'weekly', name: 'weekly', active: 0 }),
    ]);
    const again = await server.ask('POST', '/lists', { body: { slug: 'weekly', name: 'Other' } });
    expect(again.body).toEqual(made.body);
    expect((await server.ask('GET', '/lists/weekly')).body).toEqual(made.body);
    const { items } = (await server.ask('GET', '/lists')).body;
    expect(items.map(({ slug }: { slug: string }) => slug)).toEqual(['readers', 'weekly']);
    const missing = await server.ask('GET', '/lists/nothere');
    expect([missing.status, missing.body.code]).toEqual([404, 'LIST_NOT_FOUND']);
  });
});

describe('a list', () => {
  test('gets another name, and of two who name it the second is told', async () => {
    await server.ask('POST', '/lists', { body: { slug: 'named', name: 'First' } });
    const looked = await server.ask('GET', '/lists/named');
    const seen = { 'if-match': looked.headers.get('etag') ?? '' };
    expect(seen['if-match']).toBe(`"${looked.body.version}"`);
    const rename = (name: string, headers = {}) =>
      server.ask('PATCH', '/lists/named', { body: { name }, headers });
    const renamed = await rename('The Harbour Letter', seen);
    expect([renamed.status, renamed.body]).toMatchObject([
      200,
      { slug: 'named', name: 'The Harbour Letter' },
    ]);
    const late = await rename('Another', seen);
    expect([late.status, late.body.code]).toEqual([412, 'EDIT_CONFLICT']);
    expect(late.body.detail).toContain('The Harbour Letter');
    // Who does not say what they saw has the last word.
    expect((await rename('Evening')).body.name).toBe('Evening');
    expect((await rename('')).body).toMatchObject({ code: 'USAGE', term: 'name' });
    const missing = await server.ask('PATCH', '/lists/nothere', { body: { name: 'X' } });
    expect([missing.status, missing.body.code]).toEqual([404, 'LIST_NOT_FOUND']);
    const { items } = (await server.ask('GET', '/audit?act=list.renamed')).body;
    expect(items).toMatchObject([
      {
        object: { kind: 'list', id: 'named' },
        before: { name: 'The Harbour Letter' },
        after: { name: 'Evening' },
      },
      { before: { name: 'First' }, after: { name: 'The Harbour Letter' } },
    ]);
  });
});

describe('subscribers', () => {
  test('are added, changed, found and removed', async () => {
    const add = (body: object) => server.ask('POST', subscribers, { body });
    const added = await add({ email: 'Mei@Example.com', name: '林美', locale: 'zh-TW' });
    expect([added.status, added.body]).toEqual([
      200,
      expect.objectContaining({ name: '林美', status: 'active' }),
    ]);
    expect((await add({ email: 'mei@example.com', name: '林美麗' })).body).toMatchObject({
      id: added.body.id,
      name: '林美麗',
      locale: 'zh-TW',
    });
    await add({ email: '100%_sure@example.com' });
    for (const [query, found] of [
      ['美', ['Mei@example.com']],
      ['MEI@', ['Mei@example.com']],
      ['%_', ['100%_sure@example.com']],
      ['nobody', []],
    ] as const) {
      const { body } = await server.ask('GET', `${subscribers}?query=${encodeURIComponent(query)}`);
      expect({ query, found: addresses(body.items) }).toEqual({ query, found });
    }
    const wrong = await add({ email: 'not an address' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'SUBSCRIBER_INVALID']);
    const path = `${subscribers}/${encodeURIComponent('mei@EXAMPLE.com')}`;
    expect((await server.ask('DELETE', path)).status).toBe(204);
    const gone = await server.ask('DELETE', path);
    expect([gone.status, gone.body.code]).toEqual([404, 'SUBSCRIBER_NOT_FOUND']);
  });

  test.each([
    ['POST', '/lists', { slug: 'bell', name: 'a\0b' }],
    ['POST', '/lists', { slug: 'bell', name: 'a\u001b[31mb' }],
    ['POST', '/lists/readers/subscribers', { email: 'nul@example.com', name: 'a\0b' }],
    ['POST', '/lists/readers/subscribers', { email: 'nul@example.com', name: 'a\u001b]0;b\u0007' }],
    ['POST', '/suppressions', { emails: ['a@example.com'], reason: 'a\0b' }],
    ['GET', '/lists/%00', undefined],
    ['GET', '/lists/readers/subscribers?query=%00', undefined],
    ['GET', '/campaigns/%00', undefined],
  ] as const)('%s %s with a control character is refused as that', async (method, path, body) => {
    const answer = await server.ask(method, path, body && { body });
    expect([answer.status, answer.body.code]).toEqual([400, 'USAGE']);
    expect(answer.body.detail).toMatch(/NUL character|control characters/);
  });

  test('who unsubscribed stay so', async () => {
    const { id } = (await server.ask('POST', subscribers, { body: { email: 'left@example.com' } })).body;
    await unsubscribe(server.app.store.db, id, new Date());
    expect((await server.ask('POST', subscribers, { body: { email: 'left@example.com' } })).body.status).toBe(
      'unsubscribed',
    );
    const { body } = await server.ask('GET', `${subscribers}?status=unsubscribed`);
    expect(addresses(body.items)).toEqual(['left@example.com']);
  });

  test('are unsubscribed by an operator, once, and stay on the list as that', async () => {
    await server.ask('POST', subscribers, { body: { email: 'asked@example.com', name: 'Asked' } });
    const path = `${subscribers}/${encodeURIComponent('Asked@EXAMPLE.com')}/unsubscribe`;
    const done = await server.ask('POST', path);
    expect([done.status, done.body]).toMatchObject([200, { name: 'Asked', status: 'unsubscribed' }]);
    expect(done.body.unsubscribedAt).not.toBeNull();
    expect((await server.ask('POST', path)).body).toEqual(done.body);
    const again = await server.ask('POST', `${subscribers}/import`, { body: 'email\nasked@example.com\n' });
    expect(again.body).toMatchObject({ added: 0, unchanged: 1, unsubscribed: 1 });
    const { items } = (await server.ask('GET', '/audit?email=asked@example.com')).body;
    expect(items.map(({ act }: { act: string }) => act)).toEqual([
      'subscriber.unsubscribed',
      'subscriber.added',
    ]);
    expect(items[0]).toMatchObject({ actor: { kind: 'token' }, after: { list: 'readers' } });
    const nobody = await server.ask('POST', `${subscribers}/nobody@example.com/unsubscribe`);
    expect([nobody.status, nobody.body.code]).toEqual([404, 'SUBSCRIBER_NOT_FOUND']);
  });

  test('come in by CSV, rejects told, and go out again page by page or as a file', async () => {
    await server.ask('POST', '/lists', { body: { slug: 'many' } });
    const rows = Array.from({ length: 450 }, (_, i) => `reader${i}@example.com,讀者 ${i}`);
    const csv = `email,name\n${rows.join('\n')}\nbroken,X\nREADER1@example.com,twice\n`;
    const path = '/lists/many/subscribers';
    const dry = await server.ask('POST', `${path}/import?dryRun=true`, { body: csv });
    expect(dry.body).toMatchObject({ rows: 452, added: 450, rejected: 1, duplicates: 1, rejects: null });
    expect((await server.ask('GET', path)).body.items).toEqual([]);
    const done = await server.ask('POST', `${path}/import`, { body: csv });
    expect([done.status, done.body]).toEqual([
      200,
      expect.objectContaining({ added: 450, encoding: 'utf-8' }),
    ]);
    expect(done.body.rejects).toContain('broken');
    expect(done.body.rejects).toContain('repeats the address of line 3');
    expect((await server.ask('POST', `${path}/import`, { body: csv })).body).toMatchObject({
      added: 0,
      unchanged: 450,
    });

    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await server.ask('GET', `${path}?limit=200${cursor && `&cursor=${cursor}`}`);
      found.push(...addresses(body.items));
      cursor = body.nextCursor;
    }
    expect(found.toSorted()).toEqual(rows.map((row) => row.split(',')[0]).toSorted());
    const file = await server.ask('GET', `${path}/export`);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="many.csv"');
    expect(file.text.trim().split('\n')).toHaveLength(451);
    const back = await server.ask('POST', '/lists/copy/subscribers/import?create=true', { body: file.text });
    expect(back.body).toMatchObject({ list: 'copy', added: 450, rejected: 0 });
  });

  test.each([
    [
      'a list that is not there',
      '/lists/nothere/subscribers/import',
      'email\na@example.com\n',
      404,
      'LIST_NOT_FOUND',
    ],
    ['no column of addresses', `${subscribers}/import`, 'name\nMei\n', 422, 'CSV_INVALID'],
    ['nothing', `${subscribers}/import`, '', 422, 'CSV_INVALID'],
    [
      'an encoding that nobody knows',
      `${subscribers}/import?encoding=x-nothing`,
      'email\na@example.com\n',
      400,
      'USAGE',
    ],
  ])(
    'are not imported from %s, and no path of the server is told',
    async (_case, path, body, status, code) => {
      const answer = await server.ask('POST', path, { body });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body.detail).not.toMatch(/pullquote-import|upload\.csv|\/tmp/);
    },
  );
});
