// The audience by the page alone: a list, a file of subscribers with a bad line, one who is added, changed and removed, and an
// address that is released. And feeds that lists follow: looked at, followed, paused, and one item made a campaign.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql, TransactionRollbackError } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { PullquoteError } from '../../src/errors.ts';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;

const courier = { titles: ['The ferry waits', 'The quay is old'], isDown: false };
const words = 'The harbour office looked at the quay again, and nobody could say when the work would end. ';
const feed = () =>
  `<rss version="2.0"><channel><title>The Courier</title>${courier.titles
    .map(
      (title) =>
        `<item><title>${title}</title><guid>${title}</guid><description>${words.repeat(12)}</description></item>`,
    )
    .join('')}</channel></rss>`;

beforeAll(async () => {
  studio = await openStudio(
    {},
    {
      fetch: async (url) => {
        if (courier.isDown) throw new PullquoteError('FETCH_FAILED', 'courier.example does not answer');
        return {
          ...{ status: 200, url, headers: {}, contentType: 'application/rss+xml' },
          body: Buffer.from(url.endsWith('.xml') ? feed() : 'nothing of the kind'),
        };
      },
    },
  );
  page = await studio.newOwner();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
const server = (method: string, path: string, body: unknown) => studio.server.ask(method, path, { body });
const dialogSays = (text: string | RegExp) => page.getByRole('dialog').getByText(text).first().waitFor();
const gone = (text: string) => page.getByText(text, { exact: true }).first().waitFor({ state: 'hidden' });

test('an empty audience leads to a list', async () => {
  await page.getByRole('link', { name: 'Audience' }).click();
  await seen('Nobody to write to yet');
  await expectAccessible(page);
  await press('Add a list');
  await fill('Name', 'Our readers');
  await fill('Short name', 'readers');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a list' }).click();
  await page.getByRole('heading', { name: 'Our readers' }).waitFor();
  await seen('Nobody is on this list yet.');
});

test('a file of 40,000 whose headings say nothing is looked at by its columns, which are said', async () => {
  const lines = Array.from({ length: 40_000 }, (_, at) => `${at},reader${at}@example.com,Reader ${at},TW`);
  lines[14_321] = '14321,nobody at all,Reader 14321,TW';
  await press('Import subscribers');
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  const buffer = Buffer.from(['Nr,Kontakt,Rufname,Land', ...lines, ''].join('\n'));
  await (await chooser).setFiles({ name: 'crm.csv', mimeType: 'text/csv', buffer });
  await dialogSays('Which column has the addresses?');
  await dialogSays('reader0@example.com · reader1@example.com');
  expect(await page.getByRole('button', { name: 'Look through the file' }).isDisabled()).toBe(true);
  const say = async (column: string, meaning: string) => {
    await page.getByRole('button', { name: new RegExp(`What ${column} is`) }).click();
    await page.getByRole('option', { name: meaning, exact: true }).click();
  };
  await say('Kontakt', 'Address');
  await say('Rufname', 'First name');
  // As they would be kept.
  await page.getByRole('dialog').getByRole('table').getByText('Reader 4').waitFor();
  await expectAccessible(page);
});

test('it is looked through, and its bad line told, before anything is kept', async () => {
  await press('Look through the file');
  await dialogSays('What an import would do');
  await dialogSays('Line 14,323: the address has no @');
  await expectAccessible(page);
  const counts = await studio.server.app.store.db.execute('select count(*)::int as kept from subscribers');
  expect(counts.rows).toEqual([{ kept: 0 }]);
});

test('it is imported before one’s eyes, also when one comes back, and its bad line saved', async () => {
  const { db } = studio.server.app.store;
  const { id } = (await studio.server.ask('GET', '/lists/readers')).body;
  // Somebody else holds a row in the middle: there it stands until they are done, whoever looks.
  await db
    .transaction(async (tx) => {
      await tx.execute(
        sql`insert into subscribers (list_id, email) values (${id}, 'reader24000@example.com')`,
      );
      await press('Import');
      await dialogSays('20,002 of 40,001 lines');
      await page.reload();
      await seen('20,002 of 40,001 lines');
      await expectAccessible(page);
      tx.rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  await seen('39,999 new, 0 updated, 1 not kept');
  await seen('39,999 subscribed, 0 of them not mailed; 0 unsubscribed');
  const saved = page.waitForEvent('download');
  await press('Save the rows not kept');
  const rejects = readFileSync(await (await saved).path(), 'utf8');
  expect(rejects).toContain('nobody at all');
  expect(rejects.trim().split('\n')).toHaveLength(2);
});

test('a word of a file that nobody knows is taken for what the operator says', async () => {
  await press('Import subscribers');
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  const buffer = Buffer.from('email,status\nreader0@example.com,VIP\nreader1@example.com,active\n');
  await (await chooser).setFiles({ name: 'vip.csv', mimeType: 'text/csv', buffer });
  await press('Look through the file');
  await dialogSays('the status "VIP" is not known');
  await page.getByRole('dialog').getByText('VIP (1)').click();
  await press('Look again');
  await press('Import');
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await seen('0 new, 0 updated, 0 not kept');
  await page.getByText('One import before').click();
  await seen('39,999 new, 0 updated, 1 not kept');
});

test('a subscriber is found, given another name, and removed', async () => {
  await fill('Part of an address or name', 'reader9876@');
  await gone('reader0@example.com');
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await fill('Name', '林美');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Language/ })
    .click();
  await page.getByRole('option', { name: 'Japanese' }).click();
  await press('Save');
  await page.getByRole('table').getByText('林美').waitFor();
  await page.getByRole('table').getByText('Japanese').waitFor();
  await expectAccessible(page);
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Unsubscribe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unsubscribe' }).click();
  await page.getByRole('table').getByText('Unsubscribed').waitFor();
  await seen('39,998 subscribed, 0 of them not mailed; 1 unsubscribed');
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Edit' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Unsubscribe' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await press('Add a subscriber');
  await page.getByRole('dialog').getByLabel('Address', { exact: true }).fill('reader9876@example.com');
  await press('Save');
  await seen('reader9876@example.com has unsubscribed, and stays so');
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Remove' })
    .click();
  await seen('Nothing matches.');
});

test('a list gets another name, and whoever was slower is told and may insist', async () => {
  await press('Rename');
  await server('PATCH', '/lists/readers', { name: 'The Letter' });
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('The Harbour Letter');
  await press('Save');
  await dialogSays(/somebody has named it "The Letter" since/);
  await expectAccessible(page);
  await page.getByRole('dialog').getByText('Rename The Letter').waitFor();
  await press('Save');
  await page.getByRole('heading', { name: 'The Harbour Letter' }).waitFor();
});

test('an address is held back with a reason, and released', async () => {
  await page.getByRole('link', { name: 'Audience' }).first().click();
  await fill('Address to hold back', 'reader1@example.com');
  await fill('Reason', 'asked by letter');
  await press('Hold back');
  await page.getByRole('table').getByText('asked by letter').waitFor();
  await expectAccessible(page);
  await press('Release reader1@example.com');
  await press('Release');
  await seen('No address is held back.');
});

test('a feed is looked at before it is followed, and nothing is kept by looking', async () => {
  await page.getByRole('link', { name: 'Feeds' }).click();
  await seen('No feed is followed yet');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Follow a feed' }).click();
  const address = 'Address of the feed, or of a page that has one';
  await fill(address, 'https://courier.example/about');
  await press('Look at it');
  await seen(/expected a feed/);
  await fill(address, 'https://courier.example/feed.xml');
  await press('Look at it');
  await seen('It holds 2 items now.');
  await expectAccessible(page);
  const rows = await studio.server.app.store.db.execute('select count(*)::int as kept from feeds');
  expect(rows.rows).toEqual([{ kept: 0 }]);
  await page.getByRole('button', { name: /How often/ }).click();
  await page.getByRole('option', { name: 'As a cron expression' }).click();
  await fill('Cron expression', 'at noon');
  await press('Follow it');
  await seen(/but got "at noon"/);
  await fill('Cron expression', '0 12 * * MON');
  await press('Follow it');
  await page.getByRole('heading', { name: 'The Courier', level: 1 }).waitFor();
  await seen('Every Monday at 12:00 · Asia/Taipei');
  await page.getByRole('link', { name: 'Feeds' }).first().click();
  await page.getByRole('cell', { name: 'The Harbour Letter', exact: true }).waitFor();
  await page.getByRole('link', { name: 'The Courier' }).click();
});

test('its settings are said anew, and whoever was slower is told and may insist', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /How often/ }).click();
  await page.getByRole('option', { name: 'Every day' }).click();
  await fill('Time', '08:30');
  await page.getByRole('radio', { name: 'one roundup' }).click();
  await fill('Items in a roundup', '7');
  const { items } = (await studio.server.ask('GET', '/feeds')).body;
  await server('PATCH', `/feeds/${items[0].id}`, { channels: ['email'] });
  await press('Save');
  await seen(/somebody has changed it since/);
  await expectAccessible(page);
  await press('Save');
  await page.getByRole('heading', { name: 'The Courier', level: 1 }).waitFor();
  await seen('Every day at 08:30 · Asia/Taipei');
  await seen('one roundup of the best 7');
  const { body } = await studio.server.ask('GET', `/feeds/${items[0].id}`);
  expect(body).toMatchObject({ every: '30 8 * * *', roundupSize: 7, channels: ['email', 'social'] });
});

