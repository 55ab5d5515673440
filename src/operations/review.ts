// The review desk: an article, what was said in it, and everything made of it side by side, each line with its proof; as it
// counts now, with what operators edited.
import { z } from 'zod';
import type { App } from '../app.ts';
import { asNamed } from '../domain/apply-edits.ts';
import { blockSchema, spanSchema } from '../domain/article.ts';
import { isProof } from '../domain/attribution.ts';
import { isEditable } from '../domain/campaign.ts';
import { passageSchema, type Quote, quoteSchema, statSchema } from '../domain/digest.ts';
import { coloursSchema, type Edited, focalPointSchema } from '../domain/edit.ts';
import { cardSchema, type Posts, postPartSchema } from '../domain/rendition.ts';
import { isShowable } from '../domain/showable.ts';
import { numberBlocks } from '../domain/verdict.ts';
import { type Desk, placeOf } from '../stages/summarize/edits/index.ts';
import { getArticle } from '../store/articles.ts';
import type { Campaign } from '../store/campaigns.ts';
import { type EditRow, getEdited, nextRedo } from '../store/edits.ts';
import { themeNames } from '../themes/load-theme.ts';
import { campaignView } from './campaign-views.ts';
import { actorView, editSummaryView, placeView } from './edit-views.ts';
import { loadManifest } from './load-composition.ts';
import { versionOf } from './review-version.ts';
import { moment, viewOf } from './views.ts';

const quoteView = quoteSchema.extend({
  grade: z.enum(['stated', 'carried', 'unknown', 'operator']),
  /** The words of the article that tell who said it. */
  proof: spanSchema.nullable(),
  /** Where they, or the operator, have the name from. */
  mention: spanSchema.nullable(),
  /** Who may have said it, where nothing tells. */
  candidates: z.array(z.string()),
  /** Whether readers may be shown it: whose words it cannot tell no mail, card or post shows. */
  isShowable: z.boolean(),
});

export const reviewView = z
  .object({
    campaign: campaignView,
    /** As the ETag has it: what an edit must have seen. */
    version: z.string(),
    isEditable: z.boolean(),
    article: z.object({
      kind: z.string(),
      ref: z.string(),
      /** What every offset points into. */
      raw: z.string(),
      url: z.string().nullable(),
      byline: z.string().nullable(),
      publishedAt: z.string().nullable(),
      siteName: z.string().nullable(),
      leadImageUrl: z.string().nullable(),
      blocks: z.array(
        blockSchema.extend({
          number: z.number(),
          /** Whether an operator took it in or out here. */
          isEdited: z.boolean(),
        }),
      ),
    }),
    engine: z.string(),
    language: z.string(),
    /** Where it is not the digest's. */
    articleLanguage: z.string().nullable(),
    title: z.string(),
    /** What the mail has, and what the engine offers. */
    subject: z.string(),
    subjects: z.array(z.string()),
    preheader: z.string(),
    hashtags: z.array(z.string()),
    /** In the order in which cards are made of them. */
    quotes: z.array(quoteView),
    /** Found in the article, and not chosen. */
    otherQuotes: z.array(quoteView),
    summary: z.array(passageSchema),
    keyPoints: z.array(passageSchema),
    figures: z.array(statSchema),
    /** Found in the article, and not chosen. */
    otherFigures: z.array(statSchema),
    /** Of the article, those that take part. */
    sentences: z.array(spanSchema),
    /** Whom the article names, and who else speaks in it, each by the fullest name; where it names them. */
    people: z.array(
      z.object({
        name: z.string(),
        role: z.string().nullable(),
        mentions: z.array(z.object({ start: z.number(), end: z.number() })),
      }),
    ),
    note: z.string().nullable(),
    theme: z.string(),
    themes: z.array(z.string()),
    /** The operator's; null = the theme's own choice. */
    cardMode: z.enum(['light', 'dark']).nullable(),
    /** The operator's; null = the brand's. */
    colours: coloursSchema.nullable(),
    focalPoint: focalPointSchema.nullable(),
    checks: z.array(
      z.object({
        check: z.string(),
        ok: z.boolean(),
        detail: z.string(),
        span: spanSchema.optional(),
        /** Where on the desk. */
        place: placeView.nullable(),
      }),
    ),
    /** A thread for each network; the accounts here that would post it. */
    threads: z.array(
      z.object({
        network: z.string(),
        accounts: z.array(z.string()),
        isEdited: z.boolean(),
        parts: z.array(postPartSchema),
      }),
    ),
    cards: z.array(
      cardSchema.extend({
        /** What the engine made of its alt text, where the operator wrote another. */
        engineAlt: z.string().nullable(),
        url: z.string(),
      }),
    ),
    /** What was left out, and why. */
    notes: z.array(z.string()),
    /** The last edit of each kind that counts. */
    edited: z.array(z.object({ kind: z.string(), by: actorView, at: moment })),
    /** What undo and redo would do; null = nothing. */
    undo: editSummaryView.nullable(),
    redo: editSummaryView.nullable(),
  })
  .meta({ id: 'ReviewDesk' });
