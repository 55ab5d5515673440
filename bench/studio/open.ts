// The studio as an operator has it: engines of its own, `pullquote start` in a process, and Chromium, in which its owner is
// signed in. Ends what it starts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startEngines } from '../../src/engines/index.ts';
import { freePort } from '../../src/engines/port.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { openChromium } from '../../test/setup/chromium.ts';
import { end, keep } from '../race/started.ts';

export interface Studio extends AsyncDisposable {
  url: string;
  page: Page;
  store: Store;
  /** As its owner; the answer, of whatever shape. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came
  ask(method: string, path: string, body?: unknown): Promise<any>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function openStudio(folder: string): Promise<Studio> {
  await using opened = new AsyncDisposableStack();
  const engines = opened.use(
    await startEngines(
      { dataDir: join(folder, 'engines'), databaseUrl: null, redisUrl: null },
      openLog('silent'),
      { postgres: true, redis: true },
    ),
  );
  const port = await freePort(undefined);
  const url = `http://127.0.0.1:${port}`;
  const child = keep(
    spawn(process.execPath, [join(root, 'bin/pullquote.js'), 'start'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NO_COLOR: '1',
        LOG_LEVEL: 'warn',
        DATABASE_URL: engines.databaseUrl ?? '',
        REDIS_URL: engines.redisUrl ?? '',
        PULLQUOTE_DATA_DIR: join(folder, 'data'),
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  opened.defer(() => end(child));
  const link = await linkIn(child.stderr);
  const origin = { origin: url, 'content-type': 'application/json' };
  const made = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: origin,
    body: JSON.stringify({ token: new URL(link).searchParams.get('token'), name: 'Ada', ...owner }),
  });
  if (!made.ok) throw new Error(`the set-up failed: ${await made.text()}`);
  const [cookie = ''] = made.headers.getSetCookie()[0]?.split(';') ?? [];
  const [name = '', value = ''] = cookie.split('=');

  const chromium = await openChromium();
  opened.defer(() => chromium.close());
  const context = await chromium.newContext({
    locale: 'en',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const store = await openStore(engines.databaseUrl ?? '');
  opened.defer(() => store.close());
  const closing = opened.move();
  return {
    ...{ url, page, store },
    async ask(method, path, body) {
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { cookie, ...(body === undefined ? { origin: url } : origin) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

const owner = { email: 'ada@example.com', password: 'four words are quite enough' };

/** What `start` prints while nobody can sign in. */
async function linkIn(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  const giveUp = AbortSignal.timeout(60_000);
  output.on('data', (chunk) => {
    text += chunk;
  });
  for (;;) {
    const [link] = /https?:\/\/\S+\/setup\S*/.exec(text) ?? [];
    if (link) return link;
    await Promise.race([once(output, 'data', { signal: giveUp }), sleep(1_000)]);
    giveUp.throwIfAborted();
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** In ms. */
export const spread = (values: readonly number[]) => ({
  median: Math.round(median(values)),
  worst: Math.round(Math.max(...values)),
});
