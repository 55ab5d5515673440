// Starts guest.ts as a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Engines } from '../../src/engines/index.ts';

const guestFile = fileURLToPath(new URL('./guest.ts', import.meta.url));

export interface Guest {
  process: ChildProcess;
  engines: Pick<Engines, 'databaseUrl' | 'redisUrl' | 'outboxUrl' | 'outboxDir'>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Resolves when it has its engines. */
export async function startGuest(
  dataDir: string,
  ...need: ('postgres' | 'redis' | 'outbox')[]
): Promise<Guest> {
  const child = spawn(process.execPath, [guestFile, dataDir, ...need], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return {
    process: child,
    engines: JSON.parse(line) as Guest['engines'],
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}
