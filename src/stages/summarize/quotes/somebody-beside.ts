// Whether somebody without a name stands beside a pronoun, whom it means as likely as whoever was named elsewhere: with whom its own
// sentence begins, "When the judge jailed Tom Reed, she said", or somebody's kin in the sentence before it.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
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

/** "Tom Reed and his wife moved here. “…,” she said.": his wife, as likely as whoever was named in another paragraph. */
export function isKinBefore(
  { kind, gender, plural, before }: Subject,
  { person, paragraph: named }: Meant,
  { paragraph, from }: Place,
  { paragraphs, people, grammar }: Told,
): boolean {
  if (kind !== 'pronoun' || !gender || plural || before !== undefined || named === paragraph) return false;
  const last = stepBack(paragraph, from, paragraphs);
  if (!last || last.index !== paragraph) return false;
  const { start, end } = last.opener;
  const text = paragraphs[paragraph]!.block.text.slice(start, end);
  if (people.mentions(paragraph).some((one) => one.person === person)) return false;
  return (grammar.telling?.somebodies(text) ?? []).some(
    (one) =>
      one.isSure &&
      !one.isBody &&
      one.gender === gender &&
      grammar.isOwned?.({ kind: 'role', name: text.slice(one.start, one.end), role: null, start, end }) ===
        true,
  );
}
