// An edit: one change that an operator made over what the engine made, with all that it takes to make it again. What the
// engine made stays as it is; what counts is that and the edits, in order. Pure: what may be edited is checked elsewhere.
import { z } from 'zod';
import { blockSchema } from './article.ts';
import { attributionSchema } from './attribution.ts';
import { checkSchema, type Digest, passageSchema, type Quote, quoteSchema, statSchema } from './digest.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
export const coloursSchema = z.object({ accent: colour, ink: colour, paper: colour });
export type Colours = z.infer<typeof coloursSchema>;

/** Where the picture behind cards must stay in sight: 0–1 from the left and from the top. */
export const focalPointSchema = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type FocalPoint = z.infer<typeof focalPointSchema>;

export const ownPartSchema = z.object({ text: z.string().min(1) });
export type OwnPart = z.infer<typeof ownPartSchema>;

/** What an operator says of what is made of a digest, beside the digest. */
export interface Own {
  /** Markdown, above the article, as the editor's. */
  note: string | null;
  theme: string | null;
  cardMode: 'light' | 'dark' | null;
  /** In place of the brand's. */
  colours: Colours | null;
  /** network → the whole of its thread. */
  posts: Readonly<Record<string, readonly OwnPart[]>>;
  /** An alt text as it would be → as the operator wrote it; so it holds for the card that says this, and no other. */
  alts: Readonly<Record<string, string>>;
  focalPoint: FocalPoint | null;
}

/** The lists of a digest that an operator chooses and orders. */
export const editedLists = {
  quote: 'quotes',
  keyPoint: 'keyPoints',
  sentence: 'summary',
  figure: 'stats',
} as const satisfies Record<string, keyof Digest>;
export type ListName = (typeof editedLists)[keyof typeof editedLists];
export type Item = Digest[ListName][number];

/** The lines of a mail that an operator writes. */
export const editedLines = ['title', 'subject', 'preheader'] as const;
export type LineName = (typeof editedLines)[number];

const key = z.string().min(1);
const to = z.number().int().nonnegative();
const listEdits = <K extends keyof typeof editedLists, S extends z.ZodType>(kind: K, item: S) => [
  z.object({ kind: z.literal(kind), do: z.literal('add'), item, to }),
  z.object({ kind: z.literal(kind), do: z.literal('drop'), key }),
  z.object({ kind: z.literal(kind), do: z.literal('move'), key, to }),
];

const linesSchema = z.object({
  title: z.string(),
  subjects: z.array(z.string()),
  preheader: z.string(),
  hashtags: z.array(z.string()),
  hook: z.string().optional(),
  summary: z.array(passageSchema),
  keyPoints: z.array(passageSchema),
  quotes: z.array(quoteSchema),
  stats: z.array(statSchema),
});

/** What can be as the engine made it again. */
export const resettable = [
  'all',
  'quotes',
  'keyPoints',
  'summary',
  'stats',
  'title',
  'subject',
  'preheader',
  'note',
  'theme',
  'posts',
  'alts',
  'focalPoint',
] as const;

const changeSchema = z.union([
  /** The block as it is from now on, and the lines of a digest that is made of the article as it is then. */
  z.object({ kind: z.literal('block'), block: blockSchema, lines: linesSchema }),
  ...listEdits('quote', quoteSchema),
  ...listEdits('keyPoint', passageSchema),
  ...listEdits('sentence', passageSchema),
  ...listEdits('figure', statSchema),
  z.object({ kind: z.literal('figure'), do: z.literal('label'), key, label: z.string() }),
  z.object({
    kind: z.literal('speaker'),
    key,
    /** Other quotes of which it is said as well. */
    also: z.array(key).optional(),
    speaker: z.string().nullable(),
    role: z.string().nullable(),
    attribution: attributionSchema.optional(),
  }),
  ...editedLines.map((kind) => z.object({ kind: z.literal(kind), text: z.string().min(1) })),
  z.object({ kind: z.literal('note'), markdown: z.string() }),
  z.object({
    kind: z.literal('theme'),
    theme: z.string().optional(),
    cardMode: z.enum(['light', 'dark']).optional(),
    colours: coloursSchema.optional(),
  }),
  z.object({ kind: z.literal('post'), network: z.string(), parts: z.array(ownPartSchema).min(1) }),
  z.object({ kind: z.literal('alt'), of: z.string().min(1), text: z.string().min(1) }),
  focalPointSchema.extend({ kind: z.literal('focalPoint') }),
  /** `of`: of the posts one network, of the alt texts one card; all where left out. */
  z.object({ kind: z.literal('reset'), field: z.enum(resettable), of: z.string().optional() }),
]);
export type Change = z.infer<typeof changeSchema>;
export type FreshLines = z.infer<typeof linesSchema>;

/** As it is kept: the change, and what the gate says of the digest with it. */
export const editSchema = z.object({ change: changeSchema, checks: z.array(checkSchema) });
export type Edit = z.infer<typeof editSchema>;

/** What counts: the digest with the edits made, and what is said of what is made of it. */
export interface Edited {
  /** As the engine made it, of the blocks that take part. */
  base: Digest;
  digest: Digest;
  own: Own;
  /** Lines that the operator wrote. */
  lines: Partial<Record<LineName, string>>;
  /** list → keys of what the operator took out. */
  dropped: Partial<Record<ListName, readonly string[]>>;
  /** Key of a quote, chosen or not → who said it, as the operator has it. */
  named: Readonly<Record<string, WhoSaid>>;
}

export type WhoSaid = Pick<Quote, 'speaker' | 'role' | 'attribution'>;

export interface Keyed {
  start?: number | undefined;
  end?: number | undefined;
  text?: string | undefined;
}

/** How an item of a list is known: by where it stands in the article, or by its words. */
export const keyOf = ({ start, end, text }: Keyed): string =>
  start === undefined || end === undefined ? (text ?? '') : `${start}-${end}`;
