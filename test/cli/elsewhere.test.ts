// Commands against a server elsewhere, by its API: the same output as on its own machine, the same exit codes, and a clear word
// where a command needs that machine.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { startSending } from '../../src/store/campaign-moves.ts';
import { type ApiServer, openApiServer } from '../http/api/api-server.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { runHere } from './run-here.ts';

let server: ApiServer;
let sending: string;
let waiting: string;

beforeAll(async () => {
  server = await openApiServer();
  const { db } = server.app.store;
  waiting = await addDueCampaign(db, 2, { approvedAt: null });
  sending = await addDueCampaign(db, 3);
  const now = new Date();
  await startSending(db, sending, { senderDomain: 'news.example', chunkSize: 10, postParts: [], now });
  await db.execute(sql`update deliveries set state = 'failed', reply = '550 5.1.1 no such mailbox', next_at = null
    where email like 'r2@%'`);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

/** Whoever asks a server elsewhere makes no data folder. */
const nothingHere = () => join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'nothing-here');
const here = (...args: string[]) => {
  const { databaseUrl, dataDir } = server.app.config;
  return runHere(args, {
    env: { DATABASE_URL: databaseUrl ?? '', PULLQUOTE_DATA_DIR: dataDir, QUEUE_BACKEND: 'postgres' },
  });
};
const away = (args: string[], env: Record<string, string> = {}) =>
  runHere(args, {
    env: {
      PULLQUOTE_URL: server.url,
      PULLQUOTE_TOKEN: server.tokens.approve,
      PULLQUOTE_DATA_DIR: nothingHere(),
      ...env,
    },
  });

/** The ids of the campaigns are made with them. */
const named = (args: string[]) => args.map((arg) => ({ SENDING: sending, WAITING: waiting })[arg] ?? arg);

describe('the same output, from wherever', () => {
  test.each([
    [['status']],
    [['status', '--json']],
    [['status', 'SENDING']],
    [['status', 'WAITING', '--json']],
    [['status', 'nothing']],
    [['report', 'SENDING']],
    [['report', 'SENDING', '--failed', '--json']],
    [['report', 'SENDING', '--csv']],
    [['lists']],
    [['lists', '--json']],
    [['lists', '--create', 'not a slug']],
    [['lists', 'rename', 'nothing', 'X', '--json']],
    [['subscribers', 'unsubscribe', 'nobody@example.com', '--list', 'readers-3']],
    [['subscribers', 'export', '--list', 'readers-3']],
    [['subscribers', 'export', '--list', 'nothing']],
    [['subscribers', 'import', 'nowhere.csv', '--list', 'readers-3']],
    [['accounts', 'list']],
    [['suppressions', 'list']],
    [['audit', '--kind', 'list', '--json']],
    [['audit', '--limit', 'many']],
    [['feed', 'list']],
    [['feed', 'add', 'http://127.0.0.1:9/feed.xml', '--list', 'readers-3', '--every', '0 9 * * MON']],
    [['feed', 'add', 'https://example.com/feed.xml', '--list', 'readers-3', '--every', 'some day']],
    [['feed', 'run', 'nothing', '--dry-run']],
    [['feed', 'run', 'nothing']],
    [['feed', 'pause', 'nothing']],
    [['test', 'nothing', '--to', 'me@example.com']],
    [['test', 'WAITING', '--to', 'me']],
    [['feed', 'change', 'nothing', '--theme', 'editorial']],
    [['edit', 'nothing', '--history']],
    [['pause', 'nothing', '--json']],
    [['resume', 'WAITING']],
    [['schedule', 'WAITING', '--at', 'some day']],
  ])('%j', async (args) => {
    const [ours, theirs] = [await here(...named(args)), await away(named(args))];
    expect(theirs).toEqual(ours);
    expect(ours.stdout + ours.stderr).not.toBe('');
  });
});

test('what is changed there is changed: lists, subscribers, suppressions, campaigns', async () => {
  const done = async (...args: string[]) => {
    const result = await away(named(args));
    expect({ args, ...result }).toMatchObject({ code: 0, stderr: '' });
    return result.stdout;
  };
  expect(await done('lists', '--create', 'evening', '--name', 'Evening')).toMatch(/evening .* Evening/);
  expect(await done('subscribers', 'add', 'mei@example.com', '--list', 'evening', '--locale', 'zh-TW')).toBe(
    'mei@example.com is on evening.\n',
  );
  expect(await done('lists', 'rename', 'evening', 'Late Evening')).toBe(
    'evening is called "Late Evening" from now on.\n',
  );
  expect(JSON.parse(await done('lists', 'rename', 'evening', 'Night', '--json'))).toMatchObject({
    slug: 'evening',
    name: 'Night',
  });
  expect(await done('subscribers', 'unsubscribe', 'mei@example.com', '--list', 'evening')).toBe(
    'mei@example.com is unsubscribed from evening, and stays so.\n',
  );
  await done('suppressions', 'add', 'mei@example.com', 'lin@example.com');
  expect(await done('suppressions', 'remove', 'mei@example.com', 'nobody@example.com')).toBe(
    'mei@example.com may be mailed again.\n',
  );
  expect(await away(['suppressions', 'remove', 'nobody@example.com'])).toMatchObject({ code: 66 });
  expect(await done('subscribers', 'remove', 'mei@example.com', '--list', 'evening')).toBe(
    'mei@example.com is off evening.\n',
  );
  await done('pause', 'SENDING');
  expect(JSON.parse((await here('status', sending, '--json')).stdout).pausedAt).toEqual(expect.any(String));
  await done('resume', 'SENDING');
  expect(await away(['approve', waiting, '--no-wait', '--force'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/is approved: 2 people on readers-2/),
  });
  expect(await away(['cancel', waiting, '--json'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"cancelled"'),
  });
  const { items } = (await server.ask('GET', '/audit?act=campaign.cancelled')).body;
  expect(items).toMatchObject([{ actor: { kind: 'token', name: 'approve' }, object: { id: waiting } }]);
});

test('what a campaign there sends is written here, the same files', async () => {
  const folder = join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'shown');
  const show = ['show', waiting, '--out', folder];
  const shown = async () => {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(name, 'latin1')] as const),
    );
    await rm(folder, { recursive: true });
    // The message says when it was written.
    return files.map(([name, text]) => [name, text.replace(/^Date: .*$/m, '')]);
  };
  const ours = { ...(await here(...show)), files: await shown() };
  expect({ ...(await away(show)), files: await shown() }).toEqual(ours);
  expect(ours.files.map(([name]) => name)).toContain(join(folder, 'email.html'));
});

