// Reads who speaks from Korean: the word with a topic or subject particle (김민수 대표는), with its title and what is said
// of it before. Words are told apart by blanks, names by their surname and syllables. Null where nobody is written.
import type { Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { KoreanPeople } from './people.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface KoreanSubjects {
  /** The subject of the words before a quotation or a verb. */
  subjectOf(zone: Zone): Subject | null;
  /** Whether some word is the topic of the words before a quotation, and could not be read as anybody. */
  hasUnread(zone: Zone): boolean;
  /** The word right before a quotation, where it can be nobody but who speaks: 도은이는 “…”. */
  topicAtMarks(zone: Zone): Subject | null;
  /** Whom …에 따르면 names. */
  sourceOf(zone: Zone): Subject | null;
  /** The person, the body or the role that a phrase without a particle is. */
  named(zone: Zone): Subject | null;
  /** People written with a title or an honorific, anywhere in a text. */
  people(text: string): Subject[];
  isTitle(word: string): boolean;
}

const topic = /(?:께서는|은|는)$/u;
const nominative = /(?:께서|이|가|도)$/u;
/** Words that end like this are verbs, adjectives or objects: a noun within a name's phrase does not. */
const notNoun =
  /(?:는|은|을|를|에서|에게|으로|로|의|한|된|할|하고|하며|해|던|온|운|른|린|킨|난|낸|본|친|든|쓴|판|딴|고|며|면|와|만|까지|부터|데|대한|위해|라며|에|께|했다|이다|하자|묻자|지만)$/u;
/** Verbs before a noun: 사는, 열린, 만난. */
const adnominal =
  /(?:는|은|[가-힣](?<=[ᆫ-])|던|할|한|된|린|진|난|온|인|운|른|킨|낸|둔|쓴|간|본|산|든|친|된|찬|탄|맡은)$/u;
const argument = /(?:에|에서|에게|을|를|와|과|로|으로|서|함께|까지|부터|이|가|만|도)$/u;
/** Between a subject and its verb: whose it is changes here. */
const turns = /(?:자|면|는데|은데|지만|때|뒤|후|더니|니까|으나)$/u;
const placeOrTime = /(?:에서|에는|에선|으로|로|까지|부터|보다|에게|한테|께)는?$/u;

