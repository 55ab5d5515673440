// A file of subscribers of this machine, imported by a server elsewhere: handed on as it is, followed, and the rows that were not
// kept written here, where an import on the server's own machine would have them.
import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PullquoteError } from '../../errors.ts';
import type { ImportRunView } from '../../operations/import-views.ts';
import { at, type Client } from './client.ts';
import type { Door } from './door.ts';

/** The server limits how often it is asked. */
const pauseMs = { first: 100, most: 2_000 };

/** @throws what an import throws, and what the API refuses */
export async function importAway(
  { ask, upload, stream }: Client,
  terms: Parameters<Door['importSubscribers']>[0],
  { onProgress }: Parameters<Door['importSubscribers']>[1],
): ReturnType<Door['importSubscribers']> {
  const { keepRejectsFile, openImportElsewhere } = await import('../../operations/import-subscribers.ts');
  const { file, list, create, dryRun, active, encoding, rejectsFile } = await openImportElsewhere(terms);
  const query = new URLSearchParams({ create: String(create), dryRun: String(dryRun), encoding });
  for (const column of [terms.columns ?? []].flat()) query.append('columns', String(column));
  for (const word of active) query.append('active', word);
  let run = await upload<ImportRunView>(`${at`/lists/${list}/imports`}?${query}`, createReadStream(file));
  for (let ms = pauseMs.first; run.state === 'running'; ms = Math.min(ms * 2, pauseMs.most)) {
    onProgress(run.lines);
    await sleep(ms);
    run = await ask('GET', at`/imports/${run.id}`);
  }
  const { outcome, failure, hasRejects } = run;
  if (outcome === null)
    throw new PullquoteError(
      failure?.code ?? 'INTERNAL',
      failure?.detail ?? 'the import ended without a result',
    );
  if (hasRejects) await keepRejectsFile(rejectsFile, await stream(at`/imports/${run.id}/rejects.csv`));
  return { ...outcome, rejectsFile: hasRejects ? rejectsFile : null };
}
