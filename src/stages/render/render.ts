// What one rendering is: the cards are drawn and the email written in render processes, and all of it becomes a manifest and
// the blobs that it refers to.
import type { Brand } from '../../design/brand.ts';
import type { Locales } from '../../design/fixed-strings.ts';
import { paletteOf } from '../../design/palette.ts';
import type { ColourMode, EmailTheme } from '../../design/theme.ts';
import type { ArticleMetadata } from '../../domain/article.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Own } from '../../domain/edit.ts';
import { sha256 } from '../../domain/id.ts';
import type { CardFormat, RenditionManifest } from '../../domain/rendition.ts';
import type { Picture } from './cards/ground.ts';
import { type MadeCard, openCardMaker } from './cards/make-cards.ts';
import { planCards, planCarousel } from './cards/plan-cards.ts';
import { chooseLocale } from './email/locales.ts';
import { joinHalves } from './join-halves.ts';
import { composePosts, type PostLimits } from './posts.ts';
import type { RenderPool } from './processes/pool.ts';
import { setDigest } from './set-digest.ts';

export interface RenderInput {
  digest: Digest;
  metadata: ArticleMetadata;
  /** Where the article came from, for people. */
  ref: string;
  brand: Brand;
  theme: EmailTheme;
  /** Of every locale there is. */
  fixedStrings: Locales;
  formats: CardFormat[];
  /** The format of a numbered carousel, where one is wanted beside the single cards. */
  carousel?: CardFormat;
  /** Colours of the cards; the theme's own choice where it is not given. */
  cardMode?: ColourMode;
  /** The article's picture behind titles and sayings, where the operator has the right to it and wants it. */
  leadImage?: Picture;
  /** What the operator says of what is made of the digest. */
  own?: Own;
  /** BCP 47 of the email's fixed strings: a message is compiled for each. */
  locales: string[];
  /** Address of a card by its sha256; null = the cards that the mail shows travel inside it. */
  cardUrl: ((sha256: string) => string) | null;
  /** RFC 2919. */
  listId: string;
  networks: { name: string; limits: PostLimits }[];
}

export interface Rendition {
  manifest: RenditionManifest;
  /** sha256 → what the manifest refers to. */
  blobs: Map<string, { mediaType: string; body: Buffer }>;
}

/** @throws as `Renderer.render` */
export async function render(given: RenderInput, pool: RenderPool, signal?: AbortSignal): Promise<Rendition> {
  const input = { ...given, digest: setDigest(joinHalves(given.digest)) };
  const { digest, metadata, own } = input;
  const made = await makeCards(input, pool, signal);
  const { notes } = made;
  const cards = made.cards.map(({ card, body }) => ({
    card: { ...card, alt: own?.alts[card.alt] ?? card.alt },
    body,
  }));
  const email = await writeEmail(input, cards, pool, signal);

  const blobs: Rendition['blobs'] = new Map();
  const keep = (mediaType: string, body: Buffer): string => {
    const hash = sha256(body);
    blobs.set(hash, { mediaType, body });
    return hash;
  };
  for (const { body } of cards) keep('image/png', body);
  const shown = cards.map(({ card }) => card);
  const manifest: RenditionManifest = {
    theme: input.theme.theme.name,
    subject: email.subject,
    cards: shown,
    posts: composePosts(digest, shown, input.networks, {
      url: metadata.canonicalUrl ?? null,
      own: own?.posts,
    }),
    html: keep('text/html', Buffer.from(email.html)),
    hostedHtml: keep('text/html', Buffer.from(email.hostedHtml)),
    text: keep('text/plain', Buffer.from(email.text)),
    messages: Object.fromEntries(
      [...email.messages].map(([locale, message]) => [locale, keep('application/octet-stream', message)]),
    ),
    notes,
  };
  return { manifest, blobs };
}

/** @throws the first failure, where not one could be made */
async function makeCards(
  input: RenderInput,
  pool: RenderPool,
  signal?: AbortSignal,
): Promise<{ cards: MadeCard[]; notes: string[] }> {
  const { digest, brand } = input;
  const { theme } = input.theme;
  const { strings } = chooseLocale(digest.language, input.fixedStrings);
  const source = { digest, metadata: input.metadata, brand, strings };
  const maker = openCardMaker({
    theme,
    palette: paletteOf(theme, brand, input.cardMode ?? theme.cards.mode),
    brand,
    leadImage: input.leadImage ?? null,
    focus: input.own?.focalPoint ?? undefined,
    draw: (job, budget) => pool.run('drawCard', job, signal, budget),
  });
  const cards = [
    ...(await maker.makeSet(planCards(source), input.formats)),
    ...(input.carousel ? await maker.makeCarousel(planCarousel(source), input.carousel) : []),
  ];
  const hasNone = cards.length === 0 && (input.formats.length > 0 || input.carousel !== undefined);
  if (hasNone && maker.failure() !== undefined) throw maker.failure();
  return { cards, notes: [...(hasNone ? [noCards] : []), ...maker.notes()] };
}

const noCards =
  'there are no cards: not one text of the article can be set on one; email and posts go without';

function writeEmail(input: RenderInput, cards: MadeCard[], pool: RenderPool, signal?: AbortSignal) {
  const { cardUrl } = input;
  return pool.run(
    'writeEmail',
    {
      theme: input.theme,
      locales: input.fixedStrings,
      cards,
      digest: input.digest,
      note: input.own?.note ?? null,
      metadata: input.metadata,
      brand: input.brand,
      wantedLocales: input.locales,
      listId: input.listId,
      cardUrls: cardUrl && Object.fromEntries(cards.map(({ card }) => [card.sha256, cardUrl(card.sha256)])),
    },
    signal,
  );
}
