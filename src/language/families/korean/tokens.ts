// The words of a Korean text between blanks, with asides out of the way: 김민수(34)는 is 김민수는.
import { blank, type Zone } from '../east-asian/frame.ts';

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
}

/** 씨 of 김민수(34)씨는 belongs to the word too. */
const particle = /^(?:씨|씨?(?:께서는|은|는|이|가|도|의|을|를|와|에게|에게는))$/u;

export function tokensOf({ text, start }: Zone): Token[] {
  const flat = text
    .replace(/[([（][^)\]）]{0,24}[)\]）]/gu, (aside) => ' '.repeat(aside.length))
    // <새벽신문>은
    .replace(/[<>《》〈〉]/gu, ' ');
  const tokens: Token[] = [];
  for (const match of flat.matchAll(/[^\s,.!?…:;“”"‘’'·ㆍ□○△▶―—–-]+(?:[·ㆍ-][^\s,.!?…:;“”"‘’'□○△▶]+)*/gu)) {
    const last = tokens.at(-1);
    // A particle that the aside cut off.
    if (last && particle.test(match[0]) && /[)\]）>》〉]/u.test(text[match.index - 1] ?? '')) {
      last.word += match[0];
      continue;
    }
    const from = last ? last.start - start + last.word.length : 0;
    const between = flat.slice(from, match.index);
    if (last && /[,.:;!?…]/u.test(between)) last.comma = true;
    const end = match.index + match[0].length;
    const aside = /^[([（]([^)\]）]{1,24})[)\]）]/u.exec(text.slice(end, end + 26))?.[1];
    tokens.push({
      word: match[0],
      start: start + match.index,
      comma: false,
      gap: between.includes(blank) || /[“”"]/u.test(between),
      ...(aside === undefined ? {} : { aside }),
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

/** 의원이 들어서자|방청객들이, 교문을 나서자|아이들이: where a clause ends before another one's subject. */
export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.word.endsWith('자') && /(?:[을를이가지]|에서|[에로])$/u.test(tokens[at - 1]?.word ?? '');