export function readKoreanSubjects(people: KoreanPeople): KoreanSubjects {
  const { surnames, things, notNames, loanWords } = people;
  const title = new RegExp(`^(?:${alternatives(people.titles)})$`, 'u');
  const titleEnd = new RegExp(`(?:${alternatives(people.titles.filter((word) => word.length > 1))})$`, 'u');
  const honorific = new RegExp(`^(?:${alternatives(people.honorifics)})$`, 'u');
  const compound = alternatives(people.compoundSurnames);
  const given = `[${people.givenSyllables}]`;
  const fullName = new RegExp(`^(?:(?:${compound})${given}{1,2}|[${surnames}]${given}{2})$`, 'u');
  const shortName = new RegExp(`^[${surnames}]${given}$`, 'u');
  const surnameOnly = new RegExp(`^(?:${compound}|[${surnames}])$`, 'u');
  const role = new RegExp(`(?:${alternatives(people.roles)})(?:들)?$`, 'u');
  const longRole = new RegExp(`(?:${alternatives(people.roles.filter((word) => word.length > 1))})$`, 'u');
  const longBody = new RegExp(`(?:${alternatives(people.bodies.filter((word) => word.length > 1))})$`, 'u');
  const body = new RegExp(`(?:${alternatives(people.bodies)})$`, 'u');
  const firm = new RegExp(`[가-힣A-Z](?:${alternatives(people.firms)})$`, 'u');
  const foreign = new RegExp(`[${people.plainForeign}]|^[라리레로루르]`, 'u');
  const determiner = new Set(people.determiners);
  const indefinite = new Set(people.indefinite);
  const [either, female, plural] = [
    people.pronouns.either,
    people.pronouns.female,
    people.pronouns.plural,
  ].map((words) => new RegExp(`^(?:${alternatives(words)})$`, 'u')) as [RegExp, RegExp, RegExp];
  const paper = new RegExp(`(?:${alternatives(people.papers)})$`, 'u');

  const inanimate = new RegExp(`(?:${alternatives(people.inanimate)})$`, 'u');

  const isTitle = (word: string): boolean => title.test(word);
  const isTitleLike = (word: string): boolean =>
    isTitle(word) || (word.length > 2 && titleEnd.test(word)) || (word.length > 1 && role.test(word));
  const isName = (word: string): boolean =>
    fullName.test(word) && !notNames.has(word) && !longRole.test(word) && !titleEnd.test(word);
  const isForeign = (word: string): boolean =>
    (/^[A-Z][\p{Script=Latin}.'-]+$/u.test(word) ||
      (/^[가-힣]{2,6}$/u.test(word) && foreign.test(word) && !loanWords.has(word) && !notNoun.test(word))) &&
    !longRole.test(word) &&
    !titleEnd.test(word) &&
    !longBody.test(word);
  const isNoun = (word: string): boolean =>
    /^[가-힣A-Za-z0-9·&-]+$/u.test(word) &&
    (!notNoun.test(word) || isName(word) || body.test(word) || isTitleLike(word));

  function subjectOf(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { word, comma } = tokens[at]!;
      if (comma && !topic.test(word)) continue;
      if (!topic.test(word) || placeOrTime.test(word)) continue;
      const subject = nounAt(tokens, at, word.replace(topic, ''));
      if (subject) return subject;
    }
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { word } = tokens[at]!;
      // 비결을 묻자, 경기가 끝나자: behind it somebody else goes on.
      if (turns.test(word)) break;
      if (!nominative.test(word)) continue;
      const subject = nounAt(tokens, at, word.replace(nominative, ''));
      if (subject) return subject;
    }
    return null;
  }

  /** The phrase that ends in a token, without its particle. */
  function nounAt(tokens: Token[], at: number, head: string): Subject | null {
    if (head === '' || things.has(head)) return null;
    const token = tokens[at]!;
    const end = token.start + head.length;
    if (either.test(head)) return { kind: 'pronoun', name: '', role: null, start: token.start, end };
    if (female.test(head))
      return { kind: 'pronoun', name: '', role: null, start: token.start, end, gender: 'female' };
    if (plural.test(head))
      return { kind: 'pronoun', name: '', role: null, start: token.start, end, plural: true };
    return personAt(tokens, at, head) ?? unnamedAt(tokens, at, head);
  }

  function personAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const previous = before(tokens, at);
    if (previous && isTitleLike(head)) {
      // 문가람 최고위원, 이지은 서울대 교수, 최민호 전 총리: up to three words between name and title.
      for (let back = 1; back <= 4; back++) {
        const name = tokens[at - back];
        if (!name || name.comma) break;
        const short =
          back === 1 && honorific.test(head) && (shortName.test(name.word) || /^[A-Z]$/.test(name.word));
        const between = tokens.slice(at - back + 1, at).map((t) => t.word);
        if (
          ((isName(name.word) &&
            !isPlace(name.word, head) &&
            (back === 1 || !/[고며면]$/u.test(name.word))) ||
            short) &&
          !(back > 1 && honorific.test(head))
        )
          return person(
            tokens,
            at - back,
            name.word,
            honorific.test(head) ? between : [...between, head],
            token,
            head,
          );
        if (!isNoun(name.word) && !determiner.has(name.word)) break;
      }
      const stranger = isTitle(head) || titleEnd.test(head) ? foreignBefore(tokens, at) : 0;
      if (stranger > 0) {
        const name = tokens
          .slice(at - stranger, at)
          .map((t) => t.word)
          .join(' ');
        return person(tokens, at - stranger, name, honorific.test(head) ? [] : [head], token, head);
      }
      if (surnameOnly.test(previous.word) && (isTitle(head) || titleEnd.test(head))) {
        const name = `${previous.word} ${head}`;
        const kind = determiner.has(previous.word) ? 'role' : 'person';
        return { kind, name, role: null, start: previous.start, end: token.start + head.length };
      }
    }
    // 박씨, A씨, 김민수씨: the honorific written to the name.
    const joined = /^(.{1,4})씨$/u.exec(head)?.[1];
    if (
      joined !== undefined &&
      (isName(joined) || surnameOnly.test(joined) || /^[A-Z]$/.test(joined) || shortName.test(joined))
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
    const office = titleEnd.exec(head);
    if (office && surnameOnly.test(head.slice(0, office.index)) && !things.has(head) && !role.test(head))
      return { kind: 'person', name: head, role: null, start: token.start, end: token.start + head.length };
    // 주장 배은정, 김보라
    if (isName(head) && !/[구도가이은는]$/u.test(head) && !body.test(head))
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
      !longBody.test(previous.word) &&
      /^[가-힣]{1,6}$/u.test(head) &&
      /^[가-힣]{1,6}$/u.test(previous.word) &&
      !isTitleLike(head) &&
      !longBody.test(head)
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
      !longBody.test(t.word) &&
      !firm.test(t.word) &&
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
    const previous = before(tokens, at);
    if (!previous || previous.comma) return '';
    const { word } = previous;
    const affiliated = body.test(word) || firm.test(word) || /(?:대|원|소|과|부|당|팀)$/u.test(word);
    return affiliated && word.length > 1 && isNoun(word) && !things.has(word) && !determiner.has(word)
      ? word
      : '';
  }

  /** 시범 입주자 대표(인) of 시범 입주자 대표인 반세호 씨: the nouns before a name, where they end in what someone is. */
  function leadingRole(tokens: Token[], at: number): string | null {
    const previous = before(tokens, at);
    if (!previous || previous.comma) return null;
    const copula = /^(.+)인$/u.exec(previous.word)?.[1];
    const last = copula !== undefined && isTitleLike(copula) ? copula : previous.word;
    if (!isTitleLike(last) && !/[가-힣](?:가|사|원|자|인|생|관|장|수|꾼)$/u.test(last)) return null;
    if (honorific.test(last) && last.length === 1) return null;
    const words = [last];
    for (let i = at - 2; i >= 0 && words.length < 4; i--) {
      const { word, comma } = tokens[i]!;
      if (
        comma ||
        (!isNoun(word) && !/[가-힣A-Z]의$/u.test(word)) ||
        /^(?:이|그|한|또|다른)$/u.test(word) ||
        isTitle(word)
      )
        break;
      words.unshift(word);
      if (word.endsWith('의')) break;
    }
    return words.join(' ');
  }

  function unnamedAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const end = token.start + head.length;
    const previous = before(tokens, at);
    // 회사 측: the side of whom the word before names.
    if (head === '측' && previous && !previous.comma && !notNoun.test(previous.word))
      return { kind: 'organisation', name: `${previous.word} 측`, role: null, start: previous.start, end };
    if (role.test(head)) return described(tokens, at, head);
    if ((body.test(head) || firm.test(head)) && head.length >= 2 && !things.has(head)) {
      const whole = /^[A-Z]사$/u.test(head) ? null : proper(tokens, at);
      return {
        kind: 'organisation',
        name: whole ? `${whole.word} ${head}` : head,
        role: null,
        start: whole?.start ?? token.start,
        end,
      };
    }
    return null;
  }

  /** 해오름 of 해오름 재단: a noun that belongs to the name of a body. */
  function proper(tokens: Token[], at: number): Token | null {
    const previous = before(tokens, at);
    const short = /^(?:재단|센터|위원회|협회|조합|연맹|본부|그룹|학회)$/u.test(
      tokens[at]!.word.replace(topic, '').replace(nominative, ''),
    );
    return short && previous && !previous.comma && isNoun(previous.word) && previous.word.length > 1
      ? previous
      : null;
  }

  /** Whoever speaks without a name, with all that is said of them: 기숙사에 사는 한 외국인 노동자. */
  function described(tokens: Token[], at: number, head: string): Subject {
    let from = at;
    let relative = false;
    for (let i = at - 1; i >= 0; i--) {
      const { word, comma, gap } = tokens[i]!;
      if (
        comma ||
        gap ||
        tokens[i + 1]!.start - tokens[from]!.start > 40 ||
        tokens[at]!.start - tokens[i]!.start > 36
      )
        break;
      if (/(?:대해|관련해|통해|따라|위해|이에|또한|한편|다만|그러나|하지만|이날|그러면서)$/u.test(word))
        break;
      if (isNoun(word) || indefinite.has(word) || /[가-힣A-Z]의$/u.test(word)) from = i;
      else if (adnominalVerb(word) && !relative) {
        relative = true;
        from = i;
      } else if (relative && argument.test(word)) from = i;
      else break;
    }
    // Only with a verb do nouns with particles belong to the phrase.
    const words = tokens.slice(from, at).map((t) => t.word);
    let start = tokens[from]!.start;
    let isNew = false;
    while (words.length > 0 && indefinite.has(words[0]!)) {
      isNew = true;
      words.shift();
      start = tokens[++from]!.start;
    }
    if (words.some((word) => indefinite.has(word))) isNew = true;
    const name = [...words, head].join(' ');
    return {
      kind: 'role',
      name,
      role: null,
      start,
      end: tokens[at]!.start + head.length,
      ...(isNew ? { indefinite: true as const } : {}),
    };
  }

  const adnominalVerb = (word: string): boolean => {
    const code = word.charCodeAt(word.length - 1) - 0xac00;
    // A last syllable with ㄴ or ㄹ below: 사는, 만난, 열릴.
    return (
      word.length > 1 &&
      code >= 0 &&
      (code % 28 === 4 || code % 28 === 8) &&
      adnominal.source !== '' &&
      !isNoun(word)
    );
  };

  function topicAtMarks(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    const last = tokens.at(-1);
    const head = last?.word.replace(topic, '') ?? '';
    if (
      !last ||
      last.comma ||
      head === last.word ||
      placeOrTime.test(last.word) ||
      !/^[가-힣A-Za-z0-9]{2,10}$/u.test(head)
    )
      return null;
    if (things.has(head) || inanimate.test(head) || /[있없하되같]$/u.test(head)) return null;
    return described(tokens, tokens.length - 1, head);
  }

  function hasUnread(zone: Zone): boolean {
    const tokens = tokensOf(zone);
    return tokens.some(({ word, comma }, at) => {
      const head = word.replace(topic, '');
      if (head === word || head.length < 2 || placeOrTime.test(word)) return false;
      if (things.has(head) || inanimate.test(head) || /[있없하되같지보오가나주받리]$/u.test(head))
        return false;
      const next = tokens[at + 1]?.word;
      return comma || next === undefined || argument.test(next) || /(?:에서|며|고|해)$/u.test(next);
    });
  }

  function sourceOf(zone: Zone): Subject | null {
    const subject = named(zone);
    if (subject) return subject.kind === 'pronoun' ? null : subject;
    const last = tokensOf(zone).at(-1);
    // 보고서에 따르면: a paper says nothing.
    if (!last || paper.test(last.word)) return null;
    return {
      kind: 'organisation',
      name: last.word,
      role: null,
      start: last.start,
      end: last.start + last.word.length,
    };
  }

  function named(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    const at = tokens.length - 1;
    return at < 0 ? null : nounAt(tokens, at, tokens[at]!.word);
  }

  function peopleIn(text: string): Subject[] {
    const tokens = tokensOf({ text, start: 0 });
    const found: Subject[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const head = tokens[at]!.word.replace(
        /(?:께서는|께서|은|는|이|가|도|의|을|를|와|과|에게|에|인|이다|으로|로)$/u,
        '',
      );
      for (const word of new Set([tokens[at]!.word, head])) {
        if (!isTitleLike(word) && !/씨$/u.test(word)) continue;
        const subject = personAt(tokens, at, word);
        if (
          subject?.kind === 'person' &&
          subject.name.replace(/씨$/u, '').length >= 2 &&
          !surnameOnly.test(subject.name.split(' ')[0]!)
        ) {
          found.push(subject);
          break;
        }
      }
    }
    return found;
  }

  return { subjectOf, hasUnread, topicAtMarks, sourceOf, named, people: peopleIn, isTitle };
}

const before = (tokens: Token[], at: number): Token | undefined => {
  const previous = tokens[at - 1];
  return previous && !tokens[at]!.gap ? previous : undefined;
};
