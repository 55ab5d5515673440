// Subjects that are somebody's words: by whom the article calls them, or, behind all others, by nobody.

import type { Quote } from '../../domain/digest.ts';
import { isShowable } from '../../domain/showable.ts';
import type { Language } from '../../language/language.ts';
import { countCjk } from '../../language/text/characters.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { isPieceOfSentence, setQuote } from '../../language/text/quotation.ts';
import { leansOutside } from '../../language/text/referents.ts';
import { readingLength } from '../../language/text/width.ts';
import type { SummarizeInput } from '../types.ts';
import { withoutStop } from './cut.ts';
import { isSpokenLine } from './furniture.ts';

/**
 * Takes a line for a subject where it may be one.
 * @param parts what of it stands in the article as it is
 * @param isNobodys it is somebody's words, and does not tell whose
 */
export type Propose = (text: string, worth: number, parts?: readonly string[], isNobodys?: boolean) => void;

/** What the article calls who speaks, the whole name first: Ann Field, Field; or "A neighbour", who has none. */
function callingsOf({ speaker, role, kind }: Quote, raw: string, language: Language): string[] {
  if (!speaker) return kind === 'direct' && role && isTold(role, language) ? [capitalised(role)] : [];
  // 町：… tells nobody in an inbox who that is.
  if (speaker.length < 2) return [];
  const last = language.writing.cased ? speaker.split(' ').at(-1)! : speaker;
  const isCalledSo = last !== speaker && raw.split(speaker).join('').includes(last);
  return isCalledSo ? [speaker, last] : [speaker];
}

/** "A neighbour", and neither "another" nor "the study", which stand before. */
function isTold(role: string, language: Language): boolean {
  const who = { kind: 'role', name: role, role: null, start: 0, end: role.length } as const;
  const { pointsBack } = language.family.quoting(language);
  return role.length > 1 && pointsBack?.(who) !== true && !leansOutside(role, '', language);
}

export const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export function proposeQuotes(
  { quotes, article: { raw } }: SummarizeInput,
  language: Language,
  propose: Propose,
  isUnderstood: (words: string) => boolean = () => true,
): void {
  const heard = new Set<string | null>();
  // Words without a speaker would read as the newsletter's own.
  for (const [rank, quote] of quotes.filter(isShowable).slice(0, 6).entries()) {
    if (isPieceOfSentence(quote) || isSpokenLine(quote.text)) continue;
    const words = withoutStop(quote.text);
    if (!isUnderstood(words)) continue;
    const said = quote.kind === 'direct' ? setQuote(words, language) : words;
    const colon = countCjk(said) > 0 && !language.writing.spaced ? '：' : ': ';
    const parts = [oneLine(words)];
    // An aside of a few words is no subject, whoever made it.
    const again = heard.has(quote.speaker);
    heard.add(quote.speaker);
    const worth = 6 - rank * 0.3 - (readingLength(quote.text) < 11 ? 2 : 0) - (again ? 1.5 : 0);
    for (const name of callingsOf(quote, raw, language)) propose(`${name}${colon}${said}`, worth, parts);
    // Words with nobody's name beside them: whose they are, only the mail tells.
    if (quote.kind === 'direct' && !leansOutside(words, '', language))
      propose(said, worth - 1.5, parts, true);
  }
}
