// Signing in by the identity provider of the house: whom it names by a verified address comes in, and nothing that does not hold lets anybody in.
// Against a local provider that speaks the documented protocol.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { configFromEnv } from '../../../config/env.ts';
import { allOperators } from '../../../src/operations/operators.ts';
import { client, type OidcServer, startOidc } from '../../servers/oidc.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { type SomeoneIn, someone } from './people.ts';

let provider: OidcServer;
let server: ApiServer;
let ada: SomeoneIn;
let closing: AsyncDisposableStack;

const perTest = () => {
  beforeEach(openProvider);
  afterEach(() => closing.disposeAsync());
};

async function openProvider() {
  closing = new AsyncDisposableStack();
  provider = closing.use(await startOidc());
}

const variables = () => ({
  OIDC_ISSUER: provider.url,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
});

async function open(more: Record<string, string> = {}) {
  server = closing.use(await openApiServer({ env: { ...variables(), ...more } }));
  ada = await someone(server, 'editor');
  provider.person = { email: ada.email.toUpperCase(), email_verified: true, name: 'Ada' };
}

/** A browser that keeps cookies, and shows each step that it was sent. */
class Browser {
  readonly cookies = new Map<string, string>();

  async go(url: string): Promise<{ status: number; to: string; set: string[] }> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const set = response.headers.getSetCookie();
    for (const cookie of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0/.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: response.status, to: response.headers.get('location') ?? '', set };
  }

  /** To the provider, and back to us. @returns where the browser ends */
  async signIn(change: (back: URL) => void = () => {}): Promise<string> {
    const sent = await this.go(begin());
    if (sent.to.startsWith('/')) return sent.to;
    const back = new URL((await this.go(sent.to)).to);
    change(back);
    return (await this.go(back.href)).to;
  }

  async who() {
    const cookie = `pullquote=${this.cookies.get('pullquote') ?? ''}`;
    const { status, body } = await server.ask('GET', '/session', { as: { cookie } });
    return status === 200 ? body.operator : null;
  }
}

const begin = () => `${server.url}/api/v1/session/provider`;

describe('an operator whom the provider names by a verified address', () => {
  perTest();

  test('comes in by it, and the sign-in page is told that there is this way', async () => {
    await open();
    const ways = await server.ask('GET', '/session/ways', { as: 'nobody' });
    expect(ways.body).toEqual({
      password: true,
      passkey: true,
      provider: { name: new URL(provider.url).host },
    });
    const browser = new Browser();
    const sent = await browser.go(begin());
    expect(sent.status).toBe(303);
    expect(sent.set).toEqual([
      expect.stringMatching(/^pullquote-return=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/),
    ]);
    // What the browser keeps is in no address that it is sent to.
    expect(sent.to).not.toContain(browser.cookies.get('pullquote-return'));
    const back = await browser.go(sent.to);
    const landed = await browser.go(back.to);
    expect([landed.status, landed.to]).toEqual([303, '/']);
    expect(landed.set[0]).toMatch(/^pullquote=[\w-]{43}; .*HttpOnly; SameSite=Strict$/);
    expect(await browser.who()).toMatchObject({ id: ada.id, role: 'editor' });
    expect(browser.cookies.has('pullquote-return')).toBe(false);
    expect(provider.calls).toContain('GET /jwks');
  });

  test('whose address its ID token leaves out is asked for at its userinfo', async () => {
    await open();
    provider.lie = { claims: { email: undefined, email_verified: undefined } };
    const browser = new Browser();
    expect(await browser.signIn()).toBe('/');
    expect(provider.calls).toContain('GET /userinfo');
    expect(await browser.who()).toMatchObject({ id: ada.id });
  });

  test('of whom nobody knows here is refused, or becomes what OIDC_NEW_ROLE says', async () => {
    await open();
    provider.person = { email: 'new@harbour.example', email_verified: true, name: 'Newcomer' };
    const browser = new Browser();
    expect(await browser.signIn()).toBe('/?refused=unknown');
    expect(await browser.who()).toBeNull();
    expect((await allOperators(server.app)).map(({ email }) => email)).toEqual([ada.email]);

    await open({ OIDC_NEW_ROLE: 'viewer' });
    provider.person = { email: 'new@harbour.example', email_verified: true, name: 'Newcomer' };
    for (const again of [browser, new Browser()]) expect(await again.signIn()).toBe('/');
    expect(await browser.who()).toMatchObject({ name: 'Newcomer', role: 'viewer' });
    const acts = await server.ask('GET', '/audit?act=operator.joined', { as: 'read' });
    expect(acts.body.items[0]).toMatchObject({ after: { email: 'new@harbour.example', role: 'viewer' } });
  });

  test('is not the first one: that one comes by the link of the server', async () => {
    server = closing.use(await openApiServer({ env: { ...variables(), OIDC_NEW_ROLE: 'viewer' } }));
    provider.person = { email: 'new@harbour.example', email_verified: true };
    expect(await new Browser().signIn()).toBe('/?refused=unknown');
    expect((await server.ask('GET', '/setup', { as: 'nobody' })).body).toEqual({ needed: true });
  });
});

