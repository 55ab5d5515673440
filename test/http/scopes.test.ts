// The scopes of the HTTP server: each reads only the bodies that are its own, as much as is its own, and tells a failure in
// its own form.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestServer, type TestServer } from './server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const ask = async (path: string, request: RequestInit = {}) => {
  const response = await fetch(server.url + path, request);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
  };
};
const browser = { accept: 'text/html,application/xhtml+xml' };
const json = { 'content-type': 'application/json' };

describe('the scope of the API', () => {
  test.each(['/api', '/api/', '/api/v1', '/api/v1/nothere', '/api/u/token', '/api/healthz'])(
    'answers %s with a problem, whoever asks',
    async (path) => {
      const { status, type, body } = await ask(path, { headers: browser });
      expect([status, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(body)).toEqual({
        title: 'Not Found',
        status: 404,
        code: 'NOT_FOUND',
        detail: 'there is nothing at this address',
      });
    },
  );

  test('reads the body of nobody who has no token, however large', async () => {
    for (const body of ['{"article":', JSON.stringify({ article: 'x'.repeat(2_000_000) })])
      expect((await ask('/api/v1/campaigns', { method: 'POST', headers: json, body })).status).toBe(401);
  });
});

describe('the seat of the studio', () => {
  test.each(['/studio', '/studio/', '/studio/campaigns/1'])('answers %s with a page', async (path) => {
    const { status, type, body } = await ask(path);
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('<h1>Page not found</h1>');
  });
});

describe('the scope of readers', () => {
  test('has a page at the address that `start` prints, in the language of who looks', async () => {
    const page = await ask('/', { headers: { ...browser, 'accept-language': 'zh-TW,en;q=0.5' } });
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<h1>Harbour &amp; &lt;Sons&gt; 的電子報</h1>');
  });

  test('has what no other scope has: a cut link gets a page, a program JSON', async () => {
    const page = await ask('/u', { headers: { ...browser, 'accept-language': 'de' } });
    expect([page.status, page.type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<h1>Seite nicht gefunden</h1>');
    for (const path of ['/u', '/studioX', '/apiary'])
      expect(JSON.parse((await ask(path)).body).error.code).toBe('NOT_FOUND');
  });

  test('reads no more of a body than a form has', async () => {
    for (const headers of [json, { 'content-type': 'application/x-www-form-urlencoded' }])
      expect((await ask('/p/x', { method: 'POST', headers, body: 'x'.repeat(20_000) })).status).toBe(413);
  });
});

test('the scope of machines tells a failure as JSON, even to a browser', async () => {
  const { status, type, body } = await ask('/metrics', {
    headers: { ...browser, 'x-forwarded-for': '203.0.113.7' },
  });
  expect([status, type]).toEqual([404, 'application/json; charset=utf-8']);
  expect(JSON.parse(body).error.code).toBe('NOT_FOUND');
});

test('closing answers the request under way, and waits for nobody who only holds a connection open', async () => {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const closing = await openTestServer({
    queues: {
      ping: () => {
        asked.resolve();
        return answer.promise;
      },
      depth: async () => {
        throw new Error('not asked');
      },
    },
  });
  const silent = connect(Number(new URL(closing.url).port), '127.0.0.1');
  await new Promise((resolve) => silent.once('connect', resolve));
  const underWay = fetch(`${closing.url}/readyz`);
  await asked.promise;
  const ended = new Promise((resolve) => silent.once('close', resolve));
  silent.resume();
  const closed = closing.closeHttp();
  await ended;
  answer.resolve();
  const response = await underWay;
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ ready: true })]);
  await closed;
  await closing[Symbol.asyncDispose]();
});
