// Who may ask the API: the bearer of a token for what its scope allows, and whoever is signed in for what their role does. The list
// of routes is the document's own, so that a new one cannot be forgotten.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roles } from '../../../src/domain/operator.ts';
import { type Right, rightsOfRole, rightsOfScope } from '../../../src/domain/right.ts';
import { tokenScopes } from '../../../src/domain/token.ts';
import { addToken, revokeToken } from '../../../src/operations/tokens.ts';
import { byTester } from '../../setup/actor.ts';
import { type ApiServer, type Ask, type Operation, openApiServer } from './api-server.ts';
import { someone } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ limits: { failuresPerMinute: 1_000 } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

interface Route {
  method: string;
  path: string;
  operation: Operation;
}

const routes = (): Route[] =>
  Object.entries(server.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', '').replace(/\{[^}]+\}/g, 'nothere'),
      operation,
    })),
  );

/** For whoever asks: before somebody is in, there is nobody to be refused. */
const open = [
  'GET /setup',
  'POST /setup',
  'POST /session',
  'GET /session/ways',
  'GET /session/provider',
  'GET /session/provider/callback',
  'POST /session/passkey',
  'POST /session/passkey/challenge',
  'POST /welcome/look',
  'POST /welcome',
];
const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const isOpen = (route: Route) => open.includes(nameOf(route));
const isWriting = ({ method }: Route) => method !== 'GET';

/** null = whoever is signed in. */
const needsOf = ({ operation }: Route): Right | null => operation.security?.at(-1)?.session?.[0] ?? null;
const closed = () => routes().filter((route) => !isOpen(route));
const ofOthers = () => closed().filter((route) => needsOf(route) !== null);

async function refuses(chosen: Route[], how: Ask, { status, code }: { status: number; code: string }) {
  for (const { method, path } of chosen) {
    const answer = await server.ask(method, path, how);
    expect({ method, path, status: answer.status, code: answer.body?.code }).toEqual({
      method,
      path,
      status,
      code,
    });
  }
}

describe('every route of the document', () => {
  test('says what it needs, what it does, and by which noun it is found', () => {
    expect(routes().length).toBeGreaterThan(8);
    expect(
      routes()
        .filter(({ operation }) => operation.security?.length === 0)
        .map(nameOf)
        .sort(),
    ).toEqual([...open].sort());
    for (const route of ofOthers())
      expect({ ...route, needs: needsOf(route), ...route.operation }).toMatchObject({
        needs: expect.stringMatching(isWriting(route) ? /^(write|pause|approve|own)$/ : /^(read|own)$/),
        summary: expect.stringMatching(/./),
        tags: [expect.any(String)],
      });
  });

  test('refuses whoever is nobody', async () => {
    await refuses(closed(), { as: 'nobody' }, { status: 401, code: 'UNAUTHENTICATED' });
    const { headers } = await server.ask('GET', '/lists', { as: 'nobody' });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(tokenScopes)('refuses a token that may %s what needs more', async (scope) => {
    const beyond = closed().filter((route) => !rightsOfScope(scope).includes(needsOf(route) ?? 'own'));
    expect(beyond.length).toBeGreaterThan(2);
    await refuses(beyond, { as: scope }, { status: 403, code: 'FORBIDDEN' });
  });

  test.each(roles)('refuses the %s what is beyond them, and nothing else', async (role) => {
    const as = await someone(server, role);
    const [within, beyond] = [true, false].map((may) =>
      ofOthers().filter((route) => rightsOfRole(role).includes(needsOf(route) as Right) === may),
    ) as [Route[], Route[]];
    await refuses(beyond, { as }, { status: 403, code: 'FORBIDDEN' });
    if (role === 'viewer') expect(beyond).toEqual(expect.arrayContaining(ofOthers().filter(isWriting)));
    if (role === 'owner') expect(beyond).toEqual([]);
    for (const { method, path } of within.filter((route) => !isStream(route))) {
      const { status } = await server.ask(method, path, { as });
      expect({ method, path, refused: status === 401 || status === 403 }).toEqual({
        method,
        path,
        refused: false,
      });
    }
  });

  test('that writes refuses a page of another site, whose browser has the cookie', async () => {
    const owner = await someone(server, 'owner');
    const writing = closed().filter(isWriting);
    for (const origin of ['https://elsewhere.example', 'null', server.url.replace('127.0.0.1', 'localhost')])
      await refuses(writing, { as: { ...owner, origin } }, { status: 403, code: 'FORBIDDEN' });
    const opened = routes().filter((route) => isOpen(route) && isWriting(route));
    await refuses(
      opened,
      { as: 'nobody', headers: { origin: 'https://elsewhere.example' } },
      { status: 403, code: 'FORBIDDEN' },
    );
    expect((await server.ask('GET', '/session', { as: owner })).status).toBe(200);
  });

  test('that writes refuses a cookie without any origin', async () => {
    const { cookie } = await someone(server, 'owner');
    await refuses(
      closed().filter(isWriting),
      { as: 'nobody', headers: { cookie } },
      { status: 403, code: 'FORBIDDEN' },
    );
  });
});

/** It would go on. */
const isStream = ({ path }: Route) => path === '/events';

describe('a token', () => {
  test('that was revoked is refused at once', async () => {
    const { id, token } = await addToken(byTester(server.app), { name: 'leaked', scope: 'read' });
    const as = { authorization: `Bearer ${token}` };
    expect((await server.ask('GET', '/lists', { as })).status).toBe(200);
    await revokeToken(byTester(server.app), id);
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
      { path: '/lists', cookie: `token=${read}; session=${read}; pullquote=${read}` },
      { path: `/lists?token=${read}` },
    ]) {
      const headers = { cookie: request.cookie ?? '', origin: 'https://elsewhere.example' };
      const { status, headers: answered } = await server.ask('GET', request.path, { as: 'nobody', headers });
      expect(status).toBe(401);
      expect([...answered.keys()].filter((name) => /^(access-control|set-cookie)/.test(name))).toEqual([]);
    }
  });

  test('that is wrong is not made good by a cookie', async () => {
    const { cookie } = await someone(server, 'owner');
    const as = { authorization: 'Bearer pq_wrong' };
    expect((await server.ask('GET', '/lists', { as, headers: { cookie } })).status).toBe(401);
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
