// A client that a public generator (oazapfts) makes of the OpenAPI document: it compiles, and runs the story of a campaign against a real server. Each
// answer is held against the document.
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../../queue/waiting.ts';
import { freshPrefix } from '../../setup/database.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

// biome-ignore lint/suspicious/noExplicitAny: its types are known once it is made, and are checked then
type Call = (...given: any[]) => Promise<{ status: number; data: any; headers: Headers }>;
interface Client {
  defaults: { baseUrl: string; headers: Record<string, string>; fetch: typeof fetch };
  calls: Record<string, Call>;
}

let server: ApiServer;
let folder: string;

beforeAll(async () => {
  server = await openApiServer({ works: true });
  // Its packages are found from here.
  folder = join(root, 'dist', `api-client-${freshPrefix()}`);
  await mkdir(folder, { recursive: true });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** As its name in the document: POST /campaigns/{id}/approve is postApiV1CampaignsByIdApprove. */
async function makeClient(): Promise<Client> {
  const [document, file] = [join(folder, 'openapi.json'), join(folder, 'client.ts')];
  await writeFile(document, await (await fetch(`${server.url}/api/v1/openapi.json`)).text());
  const generator = createRequire(import.meta.url).resolve('oazapfts');
  await run(process.execPath, [join(dirname(generator), 'cli.js'), document, file]);
  const { defaults, ...calls } = await import(pathToFileURL(file).href);
  return { defaults, calls };
}

/** @throws what the compiler says */
async function compile(): Promise<void> {
  const options = '--noEmit --strict --target es2024 --module preserve --lib es2024,dom,dom.iterable --types';
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [...options.split(' '), 'node', '--ignoreConfig', join(folder, 'client.ts')];
  await run(process.execPath, [compiler, ...args], { cwd: root });
}

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”

The quay cost 47 million dollars and has room for 12 ships a day. The authority expects 300,000 containers in the first year.`;

test('a generated client compiles, makes a campaign of an article, corrects its subject, approves it, and sees it sent', async () => {
  const { defaults, calls } = await makeClient();
  await compile();
  defaults.baseUrl = server.url;
  defaults.fetch = server.fetch;
  defaults.headers = { authorization: `Bearer ${server.tokens.approve}` };
  const ask = async (name: string, ...given: unknown[]) => {
    const call = calls[name];
    if (!call) throw new Error(`expected ${name}, but the client has ${Object.keys(calls).join(', ')}`);
    return call(...given);
  };
  const until = async (id: string, state: string) => {
    await eventually(async () => {
      const { status, data } = await ask('getApiV1CampaignsById', id);
      expect({ status, state: data.state }).toEqual({ status: 200, state });
    });
  };

  await ask('postApiV1Lists', { slug: 'readers' }, { idempotencyKey: 'list' });
  await ask('postApiV1ListsBySlugSubscribers', 'readers', { email: 'mei@example.com', name: 'Mei' });
  const wanted = {
    article: { text },
    list: 'readers',
    channels: ['email'],
    cards: { formats: ['1080x1080'] },
  };
  const made = await ask('postApiV1Campaigns', wanted, { idempotencyKey: 'campaign' });
  expect(made.status).toBe(201);
  const { id } = made.data.campaign;
  await until(id, 'review');

  const desk = await ask('getApiV1CampaignsByIdDesk', id);
  const seen = { ifMatch: desk.headers.get('etag') };
  const subject = { kind: 'subject', text: 'A harbour of Taipei opened on Monday' };
  const edited = await ask('postApiV1CampaignsByIdEdits', id, subject, seen);
  expect(edited.status).toBe(200);
  // Whoever has not seen that is told.
  const late = await ask('postApiV1CampaignsByIdEdits', id, subject, seen);
  expect([late.status, late.data.code]).toEqual([412, 'EDIT_CONFLICT']);

  const approved = await ask('postApiV1CampaignsByIdApprove', id, {}, {});
  expect(approved.status).toBe(200);
  await until(id, 'sent');
  const { data } = await ask('getApiV1CampaignsByIdDeliveries', id, {});
  expect(data.items).toMatchObject([{ email: 'mei@example.com', state: 'sent' }]);
  expect((await ask('getApiV1CampaignsByIdDesk', id)).data.subject).toBe(subject.text);
  const mail = await server.ask('GET', `/campaigns/${id}/email.eml`);
  expect(mail.text).toContain(`Subject: ${subject.text}`);
});
