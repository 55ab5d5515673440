// Passkeys, by a browser with a device of its own (Chromium's virtual authenticator): added by who is signed in, signing in once by each
// challenge, and no more once they are removed.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openChromium } from '../../setup/chromium.ts';
import { type ApiServer, openApiServer, type SignedIn } from './api-server.ts';
import { someone } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

/** What a page of the studio does; by the browser's own calls. */
const script = `
  const ask = async (method, path, body) => {
    const response = await fetch('/api/v1' + path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  };
  const add = async (name) => {
    const { body } = await ask('POST', '/passkeys/challenge');
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(body);
    const made = await navigator.credentials.create({ publicKey });
    return ask('POST', '/passkeys', { name, response: made.toJSON() });
  };
  const sign = async () => {
    const { body } = await ask('POST', '/session/passkey/challenge');
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(body);
    return (await navigator.credentials.get({ publicKey })).toJSON();
  };
`;

test('a passkey is added, signs in once by each challenge, and is removed', async () => {
  const me = await someone(server, 'editor');
  await using browser = await openChromium();
  const context = await browser.newContext();
  const url = server.url.replace('127.0.0.1', 'localhost');
  const [name = '', value = ''] = me.cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
  const tab = await context.newPage();
  await tab.route(`${url}/page`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>A page</p>' }),
  );
  await tab.goto(`${url}/page`);
  const device = await context.newCDPSession(tab);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came
  const run = (code: string): Promise<any> => tab.evaluate(`(async () => { ${script} return ${code}; })()`);

  const added = await run(`await add('my laptop')`);
  expect(added).toMatchObject({ status: 201, body: { name: 'my laptop', lastUsedAt: null } });
  await context.clearCookies();
  expect((await run(`await ask('GET', '/session')`)).status).toBe(401);

  const { first, second, here } = await run(`await (async () => {
    const response = await sign();
    const first = await ask('POST', '/session/passkey', { response });
    const second = await ask('POST', '/session/passkey', { response });
    return { first, second, here: await ask('GET', '/session') };
  })()`);
  expect(first).toMatchObject({ status: 201, body: { operator: { email: me.email } } });
  expect(second).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  expect(here).toMatchObject({ status: 200, body: { via: 'session', operator: { id: me.id } } });
  expect((await run(`await ask('GET', '/passkeys')`)).body.items).toMatchObject([
    { lastUsedAt: expect.any(String) },
  ]);

  // Of another page, with a challenge that holds: its signature is for its own origin.
  const response = await run('await sign()');
  const elsewhere = await server.ask('POST', '/session/passkey', {
    as: 'nobody',
    body: { response },
    headers: { origin: server.url },
  });
  expect(elsewhere.status).toBe(401);

  const stranger = await someone(server, 'owner');
  const id = encodeURIComponent(added.body.id);
  const rename = (as: SignedIn, name: string) =>
    server.ask('PATCH', `/passkeys/${id}`, { as, body: { name } });
  expect((await rename(stranger, 'theirs')).status).toBe(404);
  expect((await rename(me, 'x'.repeat(101))).status).toBe(400);
  expect((await rename(me, 'the old laptop')).body).toMatchObject({
    id: added.body.id,
    name: 'the old laptop',
  });
  expect((await server.ask('DELETE', `/passkeys/${id}`, { as: stranger })).status).toBe(404);
  expect((await server.ask('DELETE', `/passkeys/${id}`, { as: me })).status).toBe(200);
  const late = await run(`await ask('POST', '/session/passkey', { response: await sign() })`);
  expect(late.status).toBe(401);
});
