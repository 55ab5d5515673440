// Signing in to the studio by the identity provider of the house, which is another site: there by a button, and back signed in, or with the reason.
import { expect, test } from '@jest/globals';
import { someone } from '../http/api/people.ts';
import { client, startOidc } from '../servers/oidc.ts';
import { expectAccessible, openStudio } from './open-studio.ts';

test('an operator goes to the provider by a button, and is told why where it does not let them in', async () => {
  await using provider = await startOidc('localhost');
  await using studio = await openStudio({
    OIDC_ISSUER: provider.url,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  const { email } = await someone(studio.server, 'editor');
  const page = await studio.newBrowser();
  const button = page.getByRole('link', { name: `Sign in with ${new URL(provider.url).host}` });

  await page.goto(studio.server.url);
  provider.person = { email, email_verified: false };
  await button.click();
  await page.getByText('does not say that your e-mail address is verified').waitFor();
  await expectAccessible(page);

  provider.person = { email, email_verified: true };
  await button.click();
  await page.getByText('A campaign begins with an article').waitFor();
  expect(new URL(page.url()).search).toBe('');
  // Strict: it was set on the way back from another site, and holds for what this page asks.
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toEqual([['pullquote', 'Strict']]);
  expect(studio.errors).toEqual([]);
}, 120_000);
