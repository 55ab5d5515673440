// What it costs to start a command: CPU of the whole process (user and system, children included), the median of ten,
// beside a bare `node -e 0` of the same Node in the same run. Prints one JSON line last.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configFromEnv } from '../config/env.ts';
import { startEngines } from '../src/engines/index.ts';
import { openLog } from '../src/log.ts';

const runs = 10;
const pullquote = fileURLToPath(new URL('../bin/pullquote.js', import.meta.url));
const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-start-'));
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', PULLQUOTE_DATA_DIR: dataDir };

/** CPU of children that have ended, by the shell that waited for them (bash: in ms): Node tells it of itself alone. */
function cpuMs(args: string[]): number {
  const shell = `"$0" "$@" >/dev/null || exit 1; times`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', shell, process.execPath, ...args], {
    env,
    encoding: 'utf8',
    // On a socket bash would read its rc file.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const [, children = ''] = stdout.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (ms, [, minutes, seconds]) => ms + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;

const commands = {
  version: ['--version'],
  help: ['--help'],
  listsHelp: ['lists', '--help'],
  publishHelp: ['publish', '--help'],
  status: ['status'],
};

try {
  await using engines = await startEngines(configFromEnv(env), openLog('silent'), {
    postgres: true,
    redis: true,
    outbox: true,
  });
  if (engines.databaseUrl === null) throw new Error('no Postgres was started');
  const measured = new Map<string, number[]>([
    ['node', []],
    ...Object.keys(commands).map((name) => [name, []] as [string, number[]]),
  ]);
  // Once each first: the schema is made, and the compile cache filled. Then side by side.
  for (let run = 0; run <= runs; run++) {
    const node = cpuMs(['-e', '0']);
    if (run > 0) measured.get('node')?.push(node);
    for (const [name, args] of Object.entries(commands)) {
      const ms = cpuMs([pullquote, ...args]);
      if (run > 0) measured.get(name)?.push(ms);
    }
  }
  const node = median(measured.get('node') ?? []);
  const result: Record<string, unknown> = { bench: 'start', runs, nodeMs: Math.round(node) };
  for (const name of Object.keys(commands)) {
    const ms = median(measured.get(name) ?? []);
    result[`${name}Ms`] = Math.round(ms);
    result[`${name}Ratio`] = Math.round((ms / node) * 10) / 10;
    console.log(`${name.padEnd(12)} ${Math.round(ms)} ms of CPU, ${(ms / node).toFixed(1)} × node -e 0`);
  }
  console.log(JSON.stringify(result));
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
