// An operator's session beside a running `pullquote start`: import, publish, look, approve; a reader unsubscribes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import type { Digest } from '../../src/domain/digest.ts';
import type { Card } from '../../src/domain/rendition.ts';
import { mainFile } from './run-cli.ts';
import { runHere } from './run-here.ts';

const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
let dataDir: string;
let env: Record<string, string>;
let service: ReturnType<typeof spawn>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pullquote-publish-'));
  const readers = 'E-Mail;Name\nmei@example.com;"Lin; Mei"\nnot-an-address;X\nbo@example.com;Bo\n';
  await writeFile(join(dataDir, 'readers.csv'), readers);
  env = { PULLQUOTE_DATA_DIR: dataDir, PORT: String(await freePort()) };
  service = spawn(process.execPath, [mainFile, 'start'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    service.once('exit', (code) => reject(new Error(`pullquote start ended with ${code}`)));
    // Read to the end: a closed pipe would end the service.
    service.stderr?.on('data', (chunk) => String(chunk).includes('is running') && resolve());
  });
});

afterAll(async () => {
  if (service.exitCode === null) {
    service.kill('SIGINT');
    await once(service, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Answer {
  id: string;
  files: string[];
}

async function json(...args: string[]): Promise<Answer> {
  const result = await runHere([...args, '--json'], { env });
  if (result.code !== 0) throw new Error(`${args.join(' ')}: ${result.code} ${result.stderr}`);
  return JSON.parse(result.stdout);
}

async function mailsOf(campaign: string) {
  const folder = join(dataDir, 'outbox', campaign);
  const files = await readdir(folder);
  return Promise.all(files.map(async (file) => PostalMime.parse(await readFile(join(folder, file)))));
}

test('a list is imported: good rows kept, bad ones in the rejects file', async () => {
  const imported = await json(
    'subscribers',
    'import',
    join(dataDir, 'readers.csv'),
    '--list',
    'readers',
    '--create',
  );
  const rejectsFile = join(dataDir, 'readers.csv.rejects.csv');
  expect(imported).toMatchObject({ added: 2, rejected: 1, rejectsFile });
  expect(await readFile(rejectsFile, 'utf8')).toContain('not-an-address');
  expect(await json('lists')).toMatchObject([{ slug: 'readers', active: 2 }]);
});

test('columns are what --column says, and a dry run shows what each was taken for', async () => {
  const file = join(dataDir, 'crm.csv');
  await writeFile(file, 'Nr,Kontakt,Rufname\n1,lin@example.com,Lin\n');
  const args = ['subscribers', 'import', file, '--list', 'readers', '--column', 'Kontakt=email', '#3=first'];
  const dry = await runHere([...args, '--dry-run'], { env });
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout).toMatch(/^Would add 1, .*\nColumns: Nr = none, Kontakt = email, Rufname = first\.\n/);
});

test('a campaign waits for its approval, then goes out; one click unsubscribes', async () => {
  const reviewed = await json(
    'publish',
    sample,
    '--list',
    'readers',
    '--formats',
    '1080x1350',
    '--card-mode',
    'dark',
    '--keep',
    '4',
    '--drop',
    '6',
  );
  expect(reviewed).toMatchObject({ state: 'review', audience: null });
  await expect(readdir(join(dataDir, 'outbox', reviewed.id))).rejects.toThrow('ENOENT');
  expect((await json('show', reviewed.id, '--out', join(dataDir, 'review'))).files).toContain('email.html');
  const cards: Card[] = JSON.parse(await readFile(join(dataDir, 'review', 'cards.json'), 'utf8'));
  expect(new Set(cards.map((card) => card.format))).toEqual(new Set(['1080x1350']));
  const digest: Digest = JSON.parse(await readFile(join(dataDir, 'review', 'digest.json'), 'utf8'));
  expect(digest.blocks[3]).toMatchObject({ kept: true, reason: 'kept by the operator' });
  expect(digest.blocks[5]).toMatchObject({ kept: false, reason: 'left out by the operator' });

  await json('approve', reviewed.id);
  const sent = await json('status', reviewed.id, '--watch');
  expect(sent).toMatchObject({ state: 'sent', audience: 2, deliveries: { sent: 2 } });
  const shown = await runHere(['status', reviewed.id], { env });
  const parts = [...shown.stdout.matchAll(/^\s*post\s+\S+ (\d+): posted/gm)].map(([, part]) => Number(part));
  expect(parts).toEqual(parts.map((_, index) => index + 1));
  expect(parts).toContain(1);
  const mails = await mailsOf(reviewed.id);
  expect(mails.map((mail) => mail.to?.[0]?.address).sort()).toEqual(['bo@example.com', 'mei@example.com']);

  const toBo = mails.find((mail) => mail.to?.[0]?.address === 'bo@example.com');
  const [, link = ''] =
    /<(http[^>]+)>/.exec(toBo?.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '') ?? [];
  const answer = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(answer.status).toBe(200);
  expect(await json('lists')).toMatchObject([{ active: 1, unsubscribed: 1 }]);
});

test('a scheduled campaign waits for its time, and can be paused, resumed and cancelled', async () => {
  const schedule = ['--at', '2031-01-01T09:00', '--tz', 'Asia/Taipei'];
  const scheduled = await json('publish', sample, '--list', 'readers', '--yes', ...schedule);
  expect(scheduled).toMatchObject({
    state: 'scheduled',
    scheduledAt: '2031-01-01T01:00:00.000Z',
    timeZone: 'Asia/Taipei',
  });
  expect(await json('pause', scheduled.id)).toMatchObject({ pausedAt: expect.any(String) });
  expect(await json('resume', scheduled.id)).toMatchObject({ pausedAt: null });
  expect(await json('cancel', scheduled.id)).toMatchObject({ state: 'cancelled' });
  expect(await json('status')).toMatchObject([{ state: 'cancelled' }, { state: 'sent' }]);
});

test('Ctrl-C stops the service cleanly', async () => {
  service.kill('SIGINT');
  expect(await once(service, 'exit')).toEqual([0, null]);
});
