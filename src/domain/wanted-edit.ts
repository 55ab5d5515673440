// An edit as an operator wants it: what to change, by its place in what they look at. What it comes to is an edit.
import { z } from 'zod';
import { coloursSchema, focalPointSchema, resettable } from './edit.ts';

const place = z.number({ error: 'a whole number from 0' }).int().nonnegative();
/** UTF-16 code units of the article's `raw`. */
const span = { start: place, end: place };
/** An item by its place in its list, from 0. */
const at = place;
/** Where it goes, from 0; the end where left out. */
const to = place.optional();
const aLine = 'a text of at most 500 characters';
const line = z.string({ error: aLine }).trim().min(1, { error: aLine }).max(500, { error: aLine });
const role = line.nullable().optional();
/** Of every quote whose words are given to the same one so far. */
const all = z.boolean().optional();
const aPost = 'the text of a post';
const post = z.string({ error: aPost }).trim().min(1, { error: aPost }).max(5_000, { error: aPost });

const steps = { error: 'what to do: add, drop or move' };
const list = <K extends 'quote' | 'keyPoint' | 'sentence'>(kind: K) =>
  z.discriminatedUnion(
    'do',
    [
      z.strictObject({ kind: z.literal(kind), do: z.literal('add'), ...span, to }),
      z.strictObject({ kind: z.literal(kind), do: z.literal('drop'), at }),
      z.strictObject({ kind: z.literal(kind), do: z.literal('move'), at, to: place }),
    ],
    steps,
  );

const figure = z.literal('figure');
const text = <K extends 'title' | 'subject' | 'preheader'>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), text: line });

export const wantedEditSchema = z.discriminatedUnion(
  'kind',
  [
    /** In or out, by the number that the article's blocks have, from 1. */
    z.strictObject({ kind: z.literal('block'), number: z.number().int().positive(), kept: z.boolean() }),
    list('quote'),
    list('keyPoint'),
    list('sentence'),
    z.discriminatedUnion(
      'do',
      [
        z.strictObject({ kind: figure, do: z.literal('add'), ...span, to, label: line.optional() }),
        z.strictObject({ kind: figure, do: z.literal('drop'), at }),
        z.strictObject({ kind: figure, do: z.literal('move'), at, to: place }),
        z.strictObject({ kind: figure, do: z.literal('label'), at, label: line }),
      ],
      { error: 'what to do: add, drop, move or label' },
    ),
    /** Who said the quote at that place, by name. */
    z.strictObject({ kind: z.literal('speaker'), at, speaker: line, role, all }),
    /** The same by a mention that is marked in the article: by the fullest name that it gives whoever is meant there. */
    z.strictObject({ kind: z.literal('mention'), at, ...span, role, all }),
    /** Nobody who is known: it is shown to no reader. */
    z.strictObject({ kind: z.literal('open'), at, all }),
    /** As the engine had it. */
    z.strictObject({ kind: z.literal('proven'), at }),
    text('title'),
    text('subject'),
    text('preheader'),
    /** Markdown, above the article in the mail, as the editor's; '' for none. */
    z.strictObject({ kind: z.literal('note'), markdown: z.string().trim().max(4_000) }),
    z.strictObject({
      kind: z.literal('theme'),
      theme: z.string().min(1).optional(),
      cardMode: z.enum(['light', 'dark']).optional(),
      colours: coloursSchema.strict().optional(),
    }),
    /** One post of a network's thread, from 0. */
    z.strictObject({ kind: z.literal('post'), network: z.string(), at, text: post }),
    /** The whole thread, as it is to be divided. */
    z.strictObject({ kind: z.literal('thread'), network: z.string(), parts: z.array(post).min(1).max(25) }),
    /** Of the card with that file name in the rendition. */
    z.strictObject({ kind: z.literal('alt'), file: z.string(), text: z.string().trim().min(1).max(2_000) }),
    /** Of the lead image: what must stay in sight. */
    focalPointSchema.strict().extend({ kind: z.literal('focalPoint') }),
    /** As the engine made it. `of`: the network of posts, the file of a card; all of them where left out. */
    z.strictObject({ kind: z.literal('reset'), field: z.enum(resettable), of: z.string().optional() }),
  ],
  {
    error:
      'an edit of a kind that there is: block, quote, keyPoint, sentence, figure, speaker, mention, open, proven, title, subject, preheader, note, theme, post, thread, alt, focalPoint, reset',
  },
);
export type WantedEdit = z.infer<typeof wantedEditSchema>;
