// What somebody does, told behind their name in the place of a role: "Priya Raman, who studies bats at Ozark University,".
import type { Tools } from './tools.ts';

/** Of a clause no more is read, in UTF-16 units. */
const longest = 90;

/** @returns the clause; null where none stands there, or one that goes on and on */
export function doingBehind(text: string, end: number, { words }: Tools): string | null {
  const { doing } = words.people;
  if (!doing) return null;
  const behind = /^,(?: \d{1,3},)? ([^,;:()–—"“”„«»\n]+)(?=[,;)–—"“”\n]|$)/u.exec(
    text.slice(end, end + 2 * longest),
  )?.[1];
  const [sentence = ''] = behind?.split(/(?<=\p{L}{3}|\d{4})[.!?](?:\s|$)/u, 1) ?? [];
  const clause = sentence.trim();
  return clause.length <= longest && doing.test(clause) ? clause : null;
}
