// The guarded fetch against a server on loopback, which the injected guard lets through; production's guard does not.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPublicAddress } from '../src/fetch/public-address.ts';
import { type GuardedFetch, guardedFetch, makeGuardedFetch } from '../src/fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const html = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();

const routes: Record<string, Handler> = {
  '/ok': (_, response) => html(response, '<p>文章</p>', { 'set-cookie': 'a=b', etag: '"1"' }),
  '/echo': (request, response) => html(response, JSON.stringify(request.headers)),
  '/moved': (_, response) => redirect(response, '/ok'),
  '/loop': (_, response) => redirect(response, '/loop'),
  '/to-private': (_, response) => redirect(response, 'http://10.0.0.7/latest/meta-data'),
  '/to-file': (_, response) => redirect(response, 'file:///etc/passwd'),
  '/to-credentials': (_, response) => redirect(response, 'http://user:secret@news.example/'),
  '/gzip': (_, response) => html(response, gzipSync('packed'), { 'content-encoding': 'gzip' }),
  '/brotli': (_, response) => html(response, brotliCompressSync('packed'), { 'content-encoding': 'br' }),
  '/bomb': (_, response) => html(response, gzipSync(Buffer.alloc(6_000_000)), { 'content-encoding': 'gzip' }),
  '/cut-gzip': (_, response) =>
    html(response, gzipSync('packed').subarray(0, 12), { 'content-encoding': 'gzip' }),
  '/zstd': (_, response) => html(response, 'x', { 'content-encoding': 'zstd' }),
  '/large': (_, response) => html(response, Buffer.alloc(5_000_001)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => response.write(Buffer.alloc(100_000), (error) => error || setImmediate(more));
    more();
  },
  '/silent': () => {},
  '/stalled': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('begun'),
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'),
  '/untyped': (_, response) => response.writeHead(200).end('?'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/etagged': (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? response.writeHead(304, { etag: '"1"' }).end()
      : html(response, 'changed', { etag: '"1"' }),
  '/gone': (_, response) => response.writeHead(410, { 'content-type': 'image/png' }).end('gone'),
  '/down': (_, response) => response.writeHead(503).end(),
  '/reset': (request) => request.socket.destroy(),
};

const server = createServer((request, response) => {
  const handler = routes[request.url?.split('?')[0] ?? ''];
  if (handler) handler(request, response);
  else response.writeHead(404).end();
});
let origin: string;
let fetchLocally: GuardedFetch;
const loopback = (address: string) => address === '127.0.0.1' || isPublicAddress(address);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://news.example:${(server.address() as AddressInfo).port}`;
  fetchLocally = makeGuardedFetch({
    resolve: async () => ['127.0.0.1'],
    allowsAddress: loopback,
    allowsPort: () => true,
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('what is fetched', () => {
  test('comes with its type, headers and final URL', async () => {
    const fetched = await fetchLocally(`${origin}/moved`);
    expect(fetched.body.toString()).toBe('<p>文章</p>');
    expect(fetched.contentType).toBe('text/html; charset=utf-8');
    expect(fetched.url).toBe(`${origin}/ok`);
    expect(fetched.headers.etag).toBe('"1"');
  });

  test('is unpacked', async () => {
    expect((await fetchLocally(`${origin}/gzip`)).body.toString()).toBe('packed');
    expect((await fetchLocally(`${origin}/brotli`)).body.toString()).toBe('packed');
  });

  test('is asked for under an own name, without cookies or credentials', async () => {
    const sent = JSON.parse((await fetchLocally(`${origin}/echo`)).body.toString());
    expect(sent['user-agent']).toMatch(/^Pullquote/);
    expect(sent).not.toHaveProperty('cookie');
    expect(sent).not.toHaveProperty('authorization');
    expect(sent).not.toHaveProperty('referer');
  });
});

describe('what is known already', () => {
  const headers = { 'if-none-match': '"1"' };

  test('is not sent again', async () => {
    const unchanged = await fetchLocally(`${origin}/etagged`, { headers, alsoStatuses: [304, 410] });
    expect(unchanged).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag: '"1"' } });
    const changed = await fetchLocally(`${origin}/etagged`, { alsoStatuses: [304, 410] });
    expect(changed).toMatchObject({ status: 200, body: Buffer.from('changed') });
  });

  test('may be gone for good, which is an answer where the caller says so', async () => {
    expect(await fetchLocally(`${origin}/gone`, { alsoStatuses: [304, 410] })).toMatchObject({ status: 410 });
    await expect(fetchLocally(`${origin}/gone`)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    await expect(fetchLocally(`${origin}/etagged`, { headers })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    });
  });

  test('headers of the caller replace none of the own', async () => {
    const sent = JSON.parse(
      (
        await fetchLocally(`${origin}/echo`, { headers: { 'user-agent': 'other', 'if-none-match': '"1"' } })
      ).body.toString(),
    );
    expect(sent).toMatchObject({ 'user-agent': expect.stringMatching(/^Pullquote/), 'if-none-match': '"1"' });
  });
});