export type ReviewView = z.output<typeof reviewView>;

export type ReviewApp = Pick<
  App,
  'config' | 'store' | 'now' | 'fetch' | 'networks' | 'reading' | 'renderer' | 'summarizers' | 'accounts'
>;

/** What an operator looks at, and whatever it takes to edit it. */
export interface LoadedReview extends Desk {
  campaign: Campaign;
  version: string;
  rows: EditRow[];
  notes: string[];
}

/** @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet */
export async function loadReview({ store: { db } }: Pick<App, 'store'>, id: string): Promise<LoadedReview> {
  const { campaign, manifest } = await loadManifest(db, id);
  const [article, { engine, edited, rows }] = await Promise.all([
    getArticle(db, campaign.articleId),
    getEdited(db, campaign),
  ]);
  return {
    ...{ campaign, article, engine, edited, rows },
    version: versionOf(campaign),
    ...{ posts: manifest.posts, cards: manifest.cards, notes: manifest.notes ?? [] },
    themes: themeNames(),
  };
}

/** @throws as {@link loadReview} */
export async function review(app: ReviewApp, id: string): Promise<ReviewView> {
  return showReview(app, await loadReview(app, id));
}

async function showReview(
  { store, accounts, reading }: ReviewApp,
  loaded: LoadedReview,
): Promise<ReviewView> {
  const { campaign, article, engine, edited, rows, version, themes, cards, notes } = loaded;
  const { digest, own } = edited;
  const { metadata, raw } = article;
  const [redo, choices] = await Promise.all([
    nextRedo(store.db, campaign.id),
    reading.run('findChoices', { article, digest }),
  ]);
  return viewOf(reviewView, {
    campaign,
    version,
    isEditable: isEditable(campaign.state),
    article: {
      ...{ kind: article.kind, ref: article.ref, raw },
      url: metadata.canonicalUrl ?? null,
      byline: metadata.byline ?? null,
      publishedAt: metadata.publishedAt ?? null,
      siteName: metadata.siteName ?? null,
      leadImageUrl: metadata.leadImageUrl ?? null,
      blocks: numberBlocks(digest.blocks).map((block, at) => ({
        ...block,
        isEdited: engine.blocks[at]?.kept !== block.kept,
      })),
    },
    engine: digest.engine,
    language: digest.language,
    articleLanguage: digest.articleLanguage ?? null,
    title: digest.title,
    subject: digest.subjects[0] ?? digest.title,
    subjects: edited.base.subjects,
    preheader: digest.preheader,
    hashtags: digest.hashtags,
    quotes: digest.quotes.map((quote) => quoteWithProof(raw, quote)),
    otherQuotes: choices.quotes.map((quote) => quoteWithProof(raw, asNamed(quote, edited.named))),
    summary: digest.summary,
    keyPoints: digest.keyPoints,
    figures: digest.stats,
    otherFigures: choices.figures,
    sentences: choices.sentences,
    people: choices.people,
    note: own.note,
    theme: own.theme ?? campaign.theme,
    themes: [...themes],
    cardMode: own.cardMode ?? campaign.cards.cardMode ?? null,
    colours: own.colours,
    focalPoint: own.focalPoint,
    checks: digest.checks.map((check) => ({ ...check, place: placeOf(check) })),
    threads: threadsOf(loaded.posts, edited, accounts),
    cards: cards.map((card) => ({
      ...card,
      engineAlt: Object.entries(own.alts).find(([, alt]) => alt === card.alt)?.[0] ?? null,
      url: `/api/v1/campaigns/${campaign.id}/cards/${card.file}`,
    })),
    notes,
    edited: [...new Map(rows.map((row) => [row.kind, row])).values()].map(({ kind, actor, at }) => ({
      ...{ kind, at },
      by: actor,
    })),
    undo: rows.at(-1) ?? null,
    redo,
  });
}

function quoteWithProof(raw: string, quote: Quote): z.output<typeof quoteView> {
  const { attribution } = quote;
  const spanAt = (start?: number, end?: number) =>
    start === undefined || end === undefined ? null : { start, end, text: raw.slice(start, end) };
  const hasMention = attribution && 'speakerStart' in attribution;
  return {
    ...quote,
    grade: attribution?.grade ?? 'unknown',
    proof: isProof(attribution) ? spanAt(attribution.start, attribution.end) : null,
    mention: hasMention ? spanAt(attribution.speakerStart, attribution.speakerEnd) : null,
    candidates: attribution?.grade === 'unknown' ? attribution.candidates : [],
    isShowable: isShowable(quote),
  };
}

const threadsOf = (posts: Posts, { own }: Edited, accounts: App['accounts']): ReviewView['threads'] =>
  Object.entries(posts).map(([network, parts]) => ({
    network,
    accounts: accounts.filter((account) => account.network === network).map(({ id }) => id),
    isEdited: own.posts[network] !== undefined,
    parts,
  }));
