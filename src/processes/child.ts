// A process of a pool: loads the module of tasks that its argument names, does one at a time and answers. Knows no task.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { messageOf, PullquoteError } from '../errors.ts';
import type { Answer, Request, TaskModule } from './pool.ts';

if (!process.send) throw new Error('child.ts runs as a child process only');
const answer = (message: 'ready' | Answer): void => {
  if (process.connected) process.send?.(message);
};

// Ctrl-C and a service manager's stop reach the whole group: it is the parent that decides when its children end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

// Loaded after the cache is there: satori alone takes 80 ms to compile without it.
enableCompileCache();
const { tasks, warmUp }: TaskModule = await import(process.argv[2] as string);
// Where even this fails, the task that is asked for tells why.
await warmUp?.().catch(() => {});

/** Node does so where a process ends by itself, and this one is killed. Only what is new is written. */
const keepCompiled = (): unknown => setImmediate(flushCompileCache);

process.on('message', async ({ task, input }: Request) => {
  try {
    answer({ ok: true, output: await tasks[task]?.(input) });
  } catch (error) {
    const known = error instanceof PullquoteError ? { code: error.code, retry: error.retry } : null;
    // V8's word for a stack that is full, of calls or of what a pattern has still to try.
    const full = error instanceof RangeError && /call stack/.test(error.message);
    answer({ ok: false, known, full, message: messageOf(error) });
  }
  keepCompiled();
});
answer('ready');
if (warmUp) keepCompiled();
