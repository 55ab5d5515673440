// Reads who speaks from Korean: the word with a topic or subject particle (김민수 대표는), with its title and what is said
// of it before. Words are told apart by blanks, names by their surname and syllables. Null where nobody is written.
import { nobody, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import { readKoreanNames } from './names.ts';
import type { KoreanPeople } from './people.ts';
import { type Token, tokenBefore, tokensOf } from './tokens.ts';
import { notNoun, readKoreanWords } from './words.ts';

export interface KoreanSubjects {
  /** The subject of the words before a quotation or a verb. */
  subjectOf(zone: Zone): Subject | null;
  /** Of those the nearest with the particle of a subject, not of a topic. */
  nominativeOf(zone: Zone): Subject | null;
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
const topicOrToo = /(?:께서는|은|는|도)$/u;
const nominative = /(?:께서|이|가|도)$/u;
const argument = /(?:에|에서|에게|을|를|와|과|로|으로|서|함께|까지|부터|이|가|만|도)$/u;
/** Between a subject and its verb: whose it is changes here. */
const turns = /(?:자|면|는데|은데|지만|때|뒤|후|더니|니까|으나)$/u;
const anyParticle = /(?:께서는|께서|은|는|이|가|도|의|을|를|와|과|에게|에|인|이다|으로|로)$/u;
/** 그래도, 지금도 */
const adverb =
  /(?:그래도|아직도|지금도|오늘도|적어도|누구도|아무도|무엇보다도|에도|에서도|로도|라도|해도|까지도|부터도|때도|후에도|면서도|고도|이후도|당시도)$/u;
const placeOrTime = /(?:에서|에는|에선|으로|로|까지|부터|보다|에게|한테|께)는?$/u;

export function readKoreanSubjects(people: KoreanPeople): KoreanSubjects {
  const { things } = people;
  const words = readKoreanWords(people);
  const { ends, isTitle, isTitleLike, isNoun } = words;
  const personAt = readKoreanNames(people, words);
  const indefinite = new Set(people.indefinite);
  const whole = (list: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(list)})$`, 'u');
  const [either, female, plural] = [
    whole(people.pronouns.either),
    whole(people.pronouns.female),
    whole(people.pronouns.plural),
  ];
  const paper = new RegExp(`(?:${alternatives(people.papers)})$`, 'u');
  const inanimate = new RegExp(`(?:${alternatives(people.inanimate)})$`, 'u');

  /** But not 카스트로는, whose name ends like a particle. */
  const isPlaceOrTime = (word: string): boolean =>
    placeOrTime.test(word) && !(/(?:로|도)[는]$/u.test(word) && words.looksForeign(word.slice(0, -1)));

  function subjectOf(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { word, comma } = tokens[at]!;
      // 안철수 후보 역시
      if (word === '역시' && at > 0) {
        const subject = nounAt(tokens, at - 1, tokens[at - 1]!.word);
        if (subject) return subject;
      }
      if (comma && !topic.test(word)) continue;
      if (!topic.test(word) || isPlaceOrTime(word)) continue;
      const subject = nounAt(tokens, at, word.replace(topic, ''));
      if (subject) return isJoined(tokens, subject) ? nobody : subject;
    }
    return nominativeOf(zone);
  }

  function nominativeOf(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
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
    return personAt(tokens, at, head) ?? counted(tokens, at, head) ?? unnamedAt(tokens, at, head);
  }

  /** 당직자 한 명: one of some, of whom nothing was said yet. */
  function counted(tokens: Token[], at: number, head: string): Subject | null {
    const [noun, number] = [tokens[at - 2], tokenBefore(tokens, at)];
    if (!/^(?:명|사람|분)$/u.test(head) || !number || !noun || noun.comma || number.comma) return null;
    if (!/^(?:한|두|세|네|몇|또)$/u.test(number.word) || !isNoun(noun.word)) return null;
    const end = tokens[at]!.start + head.length;
    const name = `${noun.word} ${number.word} ${head}`;
    return { kind: 'role', name, role: null, start: noun.start, end, indefinite: true };
  }

  /** 장남 함도윤씨와 차남 함도경씨는: of two who are told of together, neither is the one who speaks. */
  function isJoined(tokens: Token[], { kind, role, start }: Subject): boolean {
    const own = role === null ? 0 : role.split(' ').length;
    const at = tokens.findIndex((token) => token.start === start);
    return [at - 1, at - 1 - own].some((i) => {
      const { word = '', comma } = tokens[i] ?? {};
      return (
        kind === 'person' &&
        !comma &&
        /[와과]$/u.test(word) &&
        personAt(tokens, i, word.slice(0, -1)) !== null
      );
    });
  }

  function unnamedAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const end = token.start + head.length;
    const previous = tokenBefore(tokens, at);
    // 회사 측: the side of whom the word before names.
    if (head === '측' && previous && !previous.comma && !notNoun.test(previous.word)) {
      // 윤석열 전 대통령 측
      const who = personAt(tokens, at - 1, previous.word);
      const from = who ? tokens.findIndex(({ start }) => start === who.start) : at - 1;
      const name = [...tokens.slice(from, at).map(({ word }) => word), head].join(' ');
      return { kind: 'organisation', name, role: null, start: tokens[from]!.start, end };
    }
    if (ends.role.test(head) || isTitle(head)) return described(tokens, at, head);
    // 여사는: of whom was told, with the name before it.
    if (words.honorific.test(head))
      return head.length > 1 && (!previous || previous.comma)
        ? { kind: 'pronoun', name: '', role: null, start: token.start, end }
        : null;
    // 이 매체
    if (
      previous &&
      !previous.comma &&
      /^(?:이|그|해당)$/u.test(previous.word) &&
      ends.body.test(head) &&
      !things.has(head)
    )
      return { kind: 'pronoun', name: '', role: null, start: previous.start, end, plural: true };
    if ((ends.body.test(head) || ends.firm.test(head)) && head.length >= 2 && !things.has(head)) {
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
    const previous = tokenBefore(tokens, at);
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
      if (
        /(?:대해|관련해|통해|따라|위해|이에|또한|한편|다만|그러나|하지만|이날|그러면서|반면|아울러|특히|결국|이어|먼저)$/u.test(
          word,
        )
      )
        break;
      if (isNoun(word) || indefinite.has(word) || /[가-힣A-Z]의$/u.test(word)) from = i;
      else if (adnominalVerb(word) && !relative) {
        relative = true;
        from = i;
      } else if (relative && argument.test(word)) from = i;
      else break;
    }
    // Only with a verb do nouns with particles belong to the phrase.
    const parts = tokens.slice(from, at).map((t) => t.word);
    let start = tokens[from]!.start;
    let isNew = false;
    while (parts.length > 0 && indefinite.has(parts[0]!)) {
      isNew = true;
      parts.shift();
      start = tokens[++from]!.start;
    }
    if (parts.some((word) => indefinite.has(word))) isNew = true;
    const name = [...parts, head].join(' ');
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
    return word.length > 1 && code >= 0 && (code % 28 === 4 || code % 28 === 8) && !isNoun(word);
  };

  function topicAtMarks(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    for (let at = tokens.length - 1; at >= 0; at--) {
      if (at < tokens.length - 1 && !tokens[at + 1]!.gap) continue;
      const { word, comma } = tokens[at]!;
      const head = word.replace(adverb.test(word) ? topic : topicOrToo, '');
      if (comma || head === word || isPlaceOrTime(word) || !/^[가-힣A-Za-z0-9]{2,10}$/u.test(head)) continue;
      if (things.has(head) || inanimate.test(head) || /[있없하되같]$/u.test(head)) continue;
      return described(tokens, at, head);
    }
    return null;
  }

  function hasUnread(zone: Zone): boolean {
    const tokens = tokensOf(zone);
    return tokens.some(({ word, comma }, at) => {
      // 국민의힘도 “…”
      if (/[가-힣]{2}(?:도|께서)$/u.test(word) && (tokens[at + 1]?.gap ?? at === tokens.length - 1))
        return !adverb.test(word);
      const head = word.replace(topic, '');
      if (head === word || head.length < 2 || isPlaceOrTime(word)) return false;
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
    return tokens.flatMap(
      (token, at) => titledAt(tokens, at) ?? spokenOf(tokens, at, token.word) ?? ledAt(tokens, at) ?? [],
    );
  }

  /** 국가대표 황선우를, 황선우(22)를 */
  function ledAt(tokens: Token[], at: number): Subject | null {
    const { word, aside } = tokens[at]!;
    const previous = tokenBefore(tokens, at);
    const isLed = previous && !previous.comma && isTitleLike(previous.word);
    if (!isLed && !aside) return null;
    const bare = word.replace(anyParticle, '');
    for (const head of new Set(aside ? [bare] : [word, bare])) {
      if (!(isLed && words.isName(head)) && !aside) continue;
      const subject = personAt(tokens, at, head);
      if (subject) return subject;
    }
    return null;
  }

  /** 김민수 대표에게 */
  function titledAt(tokens: Token[], at: number): Subject | null {
    const { word } = tokens[at]!;
    const next = tokens[at + 1];
    // 당대표 of 당대표 후보
    if (next && !next.gap && !tokens[at]!.comma && isTitle(next.word.replace(anyParticle, ''))) return null;
    for (const head of new Set([word, word.replace(anyParticle, '')])) {
      if (!isTitleLike(head) && !head.endsWith('씨')) continue;
      const subject = personAt(tokens, at, head);
      const isShort = words.surnameOnly.test(subject?.name.split(' ')[0] ?? '');
      if (subject?.kind === 'person' && !isShort && subject.name.replace(/씨$/u, '').length >= 2)
        return subject;
    }
    return null;
  }

  /** 김보라는, 김세연이; and whoever a sentence is about without a name: 이웃 주민은. */
  function spokenOf(tokens: Token[], at: number, word: string): Subject | null {
    const isTopic = topic.test(word) && !isPlaceOrTime(word);
    if (!isTopic && !nominative.test(word)) return null;
    const head = word.replace(isTopic ? topic : nominative, '');
    if (people.writers.has(head)) return null;
    const subject = nounAt(tokens, at, head);
    return subject?.kind === 'person' || (isTopic && subject?.kind === 'role') ? subject : null;
  }

  return { subjectOf, nominativeOf, hasUnread, topicAtMarks, sourceOf, named, people: peopleIn, isTitle };
}
