// What bad input gets: one line that names what was expected and what came, an exit code, no stack, no row, no mail.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { runHere } from './run-here.ts';

let folder: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let env: Record<string, string>;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-cli-'));
  database = await freshDatabase();
  env = {
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: freshPrefix(),
    PULLQUOTE_DATA_DIR: file('data'),
  };
  const paragraph = '港口的清晨從一聲汽笛開始,漁船陸續靠岸,市場的燈一盞一盞亮起。';
  await Promise.all([
    writeFile(file('good.txt'), `${paragraph}\n`.repeat(6)),
    writeFile(file('empty.txt'), ''),
    writeFile(file('blank.txt'), ' \n\u3000\n'),
    writeFile(
      file('picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    ),
    writeFile(file('huge.txt'), Buffer.alloc(50_000_000, 'a')),
    writeFile(
      file('mangled.txt'),
      Buffer.concat([Buffer.from(paragraph), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xa0, 0xa1, 0xf8, 0x88])]),
    ),
    writeFile(file('no-email.csv'), 'name,town\nMei,Taipei\n'),
    writeFile(file('good.csv'), 'email,name\nmei@example.com,Mei\n'),
  ]);
  const made = await runHere(['subscribers', 'import', file('good.csv'), '--list', 'readers', '--create'], {
    env,
  });
  expect(made).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** One line, without a stack, whatever else the command does. */
function expectRefusal(result: CliResult, code: number, message: RegExp): void {
  const lines = result.stderr.trim().split('\n');
  expect(lines.at(-1)).toMatch(message);
  expect(lines.filter((line) => line.startsWith('error:'))).toHaveLength(1);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(result.code).toBe(code);
}

describe('an article that cannot be used is refused', () => {
  const cases: [string, string, number, RegExp][] = [
    ['that is empty', 'empty.txt', 65, /empty/],
    ['of white space only', 'blank.txt', 65, /empty|white space|no text/],
    ['that is a picture', 'picture.txt', 65, /PNG|binary/],
    ['of 50 MB', 'huge.txt', 65, /at most 5 MB.*50\.0 MB/],
    ['in no encoding', 'mangled.txt', 65, /encoding|UTF-8/],
    ['that is not there', 'nowhere.txt', 66, /nowhere\.txt/],
    ['that is a folder', '.', 65, /folder|directory/],
  ];

  test.each(cases)('one %s', async (_, name, code, message) => {
    expectRefusal(await runHere(['compose', file(name), '--out', file('out')]), code, message);
  });

  test('also by publish', async () => {
    expectRefusal(
      await runHere(['publish', file('picture.txt'), '--list', 'readers'], { env }),
      65,
      /PNG|binary/,
    );
  });

  test.each([
    ['on this machine', 'http://127.0.0.1/story', 65, /127\.0\.0\.1|private|loopback/],
    ['in a private network', 'http://192.168.0.10/story', 65, /192\.168\.0\.10|private/],
    ['on another port', 'http://example.com:8080/story', 65, /port/i],
    ['that does not resolve', 'https://nothing.invalid/story', 69, /nothing\.invalid/],
  ])('a URL %s', async (_, url, code, message) => {
    expectRefusal(await runHere(['compose', url, '--out', file('out')]), code, message);
  });

  test.each(['compose', 'preview'])('an unknown theme, by %s before the article is read', async (command) => {
    const out = command === 'compose' ? ['--out', file('out')] : [];
    expectRefusal(
      await runHere([command, file('good.txt'), '--theme', 'baroque', ...out]),
      64,
      /editorial.*baroque/,
    );
  });

  test.each([
    ['that is not there', 'no-brand.json', /cannot be read.*no-brand\.json/],
    ['that is no JSON', 'good.csv', /is not JSON/],
  ])('a brand file %s', async (_, name, message) => {
    expectRefusal(
      await runHere(['compose', file('good.txt'), '--out', file('out')], {
        env: { PULLQUOTE_BRAND: file(name) },
      }),
      78,
      message,
    );
  });

  test('standard input without text', async () => {
    expectRefusal(
      await runCli(['compose', '-', '--out', file('out')], { stdin: '\n' }),
      65,
      /empty|no text|white space/,
    );
  });
});

describe('publish refuses, and makes nothing, for', () => {
  test.each([
    ['a list that is not there', ['--list', 'nobody'], 66, /nobody.*readers/],
    [
      'a time in the past',
      ['--list', 'readers', '--at', '2020-01-01T09:00', '--tz', 'Asia/Taipei'],
      65,
      /future/,
    ],
    [
      'an unknown time zone',
      ['--list', 'readers', '--at', '2030-01-01T09:00', '--tz', 'Asia/Atlantis'],
      65,
      /Asia\/Atlantis/,
    ],
    ['a time zone without a time', ['--list', 'readers', '--tz', 'Asia/Taipei'], 64, /--at/],
    ['an unknown channel', ['--list', 'readers', '--channels', 'fax'], 64, /fax/],
    ['an unknown summarizer', ['--list', 'readers', '--engine', 'oracle'], 64, /extractive.*oracle/],
    ['a block that is not there', ['--list', 'readers', '--drop', '40'], 64, /--drop.*from 1 to .*got 40/],
    ['a block kept and dropped', ['--list', 'readers', '--keep', '1', '--drop', '1'], 64, /1 in both/],
    ['an unknown theme', ['--list', 'readers', '--theme', 'baroque'], 64, /editorial.*baroque/],
  ])('%s', async (_, options, code, message) => {
    const result = await runHere(['publish', file('good.txt'), ...options], { env });
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.code).toBe(code);
  });

  test('and no row is left of any of them', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(
      'select (select count(*) from campaigns) + (select count(*) from articles) as made',
    );
    await client.end();
    expect(rows).toEqual([{ made: '0' }]);
  });
});

