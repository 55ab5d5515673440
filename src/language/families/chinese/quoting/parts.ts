// What stands before and behind the words in marks of a Chinese sentence, where that may be indirect speech of its own: of
// 律師表示，他並不知情，並批評警方「…」 the first half is. Reads nothing.

import { matchesOf } from '../../../text/matches.ts';
import { reports } from './reports.ts';
import { verbsIn } from './verbs.ts';

/** Words that somebody may have said, and no name in marks. */
const speech = /「[^「」]{4,}」|“[^“”]{4,}”/gu;

/** A shorter clause tells too little to be shown. */
const shortest = 14;

/** Behind such words a clause goes on with whoever said them: 又指政府不排除檢討. */
const goesOn = /^(?:[並并又也還还另再亦]|[並并]且|同[時时]|另外|隨後|随后)\p{Script=Han}/u;

/** 「A。」店長說，B: words that are whole, after which a sentence begins. */
const isWhole = (marked: string, after: string): boolean =>
  /[。！？!?…，,][」”]$/u.test(marked) || /^\s*[，,]/u.test(after);

export function partsAround(sentence: string): { start: number; end: number }[] {
  const spoken = matchesOf(sentence, speech).map(({ 0: marked, index }) => ({
    marked,
    open: index,
    close: index + marked.length,
  }));
  return spoken
    .flatMap(({ open }, i) => [{ from: spoken[i - 1], to: open }])
    .concat(spoken.length > 0 ? [{ from: spoken.at(-1), to: sentence.length }] : [])
    .map(({ from, to }) => ({
      start: from ? startBehind(sentence, from) : 0,
      end: to < sentence.length ? endBefore(sentence, from?.close ?? 0, to) : to,
    }))
    .filter(({ start, end }) => start >= 0 && end - start >= shortest);
}

/** Where a clause of its own begins behind words in marks; -1 where none does. */
function startBehind(
  sentence: string,
  { marked, open, close }: { marked: string; open: number; close: number },
): number {
  const after = sentence.slice(close);
  const start = close + /^[\s，,。；]*/u.exec(after)![0].length;
  const opens = sentence.slice(0, open).trim() === '' && isWhole(marked, after);
  return opens || goesOn.test(sentence.slice(start)) ? start : -1;
}

/** Where indirect speech ends before words in marks, at a clause's end. */
function endBefore(sentence: string, from: number, to: number): number {
  const before = Math.max(...['，', ',', '；'].map((mark) => sentence.lastIndexOf(mark, to - 1)));
  if (before < from) return 0;
  const own = verbsIn(sentence.slice(before + 1, to)).length > 0;
  // 這些話聽來刺耳，他的兒子氣憤地說，「…」: who stands last says the words in marks, and not what stands before.
  const tells = reports(sentence.slice(from, before)).some(({ tie, end }) => !tie || tie.start < end);
  return own || tells ? before : 0;
}
