// What is told of a campaign: in a list, and in full.
import { z } from 'zod';
import { cardOptionsSchema } from '../design/card-options.ts';
import { campaignStates, channels, stages, unknownPolicies } from '../domain/campaign.ts';
import { deliveryStates } from '../domain/delivery.ts';
import { postPartStates } from '../domain/post-part.ts';
import { actorView } from './edit-views.ts';
import { moment } from './views.ts';
import { waitKinds } from './waits.ts';

export const destinationView = z.object({
  /** Host and port; null = the outbox. */
  relay: z.string().nullable(),
  /** The relay takes mail and delivers none. */
  isCatcher: z.boolean().optional(),
  sender: z.string(),
  /** Base of the links in mails. */
  links: z.string(),
  accounts: z.array(z.object({ id: z.string(), network: z.string() })),
  /** They were chosen out of more. */
  areChosen: z.boolean().optional(),
  /** What of the sample brand the mails carry. */
  sample: z.array(z.enum(['sender', 'address'])),
  /** Objections that were waved through. */
  forced: z.array(z.string()).optional(),
});

export const campaignView = z
  .object({
    id: z.string(),
    articleId: z.string(),
    listId: z.string(),
    channels: z.array(z.enum(channels)),
    /** A summarizer, with its model after a colon where one was named. */
    engine: z.string(),
    /** BCP 47 of the digest; null = the article's own. */
    language: z.string().nullable(),
    /** What the operator said of blocks of the article. */
    verdicts: z.array(z.object({ start: z.number(), end: z.number(), kept: z.boolean() })),
    /** What the operator said of who said what. */
    speakers: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        speaker: z.string().nullable(),
        role: z.string().nullable(),
      }),
    ),
    theme: z.string(),
    cards: cardOptionsSchema,
    state: z.enum(campaignStates),
    digestId: z.string().nullable(),
    renditionId: z.string().nullable(),
    /** Right side of its Message-IDs; null before the sending. */
    mailDomain: z.string().nullable(),
    /** How often something was edited, undone or redone. */
    editVersion: z.number(),
    /** null = as soon as it is approved. */
    scheduledAt: moment.nullable(),
    /** IANA name that the time was given in. */
    timeZone: z.string().nullable(),
    latenessLimitMs: z.number(),
    unknownPolicy: z.enum(unknownPolicies),
    /** Null where a feed did. */
    madeBy: actorView.nullable(),
    approvedAt: moment.nullable(),
    /** When the addresses found dead were first judged. */
    deadJudgedAt: moment.nullable(),
    /** Where it goes, named at approval. */
    destination: destinationView.nullable(),
    pausedAt: moment.nullable(),
    failedStage: z.enum(stages).nullable(),
    /** Why it paused itself, failed, or asks for a review that was waived. */
    reason: z.string().nullable(),
    /** How many deliveries there are; null before the sending. */
    audience: z.number().nullable(),
    createdAt: moment,
    updatedAt: moment,
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'Campaign' });
export type CampaignView = z.output<typeof campaignView>;

export const campaignSummaryView = campaignView
  .extend({
    /** Slug. */
    list: z.string(),
    /** As readers see it. */
    listName: z.string(),
    /** Where the article came from. */
    articleRef: z.string(),
    articleTitle: z.string().nullable(),
  })
  .meta({ id: 'CampaignSummary' });
export type CampaignSummaryView = z.output<typeof campaignSummaryView>;

const postView = z.object({
  account: z.string(),
  /** In its thread, from 1. */
  part: z.number(),
  state: z.enum(postPartStates),
  attempts: z.number(),
  url: z.string().nullable(),
  reason: z.string().nullable(),
  nextAt: moment.nullable(),
});

export const campaignStatusView = campaignSummaryView
  .extend({
    /** How many are in which state; a state with none is left out. */
    deliveries: z.partialRecord(z.enum(deliveryStates), z.number()),
    postParts: z.partialRecord(z.enum(postPartStates), z.number()),
    /** Deliveries that went or go out a second time, because the first is in doubt. */
    resent: z.number(),
    /** The stages that have begun. */
    stages: z.partialRecord(z.enum(stages), z.object({ startedAt: moment, finishedAt: moment.nullable() })),
    posts: z.array(postView),
    /** Why it does not go on by itself just now, since when, and what to do about it. */
    waits: z
      .object({
        kind: z.enum(waitKinds),
        for: z.string(),
        since: moment.nullable(),
        fix: z.string().nullable(),
      })
      .nullable(),
    /** Whether any worker is alive. */
    hasWorkers: z.boolean(),
  })
  .meta({ id: 'CampaignStatus' });
export type CampaignStatusView = z.output<typeof campaignStatusView>;
