// What a service loads and keeps while it has nothing to do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { getHeapStatistics } from 'node:v8';
import { expect, test } from '@jest/globals';
import { restWhenIdle } from '../../src/cli/rest.ts';
import { eventually } from '../queue/waiting.ts';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import { mainFile } from './run-cli.ts';

/** Prints the address of every module that is loaded, on stderr. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); } });
`)}`;

/** Only what renders, posts or asks a language model needs them. */
const forWork =
  /\/node_modules\/(ai|@ai-sdk\/[^/]+|twitter-[^/]+|mjml[^/]*|satori|@resvg\/[^/]+|budoux|harfbuzzjs|undici)\/|\/src\/stages\/render\/(email|type)\//;
/** And what reads articles: the API has it at hand. */
const forReading =
  /\/node_modules\/(linkedom|@lezer\/[^/]+|@mozilla\/readability|htmlparser2)\/|\/src\/(language\/tongues|stages\/summarize|sources)\//;

const serviceEnv = (databaseUrl: string) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PORT: '0',
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl(),
  QUEUE_PREFIX: freshPrefix(),
  SMTP_URL: 'smtp://127.0.0.1:9',
  PULLQUOTE_DATA_DIR: process.env.PULLQUOTE_TEST_FOLDER,
});

test.each([
  ['start', 'Pullquote is running', [forWork]],
  ['serve', 'serving', [forWork]],
  ['worker', 'workers are ready', [forWork, forReading]],
])('%s loads nothing that only work needs, until there is work', async (command, ready, unwanted) => {
  await using database = await freshDatabase();
  const child = spawn(process.execPath, ['--import', watcher, mainFile, command], {
    env: serviceEnv(database.url),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const loaded: string[] = [];
    let isReady = false;
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stderr })) {
      if (line.startsWith('loaded ')) loaded.push(line.slice(7));
      else said.push(line);
      isReady = line.includes(ready);
      if (isReady) break;
    }
    expect({
      isReady: isReady || said,
      loaded: loaded.filter((url) => unwanted.some((pattern) => pattern.test(url))),
    }).toEqual({
      isReady: true,
      loaded: [],
    });
    expect(loaded.some((url) => url.includes('/drizzle-orm/'))).toBe(true);
  } finally {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    child.stderr.resume();
    await exit;
  }
});

test('npm start ends with npm: whoever stops that leaves nothing running', async () => {
  await using database = await freshDatabase();
  const npm = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: serviceEnv(database.url),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that whoever is left of it can be found.
    detached: true,
  });
  const pid = npm.pid ?? Number.NaN;
  const isLeft = () => {
    try {
      return process.kill(-pid, 0);
    } catch {
      return false;
    }
  };
  try {
    for await (const line of createInterface({ input: npm.stderr }))
      if (line.includes('Pullquote is running')) break;
    npm.stderr.resume();
    expect(isLeft()).toBe(true);
    npm.kill('SIGTERM');
    await eventually(async () => expect(isLeft()).toBe(false));
  } finally {
    if (isLeft()) process.kill(-pid, 'SIGKILL');
  }
});

test('an idle process gives back what its work has left behind', async () => {
  const committed = () => getHeapStatistics().total_heap_size;
  let garbage: object[] | null = Array.from({ length: 1_000_000 }, (_, i) => ({ i, text: `${i}` }));
  const busy = committed();
  expect(garbage).toHaveLength(1_000_000);
  garbage = null;
  using _rest = restWhenIdle({ lookEveryMs: 100 });
  await eventually(async () => expect(committed()).toBeLessThan(busy - 32 * 1024 * 1024));
});
