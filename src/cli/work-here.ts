// Workers inside a command, so that one command on a bare machine does the whole job.
import type { App } from '../app.ts';
import { stages } from '../domain/campaign.ts';

/**
 * Starts all workers in this process where the engines are this machine's own and nobody works yet. With a DATABASE_URL
 * the deployment has its workers, with its own SMTP_URL and accounts; a laptop must not send in their place.
 */
export async function workHere(app: App): Promise<AsyncDisposable> {
  const idle = { [Symbol.asyncDispose]: async () => {} };
  if (app.config.databaseUrl !== null || (await app.queues.workers()) > 0) return idle;
  const { startWorkers } = await import('../../workers/main.ts');
  const workers = await startWorkers(app, [...stages], {});
  return { [Symbol.asyncDispose]: () => workers.close() };
}
