// A paper or a station whose name stands in single marks in Korean, behind its country or what it is: 스페인 ‘엘 문도’는,
// 현지 매체 ‘더 가제타’에 따르면. The marks are none of speech, and the sentence is read with the name.
import type { KeepsMarked } from '../east-asian/frame.ts';
import { type Token, tokenBefore } from './tokens.ts';

const kind =
  /(?:매체|언론|방송|신문|언론사|방송사|통신사|일간지|주간지|월간지|전문지|경제지|유력지|대중지|잡지|외신)$/u;
const wordBefore = /(?:^|[\s,.])([가-힣]{2,8})\s?$/u;
const behind = /^(?:은|는|이|가|도|에 따르면|에 의하면|을 인용|를 인용)(?=[\s,])/u;
/** ‘바다신문’과 ‘청해통신’은 */
const joined = /^[과와](?=\s[‘'])/u;
/** A name that tells by itself what it is of. */
const ownKind = /[가-힣A-Za-z](?:통신|신문|일보|방송|TV|뉴스|타임스|포스트|저널|데일리)$/u;
const longest = 16;

export interface Outlets {
  keeps: KeepsMarked;
  /** Whether a word is the name of one. */
  isOutlet(tokens: Token[], at: number): boolean;
}

export function readOutlets(countries: ReadonlySet<string>): Outlets {
  const presents = (word: string): boolean => countries.has(word) || kind.test(word);
  return {
    keeps: (text, { open, close, start, end, mark, unclosed }) => {
      if (unclosed || (mark !== '‘' && mark !== "'")) return false;
      const after = text.slice(close, close + 8);
      const name = text.slice(start, end);
      if (end - start > longest || !/^[\p{L}\d&. ]+$/u.test(name)) return false;
      if (ownKind.test(name) && (behind.test(after) || joined.test(after))) return true;
      if (!behind.test(after)) return false;
      return presents(wordBefore.exec(text.slice(Math.max(0, open - 10), open))?.[1] ?? '');
    },
    isOutlet: (tokens, at) => {
      const { marked } = tokens[at]!;
      const previous = tokenBefore(tokens, at);
      return (
        marked !== undefined && (ownKind.test(marked) || (previous !== undefined && presents(previous.word)))
      );
    },
  };
}
