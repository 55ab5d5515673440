// The embedded Redis: a private server in the data folder, on a loopback port with a password, append-only file on,
// nothing ever evicted.
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Engine, EngineOptions } from './engine.ts';
import { endOrphan } from './orphan.ts';
import { findRedisServer } from './redis-server.ts';
import { run, sameUser } from './run-as.ts';
import { supervise } from './supervise.ts';

interface Address {
  port: number;
  password: string;
}

/** null where no server can be had. */
export async function startRedis(options: EngineOptions): Promise<Engine | null> {
  const server = findRedisServer();
  if (server === null) return null;
  const folder = join(options.dataDir, 'redis');
  const configFile = join(folder, 'redis.conf');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const endEarlier = () => endOrphan(join(folder, 'redis.pid'), folder, ['SIGTERM', 'SIGKILL']);
  await endEarlier();
  const address = { port: await options.choosePort(), password: options.password };
  await writeFile(configFile, configuration(address, folder), { mode: 0o600 });

  const runner = sameUser('TERM');
  let neverReady = 0;
  const supervised = await supervise(
    {
      name: 'Redis',
      async spawn() {
        await endEarlier();
        // A torn tail is cut off by Redis itself; a file that it refuses would stop every start from now on. The
        // truth is in Postgres, so the queue may begin empty: the sweeper rings again what is due.
        if (neverReady === 2) await setAside(join(folder, 'appendonlydir'), options.note);
        neverReady += 1;
        return run(runner, [...server, configFile], { stdio: ['ignore', options.logFd, options.logFd] });
      },
      async isReady() {
        const ready = await answersPing(address);
        if (ready) neverReady = 0;
        return ready;
      },
      readyWithinMs: 60_000,
      stopSignals: [
        { signal: 'SIGTERM', afterMs: 0 },
        { signal: 'SIGKILL', afterMs: 10_000 },
      ],
    },
    options.note,
  );
  return { stop: supervised.stop, url: `redis://:${address.password}@127.0.0.1:${address.port}` };
}

/** In a file, since a command line shows the password to everybody on the machine. */
function configuration({ port, password }: Address, folder: string): string {
  return `bind 127.0.0.1
port ${port}
requirepass ${password}
dir "${folder}"
pidfile "${folder}/redis.pid"
daemonize no
save ""
appendonly yes
appendfsync everysec
aof-load-truncated yes
maxmemory-policy noeviction
loglevel notice
`;
}

async function setAside(appendOnly: string, note: (line: string) => void): Promise<void> {
  if (!existsSync(appendOnly)) return;
  const aside = `${appendOnly}.unreadable-${Date.now()}`;
  await rename(appendOnly, aside);
  note(`Redis could not read its append-only file; it is now ${aside} and the queue begins empty`);
}

/** Loading answers -LOADING: not ready yet. */
function answersPing({ port, password }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer = '';
    const finish = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (answer.split('\r\n').length > 2) finish(answer.includes('+PONG'));
    });
    socket.write(`AUTH ${password}\r\nPING\r\n`);
  });
}
