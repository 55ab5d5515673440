// Connections that cost more than they should: each is ended by the server, and the next one is answered all the same.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/domain/id.ts';
import { connectionLimits, limitConnections } from '../../src/http/connections.ts';
import { putBlobs } from '../../src/store/blobs.ts';
import { depths, openTestServer, type TestServer } from './server.ts';

let server: TestServer;
/** Health checks that wait for `release`. */
let asked = 0;
let release: () => void = () => {};

beforeAll(async () => {
  server = await openTestServer({
    limits: { requestTimeoutMs: 400, maxConnections: 8, maxWaiting: 4, maxRequests: 7 },
    queues: {
      ping: () => {
        asked += 1;
        return new Promise((resolve) => {
          release = resolve;
        });
      },
      depth: async () => depths,
    },
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

async function open(bytes = ''): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

/** All that comes until the server ends it, or until there are so many answers. */
async function answersOf(socket: Socket, count = Number.POSITIVE_INFINITY): Promise<string> {
  let text = '';
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.once('close', () => resolve());
  // Ended before anybody listened.
  if (socket.closed) resolve();
  socket.on('data', (chunk) => {
    text += chunk;
    // Looked at only where it matters: all of a long answer with each piece of it takes a minute.
    if (Number.isFinite(count) && countAnswers(text) >= count) resolve();
  });
  await promise;
  return text;
}

/** Until health was asked for so often. */
async function untilAsked(times: number): Promise<void> {
  while (asked < times) await new Promise((resolve) => setImmediate(resolve));
}

/** Several times as long as a connection may be still. */
const longAfterItIsStill = () => new Promise((resolve) => setTimeout(resolve, 1_500));

/** Where the next request arrives: what its socket does at the server, which its client sees only by reading on. */
function serverSideOfNext(): Promise<{ closed: Promise<unknown> }> {
  const channel = 'http.server.request.start';
  const { promise, resolve } = Promise.withResolvers<{ closed: Promise<unknown> }>();
  const onRequest = (message: unknown) => {
    unsubscribe(channel, onRequest);
    resolve({ closed: once((message as { socket: Socket }).socket, 'close') });
  };
  subscribe(channel, onRequest);
  return promise;
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const countAnswers = (text: string) => text.match(/HTTP\/1\.1 \d+/g)?.length ?? 0;

describe('a connection ends', () => {
  test('that says nothing', async () => {
    // Where the server's look at all connections comes before its limit of one, with the word for it.
    expect(await answersOf(await open())).toMatch(/^(?:$|HTTP\/1\.1 408 )/);
  });

  test('whose headers drip', async () => {
    const socket = await open('GET /healthz HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
    const text = await answersOf(socket);
    clearInterval(drip);
    expect(text).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test('whose body drips', async () => {
    const socket = await open('POST /u/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 50);
    await answersOf(socket);
    clearInterval(drip);
    expect(socket.destroyed).toBe(true);
  });

  test('that asks more at once than it waits for', async () => {
    const text = await answersOf(await open(get('/readyz').repeat(6)));
    release();
    expect(countAnswers(text)).toBe(0);
  });

  test('that has asked enough, and the last answer says so', async () => {
    const socket = await open();
    for (let i = 1; i < 7; i += 1) {
      socket.write(get('/healthz'));
      expect(await answersOf(socket, 1)).toContain('keep-alive');
    }
    socket.write(get('/healthz'));
    expect(await answersOf(socket)).toMatch(/connection: close/i);
  });

  test('that reads no answer, before all of it is fetched', async () => {
    const body = Buffer.alloc(30_000_000, 'card');
    await putBlobs(server.store.db, new Map([[sha256(body), { mediaType: 'image/png', body }]]));
    const socket = await open();
    const ofServer = serverSideOfNext();
    socket.write(get(`/cards/${sha256(body)}.png`));
    const { closed } = await ofServer;
    await closed;
    expect(Buffer.byteLength(await answersOf(socket))).toBeLessThan(body.length);
  });
});

test('a card larger than a piece comes whole', async () => {
  const body = Buffer.from(Array.from({ length: 200_001 }, (_, i) => i % 251));
  await putBlobs(server.store.db, new Map([[sha256(body), { mediaType: 'image/png', body }]]));
  const response = await fetch(`${server.url}/cards/${sha256(body)}.png`);
  expect(response.headers.get('content-length')).toBe('200001');
  expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
});

test('requests of one connection are taken one after the other', async () => {
  const before = asked;
  const socket = await open(get('/readyz') + get('/readyz') + get('/healthz'));
  const text = answersOf(socket, 3);
  await untilAsked(before + 1);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(asked).toBe(before + 1);
  release();
  await untilAsked(before + 2);
  release();
  expect(countAnswers(await text)).toBe(3);
});

test('who waits for us is not ended for being still', async () => {
  const before = asked;
  const socket = await open(get('/readyz'));
  const text = answersOf(socket, 1);
  await untilAsked(before + 1);
  await longAfterItIsStill();
  release();
  expect(await text).toContain('HTTP/1.1 200');
});

test('who has read all there is of an answer is not ended for what we add late', async () => {
  const { server: late } = limitConnections(
    async (_request, response) => {
      response.write('first');
      await longAfterItIsStill();
      response.end(', last');
    },
    { ...connectionLimits, requestTimeoutMs: 100 },
  );
  await using _closing = { [Symbol.asyncDispose]: async () => late.close().closeAllConnections() };
  await once(late.listen(0, '127.0.0.1'), 'listening');
  const response = await fetch(`http://127.0.0.1:${(late.address() as AddressInfo).port}`);
  expect(await response.text()).toBe('first, last');
});

describe('with all connections taken', () => {
  test('the one that asks nothing for longest makes room', async () => {
    const silent = await Promise.all(Array.from({ length: 8 }, () => open()));
    const ended = once(silent[0] as Socket, 'close');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await ended;
  });

  test('one whose request does not come to its end makes room', async () => {
    const half = 'POST /u/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nx';
    await Promise.all(Array.from({ length: 8 }, () => open(half)));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('one more is refused where each of them waits for us', async () => {
    const before = asked;
    await Promise.all(Array.from({ length: 8 }, () => open(get('/readyz'))));
    await untilAsked(before + 8);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});
