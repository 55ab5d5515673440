// Campaigns: making one, and reading it. How it moves from state to state is in campaign-moves.ts.
import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import type { CardOptions } from '../design/card-options.ts';
import type { Actor } from '../domain/actor.ts';
import type { Article } from '../domain/article.ts';
import type { CampaignState, Channel, Stage, UnknownPolicy } from '../domain/campaign.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { newId } from '../domain/id.ts';
import type { PostPartState } from '../domain/post-part.ts';
import type { SpeakerVerdict, Verdict } from '../domain/verdict.ts';
import { PullquoteError } from '../errors.ts';
import { insertArticle } from './articles.ts';
import type { Db } from './db.ts';
import { countRecipients } from './lists.ts';
import {
  articles,
  campaigns,
  deliveries,
  digests,
  lists,
  postParts,
  renditions,
  stageRuns,
} from './schema.ts';

export type Campaign = typeof campaigns.$inferSelect;

export interface NewCampaign {
  article: Article;
  listId: string;
  channels: Channel[];
  /** Name of the summarizer, with its model where one was named: "deepseek:deepseek-v4-pro". */
  engine: string;
  /** Of the digest; the article's own where left out. */
  language?: string | null;
  /** Of the operator, on blocks of the article; none where left out. */
  verdicts?: Verdict[] | undefined;
  /** Of the operator, on who said what; none where left out. */
  speakers?: SpeakerVerdict[] | undefined;
  theme: string;
  /** X and square, in the theme's own colours, where left out. */
  cards?: CardOptions | undefined;
  /** null = as soon as it is approved. */
  scheduledAt: Date | null;
  /** IANA name; null with a null scheduledAt. */
  timeZone: string | null;
  latenessLimitMs: number;
  unknownPolicy: UnknownPolicy;
  /** null where a feed does. */
  madeBy?: Actor | null;
  /** Set where it is approved unseen (--yes). */
  approvedAt: Date | null;
  /** Where it goes, named with the approval. */
  destination?: Destination | null;
}

/** A campaign with what people want to see of it. */
export interface CampaignSummary extends Campaign {
  /** Slug of the list. */
  list: string;
  /** As readers see it. */
  listName: string;
  /** Where the article came from. */
  articleRef: string;
  articleTitle: string | null;
}

export interface CampaignStatus extends CampaignSummary {
  /** How many deliveries are in which state; a state with none is left out. */
  deliveries: Partial<Record<DeliveryState, number>>;
  postParts: Partial<Record<PostPartState, number>>;
  /** Deliveries that went or go out a second time, because the first is in doubt. */
  resent: number;
  /** The stages that have begun. */
  stages: Partial<Record<Stage, { startedAt: Date; finishedAt: Date | null }>>;
}

/**
 * Article and campaign in one transaction, in state summarizing; its job is rung afterwards. Locks nothing.
 * @throws LIST_EMPTY where it would mail nobody
 */
export async function createCampaign(db: Db, given: NewCampaign): Promise<Campaign> {
  const { article, ...columns } = given;
  return db.transaction(async (tx) => {
    if (given.channels.includes('email') && (await countRecipients(tx, given.listId)) === 0)
      throw new PullquoteError(
        'LIST_EMPTY',
        'the list has no active subscriber; import some, or leave the channel email out',
      );
    const articleId = await insertArticle(tx, article);
    const [campaign] = await tx
      .insert(campaigns)
      .values({ ...columns, id: newId(), articleId, state: 'summarizing' })
      .returning();
    if (!campaign) throw new PullquoteError('INTERNAL', 'Postgres kept no campaign');
    return campaign;
  });
}

/** Campaigns of the same text to the same list that were not cancelled, the newest first. */
export async function findSameCampaigns(
  db: Db,
  listId: string,
  { raw }: Article,
): Promise<Pick<Campaign, 'id' | 'state' | 'createdAt'>[]> {
  return db
    .select({ id: campaigns.id, state: campaigns.state, createdAt: campaigns.createdAt })
    .from(campaigns)
    .innerJoin(articles, eq(articles.id, campaigns.articleId))
    .where(
      and(
        eq(campaigns.listId, listId),
        ne(campaigns.state, 'cancelled'),
        eq(sql`md5(${articles.raw})`, sql`md5(${raw}::text)`),
      ),
    )
    .orderBy(desc(campaigns.createdAt));
}

