// What was made of an article before anybody sees it: its blocks, and its digest; of an article at hand, where nothing is
// kept, and of a campaign.
import { z } from 'zod';
import type { Records, Stages } from '../app.ts';
import { blockSchema, sourceKinds } from '../domain/article.ts';
import { digestSchema } from '../domain/digest.ts';
import { numberBlocks } from '../domain/verdict.ts';
import { PullquoteError } from '../errors.ts';
import { getArticle } from '../store/articles.ts';
import { getCampaign } from '../store/campaigns.ts';
import { getDigest } from '../store/digests.ts';
import { articleTerms, listBlocks, readGivenArticle, verdictsOf } from './articles.ts';
import { digestWithFiles } from './compose.ts';
import { blockNumbers, type Given, languageTag, readTerms, text } from './terms.ts';
import { viewOf } from './views.ts';

export const digestView = digestSchema.meta({ id: 'Digest' });
export type DigestView = z.output<typeof digestView>;

export const articleView = z
  .object({
    kind: z.enum(sourceKinds),
    /** Where it came from: the name of a file, a URL. */
    ref: z.string(),
    title: z.string().nullable(),
    /** What every offset points into. */
    raw: z.string(),
    /** All of them, by number; `kept` is whether one takes part in the digest. */
    blocks: z.array(blockSchema.extend({ number: z.number() })),
  })
  .meta({ id: 'Article' });
export type ArticleView = z.output<typeof articleView>;

export const digestTerms = z.strictObject({
  article: articleTerms,
  /** A summarizer, with its model after a colon where one is named. */
  engine: text('a summarizer, such as extractive').optional(),
  /** Of the digest; the article's own where left out. */
  language: languageTag.optional(),
  keep: blockNumbers.optional(),
  drop: blockNumbers.optional(),
});

export const readingTerms = digestTerms.pick({ article: true, keep: true, drop: true });

/** An article as it is read and cleaned; keeps nothing. @throws as `readGivenArticle`, USAGE */
export async function lookAtArticle(
  stages: Pick<Stages, 'fetch' | 'reading'>,
  terms: Given<typeof readingTerms>,
  signal: AbortSignal,
): Promise<ArticleView> {
  const { article: given, ...blocks } = readTerms(readingTerms, terms);
  const article = await readGivenArticle(stages, given, signal);
  return viewOf(articleView, {
    ...article,
    title: article.metadata.title ?? null,
    blocks: await listBlocks(stages.reading, article, blocks),
  });
}

/** The digest of an article; makes no campaign of it. @throws as `readGivenArticle`, and what the stage throws */
export async function makeDigest(
  stages: Stages,
  terms: Given<typeof digestTerms>,
  signal: AbortSignal,
): Promise<DigestView> {
  const { article: given, keep, drop, ...choice } = readTerms(digestTerms, terms);
  const article = await readGivenArticle(stages, given, signal);
  const verdicts = await verdictsOf(stages.reading, article, { keep, drop });
  return viewOf(digestView, await digestWithFiles(stages, article, { ...choice, verdicts, signal }));
}

/** @throws CAMPAIGN_NOT_FOUND */
export async function articleOf(
  { store: { db }, reading }: Records & Pick<Stages, 'reading'>,
  campaignId: string,
): Promise<ArticleView> {
  const { articleId, digestId } = await getCampaign(db, campaignId);
  const article = await getArticle(db, articleId);
  const blocks = digestId === null ? [] : (await getDigest(db, digestId)).blocks;
  return viewOf(articleView, {
    ...article,
    title: article.metadata.title ?? null,
    blocks: blocks.length > 0 ? numberBlocks(blocks) : await listBlocks(reading, article, {}),
  });
}

/** @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not summarized yet */
export async function digestOf({ store: { db } }: Records, campaignId: string): Promise<DigestView> {
  const { digestId, state } = await getCampaign(db, campaignId);
  if (digestId === null)
    throw new PullquoteError(
      'CAMPAIGN_STATE',
      `campaign ${campaignId} is ${state}: expected one that is summarized; ask again in a moment`,
    );
  return viewOf(digestView, await getDigest(db, digestId));
}
