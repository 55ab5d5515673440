// Whole sentences in marks that nothing in their own sentence attributes: who says them stands in the sentence before or
// behind, or in the paragraph above or below.
import type { Language } from '../../language.ts';
import { type Attribution, elided, nobody, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { blankedSentences, type Frame, type Zone } from '../east-asian/frame.ts';
import {
  addressed,
  beginsToSpeak,
  goesOn,
  isAsked,
  meets,
  ofSomebody,
  reportsOf,
  somebody,
  tellsOf,
  tellsOfAnother,
  voices,
} from './patterns.ts';
import type { KoreanPeople } from './people.ts';
import type { KoreanSubjects } from './subject.ts';
import { span } from './tie.ts';
import { withPresent } from './verb-forms.ts';

export interface BesideReaders {
  fromBeside(frame: Frame, words: string): Attribution | null;
  announces(paragraph: string): boolean;
  tellsBelow(paragraph: string): { subject: Subject; end: number } | null;
}

/** 고개를 숙였: what somebody does who speaks. */
export const gestureOf = (gestures: readonly string[]): RegExp =>
  new RegExp(`(?<![가-힣])(?:${alternatives(gestures)})`, 'u');

/** 지난날을 회상하며 눈시울을 붉혔다: told with what they do. */
const tellsWith =
  /(?:(?:말|이야기|얘기|회상|회고|토로|설명|하소연|고백|호소|강조|대답|당부|기억)하|떠올리|돌아보|되돌아보|털어놓으|되새기|곱씹으|전하)(?:며|면서)\s/u;
const mostTold = 200;

export function readBeside(
  { saying }: Language,
  { gestures, roles }: KoreanPeople,
  { subjectOf, memberBehind, named }: Pick<KoreanSubjects, 'subjectOf' | 'memberBehind' | 'named'>,
): BesideReaders {
  // 했다 ends any verb: 일했다.
  const tellsAlone = withPresent(saying.said).filter(
    (verb) => !/^(?:했다|했습니다|썼다|적었다|선을|입을)$/u.test(verb),
  );
  const saysAtEnd = new RegExp(
    `(?:(?:${alternatives(tellsAlone)})[가-힣]{0,3}|[다라자냐]고 (?:했다|한다))[.。]?\\s*$`,
    'u',
  );
  const endsInSaying = (text: string): boolean => saysAtEnd.test(text) || beginsToSpeak.test(text);
  const gesture = gestureOf(gestures);
  const gestureAtEnd = new RegExp(
    `(?<![가-힣])(?:${alternatives(gestures)})\\S*(?:\\s\\S{1,6})?다[.。]?\\s*$`,
    'u',
  );
  /** 손님에게: somebody else is there. */
  const withAnother = new RegExp(
    `(?:${alternatives(roles)}|씨|님)(?:들)?(?:에게|한테|을|를|와|과)(?![가-힣])`,
    'u',
  );

  /** Whole sentences in marks: who says them stands in the sentence before, or in the one behind. */
  function fromBeside({ lead, rest, previous, next }: Frame, words: string): Attribution | null {
    if (lead.text.trim() !== '') return null;
    // “…” X 대표가 말했다.
    const behind = /^[\s.。]*$/u.test(rest.text) ? next : rest;
    const clause = behind.text;
    const theirs =
      /^\s*([^.“]{1,40}?)(?:의|(?<=씨)) (?:말이다|이야기다|얘기다|설명이다|고백이다|회고다|전언이다|(?:회상|토로|증언|주장|지적|조언|당부|바람|각오|소감|대답|반응|한탄|하소연|다짐)이다|(?:설명|말|이야기|얘기)은 |목소리[가는] |눈시울[이은] |표정[이은] |말끝[이은] |눈빛[이은] |말투[가는] |어조[가는] )/u.exec(
        clause,
      );
    if (theirs) {
      const subject = named({ text: theirs[1]!, start: behind.start + clause.indexOf(theirs[1]!) });
      return subject && span(subject, behind);
    }
    // “…” 강 대표이사가 명명식 끝에 남긴 말이다.
    const left =
      /^\s*([^.“]{1,30}?)(?:이|가)\s(?:[^.“]{0,24}\s)?(?:남긴|건넨|던진|꺼낸|전한) (?:말|한마디|이야기|얘기|당부|소감)(?:이었|였|이)?다/u.exec(
        clause,
      );
    const leaver = left && named({ text: left[1]!, start: behind.start + clause.indexOf(left[1]!) });
    if (leaver) return span(leaver, behind);
    const hasQuote = /\u3000{2,}/u.test(clause);
    if (!hasQuote && voices.test(clause)) return { subject: nobody };
    // 누군가 소리쳤다. “…”
    if (!/\u3000{2,}/u.test(previous.text) && somebody.test(previous.text)) return { subject: nobody };
    const tells = !/\u3000{2,}/u.test(previous.text) && endsInSaying(previous.text);
    if (
      !hasQuote &&
      (/(?:이렇게|그렇게|이같이|이처럼)\s.*(?:말|답|밝|설명|회상|회고|기억|떠올|돌아|돌이|고백|토로|표현|정리|평가|요약|다짐|호소|당부|소개|반박|반문|묘사|적었|썼다|이야기|얘기|털어|강조|전했|전한|덧붙)/u.test(
        clause,
      ) ||
        (clause.length < 60 && endsInSaying(clause) && !reportsOf.test(clause)) ||
        // “…” 심우정 총장이 고개를 숙였다., but not 고개를 들지 않았다.
        (clause.length < 50 &&
          gesture.test(clause) &&
          !/지\s(?:않|못)|(?<![가-힣])[안못]\s/u.test(clause) &&
          !tells) ||
        (clause.length < mostTold && tellsWith.test(clause) && gestureAtEnd.test(clause) && !tells))
    ) {
      const subject = speakerIn(behind);
      if (subject) return span(subject, behind);
    }
    if (/\u3000{2,}/u.test(previous.text)) return null;
    if (beginsToSpeak.test(previous.text) && tellsOfAnother.test(words)) return null;
    // X 교수는 이렇게 말했다. “…”
    const subject = speakerIn(previous);
    const isTopic = subject !== null && isTopicOf(subject, previous);
    if (endsInSaying(previous.text) || tellsOf.test(previous.text)) {
      if (!subject || tellsOf.test(previous.text))
        return span({ ...elided, before: previous.start }, previous);
      // 김이 알려 줬다고 했다: the one of whom a report tells, or who reports.
      const isSure = isTopic || !reportsOf.test(previous.text);
      return span(isSure ? subject : nobody, previous);
    }
    // 박씨는 칠판을 사진으로 찍었다. “…”: whom the sentence before tells of speaks, where it tells of nobody else.
    const whole = /[.!?…]$/u.test(words.trim()) && /^[\s.。]*$/u.test(rest.text) && !hasQuote;
    if (!whole) return null;
    const isUnsure =
      addressed.test(words) ||
      (subject !== null && (meets.test(previous.text) || withAnother.test(previous.text)));
    if (isUnsure) return { subject: nobody };
    const answers =
      subject?.kind === 'pronoun' &&
      isAsked.test(previous.text.slice(0, subject.start - previous.start)) &&
      gesture.test(previous.text);
    const isKin = subject?.kind === 'role' && ofSomebody.test(subject.name);
    return subject?.kind === 'person' || answers || isKin
      ? { ...span(subject, previous), isUnsaid: true }
      : null;
  }

  /** 누리팀은 4연승을 했고, 남지우가 이렇게 말했다. */
  function speakerIn(sentence: Zone): Subject | null {
    const subject = subjectOf(sentence);
    const text = sentence.text.replace(/\s?\S+\s*$/u, '');
    return subject && (memberBehind(subject, { ...sentence, text }) ?? subject);
  }

  const isTopicOf = ({ end }: Subject, { text, start }: Zone): boolean =>
    /^(?:씨|님)?(?:[(（][^)）]{1,24}[)）])?(?:씨|님)?(?: [가-힣A-Za-z0-9]{1,10}){0,3}(?:께서)?[은는도](?=\s)/u.test(
      text.slice(end - start),
    );

  function announces(paragraph: string): boolean {
    const last = blankedSentences(paragraph, goesOn).at(-1)?.text ?? '';
    return !/\u3000{2,}/u.test(last) && endsInSaying(last) && !reportsOf.test(last);
  }

  /** 대전의 한 학교. 박순례 씨가 공책을 펼쳐 보이며 말했다. */
  function tellsBelow(paragraph: string): { subject: Subject; end: number } | null {
    const [first, second] = blankedSentences(paragraph, goesOn);
    // 복도에서는 이런 외침이 터져 나왔다.
    if (first && /(?<![가-힣])(?:이런|그런|이 같은)\s/u.test(first.text) && voices.test(first.text))
      return { subject: nobody, end: first.start + first.text.trimEnd().length };
    const told = first && !/[다요죠까][.?!]?\s*$/u.test(first.text) ? second : first;
    if (!told || /\u3000{2,}/u.test(told.text) || reportsOf.test(told.text)) return null;
    if (!endsInSaying(told.text)) return null;
    const subject = subjectOf(told);
    return subject?.kind === 'person' || subject?.kind === 'role'
      ? { subject, end: told.start + told.text.trimEnd().length }
      : null;
  }

  return { fromBeside, announces, tellsBelow };
}
