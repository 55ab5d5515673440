// Makes the planned cards: draws them in every format, takes the next candidate where one does not fit, names the
// files by their content, and notes what was left out.
import type { Brand } from '../../../design/brand.ts';
import type { Palette } from '../../../design/palette.ts';
import type { Theme } from '../../../design/theme.ts';
import type { FocalPoint } from '../../../domain/edit.ts';
import { sha256 } from '../../../domain/id.ts';
import {
  type Card,
  type CardFormat,
  type CardKind,
  cardFormats,
  maxCardBytes,
} from '../../../domain/rendition.ts';
import { type ErrorCode, PullquoteError } from '../../../errors.ts';
import type { CardJob } from './draw-card.ts';
import { type Ground, type Picture, pictureInks, themeGround } from './ground.ts';
import type { CardGroup, PlannedCard } from './plan-cards.ts';

export interface MadeCard {
  card: Card;
  body: Buffer;
}

export interface CardSetting {
  theme: Theme;
  palette: Palette;
  brand: Brand;
  /** Behind titles and sayings. */
  leadImage: Picture | null;
  /** What of it must stay in sight. */
  focus?: FocalPoint | undefined;
  /** Draws one card in a render process. @param budget what it may take together with others */
  draw(job: CardJob, budget?: { leftMs: number }): Promise<Buffer | null>;
}

export interface CardMaker {
  /** `count` cards of every group in every format. */
  makeSet(groups: CardGroup[], formats: CardFormat[]): Promise<MadeCard[]>;
  /** Numbered images in this order; what does not fit is left out and the rest numbered without it. */
  makeCarousel(pages: PlannedCard[], format: CardFormat): Promise<MadeCard[]>;
  /** What was left out, and why. */
  notes(): string[];
  /** The first error that is not of a text, and might not come again. */
  failure(): unknown;
}

/** Of render processes, for all cards of a campaign on its lead image: that is a stranger's, and others have cards to be drawn. */
const picturesMs = 30_000;

/** A text is the reason, today and tomorrow. */
const ofText = new Set<ErrorCode>(['GLYPH_MISSING', 'TEXT_REFUSED']);

/** What was planned, or its shorter form, and the PNG. */
interface Drawn {
  planned: PlannedCard;
  body: Buffer;
}

type Page = { number: number; of: number } | null;

