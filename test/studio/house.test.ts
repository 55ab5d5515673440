// The house by the page alone: a token that is made and revoked; somebody who is invited, and sees what their
// role may; the brand; how mail leaves; and the audit, which has it all.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { changeBrand, showBrand } from '../../src/operations/brand.ts';
import { type LocalDns, openDns } from '../servers/dns.ts';
import { byTester } from '../setup/actor.ts';
import { type FaultySmtp, openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;
let relay: FaultySmtp;
let dns: LocalDns;

beforeAll(async () => {
  relay = await openFaultySmtp({ ehlo: ['AUTH PLAIN'] });
  dns = await openDns({ 'harbour.example': ['v=spf1 mx -all'] });
  const SMTP_URL = relay.url.replace('//', '//user:secret-of-the-relay@');
  studio = await openStudio({ SMTP_URL, DNS_SERVERS: dns.address });
  page = await studio.newOwner();
  await page.getByRole('link', { name: 'House' }).click();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
  await relay[Symbol.asyncDispose]();
  await dns[Symbol.asyncDispose]();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
const dialog = () => page.getByRole('dialog');
const visit = (name: string) =>
  page.getByRole('navigation', { name: 'House' }).getByRole('link', { name }).click();

test('a token is made and revoked', async () => {
  await visit('Tokens');
  await press('Make a token');
  await fill('Name', 'newsroom');
  await press('Make it');
  await expectAccessible(page);
  await press('Close');
  await press('Revoke newsroom');
  await dialog().getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('table').getByText('Revoked').waitFor();
});

test('somebody comes in by the link, and sees of the house what a viewer may', async () => {
  await visit('People');
  await press('Invite somebody');
  await fill('E-mail address', 'lin@example.com');
  await fill('Name', 'Lin Yi-chun');
  await press('Make the link');
  const { pathname, search } = new URL(await dialog().getByLabel('One-time link').inputValue());
  await expectAccessible(page);
  await press('Close');
  await seen('Invited, not here yet');
  await press('Actions for Lin Yi-chun');
  await page.getByRole('menuitem', { name: 'Change the role' }).click();
  await dialog().getByRole('button', { name: /Role/ }).click();
  await page.getByRole('option', { name: 'Viewer' }).click();
  await press('Change the role');
  await page.getByRole('table').getByText('Viewer').waitFor();
  await expectAccessible(page);

  const theirs = await studio.newBrowser();
  await theirs.goto(`${studio.server.url}${pathname}${search}`);
  await theirs.getByLabel('New password', { exact: true }).fill('five other words are better');
  await theirs.getByRole('button', { name: 'Keep it and go in' }).click();
  await theirs.getByRole('link', { name: 'House' }).click();
  await theirs.getByRole('table').getByText('Person joined').first().waitFor();
  expect(await theirs.getByRole('link', { name: 'Tokens' }).count()).toBe(0);
  await theirs.goto(`${studio.server.url}/house/tokens`);
  await theirs.getByText('This page is for owners').waitFor();
  await theirs.context().close();
});

test('a brand is seen as it is typed, refused where nobody could read it, and not written over somebody else’s', async () => {
  await visit('Brand');
  await seen('The sample brand stands here still');
  await fill('Name', 'The Quay Reader');
  await page.frameLocator('iframe:not([aria-hidden=true])').getByText('The Quay Reader').first().waitFor();
  await fill('Sender’s address', 'hello@harbour.example');
  await fill('Postal address', '1 Quay Street, Taipei');
  await fill('Accent', '#e8b53c');
  await seen('text needs 4.5 : 1');
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: /^Take #/ }).click();
  await page.getByRole('radio', { name: 'Card' }).click();
  await page.getByRole('img', { name: 'A sample card of The Quay Reader' }).waitFor();
  await press('Save');
  await seen('The brand is saved');
  const { brand } = await showBrand(studio.server.app);
  expect(brand).toMatchObject({ name: 'The Quay Reader', sender: { email: 'hello@harbour.example' } });
  expect(brand.colours.accent).not.toBe('#e8b53c');

  await changeBrand(byTester(studio.server.app), { ...brand, url: 'https://quay.example' });
  await fill('Name', 'The Quay');
  await press('Save');
  await seen('Somebody else has saved the brand meanwhile');
  await expectAccessible(page);
  await press('Take theirs');
  await page.getByLabel('Website').and(page.locator('[value="https://quay.example"]')).waitFor();
  await fill('Name', 'The Quay');
  await visit('People');
  await dialog().getByRole('button', { name: 'Go back' }).click();
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
  await press('Save');
  expect((await saved).status()).toBe(200);
  await seen('Use the server’s file again');
  // What was saved may be left.
  await visit('People');
  await page.getByRole('button', { name: 'Invite somebody' }).waitFor();
});

test('how mail leaves is seen without a secret and tried, and so is what the domain of the sender says', async () => {
  await visit('Sending');
  await seen(`By SMTP through ${relay.url.replace('smtp://', '')}`);
  const record = (kind: string) => page.getByRole('listitem', { name: kind });
  await record('SPF').getByText('v=spf1 mx -all').waitFor();
  await record('DMARC').getByText('v=DMARC1; p=none; rua=mailto:hello@harbour.example').waitFor();
  await press('Test the connection');
  await seen('The relay answers and lets us in');
  await expectAccessible(page);
  expect(await page.content()).not.toContain('secret-of-the-relay');
  relay.faults.on = (line) => (line.startsWith('AUTH') ? '535 this account is closed\r\n' : undefined);
  await press('Test the connection');
  await seen('535 this account is closed');
  dns.texts.set('_dmarc.harbour.example', ['v=DMARC1; p=reject']);
  await press('Look again');
  await record('DMARC').getByText('In place').waitFor();
  await dns[Symbol.asyncDispose]();
  await press('Look again');
  await record('SPF').getByText('No answer', { exact: true }).waitFor();
});

test('accounts: there is none, and the page says where posts are until there is', async () => {
  await visit('Accounts');
  await seen('Posts stay in the sandbox');
  await expectAccessible(page);
});

test('the audit has who did it and what changed, and is filtered by who', async () => {
  await visit('What was done');
  const row = (act: string) => page.getByRole('row').filter({ hasText: act });
  await row('Token added').filter({ hasText: 'Ada Lin' }).filter({ hasText: 'newsroom' }).waitFor();
  await row('Token revoked').first().waitFor();
  await row('Person invited').filter({ hasText: 'lin@example.com' }).waitFor();
  await row('Role changed').filter({ hasText: 'Editor → Viewer' }).waitFor();
  await row('Brand changed').filter({ hasText: 'The Quay Reader' }).first().waitFor();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Who' }).fill('Lin Yi-chun');
  await row('newsroom').first().waitFor({ state: 'detached' });
  await row('Person joined').filter({ hasText: 'Lin Yi-chun' }).first().waitFor();
  expect(studio.errors).toEqual([]);
});

test('a page whose files went with the build before is had by loading the studio anew, where somebody goes to it', async () => {
  let isGone = true;
  await page.route('**/*', (route) => {
    if (route.request().isNavigationRequest()) isGone = false;
    const isFile = new URL(route.request().url()).pathname.startsWith('/studio/assets/');
    return isGone && isFile ? route.fulfill({ status: 404 }) : route.continue();
  });
  await page.getByRole('link', { name: 'Feeds' }).click();
  await page.getByRole('heading', { level: 1, name: 'Feeds' }).waitFor();
  expect([isGone, new URL(page.url()).pathname]).toEqual([false, '/feeds']);
});
