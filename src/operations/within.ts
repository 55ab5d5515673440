// A check that must not take longer than it may.
import { setTimeout as sleep } from 'node:timers/promises';

/** @throws where it takes longer, saying so */
export async function within<T>(ms: number, check: Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const late = sleep(ms, undefined, { signal: waiting.signal }).then((): never => {
    throw new Error(`no answer in ${ms / 1_000} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([check, late]);
  } finally {
    waiting.abort();
  }
}
