// The article: what an operator handed in, and the blocks it falls into.
import { z } from 'zod';

export const sourceKinds = ['text', 'markdown', 'html', 'url'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * A decoded source. `raw` is what every offset in the digest points into: for text the decoded input itself; for
 * Markdown the decoded input less the marks that would stand inside a block (`**`, link targets, `>`), so that no
 * reader ever sees them, while heading marks and bullets stay, between the blocks; for HTML and URLs the visible
 * text of the page, one block after another.
 */
export interface Article {
  kind: SourceKind;
  /** Where it came from, for people: a file name, a URL, or "stdin". */
  ref: string;
  raw: string;
  metadata: ArticleMetadata;
}

export interface ArticleMetadata {
  title?: string;
  byline?: string;
  publishedAt?: string;
  siteName?: string;
  canonicalUrl?: string;
  leadImageUrl?: string;
  language?: string;
  /** What the markup of the source says of its parts, in order, not overlapping; absent for plain text. */
  outline?: OutlinePart[];
  /** Of an article that is made of several: where each of them lies in `raw`. */
  sections?: ArticleSection[];
}

export interface ArticleSection {
  title: string;
  /** Where the whole of it is. */
  url: string | null;
  start: number;
  end: number;
}

/** Metadata with the keys that have a value, and no others. */
export function compactMetadata(
  metadata: {
    [K in keyof ArticleMetadata]: ArticleMetadata[K] | undefined;
  },
): ArticleMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value)) as ArticleMetadata;
}

export const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'caption',
  'ad',
  'duplicate',
  'boilerplate',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of `raw` that the source's markup names: a heading with its level, a caption, a menu. */
export interface OutlinePart {
  start: number;
  end: number;
  kind: BlockKind;
  level?: number;
  reason?: string;
  /** A point of a list. */
  listed?: boolean;
}

/** A verbatim stretch of the raw article: `raw.slice(start, end) === text`, in UTF-16 code units. */
export const spanSchema = z.object({
  text: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Span = z.infer<typeof spanSchema>;

export const blockSchema = spanSchema.extend({
  kind: z.enum(blockKinds),
  /** Whether the block takes part in the digest. An operator may undo it. */
  kept: z.boolean(),
  /** Heading level 1–6, where it is known. */
  level: z.number().int().min(1).max(6).optional(),
  /** The rule that gave the block its kind, for the report ("ad: 請繼續往下閱讀"). */
  reason: z.string().optional(),
});
export type Block = z.infer<typeof blockSchema>;
