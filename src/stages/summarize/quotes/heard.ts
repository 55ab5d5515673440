// Whom the subject of a sentence speaks to: they are not who speaks.
import type { Subject } from '../../../language/quoting.ts';
import type { Place } from './nearest.ts';
import type { Person } from './person.ts';
import type { Span } from './proof.ts';
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

/** “…,” he told Tom Reed; «…», le dijo a Luis Gil: whoever is named behind the pronoun, or the verb without one, up to the clause's end. */
export function whoIsTold(
  { kind, end }: Subject,
  tie: Span,
  paragraph: number,
  { paragraphs, people }: Told,
): ReadonlySet<Person> {
  const { text } = paragraphs[paragraph]!.block;
  const from = kind === 'pronoun' && end > 0 ? end : tie.start;
  const [clause = ''] = text.slice(from).split(/[.,;:!?…“”„«»"()–—]/u, 1);
  return new Set(
    people
      .mentions(paragraph)
      .filter(
        ({ start, person }) =>
          start >= from && start < from + clause.length && /^\p{Lu}/u.test(person.name ?? ''),
      )
      .map(({ person }) => person),
  );
}
