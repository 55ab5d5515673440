// What a reading process does with what strangers wrote: a name, what goes in and what comes out, all of it plain data. It
// asks no service and opens nothing; each task loads what it needs.
import type { Article, Block } from '../domain/article.ts';
import type { Check, Digest, Quote } from '../domain/digest.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { SpeakerVerdict, Verdict } from '../domain/verdict.ts';
import type { WantedEdit } from '../domain/wanted-edit.ts';
import type { FeedFrame } from '../sources/feed-article.ts';
import type { RawSource } from '../sources/raw-source.ts';
import type { FetchedFeed, FoundFeed } from '../sources/read-feed.ts';
import type { CleanedArticle } from '../stages/summarize/clean/index.ts';
import type { Desk, makeEdit } from '../stages/summarize/edits/index.ts';
import type { Choices, Marking } from '../stages/summarize/edits/list-items.ts';
import type { Draft, Engine, Prepared, PrepareOptions } from '../stages/summarize/steps.ts';
import type { SummarizeOutput, Summarizer } from '../summarizers/types.ts';

/** An engine that asks no service, by the name of its file. */
interface NamedEngine {
  name: string;
  settings: unknown;
}

interface Verdicts {
  article: Article;
  verdicts: readonly Verdict[];
}

async function engineOf({ name, settings }: NamedEngine): Promise<Engine> {
  const file: { default: Summarizer } = await import(`../summarizers/${name}.ts`);
  return { summarizer: file.default, settings };
}

interface EditInput {
  desk: Desk;
  wanted: WantedEdit;
  engine: NamedEngine;
  /** The campaign's own. */
  verdicts: readonly Verdict[];
  speakers: readonly SpeakerVerdict[];
}

/** Those of the campaign, and over them whatever was edited. */
function verdictsOver({ engine }: Desk, blocks: readonly Block[], verdicts: readonly Verdict[]): Verdict[] {
  const edited = blocks.filter(({ kept }, at) => engine.blocks[at]?.kept !== kept);
  const starts = new Set(edited.map(({ start }) => start));
  return [...verdicts.filter(({ start }) => !starts.has(start)), ...edited];
}

/** Nothing here is cut short but by the end of the process. */
const { signal } = new AbortController();
const edits = () => import('../stages/summarize/edits/index.ts');
const stage = () => import('../stages/summarize/steps.ts');
const feedArticle = () => import('../sources/feed-article.ts');

async function clean({ article, verdicts }: Verdicts): Promise<CleanedArticle> {
  return (await import('../stages/summarize/clean/index.ts')).cleanArticle(article, verdicts);
}

const keptBlocks = async (article: Article): Promise<Block[]> =>
  (await clean({ article, verdicts: [] })).blocks.filter(({ kept }) => kept);

export const tasks = {
  async readArticle(source: RawSource): Promise<Article> {
    return (await import('../sources/read-raw.ts')).readRaw(source);
  },

  async readFeed(fetched: FetchedFeed): Promise<FoundFeed> {
    return (await import('../sources/read-feed.ts')).readFeed(fetched);
  },

  /** What the feed itself says of an item, and whether that is the whole text. */
  async readItem({ item, frame }: { item: FeedItem; frame: FeedFrame }): Promise<{
    own: Article | null;
    isWhole: boolean;
  }> {
    const { articleOfItem, isWhole } = await feedArticle();
    const own = articleOfItem(item, frame);
    return { own, isWhole: own !== null && isWhole(own, await keptBlocks(own), item) };
  },

  /** The items' places, the best first. */
  async rankItems(items: readonly FeedItem[]): Promise<number[]> {
    const { rankItems } = await feedArticle();
    return rankItems(items.map((item, place) => ({ item, place }))).map(({ place }) => place);
  },

  async makeRoundup({
    parts,
    frame,
    date,
  }: {
    parts: readonly { item: FeedItem; article: Article }[];
    frame: FeedFrame;
    date: string;
  }): Promise<Article> {
    const { makeRoundup } = await feedArticle();
    const kept = parts.map(async ({ item, article }) => ({ item, kept: await keptBlocks(article) }));
    return makeRoundup(await Promise.all(kept), frame, date);
  },

  clean,

  async findQuotes({ article, verdicts }: Verdicts): Promise<Quote[]> {
    const { blocks, language } = await clean({ article, verdicts });
    return (await import('../stages/summarize/quotes/index.ts')).findQuotes(article.raw, blocks, language);
  },

  /** The whole stage, by an engine that asks no service. */
  async summarize({
    article,
    engine,
    ...options
  }: { article: Article; engine: NamedEngine } & PrepareOptions): Promise<Digest> {
    const { summarizeArticle } = await import('../stages/summarize/index.ts');
    return summarizeArticle(article, await engineOf(engine), { ...options, signal });
  },

  /** What an operator can choose beside what is in the digest. */
  async findChoices(marking: Marking): Promise<Choices> {
    return (await edits()).choicesIn(marking);
  },

  /** What an edit comes to; the engine stands in where a block goes out. */
  async makeEdit({ desk, wanted, engine, verdicts, speakers }: EditInput): ReturnType<typeof makeEdit> {
    const { summarizeArticle } = await import('../stages/summarize/index.ts');
    return (await edits()).makeEdit(desk, wanted, async (blocks) =>
      summarizeArticle(desk.article, await engineOf(engine), {
        verdicts: verdictsOver(desk, blocks, verdicts),
        speakers,
        signal,
      }),
    );
  },

  async prepare({ article, ...options }: { article: Article } & PrepareOptions): Promise<Prepared> {
    return (await stage()).stepsHere.prepare(article, options);
  },

  async check({ input, output }: { input: Prepared; output: SummarizeOutput }): Promise<Check[]> {
    return (await stage()).stepsHere.check(input, output);
  },

  async draft({ input, engine }: { input: Prepared; engine: NamedEngine }): Promise<Draft> {
    return (await stage()).stepsHere.draft(input, await engineOf(engine), signal);
  },
} as const;
