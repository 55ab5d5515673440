// How Korean quotes: X 대표는 “…”라고 말했다, “…”고 X 교수는 설명했다, X 교수는 이렇게 말했다. “…”, …다고 밝혔다.
import type { Language } from '../../language.ts';
import {
  type Attribution,
  elided,
  nobody,
  personOf,
  type QuotingGrammar,
  type Subject,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { type Frame, frames, type Zone } from '../east-asian/frame.ts';
import { endsRole } from '../east-asian/short-forms.ts';
import { withinReach } from '../east-asian/within-reach.ts';
import { readBeside } from './beside.ts';
import { readHeard } from './heard.ts';
import { readNounOwners } from './noun-owner.ts';
import { readOpeners } from './openers.ts';
import { readOutlets } from './outlets.ts';
import { readOwnClauses } from './own-clause.ts';
import { isAbout, isManner, placeOrTime, time } from './particles.ts';
import {
  answersTo,
  askedBy,
  atSubject,
  carries,
  chained,
  cites,
  embeds,
  goesOn,
  isAtMarks,
  isClause,
  nominativeLast,
  ofOneself,
  posted,
  qualifies,
  quotative,
  reactsOrPoints,
  saidOf,
  saying,
  sayingOf,
  soundBite,
  thatIs,
  turnsBehind,
  turnsWithin,
} from './patterns.ts';
import type { KoreanPeople } from './people.ts';
import { readKoreanReports } from './reports.ts';
import type { KoreanSubjects } from './subject.ts';
import { endOf, stated } from './tie.ts';
import { askedOf, notSaid } from './unsaid.ts';
import { withPresent } from './verb-forms.ts';

/** 문태준 연구위원은 이번 하락을 기회로 봤다: but not 이정호 부장은 그를 말렸다, nor who only reacts. */
const hasTopic = (sentence: string, { name }: Subject): boolean =>
  new RegExp(
    `${name}(?:씨)?(?:[(（][^)）]{1,24}[)）])?(?:씨)?(?: [가-힣A-Za-z0-9]{1,10}){0,3}(?:[은는]|(?<=[가-힣]) (?:역시|또한))(?=\\s)`,
    'u',
  ).test(sentence) && !reactsOrPoints.test(sentence);

/** 딸(34)이 다친 김민수씨: a clause that ends in a verb right before the name. */
const ofBearer =
  /^(?:씨|군|양)?(?:\([^)]{1,24}\))?(?:이|가|을|를|와|과|에게)\s(?:[^\s,.“”]{1,10}\s){0,4}[^\s,.“”]*(?:한|된|던|난|친|린|은|는|운|킨|진|준|온|간|본|른|둔|든|인)\s$/u;

const byline = /(?:기자|특파원|통신원|논설위원|선임기자|앵커|PD)\s*=\s*$/u;

/** What begins with the words that stand above it. */
const wordsAbove = /^[^.]{0,30}(?:이런|이 같은|그런|이) (?:외침|말|목소리|고함|탄식|절규|질문)/u;

