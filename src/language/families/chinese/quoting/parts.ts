// What stands before and behind the words in marks of a Chinese sentence, where that may be indirect speech of its own: of
// 律師表示，他並不知情，並批評警方「…」 the first half is. Reads nothing.

import { reports } from './reports.ts';
import { verbsIn } from './verbs.ts';

/** Words that somebody said, and no term or name in marks. */
const speech = /「[^「」]{8,}」|“[^“”]{8,}”|「[^「」]*[，。！？][^「」]*」|“[^“”]*[，。！？][^“”]*”/gu;

/** Behind such words a clause goes on with whoever said them: 又指政府不排除檢討. */
const shortest = 14;

const goesOn = /^(?:[並并又也還还另再亦]|[並并]且|同[時时]|另外|隨後|随后)\p{Script=Han}/u;

/** 羅明軒說，當事人失眠，「…」: of a witness without a name the words in marks are enough. */
const isNamed = (part: string): boolean => {
  const [report] = reports(part);
  return report !== undefined && report.subject.kind !== 'role';
};

export function partsAround(sentence: string): { start: number; end: number }[] {
  const spoken = [...sentence.matchAll(speech)];
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return [];
  const before = Math.max(...['，', ',', '；'].map((mark) => sentence.lastIndexOf(mark, first.index - 1)));
  const behind = last.index + last[0].length;
  const lead = /^[\s，,。；]*/u.exec(sentence.slice(behind))![0].length;
  const own = verbsIn(sentence.slice(before + 1, first.index)).length > 0;
  return [
    { start: 0, end: own || isNamed(sentence.slice(0, before)) ? before : 0 },
    ...(goesOn.test(sentence.slice(behind + lead)) ? [{ start: behind + lead, end: sentence.length }] : []),
  ].filter(({ start, end }) => end - start >= shortest);
}
