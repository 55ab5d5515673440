// The audience by the page alone: a list, a file of subscribers with a bad line, one who is added, changed and removed, and an
// address that is released.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await openStudio();
  page = await studio.newOwner();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
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

test('a file of 10,000 with a bad line is looked through, imported, and its bad line saved', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `reader${at}@example.com,Reader ${at}`);
  lines[4_321] = 'nobody at all,Reader 4321';
  await press('Import subscribers');
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  const buffer = Buffer.from(['email,name', ...lines, ''].join('\n'));
  await (await chooser).setFiles({ name: 'readers.csv', mimeType: 'text/csv', buffer });
  await seen('What an import would do');
  await expectAccessible(page);
  // Nothing is kept by looking.
  const counts = await studio.server.app.store.db.execute('select count(*)::int as kept from subscribers');
  expect(counts.rows).toEqual([{ kept: 0 }]);
  await press('Import');
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  const saved = page.waitForEvent('download');
  await press('Save the bad rows');
  const rejects = readFileSync(await (await saved).path(), 'utf8');
  expect(rejects).toContain('nobody at all');
  expect(rejects.trim().split('\n')).toHaveLength(2);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await seen('9,999 subscribed, 0 of them not mailed; 0 unsubscribed');
});

test('a subscriber is found, given another name, and removed', async () => {
  await fill('Part of an address or name', 'reader9876@');
  await gone('reader0@example.com');
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await fill('Name', '林美');
  await press('Save');
  await page.getByRole('table').getByText('林美').waitFor();
  await expectAccessible(page);
  await press('Actions for reader9876@example.com');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Remove' })
    .click();
  await seen('Nothing matches.');
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
  expect(studio.errors).toEqual([]);
});
