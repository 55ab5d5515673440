// The jobs: a queue a stage, ids only, never an address or a secret. The id is deterministic, so that ringing
// twice is ringing once.
import { z } from 'zod';
import type { Stage } from '../domain/campaign.ts';

const campaignId = z.string().regex(/^[0-9a-z]{12}$/);

export const jobSchemas = {
  summarize: z.object({ campaignId }),
  render: z.object({ campaignId }),
  email: z.object({ campaignId, chunk: z.number().int().nonnegative() }),
  social: z.object({ campaignId, account: z.string() }),
} as const satisfies Record<Stage, z.ZodType>;

export type Job<S extends Stage = Stage> = {
  [K in S]: { stage: K; payload: z.infer<(typeof jobSchemas)[K]> };
}[S];

/** BullMQ refuses ids that are integers or hold one colon. */
export function jobId(job: Job): string {
  switch (job.stage) {
    case 'summarize':
    case 'render':
      return `${job.stage}-${job.payload.campaignId}`;
    case 'email':
      return `email-${job.payload.campaignId}-${job.payload.chunk}`;
    case 'social':
      return `social-${job.payload.campaignId}-${job.payload.account.replaceAll(':', '-')}`;
  }
}

/** What the job of one stage carries. */
export type Payload<S extends Stage> = z.infer<(typeof jobSchemas)[S]>;
