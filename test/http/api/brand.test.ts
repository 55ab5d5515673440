// The brand, changed while it runs: what holds counts at once for whoever has the app, over the file, until it is forgotten.
// And how its mail leaves: the relay without its secrets, a test of it, and the records of the sender's domain.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFromEnv } from '../../../config/env.ts';
import { openRecords } from '../../../src/app.ts';
import { setupLink } from '../../../src/operations/setup.ts';
import { type LocalDns, openDns } from '../../servers/dns.ts';
import { type FaultySmtp, openFaultySmtp } from '../../transports/servers/faulty-smtp.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { cookieOf, password, someone, tokenOf } from './people.ts';

let server: ApiServer;
let relay: FaultySmtp;
let dns: LocalDns;

/** Of the relay: the user of some is a key as well. */
const secrets = ['AKIA-the-user', 'the secret of the relay'] as const;
const dkimKey = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

beforeAll(async () => {
  relay = await openFaultySmtp({ ehlo: ['AUTH PLAIN'] });
  dns = await openDns();
  // Where the logo lies; all else is no picture.
  server = await openApiServer({
    env: {
      SMTP_URL: relay.url.replace('//', `//${secrets.map(encodeURIComponent).join(':')}@`),
      SMTP_DKIM_DOMAIN: 'harbour.example',
      SMTP_DKIM_SELECTOR: 's1',
      SMTP_DKIM_KEY: dkimKey,
      DNS_SERVERS: dns.address,
    },
    fetch: async (url) => ({
      ...{ status: 200, url, headers: {}, contentType: 'image/png' },
      body: url.endsWith('.png') ? logo : Buffer.from('<svg/>'),
    }),
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await relay[Symbol.asyncDispose]();
  await dns[Symbol.asyncDispose]();
});

/** 1 × 1 px. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const version = expect.stringMatching(/^[0-9a-f]{16}$/);

const mine = {
  name: 'Harbour',
  sender: { name: 'Harbour', email: 'hello@harbour.example' },
  postalAddress: '1 Quay Street, Taipei',
};

test('set-up, and an owner, say who publishes; colours that nobody can read are refused', async () => {
  const file = structuredClone(server.app.config.brand);
  const before = await server.ask('GET', '/brand', { as: 'read' });
  expect(before.body).toEqual({ brand: file, from: 'file', sample: ['sender', 'address'], version });

  const token = tokenOf((await setupLink(server.app))?.link ?? '');
  const made = await server.ask('POST', '/setup', {
    as: 'nobody',
    body: { token, name: 'Ada', email: 'ada@harbour.example', password, brand: mine },
  });
  const as = { cookie: cookieOf(made.headers) };
  const after = await server.ask('GET', '/brand', { as });
  // The sample's website is nobody's.
  const { url: _url, ...house } = file;
  expect(after.body).toEqual({ brand: { ...house, ...mine }, from: 'stored', sample: [], version });
  expect((await server.ask('GET', '/accounts', { as })).body).toMatchObject({
    sender: 'hello@harbour.example',
    sample: [],
  });

  const pale = { ...after.body.brand, colours: { accent: '#ffee00', ink: '#1c1b1a', paper: '#ffffff' } };
  const refused = await server.ask('PUT', '/brand', { as, body: pale });
  expect([refused.status, refused.body.term, refused.body.detail]).toEqual([
    400,
    'colours.accent',
    expect.stringContaining('text needs 4.5:1 (WCAG AA), for example #'),
  ]);

  const dark = { ...after.body.brand, colours: { accent: '#0b57d0', ink: '#101010', paper: '#ffffff' } };
  expect((await server.ask('PUT', '/brand', { as, body: dark })).body.brand).toEqual(dark);
  // Whoever opens it elsewhere has it too, such as a command line.
  await using elsewhere = await openRecords(
    configFromEnv({ DATABASE_URL: server.app.config.databaseUrl ?? undefined, LOG_LEVEL: 'silent' }),
  );
  expect(elsewhere.config.brand).toEqual(dark);

  const forgotten = await server.ask('DELETE', '/brand', { as });
  expect(forgotten.body).toEqual(before.body);
});

test('whoever was slower is told, and a brand that is not kept yet is seen on a sample article', async () => {
  const { cookie } = await someone(server, 'owner');
  const as = { cookie };
  const seen = await server.ask('GET', '/brand', { as });
  const headers = { 'if-match': seen.headers.get('etag') ?? '' };
  const brand = { ...seen.body.brand, ...mine };
  const kept = await server.ask('PUT', '/brand', { as, body: brand, headers });
  expect(kept.status).toBe(200);
  const slower = await server.ask('PUT', '/brand', { as, body: { ...brand, name: 'Quay' }, headers });
  expect([slower.status, slower.body.code]).toEqual([412, 'EDIT_CONFLICT']);
  expect((await server.ask('DELETE', '/brand', { as, headers })).status).toBe(412);
  expect((await server.ask('GET', '/brand', { as })).body).toEqual(kept.body);

  const tried = {
    ...brand,
    name: 'The Quay Reader',
    logo: { url: 'https://harbour.example/logo.png', width: 120, height: 40 },
  };
  const query = `brand=${encodeURIComponent(JSON.stringify(tried))}`;
  const mail = await server.ask('GET', `/brand/preview/email.html?${query}`, { as });
  expect(mail.text).toContain('The Quay Reader');
  expect(mail.text).toContain(`data:image/png;base64,${logo.toString('base64')}`);
  expect(mail.text).not.toContain('https://harbour.example/logo.png');
  const card = await server.ask('GET', `/brand/preview/card.png?${query}&language=zh-Hant`, { as });
  expect([card.status, card.text.slice(1, 4)]).toEqual([200, 'PNG']);
  const wrong = await server.ask('GET', '/brand/preview/card.png?brand={', { as });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'USAGE']);

  const look = await server.ask('POST', '/brand/logo', { as, body: { url: tried.logo.url } });
  expect(look.body).toEqual({
    url: tried.logo.url,
    type: 'image/png',
    width: 1,
    height: 1,
    bytes: logo.length,
  });
  const drawn = await server.ask('POST', '/brand/logo', {
    as,
    body: { url: 'https://harbour.example/a.svg' },
  });
  expect([drawn.status, drawn.body.code]).toEqual([422, 'FETCH_REFUSED']);
});

test('the relay is told without its secrets, and tried without a mail', async () => {
  const { body, text } = await server.ask('GET', '/sending', { as: 'read' });
  expect(body).toMatchObject({
    transport: 'SMTP',
    relay: relay.url.replace('smtp://', ''),
    outbox: null,
    sender: 'hello@harbour.example',
  });
  expect(body.settings).toContainEqual({
    ...{ name: 'server', variable: 'SMTP_URL', value: relay.url, isSecret: false, isSet: true },
  });
  for (const [name, variable] of [
    ['login', 'SMTP_URL'],
    ['dkimKey', 'SMTP_DKIM_KEY'],
  ])
    expect(body.settings).toContainEqual({ name, variable, value: null, isSecret: true, isSet: true });
  for (const secret of [...secrets, ...secrets.map(encodeURIComponent), ...dkimKey.split('\n').slice(1, 2)])
    expect(text).not.toContain(secret);

  const tried = await server.ask('POST', '/sending/test');
  expect(tried.body).toMatchObject({ relay: body.relay, ok: true, reason: null });
  expect([relay.commands.some((line) => line.startsWith('AUTH PLAIN')), relay.messages]).toEqual([true, []]);
  relay.faults.on = (line) => (line.startsWith('AUTH') ? `535 no, ${secrets.join(' ')}\r\n` : undefined);
  const refused = await server.ask('POST', '/sending/test');
  expect(refused.body).toMatchObject({ ok: false, reason: expect.stringContaining('535 no') });
  expect(refused.text).not.toContain(secrets[1]);
});

test('what the domain of the sender has is told, and where nobody answers that is', async () => {
  const look = async () => {
    const { body } = await server.ask('GET', '/sending/records', { as: 'read' });
    return Object.fromEntries(
      body.items.map(({ kind, ...rest }: { kind: string; state: string; wanted: string }) => [kind, rest]),
    );
  };
  const before = await look();
  expect(before).toMatchObject({
    spf: { state: 'missing', finding: 'local-relay' },
    dkim: { state: 'missing', wanted: expect.stringMatching(/^v=DKIM1; k=ed25519; p=[\w+/]{43}=$/) },
    dmarc: { name: '_dmarc.harbour.example', state: 'missing' },
  });
  dns.texts.set('s1._domainkey.harbour.example', [before.dkim.wanted]);
  dns.texts.set('_dmarc.harbour.example', ['v=DMARC1; p=quarantine']);
  dns.texts.set('harbour.example', null);
  expect(await look()).toMatchObject({
    spf: { state: 'unanswered', found: null },
    dkim: { state: 'good', found: [before.dkim.wanted] },
    dmarc: { state: 'good' },
  });
});
