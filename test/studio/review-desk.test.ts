// The review desk by the page alone: what an operator takes out, marks, says and writes is what the API and the mail have
// then; what a second operator did meanwhile is told.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { someone } from '../http/api/people.ts';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

const sample = readFileSync(new URL('../../config/samples/article-en.txt', import.meta.url), 'utf8');

let studio: Studio;
let page: Page;
let id: string;

beforeAll(async () => {
  studio = await openStudio();
  const { ask, url } = studio.server;
  const { cookie } = await someone(studio.server, 'owner');
  await ask('POST', '/lists', { body: { slug: 'readers' } });
  await ask('POST', '/lists/readers/subscribers', { body: { email: 'mei@example.com' } });
  const made = await ask('POST', '/campaigns', {
    body: { article: { text: sample }, list: 'readers', channels: ['email', 'social'] },
  });
  id = made.body.campaign.id;
  while ((await ask('GET', `/campaigns/${id}`)).body.state !== 'review') await sleep(100);
  page = await studio.newBrowser();
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url }]);
  await page.goto(`${url}/campaigns/${id}`);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('heading', { name: 'The digest' }).waitFor();
}, 120_000);
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

const desk = async () => (await studio.server.ask('GET', `/campaigns/${id}/desk`)).body;
const saved = () =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** As a pointer would, over the words of one piece of the article. */
const select = (words: string) =>
  page.evaluate(`(() => {
    for (const piece of document.querySelectorAll('[data-start]')) {
      const at = piece.firstChild.textContent.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      document.getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + ${words.length});
      return;
    }
    throw new Error('the article has no piece with these words');
  })()`);

describe('an operator at the review desk', () => {
  test('finds it legible for everybody', async () => {
    await expectAccessible(page);
    for (const tab of [/^Cards/, /^Posts/]) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page);
    }
  }, 120_000);

  test('takes a block out, marks a quote of their own, says who said it, and writes the subject', async () => {
    const before = await desk();
    const { number } = before.article.blocks.findLast((block: { kept: boolean }) => block.kept);
    await page.getByRole('button', { name: `Block ${number} takes part` }).click();
    await saved();
    expect((await desk()).article.blocks[number - 1].kept).toBe(false);

    // A mail says nothing twice: a quote of the summary's words would not be in it.
    const { sentences, quotes, summary } = await desk();
    const isFree = ({ start, end }: { start: number; end: number }) =>
      ![...quotes, ...summary].some(
        (quote: { start: number; end: number }) => quote.start < end && quote.end > start,
      );
    const own = sentences.find(
      (one: { text: string; start: number; end: number }) => isFree(one) && !/[“”]/.test(one.text),
    );
    const words = own.text.split(/[,.]/)[0];
    await select(words);
    await page.getByRole('toolbar').getByRole('button', { name: 'Quote', exact: true }).click();
    await page.getByRole('toolbar').waitFor({ state: 'hidden' });
    const at = (await desk()).quotes.findIndex((quote: { text: string }) => quote.text === words);
    expect(at).toBeGreaterThanOrEqual(0);

    await press(`Who said it: ${words.slice(0, 40)}`);
    await page.getByLabel('Name', { exact: true }).fill('The harbour master');
    await press('They said it');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const field = page.getByRole('textbox', { name: 'Subject' });
    await field.fill('A subject of our own');
    await field.press('Enter');
    await page.locator('.review-inbox').getByText('A subject of our own').waitFor();
    await saved();
    const after = await desk();
    expect(after.subject).toBe('A subject of our own');
    expect(after.quotes[at]).toMatchObject({ speaker: 'The harbour master', grade: 'operator' });
  }, 120_000);

  test('gives all of one mention to somebody else of the article, and one quote to whom they mark in it', async () => {
    const before = await desk();
    const whose = (name: string) => (quotes: { speaker: string }[]) =>
      quotes.filter(({ speaker }) => speaker === name).length;
    const [calloway, adeyemi] = [whose('Ines Calloway'), whose('Ruth Adeyemi')];
    const count = calloway(before.quotes);
    expect(count).toBeGreaterThan(1);
    const at = before.quotes.findIndex(({ speaker }: { speaker: string }) => speaker === 'Ines Calloway');
    const name = `Who said it: ${before.quotes[at].text.slice(0, 40)}`;
    await press(name);
    await press('Ruth Adeyemi');
    expect(await page.getByLabel('Role, if any').inputValue()).toBe('night nurse at the hospital');
    await page.getByText(/^Also the other/).click();
    await press('They said it');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const all = await desk();
    expect([calloway(all.quotes), adeyemi(all.quotes)]).toEqual([0, adeyemi(before.quotes) + count]);

    await press(name);
    await press('Mark them in the article');
    await page.getByText('Select in the article who said it').waitFor();
    await select('Wrede');
    await page.getByRole('toolbar').getByRole('button', { name: 'They said it' }).click();
    await page.getByRole('toolbar').waitFor({ state: 'hidden' });
    // By the name that the article gives him in full.
    expect((await desk()).quotes[at]).toMatchObject({ speaker: 'Tomas Wrede', grade: 'operator' });
  }, 120_000);

  test('undoes one edit, and makes it again, by keys', async () => {
    const { quotes } = await desk();
    await page.getByRole('heading', { name: 'The digest' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo' }).and(page.locator(':enabled')).waitFor();
    expect((await desk()).quotes).not.toEqual(quotes);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Redo' }).and(page.locator(':disabled')).waitFor();
    expect((await desk()).quotes).toEqual(quotes);
  }, 60_000);

  test('is told who was faster, and keeps what they typed', async () => {
    const { version } = await desk();
    const other = await someone(studio.server, 'editor');
    const { status } = await studio.server.ask('POST', `/campaigns/${id}/edits`, {
      as: { cookie: other.cookie },
      headers: { 'if-match': `"${version}"` },
      body: { kind: 'preheader', text: 'What the other operator wrote' },
    });
    expect(status).toBe(200);
    const field = page.getByRole('textbox', { name: 'Subject' });
    await field.fill('A subject that came second');
    await field.press('Enter');
    await page.getByText('Somebody was faster').waitFor();
    await page.locator('.review-inbox').getByText('What the other operator wrote').waitFor();
    expect(await field.inputValue()).toBe('A subject that came second');
    await field.press('Enter');
    await saved();
    expect((await desk()).subject).toBe('A subject that came second');
  }, 60_000);

  test('finds all of it in a test mail', async () => {
    const { body } = await studio.server.ask('POST', `/campaigns/${id}/test`, {
      as: 'approve',
      body: { to: 'mei@example.com' },
    });
    expect(body.to).toBe('mei@example.com');
    const at = studio.server.app.engines.outboxDir ?? '';
    const [file] = (readdirSync(at, { recursive: true }) as string[]).filter((name) => name.endsWith('.eml'));
    const mail = await PostalMime.parse(readFileSync(join(at, file ?? '')));
    expect(mail.subject).toContain('A subject that came second');
    expect(mail.text).toContain('The harbour master');
  }, 60_000);
});

test('no page broke, and none asked for what its policy forbids', () => {
  // The refusal that was asked for is a 412, which Chromium writes down.
  expect(studio.errors.filter((error) => !error.includes('412'))).toEqual([]);
});
