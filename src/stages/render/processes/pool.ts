// The pool of render processes: each draws cards and writes emails (tasks.ts).
import { openPool, type Pool, type PoolOptions } from '../../../processes/pool.ts';
import type { tasks } from './tasks.ts';

export type RenderPool = Pool<typeof tasks>;

/** Its tasks throw RENDER_FAILED past a limit. */
export const openRenderPool = (options: Omit<PoolOptions, 'tasks' | 'says'>): RenderPool =>
  openPool({
    ...options,
    tasks: new URL('./tasks.ts', import.meta.url),
    says: {
      work: 'rendering',
      crashed: `its process crashed, or needed more than ${options.maxMemoryMb} MB`,
      limit: 'RENDER_FAILED',
      failed: 'RENDER_FAILED',
    },
  });