export function koreanGrammar(
  language: Language,
  words: KoreanPeople,
  subjects: KoreanSubjects,
): QuotingGrammar {
  const { naming, nouns, impersonalVerbs, writers } = words;
  const { subjectOf, nominativeOf, hasUnread, memberBehind, topicAtMarks, named, people, isTitle } = subjects;
  const { fromBeside, announces, tellsBelow } = readBeside(language, words, subjects);
  const ownSubject = readOwnClauses(subjects);
  const nounOwner = readNounOwners(words, subjects);
  const heardFrom = readHeard(subjects);
  const reports = readKoreanReports(language, subjects);
  const said = new RegExp(`(?:${alternatives(withPresent(language.saying.said))})`, 'u');
  const calls = new RegExp(`^\\s*(?:[가-힣]{1,4}\\s)?(?:${alternatives(naming)})`, 'u');
  const nounOfSaying = new RegExp(
    `^\\s?(?:[가-힣]{1,4}\\s)?(?:${alternatives(nouns.saying)})(?![가-힣]{4,})`,
    'u',
  );
  const impersonal = new RegExp(
    `^\\s?(?:[가-힣]{1,6}\\s){0,2}(?:${alternatives(nouns.impersonal)})(?:이|가|은|는|도|들이|들도|마저)?\\s.*(?:${alternatives(impersonalVerbs)})`,
    'u',
  );
  const besides = new RegExp(
    `^\\s?(?:${alternatives(nouns.impersonal)})(?:[과와] (?:함께|더불어)|\\s?속에)`,
    'u',
  );
  const saidByNobody = new RegExp(
    `^\\s?(?:[가-힣]{1,6}\\s){0,2}(?:${alternatives(nouns.impersonal)})(?:들)?(?:이|가|은|는|도|마저|까지)(?=\\s)`,
    'u',
  );
  const { keeps } = readOutlets(words.countries);
  const openers = readOpeners(words, subjects, keeps);
  const frameOf = frames(goesOn, keeps);

  const attribute = (around: Surroundings): Attribution | null =>
    withinReach(unlessAsked(read(around)), around, { people }, /^(?:그|(?:[^.]{0,40}\s)?고인[은이의])/u);

  /** 기자가 “…”고 묻자: what the paper asks is nobody's words. */
  const unlessAsked = (attribution: Attribution | null): Attribution | null =>
    attribution?.subject.kind === 'role' && writers.has(attribution.subject.name)
      ? { subject: nobody }
      : attribution;

  function read(around: Surroundings): Attribution | null {
    const { text, open, close, words } = around;
    const frame = behindChain(frameOf(text, open, close));
    // “…”는 글이 올라왔다: whoever wrote it.
    if (posted.test(frame.rest.text)) return { subject: nobody };
    const after = frame.rest.text.slice(0, 12);
    const particle = quotative.exec(after)?.[0];
    if (particle !== undefined) return fromParticle(frame, particle, words);
    // “괜찮아”를 외쳤지만
    if (/^[을를]\s?(?:외치|외쳤|외친|연호|연발|반복)/u.test(after))
      return (
        stated(subjectOf(frame.lead) ?? topicAtMarks(frame.lead), frame) ??
        (hasUnread(frame.lead) ? { subject: nobody } : null)
      );
    if (/^[가-힣]/u.test(after) || !isClause(words)) return null;
    const bite = soundBite.exec(frame.lead.text);
    if (bite) {
      const subject = named({ text: bite[1]!, start: frame.lead.start + bite[0].indexOf(bite[1]!) });
      return subject ? stated(subject, frame) : { subject: nobody };
    }
    const label = /(?:^|\s)[◇◆▲△▶▷■□●○·]?\s?([^\s:=◇◆▲△▶▷■□●○·]+(?: [^\s:=]+){0,2})\s*[:=]\s*$/u.exec(
      frame.lead.text,
    );
    // 김민수 기자 = ‘…’: who wrote the article.
    if (label && byline.test(label[0])) return { subject: nobody };
    if (label) {
      const subject = named({
        text: label[1]!,
        start: frame.lead.start + label.index + label[0].indexOf(label[1]!),
      });
      return subject && stated(subject, frame);
    }
    return fromBeside(frame, words);
  }

  function behindChain(frame: Frame): Frame {
    const { text, start } = frame.rest;
    const length = chained.exec(text)?.[0].length ?? 0;
    return { ...frame, rest: { text: text.slice(length), start: start + length } };
  }

  function fromParticle(frame: Frame, particle: string, words: string): Attribution | null {
    const rest: Zone = {
      text: frame.rest.text.slice(particle.length),
      start: frame.rest.start + particle.length,
    };
    if (calls.test(rest.text)) return null;
    if (notSaid.test(rest.text)) return { subject: nobody };
    // “최고의 투수”로 평가했다: what somebody is called.
    if (/로$/u.test(particle) && !isClause(words)) return null;
    // “왜 침묵했나”는 의원의 질문에: not who is asked.
    const isAsking = qualifies.test(particle) && askedBy.test(rest.text);
    // “…”는 질문이 이어지자 그는: not of the one behind.
    const isUntold = qualifies.test(particle) && saidByNobody.test(rest.text);
    const isParted = isUntold && turnsWithin.test(rest.text);
    if ((isAsking || isParted) && isClause(words)) return { subject: nobody };
    const theirs = qualifies.test(particle) && isClause(words) ? nounOwner(rest) : null;
    if (theirs) return theirs === nobody ? { subject: nobody } : stated(theirs, frame);
    if (qualifies.test(particle) && !nounOfSaying.test(rest.text)) return null;
    const isVerb = said.test(rest.text) || carries.test(particle) || qualifies.test(particle);
    if (
      !isVerb &&
      !/(?<![가-힣])[가-힣]+다[.。]?\s*$|(?<![가-힣])[가-힣]+(?:며|고|지만|자|는데|면서|더니)[\s,]/u.test(
        rest.text,
      )
    )
      return null;
    // With a verb of saying a noun may end the words: “실수가 아니라 선택”이라고 덧붙였다.
    const enough =
      isClause(words) ||
      /[.!?…]$/u.test(words.trim()) ||
      words.trim().split(/\s+/u).length > 2 ||
      // “돈이 급했다”며
      (!qualifies.test(particle) && /^\S+\s\S+[다요죠까네지라자]$/u.test(words.trim()));
    if (!enough && !said.test(rest.text)) return null;
    if (!enough && words.trim().length < 4) return null;
    const heading =
      isClause(words) && !/[이가]\s*$/u.test(frame.lead.text) ? saidOf.exec(frame.rest.text) : null;
    const head =
      heading && named({ text: heading[1]!, start: frame.rest.start + heading[0].lastIndexOf(heading[1]!) });
    if (head && head.kind !== 'pronoun' && head.kind !== 'nobody') return stated(head, frame);
    // “…”고 협박한 스토커를: whoever it is, unless it is what was said.
    if (heading && sayingOf.test(heading[0]) && !saying.test(heading[1]!)) return { subject: nobody };
    const whose = thatIs.exec(frame.rest.text);
    if (whose) {
      const own = named({ text: whose[1]!, start: frame.rest.start + whose[0].indexOf(whose[1]!) });
      return own && own.kind !== 'pronoun' ? stated(own, frame) : { subject: nobody };
    }
    const inner = ownSubject(frame.lead, particle, rest.text);
    if (inner) return inner === nobody ? { subject: nobody } : stated(inner, frame);
    // 변호인은 방씨가 “…”라고 말해 왔다고 주장했다: the clause of the words has its own subject.
    if (embeds.test(rest.text) && nominativeLast.test(frame.lead.text)) {
      const own = nominativeOf(frame.lead);
      return own ? stated(own, frame) : { subject: nobody };
    }
    // 야당의 “무능하다”는 비판에
    const owning = qualifies.test(particle)
      ? /^(?:.*\s)?([^\s,]{1,12}(?:\s[^\s,]{1,8})?)의\s?$/u.exec(frame.lead.text)
      : null;
    if (owning) {
      const own = named({
        text: owning[1]!,
        start: frame.lead.start + frame.lead.text.lastIndexOf(owning[1]!),
      });
      return own ? stated(own, frame) : { subject: nobody };
    }
    // 최 대표는 직원들이 “…”고 항의하자 자리를 떴다: the words are of the subject of their own clause.
    if (/(?:^|\s)\S+(?:이|가)\s?$/u.test(frame.lead.text) && turnsBehind.test(rest.text)) {
      const own = nominativeOf(frame.lead);
      // 문세라 연구원이 “…”고 묻자
      const isOwn = own && atSubject.test(frame.lead.text.slice(own.end - frame.lead.start));
      return isOwn ? stated(own, frame) : { subject: nobody };
    }
    const teller = carries.test(particle) ? null : heardFrom(frame.lead, rest);
    if (teller)
      return { ...(teller === nobody ? { subject: nobody } : stated(teller, frame)), isInPassing: true };
    if (qualifies.test(particle) && impersonal.test(rest.text)) return { subject: nobody };
    // 쿠퍼의 말을 빌려 “…”고 꼬집었다: not who cites it.
    if (cites.test(frame.lead.text)) return { subject: nobody };
    const asked = askedOf.exec(frame.lead.text);
    const whom =
      asked && named({ text: asked[1]!, start: frame.lead.start + frame.lead.text.lastIndexOf(asked[1]!) });
    if (whom?.kind === 'person') return stated(whom, frame);
    const before = subjectOf(frame.lead) ?? topicAtMarks(frame.lead);
    // 누리팀은 2일 홈에서 남지우가 “…”고 말했다: of a body's sentence, somebody who is its member.
    const member = before && memberBehind(before, frame.lead);
    if (member)
      return isAtMarks.test(frame.lead.text) && !ofOneself.test(words.trim())
        ? { subject: nobody }
        : stated(member, frame);
    if (before) return stated(before, frame);
    // 그의 결정에 “…”는 반응과 함께: nobody's who was told of before.
    if (qualifies.test(particle) && besides.test(rest.text)) return { subject: nobody };
    // 검사가 “…”고 묻자 어머니는: the words are not of the one behind.
    if (/[가-힣]{2}(?:이|가)\s?$/u.test(frame.lead.text) && hasUnread(frame.lead)) return { subject: nobody };
    const behind = subjectOf(rest) ?? owner(rest);
    if (behind) return stated(behind, frame);
    // “…”라는 심우의 말엔 “…”라고 되물었다: not who said the first.
    if (answersTo.test(frame.lead.text)) return { subject: nobody };
    // 외교가에서는 “…”라는 전망이 우세하다: a noun that nobody is told to have said.
    const isUnread = hasUnread(frame.lead) || (!qualifies.test(particle) && endsInTopic(frame.lead.text));
    if (isUnread || isUntold) return { subject: nobody };
    return {
      subject: { ...elided, before: frame.lead.start },
      start: frame.rest.start,
      end: endOf(frame),
    };
  }

  /** 피재하는 “…”: whoever it is. */
  const endsInTopic = (lead: string): boolean => {
    const last = /(?:^|\s)([가-힣]{2,}[은는])\s*$/u.exec(lead)?.[1];
    return (
      last !== undefined &&
      !isAbout.test(last) &&
      !time.test(last) &&
      !placeOrTime.test(last) &&
      !isManner.test(last)
    );
  };

  /** “…”라는 게 X의 설명이다. */
  function owner(rest: Zone): Subject | null {
    const match =
      /^(?:\s?(?:것이|게|것은|건))?\s?([^,.]{2,40}?)의\s(?:설명|지적|주장|생각|분석|말|이야기|얘기|입장|전언|판단)/u.exec(
        rest.text,
      );
    return match && named({ text: match[1]!, start: rest.start + match[0].indexOf(match[1]!) });
  }

  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[.,]*$/u.test(text)) return true;
    return text.length <= 90 && /^(?:이?라고|이?라며|고|며)[^.]*\.$/u.test(text);
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    isTitle,
    isCalled: endsRole,
    callsNearest: true,
    hasTopic,
    passesWitness: true,
    signer: (line) => personOf(named({ text: line, start: 0 })),
    continues,
    pointsAbove: (paragraph) => wordsAbove.test(paragraph),
    tellsOfBearer: (between) => ofBearer.test(between),
    openers,
    announces,
    tellsBelow,
    dropsSubjects: true,
  };
}
