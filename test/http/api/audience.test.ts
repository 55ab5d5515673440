// Lists and their subscribers by the API: found, added, removed, and by CSV in and out.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { openHttp } from '../../../src/http/index.ts';
import { unsubscribe } from '../../../src/store/subscribers.ts';
import { eventually } from '../../queue/waiting.ts';
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

  const withColumns = (path: string, ...columns: string[]) =>
    `${path}?${columns.map((column) => `columns=${encodeURIComponent(column)}`).join('&')}`;
  const crm = 'Nr,Kontakt,Rufname,Tags\n1,ann@example.com,Ann,vip\n2,nobody,Bo,\n3,ann@example.com,Ann,\n';

  test('come in by columns that whoever sends them names, after a look at those', async () => {
    const look = await server.ask('POST', '/imports/look', { body: crm });
    expect([look.status, look.body]).toMatchObject([
      200,
      {
        columns: [
          { name: 'Nr', meaning: null, examples: ['1', '2', '3'] },
          { name: 'Kontakt', meaning: null, examples: ['ann@example.com', 'nobody'] },
          { name: 'Rufname', meaning: null },
          { name: 'Tags', meaning: null, examples: ['vip'] },
        ],
        rows: [],
      },
    ]);
    const said = ['Kontakt=email', '#3=first'];
    const again = await server.ask('POST', withColumns('/imports/look', ...said), { body: crm });
    expect(again.body.rows).toMatchObject([
      { line: 2, subscriber: { email: 'ann@example.com', name: 'Ann', status: 'active' }, reason: null },
      { line: 3, subscriber: null, reason: expect.stringMatching(/^the address /) },
      { line: 4 },
    ]);
    const unnamed = await server.ask('POST', `${subscribers}/import`, { body: crm });
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'CSV_INVALID']);
    const done = await server.ask('POST', withColumns(`${subscribers}/import`, ...said), { body: crm });
    expect(done.body).toMatchObject({
      ...{ added: 1, rejected: 1, duplicates: 1, unusedColumns: ['Nr', 'Tags'] },
      firstRejects: [{ line: 3 }, { line: 4, reason: 'repeats the address of line 2' }],
    });
    for (const [columns, status, message] of [
      [['Kontakt'], 400, /such as "Mail=email"/],
      [['Kontakt=address'], 400, /email, name, first/],
      [['Mail=email'], 400, /expected a column of the file \(Nr, Kontakt, Rufname, Tags\)/],
    ] as const) {
      const wrong = await server.ask('POST', withColumns('/imports/look', ...columns), { body: crm });
      expect([wrong.status, wrong.body.code]).toEqual([status, 'USAGE']);
      expect(wrong.body.detail).toMatch(message);
    }
  });

  test('come in while nobody waits, and how far it is can be followed; what was not kept is a file', async () => {
    const list = '/lists/long';
    await server.ask('POST', '/lists', { body: { slug: 'long' } });
    const rows = Array.from({ length: 12_000 }, (_, i) => `r${i}@example.com`);
    const csv = `email\n${rows.join('\n')}\nbroken\n`;
    const { db } = server.app.store;
    const { id: listId } = (await server.ask('GET', list)).body;
    let path = '';
    // Somebody else holds a row of the second batch: there it stands until they are done.
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into subscribers (list_id, email) values (${listId}, 'r7000@example.com')`);
      const begun = await server.ask('POST', `${list}/imports`, { body: csv });
      expect([begun.status, begun.body]).toMatchObject([
        202,
        { list: 'long', state: 'running', dryRun: false, outcome: null, lines: { of: 12_002 } },
      ]);
      path = `/imports/${begun.body.id}`;
      expect(begun.headers.get('location')).toBe(`/api/v1${path}`);
      await eventually(async () =>
        expect((await server.ask('GET', path)).body).toMatchObject({
          state: 'running',
          lines: { done: 5_001, of: 12_002 },
          endedAt: null,
        }),
      );
      expect((await server.ask('GET', `${list}/imports`)).body.items).toMatchObject([{ state: 'running' }]);
    });
    await eventually(async () =>
      expect((await server.ask('GET', path)).body).toMatchObject({
        ...{ state: 'done', lines: { done: 12_002, of: 12_002 }, hasRejects: true, failure: null },
        outcome: { rows: 12_001, added: 11_999, unchanged: 1, rejected: 1 },
        actor: { kind: 'token', name: 'write' },
      }),
    );
    const rejects = await server.ask('GET', `${path}/rejects.csv`);
    expect(rejects.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(rejects.text).toContain('broken,12002,');
    const dry = await server.ask('POST', `${list}/imports?dryRun=true`, { body: csv });
    await eventually(async () =>
      expect((await server.ask('GET', `/imports/${dry.body.id}`)).body).toMatchObject({
        ...{ state: 'done', dryRun: true, hasRejects: false },
        outcome: { added: 0, unchanged: 12_000, rejected: 1, firstRejects: [{ line: 12_002 }] },
      }),
    );
    // What changed nothing is not among those that did.
    expect((await server.ask('GET', `${list}/imports`)).body.items).toHaveLength(1);
    const { items } = (await server.ask('GET', '/audit?act=subscribers.imported&id=long')).body;
    expect(items).toMatchObject([{ after: { added: 11_999 } }]);

    // A process that died in the middle says nothing more.
    await db.execute(
      sql`update imports set state = 'running', outcome = null, ended_at = null, seen_at = now() - interval '2 minutes' where id = ${path.split('/').at(-1)}`,
    );
    expect((await server.ask('GET', path)).body).toMatchObject({
      state: 'failed',
      failure: { code: 'ENGINE_UNAVAILABLE', detail: expect.stringMatching(/import the file again/) },
    });
    expect((await server.ask('GET', '/imports/nothere')).body.code).toBe('NOT_FOUND');
    const refused = await server.ask('POST', '/lists/nothere/imports', { body: csv });
    expect([refused.status, refused.body.code]).toEqual([404, 'LIST_NOT_FOUND']);
    const unread = await server.ask('POST', `${list}/imports`, { body: 'name\nMei\n' });
    expect([unread.status, unread.body.code]).toEqual([422, 'CSV_INVALID']);
  });

  test('come in no further where the server stops, which says so and keeps what it has', async () => {
    await server.ask('POST', '/lists', { body: { slug: 'cut' } });
    const { id: listId } = (await server.ask('GET', '/lists/cut')).body;
    const rows = Array.from({ length: 12_000 }, (_, i) => `c${i}@example.com`);
    const http = await openHttp(server.app, { host: '127.0.0.1', port: 0 });
    let path = '';
    let closed: Promise<void> | undefined;
    await server.app.store.db.transaction(async (tx) => {
      await tx.execute(sql`insert into subscribers (list_id, email) values (${listId}, 'c7000@example.com')`);
      const begun = await fetch(`${http.url}/api/v1/lists/cut/imports`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.tokens.write}`, 'content-type': 'text/csv' },
        body: ['email', ...rows].join('\n'),
      });
      path = begun.headers.get('location')?.replace('/api/v1', '') ?? '';
      await eventually(async () =>
        expect((await server.ask('GET', path)).body.lines).toEqual({ done: 5_001, of: 12_001 }),
      );
      closed = http.close();
      // Whoever asks it now is refused: it is closing.
      await eventually(async () => {
        await expect(fetch(`${http.url}/api/v1/lists`)).rejects.toThrow('fetch failed');
      });
    });
    await closed;
    expect((await server.ask('GET', path)).body).toMatchObject({
      ...{ state: 'failed', outcome: null },
      failure: { code: 'ENGINE_UNAVAILABLE', detail: expect.stringMatching(/what was kept stays/) },
    });
    const again = await server.ask('POST', '/lists/cut/subscribers/import', {
      body: ['email', ...rows].join('\n'),
    });
    expect(again.body).toMatchObject({ added: 2_000, unchanged: 10_000 });
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
