// Every fixed string that people read, in mails and on pages: the shape of a file of templates/locales/. Pure: whoever reads
// the files hands them here. A locale with a string missing, one too many, or a placeholder lost is refused.
import { z } from 'zod';
import { PullquoteError } from '../errors.ts';

const text = z.string().min(1);
const holding = (...names: string[]) =>
  names.reduce((schema, name) => schema.includes(`{${name}}`), z.string());

const mailSchema = z.strictObject({
  greetingNamed: holding('name'),
  /** For someone whose name is not known. */
  greetingUnnamed: text,
  keyPoints: text,
  /** Above what an editor writes to the readers. */
  editorsNote: text,
  /** Before a quote in the reader's language, below its own words. */
  translation: text,
  stats: text,
  readOn: text,
  readOnAt: holding('site'),
  viewInBrowser: text,
  preferences: text,
  unsubscribe: text,
  why: holding('brand'),
  links: text,
  /** The close of a letter, above the sender's name. */
  regards: text,
});

/** `{email}` is shown shortened, as m…@example.com. */
const pagesSchema = z.strictObject({
  /** At the address of the server itself. */
  frontTitle: holding('brand'),
  front: text,
  preferencesTitle: text,
  preferences: holding('brand', 'email'),
  nameLabel: text,
  nameHint: text,
  languageLabel: text,
  languageHint: text,
  /** The choice of no language. */
  automatic: text,
  saveButton: text,
  saved: text,
  askTitle: text,
  ask: holding('brand', 'email'),
  askButton: text,
  goneTitle: text,
  gone: holding('brand', 'email'),
  /** For someone who is not on the list at all. */
  goneUnknown: holding('brand'),
  undo: text,
  undoButton: text,
  backTitle: text,
  back: holding('brand', 'email'),
  invalidLinkTitle: text,
  invalidLink: text,
  notFoundTitle: text,
  notFound: text,
  failedTitle: text,
  failed: text,
});

const fixedStringsSchema = z.strictObject({
  /** The name of this language in itself. */
  language: text,
  mail: mailSchema,
  pages: pagesSchema,
});

export type MailStrings = z.infer<typeof mailSchema>;
export type PageStrings = z.infer<typeof pagesSchema>;
export type FixedStrings = z.infer<typeof fixedStringsSchema>;

/** locale (file name, BCP 47) → strings; `en` is always there. */
export type Locales = ReadonlyMap<string, FixedStrings>;

/** @throws RENDER_FAILED naming the file and the string */
export function parseFixedStrings(file: string, json: unknown): FixedStrings {
  const parsed = fixedStringsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PullquoteError(
    'RENDER_FAILED',
    `locale file ${file}: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

/** `{name}` and the like, from the given values; each placeholder is in the string by the schema. */
export const insert = (string: string, values: Record<string, string>): string =>
  string.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
