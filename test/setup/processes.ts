// The processes that read and that render, for all test files of a worker of Jest's: they start once, with the first text and
// the first card, and not for each app that is opened. They end when they are idle, or with the worker.
import { openReading } from '../../src/reading/index.ts';
import { openRenderer } from '../../src/stages/render/index.ts';

const open = () => ({ reading: openReading({ processes: 1 }), renderer: openRenderer({ processes: 1 }) });
/** In what stays from file to file (environment.ts). */
const kept = globalThis as { processes?: ReturnType<typeof open> };

/** For an app, which leaves them open. */
export const keptProcesses = (): ReturnType<typeof open> => {
  kept.processes ??= open();
  return kept.processes;
};
