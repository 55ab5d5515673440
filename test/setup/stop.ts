// Jest's global teardown: ends what start.ts began.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function stop(): Promise<void> {
  const { folder, postgres, redis } = (
    globalThis as unknown as {
      benchProcesses: { folder: string; postgres: ChildProcess; redis: ChildProcess };
    }
  ).benchProcesses;
  postgres.kill('SIGQUIT');
  redis.kill('SIGKILL');
  await Promise.all([postgres, redis].map((p) => p.exitCode ?? p.signalCode ?? once(p, 'exit')));
  await rm(folder, { recursive: true, force: true });
}
