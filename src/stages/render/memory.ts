// Remembers what render processes answered, so that of an edited campaign only what changed is made again. Pure tasks only:
// the same input has the same answer.
import { serialize } from 'node:v8';
import { sha256 } from '../../domain/id.ts';
import type { RenderPool } from './processes/pool.ts';
import type { tasks } from './processes/tasks.ts';

type Tasks = typeof tasks;
type Answer<N extends keyof Tasks> = Awaited<ReturnType<Tasks[N]>>;

/** @param maxBytes of what was answered; what was not asked for the longest goes first */
export function withMemory(pool: RenderPool, maxBytes: number): RenderPool {
  const known = new Map<string, { answer: unknown; bytes: number }>();
  let held = 0;

  const keep = (key: string, answer: unknown): void => {
    const bytes = answer instanceof Uint8Array ? answer.byteLength : serialize(answer).byteLength;
    held += bytes - (known.get(key)?.bytes ?? 0);
    known.delete(key);
    known.set(key, { answer, bytes });
    for (const [oldest, { bytes: freed }] of known) {
      if (held <= maxBytes) break;
      known.delete(oldest);
      held -= freed;
    }
  };

  return {
    ...pool,
    async run<N extends keyof Tasks>(
      task: N,
      input: Parameters<Tasks[N]>[0],
      signal?: AbortSignal,
      budget?: Parameters<RenderPool['run']>[3],
    ): Promise<Answer<N>> {
      signal?.throwIfAborted();
      const key = sha256(serialize([task, input]));
      const before = known.get(key);
      const answer = before ? (before.answer as Answer<N>) : await pool.run(task, input, signal, budget);
      keep(key, answer);
      return answer;
    },
  };
}
