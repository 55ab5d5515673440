// How a brand would look: a sample article's mail and card, rendered with it and kept nowhere.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Stages } from '../app.ts';
import { type Brand, brandSchema } from '../design/brand.ts';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import { fillHostedHtml, placeholderLinks } from '../mail/hosted-html.ts';
import type { Rendition } from '../stages/render/index.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { readGivenArticle } from './articles.ts';
import { digestWithFiles, renderArticle } from './compose.ts';
import { withLogoInside } from './logo.ts';
import { type Given, readTerms, text } from './terms.ts';

/** By the language that it is written in. */
const samples = { en: 'article-en.txt', 'zh-Hant': 'article.txt' } as const;

export const brandPreviewTerms = z.strictObject({
  /** As JSON, all of it; the one that counts now where left out. */
  brand: text('a brand as JSON').optional(),
  /** Of the sample article. */
  language: z.enum(['en', 'zh-Hant']).default('en'),
  theme: text('the name of a theme').optional(),
});
type Terms = z.output<typeof brandPreviewTerms>;

/** The mail as a page that asks nothing of others: its pictures are in it. @throws USAGE, RENDER_FAILED */
export async function previewMail(app: Stages, terms: Given<typeof brandPreviewTerms>): Promise<string> {
  const given = readTerms(brandPreviewTerms, terms);
  const brand = brandIn(app, given);
  const { manifest, blobs } = await renditionOf(app, brand, given);
  const bodyOf = (hash: string): Buffer => blobs.get(hash)?.body ?? Buffer.alloc(0);
  const page = fillHostedHtml(bodyOf(manifest.html).toString(), {
    reader: placeholderLinks,
    cardUrl: (hash) => `data:image/png;base64,${bodyOf(hash).toString('base64')}`,
  });
  return withLogoInside(app, page);
}

/** The first card, as PNG. @throws as {@link previewMail} */
export async function previewCard(app: Stages, terms: Given<typeof brandPreviewTerms>): Promise<Buffer> {
  const given = readTerms(brandPreviewTerms, terms);
  const { manifest, blobs } = await renditionOf(app, brandIn(app, given), given);
  const card = manifest.cards.find(({ kind }) => kind === 'quote') ?? manifest.cards[0];
  const blob = card && blobs.get(card.sha256);
  if (!blob) throw new PullquoteError('RENDER_FAILED', 'the sample article has no card');
  return blob.body;
}

function brandIn({ config }: Stages, { brand }: Terms): Brand {
  if (brand === undefined) return config.brand;
  let given: unknown;
  try {
    given = JSON.parse(brand);
  } catch (cause) {
    throw new PullquoteError('USAGE', 'brand: expected a brand as JSON, but got something else', { cause });
  }
  return readTerms(brandSchema, given);
}

/** What was rendered last: a mail and its card are asked for side by side. */
const recent = new Map<string, Promise<Rendition>>();
const mostRecent = 4;

function renditionOf(
  app: Stages,
  brand: Brand,
  { language, theme = app.config.theme }: Terms,
): Promise<Rendition> {
  assertTheme(theme);
  const key = sha256(JSON.stringify([brand, language, theme]));
  const rendering = recent.get(key) ?? render(app, brand, { language, theme });
  recent.delete(key);
  recent.set(key, rendering);
  rendering.catch(() => recent.delete(key));
  for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
  return rendering;
}

async function render(
  app: Stages,
  brand: Brand,
  { language, theme }: { language: Terms['language']; theme: string },
): Promise<Rendition> {
  const { article, digest } = await sampleIn(app, language);
  const branded = { ...app, config: { ...app.config, brand } };
  return renderArticle(branded, article, digest, { theme, formats: ['1200x675'] });
}

interface Sample {
  article: Article;
  digest: Digest;
}
const read = new Map<string, Promise<Sample>>();

/** Read once, by the engine that asks nobody. */
function sampleIn(app: Stages, language: Terms['language']): Promise<Sample> {
  const sample = read.get(language) ?? readSample(app, language);
  read.set(language, sample);
  sample.catch(() => read.delete(language));
  return sample;
}

async function readSample(app: Stages, language: Terms['language']): Promise<Sample> {
  const file = new URL(`../../config/samples/${samples[language]}`, import.meta.url);
  const given = { text: await readFile(file, 'utf8'), ref: samples[language] };
  const article = await readGivenArticle(app, given, new AbortController().signal);
  const options = { ...app.config, secondReader: null };
  return {
    article,
    digest: await digestWithFiles({ ...app, config: options }, article, { engine: 'extractive' }),
  };
}
