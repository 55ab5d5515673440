// 教授は政府の対応が遅いと述べた。また、政府は責任を認めていないと指摘した: of whom somebody spoke a moment before may be spoken of
// again, by a verb whose subject is left out.
import { hearsayEnd } from './report-patterns.ts';
import type { Topic } from './report-topic.ts';

/** Whoever spoke goes on behind it. */
const furthermore =
  /^[\s\u3000]*(?:また|さらに|加えて|そのうえ|その上|しかも|そして)(?:、|(?=\p{Script=Han}))/u;
/** What somebody says only of themselves, or to whoever spoke before. */
const ownDeed =
  /と(?:[^、。]{0,12})(?:発表|公表|表明|公言|宣言|約束|確約|通知|告知|報告|回答|返答|答え|応じ|反論|反発|否定|釈明|弁明|陳謝|謝罪|抗議|認め|明らかに|打ち明け|明か)[^、。]{0,8}。?$|(?:方針|意向|考え|姿勢|決意|意欲)を[^、。]{1,14}。?$/u;

/** @returns asks whether whom a sentence is about may be told of by who spoke in the one before */
export const readFurther =
  (topicOf: (text: string) => Topic | null, reportEnd: RegExp) =>
  (text: string, before: string): boolean => {
    const further = furthermore.exec(text)?.[0].length ?? 0;
    if (further === 0 || ownDeed.test(text) || !(hearsayEnd.test(before) || reportEnd.test(before)))
      return false;
    const name = topicOf(text.slice(further))?.subject.name;
    return name !== undefined && before.includes(name) && topicOf(before)?.subject.name !== name;
  };
