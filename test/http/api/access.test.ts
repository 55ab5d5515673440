// Who may ask the API: the bearer of a token, for what its scope allows. The list of routes is the document's own, so that
// a new one cannot be forgotten.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allowsScope } from '../../../src/domain/token.ts';
import { addToken, revokeToken } from '../../../src/operations/tokens.ts';
import { type ApiServer, type Operation, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ limits: { failuresPerMinute: 1_000 } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const routes = (): { method: string; path: string; operation: Operation }[] =>
  Object.entries(server.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', '').replace(/\{[^}]+\}/g, 'nothere'),
      operation,
    })),
  );
const needsOf = ({ security }: Operation) => security?.[0]?.token?.[0];

describe('every route of the document', () => {
  test('says which scope it needs, what it does, and by which noun it is found', () => {
    expect(routes().length).toBeGreaterThan(8);
    for (const { method, path, operation } of routes())
      expect({ method, path, needs: needsOf(operation), ...operation }).toMatchObject({
        needs: expect.stringMatching(method === 'GET' ? /^read$/ : /^(write|approve)$/),
        summary: expect.stringMatching(/./),
        tags: [expect.any(String)],
      });
  });

  test('refuses whoever has no token', async () => {
    for (const { method, path } of routes()) {
      const { status, headers, body } = await server.ask(method, path, { as: 'nobody' });
      expect({ method, path, status, code: body?.code }).toEqual({
        method,
        path,
        status: 401,
        code: 'UNAUTHENTICATED',
      });
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test.each(['read', 'write'] as const)('refuses a token that may %s what needs more', async (held) => {
    const beyond = routes().filter(({ operation }) => !allowsScope(held, needsOf(operation) ?? 'approve'));
    expect(beyond.length).toBeGreaterThan(2);
    for (const { method, path } of beyond) {
      const { status, body } = await server.ask(method, path, { as: held });
      expect({ method, path, status, code: body?.code }).toEqual({
        method,
        path,
        status: 403,
        code: 'FORBIDDEN',
      });
    }
  });
});

describe('a token', () => {
  test('that was revoked is refused at once', async () => {
    const { id, token } = await addToken(server.app, { name: 'leaked', scope: 'read' });
    const as = { authorization: `Bearer ${token}` };
    expect((await server.ask('GET', '/lists', { as })).status).toBe(200);
    await revokeToken(server.app, id);
    expect((await server.ask('GET', '/lists', { as })).status).toBe(401);
  });

  test.each([
    ['without its scheme', (token: string) => token],
    ['as Basic', (token: string) => `Basic ${btoa(`x:${token}`)}`],
    ['cut', (token: string) => `Bearer ${token.slice(0, -2)}`],
  ])('%s is none', async (_case, write) => {
    const as = { authorization: write(server.tokens.read) };
    expect((await server.ask('GET', '/lists', { as })).status).toBe(401);
  });

  test('in a cookie or in the address is none: a page of another site can ask nothing', async () => {
    const { read } = server.tokens;
    for (const request of [
      { path: '/lists', cookie: `token=${read}; session=${read}` },
      { path: `/lists?token=${read}` },
    ]) {
      const headers = { cookie: request.cookie ?? '', origin: 'https://elsewhere.example' };
      const { status, headers: answered } = await server.ask('GET', request.path, { as: 'nobody', headers });
      expect(status).toBe(401);
      expect([...answered.keys()].filter((name) => /^(access-control|set-cookie)/.test(name))).toEqual([]);
    }
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'writes nothing by %s, which forms of other sites can send',
    async (type) => {
      const { status } = await server.ask('POST', '/lists', {
        body: '{"slug":"x"}',
        headers: { 'content-type': type },
      });
      expect(status).toBe(415);
    },
  );
});

describe('rates', () => {
  test('are told with each answer, and kept', async () => {
    await using small = await openApiServer({ limits: { requestsPerMinute: 3, failuresPerMinute: 2 } });
    const first = await small.ask('GET', '/lists');
    expect(first.headers.get('ratelimit-limit')).toBe('3');
    expect(first.headers.get('ratelimit-remaining')).toBe('2');
    await small.ask('GET', '/lists');
    await small.ask('GET', '/lists');
    const refused = await small.ask('GET', '/lists');
    expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // Another token has its own.
    expect((await small.ask('GET', '/lists', { as: 'read' })).status).toBe(200);
    const guesses = [];
    for (let i = 0; i < 3; i++) guesses.push((await small.ask('GET', '/lists', { as: 'nobody' })).status);
    expect(guesses).toEqual([401, 401, 429]);
    expect((await small.ask('GET', '/lists', { as: 'read' })).status).toBe(200);
  });
});
