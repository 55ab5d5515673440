// Whether Postgres and the queue answer, within a time that a load balancer waits.
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { HttpContext } from './context.ts';

const timeoutMs = 2_000;

export async function probe(context: HttpContext): Promise<{ postgres: boolean; queue: boolean }> {
  const { store, queues, log } = context;

  async function answers(name: string, asked: Promise<unknown>): Promise<boolean> {
    const waiting = new AbortController();
    const late = sleep(timeoutMs, undefined, { signal: waiting.signal, ref: false }).then(() => {
      throw new Error(`no answer within ${timeoutMs} ms`);
    });
    late.catch(() => {});
    try {
      await Promise.race([asked, late]);
      return true;
    } catch (error) {
      log.warn('%s is not ready: %s', name, messageOf(error));
      return false;
    } finally {
      waiting.abort();
    }
  }

  const [postgres, queue] = await Promise.all([
    answers('Postgres', store.ping()),
    answers('the queue', queues.ping()),
  ]);
  return { postgres, queue };
}
