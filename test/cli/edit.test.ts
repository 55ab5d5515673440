// pullquote edit: what the API can edit, the terminal can, with the same result and the same refusals.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { draftOf, editsBetween } from '../../src/operations/edit-words.ts';
import { review } from '../../src/operations/review.ts';
import { type ApiServer, openApiServer } from '../http/api/api-server.ts';
import { runHere } from './run-here.ts';

let server: ApiServer;
let folder: string;
let env: Record<string, string>;
let id: string;
let other: string;

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”

The quay cost 47 million dollars and has room for 12 ships a day. The authority expects 300,000 containers in the first year.`;

beforeAll(async () => {
  server = await openApiServer({ works: true });
  folder = await mkdtemp(join(tmpdir(), 'pullquote-edit-'));
  env = server.app.config.env as Record<string, string>;
  await server.ask('POST', '/lists/readers/subscribers/import?create=true', {
    body: 'email\nmei@example.com\n',
  });
  [id, other] = [await aCampaign(), await aCampaign()];
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function aCampaign(): Promise<string> {
  const made = await server.ask('POST', '/campaigns', {
    body: { article: { text }, list: 'readers', theme: 'editorial', cards: { formats: ['1080x1080'] } },
  });
  const campaign = made.body.campaign.id;
  for (;;) {
    const { body } = await server.ask('GET', `/campaigns/${campaign}`);
    if (body.state === 'review') return campaign;
    if (body.state === 'failed') throw new Error(body.reason);
    await sleep(50);
  }
}

const digestOf = async (campaign: string) => (await server.ask('GET', `/campaigns/${campaign}/digest`)).body;
/** Opens all that an edit needs in processes of its own. */
const edit = (...args: string[]) => runHere(['edit', id, ...args], { env });
/** By the API of the server, whose processes run: what is the same there as here is asked there. */
const away = (...args: string[]) =>
  runHere(['edit', id, ...args], {
    env: { PULLQUOTE_URL: server.url, PULLQUOTE_TOKEN: server.tokens.write },
  });

async function byApi(campaign: string, wanted: object): Promise<void> {
  const { headers } = await server.ask('GET', `/campaigns/${campaign}/desk`);
  const { status } = await server.ask('POST', `/campaigns/${campaign}/edits`, {
    body: wanted,
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
  expect(status).toBe(200);
}

test('makes of flags what the API makes of edits', async () => {
  const made = await edit(
    ...['--subject', 'A quay for Taipei', '--speaker', '1=Lin Yi-chun, director', '--block', '4=out'],
    ...['--quote', 'Today the first  ship is here', '--post', 'sandbox:1=The quay of Taipei is open.'],
  );
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('5 edits made') });
  const at = text.indexOf('Today the first ship');
  for (const wanted of [
    { kind: 'speaker', at: 0, speaker: 'Lin Yi-chun', role: 'director' },
    { kind: 'quote', do: 'add', start: at, end: at + 'Today the first ship is here'.length, to: 0 },
    { kind: 'block', number: 4, kept: false },
    { kind: 'subject', text: 'A quay for Taipei' },
    { kind: 'post', network: 'sandbox', at: 0, text: 'The quay of Taipei is open.' },
  ])
    await byApi(other, wanted);
  expect(await digestOf(id)).toEqual(await digestOf(other));
  const [mine, theirs] = await Promise.all(
    [id, other].map(async (one) => (await server.ask('GET', `/campaigns/${one}/rendition`)).body),
  );
  expect(mine).toEqual(theirs);
});

test('shows what can be edited, tells the history, undoes and redoes', async () => {
  const shown = await edit('--show');
  expect(shown.stdout).toMatch(/subject +A quay for Taipei/);
  expect(shown.stdout).toMatch(/out The quay cost/);
  const history = JSON.parse((await edit('--history', '--json')).stdout);
  expect(history.items).toHaveLength(5);
  expect(history.items[0]).toMatchObject({ actor: { kind: 'cli' }, kind: 'post' });
  expect((await edit('--undo')).code).toBe(0);
  expect((await edit('--history')).stdout).toContain('(undone)');
  expect((await away('--redo')).code).toBe(0);
});

test('takes edits as the API does, from a file or standard input', async () => {
  const patch = join(folder, 'patch.json');
  await writeFile(patch, JSON.stringify([{ kind: 'preheader', text: 'Three years of work' }]));
  expect((await away('--patch', patch)).code).toBe(0);
  const piped = await runHere(['edit', id, '--patch', '-', '--json'], {
    env,
    stdin: '{"kind": "title", "text": "A new quay"}',
  });
  expect(JSON.parse(piped.stdout)).toMatchObject({ preheader: 'Three years of work', title: 'A new quay' });
});

test.each<[string[], number, RegExp]>([
  [['--quote', 'Nobody ever said so'], 64, /stand in the article/],
  [['--subject', 'Rotterdam opens 99 quays'], 65, /nothing was changed/],
  [['--subject', ''], 64, /--subject expected the subject/],
  [['--block', 'four'], 64, /such as 4=out/],
  [['--drop-quote', '99'], 65, /place from 0/],
  [[], 64, /something to change/],
])('refuses %j', async (args, code, message) => {
  const before = await digestOf(id);
  const refused = await away(...args);
  expect(refused).toMatchObject({ code, stderr: expect.stringMatching(message) });
  expect(await digestOf(id)).toEqual(before);
});

test('finds out what was changed in an editor', async () => {
  const view = await review(server.app, other);
  const draft = draftOf(view);
  expect(editsBetween(view, draft)).toEqual([]);
  const [first, ...rest] = draft.quotes;
  const changed = {
    ...draft,
    subject: 'The quay is open',
    quotes: [...rest, { text: first?.text ?? '', speaker: null, role: null }],
    posts: { ...draft.posts, x: ['One.', 'Two.'] },
  };
  expect(editsBetween(view, changed)).toMatchObject([
    ...rest.map((_, to) => ({ kind: 'quote', do: 'move', at: to + 1, to })),
    { kind: 'open' },
    { kind: 'subject', text: 'The quay is open' },
    { kind: 'thread', network: 'x', parts: ['One.', 'Two.'] },
  ]);
});

test('does the same for a server elsewhere, by its API', async () => {
  for (const args of [
    ['--show'],
    ['--show', '--json'],
    ['--history'],
    ['--subject', 'Rotterdam opens 99 quays'],
    ['--drop-quote', '99'],
  ])
    expect({ args, ...(await away(...args)) }).toEqual({ args, ...(await edit(...args)) });
  expect(
    await away('--subject', 'A new quay for Taipei', '--preheader', 'After three years of work'),
  ).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 edits made'),
  });
  expect((await edit('--show')).stdout).toContain('A new quay for Taipei');
  expect(await away('--undo')).toMatchObject({ code: 0 });
  expect((await edit('--history', '--json')).stdout).toContain('"kind": "token"');
});
