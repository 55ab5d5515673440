// axe-core in Chromium over the mail, as a client shows it, and over the hosted page: every rule it has, in light and dark.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { fillHostedHtml } from '../../../../src/mail/hosted-html.ts';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { themeNames } from '../../../../src/themes/load-theme.ts';
import { openChromium, violations } from '../../../setup/chromium.ts';
import { sampleBrand, sampleDigest, sampleInput, sampleLanguages } from './sample.ts';

let browser: Browser;
/** One for all tests: opening one costs as much as a look at it. */
let page: Page;
/** What the client shows. */
let mail = '';
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  await page.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('/mail') ? filled(mail) : client,
    }),
  );
});
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: 'light' });
});
afterAll(() => browser?.close());

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const filled = (html: string) =>
  fillHostedHtml(html, {
    reader: {
      unsubscribeUrl: 'https://pullquote.example/u/x',
      preferencesUrl: 'https://pullquote.example/p/x',
    },
    cardUrl: () => pixel,
  });

/** A client's window: the mail is a document inside its main landmark. */
const client = `<!doctype html><html lang="en"><title>Mail</title><body><main><h1>Inbox</h1><iframe title="Message" src="/mail" width="600" height="2400" style="border:0"></iframe></main>`;

/** What axe-core has against a page, in light and dark. */
async function barriers(): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(
      ...(await page.evaluate<string[]>(violations())).map((violation) => `${colorScheme}: ${violation}`),
    );
  }
  return found;
}

/** Served from one made-up origin: axe-core does not look into frames of another, and about:blank has none. */
async function openInClient(html: string): Promise<void> {
  mail = html;
  await page.goto('https://client.example/');
}

test('a barrier inside the mail is found', async () => {
  const { html } = await composeEmail(sampleInput('en', 'personal'));
  await openInClient(html.replace(/ alt="[^"]*"/, ''));
  expect(await barriers()).toEqual(expect.arrayContaining([expect.stringMatching(/^light: image-alt/)]));
});

describe.each(themeNames())('the %s theme', (theme) => {
  test.each(sampleLanguages)('has no barrier in a mail client in %s', async (language) => {
    await openInClient((await composeEmail(sampleInput(language, theme))).html);
    expect(await barriers()).toEqual([]);
  });

  test('has no barrier in a digest of several articles', async () => {
    const digest = sampleDigest('en');
    const sections = digest.summary.slice(0, 2).map((sentence, index) => ({
      title: `Story ${index + 1}`,
      url: `https://parish.example/${index}`,
      summary: [sentence],
    }));
    const { html, text } = await composeEmail(sampleInput('en', theme, { digest: { ...digest, sections } }));
    expect(text).toContain('Story 1\n-------');
    await openInClient(html);
    expect(await barriers()).toEqual([]);
  });

  test('has no barrier as a hosted page', async () => {
    const { hostedHtml } = await composeEmail(sampleInput('zh-Hant', theme));
    await page.setContent(filled(hostedHtml));
    expect(await barriers()).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
  });

  test.each(['words of any length', 'a word that is longer than a line'])(
    'needs no sideways scrolling on a desk or a phone with %s',
    async (words) => {
      const digest = sampleDigest('en');
      const [stat] = digest.stats;
      const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
      const { hostedHtml } = await composeEmail(
        sampleInput('en', theme, {
          digest: words.startsWith('a word')
            ? {
                ...digest,
                language: 'de',
                title: `${long} nimmt eine Hürde`,
                stats: [{ ...stat!, label: long }],
              }
            : digest,
        }),
      );
      await page.setContent(filled(hostedHtml));
      for (const width of [600, 375, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
    },
  );

  test('sets figures on one line each, however long', async () => {
    const digest = sampleDigest('ja');
    const [stat] = digest.stats;
    const stats = ['1億6000万円', '4万8000円', '72%'].map((text, at) => ({
      ...stat!,
      ...{
        text,
        value: text.replace(/[円%]/, ''),
        unit: text.at(-1)!,
        label: `${stat!.label}${at}`,
        start: at,
      },
    }));
    const { html } = await composeEmail(sampleInput('ja', theme, { digest: { ...digest, stats } }));
    await page.setViewportSize({ width: 600, height: 800 });
    await page.setContent(filled(html));
    const lines = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.stat div')].map((figure) => {
        const { lineHeight, paddingTop } = getComputedStyle(figure);
        return Math.round((figure.clientHeight - parseFloat(paddingTop)) / parseFloat(lineHeight));
      })`,
    );
    // The personal theme leaves figures out.
    expect(lines).toEqual(theme === 'personal' ? [] : [1, 1, 1]);
  });

  test('keeps a dark logo apart from a dark page', async () => {
    const logo = { url: 'https://pullquote.example/logo.png', width: 120, height: 32 };
    const { html } = await composeEmail(sampleInput('en', theme, { brand: { ...sampleBrand, logo } }));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setContent(filled(html));
    const grounds = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.logo')].map((logo) => getComputedStyle(logo).backgroundColor)",
    );
    // The personal theme has no masthead.
    expect(grounds).toHaveLength(theme === 'personal' ? 0 : 1);
    for (const ground of grounds) expect(ground).toMatch(/^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/);
  });
});
