// The rendition: what was approved and goes out, byte for byte. Content-addressed by the SHA-256 of its manifest.
import { z } from 'zod';

/** Card sizes in px: X, link preview, square, portrait, story. */
export const cardFormats = {
  '1200x675': { width: 1200, height: 675 },
  '1200x630': { width: 1200, height: 630 },
  '1080x1080': { width: 1080, height: 1080 },
  '1080x1350': { width: 1080, height: 1350 },
  '1080x1920': { width: 1080, height: 1920 },
} as const;
export type CardFormat = keyof typeof cardFormats;

/** The most that a card takes, in CJK characters (letters count 0.4): 90 characters or about 240 letters. */
export const cardLength = 96;

/** Bluesky takes images of 2,000,000 bytes, the others larger ones. A card of flat colours has a fiftieth of it. */
export const maxCardBytes = 1_900_000;

export const cardKinds = ['quote', 'statement', 'stat', 'title', 'points', 'cta'] as const;
export type CardKind = (typeof cardKinds)[number];

export const cardFormatNames = Object.keys(cardFormats) as [CardFormat, ...CardFormat[]];

export const cardSchema = z.object({
  /** File name, content-addressed: `quote-1-1200x675-<8 hex of sha256>.png`. */
  file: z.string(),
  kind: z.enum(cardKinds),
  format: z.enum(cardFormatNames),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string().length(64),
  /** The exact quote and attribution, in the article's language. */
  alt: z.string().min(1),
  /** Index into digest.quotes, or null for a card that shows no quote. */
  quoteIndex: z.number().int().nullable(),
  /** Its place in a carousel; absent for a card that stands alone. */
  page: z.object({ number: z.number().int(), of: z.number().int() }).optional(),
});
export type Card = z.infer<typeof cardSchema>;

/** One post of a thread on one network: what is sent, what it counts as there, and what is allowed. */
export const postPartSchema = z.object({
  text: z.string(),
  /** The card shown with it: file (in cards) and its alt text as cut to the network's limit. */
  images: z.array(z.object({ file: z.string(), alt: z.string() })),
  length: z.object({ used: z.number().int(), allowed: z.number().int() }),
});
export type PostPartContent = z.infer<typeof postPartSchema>;

/** network name → the parts of its thread, in order. */
export const postsSchema = z.record(z.string(), z.array(postPartSchema));
export type Posts = z.infer<typeof postsSchema>;

/** The slots of a compiled message: what differs from one recipient to the next. */
export interface MessageSlots {
  /** One addr-spec; already validated. */
  to: string;
  /** Display name, or '' for none. */
  name: string;
  messageId: string;
  date: Date;
  unsubscribeUrl: string;
  viewUrl: string;
  preferencesUrl: string;
}

/** What is kept of a rendition in Postgres; bodies lie in blobs under their sha256. */
export const renditionManifestSchema = z.object({
  theme: z.string(),
  subject: z.string(),
  cards: z.array(cardSchema),
  posts: postsSchema,
  /** sha256 of the mail's HTML, of the page behind "view in browser", and of the plain text, each with neutral slots. */
  html: z.string().length(64),
  hostedHtml: z.string().length(64).optional(),
  text: z.string().length(64),
  /** locale of the fixed strings → sha256 of the compiled message. */
  messages: z.record(z.string(), z.string().length(64)),
  /** For the operator: what was left out, and why. */
  notes: z.array(z.string()).optional(),
});
export type RenditionManifest = z.infer<typeof renditionManifestSchema>;
