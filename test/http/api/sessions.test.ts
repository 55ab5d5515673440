// Who gets in: the first by the link that the server prints, others by an invitation, each by their password, as often as limits
// allow; and out again.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/domain/id.ts';
import { allOperators, resetOperator } from '../../../src/operations/operators.ts';
import { setupLink } from '../../../src/operations/setup.ts';
import { insertPasskey } from '../../../src/store/passkeys.ts';
import { oneTimeLinks, sessions, signInAttempts } from '../../../src/store/schema.ts';
import { byTester } from '../../setup/actor.ts';
import { type ApiServer, type Ask, openApiServer, type SignedIn } from './api-server.ts';
import { cookieOf, password, someone, tokenOf } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ limits: { failuresPerMinute: 1_000 } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const post = (path: string, body: unknown, how: Ask = {}) =>
  server.ask('POST', path, { as: 'nobody', body, ...how });
const ada = { name: 'Ada Lin', email: 'ada@harbour.example', password };

/** As if it came from another address: the server believes the proxy on its own machine. */
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
const signIn = (email: string, given: string, address: string) =>
  post('/session', { email, password: given }, from(address));

describe('the first operator', () => {
  test('is let in once, by the link that the server prints, and by nothing else', async () => {
    expect((await server.ask('GET', '/setup', { as: 'nobody' })).body).toEqual({ needed: true });
    const forged = await post('/setup', { ...ada, token: 'x'.repeat(43) });
    expect([forged.status, forged.body.code]).toEqual([403, 'LINK_INVALID']);

    const made = await setupLink(server.app);
    const other = await setupLink(server.app);
    const token = tokenOf(made?.link ?? '');
    const [kept] = await server.app.store.db.select().from(oneTimeLinks);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect([sha256(token), sha256(tokenOf(other?.link ?? ''))]).toContain(kept?.hash);

    const short = await post('/setup', { ...ada, token, password: 'eleven char' });
    expect(short.status).toBe(400);
    expect(short.text).not.toContain('eleven char');
    const brand = {
      name: 'The Morning Kettle',
      sender: { name: 'The Morning Kettle', email: 'kettle@harbour.example' },
      postalAddress: '12 Harbour Street, Keelung 200',
    };
    const answers = await Promise.all([
      post('/setup', { ...ada, brand, token }),
      post('/setup', { ...ada, brand, email: 'second@harbour.example', token }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403]);
    const first = answers.find(({ status }) => status === 201);
    expect(first?.body).toMatchObject({ via: 'session', operator: { role: 'owner', name: 'Ada Lin' } });
    // Theirs, and of the sample what it looks like: not the site that it names.
    expect((await server.ask('GET', '/brand', { as: 'approve' })).body).toMatchObject({ brand, sample: [] });
    expect(server.app.config.brand.url).toBeUndefined();
    expect(await setupLink(server.app)).toBeNull();
    const late = await post('/setup', { ...ada, token: tokenOf(other?.link ?? '') });
    expect(late.body.code).toBe('LINK_INVALID');
    expect((await server.ask('GET', '/setup', { as: 'nobody' })).body).toEqual({ needed: false });
  });
});

describe('a session', () => {
  test('is a cookie that no script reads and no other site sends, kept as its hash alone', async () => {
    const { email } = await someone(server, 'editor');
    const answer = await signIn(` ${email.toUpperCase()}`, password, '192.0.2.1');
    expect(answer.body).toMatchObject({
      operator: { email, role: 'editor' },
      may: ['read', 'write', 'pause'],
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^pullquote=[\w-]{43}; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Strict$/,
    );
    const cookie = cookieOf(answer.headers);
    const rows = JSON.stringify(await server.app.store.db.select().from(sessions));
    expect(rows).not.toContain(cookie.split('=')[1]);
    const { body } = await server.ask('GET', '/session', { as: { cookie } });
    expect(body).toMatchObject({ via: 'session', operator: { email }, token: null });
    const byToken = await server.ask('GET', '/session', { as: 'read' });
    expect(byToken.body).toMatchObject({
      via: 'token',
      operator: null,
      token: { scope: 'read' },
      may: ['read'],
    });
  });

  test('has a name that TLS alone can set where the server is reached by it', async () => {
    await using secure = await openApiServer({ env: { PUBLIC_URL: 'https://news.harbour.example' } });
    const token = tokenOf((await setupLink(secure.app))?.link ?? '');
    const answer = await secure.ask('POST', '/setup', {
      as: 'nobody',
      body: { ...ada, token },
      headers: { origin: 'https://news.harbour.example' },
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-pullquote=.*; HttpOnly; SameSite=Strict; Secure$/,
    );
    const cookie = cookieOf(answer.headers);
    const origin = 'https://news.harbour.example';
    expect((await secure.ask('DELETE', '/session', { as: { cookie, origin } })).status).toBe(204);
    expect((await secure.ask('GET', '/session', { as: { cookie } })).status).toBe(401);
  });

  test('is over once it is signed out of, and its cookie gone', async () => {
    const { email } = await someone(server, 'viewer');
    const as = { cookie: cookieOf((await signIn(email, password, '192.0.2.2')).headers) };
    const out = await server.ask('DELETE', '/session', { as });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^pullquote=; Path=\/; Max-Age=0;/);
    expect((await server.ask('GET', '/session', { as })).status).toBe(401);
  });

  test('of somebody is seen and ended by them, and by nobody else', async () => {
    const me = await someone(server, 'viewer');
    const stranger = await someone(server, 'owner');
    const elsewhere = { cookie: cookieOf((await signIn(me.email, password, '192.0.2.3')).headers) };
    const third = { cookie: cookieOf((await signIn(me.email, password, '192.0.2.3')).headers) };
    const { items } = (await server.ask('GET', '/sessions', { as: elsewhere })).body;
    expect(items.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, false, true]);
    const { id } = items.find(({ current }: { current: boolean }) => current);
    const refused = await server.ask('DELETE', `/sessions/${id}`, { as: stranger });
    expect([refused.status, refused.body.code]).toEqual([404, 'SESSION_NOT_FOUND']);
    expect((await server.ask('DELETE', `/sessions/${id}`, { as: me })).status).toBe(204);
    expect((await server.ask('GET', '/session', { as: elsewhere })).status).toBe(401);
    expect((await server.ask('DELETE', '/sessions', { as: me })).body).toEqual({ ended: 1 });
    expect((await server.ask('GET', '/session', { as: third })).status).toBe(401);
    expect((await server.ask('GET', '/session', { as: me })).status).toBe(200);
  });

  test('ends wherever else it is with a new password, which needs the one of before', async () => {
    const me = await someone(server, 'editor');
    const elsewhere = { cookie: cookieOf((await signIn(me.email, password, '192.0.2.4')).headers) };
    const change = (current: string) =>
      server.ask('PUT', '/session/password', {
        as: me,
        body: { current, password: 'five other words are better' },
      });
    expect((await change('not what it was before')).status).toBe(403);
    expect((await server.ask('GET', '/session', { as: elsewhere })).status).toBe(200);
    const changed = await change(password);
    expect(changed.status).toBe(200);
    for (const as of [me, elsewhere]) expect((await server.ask('GET', '/session', { as })).status).toBe(401);
    expect((await server.ask('GET', '/session', { as: { cookie: cookieOf(changed.headers) } })).status).toBe(
      200,
    );
    expect((await signIn(me.email, password, '192.0.2.4')).status).toBe(401);
    expect((await signIn(me.email, 'five other words are better', '192.0.2.4')).status).toBe(201);
  });

  test('has no more rights than its role has now', async () => {
    const owner = await someone(server, 'owner');
    const me = await someone(server, 'editor');
    const list = (slug: string) => server.ask('POST', '/lists', { as: me, body: { slug } });
    expect((await list('mine')).status).toBe(201);
    await server.ask('PATCH', `/operators/${me.id}`, { as: owner, body: { role: 'viewer' } });
    expect((await list('mine-too')).status).toBe(403);
    expect((await server.ask('DELETE', `/operators/${me.id}`, { as: owner })).status).toBe(200);
    expect((await list('mine-too')).status).toBe(401);
  });

  test('gets its own answers by an Idempotency-Key', async () => {
    const [one, two] = [await someone(server, 'editor'), await someone(server, 'editor')];
    const make = (as: SignedIn) =>
      server.ask('POST', '/lists', { as, body: { slug: 'keyed' }, headers: { 'idempotency-key': 'k' } });
    await make(one);
    expect((await make(one)).headers.get('idempotency-replayed')).toBe('true');
    expect((await make(two)).headers.get('idempotency-replayed')).toBeNull();
  });
});

describe('an operator', () => {
  test('is invited by an owner, with a link that is told once and holds once', async () => {
    const owner = await someone(server, 'owner');
    const invite = () =>
      server.ask('POST', '/operators', {
        as: owner,
        body: { email: 'lin@harbour.example', name: 'Lin', role: 'approver' },
        headers: { 'idempotency-key': 'not for links' },
      });
    const invited = await invite();
    expect(invited.status).toBe(201);
    expect(invited.body).toMatchObject({ operator: { invited: true, role: 'approver' } });
    expect((await invite()).body.code).toBe('OPERATOR_EXISTS');
    const token = tokenOf(invited.body.link);
    expect((await post('/welcome/look', { token })).body).toEqual({
      purpose: 'invitation',
      name: 'Lin',
      email: 'lin@harbour.example',
      role: 'approver',
      passkeys: 0,
    });
    // Not before they chose one: nobody has the password of an invitation.
    expect((await signIn('lin@harbour.example', '', '192.0.2.5')).status).toBe(401);
    const accepted = await post('/welcome', { token, password, name: 'Lin Yi-chun' });
    expect(accepted.body).toMatchObject({
      operator: { name: 'Lin Yi-chun' },
      may: ['read', 'pause', 'approve'],
    });
    expect((await post('/welcome', { token, password })).body.code).toBe('LINK_INVALID');
    expect((await signIn('lin@harbour.example', password, '192.0.2.5')).status).toBe(201);
  });

  test('who is given a new link is signed out once they use it, and a newer link takes its place', async () => {
    const me = await someone(server, 'editor');
    const first = await resetOperator(byTester(server.app), me.id);
    const second = await resetOperator(byTester(server.app), me.id);
    const change = (link: string) =>
      post('/welcome', { token: tokenOf(link), password: 'five other words are better' });
    expect((await change(first.link)).body.code).toBe('LINK_INVALID');
    expect((await server.ask('GET', '/session', { as: me })).status).toBe(200);
    expect((await change(second.link)).status).toBe(201);
    expect((await server.ask('GET', '/session', { as: me })).status).toBe(401);
  });

  test('gives themselves another name, which the audit knows them by from then on', async () => {
    const me = await someone(server, 'viewer');
    const renamed = await server.ask('PATCH', '/session', { as: me, body: { name: '  Lin Yi-chun ' } });
    expect(renamed.body).toMatchObject({
      may: ['read'],
      operator: { name: 'Lin Yi-chun', hasPassword: true },
    });
    expect((await server.ask('GET', '/session', { as: me })).body).toEqual(renamed.body);
    expect((await server.ask('PATCH', '/session', { as: me, body: { name: ' ' } })).status).toBe(400);
    expect((await server.ask('PATCH', '/session', { as: 'approve', body: { name: 'Lin' } })).status).toBe(
      403,
    );
    await server.ask('DELETE', '/session', { as: me });
    const { items } = (await server.ask('GET', `/audit?kind=operator&id=${me.id}`)).body;
    expect(items[0]).toMatchObject({ act: 'session.ended', actor: { name: 'Lin Yi-chun' } });
    expect(items[1]).toMatchObject({ act: 'operator.renamed', after: { name: 'Lin Yi-chun' } });
  });

  test('who is the last owner stays one', async () => {
    await using small = await openApiServer();
    const owner = await someone(small, 'owner');
    await someone(small, 'editor');
    for (const [method, body] of [
      ['PATCH', { role: 'viewer' }],
      ['DELETE', undefined],
    ] as const) {
      const { status, body: problem } = await small.ask(method, `/operators/${owner.id}`, {
        as: owner,
        body,
      });
      expect([status, problem.detail]).toEqual([400, expect.stringContaining('another owner')]);
    }
    expect((await allOperators(small.app)).map(({ role }) => role)).toEqual(['owner', 'editor']);
  });
});

describe('passkeys', () => {
  let keys = 0;
  const keep = async (operatorId: string) => {
    keys += 1;
    const given = { id: `key-${keys}`, publicKey: Buffer.alloc(1), counter: 0, transports: [] };
    await insertPasskey(server.app.store.db, {
      ...given,
      name: `device ${keys}`,
      operatorId,
      createdAt: new Date(),
    });
  };
  const removed = async (operatorId: string) => {
    const { body } = await server.ask('GET', `/audit?act=passkey.removed&id=${operatorId}`, { as: 'read' });
    return body.items.length;
  };

  test('stay with a new password, which tells of them, or end with it, where that is asked for', async () => {
    const me = await someone(server, 'editor');
    const stranger = await someone(server, 'editor');
    for (const { id } of [me, me, stranger]) await keep(id);
    const change = (as: SignedIn, current: string, more: object) =>
      server.ask('PUT', '/session/password', { as, body: { current, password: `${current}!`, ...more } });
    const kept = await change(me, password, {});
    expect(kept.body.passkeys).toBe(2);
    const as = { cookie: cookieOf(kept.headers) };
    const ended = await change(as, `${password}!`, { removePasskeys: true });
    expect(ended.body.passkeys).toBe(0);
    const { body } = await server.ask('GET', '/passkeys', { as: { cookie: cookieOf(ended.headers) } });
    expect(body.items).toEqual([]);
    expect(await removed(me.id)).toBe(2);
    expect((await server.ask('GET', '/passkeys', { as: stranger })).body.items).toHaveLength(1);
  });

  test('end with a reset, which says so before', async () => {
    const me = await someone(server, 'editor');
    await keep(me.id);
    const { link } = await resetOperator(byTester(server.app), me.id);
    const token = tokenOf(link);
    expect((await post('/welcome/look', { token })).body).toMatchObject({ purpose: 'reset', passkeys: 1 });
    expect((await server.ask('GET', '/passkeys', { as: me })).body.items).toHaveLength(1);
    const { headers } = await post('/welcome', { token, password });
    const as = { cookie: cookieOf(headers) };
    expect((await server.ask('GET', '/passkeys', { as })).body.items).toEqual([]);
    expect(await removed(me.id)).toBe(1);
  });
});

describe('attempts', () => {
  test('at an account that is there, and at one that is not, get the same answer', async () => {
    const { email } = await someone(server, 'viewer');
    const [there, not] = [
      await signIn(email, 'a wrong one of length', '198.51.100.1'),
      await signIn('nobody@harbour.example', 'a wrong one of length', '198.51.100.2'),
    ];
    expect([there.status, not.status]).toEqual([401, 401]);
    expect(there.text).toBe(not.text);
    expect(there.headers.get('set-cookie')).toBeNull();
    const [some, none] = [
      [...there.headers.keys()].filter((name) => name !== 'date'),
      [...not.headers.keys()].filter((name) => name !== 'date'),
    ];
    expect(some).toEqual(none);
  });

  test.each(['there', 'not there'])(
    'at an account that is %s are limited, wherever they come from',
    async (which) => {
      const email =
        which === 'there' ? (await someone(server, 'viewer')).email : `none-${Date.now()}@harbour.example`;
      const attempts = await Promise.all(
        Array.from({ length: 12 }, (_, i) => signIn(email, 'a wrong one of length', `203.0.113.${i}`)),
      );
      const statuses = attempts.map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
      const right = await signIn(email, password, '203.0.113.99');
      expect([right.status, right.body.code]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
      // Nobody who reads the table learns whose it was.
      expect(JSON.stringify(await server.app.store.db.select().from(signInAttempts))).not.toContain(
        'harbour',
      );
    },
  );

  test('of one address at many accounts are limited', async () => {
    const guess = (i: number) =>
      signIn(`guess-${i}@harbour.example`, 'a wrong one of length', '198.51.100.77');
    const statuses: number[] = [];
    for (let i = 0; i < 52; i++) statuses.push((await guess(i)).status);
    expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(50)).toEqual([429, 429]);
    const { email } = await someone(server, 'viewer');
    expect((await signIn(email, password, '198.51.100.78')).status).toBe(201);
  });

  test('that succeed count for nothing', async () => {
    const { email } = await someone(server, 'viewer');
    for (let i = 0; i < 12; i++) expect((await signIn(email, password, '198.51.100.90')).status).toBe(201);
  });
});
