// Summarize and render in one call, for whoever wants the result without a campaign.
import { join } from 'node:path';
import type { Stages } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Rendition } from '../stages/render/index.ts';
import { assertTheme } from '../themes/load-theme.ts';
import type { Composition } from './composition.ts';
import { digestArticle } from './digest-article.ts';
import { renderDigest } from './render-digest.ts';
import { summaryFiles } from './summary-files.ts';

export interface ComposeOptions extends CardOptions {
  /** A summarizer, with its model after a colon where one is named. */
  engine?: string;
  /** Of the digest; the article's own where it is not given. */
  language?: string;
  /** Of the operator, on blocks. */
  verdicts?: readonly Verdict[];
  theme?: string;
  /** Of the email's fixed strings; the digest's language where it is not given. */
  locale?: string;
  signal?: AbortSignal;
}

export async function compose(
  stages: Stages,
  article: Article,
  options: ComposeOptions,
): Promise<Composition> {
  // Before a language model is paid.
  assertTheme(options.theme ?? stages.config.theme);
  const digest = await digestWithFiles(stages, article, options);
  return { article, digest, rendition: await renderArticle(stages, article, digest, options) };
}

/** Summarize alone; what a language model answered lies in the data folder, and is not paid for twice. */
export function digestWithFiles(
  stages: Stages,
  article: Article,
  options: Pick<ComposeOptions, 'engine' | 'language' | 'verdicts' | 'signal'>,
): Promise<Digest> {
  return digestArticle(stages, article, {
    engine: options.engine,
    language: options.language,
    verdicts: options.verdicts,
    cache: summaryFiles(join(stages.config.dataDir, 'summaries')),
    signal: options.signal ?? new AbortController().signal,
  });
}

/** Render alone. */
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