/** @throws CAMPAIGN_NOT_FOUND */
export async function getCampaign(db: Db, id: string): Promise<Campaign> {
  const [campaign] = await db.select().from(campaigns).where(eq(campaigns.id, id));
  if (!campaign) throw notFound(id);
  return campaign;
}

/** Deliveries that went or go out a second time, because the first is in doubt. */
export const resentRows = sql<number>`count(*) filter (where ${deliveries.resent})`.mapWith(Number);

const summaryColumns = {
  campaign: campaigns,
  list: lists.slug,
  listName: lists.name,
  articleRef: articles.ref,
  articleTitle: sql<string | null>`coalesce(${articles.metadata} ->> 'title', ${digests.body} ->> 'title')`,
};

export interface CampaignChoice {
  /** Of a campaign: those made before it. */
  before?: string | undefined;
  state?: CampaignState | undefined;
  limit?: number;
}

/** The newest campaigns first. */
export async function listCampaigns(
  db: Db,
  { before, state, limit = 20 }: CampaignChoice = {},
): Promise<CampaignSummary[]> {
  const isOlder =
    before === undefined
      ? undefined
      : sql`(${campaigns.createdAt}, ${campaigns.id}) < (select created_at, id from campaigns where id = ${before})`;
  const rows = await selectSummaries(db)
    .where(and(isOlder, state && eq(campaigns.state, state)))
    .orderBy(desc(campaigns.createdAt), desc(campaigns.id))
    .limit(limit);
  return rows.map(toSummary);
}

/** The campaign, its rows counted by state, and when each stage began and ended. @throws CAMPAIGN_NOT_FOUND */
export async function campaignStatus(db: Db, id: string): Promise<CampaignStatus> {
  // One snapshot, so that the counts belong to the state beside them.
  return db.transaction(
    async (tx) => {
      const [row] = await selectSummaries(tx).where(eq(campaigns.id, id));
      if (!row) throw notFound(id);
      const byDelivery = await tx
        .select({
          state: deliveries.state,
          rows: count(),
          resent: resentRows,
        })
        .from(deliveries)
        .where(eq(deliveries.campaignId, id))
        .groupBy(deliveries.state);
      const byPart = await tx
        .select({ state: postParts.state, rows: count() })
        .from(postParts)
        .where(eq(postParts.campaignId, id))
        .groupBy(postParts.state);
      const runs = await tx.select().from(stageRuns).where(eq(stageRuns.campaignId, id));
      return {
        ...toSummary(row),
        resent: byDelivery.reduce((sum, row) => sum + row.resent, 0),
        deliveries: Object.fromEntries(byDelivery.map(({ state, rows }) => [state, rows])),
        postParts: Object.fromEntries(byPart.map(({ state, rows }) => [state, rows])),
        stages: Object.fromEntries(
          runs.map(({ stage, startedAt, finishedAt }) => [stage, { startedAt, finishedAt }]),
        ),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** SHA-256 of the page behind "view in browser", or null where there is no such campaign or nothing to see yet. */
export async function findHostedHtml(db: Db, id: string): Promise<string | null> {
  const [row] = await db
    .select({ manifest: renditions.manifest })
    .from(campaigns)
    .innerJoin(renditions, eq(renditions.id, campaigns.renditionId))
    .where(eq(campaigns.id, id));
  return row ? (row.manifest.hostedHtml ?? row.manifest.html) : null;
}

/** The language of the article, or null where there is no such campaign or digest. */
export async function campaignLanguage(db: Db, id: string): Promise<string | null> {
  const [row] = await db
    .select({ language: sql<string>`${digests.body} ->> 'language'` })
    .from(campaigns)
    .innerJoin(digests, eq(digests.id, campaigns.digestId))
    .where(eq(campaigns.id, id));
  return row?.language ?? null;
}

/** A query to be narrowed. */
export function selectSummaries(db: Db) {
  return db
    .select(summaryColumns)
    .from(campaigns)
    .innerJoin(lists, eq(lists.id, campaigns.listId))
    .innerJoin(articles, eq(articles.id, campaigns.articleId))
    .leftJoin(digests, eq(digests.id, campaigns.digestId))
    .$dynamic();
}

export function toSummary(row: Awaited<ReturnType<typeof selectSummaries>>[number]): CampaignSummary {
  const { campaign, ...rest } = row;
  return { ...campaign, ...rest };
}

function notFound(id: string): PullquoteError {
  return new PullquoteError(
    'CAMPAIGN_NOT_FOUND',
    `there is no campaign ${id}; "pullquote status" lists those there are`,
  );
}
