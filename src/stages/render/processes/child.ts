// A render process: does one task at a time and answers. It holds no state but warm fonts and templates.
import { enableCompileCache } from 'node:module';
import { messageOf, PullquoteError } from '../../../errors.ts';
import type { Answer, Request } from './pool.ts';

if (!process.send) throw new Error('child.ts runs as a child process only');
const answer = (message: 'ready' | Answer): void => {
  if (process.connected) process.send?.(message);
};

// Ctrl-C and a service manager's stop reach the whole group: it is the parent that decides when its children end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

// Loaded after the cache is there: satori alone takes 80 ms to compile without it.
enableCompileCache();
const { tasks } = await import('./tasks.ts');
const { warmUp } = await import('../cards/warm-up.ts');
// Where even this fails, the card that is asked for tells why.
await warmUp(tasks.drawCard).catch(() => {});

process.on('message', async ({ task, input }: Request) => {
  try {
    answer({ ok: true, output: await (tasks[task] as (input: unknown) => unknown)(input) });
  } catch (error) {
    const known = error instanceof PullquoteError;
    answer({
      ok: false,
      code: known ? error.code : 'RENDER_FAILED',
      message: known ? error.message : `rendering failed: ${messageOf(error)}`,
    });
  }
});
answer('ready');
