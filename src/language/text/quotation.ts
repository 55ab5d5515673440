// How a quote is set in a language, one way for mail, cards and posts: its quotation marks and its attribution. The words
// of the quote stay as they are.
import type { Quote } from '../../domain/digest.ts';
import type { Language } from '../language.ts';
import { isUnspacedScript } from './characters.ts';

/** “little or no security”: some words out of a sentence, which nobody tells as a quotation. */
export const isPieceOfSentence = ({ text, kind }: Pick<Quote, 'text' | 'kind'>): boolean =>
  kind === 'direct' && /^\p{Ll}/u.test(text);

/**
 * A quote as it is shown: direct speech in the marks of its language, a statement without.
 * @example setSaying({ text: '“It works,”', kind: 'direct' }, languageOf('de')) // „It works“
 */
export function setSaying({ text, kind }: Pick<Quote, 'text' | 'kind'>, language: Language): string {
  const words = wordsOfQuote(text);
  return kind === 'direct' ? setQuote(words, language) : words;
}

/**
 * The quote in its language's quotation marks; in the inner ones where its own words hold the outer ones.
 * @example setQuote('Less is more.', languageOf('de')) // „Less is more.“
 */
export function setQuote(text: string, language: Language): string {
  const [outer, inner] = language.writing.quotationMarks;
  const [open, close] = outer.some((mark) => text.includes(mark.trim())) ? inner : outer;
  return `${open}${text}${close}`;
}

/**
 * Who said it, as a line under a quote begins and orders it in the language; null where the article does not tell.
 * @example attributionOf({ speaker: 'Ada Byron', role: 'mathematician', … }, languageOf('en')) // — Ada Byron, mathematician
 */
export function attributionOf(quote: Pick<Quote, 'speaker' | 'role'>, language: Language): string | null {
  const who = speakerOf(quote, language);
  return who && `${language.writing.dash}${who}`;
}

/**
 * Indirect speech with who said it before a colon, as it has no marks of its own; null where the article does not tell.
 * @example setStatement({ text: 'the log is worth more', speaker: 'Ada Byron', role: null }, languageOf('en')) // Ada Byron: the log…
 */
export function setStatement(
  statement: Pick<Quote, 'text' | 'speaker' | 'role'>,
  language: Language,
): string | null {
  const who = speakerOf(statement, language);
  return who && `${who}${language.writing.colon}${statement.text}`;
}

function speakerOf({ speaker, role }: Pick<Quote, 'speaker' | 'role'>, language: Language): string | null {
  if (speaker === null || role === null) return speaker ?? role;
  switch (language.writing.credit) {
    case 'role name':
      return joinWords(role, speaker);
    case 'name（role）':
      return `${speaker}（${role}）`;
    case 'name, role':
      return `${speaker}, ${role}`;
  }
}

/** Chinese puts the role before the name, with a space only beside another script. */
function joinWords(left: string, right: string): string {
  const unspaced =
    isUnspacedScript(left.charCodeAt(left.length - 1)) && isUnspacedScript(right.charCodeAt(0));
  return unspaced ? `${left}${right}` : `${left} ${right}`;
}

const pairs = new Map(['「」', '『』', '“”', '‘’', '„“', '«»', '""'].map((pair) => [pair[0], pair[1]]));

/**
 * The words of a quote: without the marks that the article put around them, where they came along, and without the
 * comma that led on to the rest of its sentence.
 */
export function wordsOfQuote(text: string): string {
  const close = pairs.get(text[0] ?? '');
  const inner = text.slice(1, -1);
  // 「a」和「b」 starts and ends with marks that are not a pair.
  const isPair =
    close !== undefined &&
    text.length > 2 &&
    text.endsWith(close) &&
    !inner.includes(text[0] as string) &&
    !inner.includes(close);
  return (isPair ? inner : text).trim().replace(/[,，、;；]$/u, '');
}
