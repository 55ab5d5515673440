// Which workers an operator wants in a process. They are started by whoever is the process.
import { z } from 'zod';
import { type Stage, stages } from '../domain/campaign.ts';
import { type Given, readTerms, someOf, whole } from './terms.ts';

const workerTerms = z.strictObject({
  stages: someOf(stages).default([...stages]),
  /** Jobs at once per stage; config/queues.ts says where left out. */
  concurrency: whole().optional(),
});

/** @throws USAGE */
export function readWorkerTerms(terms: Given<typeof workerTerms>): {
  stages: Stage[];
  concurrency?: number | undefined;
} {
  return readTerms(workerTerms, terms);
}
