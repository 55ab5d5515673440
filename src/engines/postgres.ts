// The embedded Postgres: a cluster in the data folder, one server on a loopback port with a password.
// Never deletes a cluster.
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PullquoteError } from '../errors.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { endOrphan } from './orphan.ts';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';
import { prepareDatabase, superuser } from './postgres-roles.ts';
import { notRoot, type Runner, run } from './run-as.ts';
import { supervise } from './supervise.ts';

/** @throws ENGINE_UNAVAILABLE */
export async function startPostgres(options: EngineOptions): Promise<Engine> {
  const binaries = await postgresBinaries();
  const data = join(options.dataDir, 'postgres');
  const runner = notRoot('INT', {
    folder: options.dataDir,
    ownedBefore: data,
    probe: [binaries.initdb, '--version'],
  });
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, runner, data, options);
  assertVersion(data, binaries);

  const pidFile = join(data, 'postmaster.pid');
  const endEarlier = () => endOrphan(pidFile, data, ['SIGINT', 'SIGQUIT']);
  await endEarlier();
  const port = await options.choosePort();
  const server = await supervise(
    {
      name: 'Postgres',
      async spawn() {
        await endEarlier();
        // Postgres takes a stale file for a live server when the pid is another program's by now.
        await rm(pidFile, { force: true });
        return run(runner, [binaries.postgres, '-D', data, ...settings(port, options.durable)], {
          stdio: ['ignore', options.logFd, options.logFd],
          cwd: '/',
        });
      },
      // Line 8 is the state that pg_ctl waits for; the server writes it.
      async isReady() {
        const lines = await readFile(pidFile, 'utf8').then(
          (text) => text.split('\n'),
          () => [],
        );
        return lines[7]?.startsWith('ready') ?? false;
      },
      // Long, since replaying the log of a large crash is work, not a hang.
      readyWithinMs: 120_000,
      // Fast shutdown, then immediate (which recovers at the next start).
      stopSignals: [
        { signal: 'SIGINT', afterMs: 0 },
        { signal: 'SIGQUIT', afterMs: 10_000 },
        { signal: 'SIGKILL', afterMs: 5_000 },
      ],
    },
    options.note,
  );
  try {
    const passwords = { app: options.password, superuser: options.superuserPassword };
    return { stop: server.stop, url: await prepareDatabase(port, passwords) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Made beside and renamed, so that a start which was cut short leaves no half cluster. */
async function initialise(
  binaries: PostgresBinaries,
  runner: Runner,
  data: string,
  options: EngineOptions,
): Promise<void> {
  const fresh = `${data}.new`;
  const passwordFile = join(options.dataDir, 'postgres.password');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, options.superuserPassword, { mode: 0o600 });
  if (runner.owner !== null)
    for (const path of [fresh, passwordFile]) await chown(path, runner.owner.uid, runner.owner.gid);
  const child = run(
    runner,
    [
      binaries.initdb,
      `--pgdata=${fresh}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Same order and case rules on every machine; no system locale needed.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // The password is random and long: stretching it only slows each connection down.
      '--set=scram_iterations=64',
      ...(options.durable ? [] : ['--no-sync']),
    ],
    { stdio: ['ignore', options.logFd, options.logFd], cwd: '/' },
  );
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  await rm(passwordFile);
  if (code !== 0)
    throw new PullquoteError(
      'ENGINE_UNAVAILABLE',
      `initdb failed (${code}) in ${fresh}; engines.log says why`,
    );
  await rename(fresh, data);
}

/** @throws ENGINE_UNAVAILABLE where the cluster is of another major version: Postgres can't read it. */
function assertVersion(data: string, binaries: PostgresBinaries): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.majorVersion) return;
  throw new PullquoteError(
    'ENGINE_UNAVAILABLE',
    `${data} was made by Postgres ${made} and this is ${binaries.majorVersion}; start it with the Pullquote that made it and move the data with pg_dump, or set PULLQUOTE_DATA_DIR to a new folder`,
  );
}

function settings(port: number, durable: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    // No replicas: the log needs to hold what a crash needs and no more.
    wal_level: 'minimal',
    max_wal_senders: 0,
    // Parallel queries share memory through /dev/shm, which containers keep tiny.
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    // Statements hold subscribers' addresses.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    // Commits still reach the system, so that a kill loses none.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
