// Where the article has the name of somebody who goes on to speak, as it is shown: the proof points there. Knows nothing of who
// speaks.

import type { Person } from './person.ts';
import type { Span } from './proof.ts';
import type { Meant, Scene } from './scene.ts';

/** By their name, where they are called by a case of it or by another word beside it; else where they were told of. */
export const whereShown = (meant: Meant, scene: Scene): Meant =>
  (isDeclined(meant, scene) && whereNamed(meant.person, scene)) || byName(meant, scene) || meant;

/** Where the article has the name of somebody in full. */
export function whereNamed(person: Person, { paragraphs, people }: Scene): Meant | null {
  for (const { index, block } of paragraphs) {
    const mention = people
      .mentions(index)
      .find((one) => one.person === person && block.text.slice(one.start, one.end) === person.name);
    if (mention) return { person, mention, paragraph: index };
  }
  return null;
}

/**
 * "The vicar, the Reverend Ann Field": the name beside another word for whoever bears it. In another paragraph that word may
 * be somebody else's.
 */
function byName({ person, mention, paragraph }: Meant, { paragraphs, people, grammar }: Scene): Meant | null {
  const own = wordsOf(`${person.name} ${person.role ?? ''}`);
  const { text } = paragraphs[paragraph]!.block;
  const isTheirs = ({ start, end }: Span) =>
    wordsOf(text.slice(start, end)).some((word) => own.includes(word));
  if (person.name === null || !grammar.wraps || isTheirs(mention)) return null;
  const named = people.mentions(paragraph).findLast((one) => one.person === person && isTheirs(one));
  return named ? { person, mention: named, paragraph } : null;
}

const isDeclined = (
  { person, mention: { start, end }, paragraph }: Meant,
  { paragraphs, grammar }: Scene,
): boolean => grammar.isDeclined?.(paragraphs[paragraph]!.block.text.slice(start, end), person.name) === true;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Also at the end of a joined word: „Lagebericht“. */
export const holdsWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((one) => one.endsWith(word.toLowerCase()));
