// Stages 1 and 2 in one call, for whoever wants the result without a campaign.
import { join } from 'node:path';
import type { Stages } from './app.ts';
import type { Composition } from './composition.ts';
import { digestArticle } from './digest-article.ts';
import type { Article } from './domain/article.ts';
import type { Digest } from './domain/digest.ts';
import type { CardFormat } from './domain/rendition.ts';
import type { Rendition } from './stages/render/index.ts';
import { summaryFiles } from './summary-files.ts';

export interface ComposeOptions {
  /** A summarizer, with its model after a colon where one is named. */
  engine?: string;
  /** Of the digest; the article's own where it is not given. */
  language?: string;
  theme?: string;
  formats: CardFormat[];
  /** Of the email's fixed strings; the digest's language where it is not given. */
  locale?: string;
  signal?: AbortSignal;
}

export async function compose(
  stages: Stages,
  article: Article,
  options: ComposeOptions,
): Promise<Composition> {
  const digest = await digestWithFiles(stages, article, options);
  return { article, digest, rendition: await renderDigest(stages, article, digest, options) };
}

/** Stage 1 alone; what a language model answered lies in the data folder, and is not paid for twice. */
export function digestWithFiles(
  stages: Stages,
  article: Article,
  options: Pick<ComposeOptions, 'engine' | 'language' | 'signal'>,
): Promise<Digest> {
  return digestArticle(stages, article, {
    engine: options.engine,
    language: options.language,
    cache: summaryFiles(join(stages.config.dataDir, 'summaries')),
    signal: options.signal ?? new AbortController().signal,
  });
}

/** Stage 2 alone. */
export function renderDigest(
  { config, networks, renderer }: Stages,
  article: Article,
  digest: Digest,
  options: ComposeOptions,
): Promise<Rendition> {
  return renderer.render(
    {
      digest,
      metadata: article.metadata,
      ref: article.ref,
      brand: config.brand,
      theme: options.theme ?? config.theme,
      formats: options.formats,
      locales: [options.locale ?? digest.language],
      cardUrl: null,
      listId: `compose.${config.brand.sender.email.split('@')[1]}`,
      networks: [...networks.values()].map(({ name, limits }) => ({ name, limits })),
    },
    options.signal,
  );
}
