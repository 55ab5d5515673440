// From where a voice comes in Korean: 업계에서는 “…”고 호소한다 is the industry's, 일각에서는 is nobody's, and neither is of whoever
// spoke before.
import { nobody, type Subject } from '../../quoting.ts';
import { turns } from './particles.ts';
import type { Token } from './tokens.ts';

/** What tells by its members: 업계, 노동계, 정치권, 야당. Not 단계, 관계. */
const speaking =
  /(?:업계|학계|정계|재계|경제계|노동계|의료계|의학계|법조계|교육계|종교계|불교계|기독교계|문화계|예술계|문단|화단|체육계|축구계|야구계|농구계|과학계|언론계|금융계|산업계|건설계|여성계|장애계|환경계|영화계|가요계|방송계|정치권|금융권|노동단체|시민단체|환경단체|시민사회|야권|여권|여당|야당|검찰|경찰|노조)$/u;
/** Where nobody in particular says something. */
const anywhere =
  /^(?:일각|안팎|현장|온라인|인터넷|커뮤니티|소셜미디어|에스엔에스|SNS|사이|곳곳|주변|객석|관중석|시중|외부|밖|한편|한쪽|다른한편|반대편|뒤쪽|앞쪽|옆|거리|댓글|댓글창|게시판)$/u;

/** Whose voice it is that comes right before the marks, from a place; null where none does. */
export function voiceIn(tokens: readonly Token[]): Subject | null {
  const last = tokens.at(-1);
  const head = last && /^(.{1,8}?)(?:에서는|에선|에서도)$/u.exec(last.word)?.[1];
  if (!head) return null;
  const end = last.start + head.length;
  if (anywhere.test(head)) return { ...nobody, start: last.start, end };
  if (!speaking.test(head)) return null;
  const previous = tokens.at(-2);
  const isNamed = /^(?:업계|단체|노조)$/u.test(head) && previous && !previous.comma && !last.gap;
  // 건설 업계
  const [start, name] =
    isNamed && /^[가-힣]{2,5}(?<![은는이가을를의에로도한된고며면서게히작])$/u.test(previous.word)
      ? [previous.start, `${previous.word} ${head}`]
      : [last.start, head];
  return { kind: 'organisation', name, role: null, start, end };
}

/** Where the clause begins that ends with the last word: behind it nobody of another clause says anything. */
export function lastClause(tokens: readonly Token[]): number {
  const turn = tokens.findLastIndex(
    ({ word, comma }, at) =>
      at < tokens.length - 1 && (turns.test(word) || (comma && !/[은는]$/u.test(word))),
  );
  return turn < 0 ? 0 : tokens[turn]!.start + tokens[turn]!.word.length;
}
