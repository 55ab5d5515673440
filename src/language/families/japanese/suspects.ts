// Who confesses in Japanese: of whom it is told before that they were arrested, or are under suspicion.
import type { Subject } from '../../quoting.ts';
import type { Frame, Zone } from '../east-asian/frame.ts';
import { arrested, bySource, confesses, questioned, suspects } from './patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

/** 「…」と容疑を認めている; but 社長は会見した。「…」と認めた is of whoever went on. */
export const isConfessed = ({ previous, lead }: Frame, rest: Zone): boolean =>
  confesses.test(rest.text) && suspects.test(previous.text + lead.text + rest.text);

/** @returns reads whom a frame tells of so; null where there are several, or something else stands before the words */
export function readSuspects({
  named,
  subjectOf,
}: Pick<JapaneseSubjects, 'named' | 'subjectOf'>): (frame: Frame) => Subject | null {
  return ({ previous: { text, start }, lead }) => {
    if (!questioned.test(lead.text.replace(bySource, ''))) return null;
    // 県警は男を逮捕した。
    const object = arrested.exec(text)?.[1];
    const phrase = object?.replace(/^.*[はがも、]/u, '') ?? '';
    if (object && phrase) return named({ text: phrase, start: start + object.length - phrase.length });
    // 原容疑者は男性を殴った疑いがある。
    const topic = subjectOf({ text, start });
    const isOne = text.split(/容疑者|被告(?!人)/u).length === 2 && !/(?:容疑者|被告)(?:ら|たち)/u.test(text);
    return topic && isOne && /(?:容疑者|被告)$/u.test(topic.role ?? topic.name) ? topic : null;
  };
}
