// Edits as people at a terminal say them: by numbers from 1 and by exact words, made into edits of what is on the desk. Pure.
import { z } from 'zod';
import type { WantedEdit } from '../domain/wanted-edit.ts';
import { PullquoteError } from '../errors.ts';
import type { ReviewView } from './review.ts';
import { type Given, readTerms, speakerNames, text } from './terms.ts';

const number = z.coerce.number({ error: 'a number from 1' }).int().positive({ error: 'a number from 1' });

export const editTerms = z.strictObject({
  subject: text('the subject').optional(),
  preheader: text('the preheader').optional(),
  title: text('the title').optional(),
  /** Markdown; '' for none. */
  note: z.string().optional(),
  /** 3="Ann Field, mayor"; 3= for nobody who is known. */
  speaker: speakerNames.optional(),
  dropQuote: z.array(number).optional(),
  /** Exact words of the article. */
  quote: z.array(text('exact words of the article')).optional(),
  /** 4=in or 4=out. */
  block: z
    .array(z.string().regex(/^[1-9]\d*=(in|out)$/, 'a block and where it goes, such as 4=out'))
    .optional(),
  /** bluesky:1=text */
  post: z
    .array(
      z
        .string()
        .regex(/^[\w-]+:[1-9]\d*=[\s\S]+$/, 'a post and its text, such as bluesky:1="The quay is open."'),
    )
    .optional(),
  theme: text('the name of a theme').optional(),
});

/** In an order in which no number changes what it means. @throws USAGE for words that are not in the article */
export function editsOf(view: ReviewView, terms: Given<typeof editTerms>): WantedEdit[] {
  const given = readTerms(editTerms, terms);
  const { speaker = [], dropQuote = [], quote = [], block = [], post = [] } = given;
  const lines = (['title', 'subject', 'preheader'] as const).flatMap((kind): WantedEdit[] => {
    const words = given[kind];
    return words === undefined ? [] : [{ kind, text: words }];
  });
  return [
    ...speaker.map(
      ({ quote: at, speaker: name, role }): WantedEdit =>
        name === null ? { kind: 'open', at: at - 1 } : { kind: 'speaker', at: at - 1, speaker: name, role },
    ),
    ...dropQuote
      .toSorted((a, b) => b - a)
      .map((at): WantedEdit => ({ kind: 'quote', do: 'drop', at: at - 1 })),
    ...quote.map(
      (words): WantedEdit => ({ kind: 'quote', do: 'add', ...spanOf(view.article.raw, words), to: 0 }),
    ),
    ...block.map((one): WantedEdit => {
      const [at, where] = one.split('=');
      return { kind: 'block', number: Number(at), kept: where === 'in' };
    }),
    ...lines,
    ...(given.note === undefined ? [] : [{ kind: 'note', markdown: given.note } as const]),
    ...(given.theme === undefined ? [] : [{ kind: 'theme', theme: given.theme } as const]),
    ...post.map((one): WantedEdit => {
      const [, network = '', at, words = ''] = /^([\w-]+):(\d+)=([\s\S]+)$/.exec(one) ?? [];
      return { kind: 'post', network, at: Number(at) - 1, text: words };
    }),
  ];
}

/** Where the words stand, give or take white space. */
function spanOf(raw: string, words: string): { start: number; end: number } {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern, 'u').exec(raw);
  if (found) return { start: found.index, end: found.index + found[0].length };
  throw new PullquoteError(
    'USAGE',
    `--quote: expected words that stand in the article, but “${words.slice(0, 60)}” do not; copy them from there`,
  );
}

const draftSchema = z.strictObject({
  title: z.string(),
  subject: z.string(),
  preheader: z.string(),
  note: z.string(),
  quotes: z.array(
    z.strictObject({ text: z.string(), speaker: z.string().nullable(), role: z.string().nullable() }),
  ),
  posts: z.record(z.string(), z.array(z.string())),
});
export type EditDraft = z.output<typeof draftSchema>;

/** What an operator changes in an editor. */
export const draftOf = ({ title, subject, preheader, note, quotes, threads }: ReviewView): EditDraft => ({
  ...{ title, subject, preheader, note: note ?? '' },
  quotes: quotes.map(({ text: words, speaker, role }) => ({ text: words, speaker, role })),
  posts: Object.fromEntries(threads.map(({ network, parts }) => [network, parts.map((part) => part.text)])),
});

/** What was changed in a draft: a quote that is gone is dropped, another order is moved. @throws USAGE */
export function editsBetween(view: ReviewView, changed: unknown): WantedEdit[] {
  const after = readTerms(draftSchema, changed);
  const before = draftOf(view);
  const edits: WantedEdit[] = [];
  const left = [...before.quotes];
  for (let at = left.length - 1; at >= 0; at -= 1)
    if (!after.quotes.some((quote) => quote.text === left[at]?.text)) {
      edits.push({ kind: 'quote', do: 'drop', at });
      left.splice(at, 1);
    }
  for (const [to, quote] of after.quotes.entries()) {
    const at = left.findIndex((one) => one.text === quote.text);
    if (at < 0) {
      edits.push({ kind: 'quote', do: 'add', ...spanOf(view.article.raw, quote.text), to });
      left.splice(to, 0, { ...quote, speaker: null, role: null });
    } else if (at !== to) {
      edits.push({ kind: 'quote', do: 'move', at, to });
      left.splice(to, 0, ...left.splice(at, 1));
    }
    const now = left[to];
    if (now?.speaker === quote.speaker && now?.role === quote.role) continue;
    edits.push(
      quote.speaker === null
        ? { kind: 'open', at: to }
        : { kind: 'speaker', at: to, speaker: quote.speaker, role: quote.role },
    );
  }
  for (const kind of ['title', 'subject', 'preheader'] as const)
    if (after[kind] !== before[kind]) edits.push({ kind, text: after[kind] });
  if (after.note !== before.note) edits.push({ kind: 'note', markdown: after.note });
  for (const [network, parts] of Object.entries(after.posts))
    if (JSON.stringify(parts) !== JSON.stringify(before.posts[network]))
      edits.push({ kind: 'thread', network, parts });
  return edits;
}
