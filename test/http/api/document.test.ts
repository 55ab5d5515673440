// What the API says of itself: an OpenAPI document with an example for each body, and the same as a page for people.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openChromium, violations } from '../../setup/chromium.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

test('the document is for whoever asks, and has an example of every body', async () => {
  expect(server.document).toMatchObject({ openapi: '3.1.0', info: { title: 'Pullquote' } });
  const bodies = Object.entries(server.document.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ requestBody }) =>
      Object.values(requestBody?.content ?? {}).map(({ example, examples }) => ({
        path,
        example: example ?? Object.values(examples ?? {})[0],
      })),
    ),
  );
  expect(bodies.length).toBeGreaterThan(2);
  for (const { path, example } of bodies)
    expect({ path, example }).toEqual({ path, example: expect.anything() });
});

describe('the page', () => {
  test('needs no script and nothing from elsewhere, and is accessible, light and dark, on a phone as well', async () => {
    const page = await fetch(`${server.url}/api/v1/docs`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(await page.text()).not.toMatch(/<script|https?:\/\/(?!127)[^"' <]*\.(?:js|css)/);

    await using browser = await openChromium();
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    for (const colorScheme of ['light', 'dark'] as const) {
      const tab = await browser.newPage({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 390, height: 800 },
      });
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(`${server.url}/api/v1/docs`);
      await tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      expect(asked).toEqual([`${server.url}/api/v1/docs`]);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await tab.addScriptTag({ path: axe });
      expect(await tab.evaluate(violations())).toEqual([]);
    }
  });

  test('tells each route, what it takes and answers, and how it is called', async () => {
    const page = await (await fetch(`${server.url}/api/v1/docs`)).text();
    for (const path of Object.keys(server.document.paths)) expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain('needs a token that may approve');
    expect(page).toContain('curl -X POST &quot;$PULLQUOTE_URL/api/v1/lists&quot;');
  });
});
