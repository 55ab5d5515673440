// What is told of a file of subscribers: how it would be read, how far its import is, and what that did.
import { z } from 'zod';
import { importStates } from '../domain/import.ts';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import type { Import } from '../store/imports.ts';
import { columnMeanings } from '../store/subscriber-columns.ts';
import { actorView } from './edit-views.ts';
import { moment, viewOf } from './views.ts';

const count = z.number().int();
const columnView = z.object({
  /** Its heading. */
  name: z.string(),
  /** What it is read as; null: nothing is taken of it. */
  meaning: z.enum(columnMeanings).nullable(),
});

export const fileLookView = z
  .object({
    /** As it was found: a label of the WHATWG Encoding Standard. */
    encoding: z.string(),
    /** From the left, with the first few values that stand in each. */
    columns: z.array(columnView.extend({ examples: z.array(z.string()) })),
    /** The first rows as an import would read them; none where no column has the address. */
    rows: z.array(
      z.object({
        line: count,
        /** null: not kept. */
        subscriber: z
          .object({
            email: z.string(),
            name: z.string(),
            locale: z.string().nullable(),
            status: z.enum(['active', 'unsubscribed']),
          })
          .nullable(),
        /** Why it would not be kept. */
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'FileLook' });
export type FileLookView = z.output<typeof fileLookView>;

export const importOutcomeView = z
  .object({
    list: z.string(),
    /** As it was found: a label of the WHATWG Encoding Standard. */
    encoding: z.string(),
    /** Rows after the header. */
    rows: count,
    added: count,
    updated: count,
    unchanged: count,
    /** Rows whose address an earlier row has. */
    duplicates: count,
    /** Bad rows. */
    rejected: count,
    /** Of those rejected, by the word of their status: nobody knows it, or they have not confirmed. */
    heldBack: z.record(z.string(), count),
    /** Of those kept, by what stands for their language: nothing is called so. */
    unknownLocales: z.record(z.string(), count),
    /** Columns of the file that nothing is taken of. */
    unusedColumns: z.array(z.string()),
    /** What each column was read as, from the left. */
    columns: z.array(columnView),
    /** The first rows that were not kept, or would not be. */
    firstRejects: z.array(z.object({ line: count, reason: z.string() })),
    unsubscribed: count,
    suppressed: count,
  })
  .meta({ id: 'ImportOutcome' });

export const uploadView = importOutcomeView
  .extend({
    /** Of the import, for /imports/ID and its rejects. */
    id: z.string(),
    /** Bad rows and duplicates as CSV, with line and reason; null where there are none, in a dry run, and past 1 MB. */
    rejects: z.string().nullable(),
  })
  .meta({ id: 'Import' });
export type UploadView = z.output<typeof uploadView>;

export const importRunView = z
  .object({
    id: z.string(),
    /** Slug. */
    list: z.string(),
    actor: actorView,
    /** It changes nothing. */
    dryRun: z.boolean(),
    state: z.enum(importStates),
    /** Of the file: so many of so many are read. */
    lines: z.object({ done: count, of: count }),
    /** What it did, or would; null until it is done. */
    outcome: importOutcomeView.nullable(),
    /** Why it failed. What was kept before that stays. */
    failure: z
      .object({ code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]), detail: z.string() })
      .nullable(),
    /** Rows that were not kept are at /imports/ID/rejects.csv. */
    hasRejects: z.boolean(),
    createdAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'ImportRun' });
export type ImportRunView = z.output<typeof importRunView>;

/** Also where nobody could write it down any more. */
export const stoppedReason = {
  code: 'ENGINE_UNAVAILABLE',
  detail:
    'the server was stopped in the middle; import the file again: what was kept stays, and nothing is made twice',
} as const;

export function shownRun({ lines, linesDone, isLost, ...row }: Import): ImportRunView {
  const { state, failure } = isLost ? { state: 'failed' as const, failure: stoppedReason } : row;
  const told = { ...row, state, failure, lines: { done: state === 'done' ? lines : linesDone, of: lines } };
  // As the store keeps it, it is what the import told.
  return viewOf(importRunView, { ...told, outcome: row.outcome as ImportRunView['outcome'] });
}
