// A render thread: does one task at a time and answers. It holds no state but warm fonts and templates.
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { messageOf, PullquoteError } from '../../../errors.ts';
import type { Answer, Request } from './pool.ts';

const port = parentPort;
if (!port) throw new Error('thread.ts runs as a worker thread only');

// Loaded after the cache is there: satori alone takes 80 ms to compile without it.
enableCompileCache();
const { tasks } = await import('./tasks.ts');
const { warmUp } = await import('../cards/warm-up.ts');
// Where even this fails, the card that is asked for tells why.
await warmUp().catch(() => {});

port.on('message', async ({ task, input }: Request) => {
  let answer: Answer;
  try {
    answer = { ok: true, output: await (tasks[task] as (input: unknown) => unknown)(input) };
  } catch (error) {
    const known = error instanceof PullquoteError;
    answer = {
      ok: false,
      code: known ? error.code : 'RENDER_FAILED',
      message: known ? error.message : `rendering failed: ${messageOf(error)}`,
    };
  }
  port.postMessage(answer);
});
port.postMessage('ready');
