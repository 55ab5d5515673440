// Logs an error that comes again and again (a lost server) once in a while instead of every time.
import type { Logger } from '../log.ts';

const everyMs = 10_000;

/** A listener for 'error' events: each distinct message at most once in 10 s. */
export function quietly(log: Logger, meaning: string): (error: Error) => void {
  const last = new Map<string, number>();
  return (error) => {
    // A refused "localhost" is an AggregateError: a code and no message.
    const reason = error.message || String((error as { code?: string }).code);
    const now = Date.now();
    if (now - (last.get(reason) ?? 0) < everyMs) return;
    if (last.size > 100) last.clear();
    last.set(reason, now);
    log.warn({ reason }, meaning);
  };
}
