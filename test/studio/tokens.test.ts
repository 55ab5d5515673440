// Tokens by the page alone, and what the API says to a program that asks with one; and where mail lies that no relay takes.
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
  expect(studio.errors).toEqual([]);
});
