// The house by the page alone: a token that is made and revoked; somebody who is invited, and sees what their
// role may; and the audit, which has it all.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, openStudio, type Studio } from './open-studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await openStudio();
  page = await studio.newOwner();
  await page.getByRole('link', { name: 'House' }).click();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
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

test('the audit has who did it and what changed, and is filtered by who', async () => {
  await visit('What was done');
  const row = (act: string) => page.getByRole('row').filter({ hasText: act });
  await row('Token added').filter({ hasText: 'Ada Lin' }).filter({ hasText: 'newsroom' }).waitFor();
  await row('Token revoked').first().waitFor();
  await row('Person invited').filter({ hasText: 'lin@example.com' }).waitFor();
  await row('Role changed').filter({ hasText: 'editor → viewer' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Who' }).fill('Lin Yi-chun');
  await row('newsroom').first().waitFor({ state: 'detached' });
  await row('Person joined').filter({ hasText: 'Lin Yi-chun' }).first().waitFor();
  expect(studio.errors).toEqual([]);
});
