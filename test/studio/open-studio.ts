// The studio as an operator has it: the built bundle, a server with engines and workers of its own, and Chromium. Every
// error of a page, and every refusal of its policy, is noted.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Env } from '../../config/env.ts';
import type { GuardedFetch } from '../../src/fetch.ts';
import { openSession } from '../../src/operations/sessions.ts';
import { setUp, setupLink } from '../../src/operations/setup.ts';
import { type ApiServer, openApiServer } from '../http/api/api-server.ts';
import { openChromium, violations } from '../setup/chromium.ts';

export interface Studio extends AsyncDisposable {
  server: ApiServer;
  /** A browser of its own, in English, with the operator's zone; nobody is signed in. */
  newBrowser(options?: { locale?: string; timezoneId?: string }): Promise<Page>;
  /** A browser in which the first operator, Ada Lin, is signed in and looks at the desk. */
  newOwner(): Promise<Page>;
  /** Where the first operator comes in. */
  setupAddress(): Promise<string>;
  /** What went wrong in any page so far. */
  errors: string[];
}

/** Of a step of a page's, on a machine that has much else to do. */
const patienceMs = 120_000;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param options.fetch in place of the way out to the network, options.now in place of the server's clock */
export async function openStudio(
  env: Env = {},
  options: { fetch?: GuardedFetch; now?: () => Date } = {},
): Promise<Studio> {
  await using opened = new AsyncDisposableStack();
  build();
  const server = opened.use(await openApiServer({ works: true, env, ...options }));
  const chromium = await openChromium();
  opened.defer(() => chromium.close());
  const errors: string[] = [];
  const closing = opened.move();
  const opener: Studio = {
    server,
    errors,
    async newBrowser({ locale = 'en', timezoneId = 'Asia/Taipei' } = {}) {
      const context: BrowserContext = await chromium.newContext({
        locale,
        timezoneId,
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // Whoever is not signed in is told so by a 401, and whoever was slower by a 412, which Chromium writes down.
        if (message.type() === 'error' && !/\b(401|412)\b/.test(message.text())) errors.push(message.text());
      });
      return page;
    },
    async newOwner() {
      const { app, url } = server;
      const operator = await setUp(app, {
        token: new URL(await opener.setupAddress()).searchParams.get('token') ?? '',
        ...{ name: 'Ada Lin', email: 'ada@example.com', password: 'four words are quite enough' },
      });
      const { token } = await openSession(app, operator, { agent: 'a test', address: '127.0.0.1' });
      const page = await opener.newBrowser();
      await page.context().addCookies([{ name: 'pullquote', value: token, url }]);
      await page.goto(url);
      await page.getByText('A campaign begins with an article').first().waitFor();
      return page;
    },
    async setupAddress() {
      const made = await setupLink(server.app);
      const { pathname, search } = new URL(made?.link ?? '');
      return `${server.url}${pathname}${search}`;
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
  return opener;
}

/** Asks until it is so; held against what it was last where patience ends. For what no locator can wait for. */
export async function expectSoon<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + patienceMs;
  let last = await ask();
  while (!isDeepStrictEqual(last, wanted) && Date.now() < end) {
    await sleep(50);
    last = await ask();
  }
  expect(last).toEqual(wanted);
}

/** Chooses one of several tabs, and waits for what it shows. */
export async function openTab(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
}

/** How wide a page is, in CSS pixels, and by what light. */
type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

const ofAPage: readonly Look[] = [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
];
const ofAnotherState: readonly Look[] = [
  [1440, 'light'],
  [390, 'dark'],
];
const pagesSeen = new Set<string>();

/** A page is seen in all ways the first time; a state of it that comes later in each light and at each width. */
function looksAt(page: Page): readonly Look[] {
  const name = new URL(page.url()).pathname.replace(/[0-9a-z]{12}/g, 'id');
  if (pagesSeen.has(name)) return ofAnotherState;
  pagesSeen.add(name);
  return ofAPage;
}

/**
 * Light and dark, at a desk and on a phone: no violation that axe finds, and nothing wider than the page. What React Aria
 * says to screen readers is left out: for some seconds it names a button that may be gone.
 */
export async function expectAccessible(page: Page, looks: readonly Look[] = looksAt(page)): Promise<void> {
  await page.mouse.move(0, 0);
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Both are there with the next frame.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    // Once a document: it is read and compiled for as long as it looks.
    if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(axe);
    const found = await page.evaluate(violations("{ exclude: ['[data-live-announcer]'] }", false));
    const scrolls = (await page.evaluate('document.documentElement.scrollWidth')) as number;
    expect({ page: page.url(), width, colorScheme, found, isWider: scrolls > width }).toEqual({
      page: page.url(),
      width,
      colorScheme,
      found: [],
      isWider: false,
    });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** By the set-up, which lets no two build at once, and does nothing where it is built. */
function build(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../bin/setup.js')],
    { encoding: 'utf8', env: { ...process.env, REDIS_URL: 'redis://elsewhere' } },
  );
  if (status !== 0 || stderr.includes('not built')) throw new Error(stderr);
}
