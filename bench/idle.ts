// What Pullquote takes while nothing happens: memory (PSS) of its Node processes after 20 idle seconds, and the time until
// it is healthy; `start` with embedded engines, and `start`, `serve` and `worker email` with engines by URL; beside a bare
// node process in the same run. Linux only. Prints one JSON line last.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { configFromEnv } from '../config/env.ts';
import { startEngines } from '../src/engines/index.ts';
import { freePort } from '../src/engines/port.ts';
import { openLog } from '../src/log.ts';
import { isNode, pssMbOf, treeOf } from './processes.ts';

const idleMs = Number(process.env.IDLE_MS ?? 20_000);
const giveUpAfterMs = 60_000;
const pullquote = fileURLToPath(new URL('../bin/pullquote.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'pullquote-idle-'));
const base = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PULLQUOTE_DATA_DIR: join(folder, 'data'),
};

interface Idle {
  /** Until GET /healthz says 200; of a worker, until it says that it is ready. */
  healthyMs: number;
  /** Of all Node processes together. */
  pssMb: number;
  /** Script → PSS of its processes. */
  each: Record<string, number>;
}

const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});
// Otherwise a signal would end this process without that; the engines leave by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

async function end(child: ChildProcess): Promise<void> {
  started.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** Runs a command of Pullquote until it has been healthy and idle for a while. */
async function measure(args: string[], env: NodeJS.ProcessEnv, forMs = idleMs): Promise<Idle> {
  const port = await freePort(undefined);
  const began = performance.now();
  const child = spawn(process.execPath, [pullquote, ...args], {
    env: { ...base, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.add(child);
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const isUp = args[0] === 'worker' ? async () => log.includes('workers are ready') : () => isHealthy(port);
  while (!(await isUp())) {
    if (child.exitCode !== null || performance.now() - began > giveUpAfterMs)
      throw new Error(`${args.join(' ')} is not healthy: ${log}`);
    await sleep(5);
  }
  const healthyMs = Math.round(performance.now() - began);
  await sleep(forMs);
  const processes = treeOf(child.pid as number).filter(isNode);
  const each: Record<string, number> = {};
  for (const { pid, command } of processes) {
    const script = command.split(' ').find((word) => /\.[jt]s$/.test(word)) ?? command;
    each[basename(script)] = Math.round((each[basename(script)] ?? 0) + pssMbOf(pid));
  }
  const pssMb = Math.round(processes.reduce((sum, { pid }) => sum + pssMbOf(pid), 0));
  await end(child);
  return { healthyMs, pssMb, each };
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function bareNodeMb(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1e9)'], { env: base, stdio: 'ignore' });
  started.add(child);
  await sleep(1_000);
  const pssMb = pssMbOf(child.pid as number);
  await end(child);
  return Math.round(pssMb);
}

try {
  const nodeMb = await bareNodeMb();
  // Once each first: the cluster and the schema are made, and the compile cache is filled.
  await measure(['start'], {}, 2_000);
  const results: Record<string, Idle> = { 'start, embedded': await measure(['start'], {}) };
  await using engines = await startEngines(configFromEnv(base), openLog('silent'), {
    postgres: true,
    redis: true,
  });
  const urls = {
    DATABASE_URL: engines.databaseUrl ?? '',
    REDIS_URL: engines.redisUrl ?? '',
    // Never called: no mail is sent.
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  for (const args of [['start'], ['serve'], ['worker', 'email']]) {
    await measure(args, urls, 0);
    results[`${args.join(' ')}, by URL`] = await measure(args, urls);
  }
  const ratios = Object.fromEntries(
    Object.entries(results).map(([name, { pssMb }]) => [name, Math.round((pssMb / nodeMb) * 10) / 10]),
  );
  for (const [name, { healthyMs, pssMb, each }] of Object.entries(results))
    console.log(`${name}: healthy after ${healthyMs} ms, ${pssMb} MB`, each);
  console.log(JSON.stringify({ bench: 'idle', idleMs, nodeMb, results, timesNode: ratios }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