describe('a URL is refused', () => {
  test.each([
    ['another scheme', 'ftp://news.example/'],
    ['a file', 'file:///etc/passwd'],
    ['another port', 'https://news.example:8443/'],
    ['credentials', 'https://user:secret@news.example/'],
    ['no URL', 'news.example/article'],
    ['loopback', 'http://127.0.0.1/'],
    ['loopback in other clothes', 'http://0x7f.1/'],
    ['loopback as one number', 'http://2130706433/'],
    ['loopback as an octal', 'http://0177.0.0.1/'],
    ['a mapped address', 'http://[::ffff:10.0.0.1]/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
  ])('for %s', async (_, url) => {
    await expect(guardedFetch(url)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });

  test('where any address of its name is private, even when another is public', async () => {
    const mixed = makeGuardedFetch({ resolve: async () => ['93.184.216.34', '192.168.1.1'] });
    await expect(mixed('http://mixed.example/')).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
      message: expect.stringContaining('192.168.1.1'),
    });
  });

  test('without showing its query or password', async () => {
    await expect(guardedFetch('http://127.0.0.1/a?token=hush#hush')).rejects.toMatchObject({
      message: expect.not.stringContaining('hush'),
    });
    await expect(guardedFetch('http://user:hush@news.example/')).rejects.toMatchObject({
      message: expect.not.stringContaining('hush'),
    });
    for (const broken of [
      'news.example/a?token=hush',
      'http://user:hush@[/',
      `http://${'a'.repeat(5_000)} hush/`,
    ])
      await expect(guardedFetch(broken)).rejects.toMatchObject({
        code: 'FETCH_REFUSED',
        message: expect.not.stringContaining('hush'),
      });
  });

  test('where a redirect leads to a private address, a file, credentials or in circles', async () => {
    for (const path of ['/to-private', '/to-file', '/to-credentials', '/loop'])
      await expect(fetchLocally(origin + path)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });
});

test('a name is looked up once a hop and the socket goes to the checked address only', async () => {
  let lookups = 0;
  const rebinding = makeGuardedFetch({
    // The second answer would be the attack: it must never be asked for.
    resolve: async () => (lookups++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']),
    allowsAddress: loopback,
    allowsPort: () => true,
  });
  expect((await rebinding(`${origin}/ok`)).body.toString()).toBe('<p>文章</p>');
  expect(lookups).toBe(1);
});

describe('a body is refused', () => {
  test.each(['/bomb', '/large', '/endless'])('when %s holds more than the limit', async (path) => {
    await expect(fetchLocally(origin + path)).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
      message: expect.stringContaining('at most 5 MB'),
    });
  });

  test.each(['/pdf', '/untyped', '/zstd'])('when %s is of another type', async (path) => {
    await expect(fetchLocally(origin + path)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });

  test('unless the caller takes its type', async () => {
    const fetched = await fetchLocally(`${origin}/pdf`, { accept: ['application/pdf'] });
    expect(fetched.contentType).toBe('application/pdf');
  });
});

describe('a failure says whether trying again can help', () => {
  test.each([
    ['/missing', 'never', '404'],
    ['/down', 'backoff', '503'],
    ['/reset', 'backoff', 'failed'],
    ['/cut-gzip', 'backoff', 'failed'],
  ])('%s: %s', async (path, retry, words) => {
    await expect(fetchLocally(origin + path)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      retry,
      message: expect.stringContaining(words),
    });
  });

  test.each(['/silent', '/stalled'])('%s: took too long', async (path) => {
    await expect(fetchLocally(origin + path, { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      retry: 'backoff',
      message: expect.stringContaining('took longer than 0.05 s'),
    });
  });

  test('a resolver that never answers counts as too long', async () => {
    const hanging = makeGuardedFetch({ resolve: () => new Promise(() => {}) });
    await expect(hanging('http://slow.example/', { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    });
  });

  test('an abort by the caller stays the caller’s', async () => {
    const controller = new AbortController();
    const fetching = fetchLocally(`${origin}/silent`, { signal: controller.signal });
    controller.abort(new Error('stopped by the operator'));
    await expect(fetching).rejects.toThrow('stopped by the operator');
  });
});

describe('public addresses', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '2a00:1450:4001:80e::200e'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.9.9.9', '168.63.129.16'],
    ...['169.254.169.254', '172.31.0.1'],
    ...['192.0.0.8', '192.0.2.1', '192.168.0.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1'],
    ...['255.255.255.255', '::', '::1', '::ffff:8.8.8.8', '64:ff9b::808:808', '64:ff9b:1::1', '2001::1'],
    ...[
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      'fc00::1',
      'fd00:ec2::254',
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
    ],
    ...['localhost', '', '1.2.3'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
