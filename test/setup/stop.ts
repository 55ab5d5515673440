// Jest's global teardown: closes the engine room, and fails the run if a test left a process behind.
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';

export default async function stop(): Promise<void> {
  const { folder, room } = (globalThis as unknown as { testRun: { folder: string; room: AsyncDisposable } })
    .testRun;
  await room[Symbol.asyncDispose]();
  const left = processesOf(folder);
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  if (left.length > 0)
    throw new Error(
      `tests left processes running:\n${left.map((p) => `  ${p.pid} ${p.command}`).join('\n')}`,
    );
}

/** Every process that inherited the run's variable, but Jest's own. Linux only. */
function processesOf(folder: string): { pid: number; command: string }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .map((pid) => ({ pid, environment: read(pid, 'environ'), command: read(pid, 'cmdline') }))
    .filter(({ environment, command }) => environment.includes(folder) && !command.includes('jest-worker'))
    .map(({ pid, command }) => ({ pid, command: command.replaceAll('\0', ' ').trim() }));
}

/** Empty for a process that has ended since. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
