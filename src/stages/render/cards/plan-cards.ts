// Which cards a digest gets: what each says, in which order they are tried, and how it is told to who cannot see it.
import type { ArticleMetadata } from '../../../domain/article.ts';
import type { Brand } from '../../../domain/brand.ts';
import type { CardContent } from '../../../domain/card-design.ts';
import type { Digest, Quote } from '../../../domain/digest.ts';
import type { CardKind } from '../../../domain/rendition.ts';
import { attributionOf, setQuote } from '../../../domain/text/quotation.ts';

/** One card to be made, in every format that it fits. */
export interface PlannedCard {
  content: CardContent;
  alt: string;
  /** Into digest.quotes; null for a card that shows no quote. */
  quoteIndex: number | null;
}

/** Cards of which `count` are wanted, the best first; where one does not fit, the next is taken. */
export interface CardGroup {
  kinds: CardKind[];
  count: number;
  candidates: PlannedCard[];
}

const sayings = 3;

export function planCards(digest: Digest, metadata: ArticleMetadata, brand: Brand): CardGroup[] {
  const quotes = digest.quotes.map((quote, index) => planQuote(quote, index, digest.language));
  const isDirect = (card: PlannedCard) => card.content.kind === 'quote';
  return [
    {
      kinds: ['quote', 'statement'],
      count: sayings,
      candidates: [...quotes.filter(isDirect), ...quotes.filter((card) => !isDirect(card))],
    },
    { kinds: ['title'], count: 1, candidates: [planTitle(digest, metadata, brand)] },
  ];
}

function planQuote(quote: Quote, quoteIndex: number, language: string): PlannedCard {
  const words = withoutOuterMarks(quote.text);
  const text = quote.kind === 'direct' ? setQuote(words, language) : quote.text;
  const kind = quote.kind === 'direct' ? 'quote' : 'statement';
  return {
    content: { kind, text, speaker: quote.speaker, role: quote.role },
    alt: [text, attributionOf(quote, language)].filter(Boolean).join(/^(zh|ja)\b/.test(language) ? '' : ' '),
    quoteIndex,
  };
}

function planTitle(digest: Digest, metadata: ArticleMetadata, brand: Brand): PlannedCard {
  return {
    content: { kind: 'title', text: digest.title, byline: metadata.byline ?? null },
    alt: `${digest.title} (${brand.name})`,
    quoteIndex: null,
  };
}

const pairs = new Map(['「」', '『』', '“”', '‘’', '„“', '«»', '""'].map((pair) => [pair[0], pair[1]]));

/** The words inside the quotation marks that the article put around them, where they are part of the quote. */
export function withoutOuterMarks(text: string): string {
  const close = pairs.get(text[0] ?? '');
  if (close === undefined || !text.endsWith(close) || text.length < 3) return text;
  const inner = text.slice(1, -1);
  // 「a」和「b」 starts and ends with marks that are not a pair.
  return inner.includes(text[0] as string) || inner.includes(close) ? text : inner.trim();
}
