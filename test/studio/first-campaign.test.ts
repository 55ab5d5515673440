// The studio's first story: set-up, an article of one's own, a campaign that is reviewed, tested, approved, and lies in the
// outbox; by the page alone, in a real browser.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { expectAccessible, expectSoon, openStudio, openTab, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await openStudio();
  page = await studio.newBrowser();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

const headings = new Set<string>();
const title = 'The ferry that waits for the last baker';
const article = `${title}

At ten past four every morning the Selby ferry sounds its horn twice and does not leave. It waits for one woman and her bread, and since April it has waited on 212 of 214 days.

“A timetable is a promise to strangers, and bread is a promise to neighbours,” said Oona Farrell, who has run the island’s bakery since 1998. The harbour board first called the delay a fault. In June it wrote it into the timetable.

The change cost the line 14,000 pounds a year in fuel, according to the board’s accounts. Passenger numbers rose by nine percent over the same months.

“We measured minutes for thirty years and never asked who was standing on the quay,” said Piers Hallam, the captain of the morning crossing.`;

const press = (name: string) => page.getByRole('button', { name }).click();
const goTo = (name: string) => page.getByRole('link', { name }).first().click();
const seen = (text: string) => page.getByText(text).first().waitFor();
const campaignId = () => /\/campaigns\/([0-9a-z]{12})/.exec(page.url())?.[1] ?? '';

