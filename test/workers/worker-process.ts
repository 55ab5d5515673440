// Email workers in a process of their own, to be killed by a test or a fault run. Argument: JSON of SmallAppOptions with
// the workers' options. Says "ready" over IPC; ends on SIGTERM like a real worker.
import { flushCompileCache } from 'node:module';
import { startWorkers, type WorkersOptions } from '../../workers/main.ts';
import { openSmallApp, type SmallAppOptions } from './small-app.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as SmallAppOptions & WorkersOptions;
const app = await openSmallApp(options);
const workers = await startWorkers(app, ['email'], options);
process.on('SIGTERM', async () => {
  await workers.close();
  await app[Symbol.asyncDispose]();
  process.exit(0);
});
// Blocks the event loop for so many ms, as a bug would.
process.on('message', (blockMs: number) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
});
// Most of these are killed, which leaves no time to write what was compiled.
flushCompileCache();
process.send?.('ready');
