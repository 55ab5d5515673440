// Reads a person from a phrase of Korean: the name with its title, or behind what somebody is, and the role of it.
import type { Subject } from '../../quoting.ts';
import { readForeignNames, wholeName } from './foreign-names.ts';
import { endsInWon, introducing, isBodysOffice, official, ofPerson } from './name-patterns.ts';
import { ofSomebody } from './of-somebody.ts';
import type { KoreanPeople } from './people.ts';
import { readRolesBefore } from './role-before.ts';
import { endsClause, type Token, tokenBefore } from './tokens.ts';
import { type KoreanWords, notNoun } from './words.ts';

/** The person whom the phrase names that ends in a token, without its particle: head. */
export type PersonAt = (tokens: Token[], at: number, head: string) => Subject | null;

export function readKoreanNames(people: KoreanPeople, words: KoreanWords): PersonAt {
  const { things, countries, notNames } = people;
  const { ends, isTitle, isTitleLike, isName, isTitledName, isForeign, isNoun } = words;
  const { foreignBefore, isForeignName } = readForeignNames(people, words);
  const { affiliationBefore, leadingRole } = readRolesBefore(people, words);

  function personAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const previous = tokenBefore(tokens, at);
    if (ofSomebody(tokens, at, head, personAt, isTitle)) return null;
    if (previous && (isTitleLike(head) || (isName(previous.word) && official.test(head)))) {
      // 문가람 최고위원, 이지은 서울대 교수, 최민호 전 총리: up to three words between name and title.
      for (let back = 1; back <= 4; back++) {
        const name = tokens[at - back];
        if (!name || name.comma || endsClause(tokens, at - back)) break;
        const short =
          back === 1 &&
          words.honorific.test(head) &&
          (words.shortName.test(name.word) || /^[A-Zㄱ-ㅎ]$/u.test(name.word) || hasAge(name));
        const between = tokens.slice(at - back + 1, at).map((t) => t.word);
        if (
          !isVerb(tokens, at - back, head, between) &&
          !isSchool(tokens, at - back, head) &&
          !isClub(tokens, at - back) &&
          (((isName(name.word) ||
            ((isTitle(head) || (back === 1 && isBodysOffice(name.word, head))) &&
              isTitledName(name.word) &&
              !between.some(isForeign) &&
              between.every(isOffice))) &&
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
        // 권오성 청운 감독: a club that ends like a verb.
        const isClubs =
          back === 1 && /^[가-힣][운온린친판본]$/u.test(name.word) && isName(tokens[at - 2]?.word ?? '');
        // 이영희 시장이 다녀간 뒤 상인들: a clause of its own.
        if (
          /^(?:뒤|후|동안|직후|이후|사이|가운데)$/u.test(name.word) ||
          (/[이가]$/u.test(name.word) && isTitle(name.word.slice(0, -1)))
        )
          break;
        if (!isNoun(name.word) && !words.determiner.has(name.word) && !(isClubs && isTitle(head))) break;
      }
      // 푸틴 러시아 대통령
      // 젠슨 황 엔비디아 최고경영자
      const firm =
        at > 2 &&
        isNoun(previous.word) &&
        foreignBefore(tokens, at - 1) === 2 &&
        // 서맨사 주판 글라스도어 대변인: of three words the last is what they are at, but 마거릿 힐다 대처 총리.
        (!isForeignName(tokens, at) ||
          !/(?:대통령|총리|장관|의원|대사|국왕|여왕|왕자|공주|교황)$/u.test(head));
      // 잉그리드 솔베르그 노르웨이 해양연구소 선임연구원
      const isAbroad = at > 2 && isNoun(previous.word) && countries.has(tokens[at - 2]!.word);
      const land = isAbroad ? 2 : countries.has(previous.word) || firm ? 1 : foreignPost(tokens, at);
      const last = isTitle(head) || ends.title.test(head) ? foreignBefore(tokens, at - land, land === 2) : 0;
      // 글라스도어 대변인: a single foreign word may be the firm's as well.
      if (last > 1 || (last === 1 && (land > 0 || !head.endsWith('대변인')))) {
        const stranger = wholeName(tokens, at - land, last);
        const name = tokens
          .slice(at - land - stranger, at - land)
          .map((t) => t.word)
          .join(' ');
        const own = [...tokens.slice(at - land, at).map((t) => t.word), head];
        return person(tokens, at - land - stranger, name, words.honorific.test(head) ? [] : own, token, head);
      }
      // 윤 전 대통령
      const surname = tokens[at - 2];
      if (
        surname &&
        /^(?:전|현|신임|당시)$/u.test(previous.word) &&
        !surname.comma &&
        words.surnameOnly.test(surname.word) &&
        !/^[이한전현각]$/u.test(surname.word) &&
        isTitle(head)
      ) {
        const name = `${surname.word} ${previous.word} ${head}`;
        return { kind: 'person', name, role: null, start: surname.start, end: token.start + head.length };
      }
      if (words.surnameOnly.test(previous.word) && (isTitle(head) || ends.title.test(head))) {
        // 한 주민, 이 농민: no surname.
        if (/^[이그한저]$/u.test(previous.word) && /[가-힣]민$/u.test(head)) return null;
        const name = `${previous.word} ${head}`;
        const kind = words.determiner.has(previous.word) && !words.honorific.test(head) ? 'role' : 'person';
        return { kind, name, role: null, start: previous.start, end: token.start + head.length };
      }
    }
    // 박씨, A씨, 김민수씨: the honorific written to the name.
    const joined = /^(.{1,4})씨$/u.exec(head)?.[1];
    if (
      joined !== undefined &&
      (isName(joined) ||
        words.surnameOnly.test(joined) ||
        // 계씨, 피재원씨, but not 글씨
        words.rareSurname.test(joined) ||
        (words.likelyName.test(joined) &&
          !notNames.has(joined) &&
          !/(?:[솜날글말맵맘불볍홀]|마음)$/u.test(joined)) ||
        (words.givenName.test(joined.slice(-2)) &&
          !/^(?:아가|아저|마음|맵시)$|(?:[솜날글말맵불볍홀]|마음)$/u.test(joined)) ||
        /^[A-Zㄱ-ㅎ]$/u.test(joined) ||
        /^[가-힣]모$/.test(joined) ||
        hasAge(token) ||
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
    // 연하늘양, 김민수군, but not 강화군
    const young = /^([가-힣]{3})[양군]$/u.exec(head)?.[1];
    if (young !== undefined && isName(young)) return person(tokens, at, young, [], token, head);
    // 김대표: a surname with its title.
    const office = isTitle(head) ? 0 : ends.title.lengthIn(head);
    if (
      office > 0 &&
      !head.startsWith('부') &&
      words.surnameOnly.test(head.slice(0, -office)) &&
      !things.has(head) &&
      !ends.role.test(head)
    )
      return { kind: 'person', name: head, role: null, start: token.start, end: token.start + head.length };
    // 주장 배은정, 김보라
    if (isName(head) && !/[구도가이은는]$/u.test(head) && (!ends.body.test(head) || endsInWon.test(head)))
      return person(tokens, at, head, [], token, head);
    // 소설가 한강
    if (
      previous &&
      !previous.comma &&
      isTitle(previous.word) &&
      introducing.test(previous.word) &&
      (words.shortName.test(head) ||
        (words.likelyName.test(head) && !things.has(head) && !/[은는을를의에로]$/u.test(head)))
    )
      return person(tokens, at, head, [], token, head);
    // 윤이나(22·하이트진로), 아이유(본명 이지은), but not 딸(33)에게
    if (
      hasAge(token) &&
      /^[가-힣]{2,6}$/u.test(head) &&
      !isTitleLike(head) &&
      !ends.body.test(head) &&
      !/(?:에게|한테)$/u.test(head)
    ) {
      // 카를로스 페냐(38)
      const isTwo = previous && !previous.comma && isForeign(previous.word) && !isTitleLike(previous.word);
      if (!isTwo) return person(tokens, at, head, [], token, head);
      const lead = leadingRole(tokens, at - 1);
      const name = `${previous.word} ${head}`;
      return { kind: 'person', name, role: lead, start: previous.start, end: token.start + head.length };
    }
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

  /** 법무부 안보 담당 of 올리버 브랜트 법무부 안보 담당 차관보, 전 of 카를 소렌 전 대사: how many words. */
  function foreignPost(tokens: Token[], at: number): number {
    let from = at;
    if (tokens[from - 1]?.word === '담당') {
      do from--;
      while (at - from < 4 && from > 0 && isNoun(tokens[from - 1]!.word) && !isBody(tokens[from - 1]!.word));
    }
    const isFormer = /^[전현]$/u.test(tokens[at - 1]?.word ?? '');
    if (from > 0 && isBody(tokens[from - 1]!.word)) from--;
    else if (from === at && !isFormer) return 0;
    if (from > 0 && countries.has(tokens[from - 1]!.word)) from--;
    if (/^[전현]$/u.test(tokens[from - 1]?.word ?? '')) from--;
    const isWhole = tokens.slice(from, at).every(({ comma, gap }) => !comma && !gap);
    const before = tokens[from - 3];
    const isOpen = before === undefined || before.comma || notNoun.test(before.word);
    return from < at && isWhole && isOpen && foreignBefore(tokens, from) === 2 ? at - from : 0;
  }

  const isBody = (word: string): boolean => ends.body.test(word) && word.length > 2;

  /** 사장을 지지한 한 의원, 방청한 여성: 하다 before a noun, and no name. */
  function isVerb(tokens: Token[], at: number, head: string, between: readonly string[]): boolean {
    // “…”이라고 전제한 차 감독은
    const [surname = ''] = between.slice(-1);
    if (words.surnameOnly.test(surname) && !words.determiner.has(surname)) return true;
    // 전직 사서인 남성
    if (tokens[at]!.word.endsWith('인') && isTitleLike(tokens[at]!.word.slice(0, -1))) return true;
    const before = tokenBefore(tokens, at)?.word ?? '';
    if (!tokens[at]!.word.endsWith('한')) return false;
    return (
      between.includes('한') ||
      (!isTitle(head) && !ends.title.test(head)) ||
      /(?:[을를에로와과도고며]|에서|에게)$/u.test(before)
    );
  }

  /** 남도대 of 여태현 남도대 교수. */
  const isSchool = (tokens: Token[], at: number, office: string): boolean =>
    tokens[at]!.word.endsWith('대') &&
    /(?:교수|총장|학장|연구원|박사|강사)$/u.test(office) &&
    isName(tokenBefore(tokens, at)?.word ?? '');

  /** 달아름 of 제갈민 달아름 감독: behind a surname that nothing else begins with, though it is like a name. */
  const isClub = (tokens: Token[], at: number): boolean => {
    const previous = tokenBefore(tokens, at);
    return (
      previous !== undefined &&
      !previous.comma &&
      isName(previous.word) &&
      words.compoundName.test(previous.word) &&
      !words.compoundName.test(tokens[at]!.word)
    );
  };

  const hasAge = ({ aside }: Token): boolean => aside !== undefined && ofPerson.test(aside);

  /** What may stand between a name and its title: 서울대, 신임, 당대표. */
  const isOffice = (word: string): boolean =>
    words.determiner.has(word) ||
    isTitleLike(word) ||
    ends.body.test(word) ||
    ends.firm.test(word) ||
    countries.has(word) ||
    /(?:대|부|당|팀|과|시|도|군|구)$/u.test(word);

  /** 여수시 of 정해석 여수시 스마트도시과장, but 마진구 of 마진구 군수. */
  const isPlace = (word: string, office: string): boolean =>
    /[시군청부처당]$/u.test(word) || (/[구도국소서회관]$/u.test(word) && office.startsWith(word.at(-1)!));

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
    const nameEnd =
      tokens[at]!.start +
      (tokens[at] === last ? head.replace(/(?:씨|(?<=^[가-힣]{3})[양군])$/u, '').length : 0);
    const end = tokens[at] === last ? nameEnd : tokens[at]!.start + name.length;
    return {
      kind: 'person',
      name,
      role: titled === '' ? lead : affiliation === '' ? titled : `${affiliation} ${titled}`,
      start: tokens[at]!.start,
      end,
    };
  }

  return personAt;
}
