// Reads a person from a phrase of Korean: the name with its title, or behind what somebody is, and the role of it.
import type { Subject } from '../../quoting.ts';
import type { KoreanPeople } from './people.ts';
import { type Token, tokenBefore } from './tokens.ts';
import { type KoreanWords, notNoun } from './words.ts';

/** The person whom the phrase names that ends in a token, without its particle: head. */
export type PersonAt = (tokens: Token[], at: number, head: string) => Subject | null;

export function readKoreanNames(
  { things, loanWords, countries }: KoreanPeople,
  words: KoreanWords,
): PersonAt {
  const { ends, isTitle, isTitleLike, isName, isForeign, isNoun } = words;

  function personAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const previous = tokenBefore(tokens, at);
    if (previous && isTitleLike(head)) {
      // 문가람 최고위원, 이지은 서울대 교수, 최민호 전 총리: up to three words between name and title.
      for (let back = 1; back <= 4; back++) {
        const name = tokens[at - back];
        if (!name || name.comma) break;
        const short =
          back === 1 &&
          words.honorific.test(head) &&
          (words.shortName.test(name.word) || /^[A-Z]$/.test(name.word));
        const between = tokens.slice(at - back + 1, at).map((t) => t.word);
        if (
          ((isName(name.word) &&
            !isPlace(name.word, head) &&
            (back === 1 || !/[고며면]$/u.test(name.word))) ||
            short) &&
          !(back > 1 && words.honorific.test(head))
        )
          return person(
            tokens,
            at - back,
            name.word,
            words.honorific.test(head) ? between : [...between, head],
            token,
            head,
          );
        if (!isNoun(name.word) && !words.determiner.has(name.word)) break;
      }
      // 푸틴 러시아 대통령
      const land = countries.has(previous.word) ? 1 : 0;
      const stranger = isTitle(head) || ends.title.test(head) ? foreignBefore(tokens, at - land) : 0;
      if (stranger > 0) {
        const name = tokens
          .slice(at - land - stranger, at - land)
          .map((t) => t.word)
          .join(' ');
        const own = land > 0 ? [previous.word, head] : [head];
        return person(tokens, at - land - stranger, name, words.honorific.test(head) ? [] : own, token, head);
      }
      if (words.surnameOnly.test(previous.word) && (isTitle(head) || ends.title.test(head))) {
        const name = `${previous.word} ${head}`;
        const kind = words.determiner.has(previous.word) ? 'role' : 'person';
        return { kind, name, role: null, start: previous.start, end: token.start + head.length };
      }
    }
    // 박씨, A씨, 김민수씨: the honorific written to the name.
    const joined = /^(.{1,4})씨$/u.exec(head)?.[1];
    if (
      joined !== undefined &&
      (isName(joined) ||
        words.surnameOnly.test(joined) ||
        /^[A-Z]$/.test(joined) ||
        words.shortName.test(joined))
    )
      return joined.length === 1
        ? {
            kind: 'person',
            name: head,
            role: leadingRole(tokens, at),
            start: token.start,
            end: token.start + head.length,
          }
        : person(tokens, at, joined, [], token, head);
    // 김대표: a surname with its title.
    const office = isTitle(head) ? null : ends.title.exec(head);
    if (
      office &&
      words.surnameOnly.test(head.slice(0, office.index)) &&
      !things.has(head) &&
      !ends.role.test(head)
    )
      return { kind: 'person', name: head, role: null, start: token.start, end: token.start + head.length };
    // 주장 배은정, 김보라
    if (isName(head) && !/[구도가이은는]$/u.test(head) && !ends.body.test(head))
      return person(tokens, at, head, [], token, head);
    // 애널리스트 존 메이어: a foreign name behind its title.
    const other = tokens[at - 2];
    if (
      other &&
      previous &&
      !previous.comma &&
      isTitle(other.word) &&
      !notNoun.test(previous.word) &&
      !isTitleLike(previous.word) &&
      !ends.longBody.test(previous.word) &&
      /^[가-힣]{1,6}$/u.test(head) &&
      /^[가-힣]{1,6}$/u.test(previous.word) &&
      !isTitleLike(head) &&
      !ends.longBody.test(head)
    )
      return {
        kind: 'person',
        name: `${previous.word} ${head}`,
        role: other.word,
        start: previous.start,
        end: token.start + head.length,
      };
    return null;
  }

  /** How many words of a foreign name end before a token. */
  function foreignBefore(tokens: Token[], at: number): number {
    const plain = (t: Token | undefined): boolean =>
      t !== undefined &&
      !t.comma &&
      /^[가-힣]{1,6}$/u.test(t.word) &&
      !isTitleLike(t.word) &&
      !ends.longBody.test(t.word) &&
      !ends.firm.test(t.word) &&
      !loanWords.has(t.word);
    const [first, second] = [tokens[at - 1], tokens[at - 2]];
    if (!first || first.comma) return 0;
    const two =
      plain(first) &&
      plain(second) &&
      !/(?:출신|소속|국적)$/u.test(second!.word) &&
      !notNoun.test(second!.word);
    if (isForeign(first.word))
      return two &&
        (isForeign(second!.word) || /^[가-힣]{1,4}$/u.test(second!.word)) &&
        isForeignPart(second!.word)
        ? 2
        : 1;
    return two && isForeign(second!.word) ? 2 : 0;
  }

  /** 여수시 of 정해석 여수시 스마트도시과장, but 마진구 of 마진구 군수. */
  const isPlace = (word: string, office: string): boolean =>
    /[시군청부처당]$/u.test(word) || (/[구도국소서회관]$/u.test(word) && office.startsWith(word.at(-1)!));

  const isForeignPart = (word: string): boolean => isForeign(word) || /[절런밥존톰]/u.test(word);

  function person(
    tokens: Token[],
    at: number,
    name: string,
    own: readonly string[],
    last: Token,
    head: string,
  ): Subject {
    const titled = own.join(' ').trim();
    const lead = titled === '' ? leadingRole(tokens, at) : null;
    const affiliation = titled !== '' && own.length === 1 ? affiliationBefore(tokens, at) : '';
    const nameEnd = tokens[at]!.start + (tokens[at] === last ? head.replace(/씨$/u, '').length : 0);
    const end = tokens[at] === last ? nameEnd : tokens[at]!.start + name.length;
    return {
      kind: 'person',
      name,
      role: titled === '' ? lead : affiliation === '' ? titled : `${affiliation} ${titled}`,
      start: tokens[at]!.start,
      end,
    };
  }

  /** 서울대 of 서울대 김민수 교수. */
  function affiliationBefore(tokens: Token[], at: number): string {
    const previous = tokenBefore(tokens, at);
    if (!previous || previous.comma) return '';
    const { word } = previous;
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
    if (words.honorific.test(last) && last.length === 1) return null;
    const parts = [last];
    for (let i = at - 2; i >= 0 && parts.length < 4; i--) {
      const { word, comma } = tokens[i]!;
      if (
        comma ||
        (!isNoun(word) && !/[가-힣A-Z]의$/u.test(word)) ||
        /^(?:이|그|한|또|다른|반면|특히|이날)$/u.test(word) ||
        // 답변에 나선 교통과장: a verb with its object, and no noun.
        /(?:에|을|를|에서|로)$/u.test(tokens[i - 1]?.word ?? '') ||
        isTitle(word)
      )
        break;
      parts.unshift(word);
      if (word.endsWith('의')) break;
    }
    return parts.join(' ');
  }

  return personAt;
}
