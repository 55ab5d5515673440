// Indirect speech in Korean: X 대표는 …다고 밝혔다, X에 따르면 …다고 한다, X는 …것으로 전망했다.
import type { Language } from '../../language.ts';
import type { Report } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { KoreanSubjects } from './subject.ts';

/** …것으로 전망했다: what was foretold ends with the noun. */
const foretold = /것으로\s(?:전망|예상|예측|추산|추정|분석|내다)/u;
const byWord = /^([^,.]{1,40}?)에 (?:따르면|의하면),?\s/u;

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
    const end = reportEnd.exec(sentence) ?? foretold.exec(sentence);
    if (!end) return [];
    // 위원장을 맡은 도승표 변호사는: the first word that ends so need not be the topic.
    const told = sentence.slice(0, end.index);
    const topic = [...told.slice(0, 84).matchAll(/(?:은|는|께서는|도)\s(?=.{4,})/gu)]
      .slice(0, 4)
      .map(({ index, 0: { length } }) => told.slice(0, index + length))
      .find((head) => subjectOf({ text: head.trimEnd(), start: 0 }) !== null);
    if (topic === undefined) return [];
    const subject = subjectOf({ text: topic.trimEnd(), start: 0 });
    if (!subject) return [];
    const time =
      /^(?:\d+일|이날|지난[^\s]*|최근|지난 \S+|아울러|또|또한|이어)\s/u.exec(
        sentence.slice(topic.length),
      )?.[0].length ?? 0;
    // 다고: the sentence that was said ends with 다; 중이라고: it ends in a noun.
    const noun = /^라고/u.test(end[0]);
    const cut = end.index + (noun ? (sentence[end.index - 1] === '이' ? -1 : 0) : 1);
    if (noun && cut - topic.length - time < 12) return [];
    return [
      {
        subject,
        start: topic.length + time,
        end: cut,
        confidence: subject.kind === 'person' ? 0.88 : 0.7,
        tie: { start: subject.start, end: end.index + end[0].length },
      },
    ];
  }

  return reports;
}
