// Starts the machine's own Chromium, headless and offline, for tests that look at pages as a reader's browser does.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one that has no window first: it needs a quarter of the time to start, and less for each page. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Close it with `await using` or `close()`. @throws where there is none, saying how to get one */
export async function openChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      'this test needs Chromium and found none: run "apt-get install chromium", or set CHROMIUM to the path of one',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * To be evaluated where axe-core is. What it finds is picked in the page: all that it looked at would be megabytes to send
 * and to read.
 * @param of what to look at, as code
 * @param iframes whether into frames too: where they run no script, axe would wait half a second for an answer of each
 * @returns code for a promise of `rule: element` each
 */
export const violations = (of = 'document', iframes = true): string =>
  `axe.run(${of}, { resultTypes: ['violations'], iframes: ${iframes} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
