// Reads who speaks from Korean: the word with a topic or subject particle (김민수 대표는), with its title and what is said
// of it before. Words are told apart by blanks, names by their surname and syllables. Null where nobody is written.
import { nobody, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { wordEnds } from '../../text/word-ends.ts';
import type { Zone } from '../east-asian/frame.ts';
import { readAtMarks } from './at-marks.ts';
import { readMentions } from './mentions.ts';
import { readKoreanNames } from './names.ts';
import { isOfWork, ofSomebody } from './of-somebody.ts';
import { readOutlets } from './outlets.ts';
import {
  adverb,
  argument,
  isAbout,
  isAboutDoing,
  isDay,
  nominative,
  placeOrTime,
  time,
  topic,
  turns,
} from './particles.ts';
import { died, onlyWhen } from './patterns.ts';
import type { KoreanPeople } from './people.ts';
import { readPresented } from './presented.ts';
import { asWellAs, severalPeople, together } from './together.ts';
import { isBareToo, isToo, type Token, tokensOf } from './tokens.ts';
import { readUnnamed } from './unnamed.ts';
import { readVerbs } from './verb-topics.ts';
import { lastClause, voiceIn } from './voices.ts';
import { readKoreanWords } from './words.ts';

export interface KoreanSubjects {
  /** The subject of the words before a quotation or a verb. */
  subjectOf(zone: Zone): Subject | null;
  /** Of those the nearest with the particle of a subject, not of a topic. */
  nominativeOf(zone: Zone): Subject | null;
  /** Who has the particle of a subject behind a body that is the topic, with nothing but when and where behind it. */
  memberBehind(topic: Subject, zone: Zone): Subject | null;
  /** Whether some word is the topic of the words before a quotation, and could not be read as anybody. */
  hasUnread(zone: Zone): boolean;
  /** The word right before a quotation, where it can be nobody but who speaks: 도은이는 “…”. */
  topicAtMarks(zone: Zone): Subject | null;
  /** Whether a noun is the subject of the sentence's last verb. */
  namesNoun(zone: Zone): boolean;
  /** Whom …에 따르면 names. */
  sourceOf(zone: Zone): Subject | null;
  /** The person, the body or the role that a phrase without a particle is. */
  named(zone: Zone): Subject | null;
  /** People written with a title or an honorific, anywhere in a text. */
  people(text: string): Subject[];
  /** Whom the sentences of a text present as who did what it tells of. */
  presentedIn(text: string): { subject: Subject }[];
  isTitle(word: string): boolean;
}

export function readKoreanSubjects(people: KoreanPeople): KoreanSubjects {
  const { things } = people;
  const words = readKoreanWords(people);
  const { isTitle, isNoun } = words;
  const personAt = readKoreanNames(people, words);
  const { counted, unnamedAt, described } = readUnnamed(people, words, personAt);
  const { isOutlet } = readOutlets(people.countries);
  const whole = (list: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(list)})$`, 'u');
  const [either, deceased, female, plural] = [
    whole(people.pronouns.either),
    whole(people.pronouns.deceased),
    whole(people.pronouns.female),
    whole(people.pronouns.plural),
  ];
  const paper = wordEnds(people.papers);
  const statement = new RegExp(`^(?:${alternatives(people.statements)})(?:에서|에|을|를|으로|로)$`, 'u');
  const inanimate = wordEnds(people.inanimate);
  const isVerb = readVerbs(people, words);

  /** But not 카스트로는, whose name ends like a particle. */
  const isPlaceOrTime = (word: string): boolean =>
    placeOrTime.test(word) && !(/(?:로|도)[는]$/u.test(word) && words.looksForeign(word.slice(0, -1)));

  function subjectOf(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    const voice = voiceIn(tokens);
    if (!voice) return plainSubject(zone, tokens);
    // 대책이 나왔지만 업계에서는 “…”: whoever the clause before tells of says nothing.
    const from = Math.max(0, lastClause(tokens) - zone.start);
    const own = { text: zone.text.slice(from), start: zone.start + from };
    return plainSubject(own, tokensOf(own)) ?? voice;
  }

  function plainSubject(zone: Zone, tokens: Token[]): Subject | null {
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { word, comma } = tokens[at]!;
      // 안철수 후보 역시
      if (isToo(tokens, at)) {
        const { word: head, start } = tokens[at - 1]!;
        // 김도은 역시: nobody whose name is 김도.
        const isWhole = /은$/u.test(head) && words.isName(head);
        const subject: Subject | null = isWhole
          ? { kind: 'person', name: head, role: null, start, end: start + head.length }
          : nounAt(tokens, at - 1, head);
        if (subject) return subject;
      }
      // 시는 보도자료를 내고: the city, where the sentence begins with it.
      if (at === 0 && /^(?:시|도|군|구|당)[은는]$/u.test(word)) {
        const { start } = tokens[0]!;
        return { kind: 'organisation', name: word[0]!, role: null, start, end: start + 1 };
      }
      if (comma && !topic.test(word)) continue;
      if (!topic.test(word) || isPlaceOrTime(word) || isVerb(tokens, at)) continue;
      if (tokens[at + 1]?.word === '물론') return asWellAs(tokens, at, nounAt);
      const subject = nounAt(tokens, at, word.replace(topic, ''));
      if (subject)
        return (
          severalPeople(tokens, { at, head: word.replace(topic, ''), subject }, personAt, isNoun) ??
          (isJoined(tokens, subject) ? nobody : together(tokens, subject, nounAt))
        );
      const firm = tellsIn(tokens, at);
      if (firm) return firm;
    }
    return nominativeOf(zone);
  }

  /** 한누리교통은 보도자료에서: a body, whatever its name is. */
  function tellsIn(tokens: Token[], at: number): Subject | null {
    const { word, start, comma } = tokens[at]!;
    const [next, head] = [tokens[at + 1], word.replace(topic, '')];
    if (comma || !next || next.gap || !statement.test(next.word)) return null;
    if (!/^[가-힣A-Za-z0-9]{3,12}$/u.test(head) || things.has(head) || inanimate.test(head)) return null;
    return { kind: 'organisation', name: head, role: null, start, end: start + head.length };
  }

  function nominativeOf(zone: Zone): Subject | null {
    const tokens = tokensOf(zone);
    if (isOfWork(tokens)) return nobody;
    let about = false;
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { word } = tokens[at]!;
      // 중국이 관세를 낮추기로 한 데 대해: whose doing the words are about, and not who says them.
      about ||= isAboutDoing(word, tokens[at + 1]?.word);
      if (about && /[가-힣](?:이|가|께서)$/u.test(word)) {
        about = false;
        continue;
      }
      // 비결을 묻자, 경기가 끝나자: behind it somebody else goes on.
      if (turns.test(word)) break;
      if (!nominative.test(word)) continue;
      const subject = nounAt(tokens, at, word.replace(nominative, ''));
      if (subject) return subject;
    }
    return null;
  }

  function memberBehind({ kind, end }: Subject, zone: Zone): Subject | null {
    if (kind !== 'organisation') return null;
    const when = onlyWhen.exec(zone.text)?.[1];
    const own =
      when === undefined
        ? null
        : nominativeOf({ ...zone, text: zone.text.slice(0, zone.text.length - when.length) });
    return own?.kind === 'person' && own.start > end ? own : null;
  }

  /** The phrase that ends in a token, without its particle. */
  function nounAt(tokens: Token[], at: number, head: string): Subject | null {
    if (head === '') return null;
    if (isOutlet(tokens, at)) {
      const { marked: name, start } = tokens[at]!;
      return { kind: 'organisation', name: name!, role: null, start, end: start + name!.length };
    }
    if (things.has(head)) return counted(tokens, at, head);
    const token = tokens[at]!;
    const end = token.start + head.length;
    if (either.test(head))
      return { kind: 'pronoun', name: '', role: null, start: token.start, end, plural: false };
    if (deceased.test(head))
      return {
        ...{ kind: 'pronoun', name: '', role: null, start: token.start, end, plural: false },
        ...{ toldOf: died },
      };
    if (female.test(head))
      return { kind: 'pronoun', name: '', role: null, start: token.start, end, gender: 'female' };
    if (plural.test(head))
      return { kind: 'pronoun', name: '', role: null, start: token.start, end, plural: true };
    return (
      ofSomebody(tokens, at, head, personAt, isTitle) ??
      personAt(tokens, at, head) ??
      counted(tokens, at, head) ??
      unnamedAt(tokens, at, head)
    );
  }

  /** 장남 함도윤씨와 차남 함도경씨는: of two who are told of together, neither is the one who speaks. */
  function isJoined(tokens: Token[], { kind, start }: Subject): boolean {
    if (kind !== 'person') return false;
    for (let at = tokens.findIndex((token) => token.start === start) - 1; at >= 0; at--) {
      const { word, comma } = tokens[at]!;
      if (comma) return false;
      if (/[와과]$/u.test(word) && personAt(tokens, at, word.slice(0, -1)) !== null) return true;
      // 류 대표와 가까운 류정민 총장은: beside whom somebody is described.
      if (!isNoun(word)) return false;
    }
    return false;
  }

  function hasUnread(zone: Zone): boolean {
    const tokens = tokensOf(zone);
    return tokens.some(({ word, comma }, at) => {
      const isAtMarks = tokens[at + 1]?.gap ?? at === tokens.length - 1;
      // 잔루이지 역시 “…”: whoever it is.
      if (isAtMarks && isBareToo(tokens, at)) return true;
      // 국민의힘도 “…”
      if (/[가-힣]{2}(?:도|께서)$/u.test(word) && isAtMarks) return !adverb.test(word);
      const next = tokens[at + 1]?.word;
      // 오경일 개발관도 이날: a topic before a day, of whoever it is.
      if (/[가-힣]{2}(?:도|께서는)$/u.test(word) && isDay.test(next ?? '')) return !adverb.test(word);
      // 검사가 “…”: so does the subject of the words.
      if (isAtMarks && /[가-힣]{2}(?:이|가)$/u.test(word) && nounAt(tokens, at, word.slice(0, -1)) === null)
        return true;
      // 부서는 “…”: right before the marks it is who speaks, whatever it is, unless it is a time.
      if (
        isAtMarks &&
        /[가-힣]{2}[은는]$/u.test(word) &&
        things.has(word.slice(0, -1)) &&
        !time.test(word) &&
        !isAbout.test(word)
      )
        return true;
      const head = word.replace(topic, '');
      if (head === word || head.length < 2 || isPlaceOrTime(word)) return false;
      if (things.has(head) || inanimate.test(head) || /[있없하되같지보오가나주받리]$/u.test(head))
        return false;
      return (
        comma ||
        next === undefined ||
        isDay.test(next) ||
        argument.test(next) ||
        /(?:에서|며|고|해)$/u.test(next)
      );
    });
  }

  /** 휴대전화가 울렸다, but not 껍데기가 나오면 적어 둔다. */
  function namesNoun(zone: Zone): boolean {
    const tokens = tokensOf(zone);
    const turn = tokens.findLastIndex(
      ({ word }, at) => at < tokens.length - 1 && (turns.test(word) || /[고며]$/u.test(word)),
    );
    return tokens.slice(turn + 1).some(({ word }) => /[가-힣](?:이|가)$/u.test(word));
  }

  function sourceOf(zone: Zone): Subject | null {
    const subject = named(zone);
    if (subject) return subject.kind === 'pronoun' ? null : subject;
    const last = tokensOf(zone).at(-1);
    // 보고서에 따르면: a paper says nothing.
    if (
      !last ||
      paper.test(last.word) ||
      /^(?:바|것|데|관영|국영|공영|현지|유력)$|(?:매체|언론|신문|방송)인$/u.test(last.word)
    )
      return null;
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

  const topicAtMarks = readAtMarks(people, words, { described, isPlaceOrTime });
  const mentioned = readMentions(people, words, { personAt, nounAt, isPlaceOrTime, isVerb });
  const presentedIn = readPresented(named);

  function peopleIn(text: string): Subject[] {
    const presented = presentedIn(text);
    if (presented.length === 0) return mentioned(text);
    const isElsewhere = (one: Subject) =>
      presented.every(
        ({ subject, start, end }) =>
          (one.end <= start || one.start >= end) && (one.end <= subject.start || one.start >= subject.end),
      );
    return [...mentioned(text).filter(isElsewhere), ...presented.map(({ subject }) => subject)].sort(
      (a, b) => a.start - b.start,
    );
  }

  return {
    subjectOf,
    nominativeOf,
    memberBehind,
    hasUnread,
    topicAtMarks,
    namesNoun,
    sourceOf,
    named,
    people: peopleIn,
    presentedIn,
    isTitle,
  };
}
