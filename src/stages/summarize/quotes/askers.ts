// Who asks, or meets somebody, in the sentences before a pronoun: whom it does not mean.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Place } from './nearest.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Told } from './scene.ts';

/** "A boy wanted to know when it ends. “…,” he answered": whom the sentence right before names ahead of its verb of asking. */
export function askersBefore({ paragraph, from }: Place, { paragraphs, people, grammar }: Told): Set<Person> {
  const before = stepBack(paragraph, from, paragraphs);
  if (!before || !grammar.inquiry) return new Set();
  const { opener, index } = before;
  const at = grammar.inquiry(paragraphs[index]!.block.text.slice(opener.start, opener.end));
  if (at < 0) return new Set();
  const named = people
    .mentions(index)
    .filter(({ start }) => start >= opener.start && start < opener.start + at)
    .map(({ person }) => person);
  return new Set(opener.subject ? [...named, people.personOf(opener.subject)] : named);
}

/** 主持人問她。她想了一下: who meets her is not she. */
export const whoMeets = (
  { kind, gender }: Subject,
  at: number,
  { openers }: Paragraph,
  people: People,
): ReadonlySet<Person> =>
  new Set(
    openers
      .filter(({ meets, end }) => kind === 'pronoun' && meets !== undefined && meets === gender && end <= at)
      .flatMap(({ subject }) => (subject ? [people.personOf(subject)] : [])),
  );
