// What is told of an edit.
import { z } from 'zod';
import { moment } from './views.ts';

export const actorView = z
  .object({
    kind: z.enum(['cli', 'token', 'operator', 'pullquote']),
    id: z.string(),
    name: z.string(),
  })
  .meta({ id: 'Actor' });

export const editSummaryView = z.object({
  /** In the campaign, from 1. */
  seq: z.number(),
  kind: z.string(),
  actor: actorView,
  at: moment,
});

export const editView = editSummaryView
  .extend({
    /** What stood there, and what stood there then; their form is that of the field. */
    before: z.unknown(),
    after: z.unknown(),
    /** null = it counts. */
    undoneAt: moment.nullable(),
  })
  .meta({ id: 'Edit' });

/** Where on the desk. */
export const placeView = z.object({
  field: z.string(),
  at: z.number().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
});
