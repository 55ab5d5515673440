// A Redis that takes connections and says nothing, or falls silent: whoever opens the queues is told, and whoever rings goes on.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { openQueues } from '../../src/queue/index.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** In front of the run's Redis, until it falls silent. */
async function openProxy({ silent }: { silent: boolean }) {
  const url = new URL(redisUrl());
  const { hostname, port } = url;
  const state = { silent };
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    const redis = connect(Number(port), hostname);
    sockets.push(client, redis);
    for (const socket of [client, redis]) socket.on('error', () => {});
    client.on('data', (data) => state.silent || redis.write(data));
    redis.on('data', (data) => state.silent || client.write(data));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  url.port = String((server.address() as AddressInfo).port);
  return { state, url: url.href };
}

const open = (url: string) =>
  openQueues({ backend: 'redis', redisUrl: url, databaseUrl: '', prefix: freshPrefix() }, openLog('silent'));

test('it is told as a Redis that does not answer', async () => {
  const { url } = await openProxy({ silent: true });
  await expect(open(url)).rejects.toMatchObject({
    code: 'REDIS_UNREACHABLE',
    message: expect.stringContaining('no answer in'),
  });
});

test('a ring and a look at it end', async () => {
  const { url, state } = await openProxy({ silent: false });
  const queues = await open(url);
  state.silent = true;
  await queues.ring({ stage: 'render', payload: { campaignId: 'abcdefgh0123' } });
  await expect(queues.ping()).rejects.toMatchObject({ code: 'REDIS_UNREACHABLE' });
  await queues.close();
});
