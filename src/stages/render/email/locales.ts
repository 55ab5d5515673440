// The fixed strings of the mail in the subscriber's language: templates/locales/<locale>.json.
import { z } from 'zod';
import { closestLocale } from '../../../domain/locale.ts';
import { PullquoteError } from '../../../errors.ts';

const withPlaceholder = (name: string) => z.string().includes(`{${name}}`);

const stringsSchema = z.strictObject({
  greetingNamed: withPlaceholder('name'),
  /** For someone whose name is not known. */
  greetingUnnamed: z.string().min(1),
  keyPoints: z.string().min(1),
  /** Before a quote in the reader's language, below its own words. */
  translation: z.string().min(1),
  stats: z.string().min(1),
  readOn: z.string().min(1),
  readOnAt: withPlaceholder('site'),
  viewInBrowser: z.string().min(1),
  preferences: z.string().min(1),
  unsubscribe: z.string().min(1),
  why: withPlaceholder('brand'),
  links: z.string().min(1),
  /** The close of a letter, above the sender's name. */
  regards: z.string().min(1),
});
export type Strings = z.infer<typeof stringsSchema>;

/** locale (file name) → strings; `en` is always there. */
export type Locales = ReadonlyMap<string, Strings>;

/** @throws RENDER_FAILED naming the file and the string */
export function parseStrings(file: string, json: unknown): Strings {
  const parsed = stringsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PullquoteError(
    'RENDER_FAILED',
    `locale file ${file}: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

export interface ChosenLocale {
  locale: string;
  strings: Strings;
}

/** The closest locale there is (see `closestLocale`), or English. */
export function chooseLocale(wanted: string, locales: Locales): ChosenLocale {
  const locale = closestLocale(wanted, [...locales.keys()]) ?? 'en';
  return { locale, strings: locales.get(locale) as Strings };
}

/** `{name}` and the like, from the given values; each placeholder is in the string by the schema. */
export const insert = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
