// How the studio's bundle is served: its page at every address of a browser's that no other scope has, its files as they
// never change, nothing besides.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestServer, type TestServer } from './server.ts';

let server: TestServer;
let bundle: string;
const script = 'console.log("the studio");'.repeat(100);

beforeAll(async () => {
  const folder = mkdtempSync(join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'bundle-'));
  bundle = join(folder, 'studio');
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(bundle, 'index.html'), '<div id="studio"></div>');
  writeFileSync(join(bundle, 'assets/index-1a2b.js'), script);
  writeFileSync(join(bundle, 'assets/desk-3c4d.js'), script);
  server = await openTestServer({ studioFolder: pathToFileURL(`${folder}/studio/`) });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const get = (path: string, accept = 'text/html,application/xhtml+xml') =>
  fetch(server.url + path, { headers: { accept } });

describe('the page', () => {
  test.each(['/', '/campaigns/4x7k2m9q1abc', '/settings/brand?tab=logo'])(
    'is at %s, and lets in no script and no style but its own',
    async (path) => {
      const page = await get(path);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers.get('cache-control')).toBe('no-store');
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(await page.text()).toBe('<div id="studio"></div>');
    },
  );

  test('is for browsers that look, and for no address of another scope', async () => {
    expect((await get('/campaigns/1', 'application/json')).status).toBe(404);
    expect((await fetch(`${server.url}/campaigns/1`, { method: 'POST' })).status).toBe(404);
    for (const path of ['/api/v1/nothing', '/u', '/u/cut-off', '/studio/nothing.js'])
      expect(await (await get(path)).text()).not.toContain('id="studio"');
  });
});

describe('a file', () => {
  test('is kept by browsers for good, and small on its way', async () => {
    const { status, headers } = await get('/studio/assets/index-1a2b.js', '*/*');
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    const plain = await fetch(`${server.url}/studio/assets/index-1a2b.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, script]);
  });

  test.each([
    '..%2fsecret.txt',
    '../secret.txt',
    '%2e%2e/secret.txt',
    'assets',
    '',
    'a%00b',
    'index.html/x',
    'x'.repeat(1000),
  ])('that is not of the bundle is not there: %s', async (name) => {
    const { status, text } = await get(`/studio/${name}`).then(async (answer) => ({
      status: answer.status,
      text: await answer.text(),
    }));
    expect(text).not.toContain('secret');
    // A path that leads out of /studio is another address, and so the page.
    expect([200, 404]).toContain(status);
  });
});

test('a bundle that is built anew under a running server is the one that is served, and what it has no more is not there', async () => {
  const first = await get('/');
  expect(await first.text()).toBe('<div id="studio"></div>');
  rmSync(join(bundle, 'assets/desk-3c4d.js'));
  expect((await get('/studio/assets/desk-3c4d.js', '*/*')).status).toBe(404);

  // What vite does: it empties the folder, and writes the page last.
  rmSync(bundle, { recursive: true });
  expect((await get('/studio/assets/desk-3c4d.js', '*/*')).status).toBe(404);
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  writeFileSync(join(bundle, 'assets/desk-5e6f.js'), 'the new desk');
  writeFileSync(join(bundle, 'index.html'), '<div id="studio" class="new"></div>');
  expect(await (await get('/')).text()).toBe('<div id="studio" class="new"></div>');
  const added = await get('/studio/assets/desk-5e6f.js', '*/*');
  expect([added.status, await added.text()]).toEqual([200, 'the new desk']);
  expect((await get('/studio/assets/index-1a2b.js', '*/*')).status).toBe(404);
});
