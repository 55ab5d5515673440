// Where all nouns have capitals, the surname that stands behind what somebody is: „der Bürgermeister Ahl“.
import type { Subject } from '../../../quoting.ts';
import { mayBeName } from './learned.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** Not „die Präsidentin Polens“, „der Bürgermeister Reportern“: whose they are, and whom they tell it. */
const surname = /^\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?<![sn]))(?![\p{L}-]|\s\p{Lu})/u;

/**
 * @param text in which somebody stands, and at which offset it begins
 * @returns somebody as they are given where no name stands behind them
 */
export function withSurname(
  subject: Subject | null,
  { text, at }: { text: string; at: number },
  tools: Tools,
): Subject | null {
  if (subject?.kind !== 'role' || subject.plural || subject.isThing) return subject;
  if (!tools.language.writing.nounsInCapitals) return subject;
  const { words } = tools;
  const noun = subject.name.replace(words.articles, '');
  const name = surname.exec(text.slice(subject.end - at))?.[1];
  const isSurname = name !== undefined && mayBeName(name, tools) && !isDay(name, tools);
  if (!isSurname || !isPersonNoun(noun.split(' ').at(-1)!, words.people)) return subject;
  const start = subject.end + 1;
  return { ...subject, kind: 'person', name, role: noun, start, end: start + name.length };
}

/** „sagte der Sprecher Montagabend“ */
const isDay = (word: string, { language: { calendar } }: Tools): boolean =>
  calendar.days.some((day) => word.toLowerCase().startsWith(day));
