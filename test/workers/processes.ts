// Starts worker processes and ends them in the ways that processes end.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorkersOptions } from '../../workers/main.ts';
import type { SmallAppOptions } from './small-app.ts';

const script = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
/** To be imported first: a third of their start is reading Drizzle's package. */
export const quickStart = new URL('../../src/cli/quick-start.ts', import.meta.url).href;

export interface WorkerProcess extends AsyncDisposable {
  send: ChildProcess['send'];
  signal(signal: NodeJS.Signals): void;
  /** Sends the signal and waits for the end: the exit code, or null where a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Resolves when its workers run. */
export async function startProcess(options: SmallAppOptions & WorkersOptions): Promise<WorkerProcess> {
  const child = fork(script, [JSON.stringify(options)], {
    execArgv: ['--import', quickStart],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [ready] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (ready !== 'ready') throw new Error(`the worker process ended with ${ready} before it was ready`);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals) => {
    if (!hasEnded()) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return child.exitCode;
  };
  return {
    send: child.send.bind(child),
    signal: (signal) => child.kill(signal),
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
    },
  };
}
