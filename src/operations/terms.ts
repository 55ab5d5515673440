// How an operation reads its terms: what the operator wants, as a command line or a JSON body writes it, checked by zod
// once. What is wrong is told as what was expected, what came, and so how to mend it. Knows no operation.
import { z } from 'zod';
import { type CardOptions, defaultFormats } from '../design/card-options.ts';
import { colourModes } from '../design/theme.ts';
import { cardFormatNames } from '../domain/rendition.ts';
import type { NamedSpeaker } from '../domain/verdict.ts';
import { PullquoteError } from '../errors.ts';

/** Terms as they come, of a command line or a request: their names are known, their values are not checked yet. */
export type Given<S extends z.ZodType> = { [Name in keyof z.input<S>]?: unknown };

/** A term that is wrong. An entrance may name it as its people write it: an option, a field of a body. */
class TermError extends PullquoteError {
  /** "cards.formats"; '' where it is all of them. */
  readonly term: string;
  /** "expected one or more of email, social, but got "fax"" */
  readonly detail: string;

  constructor(term: string, detail: string) {
    super('USAGE', term ? `${term}: ${detail}` : detail);
    this.term = term;
    this.detail = detail;
  }
}

/** For a term of which the schema knows less than the operation. @param detail "expected …, but …" */
export const wrongTerm = (term: string, detail: string): PullquoteError => new TermError(term, detail);

/** @throws TermError (USAGE) for the first term that is wrong: "channels: expected one or more of email, social, but got "fax"" */
export function readTerms<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  if (holdsNul(given)) throw new TermError('', 'expected text, but got a NUL character in it');
  const parsed = schema.safeParse(given, { error: expectation, reportInput: true });
  if (parsed.success) return parsed.data;
  const { path = [], message = '', input } = parsed.error.issues[0] ?? {};
  const name = path.filter((part) => typeof part === 'string').join('.');
  throw new TermError(
    name,
    `expected ${message}, but got ${secret.test(name) ? 'something else' : shown(input)}`,
  );
}

/** No terms lie deeper. */
const deepest = 20;

/** Of all characters the one that Postgres keeps in no text. Streams and bytes are read by whoever they are for. */
function holdsNul(given: unknown, depth = 0): boolean {
  if (typeof given === 'string') return given.includes('\0');
  if (depth > deepest) return false;
  if (Array.isArray(given)) return given.some((part) => holdsNul(part, depth + 1));
  if (typeof given !== 'object' || given === null) return false;
  // Of no class of ours: of Object, or of nothing as what Fastify reads of a path.
  const form = Object.getPrototypeOf(given);
  const isPlain = form === null || Object.getPrototypeOf(form) === null;
  return (
    isPlain && Object.entries(given).some(([name, part]) => name.includes('\0') || holdsNul(part, depth + 1))
  );
}

/** What came is told to nobody. */
const secret = /(^|\.)(password|current|token|\w*[sS]ecret)$/;

