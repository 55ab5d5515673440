// A Redis that takes connections and says nothing, or falls silent: whoever opens the queues is told, and whoever rings goes on.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { openQueues } from '../../src/queue/index.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';

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
  url.port = String((server.address() as AddressInfo).port);
  return {
    state,
    url: url.href,
    [Symbol.dispose]: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const open = (url: string) =>
  openQueues({ backend: 'redis', redisUrl: url, databaseUrl: '', prefix: freshPrefix() }, openLog('silent'));

// At once: all that they do is wait.
test.concurrent('it is told as a Redis that does not answer', async () => {
  using proxy = await openProxy({ silent: true });
  await expect(open(proxy.url)).rejects.toMatchObject({
    code: 'REDIS_UNREACHABLE',
    message: expect.stringContaining('no answer in'),
  });
});

test.concurrent('a ring and a look at it end', async () => {
  using proxy = await openProxy({ silent: false });
  const queues = await open(proxy.url);
  proxy.state.silent = true;
  await Promise.all([
    queues.ring({ stage: 'render', payload: { campaignId: 'abcdefgh0123' } }),
    expect(queues.ping()).rejects.toMatchObject({ code: 'REDIS_UNREACHABLE' }),
  ]);
  await queues.close();
});
