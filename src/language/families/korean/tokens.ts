// The words of a Korean text between blanks, with asides out of the way: 김민수(34)는 is 김민수는.

import { matchesOf } from '../../text/matches.ts';
import { blank, type Zone } from '../east-asian/frame.ts';
import { adverb } from './particles.ts';

export interface Token {
  /** Without the punctuation behind it. */
  word: string;
  /** Offset in the paragraph. */
  start: number;
  /** A comma or another stop follows. */
  comma: boolean;
  /** Marked words, which are blanked out, stand between the word before and this one. */
  gap: boolean;
  /** What stands in brackets right behind it: 34 of 김민수(34)는. */
  aside?: string;
  /** The words in single marks that it is but for its particle: ‘더 가제타’는. */
  marked?: string;
}

/** 씨 of 김민수(34)씨는 belongs to the word too. */
const particle = /^(?:씨|씨?(?:께서는|은|는|이|가|도|의|을|를|와|과|에게|에게는))$/u;

const inMarks = /(?<=['‘])[^'’‘]{1,20}['’]/gu;

/** Of the sentence that was read last: its subject is looked for in several ways, one after the other. */
let last: { zone: Zone; tokens: Token[] } | null = null;

export function tokensOf(zone: Zone): Token[] {
  if (last?.zone !== zone) last = { zone, tokens: readTokens(zone) };
  return last.tokens;
}

function readTokens({ text, start }: Zone): Token[] {
  const flat = text
    .replace(/[([（][^)\]）]{0,24}[)\]）]/gu, (aside) => ' '.repeat(aside.length))
    // <새벽신문>은
    .replace(/[<>《》〈〉]/gu, ' ')
    // ‘더 가제타’는: one word.
    .replace(inMarks, (whole) => `${whole.slice(0, -1).replaceAll(' ', '-')} `);
  const tokens: Token[] = [];
  // 71.3%는: one word.
  for (const match of matchesOf(
    flat,
    /(?:[^\s,.!?…:;“”"‘’'·ㆍ□○△▶―—–-]|[.,](?<=\d[.,])(?=\d))+(?:[·ㆍ-][^\s,.!?…:;“”"‘’'□○△▶]+)*/gu,
  )) {
    const last = tokens.at(-1);
    // A particle that the aside cut off.
    if (last && /[)\]）>》〉'’]/.test(text[match.index - 1] ?? '') && particle.test(match[0])) {
      last.word += match[0];
      continue;
    }
    const from = last ? last.start - start + last.word.length : 0;
    const between = flat.slice(from, match.index);
    const isBlank = between === ' ';
    if (last && !isBlank && /[,.:;!?…]/u.test(between)) last.comma = true;
    const end = match.index + match[0].length;
    const aside = /^[([（]([^)\]）]{1,24})[)\]）]/u.exec(text.slice(end, end + 26))?.[1];
    tokens.push({
      word: match[0],
      start: start + match.index,
      comma: false,
      gap: !isBlank && (between.includes(blank) || /[“”"]/u.test(between)),
      ...(aside === undefined ? {} : { aside }),
      ...(text[end] === '’' || text[end] === "'" ? { marked: text.slice(match.index, end) } : {}),
    });
  }
  const last = tokens.at(-1);
  if (last && /[,:;]/u.test(flat.slice(last.start - start + last.word.length))) last.comma = true;
  return tokens;
}

/** The word before, unless words in marks stand between. */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined => {
  const previous = tokens[at - 1];
  return previous && !tokens[at]!.gap ? previous : undefined;
};

/** 의원이 들어서자|방청객들이, 교문을 나서자|아이들이, 비가 오는데도|주민들은: where a clause ends before another one's subject. */
export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  /.(?:[은는]데도|더라도)$/u.test(tokens[at]!.word) ||
  (tokens[at]!.word.endsWith('자') && /(?:[을를이가지]|에서|[에로])$/u.test(tokens[at - 1]?.word ?? ''));

/** 김민수 대표 역시, 정부 또한: too, of the word before. */
export const isToo = (tokens: readonly Token[], at: number): boolean => {
  const { word, gap } = tokens[at]!;
  const previous = tokens[at - 1];
  const isWord = (word === '역시' || word === '또한') && !gap;
  return isWord && previous !== undefined && !previous.comma && !adverb.test(previous.word);
};

/** Of one that has no particle of its own: not 이번에도 역시, 그는 역시. */
export const isBareToo = (tokens: readonly Token[], at: number): boolean =>
  isToo(tokens, at) &&
  /[가-힣A-Za-z]{2}$/u.test(tokens[at - 1]!.word) &&
  !/(?:[은는이가을를의도만고며면]|에서|에|으로|까지|부터)$/u.test(tokens[at - 1]!.word);
