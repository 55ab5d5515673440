// Speech that a dash opens at the beginning of its paragraph, and a comma closes (in paired-dashes.ts another dash does): "– Vi venter, siger Ane."
import type { Language } from '../language.ts';
import { perLanguage } from './per-language.ts';
import { alternatives } from './saying.ts';

interface Patterns {
  /** The sign and the blank behind the words, with the verb of who tells them. */
  told: RegExp;
  /** A clause at the end of a paragraph that may be its reporter's. */
  mayBeTold: RegExp;
}

const opening = /^\s*[–—―-]\u2060?\s(?=[\p{Lu}\d])/u;

const patternsOf = perLanguage(({ saying: { said, openingDash } }): Patterns => {
  if (!openingDash) return { told: /(?!)/u, mayBeTold: /(?:)/u };
  const verbs = `(?:${alternatives(said)})(?!\\p{L})`;
  return {
    told: new RegExp(`[,?!…]\\s(?=${verbs}(?!\\s(?:${openingDash.own})(?!\\p{L})))`, 'u'),
    mayBeTold: new RegExp(
      `,\\s(?:${openingDash.verb})(?:\\s[^,]{0,80})?$|(?<!\\p{L})${verbs}\\s(?:\\p{Lu}|(?:${openingDash.others})(?!\\p{L}))`,
      'u',
    ),
  };
});

/**
 * The paragraph with marks around such words, in place of the blank behind the dash and of what stands behind them, so that
 * every offset stays; the paragraph itself where it has none. Words that nobody is told to say are all of their paragraph.
 * @example withSpeechMarks('– Vi venter, siger Ane.', danish) // ' «Vi venter»,siger Ane.'
 */
export function withSpeechMarks(text: string, language: Language): string {
  const open = language.saying.openingDash ? opening.exec(text) : null;
  const marks = open && marksFor(text);
  if (!open || !marks) return text;
  const patterns = patternsOf(language);
  const from = open[0].length;
  const [opens, closes] = marks;
  const lead = `${' '.repeat(from - 1)}${opens}`;
  const end = text.slice(from).search(patterns.told);
  if (end < 0) return speaksOn(text, from, patterns) ? `${lead}${text.slice(from, -1)}${closes}` : text;
  const sign = text[from + end]!;
  const behind = sign === ',' ? `${closes},` : `${sign}${closes}`;
  return `${lead}${text.slice(from, from + end)}${behind}${text.slice(from + end + 2)}`;
}

/** Whether a line is such speech with who says it: its dash is no bullet. */
export const isToldLine = (line: string, language: Language): boolean =>
  language.saying.openingDash !== undefined && opening.test(line) && patternsOf(language).told.test(line);

/** Marks of which the words have none themselves. */
function marksFor(text: string): readonly [string, string] | null {
  if (!/[«»]/u.test(text)) return ['«', '»'];
  return /[“”„]/u.test(text) ? null : ['“', '”'];
}

/** Whole sentences, and nothing that may tell who says them; a question may be the reporter's. */
const speaksOn = (text: string, from: number, { mayBeTold }: Patterns): boolean =>
  /[\p{L}\d»”][.!]$/u.test(text) && !mayBeTold.test(text.slice(from, -1));