describe('the rest is refused as well:', () => {
  const refused: [string, string[], { env?: Record<string, string> }, number, RegExp][] = [
    [
      'a CSV without a column of addresses',
      ['subscribers', 'import', 'no-email.csv', '--list', 'readers'],
      {},
      65,
      /email.*name, town|name.*town.*email/,
    ],
    [
      'a column that the CSV does not have',
      ['subscribers', 'import', 'no-email.csv', '--list', 'readers', '--column', 'mail=email'],
      {},
      64,
      /expected a column of the file \(name, town\), but got "mail"/,
    ],
    [
      'a column that is nothing known',
      ['subscribers', 'import', 'good.csv', '--list', 'readers', '--column', 'email=address'],
      {},
      64,
      /--column expected .*\(email, name, first.*but got/,
    ],
    [
      'a CSV that is not there',
      ['subscribers', 'import', 'nowhere.csv', '--list', 'readers'],
      {},
      65,
      /nowhere\.csv/,
    ],
    [
      'two addresses in one',
      ['subscribers', 'add', 'a@example.com, b@example.com', '--list', 'readers'],
      {},
      65,
      /one/,
    ],
    ['a campaign that is not there', ['approve', '000000000000'], {}, 66, /000000000000/],
    [
      'Postgres out of reach',
      ['lists'],
      { env: { DATABASE_URL: 'postgres://u:hush-hush@127.0.0.1:9/x' } },
      69,
      /Postgres at 127\.0\.0\.1:9/,
    ],
    [
      'Redis out of reach, for what rings',
      ['publish', 'good.txt', '--list', 'readers'],
      { env: { REDIS_URL: 'redis://:hush-hush@127.0.0.1:9' } },
      69,
      /Redis at 127\.0\.0\.1:9/,
    ],
    ['a variable that is wrong', ['lists'], { env: { PORT: 'eighty' } }, 78, /PORT/],
    [
      'a provider that is half configured, for what may use it',
      ['publish', 'good.txt', '--list', 'readers'],
      { env: { X_APP_KEY: 'hush-hush' } },
      78,
      /x is half configured.*X_APP_SECRET/,
    ],
  ];

  test.each(refused)('%s', async (_, args, run, code, message) => {
    const result = await runHere(
      args.map((arg) => (/\.(csv|txt)$/.test(arg) ? file(arg) : arg)),
      { env: { ...env, ...run.env } },
    );
    expectRefusal(result, code, message);
    expect(result.stderr).not.toContain('hush-hush');
  });

  test.each([
    [['lists']],
    [['status']],
    [['feed', 'list']],
    [['subscribers', 'export', '--list', 'readers']],
    [['lists', '--create', 'others']],
  ])('but %j needs no Redis, no relay and no account', async (args) => {
    const away = {
      REDIS_URL: 'redis://127.0.0.1:9',
      SMTP_URL: 'smtp://127.0.0.1:9',
      X_APP_KEY: 'hush-hush',
    };
    const said = args[0] === 'status' ? expect.stringMatching(/^Redis does not answer: .*\n$/) : '';
    expect(await runHere(args, { env: { ...env, ...away } })).toMatchObject({ code: 0, stderr: said });
  });

  test.each([
    ['a policy', ['--unknown', 'forget'], /--unknown expected one of resend-once, hold, but got "forget"/],
    ['a mode of cards', ['--card-mode', 'blue'], /--card-mode expected one of light, dark, but got "blue"/],
    [
      'a duration',
      ['--lateness', 'soon'],
      /--lateness expected a duration such as 30m or 2h, but got "soon"/,
    ],
    [
      'a language',
      ['--language', '?'],
      /--language expected a language such as en, ja or zh-TW, but got "\?"/,
    ],
  ])('%s that there is not: told before Postgres is asked', async (_, args, message) => {
    const result = await runHere(['publish', file('good.txt'), '--list', 'readers', ...args], {
      env: { ...env, DATABASE_URL: 'postgres://127.0.0.1:9/x' },
    });
    expectRefusal(result, 64, message);
  });

  test('with --json the error is JSON too', async () => {
    const result = await runHere(['status', '000000000000', '--json'], { env });
    expect(JSON.parse(result.stdout)).toEqual({
      error: { code: 'CAMPAIGN_NOT_FOUND', message: expect.stringContaining('000000000000') },
    });
    expect(result.code).toBe(66);
  });
});
