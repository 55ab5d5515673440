// The main job as a new user meets it: one command, own engines, real mail into the outbox, posts into the sandbox.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { freePort } from '../../src/engines/port.ts';
import { type CliResult, mainFile, runCli } from './run-cli.ts';

let dataDir: string;
let result: CliResult;
let summary: {
  campaign: string;
  subject: string;
  email: string;
  cards: string[];
  outbox: { folder: string; messages: number };
  posts: string[];
  stagesMs: Record<string, number>;
};
let mails: Email[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pullquote-demo-'));
  result = await runCli(['demo', '--json'], { env: { PULLQUOTE_DATA_DIR: dataDir } });
  summary = JSON.parse(result.stdout);
  const folder = resolve(summary.outbox.folder);
  mails = await Promise.all(
    (await readdir(folder)).map(async (file) => PostalMime.parse(await readFile(join(folder, file)))),
  );
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

const header = (mail: Email, name: string): string[] =>
  mail.headers.filter(({ key }) => key === name).map(({ value }) => value);

test('the demo ends well and tells how long each stage took', () => {
  expect(result.code).toBe(0);
  expect(Object.keys(summary.stagesMs).sort()).toEqual(['email', 'render', 'social', 'summarize']);
});

describe('each of the 25 mails', () => {
  test('is there once, for one recipient', () => {
    expect(mails).toHaveLength(25);
    expect(new Set(mails.map((mail) => mail.to?.[0]?.address)).size).toBe(25);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(25);
    for (const mail of mails) {
      expect(mail.to).toHaveLength(1);
      expect(mail.cc ?? []).toEqual([]);
    }
  });

  test('has the subject in Chinese, intact, and a text and an HTML part', () => {
    for (const mail of mails) {
      expect(mail.subject).toBe(summary.subject);
      expect(mail.subject).toMatch(/\p{Script=Han}{4}/u);
      expect(mail.subject).not.toContain('\uFFFD');
      expect(mail.text).toContain('「');
      expect(mail.html).toContain('</html>');
    }
  });

  test('can be unsubscribed from by one click, each by its own link', () => {
    const links = mails.map((mail) => header(mail, 'list-unsubscribe'));
    expect(new Set(links.flat()).size).toBe(25);
    for (const mail of mails) {
      expect(header(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
      const [link] = header(mail, 'list-unsubscribe');
      const url = /^<(http[^>]+\/u\/[^>]+)>/.exec(link ?? '')?.[1] ?? '';
      expect(url).not.toBe('');
      expect(mail.html).toContain(url);
      expect(mail.text).toContain(url);
    }
  });

  test('greets its reader by name in the language of that reader', () => {
    const to = (address: string): Email | undefined =>
      mails.find((mail) => mail.to?.[0]?.address === address);
    expect(to('mei.lin@harbour.example')?.text).toContain('林美');
    expect(to('d.oconnell@northgate.example')?.text).toContain("Dara O'Connell");
    expect(to('amelia.hart@northgate.example')?.text).toMatch(/unsubscribe/i);
    expect(to('tsai.pei@harbour.example')?.to?.[0]?.name).toBe('蔡佩, 編輯');
  });
});

test('cards, email and posts lie where the summary says', async () => {
  expect(summary.cards.length).toBeGreaterThanOrEqual(2);
  for (const card of summary.cards) expect((await readFile(card)).subarray(1, 4).toString()).toBe('PNG');
  expect(await readFile(summary.email, 'utf8')).toContain(summary.subject.slice(0, 4));
  for (const page of summary.posts) expect(await readFile(page, 'utf8')).toContain('<html');
});

test('run twice, it works twice, and serves the studio until Ctrl-C where it is to', async () => {
  const child = spawn(process.execPath, [mainFile, 'demo', '--studio'], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      NO_COLOR: '1',
      PULLQUOTE_DATA_DIR: dataDir,
      PORT: String(await freePort(undefined)),
    },
  });
  let told = '';
  for await (const chunk of child.stdout) {
    told += chunk;
    if (told.includes('Ctrl-C ends it')) break;
  }
  expect(told).toContain('25 .eml');
  expect(told).not.toContain(summary.campaign);
  const [link = ''] = /http:\S+\/setup\S+/.exec(told) ?? [];
  const { origin, searchParams } = new URL(link);
  const made = await fetch(`${origin}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({
      token: searchParams.get('token'),
      ...{ name: 'Ada', email: 'ada@example.com', password: 'four words are quite enough' },
    }),
  });
  expect(made.status).toBe(201);
  const cookie = made.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { over } = (await (await fetch(`${origin}/api/v1/desk`, { headers: { cookie } })).json()) as {
    over: { id: string }[];
  };
  expect(over.map(({ id }) => id)).toContain(summary.campaign);
  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('publish starts the workers that are missing, and does not complain of it first', async () => {
  const { code, stdout, stderr } = await runCli(
    ['publish', 'config/samples/article-en.txt', '--list', 'demo', '--yes'],
    { env: { PULLQUOTE_DATA_DIR: dataDir } },
  );
  expect(stdout + stderr).toMatch(/Sent\. 25 mails/);
  expect(stderr).not.toContain('no worker is running');
  expect(code).toBe(0);
});
