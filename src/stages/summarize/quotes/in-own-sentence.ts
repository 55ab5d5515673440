// Whether the sentence in which a pronoun stands begins with somebody without a name, whom the pronoun means as likely as whoever
// was named in another sentence: "When the judge jailed Tom Reed, she said".
import type { Subject } from '../../../language/quoting.ts';
import type { Place } from './nearest.ts';
import type { Meant, Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/** "As the judge", „Nachdem die Richterin“: no longer word opens the clause whose subject they are, in UTF-16 units. */
const longestOpener = 12;

export function isAnotherDescribed(
  { kind, gender, plural, start }: Subject,
  { mention, paragraph: named }: Meant,
  { paragraph, at }: Place,
  { paragraphs, people, grammar }: Told,
): boolean {
  if (kind !== 'pronoun' || !gender || plural) return false;
  const { openers, block } = paragraphs[paragraph]!;
  const until = Math.min(at, start);
  const sentence = sentenceAround(openers, until - 1);
  if (!sentence || (named === paragraph && mention.start >= sentence.start)) return false;
  const { start: from } = sentence;
  const mentions = people.mentions(paragraph);
  /** „der Trainer Jan Feld“, and not „(nachdem) die Richterin Jan Feld (verurteilt hatte)“. */
  const isNamed = (begins: number, end: number) =>
    mentions.some(
      ({ start, person }) =>
        start >= begins && start <= end + 2 && person.name !== null && (person.gender ?? gender) === gender,
    );
  const text = block.text.slice(from, until);
  // "Turning to his brother, he said"
  const isOwned = (start: number, end: number) =>
    grammar.isOwned?.({ kind: 'role', name: text.slice(start, end), role: null, start, end }) === true;
  return (grammar.telling?.somebodies(text) ?? []).some(
    (one) =>
      one.isSure &&
      !one.isBody &&
      one.start > 0 &&
      one.start <= longestOpener &&
      (one.gender === undefined || one.gender === gender) &&
      /^\p{Ll}/u.test(text.slice(one.start)) &&
      !isOwned(one.start, one.end) &&
      !isNamed(from + one.start, from + one.end),
  );
}
