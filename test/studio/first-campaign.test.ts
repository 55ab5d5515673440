// The studio's first story: set-up, an article that is pasted, put right on the review desk, tested, approved by a colleague for a time in
// Taipei, and sent then; by the page alone, in a real browser. And each page in Chinese.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { someone } from '../http/api/people.ts';
import { expectAccessible, expectSoon, openStudio, openTab, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;

/** How far the server's clock is ahead. */
let aheadMs = 0;

beforeAll(async () => {
  studio = await openStudio(
    { APPROVAL_BY: 'another', WEBHOOK_LOOPBACK: 'yes' },
    { now: () => new Date(Date.now() + aheadMs), fetch: courier },
  );
  page = await studio.newBrowser();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

const headings = new Set<string>();
const readAt = 'https://example.com/harbour';
const article = readFileSync(new URL('../../config/samples/article.txt', import.meta.url), 'utf8');
const title = article.slice(0, article.indexOf('\n'));
const subject = '末班車回來了';
/** Of a block that is taken out, and in the mail before. */
const leftOut = '不會用手機的長者';
/** In no quotation marks, and in the mail only because somebody wants it there. */
const quote = '班次固定，乘客卻不固定';
const speaker = '沈若蘭';

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

/** As it was put right. */
function expectEdited(mail: Email | undefined): void {
  const text = mail?.text?.replace(/\s+/g, '') ?? '';
  expect(text).toContain(quote);
  expect(text.slice(text.indexOf(quote), text.indexOf(quote) + 40)).toContain(speaker);
  expect(text).not.toContain(leftOut);
  expect(text).toContain(readAt);
}

async function signIn(tab: Page, { cookie }: { cookie: string }): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await tab.context().addCookies([{ name, value, url: studio.server.url }]);
}

/** The way out to the network: to a feed. */
async function courier(url: string) {
  const feed = `<rss version="2.0"><channel><title>The Courier</title><item><title>The ferry waits</title><guid>1</guid></item></channel></rss>`;
  return {
    ...{ status: 200, url, headers: {}, contentType: 'application/rss+xml' },
    body: Buffer.from(feed),
  };
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
    await page.getByLabel('Where it can be read in full').fill(readAt);
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

  test('takes a block out, marks a quote of their own, says who said it, and writes the subject', async () => {
    await goTo('Review');
    const mail = page.frameLocator('iframe.review-mail');
    await mail.getByText(leftOut).first().waitFor();
    await page
      .locator('.review-block')
      .filter({ hasText: leftOut })
      .getByRole('button', { name: /takes part/ })
      .click();
    await mail.getByText(leftOut).first().waitFor({ state: 'detached' });

    await page.evaluate(`(() => {
      for (const piece of document.querySelectorAll('[data-start]')) {
        const at = piece.firstChild.textContent.indexOf('${quote}');
        if (at >= 0) document.getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + ${quote.length});
      }
    })()`);
    await page.getByRole('toolbar').getByRole('button', { name: 'Quote', exact: true }).click();
    await press(`Who said it: ${quote}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: speaker, exact: true }).click();
    await dialog.getByRole('button', { name: 'They said it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await mail.getByText(quote).first().waitFor();

    const field = page.getByRole('textbox', { name: 'Subject' });
    await field.fill(subject);
    await field.press('Enter');
    await page.locator('.review-inbox').getByText(subject).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  });

  test('sees what goes out and to how many, finds all of it in a test mail, and is told that a colleague approves', async () => {
    await goTo('Approve …');
    await seen('people on the list “Morning readers”');
    const at = studio.server.app.engines.outboxDir ?? '';
    await page.getByText(join(at, campaignId())).waitFor();
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
    const [test] = await mailsIn('');
    expect(test?.subject).toBe(`[Test] ${subject}`);
    expectEdited(test);
    await press('Send it to 2 people now');
    await seen('ask a colleague');
  });

  test('has it approved by a colleague elsewhere, for a time in Taipei, and it goes out then and not before', async () => {
    const colleague = await studio.newBrowser({ timezoneId: 'Europe/London' });
    await signIn(colleague, await someone(studio.server, 'approver'));
    await colleague.goto(studio.server.url);
    await colleague.getByRole('link', { name: title }).click();
    await colleague.getByRole('link', { name: 'Approve …' }).click();
    await colleague.getByRole('radio', { name: 'At a time' }).check({ force: true });
    await colleague.getByRole('button', { name: /Time zone/ }).click();
    await colleague.getByRole('option', { name: 'Asia/Taipei' }).click();
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await colleague.getByRole('spinbutton', { name: /year/ }).click();
    await colleague.keyboard.type(`${day.replaceAll('-', '')}0930`);
    await colleague.getByRole('button', { name: 'Schedule it for 2 people' }).click();
    await colleague.getByText('Scheduled', { exact: true }).first().waitFor();
    await expectAccessible(colleague);
    await colleague.context().close();

    const id = campaignId();
    const status = async () => (await studio.server.ask('GET', `/campaigns/${id}`)).body;
    // 09:30 of Taipei, eight hours before that of Greenwich.
    const due = new Date(`${day}T01:30:00.000Z`);
    expect(await status()).toMatchObject({
      ...{ state: 'scheduled', scheduledAt: due.toISOString(), timeZone: 'Asia/Taipei' },
      ...{ madeBy: { name: 'Ada Lin' }, deliveries: {} },
    });
    aheadMs = due.getTime() - Date.now() + 1_000;
    await page.goto(`${studio.server.url}/campaigns/${id}`);
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await seen('mei@example.com');
    await page.getByText(join(studio.server.app.engines.outboxDir ?? '', id)).waitFor();
    await page.getByRole('button', { name: 'Report as CSV' }).waitFor();
    await expectAccessible(page);
    const mails = await mailsIn(id);
    expect(mails.flatMap(({ to = [] }) => to.map(({ address }) => address)).sort()).toEqual([
      'ben@example.com',
      'mei@example.com',
    ]);
    for (const mail of mails) {
      expect(mail.subject).toBe(subject);
      expectEdited(mail);
    }
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
    expect(await page.getByLabel('Where it can be read in full').inputValue()).toBe(readAt);
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
  });
});

test('every page is legible for everybody in Chinese too', async () => {
  const { ask, url } = studio.server;
  const owner = await someone(studio.server, 'owner');
  const made = async (path: string, body: object) => (await ask('POST', path, { as: owner, body })).body;
  await made('/tokens', { name: 'newsroom', scope: 'read' });
  const hook = await made('/webhooks', { url: 'http://127.0.0.1:9/hook' });
  const feed = await made('/feeds', {
    ...{
      url: 'https://courier.example/feed',
      list: 'morning-readers',
      every: '0 9 * * MON',
      timeZone: 'Asia/Taipei',
    },
  });
  const { link } = await made('/operators', { email: 'lin@example.com', name: '林宜君', role: 'editor' });
  const [campaign] = (await ask('GET', '/campaigns')).body.items;
  const ids: Record<string, string> = {
    ...{ campaigns: campaign.id, feeds: feed.feed.id, webhooks: hook.id, audience: 'morning-readers' },
  };
  const tab = await studio.newBrowser({ locale: 'zh-TW' });
  const asked = new Set<unknown>();
  tab.on('request', (request) => /api\/v1\/(?!events)/.test(request.url()) && asked.add(request));
  tab.on('requestfinished', (request) => asked.delete(request));
  tab.on('requestfailed', (request) => asked.delete(request));
  await tab.goto(`${url}${new URL(link).pathname}${new URL(link).search}`);
  await tab.getByText('歡迎，林宜君').waitFor();
  await expectAccessible(tab, onPhone);
  await signIn(tab, owner);
  await tab.goto(url);
  await tab.locator('h1').first().waitFor();
  for (const path of paths()) {
    const address = path.replace(/(\w+)\/\$\w+/, (_, noun: string) => `${noun}/${ids[noun]}`);
    // As by a link, which loads nothing anew; the page before stands until this one is there.
    await tab.evaluate(`history.pushState(null, '', '${address}')`);
    await expectSoon(() => tab.evaluate('__TSR_ROUTER__.state.resolvedLocation.pathname'), address);
    await tab.locator('h1').first().waitFor();
    await expectSoon(async () => asked.size, 0);
    expect([path, await tab.evaluate('document.documentElement.lang')]).toEqual([path, 'zh-TW']);
    await expectAccessible(tab, onPhone);
  }
  await tab.context().close();
});

/** Where words are widest for their place. All four are looked at in English, and words change nothing of the colours. */
const onPhone = [[390, 'dark']] as const;

/** Of all pages, so that a new one cannot be forgotten; but those that a link opens. */
function paths(): string[] {
  const routes = readFileSync(new URL('../../src/studio/frame/routes.tsx', import.meta.url), 'utf8');
  const found = [...routes.matchAll(/getParentRoute: \(\) => (\w+),\s+path: '([^']+)'/g)].map(
    ([, parent, path = '']) => (parent === 'house' ? `/house${path}` : path === '$' ? '/nothing/here' : path),
  );
  expect(found.length).toBeGreaterThan(15);
  // The first page of the house is at both of its addresses.
  return found.filter((path) => path !== '/welcome' && path !== '/house/');
}

test('no page broke, and none asked for what its policy forbids', () => {
  // The approval that needs a colleague is refused by a 403, which Chromium writes down.
  expect(studio.errors.filter((error) => !/\b403\b/.test(error))).toEqual([]);
});
