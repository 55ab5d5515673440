// Indirect speech in Korean: X 대표는 …다고 밝혔다, X에 따르면 …다고 한다, X는 …것으로 전망했다.
import type { Language } from '../../language.ts';
import { elided, type Report, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { KoreanSubjects } from './subject.ts';

/** …것으로 전망했다: what was foretold ends with the noun. */
const foretold = /것으로\s(?:전망|예상|예측|추산|추정|분석|내다)/u;
const byWord = /^([^,.]{1,40}?)에 (?:따르면|의하면),?\s/u;

const dated = /^(?:\d+일|이날|지난[^\s]*|최근|지난 \S+|아울러|또|또한|이어)\s/u;
/** Some noun is the subject or the topic of the sentence. */
const hasSubject = /[가-힣](?:은|는|이|가|께서|께서는|도)\s/u;

/** 인정한다 beside 인정했다; 한다 alone says that it is said. */
export const withPresent = (words: readonly string[]): string[] => [
  ...new Set([
    ...words,
    ...words.filter((verb) => /[가-힣]했다$/u.test(verb)).map((verb) => verb.replace(/했다$/u, '한다')),
  ]),
];

export function readKoreanReports(
  { saying }: Language,
  { subjectOf, sourceOf }: Pick<KoreanSubjects, 'subjectOf' | 'sourceOf'>,
): (sentence: string) => Report[] {
  const reportEnd = new RegExp(
    `[다라]고도?\\s(?:[^.“]{0,14}\\s)?(?:${alternatives(withPresent(saying.reported))})`,
    'u',
  );
  const postponed = new RegExp(
    `[다라]고,?\\s([^,.“”‘’]{2,40}?(?:은|는))\\s(?:[^,.“”]{0,20}\\s)?(?:${alternatives(withPresent(saying.reported))})[.]?$`,
    'u',
  );
  function reports(sentence: string): Report[] {
    // A term in single marks does not part what is reported.
    if (/[“”"‘’]/u.test(sentence.replace(/‘[^’]{1,20}’/gu, ''))) return [];
    const source = byWord.exec(sentence);
    if (source) {
      const subject = sourceOf({ text: source[1]!, start: 0 });
      const start = source[0].length;
      const end = sentence.replace(/(?:다고|라고)\s(?:한다|했다|밝혔다|전했다)\.?$/u, '다').length;
      return subject && end - start >= 10
        ? [{ subject, start, end, confidence: 0.75, tie: { start: 0, end: sentence.length } }]
        : [];
    }
    const named = behind(sentence);
    if (named) return named;
    const end = reportEnd.exec(sentence) ?? foretold.exec(sentence);
    if (!end) return [];
    // 위원장을 맡은 도승표 변호사는: the first word that ends so need not be the topic.
    const told = sentence.slice(0, end.index);
    const topic = [...told.slice(0, 84).matchAll(/(?:은|는|께서는|도)\s(?=.{4,})/gu)]
      .slice(0, 4)
      .map(({ index, 0: { length } }) => told.slice(0, index + length))
      .find((head) => subjectOf({ text: head.trimEnd(), start: 0 }) !== null);
    if (topic === undefined) return goingOn(sentence, end);
    const subject = subjectOf({ text: topic.trimEnd(), start: 0 });
    if (!subject) return [];
    // 한빛전자가 28일 …지난해 같은 기간보다 41% 줄었다고: the subject stands before what happens to end so.
    const own = /^(?:이|가|께서)\s/u.exec(told.slice(subject.end))?.[0];
    if (own && subject.end + own.length < topic.length - 2) {
      const from = subject.end + own.length;
      const when = dated.exec(sentence.slice(from))?.[0].length ?? 0;
      return when === 0 ? [] : reported(subject, from + when, end, sentence);
    }
    return reported(subject, topic.length, end, sentence);
  }

  function reported(subject: Subject, from: number, end: RegExpExecArray, sentence: string): Report[] {
    const time = dated.exec(sentence.slice(from))?.[0].length ?? 0;
    // 다고: the sentence that was said ends with 다; 중이라고: it ends in a noun.
    const noun = /^라고/u.test(end[0]);
    const cut = end.index + (noun ? (sentence[end.index - 1] === '이' ? -1 : 0) : 1);
    if (noun && cut - from - time < 12) return [];
    return [
      {
        subject,
        start: from + time,
        end: cut,
        confidence: subject.kind === 'person' ? 0.88 : 0.7,
        tie: { start: subject.kind === 'elided' ? from : subject.start, end: end.index + end[0].length },
      },
    ];
  }

  /** 내역을 공개하겠다고도 했다.: whoever spoke a moment before goes on. */
  function goingOn(sentence: string, end: RegExpExecArray): Report[] {
    const also = /^[다라]고도\s/u.test(end[0]);
    const told = sentence.slice(0, end.index);
    const isSilent = also ? subjectOf({ text: told, start: 0 }) === null : !hasSubject.test(told);
    if (!isSilent || !/(?:했다|밝혔다|덧붙였다|설명했다|주장했다|강조했다|말했다)$/u.test(end[0])) return [];
    return end.index < 12 ? [] : reported(elided, 0, end, sentence);
  }

  /** 피해자가 크게 늘었다고 경찰은 설명했다.: who speaks stands right before the verb. */
  function behind(sentence: string): Report[] | null {
    const match = postponed.exec(sentence);
    if (!match) return null;
    const start = match.index + match[0].indexOf(match[1]!);
    const subject = subjectOf({ text: match[1]!, start });
    if (!subject || subject.kind === 'nobody' || match.index < 12) return null;
    return [
      {
        subject,
        start: 0,
        end: match.index + 1,
        confidence: subject.kind === 'person' ? 0.85 : 0.7,
        tie: { start: match.index + 1, end: match.index + match[0].length },
      },
    ];
  }

  return reports;
}
