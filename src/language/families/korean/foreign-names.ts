// Which words before a title are a foreign name in Korean letters: 도널드 트럼프 대통령.
import { noFirstName } from './name-patterns.ts';
import type { KoreanPeople } from './people.ts';
import type { Token } from './tokens.ts';
import { type KoreanWords, notNoun } from './words.ts';

/** 카를 소렌 전 대사: no part of the name. */
const former = /^(?:전|현|전임|신임|당시)$/u;

export function readForeignNames(
  { things, loanWords, countries, notNames }: KoreanPeople,
  { ends, isTitleLike, isForeign }: KoreanWords,
) {
  /** How many words of a foreign name end before a token. */
  function foreignBefore(tokens: Token[], at: number, isAbroad = false): number {
    const plain = (t: Token | undefined): boolean =>
      t !== undefined &&
      !t.comma &&
      /^[가-힣]{1,9}$/u.test(t.word) &&
      // 대통령은: a topic of its own.
      !isTitleLike(t.word.replace(/[은는]$/u, '')) &&
      !ends.longBody.test(t.word) &&
      !ends.firm.test(t.word) &&
      !loanWords.has(t.word);
    const [first, second] = [tokens[at - 1], tokens[at - 2]];
    if (!first || first.comma || countries.has(first.word) || former.test(first.word)) return 0;
    const two =
      plain(first) &&
      plain(second) &&
      !/(?:출신|소속|국적|대|대학교?|[가-힣]{2}[시주사])$/u.test(second!.word) &&
      !notNoun.test(second!.word);
    // 마르코 드라기치 유럽연합 집행위원회 부위원장
    if (isAbroad && two && isFirstName(second!.word) && !notNoun.test(first.word) && !things.has(first.word))
      return 2;
    if (isForeign(first.word)) return two && isFirstName(second!.word) ? 2 : 1;
    return two && isForeign(second!.word) ? 2 : 0;
  }

  /** 도널드 of 도널드 트럼프: a word before the name that is none of the language's own. */
  const isFirstName = (word: string): boolean =>
    isForeign(word) ||
    /[절런밥존톰]/u.test(word) ||
    (!things.has(word) &&
      !countries.has(word) &&
      !notNames.has(word) &&
      !ends.body.test(word) &&
      !ends.role.test(word) &&
      !noFirstName.test(word) &&
      word.length > 1);

  /** 볼로디미르 젤렌스키: both words before a title are the name. */
  const isForeignName = (tokens: Token[], at: number): boolean =>
    isForeign(tokens[at - 1]!.word) && foreignBefore(tokens, at) === 2;

  return { foreignBefore, isForeignName };
}

/** 빈 of 칼리드 빈 살만 빈 압둘라 총리: how many words there are with those that small words join to the name. */
export function wholeName(tokens: Token[], end: number, last: number): number {
  let count = last;
  for (;;) {
    const [small, before] = [tokens[end - count - 1], tokens[end - count - 2]];
    if (!small || !before || small.comma || before.comma || before.gap) return count;
    if (!/^(?:빈|이븐|빈트|폰|판|데르|델|엘)$/u.test(small.word) || /[의은는를을]$/u.test(before.word))
      return count;
    count += 2;
  }
}
