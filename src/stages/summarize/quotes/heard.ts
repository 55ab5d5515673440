// Whom the subject of a sentence speaks to: they are not who speaks.
import type { Place } from './nearest.ts';
import type { Person } from './person.ts';
import type { Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/** "Speaking to Ann Field of the Post, she said": whom she speaks to is not she. */
export function whoHears(
  { paragraph, from }: Place,
  { paragraphs, people, grammar }: Told,
): ReadonlySet<Person> {
  const { openers, block } = paragraphs[paragraph]!;
  const start = sentenceAround(openers, from)?.start ?? from;
  const end = grammar.telling?.spokenTo?.(block.text.slice(start, from)) ?? 0;
  return new Set(
    people
      .mentions(paragraph)
      .filter((one) => one.start >= start && one.start < start + end)
      .map(({ person }) => person),
  );
}