test('a test mail goes out from there', async () => {
  expect(await away(['test', waiting, '--to', 'me@example.com', '--json'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/"subject": "\[Test\] /),
  });
});

test('a file of this machine is imported there: the same words, and the rows that were not kept lie beside it', async () => {
  const folder = join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'import-away');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'readers.csv');
  await writeFile(
    file,
    'Kontakt,Name,Status,Tag\nmei@example.com,"Lin, Mei",active,a\nnot-an-address,X,active,b\nann@example.com,Ann,VIP,c\nann@example.com,Ann,VIP,c\n',
  );
  const terms = ['--column', 'Kontakt=email', 'Tag=none', '--active', 'VIP'];
  const importing = (list: string, ...more: string[]) => [
    'subscribers',
    'import',
    file,
    '--list',
    list,
    ...terms,
    ...more,
  ];
  const dry = await away(importing('readers-3', '--dry-run'));
  expect(dry).toEqual(await here(...importing('readers-3', '--dry-run')));
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Would add 2, update 0/) });
  expect(existsSync(`${file}.rejects.csv`)).toBe(false);

  const ours = await here(...importing('near', '--create'));
  const rejects = await readFile(`${file}.rejects.csv`, 'utf8');
  await rm(`${file}.rejects.csv`);
  expect(await away(importing('far'))).toMatchObject({ code: 66, stderr: expect.stringContaining('far') });
  expect(await away(importing('far', '--create'))).toEqual(ours);
  expect(ours.stdout).toContain(`1 row not imported, with line numbers and reasons in ${file}.rejects.csv`);
  expect(await readFile(`${file}.rejects.csv`, 'utf8')).toBe(rejects);
  expect((await away(['subscribers', 'export', '--list', 'far'])).stdout).toMatch(
    /\r\nann@example.com,Ann,,active,.*\r\nmei@example.com,"Lin, Mei",,active,/,
  );
  const again = ['--rejects', join(folder, 'elsewhere.csv'), '--json'];
  const { list: _near, ...known } = JSON.parse((await here(...importing('near', ...again))).stdout);
  const { list: _far, ...told } = JSON.parse((await away(importing('far', ...again))).stdout);
  expect(told).toEqual(known);
  expect(told).toMatchObject({ unchanged: 2, rejectsFile: join(folder, 'elsewhere.csv') });
  const nowhere = ['--rejects', join(folder, 'missing', 'rejects.csv')];
  expect(await away(importing('far', ...nowhere))).toEqual(await here(...importing('near', ...nowhere)));
});

