// Who stands before a verb with what they are between commas: "Ann Field, head of the harbour, told Sky News:". Where the verb
// stands second it has its subject there, and whoever follows is told.
import type { Subject } from '../../../quoting.ts';
import { isPersonNoun } from './person-nouns.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** "Zijn moeder, Marit Hoekema", "Ann Field, the mayor": nothing but who it is that does something. */
export const isSomebodyAlone = (told: string, tools: Tools): boolean =>
  subjectAt(told, 0, tools)?.end === told.length || subjectWithAside(`${told}, `, 0, tools) !== null;

/** „(Der Nachfolger von Ann Feld,) Jan Moos, (sagte)“: where the verb stands second, a name between commas tells who that is. */
export const isApposed = (lead: string, { words }: Tools): boolean =>
  words.verbSecond && /^\p{Lu}[^,]*,$/u.test(lead);

/** „(kritisierte die Stadt) den Forscher (Jan Moos)“: by its article it is done or said to whoever is named. */
export function isNamedObject(between: string, { words }: Tools): boolean {
  const [, article = '', noun = ''] =
    /(?:^|\s)(\p{Ll}+)\s(?:\p{Ll}+\s)*(?:\p{Lu}[\p{L}-]*\s)*?(\p{Lu}[\p{L}-]*)\s$/u.exec(between) ?? [];
  if (!words.objectArticles?.has(article)) return false;
  return [noun, noun.replace(/e?n$/u, '')].some((one) => isPersonNoun(one, words.people));
}

/** Somebody by name, an aside, and nothing else. @param before what stands before the verb, at an offset */
export function subjectWithAside(before: string, at: number, tools: Tools): Subject | null {
  if (!tools.words.verbSecond || !/,\s*$/.test(before)) return null;
  const subject = subjectAt(before, at, tools);
  if (subject?.kind !== 'person' || subject.weak || !subject.name.includes(' ')) return null;
  const aside = before.slice(subject.end - at);
  return /^(?:\s\([^()]{2,20}\))?,\s[^,]{2,90},\s*$/u.test(aside) && aside.search(tools.said) < 0
    ? subject
    : null;
}