/** Of all the scripts that the page has loaded, as they would come compressed. */
async function scriptBytes(): Promise<number> {
  const urls = (await page.evaluate(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`,
  )) as string[];
  expect(urls).not.toEqual([]);
  const scripts = await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
  return scripts.reduce((bytes, script) => bytes + gzipSync(Buffer.from(script)).length, 0);
}

/** What the outbox has, each as it can be read. */
async function mailsIn(folder: string): Promise<Email[]> {
  const at = join(studio.server.app.engines.outboxDir ?? '', folder);
  const files = readdirSync(at).filter((file) => file.endsWith('.eml'));
  return Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(at, file)))));
}

describe('whoever has just started Pullquote', () => {
  test('is asked who they are, and becomes the owner by the link that was printed', async () => {
    await page.goto(studio.server.url);
    await seen('Nobody has set the studio up yet');
    expect(await scriptBytes()).toBeLessThanOrEqual(250_000);
    await expectAccessible(page);
    await page.goto(await studio.setupAddress());
    await expectAccessible(page);
    await page.getByLabel('Your name', { exact: true }).fill('Ada Lin');
    await page.getByLabel('E-mail address', { exact: true }).fill('ada@example.com');
    await page.getByLabel('New password', { exact: true }).fill('four words are quite enough');
    await press('Open the studio');
    await seen('A campaign begins with an article');
    await expectAccessible(page);
  });

  test('makes a campaign of a pasted article, for a list made on the way', async () => {
    await goTo('Make the first campaign');
    await page.getByRole('heading', { name: 'New campaign' }).waitFor();
    await expectAccessible(page);
    await press('New list');
    await page.getByLabel('Name', { exact: true }).fill('Morning readers');
    const addresses = page.getByLabel('Addresses', { exact: true });
    await addresses.fill('mei@example.com\nBen at the quay\nAda Lin <ada@example.com>');
    await press('Make the list');
    // Nobody is left out silently.
    await seen('This is no address: Ben at the quay.');
    await expectAccessible(page);
    await addresses.fill('mei@example.com\n"Lin, Ben" <ben@example.com>');
    await press('Make the list');
    await seen('would get it today');
    await page.getByLabel('The article', { exact: true }).fill(article);
    await page.exposeFunction('noteHeading', (text: string) => headings.add(text));
    await page.evaluate(`new MutationObserver(() => {
      const heading = document.querySelector('.campaign-head h1');
      if (heading) noteHeading(heading.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await press('Make the campaign');
    await page.getByRole('link', { name: 'Approve …' }).waitFor();
    await page.getByRole('heading', { name: title }).waitFor();
    // Whoever pasted an article is not shown a name for it that nobody gave.
    expect([...headings].filter((text) => text !== title && text !== 'Reading the article …')).toEqual([]);
    await expectAccessible(page);
  });

  test('finds it on the desk, waiting', async () => {
    await goTo('Desk');
    await page.getByRole('heading', { name: 'One campaign waits for you' }).waitFor();
    await expectAccessible(page);
    await goTo(title);
  });

  test('sees what goes out and to how many, mails a test, and sends it', async () => {
    await goTo('Approve …');
    await seen('people on the list “Morning readers”');
    const id = campaignId();
    const outbox = join(studio.server.app.engines.outboxDir ?? '', id);
    await page.getByText(outbox).waitFor();
    await page.getByText(/checks hold$/).click();
    await page.getByText('fits the digest schema').waitFor();
    await expectAccessible(page);
    for (const tab of ['Cards', 'Posts', 'Plain text']) {
      await openTab(page, tab);
      await expectAccessible(page);
    }
    await page.getByLabel('Test mail', { exact: true }).fill('ada@example.com');
    await press('Send a test');
    await seen('The test to ada@example.com lies in the outbox');
    await press('Send it to 2 people now');
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await seen('mei@example.com');
    await page.getByText(outbox).waitFor();
    await page.getByRole('button', { name: 'Report as CSV' }).waitFor();
    await expectAccessible(page);
    const mails = await mailsIn(id);
    expect(mails.flatMap(({ to = [] }) => to.map(({ address }) => address)).sort()).toEqual([
      'ben@example.com',
      'mei@example.com',
    ]);
    expect(mails[0]?.subject).toBe(title);
    expect(mails[0]?.text?.replace(/\s+/g, ' ')).toContain(
      '“We measured minutes for thirty years and never asked who was standing on the quay” — Piers Hallam',
    );
  });

  test('looks at what went out, and finds nothing more to approve', async () => {
    await goTo('What went out');
    await page.getByText(/^Sent on /).waitFor();
    await page.getByRole('tab', { name: /^Cards/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Approve …' }).count()).toBe(0);
    await expectAccessible(page);
    await goTo('In another language? Make it anew');
    await page.getByRole('heading', { name: 'New campaign' }).waitFor();
    // By the locator: a function that the page polls would have to be evaluated there, which its policy forbids.
    const pasted = page.locator('textarea').first();
    await expectSoon(async () => (await pasted.inputValue()).split('\n')[0], title);
    await page.goBack();
    const id = campaignId();
    await goTo('What became of it');
    await page.getByRole('button', { name: 'Report as CSV' }).waitFor();
    await page.goto(`${studio.server.url}/campaigns/${id}/approve`);
    await page.getByText(/^Sent on /).waitFor();
    await goTo('What went out');
    await page.getByRole('heading', { name: 'The digest' }).waitFor();
  });

  test('signs out, and in again, and finds what came of it', async () => {
    await press('Ada Lin: preferences and sign-out');
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail address', { exact: true }).fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('not this one, I think');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await seen('This address and this password do not belong together');
    await page.getByLabel('Password', { exact: true }).fill('four words are quite enough');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: title }).waitFor();
  });

  test('reads it all in Chinese, where they want to', async () => {
    await press('Ada Lin: preferences and sign-out');
    await page.getByRole('menuitem', { name: 'My account' }).click();
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('option', { name: '繁體中文' }).click();
    await page.getByRole('heading', { name: '我的帳號' }).waitFor();
    await page.getByRole('button', { name: /外觀/ }).click();
    await page.getByRole('option', { name: '深色' }).click();
    await expectSoon(() => page.evaluate('getComputedStyle(document.documentElement).colorScheme'), 'dark');
    await page.getByRole('link', { name: '編輯臺' }).click();
    await page.getByRole('link', { name: title }).waitFor();
    await expectSoon(() => page.evaluate('document.documentElement.lang'), 'zh-TW');
    await expectAccessible(page);
  });
});

test('no page broke, and none asked for what its policy forbids', () => {
  expect(studio.errors).toEqual([]);
});
