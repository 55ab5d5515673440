// How a quote is set in a language: its quotation marks and its attribution. The words of the quote stay as they are.
import type { Quote } from '../../domain/digest.ts';
import { baseLanguage, isUnspacedScript } from './characters.ts';

/** [outer, inner]: each an opening and a closing mark, with the thin blank that French wants. */
type Marks = readonly [readonly [string, string], readonly [string, string]];

const english: Marks = [
  ['“', '”'],
  ['‘', '’'],
];
const corners: Marks = [
  ['「', '」'],
  ['『', '』'],
];
const german: Marks = [
  ['„', '“'],
  ['‚', '‘'],
];
const polish: Marks = [
  ['„', '”'],
  ['«', '»'],
];
const guillemets: Marks = [
  ['«', '»'],
  ['“', '”'],
];
const french: Marks = [
  ['«\u202f', '\u202f»'],
  ['“', '”'],
];
const swedish: Marks = [
  ['”', '”'],
  ['’', '’'],
];

const marksByLanguage: Record<string, Marks> = {
  ja: corners,
  fr: french,
  de: german,
  cs: german,
  sk: german,
  sl: german,
  bg: german,
  pl: polish,
  ro: polish,
  hu: polish,
  es: guillemets,
  it: guillemets,
  pt: guillemets,
  ru: guillemets,
  uk: guillemets,
  el: guillemets,
  no: guillemets,
  nb: guillemets,
  nn: guillemets,
  sv: swedish,
  fi: swedish,
};

/** Traditional Chinese sets quotes in corner brackets, the mainland in curved marks. */
const isTraditional = (language: string): boolean => /^zh-(hant|tw|hk|mo)/i.test(language);

/**
 * The quote in its language's quotation marks; in the inner ones where its own words hold the outer ones.
 * @param language BCP 47
 * @example setQuote('Less is more.', 'de') // „Less is more.“
 */
export function setQuote(text: string, language: string): string {
  const [outer, inner] = isTraditional(language)
    ? corners
    : (marksByLanguage[baseLanguage(language)] ?? english);
  const [open, close] = outer.some((mark) => text.includes(mark.trim())) ? inner : outer;
  return `${open}${text}${close}`;
}

/**
 * Who said it, as a line under a quote begins and orders it in the language; null where the article does not tell.
 * @example attributionOf({ speaker: 'Ada Byron', role: 'mathematician', … }, 'en') // — Ada Byron, mathematician
 */
export function attributionOf(quote: Pick<Quote, 'speaker' | 'role'>, language: string): string | null {
  const who = speakerOf(quote, language);
  const dash = ['zh', 'ja'].includes(baseLanguage(language)) ? '——' : '— ';
  return who && `${dash}${who}`;
}

/**
 * Indirect speech with who said it before a colon, as it has no marks of its own; null where the article does not tell.
 * @example setStatement({ text: 'the log is worth more', speaker: 'Ada Byron', role: null }, 'en') // Ada Byron: the log…
 */
export function setStatement(
  statement: Pick<Quote, 'text' | 'speaker' | 'role'>,
  language: string,
): string | null {
  const who = speakerOf(statement, language);
  const base = baseLanguage(language);
  const colon = base === 'zh' || base === 'ja' ? '：' : base === 'fr' ? '\u00a0: ' : ': ';
  return who && `${who}${colon}${statement.text}`;
}

function speakerOf({ speaker, role }: Pick<Quote, 'speaker' | 'role'>, language: string): string | null {
  if (speaker === null || role === null) return speaker ?? role;
  switch (baseLanguage(language)) {
    case 'zh':
      return joinWords(role, speaker);
    case 'ja':
      return `${speaker}（${role}）`;
    default:
      return `${speaker}, ${role}`;
  }
}

/** Chinese puts the role before the name, with a space only beside another script. */
function joinWords(left: string, right: string): string {
  const unspaced =
    isUnspacedScript(left.charCodeAt(left.length - 1)) && isUnspacedScript(right.charCodeAt(0));
  return unspaced ? `${left}${right}` : `${left} ${right}`;
}
