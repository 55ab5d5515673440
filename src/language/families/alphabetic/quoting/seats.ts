// "il senatore di Alleanza Nuova Carlo Bini": whoever sits for a party or a region, whose name stands in one run with theirs.
import { femaleNames, maleNames } from '../given-names.ts';
import { isGivenName } from '../is-given-name.ts';
import type { QuotingWords } from './words.ts';

/**
 * How much of a run of capitals is what somebody sits for, in UTF-16 units with the blank behind it; 0 where it is a name.
 * @param lead the words before the run
 */
export function seatIn(
  run: string,
  lead: string,
  { people, articles, rolePrepositions }: QuotingWords,
): number {
  const before = lead.trim().toLowerCase().split(/\s+/);
  if (articles.test(`${before.at(-1)} `) && !rolePrepositions.has(before.at(-1)!)) before.pop();
  const [article = '', noun = '', small = ''] = before.slice(-3);
  if (!people.seats?.has(noun) || !rolePrepositions.has(small)) return 0;
  const tokens = run.split(' ');
  const isOther = (name: string) =>
    (people.genderedArticles.male.has(article) && !maleNames.has(name)) ||
    (people.genderedArticles.female.has(article) && !femaleNames.has(name));
  const given = tokens.findIndex((word, i) => isGivenName(word) && !isOther(word) && i < tokens.length - 1);
  // "San Juan": a place that is called after somebody.
  if (given < 1 || (isGivenName(tokens[0]!) && !isOther(tokens[0]!)) || saint.test(tokens[given - 1]!))
    return 0;
  return tokens.slice(0, given).join(' ').length + 1;
}

/** In names of places anywhere. */
const saint = /^(?:S[aã]n(?:t[aoe])?|Sainte?|São|St\.?|Don|Dom)$/u;
