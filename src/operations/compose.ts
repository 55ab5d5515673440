// Summarize and render in one call, for whoever wants the result without a campaign: as files, or to look at.
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Stages } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import type { Card } from '../domain/rendition.ts';
import type { BlockNumbers, SpeakerNames, SpeakerVerdict, Verdict } from '../domain/verdict.ts';
import { openRenderer, type Rendition } from '../stages/render/index.ts';
import { assertTheme, themeNames } from '../themes/load-theme.ts';
import { speakersOf, verdictsOf } from './articles.ts';
import { type Composition, type WrittenFiles, writeComposition } from './composition.ts';
import { digestArticle } from './digest-article.ts';
import { renderDigest } from './render-digest.ts';
import { summaryFiles } from './summary-files.ts';
import { blockNumbers, cardTerms, type Given, languageTag, readTerms, speakerNames, text } from './terms.ts';

const composeTerms = z.strictObject({
  /** A summarizer, with its model after a colon where one is named. */
  engine: text('a summarizer, such as extractive').optional(),
  /** Of the digest; the article's own where left out. */
  language: languageTag.optional(),
  theme: text('the name of a theme').optional(),
  cards: cardTerms,
  keep: blockNumbers.optional(),
  drop: blockNumbers.optional(),
  speakers: speakerNames.optional(),
});
export type ComposeTerms = Given<typeof composeTerms>;

export interface ComposeOptions extends CardOptions, BlockNumbers, SpeakerNames {
  engine?: string | undefined;
  language?: string | undefined;
  theme?: string | undefined;
  /** Of the email's fixed strings; the digest's language where it is not given. */
  locale?: string;
  signal?: AbortSignal;
}

/** Call it before anything is read or opened. @throws USAGE */
export function readComposeTerms(terms: ComposeTerms): ComposeOptions {
  const { cards, ...options } = readTerms(composeTerms, terms);
  if (options.theme !== undefined) assertTheme(options.theme);
  return { ...options, ...cards };
}

export async function compose(
  stages: Stages,
  article: Article,
  options: ComposeOptions,
): Promise<Composition> {
  // Before a language model is paid.
  assertTheme(options.theme ?? stages.config.theme);
  const digest = await digestWithFiles(stages, article, {
    ...options,
    verdicts: await verdictsOf(stages.reading, article, options),
    speakers: await speakersOf(stages.reading, article, options),
  });
  return { article, digest, rendition: await renderArticle(stages, article, digest, options) };
}

/** What compose made, and where it lies. */
export interface ComposedFiles extends WrittenFiles {
  digest: Digest;
  cards: Card[];
  /** What was left out of the rendition, and why. */
  notes: string[];
  /** Without the writing. */
  tookMs: number;
}

/** Makes digest, email, cards and posts, and writes them into a folder. @throws USAGE, and what the stages throw */
export async function composeInto(
  out: string,
  stages: Stages,
  article: Article,
  options: ComposeOptions,
): Promise<ComposedFiles> {
  const startedAt = performance.now();
  const composition = await compose(stages, article, options);
  const tookMs = Math.round(performance.now() - startedAt);
  const { manifest } = composition.rendition;
  return {
    ...(await writeComposition(resolve(out), composition, stages.now())),
    digest: composition.digest,
    cards: manifest.cards,
    notes: manifest.notes ?? [],
    tookMs,
  };
}

/** An article in whatever theme is asked for, as its templates are then. */
export interface Draft {
  /** The one that was asked for. */
  theme: string;
  themes: string[];
  render(theme: string): Promise<Rendition>;
}

/** Summarizes the article once. @throws USAGE, and what the stages throw */
export async function openDraft(stages: Stages, article: Article, options: ComposeOptions): Promise<Draft> {
  const theme = options.theme ?? stages.config.theme;
  assertTheme(theme);
  const digest = await digestWithFiles(stages, article, {
    ...options,
    verdicts: await verdictsOf(stages.reading, article, options),
    speakers: await speakersOf(stages.reading, article, options),
  });
  let isFirst = true;
  return {
    theme,
    themes: themeNames(),
    async render(wanted) {
      // Processes of its own each time: a card's module is loaded once a process, and may have been edited since.
      const renderer = isFirst ? stages.renderer : openRenderer({ processes: 1 });
      isFirst = false;
      try {
        return await renderArticle({ ...stages, renderer }, article, digest, { ...options, theme: wanted });
      } finally {
        if (renderer !== stages.renderer) await renderer.close();
      }
    },
  };
}

interface DigestChoice extends Pick<ComposeOptions, 'engine' | 'language' | 'signal'> {
  verdicts?: readonly Verdict[];
  speakers?: readonly SpeakerVerdict[];
}

/** The digest alone; what a language model answered lies in the data folder, and is not paid for twice. */
export function digestWithFiles(
  stages: Stages,
  article: Article,
  { signal = new AbortController().signal, ...choice }: DigestChoice,
): Promise<Digest> {
  const cache = summaryFiles(join(stages.config.dataDir, 'summaries'));
  return digestArticle(stages, article, { ...choice, cache, signal });
}

/** The rendition alone. */
export function renderArticle(
  stages: Stages,
  article: Article,
  digest: Digest,
  options: ComposeOptions,
): Promise<Rendition> {
  const { brand } = stages.config;
  return renderDigest(stages, article, digest, {
    theme: options.theme ?? stages.config.theme,
    cards: options,
    locales: [options.locale ?? digest.language],
    cardUrl: null,
    listId: `compose.${brand.sender.email.split('@')[1]}`,
    signal: options.signal,
  });
}