describe('what cannot be', () => {
  test.each([
    [['doctor']],
    [['serve']],
    [['worker']],
    [['tokens', 'list']],
    [['backup', 'file']],
    [['accounts', 'check', 'mastodon:mastodon.social']],
  ])('%j says that it needs the server’s own machine', async (args) => {
    const { code, stderr } = await away(args);
    expect(stderr).toMatch(/needs the server's own machine/);
    expect(code).toBe(64);
    expect(existsSync(nothingHere())).toBe(false);
  });

  test('without a token, with one that may not, or none that holds, is told', async () => {
    expect(await away(['lists'], { PULLQUOTE_TOKEN: '' })).toMatchObject({
      code: 78,
      stderr: expect.stringMatching(/PULLQUOTE_TOKEN: expected a token/),
    });
    expect(await away(['pause', sending], { PULLQUOTE_TOKEN: server.tokens.read })).toMatchObject({
      code: 77,
      stderr: expect.stringMatching(/expected somebody who may pause/),
    });
    expect(await away(['lists'], { PULLQUOTE_TOKEN: 'pq_wrong' })).toMatchObject({ code: 77 });
  });

  test('where no server is, or another, is told; the token follows no redirect', async () => {
    const asked: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: '/elsewhere' }).end('moved');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(other.address() as { port: number }).port}`;
    expect(await away(['lists'], { PULLQUOTE_URL: url })).toMatchObject({ code: 69 });
    expect(asked).toEqual(['/api/v1/lists']);
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
    expect(await away(['lists'], { PULLQUOTE_URL: url })).toMatchObject({
      code: 69,
      stderr: expect.stringMatching(/PULLQUOTE_URL names, but got: .*ECONNREFUSED/),
    });
  });
});

test('an article of this machine becomes a campaign there', async () => {
  const stdin =
    '# The harbour opens\n\n“We waited three years for this quay,” said Lin Yi-chun, the director.\n';
  const terms = ['--list', 'readers-3', '--channels', 'email', '--no-wait', '--json'];
  const made = await runHere(['publish', '-', '--url', 'https://example.com/quay', ...terms], {
    env: { PULLQUOTE_URL: server.url, PULLQUOTE_TOKEN: server.tokens.write },
    stdin,
  });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const { id } = JSON.parse(made.stdout);
  expect(JSON.parse((await here('status', id, '--json')).stdout)).toMatchObject({
    state: 'summarizing',
    list: 'readers-3',
    articleRef: 'stdin',
  });
  const [row] = (
    await server.app.store.db.execute(
      sql`select metadata from articles a join campaigns c on c.article_id = a.id where c.id = ${id}`,
    )
  ).rows;
  expect(row).toMatchObject({ metadata: { canonicalUrl: 'https://example.com/quay' } });
  expect(await away(['publish', '-', '--url', 'quay', ...terms])).toMatchObject({
    code: 64,
    stderr: expect.stringMatching(/--url expected the address of the article/),
  });
  expect(await away(['publish', 'nothing.txt', ...terms])).toMatchObject({ code: 66 });
  const rehearsed = ['publish', '-', '--list', 'readers-3', '--dry-run'];
  const { databaseUrl, dataDir } = server.app.config;
  const ours = { DATABASE_URL: databaseUrl ?? '', PULLQUOTE_DATA_DIR: dataDir, QUEUE_BACKEND: 'postgres' };
  const there = { PULLQUOTE_URL: server.url, PULLQUOTE_TOKEN: server.tokens.write };
  const told = await runHere(rehearsed, { env: there, stdin });
  expect(told).toEqual(await runHere(rehearsed, { env: ours, stdin }));
  expect(told.stdout).toMatch(/Dry run: \d recipients on readers-3; nothing was made/);
});
