// What was made of an article before anybody sees it: its blocks, and its digest; of an article at hand, where nothing is
// kept, and of a campaign.
import { z } from 'zod';
import type { Records, Stages } from '../app.ts';
import { blockSchema, sourceKinds } from '../domain/article.ts';
import { digestSchema } from '../domain/digest.ts';
import { numberBlocks } from '../domain/verdict.ts';
import { getArticle } from '../store/articles.ts';
import { getCampaign } from '../store/campaigns.ts';
import { getEdited } from '../store/edits.ts';
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
  const campaign = await getCampaign(db, campaignId);
  const article = await getArticle(db, campaign.articleId);
  const blocks = campaign.digestId === null ? [] : (await getEdited(db, campaign)).edited.digest.blocks;
  return viewOf(articleView, {
    ...article,
    title: article.metadata.title ?? null,
    blocks: blocks.length > 0 ? numberBlocks(blocks) : await listBlocks(reading, article, {}),
  });
}

/** With what was edited of it. @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not summarized yet */
export async function digestOf({ store: { db } }: Records, campaignId: string): Promise<DigestView> {
  const { edited } = await getEdited(db, await getCampaign(db, campaignId));
  return viewOf(digestView, edited.digest);
}
