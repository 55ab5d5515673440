// Indirect speech in Japanese: X氏は…と述べた, X氏によると…という。
import type { Language } from '../../language.ts';
import type { Report } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { announced } from './patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

/** 三浦さんによると、 */
export const byWord = /^(.{1,40}?)(?:によりますと|によると|によれば|の話では)、?/u;

/** 会見で、 取材に対し、: where it was said is not part of what was said. */
const occasion =
  /^[^、。はがも]{1,20}に(?:対し(?:て)?|向け(?:て)?)、|^[^、。]{0,12}(?:会見で|取材に(?:対し(?:て)?)?|説明会で|講演で|委員会で|総会で|論告で|弁論で|陳述で|決算説明で|インタビューで|ブログで)、|^(?:\d{1,2}|[０-９]{1,2})日(?:夜|朝|午前|午後|夕|深夜|未明|までに)?、/u;

export function readJapaneseReports(
  { saying }: Language,
  { named }: Pick<JapaneseSubjects, 'named'>,
): (sentence: string) => Report[] {
  const reported = alternatives(saying.reported);
  const reportEnd = new RegExp(
    `(?:との|という)(?:見方|考え|認識|方針|見通し|意向|見解|姿勢)を(?:示|明らか|表明|述べ|強調)[^、。「」]{0,8}。?$|(?<=[るたいう])(?:考え|方針|見通し|意向|見解|姿勢)を(?:示|明らか|表明|強調)[^、。「」]{0,8}。?$|との(?:コメント|談話|声明|見解|回答|文書)を[^、。「」]{0,6}(?:出|発表|公表|寄せ)[^、。「」]{0,6}。?$|(?<=[るたいうだす])と(?:している|しています)。?$|(?:など)?と(?:も|は)?(?:(?:[^、。「」と]|(?<=[りっん])と){0,10}?)(?:${reported})[^、。「」と]{0,8}。?$`,
    'u',
  );
  function reports(sentence: string): Report[] {
    const source = byWord.exec(sentence);
    if (source) {
      const subject = named({ text: source[1]!, start: 0 });
      if (!subject || (subject.kind === 'pronoun' && !subject.called)) return [];
      const start = source[0].length;
      const end = sentence.replace(/(?:という|とのことだ|そうだ)?。?$/u, '').length;
      return end - start >= 10
        ? [
            {
              subject,
              start,
              end: /(?:という|とのことだ|そうだ)。?$/u.test(sentence) ? end : sentence.length,
              confidence: 0.8,
              tie: { start: 0, end: start },
            },
          ]
        : [];
    }
    const end = reportEnd.exec(sentence);
    if (!end || /[「『]/u.test(sentence) || announced.test(sentence)) return [];
    // 県内では被害が起きており、組合は補助するとしている: where, and who.
    const topic = /^((?:.{2,50}?[でにとへ]は)?.{2,50}?)(?:(?<![でにとへ])は|も)、?(?=.{10,})/u.exec(
      sentence.slice(0, end.index),
    );
    if (!topic) return [];
    const subject = named({ text: topic[1]!, start: 0 });
    if (!subject) return [];
    const comma = /^[、\s]*/u.exec(sentence.slice(topic[0].length))![0].length;
    const start =
      topic[0].length + comma + (occasion.exec(sentence.slice(topic[0].length + comma))?.[0].length ?? 0);
    return end.index - start >= 10
      ? [
          {
            subject,
            start,
            end: end.index,
            confidence: subject.kind === 'person' ? 0.88 : 0.7,
            tie: { start: subject.start, end: end.index + end[0].length },
          },
        ]
      : [];
  }

  return reports;
}
