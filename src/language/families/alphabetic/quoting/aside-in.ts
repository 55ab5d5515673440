// Whether the attribution that words in marks seem to hold tells of somebody: «no está obligada, manifestó su disposición» tells
// of none.
import type { Subject } from '../../../quoting.ts';
import { findAside } from './aside.ts';
import { isSomebody } from './parenthetical.ts';
import { spokenBy } from './saying.ts';
import type { Tools } from './tools.ts';

interface Aside {
  from: number;
  start: number;
  end: number;
  subject: Subject | null;
}

/** @param at offset of the words in the text */
export function asideIn(words: string, at: number, tools: Tools): Aside | null {
  const aside = tools.aside && findAside(words, tools.aside);
  if (!aside) return null;
  const subject = spokenBy(words.slice(aside.start, aside.end), at + aside.start, tools);
  return subject?.kind === 'role' && !isSomebody(subject, tools) ? null : { ...aside, subject };
}