test('its last error is told, an item becomes a campaign by hand, and it is paused and left', async () => {
  courier.isDown = true;
  await press('Look now');
  await dialogSays('courier.example does not answer');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  courier.isDown = false;
  courier.titles.unshift('A third boat');
  await press('Look now');
  await dialogSays('One campaign would be made:');
  await expectAccessible(page);
  courier.isDown = true;
  await press('Make it');
  await dialogSays('courier.example does not answer');
  await press('Go back');
  await seen('Failed once');
  await expectAccessible(page);
  courier.isDown = false;
  await press('Make one of “The ferry waits”');
  await page.getByRole('link', { name: 'Approve …' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Open the campaign of “The ferry waits”' }).waitFor();
  await press('Pause');
  await press('Resume');
  await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await press('Remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await seen('No feed is followed yet');
  // What was refused is told in place, and Chromium writes it down.
  expect(studio.errors.filter((error) => !/\b(400|422|502)\b/.test(error))).toEqual([]);
});

test('where the record of a page is missing, a heading of the page says so', async () => {
  const headings = {
    '/feeds/none': 'This feed is not followed any more',
    '/feeds/none/settings': 'This feed is not followed any more',
    '/audience/nobody': 'The server refused this',
    '/campaigns/none': 'The server refused this',
    '/campaigns/none/review': 'The server refused this',
    '/campaigns/none/approve': 'The server refused this',
  };
  for (const [path, name] of Object.entries(headings)) {
    await page.goto(new URL(path, page.url()).href);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await expectAccessible(page);
});
