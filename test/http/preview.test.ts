import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha256 } from '../../src/domain/id.ts';
import { PullquoteError } from '../../src/errors.ts';
import { openPreview } from '../../src/http/preview/index.ts';
import type { Server } from '../../src/http/server.ts';
import { openLog } from '../../src/log.ts';
import { hostedCardUrl } from '../../src/mail/hosted-html.ts';
import type { Rendition } from '../../src/stages/render/index.ts';
import { openChromium } from '../setup/chromium.ts';

let folder: string;
let preview: Server;
let renders: string[] = [];
let fault: string | null = null;

function rendition(theme: string): Rendition {
  const card = Buffer.from('PNG');
  const html = `<style>@media (prefers-color-scheme: dark) { p { color: red } }</style><p>${theme} ${renders.length}</p><img src="${hostedCardUrl(sha256(card))}">`;
  const bodies = [card, Buffer.from(html), Buffer.from('<plain & simple>')];
  return {
    manifest: {
      theme,
      subject: 'A "subject"',
      cards: [
        {
          file: 'q.png',
          kind: 'quote',
          format: '1200x675',
          width: 1200,
          height: 675,
          bytes: 3,
          sha256: sha256(card),
          alt: '<quote>',
          quoteIndex: 0,
        },
      ],
      posts: {},
      html: sha256(bodies[1]!),
      hostedHtml: sha256(bodies[1]!),
      text: sha256(bodies[2]!),
      messages: {},
      notes: ['one card was left out'],
    },
    blobs: new Map(bodies.map((body) => [sha256(body), { mediaType: 'x/y', body }])),
  };
}

beforeEach(async () => {
  renders = [];
  fault = null;
  folder = mkdtempSync(join(tmpdir(), 'pullquote-preview-'));
  preview = await openPreview({
    theme: 'bold',
    themes: ['bold', 'quiet'],
    watch: [folder],
    log: openLog('warn'),
    render: async (theme) => {
      renders.push(theme);
      if (fault) throw new PullquoteError('RENDER_FAILED', fault);
      return rendition(theme);
    },
  });
});

afterEach(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, preview.url));
const read = async (path: string) => (await get(path)).text();

test('the page shows the mail, its text and its cards, each escaped', async () => {
  const page = await read('/');
  expect(page).toContain('src="/mail/dark?theme=bold"');
  expect(page).toContain('&lt;plain &amp; simple&gt;');
  expect(page).toContain('alt="&lt;quote&gt;"');
  expect(page).toContain('A &quot;subject&quot;');
  expect(page).toContain('one card was left out');
});

test('the mail is light or dark whatever the machine is, and has its card', async () => {
  const [light, dark] = await Promise.all(['/mail/light', '/mail/dark'].map(read));
  expect(light).toContain('@media not all {');
  expect(dark).toContain('@media all {');
  const card = /src="(\/cards\/[^"]+)"/.exec(dark!)?.[1] as string;
  expect(await read(card)).toBe('PNG');
  expect(renders).toEqual(['bold']);
});

test('another theme is rendered when it is asked for, an unknown one is the first', async () => {
  expect(await read('/mail/light?theme=quiet')).toContain('quiet');
  expect(await read('/mail/light?theme=../etc')).toContain('bold');
});

test('a fault of the theme is shown instead', async () => {
  fault = 'template bold/email.mjml, line 3: <odd>';
  expect(await read('/')).toContain('template bold/email.mjml, line 3: &lt;odd&gt;');
});

test('anything else is not there', async () => {
  expect((await get('/../package.json')).status).toBe(404);
  expect(renders).toEqual([]);
});

test('a change of a template renders anew and tells the page', async () => {
  await read('/mail/light');
  const events = await get('/events');
  const reader = events.body!.getReader();
  expect(Buffer.from((await reader.read()).value!).toString()).toContain('retry:');
  writeFileSync(join(folder, 'email.mjml'), 'changed');
  expect(Buffer.from((await reader.read()).value!).toString()).toContain('event: changed');
  await reader.cancel();
  await read('/mail/light');
  expect(renders).toEqual(['bold', 'bold']);
});

test('the page fits a phone: what is wider scrolls by itself', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await page.goto(preview.url);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const widths = await page.evaluate(
      "[...document.querySelectorAll('figure:has(img)')].map((card) => card.scrollWidth - card.clientWidth)",
    );
    expect(widths).toEqual([0]);
  } finally {
    await browser.close();
  }
});
