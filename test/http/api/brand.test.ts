// The brand, changed while it runs: what holds counts at once for whoever has the app, over the file, until it is forgotten.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFromEnv } from '../../../config/env.ts';
import { openRecords } from '../../../src/app.ts';
import { setupLink } from '../../../src/operations/setup.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { cookieOf, password, tokenOf } from './people.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const mine = {
  name: 'Harbour',
  sender: { name: 'Harbour', email: 'hello@harbour.example' },
  postalAddress: '1 Quay Street, Taipei',
};

test('set-up, and an owner, say who publishes; colours that nobody can read are refused', async () => {
  const file = structuredClone(server.app.config.brand);
  const before = await server.ask('GET', '/brand', { as: 'read' });
  expect(before.body).toEqual({ brand: file, from: 'file', sample: ['sender', 'address'] });

  const token = tokenOf((await setupLink(server.app))?.link ?? '');
  const made = await server.ask('POST', '/setup', {
    as: 'nobody',
    body: { token, name: 'Ada', email: 'ada@harbour.example', password, brand: mine },
  });
  const as = { cookie: cookieOf(made.headers) };
  const after = await server.ask('GET', '/brand', { as });
  expect(after.body).toEqual({ brand: { ...file, ...mine }, from: 'stored', sample: [] });
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