describe('nobody comes in', () => {
  beforeAll(async () => {
    await openProvider();
    await open();
  });
  afterAll(() => closing.disposeAsync());

  test.each([
    ['by an address that is not verified', { claims: { email_verified: false } }, 'unverified'],
    ['by an address of which it is not said', { claims: { email_verified: undefined } }, 'unverified'],
    ['by none', { claims: { email: null } }, 'unverified'],
    ['who said no there', { denied: true }, 'denied'],
    ['by a token of another sign-in', { claims: { nonce: 'another' } }, 'unavailable'],
    ['by a token for another client', { claims: { aud: 'another' } }, 'unavailable'],
    ['by a token of another provider', { claims: { iss: 'https://elsewhere.example' } }, 'unavailable'],
    ['by a token that is over', { claims: { exp: 1_000_000_000 } }, 'unavailable'],
    ['by a token that somebody else signed', { forged: true }, 'unavailable'],
    ['where the token endpoint fails', { token: { status: 500 } }, 'unavailable'],
    [
      'where the code is refused',
      { token: { status: 400, body: { error: 'invalid_grant' } } },
      'unavailable',
    ],
    [
      'where no ID token comes',
      { token: { status: 200, body: { access_token: 'a', token_type: 'Bearer' } } },
      'unavailable',
    ],
  ])('%s', async (_case, lie, reason) => {
    provider.lie = lie;
    const browser = new Browser();
    expect(await browser.signIn()).toBe(`/?refused=${reason}`);
    expect(browser.cookies.has('pullquote')).toBe(false);
    // By nothing else than that.
    provider.lie = {};
    expect(await new Browser().signIn()).toBe('/');
  });
});

describe('nobody comes in either', () => {
  perTest();

  test('where the provider is another than the one that was named, or does not answer', async () => {
    await open();
    provider.lie = { metadata: { issuer: 'https://elsewhere.example' } };
    expect(await new Browser().signIn()).toBe('/?refused=unavailable');
    // It is asked again, and not given up for good.
    provider.lie = {};
    expect(await new Browser().signIn()).toBe('/');
    expect(provider.calls.filter((call) => call.endsWith('openid-configuration'))).toHaveLength(2);
  });

  test('by a state that was changed, was used, or began in another browser', async () => {
    await open();
    const changed = await new Browser().signIn((back) => back.searchParams.set('state', 'another'));
    expect(changed).toBe('/?refused=expired');

    const [mine, other] = [new Browser(), new Browser()];
    const back = (await mine.go((await mine.go(begin())).to)).to;
    await other.go(begin());
    expect((await other.go(back)).to).toBe('/?refused=expired');
    const kept = mine.cookies.get('pullquote-return') ?? '';
    expect((await mine.go(back)).to).toBe('/');
    mine.cookies.set('pullquote-return', kept);
    expect((await mine.go(back)).to).toBe('/?refused=expired');
  });

  test('by what the provider lets its documents lead to: an address of a private network is not asked', async () => {
    await open();
    for (const jwks of ['http://10.0.0.1/jwks', 'https://10.0.0.1/jwks', 'https://localhost:1/jwks']) {
      provider.lie = { metadata: { jwks_uri: jwks } };
      server = closing.use(await openApiServer({ env: variables() }));
      await someone(server, 'editor');
      expect(await new Browser().signIn()).toBe('/?refused=unavailable');
    }
  });

  test('where there is no provider', async () => {
    server = closing.use(await openApiServer());
    expect((await server.ask('GET', '/session/ways', { as: 'nobody' })).body.provider).toBeNull();
    expect((await fetch(begin(), { redirect: 'manual' })).status).toBe(404);
  });
});

describe('the variables', () => {
  test.each([
    [{ OIDC_CLIENT_ID: 'x' }, /^OIDC_CLIENT_ID: expected OIDC_ISSUER and OIDC_CLIENT_ID with it/],
    [{ OIDC_NEW_ROLE: 'viewer' }, /^OIDC_NEW_ROLE: expected OIDC_ISSUER/],
    [{ OIDC_ISSUER: 'https://login.example.com' }, /OIDC_CLIENT_ID is not set/],
    [{ OIDC_ISSUER: 'http://login.example.com', OIDC_CLIENT_ID: 'x' }, /^OIDC_ISSUER: expected the issuer/],
    [
      { OIDC_ISSUER: 'https://login.example.com', OIDC_CLIENT_ID: 'x', OIDC_NEW_ROLE: 'king' },
      /^OIDC_NEW_ROLE: expected/,
    ],
  ])('%j are refused with what is missing', (env, message) => {
    expect(() => configFromEnv(env)).toThrow(message);
  });
});
