// Chooses the cards that a post shows, within the network's limits, and fits their alt texts. It renders nothing.
import type { Card, CardFormat, PostPartContent } from '../../domain/rendition.ts';

export interface ImageLimits {
  maxImages: number;
  maxImageBytes: number;
  /** UTF-16 code units: never more than a network counts. */
  maxAltLength: number;
}

export type PostImage = PostPartContent['images'][number] & Pick<Card, 'quoteIndex'>;

/** One image is shown in full at 16:9; several are cropped to squares by every network. */
const formatsForOne: readonly CardFormat[] = ['1200x675', '1200x630', '1080x1080', '1080x1350'];
const formatsForMany: readonly CardFormat[] = ['1080x1080', '1200x675', '1080x1350', '1200x630'];

/** The cards of the quotes in a post, best first; where it has none, the first post shows the title, others nothing. */
export function choosePostImages(
  cards: readonly Card[],
  quotes: readonly number[],
  post: { isFirst: boolean; limits: ImageLimits; language: string },
): PostImage[] {
  const { limits } = post;
  const small = cards.filter((card) => card.bytes <= limits.maxImageBytes);
  const formats = quotes.length > 1 ? formatsForMany : formatsForOne;
  const pick = (candidates: Card[]) =>
    formats.map((format) => candidates.find((card) => card.format === format)).find((card) => card);
  const ofQuotes = quotes.map((index) => pick(small.filter((card) => card.quoteIndex === index)));
  const title = post.isFirst ? pick(small.filter((card) => card.kind === 'title')) : undefined;
  const shown = ofQuotes.filter((card) => card !== undefined);
  return (shown.length > 0 || !title ? shown : [title]).slice(0, limits.maxImages).map((card) => ({
    file: card.file,
    alt: fitAlt(card.alt, limits.maxAltLength, post.language),
    quoteIndex: card.quoteIndex,
  }));
}

/** The alt text, whole where it fits; else up to the last sentence, or word, that does, with an ellipsis. */
function fitAlt(alt: string, maxLength: number, language: string): string {
  const text = alt.toWellFormed();
  if (text.length <= maxLength) return text;
  for (const granularity of ['sentence', 'word', 'grapheme'] as const) {
    const segments = new Intl.Segmenter(language, { granularity }).segment(text);
    const end = Array.from(segments, (segment) => segment.index).findLast((index) => index < maxLength) ?? 0;
    const kept = text.slice(0, end).trimEnd();
    if (kept) return `${kept}…`;
  }
  return '…';
}
