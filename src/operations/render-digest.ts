// The render stage as the operator asked for it: with the lead image where it is wanted, for the networks there are.
import type { Records, Stages } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import type { Edited, Own } from '../domain/edit.ts';
import { linkPaths } from '../mail/links.ts';
import type { RenderInput, Rendition } from '../stages/render/index.ts';
import type { Campaign } from '../store/campaigns.ts';
import { loadLocales } from '../themes/load-locales.ts';
import { loadEmailTheme } from '../themes/load-theme.ts';
import { fetchLeadImage } from './lead-image.ts';

export interface RenderOptions extends Pick<RenderInput, 'locales' | 'cardUrl' | 'listId'> {
  /** Name of a folder of templates/themes. */
  theme: string;
  cards: CardOptions;
  /** What the operator says of what is made of the digest. */
  own?: Own | undefined;
  signal?: AbortSignal | undefined;
}

/** @throws as `Renderer.render`; a lead image that cannot be had is a note of the manifest */
export async function renderDigest(
  { config, fetch, networks, renderer }: Pick<Stages, 'config' | 'fetch' | 'networks' | 'renderer'>,
  { metadata, ref }: Article,
  digest: Digest,
  { theme, cards, own, signal, ...rest }: RenderOptions,
): Promise<Rendition> {
  const { formats, carousel } = cards;
  const cardMode = own?.cardMode ?? cards.cardMode;
  const { brand } = config;
  const lead: Awaited<ReturnType<typeof fetchLeadImage>> = cards.leadImage
    ? await fetchLeadImage(metadata.leadImageUrl, fetch, signal)
    : {};
  const rendition = await renderer.render(
    {
      ...rest,
      theme: loadEmailTheme(own?.theme ?? theme),
      fixedStrings: loadLocales(),
      digest,
      metadata,
      ref,
      brand: own?.colours ? { ...brand, colours: own.colours } : brand,
      formats,
      ...(carousel && { carousel }),
      ...(cardMode && { cardMode }),
      ...(lead.picture && { leadImage: lead.picture }),
      ...(own && { own }),
      networks: [...networks.values()].map(({ name, limits }) => ({ name, limits })),
    },
    signal,
  );
  if (!lead.note) return rendition;
  const { manifest } = rendition;
  return { ...rendition, manifest: { ...manifest, notes: [lead.note, ...(manifest.notes ?? [])] } };
}

/** What a campaign sends, of what counts of its digest now. @throws as {@link renderDigest} */
export async function renderCampaign(
  app: Pick<Stages, 'config' | 'fetch' | 'networks' | 'renderer'> & Pick<Records, 'store'>,
  { listId, theme, cards }: Campaign,
  article: Article,
  { digest, own }: Edited,
  signal?: AbortSignal,
): Promise<Rendition> {
  const { brand, publicUrl } = app.config;
  // Loaded here: compose and digest ask no database, and Drizzle's hundred files take 50 ms to load.
  const { readAudience } = await import('../store/sending.ts');
  const audience = await readAudience(app.store.db, listId);
  return renderDigest(app, article, digest, {
    ...{ theme, cards, own, signal },
    locales: [...new Set([digest.language, ...audience.locales])],
    cardUrl: publicUrl === null ? null : (sha256) => publicUrl + linkPaths.card(sha256),
    listId: listIdOf(audience.slug, brand.sender.email),
  });
}

/** RFC 2919: a slug is a label of a domain but for its underscores and hyphens at the ends. */
function listIdOf(slug: string, sender: string): string {
  const label = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${label}.${sender.slice(sender.lastIndexOf('@') + 1)}`;
}
