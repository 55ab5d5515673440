// Which body with a name a noun alone is short for: 공단 for 갈매도로공단.
import type { Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';

const short =
  /^(?:공단|재단|협회|진흥원|음악원|연구소|학회|연맹|구단|박물관|미술관|문학관|교육청|경찰서|소방서|시청|군청|구청|도청)$/u;
/** 부설연구소: what kind of body it is, and no name. */
const kinds =
  /^(?:부설|민간|산하|지역|관련|전문|시민|국립|시립|공립|사립|국가|산업|프로|상대|기업|기업부설|각|해당|일선|관할)$/u;

/** @returns each that the text names in full, where it stands last */
export function bodiesCalled(name: string, text: string): Subject[] {
  if (!short.test(name)) return [];
  const whole = new RegExp(
    `(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{2,14})${name}(?=[은는이가의을를에도과와,.\\s(]|$)`,
    'gu',
  );
  const found = new Map<string, Subject>();
  for (const { index, 0: word, 1: own } of matchesOf(text, whole))
    if (!kinds.test(own!))
      found.set(word, {
        kind: 'organisation',
        name: word,
        role: null,
        start: index,
        end: index + word.length,
      });
  return [...found.values()];
}
