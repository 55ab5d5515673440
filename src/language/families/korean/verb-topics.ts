// Words of Korean that end as a topic does and are verbs: 노동자를 고용하는 식당, 적용 유예라는 사안, 조항을 고치자는 요구에.
import { alternatives } from '../../text/saying.ts';
import { noFirstName } from './name-patterns.ts';
import type { KoreanPeople } from './people.ts';
import { type Token, tokenBefore } from './tokens.ts';
import type { KoreanWords } from './words.ts';

/** Whether a token is one. */
export function readVerbs(
  { nouns }: KoreanPeople,
  words: KoreanWords,
): (tokens: Token[], at: number) => boolean {
  const { isTitleLike, isNoun } = words;
  const said = new RegExp(
    `^(?:${alternatives([...nouns.saying, ...nouns.impersonal])})(?:은|는|이|가|을|를|에|엔|에는|에도|과|와|도)?$`,
    'u',
  );

  /** 노동자를 고용하는 식당: no 고용하; 적용 유예라는 사안: no 유예라. */
  function isVerb(tokens: Token[], at: number): boolean {
    if (isQuoted(tokens, at) || isToldOf(tokens, at)) return true;
    if (!/[가-힣]하는$/u.test(tokens[at]!.word)) return false;
    const previous = tokenBefore(tokens, at);
    const isLed = previous !== undefined && !previous.comma && isTitleLike(previous.word);
    return !isLed && !(at === 0 && (tokens[1]?.gap ?? false));
  }

  /** 적용 유예라는 사안: behind a noun that is nobody's and no time, before another. Not 세터 김보라는, 이날 김보라는. */
  function isQuoted(tokens: Token[], at: number): boolean {
    const [previous, next] = [tokenBefore(tokens, at), tokens[at + 1]];
    if (!/[가-힣]{2}라는$/u.test(tokens[at]!.word) || !previous || previous.comma || !next || next.gap)
      return false;
    const { word } = previous;
    const { ends } = words;
    const isLed = isTitleLike(word) || words.isName(word) || ends.body.test(word) || ends.firm.test(word);
    return /^[가-힣]{2,}$/u.test(word) && isNoun(word) && !isLed && !noFirstName.test(word);
  }

  /** 조항을 고치자는 요구에: a verb with its object, before what is said. */
  function isToldOf(tokens: Token[], at: number): boolean {
    const [previous, next] = [tokenBefore(tokens, at), tokens[at + 1]];
    return (
      /[다라자냐]는$/u.test(tokens[at]!.word) &&
      /[을를]$/u.test(previous?.word ?? '') &&
      !previous!.comma &&
      next !== undefined &&
      !next.gap &&
      said.test(next.word)
    );
  }

  return isVerb;
}
