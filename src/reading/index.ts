// Where pages, feeds and articles are read and summarized: in processes of their own, whose time and memory are limited. A text
// that takes too long, by a fault of ours or by its writer's design, ends its process and nothing else.
import { openPool, type Pool, type PoolOptions } from '../processes/pool.ts';
import type { tasks } from './tasks.ts';

/** Its tasks throw READING_STOPPED past a limit. */
export type Reading = Pool<typeof tasks>;

export type ReadingLimits = Pick<PoolOptions, 'timeLimitMs' | 'maxMemoryMb'>;

/** An article that people read takes less than a second, and 5 MB of any shape some seconds. */
const limits: ReadingLimits = { timeLimitMs: 30_000, maxMemoryMb: 1_024 };

/** The processes start with the first task, and leave when there is none for a minute. */
export function openReading(options: Partial<ReadingLimits> & { processes?: number } = {}): Reading {
  const settings = { processes: 2, idleMs: 60_000, ...limits, ...options };
  return openPool({
    ...settings,
    tasks: new URL('./tasks.ts', import.meta.url),
    says: {
      work: 'reading the text',
      // Nothing in it is native code.
      crashed: `it needed more than ${settings.maxMemoryMb} MB of memory`,
      advice:
        'no text that people write takes so much: look at what is in it, or give the text of the article alone',
      limit: 'READING_STOPPED',
      failed: 'INTERNAL',
    },
  });
}