export function openCardMaker(setting: CardSetting): CardMaker {
  const notes = new Set<string>();
  /** reason → what was left out for it. */
  const leftOut = new Map<string, Set<string>>();
  let failure: unknown;
  let { leadImage } = setting;
  const budget = { leftMs: picturesMs };
  /** Of the first card with the lead image, until that is drawn: others wait for what it finds out. */
  let trial: Promise<void> | null = null;
  let isProven = false;

  async function drawWithFallback(planned: PlannedCard, format: CardFormat, page: Page) {
    const jobNow = () => jobFor(planned, format, page, { ...setting, leadImage });
    while (jobNow().ground?.kind === 'picture' && !isProven && trial) await trial;
    const job = jobNow();
    if (job.ground?.kind !== 'picture') return setting.draw(job);
    if (isProven) return drawOnPicture(job, () => jobFor(planned, format, page, withoutPicture));
    const { promise, resolve } = Promise.withResolvers<void>();
    trial = promise;
    try {
      return await drawOnPicture(job, () => jobFor(planned, format, page, withoutPicture));
    } finally {
      trial = null;
      resolve();
    }
  }

  const withoutPicture = { ...setting, leadImage: null };

  /** Without the lead image, for this card and the next ones, where it is the reason that the card cannot be drawn. */
  async function drawOnPicture(job: CardJob, plainJob: () => CardJob): Promise<Buffer | null> {
    try {
      const png = await setting.draw(job, budget);
      isProven = true;
      return png;
    } catch (error) {
      if (!(error instanceof PullquoteError)) throw error;
      const png = await setting.draw(plainJob());
      leadImage = null;
      notes.add(`the cards have no lead image: ${error.message}`);
      return png;
    }
  }

  /** null where it was left out; the note says why. */
  async function draw(planned: PlannedCard, format: CardFormat, page: Page): Promise<Drawn | null> {
    const what = describe(planned);
    try {
      const png = await drawWithFallback(planned, format, page);
      if (!png && planned.shorter) return await draw(planned.shorter, format, page);
      if (!png) notes.add(`${what} does not fit ${format}`);
      else if (png.byteLength > maxCardBytes) notes.add(`${what} at ${format} has ${png.byteLength} bytes`);
      else return { planned, body: png };
    } catch (error) {
      if (!(error instanceof PullquoteError)) throw error;
      if (planned.shorter && ofText.has(error.code)) return draw(planned.shorter, format, page);
      if (!ofText.has(error.code)) failure ??= error;
      leftOut.set(error.message, (leftOut.get(error.message) ?? new Set()).add(what));
    }
    return null;
  }

  async function makeGroup({ count, candidates }: CardGroup, format: CardFormat): Promise<MadeCard[]> {
    const made: MadeCard[] = [];
    for (let next = 0; made.length < count && next < candidates.length; ) {
      const batch = candidates.slice(next, next + count - made.length);
      next += batch.length;
      const drawn = await Promise.all(batch.map((planned) => draw(planned, format, null)));
      for (const card of drawn) if (card) made.push(nameCard(card, format, null, made));
    }
    return made;
  }

  return {
    async makeSet(groups, formats) {
      const made = await Promise.all(
        groups.map((group) => Promise.all(formats.map((format) => makeGroup(group, format)))),
      );
      return made.flat(2);
    },
    async makeCarousel(pages, format) {
      let shown = pages;
      for (;;) {
        const drawn = await Promise.all(
          shown.map((planned, i) => draw(planned, format, { number: i + 1, of: shown.length })),
        );
        const fitting = shown.filter((_, i) => drawn[i]);
        if (fitting.length === shown.length) {
          const made: MadeCard[] = [];
          for (const [i, card] of drawn.entries()) {
            made.push(nameCard(card as Drawn, format, { number: i + 1, of: shown.length }, made));
          }
          return made;
        }
        // A call to read on alone calls to nothing.
        shown = fitting.some(({ content }) => content.kind !== 'cta') ? fitting : [];
      }
    },
    notes: () =>
      [
        ...notes,
        ...[...leftOut].map(([reason, whats]) => {
          const all = [...whats].sort();
          return `${all.join(', ')} ${all.length > 1 ? 'were' : 'was'} left out: ${reason}`;
        }),
      ].sort(),
    failure: () => failure,
  };
}

function jobFor(planned: PlannedCard, format: CardFormat, page: Page, setting: CardSetting): CardJob {
  const { theme, brand } = setting;
  const ground = groundFor(planned, setting);
  return {
    theme: theme.name,
    content: planned.content,
    ...cardFormats[format],
    language: planned.language,
    palette: ground?.kind === 'picture' ? pictureInks : setting.palette,
    ground,
    faces: { display: theme.cards.display, text: theme.cards.text },
    publication: { name: brand.name, host: brand.url ? new URL(brand.url).host : null },
    headline: planned.headline ?? null,
    page,
    maxBytes: maxCardBytes,
  };
}

const onPicture: CardKind[] = ['quote', 'statement', 'title'];

function groundFor(
  { content }: PlannedCard,
  { theme, palette, leadImage, focus }: CardSetting,
): Ground | null {
  if (leadImage && onPicture.includes(content.kind))
    return { kind: 'picture', picture: leadImage, ...(focus && { focus }) };
  return themeGround(theme, palette);
}

function describe({ content, quoteIndex }: PlannedCard): string {
  return quoteIndex === null ? `the ${content.kind} card` : `${content.kind} ${quoteIndex + 1}`;
}

function nameCard({ planned, body }: Drawn, format: CardFormat, page: Page, before: MadeCard[]): MadeCard {
  const { kind } = planned.content;
  const hash = sha256(body);
  const number = before.filter(({ card }) => card.kind === kind).length + 1;
  const card: Card = {
    file: `${kind}-${number}-${format}-${hash.slice(0, 8)}.png`,
    kind,
    format,
    ...cardFormats[format],
    bytes: body.length,
    sha256: hash,
    alt: planned.alt,
    quoteIndex: planned.quoteIndex,
    ...(page ? { page } : {}),
  };
  return { card, body };
}
