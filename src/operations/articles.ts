// An article as an operator names it, and its blocks: which take part, and what the operator says of them.
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { isProof } from '../domain/attribution.ts';
import type { Quote } from '../domain/digest.ts';
import { isShowable } from '../domain/showable.ts';
import {
  type BlockNumbers,
  type NumberedBlock,
  numberBlocks,
  type SpeakerNames,
  type SpeakerVerdict,
  type Verdict,
} from '../domain/verdict.ts';
import { type GuardedFetch, guardedFetch } from '../fetch.ts';
import { oneLine } from '../language/text/one-line.ts';
import type { Reading } from '../reading/index.ts';
import { maxArticleBytes, readAsText, readAtMost, readSource, readText, readUrl } from '../sources/index.ts';
import { type RawSource, textFormats } from '../sources/raw-source.ts';
import { verdictsOn } from '../stages/summarize/clean/verdicts.ts';
import { inOrder, speakerVerdicts, withSpeakers } from '../stages/summarize/quotes/verdicts.ts';
import { blockNumbers, type Given, readTerms, speakerNames, text } from './terms.ts';

/**
 * @param ref a file, a URL, or - for `input`
 * @throws ARTICLE_NOT_FOUND, ARTICLE_TOO_LARGE, ARTICLE_BINARY, ARTICLE_ENCODING, ARTICLE_EMPTY, ARTICLE_UNUSABLE,
 * READING_STOPPED, FETCH_REFUSED, FETCH_FAILED
 */
export function readArticle(
  { reading, fetch = guardedFetch }: { reading: Reading; fetch?: GuardedFetch },
  ref: string,
  input: Readable = process.stdin,
): Promise<Article> {
  return readSource(ref, {
    fetch,
    stdin: () => readAtMost(input, maxArticleBytes, 'standard input'),
    read: (source) => reading.run('readArticle', source),
  });
}

const webAddress = (error: string) => z.url({ protocol: /^https?$/, error });

const addressTerms = z.strictObject({
  /** Where the article can be read in full: what mails and posts link to; its own where left out. */
  url: webAddress('the address of the article, such as https://example.com/story').optional(),
});

/** Beside the article itself, as {@link addressTerms} has it. */
const canonicalUrl = webAddress('an http(s) URL').optional();

/** An article from elsewhere, which must not name a file of this machine: its text, or its address. */
export const articleTerms = z.union(
  [
    z.strictObject({
      text: text('the text of an article'),
      format: z.enum(textFormats).optional(),
      /** What people call it, such as the name of its file. */
      ref: text('what people call the article').optional(),
      canonicalUrl,
    }),
    z.strictObject({ url: webAddress('an http(s) URL'), canonicalUrl }),
  ],
  {
    error:
      'either {"text"} with "format" and "ref" beside it, or {"url"}; with both "canonicalUrl", where it can be read in full',
  },
);

/**
 * An article of this machine as a server elsewhere takes it: its address, or its text.
 * @throws as {@link readArticle}, and as {@link withAddress}
 */
export async function giveArticle(
  ref: string,
  terms: Given<typeof addressTerms>,
  input: Readable = process.stdin,
): Promise<z.input<typeof articleTerms>> {
  const { url: canonicalUrl } = readTerms(addressTerms, terms);
  if (/^https?:\/\//i.test(ref)) return { url: ref, canonicalUrl };
  const given = await readAsText(ref, () => readAtMost(input, maxArticleBytes, 'standard input'));
  return { ...given, canonicalUrl };
}

/** @throws as {@link readArticle} */
export async function readGivenArticle(
  { fetch, reading }: { fetch: GuardedFetch; reading: Reading },
  terms: z.output<typeof articleTerms>,
  signal: AbortSignal,
): Promise<Article> {
  const given = readTerms(articleTerms, terms);
  const read = (source: RawSource) => reading.run('readArticle', source, signal);
  const article = await ('url' in given
    ? readUrl(given.url, { fetch, signal, read })
    : readText(given.text, { format: given.format, ref: given.ref ?? 'text', read }));
  return withAddress(article, { url: given.canonicalUrl });
}

/** The article, to be read in full at the address that is given. @throws USAGE */
export function withAddress(article: Article, terms: Given<typeof addressTerms>): Article {
  const { url } = readTerms(addressTerms, terms);
  return url === undefined ? article : { ...article, metadata: { ...article.metadata, canonicalUrl: url } };
}

const blockTerms = z.strictObject({ keep: blockNumbers.optional(), drop: blockNumbers.optional() });

/** Every block, with the operator's word on those that are named. @throws USAGE */
export async function listBlocks(
  reading: Reading,
  article: Article,
  terms: Given<typeof blockTerms>,
): Promise<NumberedBlock[]> {
  const verdicts = await verdictsOf(reading, article, readTerms(blockTerms, terms));
  return numberBlocks((await reading.run('clean', { article, verdicts })).blocks);
}

const quoteTerms = blockTerms.extend({ speakers: speakerNames.optional() });

/** A quotation as an operator looks at it. */
export interface QuoteView {
  /** Among the article's, from 1, in the order of the text. */
  number: number;
  kind: 'direct' | 'statement';
  grade: 'stated' | 'carried' | 'unknown' | 'operator';
  /** Whether readers are shown who said it. */
  isShown: boolean;
  speaker: string | null;
  role: string | null;
  text: string;
  start: number;
  end: number;
  /** The words of the article that tell who said it. */
  proof: string | null;
  /** Who may have, where nothing tells it. */
  candidates: string[];
}

/** Every quotation with who said it and what proves that, in the order of the text. @throws USAGE */
export async function listQuotes(
  reading: Reading,
  article: Article,
  terms: Given<typeof quoteTerms>,
): Promise<QuoteView[]> {
  const options = readTerms(quoteTerms, terms);
  const quotes = await quotesOf(reading, article, options);
  const told = withSpeakers(inOrder(quotes), speakerVerdicts(quotes, options.speakers ?? []));
  return told.map(({ kind, speaker, role, text, start, end, attribution, confidence, leans }, index) => ({
    ...{ number: index + 1, kind, grade: attribution?.grade ?? 'unknown' },
    isShown: isShowable({ attribution, confidence, leans }),
    ...{ speaker, role, text, start, end },
    proof: isProof(attribution) ? oneLine(article.raw.slice(attribution.start, attribution.end)) : null,
    candidates: attribution?.grade === 'unknown' ? attribution.candidates : [],
  }));
}

async function quotesOf(reading: Reading, article: Article, numbers: BlockNumbers): Promise<Quote[]> {
  const verdicts = await verdictsOf(reading, article, numbers);
  return reading.run('findQuotes', { article, verdicts });
}

/** @throws USAGE where the article has no such quotation */
export const speakersOf = async (
  reading: Reading,
  article: Article,
  options: BlockNumbers & SpeakerNames,
): Promise<SpeakerVerdict[]> =>
  options.speakers ? speakerVerdicts(await quotesOf(reading, article, options), options.speakers) : [];

/** @throws USAGE where the article has no such block, or one is named in both */
export async function verdictsOf(
  reading: Reading,
  article: Article,
  { keep, drop }: BlockNumbers,
): Promise<Verdict[]> {
  if (!keep && !drop) return [];
  return verdictsOn((await reading.run('clean', { article, verdicts: [] })).blocks, { keep, drop });
}
