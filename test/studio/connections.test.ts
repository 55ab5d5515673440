// What the studio is connected with, by the page alone: tokens of programs, the outbox that stands in for a relay, and accounts on networks (local servers that speak their
// protocols), of which one is the environment's.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { noteCheck } from '../../src/store/accounts.ts';
import bluesky from '../servers/bluesky.ts';
import type { NetworkServer } from '../servers/faults.ts';
import mastodon from '../servers/mastodon.ts';
import x from '../servers/x.ts';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;
let ofX: NetworkServer;

beforeAll(async () => {
  ofX = await x.start();
  studio = await openStudio({ ...x.credentials(ofX), PRIVATE_HOSTS: '127.0.0.1' });
  page = await studio.newOwner();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
  await ofX[Symbol.asyncDispose]();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
const dialog = () => page.getByRole('dialog');
const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
const visit = async (name: string) => {
  await page.getByRole('link', { name: 'House' }).click();
  await page.getByRole('navigation', { name: 'House' }).getByRole('link', { name }).click();
};

test('a token is made, shown once, lets a program in, and is refused once revoked', async () => {
  await press('Ada Lin: preferences and sign-out');
  await page.getByRole('menuitem', { name: 'Tokens' }).click();
  await page.getByRole('heading', { name: 'Tokens' }).waitFor();
  await expectAccessible(page);
  await press('Make a token');
  await fill('Name', 'newsroom');
  await press('Make it');
  const token = await page.getByLabel('Token', { exact: true }).inputValue();
  await expectAccessible(page);
  const ask = async () =>
    (await fetch(`${studio.server.url}/api/v1/lists`, { headers: { authorization: `Bearer ${token}` } }))
      .status;
  expect(await ask()).toBe(200);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await press('Revoke newsroom');
  await expectAccessible(page);
  await press('Revoke');
  await page.getByRole('table').getByText('Revoked').waitFor();
  expect(await ask()).toBe(401);
  await page.reload();
  await page.getByRole('table').getByText('Revoked').waitFor();
  expect(await page.content()).not.toContain(token);
});

test('without a relay, the page says where the mail lies, and what a sender of one’s own is for', async () => {
  await page.getByRole('link', { name: 'Sending' }).click();
  await page.getByText('Mail stays on this machine, in the outbox').waitFor();
  await page.getByText(studio.server.app.engines.outboxDir ?? 'no folder').waitFor();
  await press('Test the connection');
  await page.getByText('The outbox takes mail').waitFor();
  await page.getByText('The sender is still that of the sample').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Set the sender' }).click();
  await page.getByLabel('Sender’s address', { exact: true }).waitFor();
});

test('an account is added by the steps of its network, asked first, and never shown back', async () => {
  await using pds = await bluesky.start();
  const right = bluesky.credentials(pds);
  await visit('Accounts');
  await row('X · ').getByText('Set on the server').waitFor();
  await expectAccessible(page);
  await press('Add an account');
  for (const name of ['Mastodon', 'X', 'Bluesky']) {
    await dialog().getByRole('radio', { name, exact: true }).click();
    await dialog().getByRole('listitem').first().waitFor();
    await expectAccessible(page);
  }
  await fill('Handle', 'nobody at all');
  await fill('App password', bluesky.wrong.BLUESKY_APP_PASSWORD ?? '');
  await page.getByText('Another server', { exact: true }).click();
  await fill('Server', right.BLUESKY_SERVICE ?? '');
  await press('Check and keep');
  await seen('Expected a handle such as name.bsky.social.');
  await fill('Handle', right.BLUESKY_IDENTIFIER ?? '');
  await press('Check and keep');
  await seen('Bluesky did not take it; nothing is kept');
  await expectAccessible(page);
  await fill('App password', right.BLUESKY_APP_PASSWORD ?? '');
  await press('Check and keep');
  await dialog().waitFor({ state: 'hidden' });
  const added = row('Bluesky · ');
  await added.getByText('Works').waitFor();
  for (const secret of bluesky.secrets) expect(await page.content()).not.toContain(secret);

  const [account] = (await studio.server.ask('GET', '/accounts', { as: 'read' })).body.items;
  await added.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await dialog().getByRole('button', { name: 'Remove' }).click();
  await seen(`${account.name} is removed`);
  await added.waitFor({ state: 'detached' });
});

test('a login that was lost is seen on the desk, and mended by new credentials', async () => {
  await using server = await mastodon.start();
  const right = mastodon.credentials(server);
  await press('Add an account');
  await dialog().getByRole('radio', { name: 'Mastodon' }).click();
  await fill('Server', right.MASTODON_URL ?? '');
  expect(await dialog().getByRole('link', { name: 'Open New application' }).getAttribute('href')).toBe(
    `${right.MASTODON_URL}/settings/applications/new`,
  );
  await fill('Access token', right.MASTODON_TOKEN ?? '');
  await press('Check and keep');
  const added = row('Mastodon · reader');
  await added.getByText('Works').waitFor();

  const { db } = studio.server.app.store;
  const [account] = (await studio.server.ask('GET', '/accounts', { as: 'read' })).body.items;
  await noteCheck(db, account.id, 'Mastodon answered 401: The access token was revoked', new Date());
  await page.getByRole('link', { name: 'Desk' }).click();
  await page.reload();
  await page.getByText('The access token was revoked').waitFor();
  await page.getByRole('link', { name: 'Mend it' }).click();
  await added.getByText('Login lost').waitFor();
  await expectAccessible(page);
  await added.getByRole('button', { name: 'New credentials' }).click();
  await fill('Server', right.MASTODON_URL ?? '');
  await fill('Access token', right.MASTODON_TOKEN ?? '');
  await press('Check and keep');
  await seen('reader has its new credentials');
  await added.getByText('Works').waitFor();

  await server[Symbol.asyncDispose]();
  await press('Check reader');
  await added.getByText('Login lost').waitFor();
});

test("the environment's account is checked, and says where it is mended", async () => {
  await press(`Check x:${x.credentials(ofX).X_ACCESS_TOKEN?.split('-')[0]}`);
  await seen('lets us in');
  await ofX[Symbol.asyncDispose]();
  await press(`Check x:${x.credentials(ofX).X_ACCESS_TOKEN?.split('-')[0]}`);
  await seen('Change its variables on the server');
  await expectAccessible(page);
  // The refusals that were asked for, which Chromium writes down.
  expect(studio.errors.filter((error) => !/\b(400|502)\b/.test(error))).toEqual([]);
});
