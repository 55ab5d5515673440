// How people come in to the studio, and what they set of that by themselves: by the identity provider of the house, which is another site; by a
// password that they change; by a passkey of a device (Chromium's virtual authenticator). Each sees where they are in, and ends it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addToken } from '../../src/operations/tokens.ts';
import { password, type SomeoneIn, someone } from '../http/api/people.ts';
import { client, startOidc } from '../servers/oidc.ts';
import { byTester } from '../setup/actor.ts';
import { expectAccessible, expectSoon, openStudio, type Studio } from './open-studio.ts';

let provider: Awaited<ReturnType<typeof startOidc>>;
let studio: Studio;
let me: SomeoneIn;
let page: Page;

beforeAll(async () => {
  provider = await startOidc('localhost');
  studio = await openStudio({
    OIDC_ISSUER: provider.url,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  me = await someone(studio.server, 'editor');
  page = await studio.newBrowser();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const fill = (name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
const visitMe = async () => {
  await press(/: preferences and sign-out$/);
  await page.getByRole('menuitem', { name: 'My account' }).click();
  await page.getByRole('heading', { name: 'My account' }).waitFor();
};
const signOut = async () => {
  await press(/: preferences and sign-out$/);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('Password', { exact: true }).waitFor();
};

test('an operator goes to the provider by a button, and is told why where it does not let them in', async () => {
  const { email } = me;
  const button = page.getByRole('link', { name: `Sign in with ${new URL(provider.url).host}` });

  await page.goto(studio.server.url);
  provider.person = { email, email_verified: false };
  await button.click();
  await seen('does not say that your e-mail address is verified');
  await expectAccessible(page);

  provider.person = { email, email_verified: true };
  await button.click();
  await seen('A campaign begins with an article');
  await expectSoon(async () => new URL(page.url()).search, '');
  // Strict: it was set on the way back from another site, and holds for what this page asks.
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toEqual([['pullquote', 'Strict']]);
});

test('at an address that is a number they are led to where passkeys hold', async () => {
  await visitMe();
  await seen('No passkey can be made here');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open by the name localhost' }).click();
  await fill('E-mail address', me.email);
  await fill('Password', password);
  await press('Sign in');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  expect(new URL(page.url())).toMatchObject({ hostname: 'localhost', pathname: '/me' });
});

test('they take another name, and the masthead has it', async () => {
  await fill('Your name', 'Lin Yi-chun');
  await press('Save');
  await page.getByRole('button', { name: 'Lin Yi-chun: preferences and sign-out' }).waitFor();
});

test('a passkey is added, called by another name, and lets them in', async () => {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const add = async (name: string) => {
    await press('Add a passkey');
    await fill('Name', name);
    await press('Go on');
  };
  await add('laptop');
  await page.getByRole('listitem').filter({ hasText: 'laptop' }).getByText('not used yet').waitFor();
  await add('laptop again');
  await seen('This device has a passkey for you already');
  await expectAccessible(page);
  await press('Go back');
  await press('Actions for laptop');
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await fill('Name', 'the laptop of the desk');
  await press('Rename');
  await seen('the laptop of the desk');
  await expectAccessible(page);

  await signOut();
  await press('Sign in with a passkey');
  await visitMe();
  await seen('last used');
});

test('a new password needs the one of before, and ends what is open elsewhere', async () => {
  await fill('Current password', 'not this one, I think');
  await fill('New password', 'five other words are better');
  await press('Change the password');
  await seen('This is not the password that you have now.');
  await expectAccessible(page);
  await fill('Current password', password);
  await press('Change the password');
  await seen('You are signed out everywhere else');
  expect((await studio.server.ask('GET', '/session', { as: me })).status).toBe(401);
  await expectSoon(() => page.getByLabel('Current password').inputValue(), '');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' });
});

test('who is signed in elsewhere is seen, and signed out from here', async () => {
  const signIn = () =>
    studio.server.ask('POST', '/session', {
      as: 'nobody',
      body: { email: me.email, password: 'five other words are better' },
      headers: { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1' },
    });
  const [one, two, three] = [await signIn(), await signIn(), await signIn()];
  const statusOf = async ({ headers }: typeof one) =>
    (
      await studio.server.ask('GET', '/session', {
        as: { cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' },
      })
    ).status;
  await page.reload();
  const others = page.getByRole('button', { name: 'Sign out of Safari · iPhone' });
  await others.first().click();
  await seen('Signed out there');
  await others.nth(2).waitFor({ state: 'detached' });
  // The latest stands first.
  expect([await statusOf(one), await statusOf(two), await statusOf(three)]).toEqual([200, 200, 401]);
  await expectAccessible(page);
  await press('Sign out everywhere else');
  await seen('2 other browsers are signed out');
  await others.first().waitFor({ state: 'detached' });
  expect([await statusOf(one), await statusOf(two)]).toEqual([401, 401]);
  await seen('This browser');
});

test('whoever mistyped a token types it right, and is in', async () => {
  const { token } = await addToken(byTester(studio.server.app), { name: 'newsroom', scope: 'read' });
  const tab = await studio.newBrowser();
  await tab.goto(studio.server.url);
  await tab.getByRole('button', { name: 'Use a token instead' }).click();
  await tab.getByLabel('Token', { exact: true }).fill('pq_not-this-one');
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await tab.getByText('No such token holds').waitFor();
  await tab.getByLabel('Token', { exact: true }).fill(token);
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await tab.getByRole('button', { name: 'newsroom: preferences and sign-out' }).click();
  await tab.getByRole('menuitem', { name: 'My account' }).click();
  await tab.getByText('Here by a token').waitFor();
  expect(await tab.getByRole('heading', { name: 'Passkeys' }).count()).toBe(0);
  await expectAccessible(tab);
  await tab.context().close();
});

test('a passkey that was removed lets nobody in, and the password does', async () => {
  await press('Actions for the laptop of the desk');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await seen('the laptop of the desk signs in no more');
  await signOut();
  await press('Sign in with a passkey');
  await seen('This passkey is not known here');
  await expectAccessible(page);
  await fill('E-mail address', me.email);
  await fill('Password', 'five other words are better');
  await press('Sign in');
  await seen('A campaign begins with an article');
  // The refusal that was asked for is a 403, which Chromium writes down.
  expect(studio.errors.filter((error) => !error.includes('403'))).toEqual([]);
});
