// What stands in Korean before a name and tells what its bearer is, or where they are that.
import { joining, noRole } from './name-patterns.ts';
import type { KoreanPeople } from './people.ts';
import { type Token, tokenBefore } from './tokens.ts';
import type { KoreanWords } from './words.ts';

/** 나경원·(바른미래당): in a row of people, who stands before is another one. */
const behindAnother = /^[가-힣]{3}·([가-힣]{2,}당)$/u;

const inside = /^(?:안|앞|옆|뒤|밖|속|위|아래|근처|인근|입구|골목)$/u;

export function readRolesBefore({ things }: Pick<KoreanPeople, 'things'>, words: KoreanWords) {
  const { ends, isTitle, isTitleLike, isNoun } = words;

  /** 기관인, 후원사인, but not 연예인 연구원. */
  function isCopula(word: string): boolean {
    const what = /^([가-힣]{3,})인$/u.exec(word)?.[1];
    return what !== undefined && (ends.body.test(what) || ends.firm.test(what) || isTitleLike(what));
  }

  /** 서울대 of 서울대 김민수 교수. */
  function affiliationBefore(tokens: Token[], at: number): string {
    const previous = tokenBefore(tokens, at);
    if (!previous || previous.comma) return '';
    const word = behindAnother.exec(previous.word)?.[1] ?? previous.word;
    const affiliated =
      ends.body.test(word) || ends.firm.test(word) || /(?:대|원|소|과|부|당|팀)$/u.test(word);
    return affiliated && word.length > 1 && isNoun(word) && !things.has(word) && !words.determiner.has(word)
      ? word
      : '';
  }

  /** 시범 입주자 대표(인) of 시범 입주자 대표인 반세호 씨: the nouns before a name, where they end in what someone is. */
  function leadingRole(tokens: Token[], at: number): string | null {
    const previous = tokenBefore(tokens, at);
    if (!previous || previous.comma) return null;
    const copula = /^(.+)인$/u.exec(previous.word)?.[1];
    const last = copula !== undefined && isTitleLike(copula) ? copula : previous.word;
    if (!isTitleLike(last) && !/[가-힣](?:가|사|원|자|인|생|관|장|수|꾼)$/u.test(last)) return null;
    if ((words.honorific.test(last) && last.length === 1) || joining.test(last) || noRole.test(last))
      return null;
    const parts = [last];
    for (let i = at - 2; i >= 0 && (parts.length < 4 || parts[0] === '및' || tokens[i]!.word === '및'); i--) {
      const { word, comma } = tokens[i]!;
      if (
        comma ||
        (!isNoun(word) && !/[가-힣A-Z]의$/u.test(word)) ||
        /^(?:이|그|한|또|다른|반면|특히|이날|한편|다만|또한|아울러|대신|바로|함께|마침|그때|이때|올해|오[전후])$/u.test(
          word,
        ) ||
        joining.test(word) ||
        // 국책연구기관인 평화연구원: what the body is, and no part of its name.
        isCopula(word) ||
        // 한빛은 2년 차 세터: a topic of its own.
        /[가-힣]{2}[은는]$/u.test(word) ||
        // 답변에 나선 교통과장, 입대했다고 밝힌 아버지: a verb with its object, and no noun.
        /(?:에|을|를|에서|로|[다라]고)$/u.test(tokens[i - 1]?.word ?? '') ||
        // 시장 안 약국 약사: a market, and no mayor.
        (isTitle(word) && !(word === '시장' && inside.test(parts[0]!)))
      )
        break;
      parts.unshift(word);
      // 김민수 씨의 변호인: whose they are, with the name.
      const owner = tokens[i - 1];
      const [, title = ''] = /^(.+)의$/u.exec(word) ?? [];
      if (owner && !owner.comma && isNoun(owner.word) && (words.honorific.test(title) || isTitle(title)))
        parts.unshift(owner.word);
      if (word.endsWith('의')) break;
    }
    // 및 여성 안전특위 위원장: cut in the middle of what it is called.
    if (parts[0] === '및') parts.splice(0, parts.length - 1);
    return parts.join(' ');
  }

  return { affiliationBefore, leadingRole };
}
