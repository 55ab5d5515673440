// Two who are told to speak together: 高木教授と大竹准教授, by all that they are called.
import type { Subject } from '../../quoting.ts';
import { asideAtEnd } from './patterns.ts';

/** と and what the second one is, up to their name: と南海大学の. */
const joining =
  /(?<=[\p{Script=Han}\p{Script=Katakana}ーんら々）])(?:と、?|および、?|及び、?|ならびに、?|(?<=氏|さん)、|だけでなく、?|、)(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z・々]{1,16}の)?$/u;
/** 高木さんと大竹さんの2人 */
export const ofBoth = /の(?:[2２二]人|両氏|両名)$/u;

/**
 * @param text ends with the second one and their title
 * @param readOne whoever a phrase ends in, with a name or as somebody
 * @returns null where nobody is told of together with them
 */
export function joint(
  text: string,
  base: number,
  second: Subject,
  readOne: (text: string, base: number) => Subject | null,
): Subject | null {
  const before = text.slice(0, second.start - base);
  const match = joining.exec(before);
  if (!match) return null;
  const first = readOne(before.slice(0, match.index).replace(asideAtEnd, ''), base);
  if (first?.kind !== 'person' && first?.kind !== 'role') return null;
  // 元市長、田中太郎氏: what he is; 佐藤花子市長、田中太郎教授 are two.
  const isListed = /^、/u.test(match[0]) && !/(?:氏|さん)$/u.test(before.slice(0, match.index));
  if (isListed && (first.kind !== 'person' || first.role === null || first.end - base >= match.index))
    return null;
  // 長男の|健さんと次男の誠さん
  const own = `${first.role}の`;
  // 甲市長、乙教授、丙社長: one after the other.
  const earlier = first.kind === 'person' ? joint(before.slice(0, match.index), base, first, readOne) : null;
  const from = earlier
    ? earlier.start - base
    : first.start - base - (text.slice(0, first.start - base).endsWith(own) ? own.length : 0);
  return {
    ...{ kind: 'role', name: text.slice(from), role: null, plural: true },
    ...{ start: base + from, end: base + text.length },
  };
}
