// The processes that the race started: none outlives it, however it ends.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});
// Otherwise a signal would end this process without that; the engines leave by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

export function keep<Child extends ChildProcess>(child: Child): Child {
  started.add(child);
  return child;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  }
  started.delete(child);
}

export const endAll = (): Promise<unknown> => Promise.all([...started].map(end));
