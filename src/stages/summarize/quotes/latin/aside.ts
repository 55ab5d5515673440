// French sets the attribution between commas inside the guillemets. It is not part of what was said.
import { languageOf } from '../../../../language/registry.ts';
import { alternatives } from '../../../../language/text/saying.ts';

const verb = `(?:(?:a|ont|avait)(?:-t-(?:il|elle))?\\s)?(?:${alternatives(languageOf('fr').saying.said)}|\\p{L}+-(?:t-)?(?:il|elle|on))`;
const aside = new RegExp(
  `,\\s(?:(?:a|ont)-t-(?:il|elle)\\s\\p{L}+|${verb})(?![\\p{L}])[^,.!?«»]{0,70}[,.]`,
  'u',
);

/** Where an attribution lies within quoted words, with the commas around it; null where there is none. */
export function findAside(words: string): { start: number; end: number } | null {
  const match = aside.exec(words);
  if (!match) return null;
  // A comma before, and the words themselves on one side at least.
  return { start: match.index + 1, end: match.index + match[0].length - 1 };
}

/** The longer side of an attribution within quoted words, as offsets into them; all of them where there is none. */
export function withoutAside(words: string): { start: number; end: number } {
  const found = findAside(words);
  if (!found) return { start: 0, end: words.length };
  const before = { start: 0, end: found.start - 1 };
  const rest = words.slice(found.end + 1);
  const after = { start: found.end + 1 + (rest.length - rest.trimStart().length), end: words.length };
  return after.end - after.start > before.end ? after : before;
}
