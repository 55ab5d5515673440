// The brand, changed while it runs: what holds counts at once for whoever has the app, over the file, until it is forgotten.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFromEnv } from '../../../config/env.ts';
import { openRecords } from '../../../src/app.ts';
import { setupLink } from '../../../src/operations/setup.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { cookieOf, password, someone, tokenOf } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  // Where the logo lies; all else is no picture.
  server = await openApiServer({
    fetch: async (url) => ({
      ...{ status: 200, url, headers: {}, contentType: 'image/png' },
      body: url.endsWith('.png') ? logo : Buffer.from('<svg/>'),
    }),
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
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
  expect(after.body).toEqual({ brand: { ...file, ...mine }, from: 'stored', sample: [], version });
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