/** For what the schema itself does not say. */
function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `none called ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.expected === 'string' ? 'a text' : `a value of type ${issue.expected}`;
    default:
      return 'something else';
  }
}

function shown(input: unknown): string {
  if (input === undefined || input === '') return 'nothing';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What would steer the terminal that it is shown at; not the end of a line. */
const steering = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/;
const withoutControls = (given: string) => !steering.test(given);
const noControls = { error: 'a text without control characters' };

/** Not empty. @param error what it is, such as "the slug of a list" */
export const text = (error: string) =>
  z
    .string({ error })
    .trim()
    .min(1, { error })
    .refine(withoutControls, noControls)
    .meta({ description: error });

/** A person's, or '' where nobody knows it. */
export const nameOrNone = z.string().refine(withoutControls, noControls).default('');

/** A schema's way from what is written to what is meant: undefined for what is neither. */
export const meaning =
  <Written, T>(expected: string, read: (given: Written) => T | undefined) =>
  (given: Written, context: z.core.$RefinementCtx): T => {
    const meant = read(given);
    if (meant !== undefined) return meant;
    context.issues.push({ code: 'custom', message: expected, input: given });
    return z.NEVER;
  };

/** One or more out of these, once each: a list, or a text with commas. */
export function someOf<T extends string>(values: readonly T[]) {
  const error = `one or more of ${values.join(', ')}`;
  const isValue = (item: string): item is T => values.some((value) => value === item);
  return z
    .union([z.array(z.string()), z.string()], { error })
    .meta({ description: error })
    .transform(
      meaning(error, (given): T[] | undefined => {
        const named = typeof given === 'string' ? items(given) : given;
        return named.length > 0 && named.every(isValue) ? [...new Set(named)] : undefined;
      }),
    );
}

/** One or more names, once each: a list, or a text with commas. */
export function names(what: string) {
  return z
    .union([z.array(z.string()), z.string()], { error: what })
    .meta({ description: what })
    .transform(
      meaning(what, (given): string[] | undefined => {
        const named = typeof given === 'string' ? items(given) : given;
        return named.length > 0 ? [...new Set(named)] : undefined;
      }),
    );
}

/** A number, or a text of digits. */
export function whole({ least = 1, most = 999_999 }: { least?: number; most?: number } = {}) {
  const error = most === 999_999 ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
  return z
    .union([z.number(), z.string()], { error })
    .meta({ description: error })
    .transform(
      meaning(error, (given) => {
        const number = typeof given === 'number' || /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
        return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
      }),
    );
}

const unitsMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const aDuration = 'a duration such as 30m or 2h';

/** ms, or a text such as 90s, 15m, 2h, 1d. */
export const duration = z
  .union([z.number(), z.string()], { error: aDuration })
  .meta({ description: aDuration })
  .transform(
    meaning(aDuration, (given) => {
      if (typeof given === 'number') return Number.isInteger(given) && given > 0 ? given : undefined;
      const [, count, unit = ''] = /^(\d{1,4}) ?([smhd])$/.exec(given) ?? [];
      return count === undefined ? undefined : Number(count) * (unitsMs[unit] ?? Number.NaN);
    }),
  );

const aLanguage = 'a language such as en, ja or zh-TW';

/** As digests name theirs: "en-US" → en, and Chinese by its script: "zh-TW" → zh-Hant. */
export const languageTag = z
  .string({ error: aLanguage })
  .meta({ description: aLanguage })
  .transform(
    meaning(aLanguage, (given) => {
      try {
        const { language, script } = new Intl.Locale(given).maximize();
        return language === 'zh' ? `zh-${script}` : language;
      } catch {
        return undefined;
      }
    }),
  );

const someBlocks = 'numbers of blocks such as 3 or 3,8-10';
const block = z.union([z.number(), z.string()]);

/** Blocks of an article, from 1: numbers, or texts such as "3,8-10". */
export const blockNumbers = z
  .union([z.array(block), block], { error: someBlocks })
  .meta({ description: someBlocks })
  .transform(
    meaning(someBlocks, (given) => {
      const named = [given].flat().flatMap((one) => (typeof one === 'number' ? [one] : numbersIn(one)));
      const isWhole = named.length > 0 && named.every((number) => Number.isInteger(number) && number > 0);
      return isWhole ? [...new Set(named)].sort((a, b) => a - b) : undefined;
    }),
  );

const someSpeakers = 'the number of a quotation and who said it, such as 3="Ann Field, mayor"';
const named = z.object({
  quote: z.number().int().positive(),
  speaker: z.string().trim().min(1).nullable(),
  role: z.string().trim().min(1).nullable(),
});

/** 3="Ann Field, mayor" → quotation 3, and who said it; 3= for nobody who is known. */
export const speakerNames = z
  .union([z.array(z.union([named, z.string()])), z.string()], { error: someSpeakers })
  .transform(
    meaning(someSpeakers, (given) => {
      const names = [given].flat().map((one) => (typeof one === 'string' ? speakerIn(one) : one));
      return names.length > 0 && names.every((one) => one !== undefined) ? names : undefined;
    }),
  );

function speakerIn(given: string): NamedSpeaker | undefined {
  const [, number, who = ''] = /^\s*([1-9]\d{0,3})\s*=\s*(.{0,200})$/su.exec(given) ?? [];
  if (number === undefined) return undefined;
  const [speaker = '', ...role] = who
    .trim()
    .replace(/^["“](.*)["”]$/su, '$1')
    .split(/[,，、]\s*/u);
  return { quote: Number(number), speaker: speaker || null, role: role.join(', ') || null };
}

/** "3,8-10" → 3, 8, 9, 10; NaN for what is none. */
function numbersIn(given: string): number[] {
  const named = items(given);
  if (named.length === 0) return [Number.NaN];
  return named.flatMap((item) => {
    const [, first, last = first] = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(item) ?? [];
    const count = Number(last) - Number(first) + 1;
    return count > 0 ? Array.from({ length: count }, (_, i) => Number(first) + i) : [Number.NaN];
  });
}

const items = (given: string): string[] =>
  given
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** Of the cards, each as {@link CardOptions} tells; X and square, in the theme's own colours, where left out. */
export const cardTerms = z
  .strictObject({
    formats: someOf(cardFormatNames).default(defaultFormats),
    carousel: z.enum(cardFormatNames).optional(),
    cardMode: z.enum(colourModes).optional(),
    leadImage: z.boolean().optional(),
  })
  .transform(
    ({ formats, carousel, cardMode, leadImage }): CardOptions => ({
      formats,
      ...(carousel && { carousel }),
      ...(cardMode && { cardMode }),
      ...(leadImage && { leadImage }),
    }),
  )
  .default({ formats: defaultFormats });
