// The fetch that a library is given reaches the public internet and the hosts that were named, and nothing else.
import { expect, test } from '@jest/globals';
import { openPublicFetch } from '../../src/fetch/public-fetch.ts';
import { listen } from '../servers/listen.ts';

/** The reason, wherever fetch() hid it. */
const reasonOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'it answered';
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return `${message} ${cause?.message ?? ''}`;
  }
};

test('a host that was named is asked, wherever it is; the same machine by another name is not', async () => {
  await using server = await listen(async () => ({ status: 200, body: { ok: true } }));
  const ask = await openPublicFetch({ trusted: ['127.0.0.1'] });
  expect(await (await ask(`${server.url}/named`)).json()).toEqual({ ok: true });
  const { port } = new URL(server.url);
  for (const url of [`https://localhost:${port}/`, `https://127.0.0.2:${port}/`, `https://[::1]:${port}/`])
    expect(await reasonOf(ask(url))).toContain('expected a public address');
  expect(await reasonOf(ask(`http://localhost:${port}/`))).toContain('expected https');
  expect(server.calls).toEqual(['GET /named']);
});

test.each([
  'https://10.0.0.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://[fd00:ec2::254]/',
  'https://0x7f000001/',
])('%s is not asked', async (url) => {
  const ask = await openPublicFetch();
  expect(await reasonOf(ask(url))).toContain('expected a public address');
});

test('a redirect is an answer, and is not followed; a body that never ends is cut off', async () => {
  await using server = await listen(async ({ url }) =>
    url.pathname === '/away'
      ? { status: 302, headers: { location: 'https://169.254.169.254/' } }
      : { status: 200, body: 'x'.repeat(5_000) },
  );
  const ask = await openPublicFetch({ trusted: ['127.0.0.1'], maxBytes: 1_000 });
  expect((await ask(`${server.url}/away`)).status).toBe(302);
  const large = await ask(`${server.url}/large`);
  await expect(large.text()).rejects.toThrow();
});
