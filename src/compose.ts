// Stages 1 and 2 in one call, for whoever wants the result without a campaign.
import type { Stages } from './app.ts';
import type { Composition } from './composition.ts';
import type { Article } from './domain/article.ts';
import type { Digest } from './domain/digest.ts';
import type { CardFormat } from './domain/rendition.ts';
import { PullquoteError } from './errors.ts';
import { neededBy, readSettings } from './provider-settings.ts';
import type { Rendition } from './stages/render/index.ts';
import { summarizeArticle } from './stages/summarize/index.ts';
import type { Summarizer } from './summarizers/types.ts';

export interface ComposeOptions {
  engine?: string;
  theme?: string;
  formats: CardFormat[];
  /** Of the email's fixed strings; the article's own language where it is not given. */
  locale?: string;
  signal?: AbortSignal;
}

export async function compose(
  stages: Stages,
  article: Article,
  options: ComposeOptions,
): Promise<Composition> {
  const engine = chooseSummarizer(
    stages.summarizers,
    options.engine ?? stages.config.summarizer,
    stages.config.env,
  );
  const digest = await summarizeArticle(article, engine, {
    signal: options.signal ?? new AbortController().signal,
  });
  return { article, digest, rendition: await renderDigest(stages, article, digest, options) };
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

/** The named engine with its settings. @throws USAGE where there is none, CONFIG_INVALID where a variable is missing. */
export function chooseSummarizer(
  summarizers: Map<string, Summarizer>,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): { summarizer: Summarizer; settings: unknown } {
  const summarizer = summarizers.get(name);
  if (!summarizer) {
    throw new PullquoteError(
      'USAGE',
      `expected a summarizer out of ${[...summarizers.keys()].join(', ')}, but got "${name}"`,
    );
  }
  // One without variables of its own is always configured.
  const settings = readSettings(summarizer, env);
  if (settings !== null) return { summarizer, settings };
  throw new PullquoteError(
    'CONFIG_INVALID',
    `the summarizer ${name} is not configured; set ${neededBy(summarizer).join(', ')}`,
  );
}
