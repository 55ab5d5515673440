// How a quote is set in a language: its quotation marks and its attribution. The words of the quote stay as they are.
import type { Quote } from '../../domain/digest.ts';
import type { Language } from '../language.ts';
import { isUnspacedScript } from './characters.ts';

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
