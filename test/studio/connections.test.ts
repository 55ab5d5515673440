// What the studio is connected with, by the page alone: tokens of programs, the outbox that stands in for a relay, accounts on networks
// (local servers that speak their protocols), of which one is the environment's, and webhooks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { noteCheck } from '../../src/store/accounts.ts';
import bluesky from '../servers/bluesky.ts';
import type { NetworkServer } from '../servers/faults.ts';
import mastodon from '../servers/mastodon.ts';
import x from '../servers/x.ts';
import { addDueCampaign } from '../workers/campaign.ts';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;
let ofX: NetworkServer;

beforeAll(async () => {
  ofX = await x.start();
  studio = await openStudio({
    ...x.credentials(ofX),
    PRIVATE_HOSTS: '127.0.0.1',
    WEBHOOK_LOOPBACK: 'yes',
  });
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
  const campaign = await addDueCampaign(studio.server.app.store.db, 1, {
    channels: ['social'],
    approvedAt: null,
    scheduledAt: new Date(Date.now() + 86_400_000),
    timeZone: 'UTC',
  });
  await page.goto(`${studio.server.url}/campaigns/${campaign}/approve`);
  const ofTheTwo = page.getByRole('group', { name: 'Posts on' });
  await ofTheTwo.getByRole('checkbox').nth(1).waitFor({ state: 'attached' });
  await expectAccessible(page);
  for (const words of await ofTheTwo.getByText(/^x:/).all()) await words.click();
  await press('Schedule the posts');
  await page.getByText('Approved: it goes out').first().waitFor();
  const { destination } = (await studio.server.ask('GET', `/campaigns/${campaign}`)).body;
  expect(destination).toMatchObject({ accounts: [{ id: account.id }], areChosen: true });
  await studio.server.ask('POST', `/campaigns/${campaign}/cancel`);
  await visit('Accounts');

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
});

test('a webhook is added, tried, told what happens, and each message seen and sent again', async () => {
  await using receiver = await openReceiver();
  await visit('Webhooks');
  await seen('No program is told what happens');
  await expectAccessible(page);
  await press('Add a webhook');
  await fill('Address', 'http://10.0.0.1/hook');
  await press('Choose none');
  await dialog().getByRole('button', { name: 'Add a webhook' }).click();
  await seen('Choose one at least.');
  await dialog().getByText('Somebody subscribes', { exact: true }).click();
  await dialog().getByRole('button', { name: 'Add a webhook' }).click();
  // At its place: what the server says of the address.
  await page.locator('.field-error').getByText('10.0.0.1').waitFor();
  await expectAccessible(page);
  await fill('Address', receiver.url);
  await dialog().getByRole('button', { name: 'Add a webhook' }).click();
  const secret = await page.getByLabel('Secret', { exact: true }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await press('Close');

  await row(receiver.url).getByText('Somebody subscribes').waitFor();
  await page.getByRole('link', { name: receiver.url }).click();
  await seen('No message yet.');
  expect(await page.content()).not.toContain(secret);
  await press('Send a test');
  await row('Test').getByText('Taken').waitFor();
  const { ask } = studio.server;
  await ask('POST', '/lists', { body: { slug: 'readers', name: 'Readers' } });
  await ask('POST', '/lists/readers/subscribers', { body: { email: 'mei@example.com' } });
  await row('Somebody subscribes').getByText('Taken').waitFor();
  await row('Somebody subscribes').getByText('The message').click();
  await row('Somebody subscribes').getByText('mei@example.com').waitFor();
  await expectAccessible(page);

  receiver.status = 503;
  await row('Somebody subscribes')
    .getByRole('button', { name: /^Send again/ })
    .click();
  await seen('It did not take the message: 503 not now');
  await row('Somebody subscribes').getByText('Waits').waitFor();
  await row('Somebody subscribes').getByText('2 attempts').waitFor();
  receiver.status = 200;
  await row('Somebody subscribes')
    .getByRole('button', { name: /^Send again/ })
    .click();
  await row('Somebody subscribes').getByText('Taken').waitFor();
  const [, first, ...again] = receiver.ids;
  expect(again.length).toBeGreaterThanOrEqual(2);
  for (const id of again) expect(id).toBe(first);
});

test('a webhook is paused, goes on, is told something else by another secret, stopped by its own word, and removed', async () => {
  await using receiver = await openReceiver();
  await press('Pause');
  await seen(/^Told nothing since/);
  await page.locator('.webhook-head').getByText('Paused').waitFor();
  await expectAccessible(page);
  await press('Go on');
  await page.locator('.webhook-head').getByText('On', { exact: true }).waitFor();

  await press('Change it');
  await fill('Address', receiver.url);
  await press('Choose all');
  await press('Save');
  await seen('Is told everything');
  await page.getByRole('heading', { name: receiver.url }).waitFor();
  await press(`Actions for ${receiver.url}`);
  await page.getByRole('menuitem', { name: 'Make a new secret' }).click();
  await dialog().getByRole('button', { name: 'Make a new secret' }).click();
  expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await press('Close');

  receiver.status = 410;
  await press('Send a test');
  await page.locator('.webhook-head').getByText('Stopped').waitFor();
  await seen('it answered 410: gone');
  await page
    .getByRole('button', { name: 'Which messages' })
    .or(page.getByLabel('Which messages'))
    .first()
    .click();
  await page.getByRole('option', { name: 'Given up' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Taken' }).first().waitFor({ state: 'detached' });
  await row('Test').getByText('410 not now').waitFor();
  await expectAccessible(page);

  await press(`Actions for ${receiver.url}`);
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await dialog().getByRole('button', { name: 'Remove' }).click();
  await seen('No program is told what happens');
  // The refusals that were asked for, which Chromium writes down.
  expect(studio.errors.filter((error) => !/\b(400|422|502)\b/.test(error))).toEqual([]);
});

/** A program that is told, and answers as it is set to. */
async function openReceiver() {
  const receiver = { url: '', status: 200, ids: [] as string[] };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      receiver.ids.push(String(request.headers['webhook-id']));
      response.writeHead(receiver.status).end(receiver.status === 200 ? 'thanks' : 'not now');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return Object.assign(receiver, {
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
