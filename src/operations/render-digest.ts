// The render stage as the operator asked for it: with the lead image where it is wanted, for the networks there are.
import type { Stages } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import type { RenderInput, Rendition } from '../stages/render/index.ts';
import { loadLocales } from '../themes/load-locales.ts';
import { loadEmailTheme } from '../themes/load-theme.ts';
import { fetchLeadImage } from './lead-image.ts';

export interface RenderOptions extends Pick<RenderInput, 'locales' | 'cardUrl' | 'listId'> {
  /** Name of a folder of templates/themes. */
  theme: string;
  cards: CardOptions;
  signal?: AbortSignal | undefined;
}

/** @throws as `Renderer.render`; a lead image that cannot be had is a note of the manifest */
export async function renderDigest(
  { config, fetch, networks, renderer }: Pick<Stages, 'config' | 'fetch' | 'networks' | 'renderer'>,
  { metadata, ref }: Article,
  digest: Digest,
  { theme, cards, signal, ...rest }: RenderOptions,
): Promise<Rendition> {
  const { formats, carousel, cardMode } = cards;
  const lead: Awaited<ReturnType<typeof fetchLeadImage>> = cards.leadImage
    ? await fetchLeadImage(metadata.leadImageUrl, fetch, signal)
    : {};
  const rendition = await renderer.render(
    {
      ...rest,
      theme: loadEmailTheme(theme),
      fixedStrings: loadLocales(),
      digest,
      metadata,
      ref,
      brand: config.brand,
      formats,
      ...(carousel && { carousel }),
      ...(cardMode && { cardMode }),
      ...(lead.picture && { leadImage: lead.picture }),
      networks: [...networks.values()].map(({ name, limits }) => ({ name, limits })),
    },
    signal,
  );
  if (!lead.note) return rendition;
  const { manifest } = rendition;
  return { ...rendition, manifest: { ...manifest, notes: [lead.note, ...(manifest.notes ?? [])] } };
}
