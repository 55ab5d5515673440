// "il senatore di Alleanza Nuova Carlo Bini", « la ministre de la Santé Anne Roux »: of what somebody is, whose name stands in
// one run of capitals with theirs.
import { wordSet } from '../../../text/word-list.ts';
import { femaleNames, maleNames } from '../given-names.ts';
import { isGivenName } from '../is-given-name.ts';
import { namesakes } from '../namesakes.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { QuotingWords } from './words.ts';

export interface Seat {
  /** How much of a run of capitals is what somebody is of, in UTF-16 units with the blank behind it. */
  length: number;
  /** A preposition governs the office: « au ministre de la Santé Anne Roux ». */
  isGoverned: boolean;
}

/**
 * Null where a run is a name, or none of it can be told from one.
 * @param lead the words before the run
 */
export function seatIn(run: string, lead: string, words: QuotingWords): Seat | null {
  const { people, prepositions } = words;
  if (!people.seats || !run.includes(' ')) return null;
  const office = officeBefore(lead.trim().toLowerCase().split(/\s+/), words);
  if (!office) return null;
  const tokens = run.split(' ');
  const of = portfolioOf(tokens, people) ?? bodyOf(tokens, office.article, people);
  return of === null
    ? null
    : {
        length: tokens.slice(0, of).join(' ').length + 1,
        isGoverned: prepositions.has(office.article) || prepositions.has(office.before),
      };
}

/** An office, up to two adjectives, and a small word that tells of what it is: the word before it, and the one before that. */
function officeBefore(
  before: string[],
  { people, articles, rolePrepositions, prepositions, finite }: QuotingWords,
): { article: string; before: string } | null {
  const isOf = (word: string) => rolePrepositions.has(word) || /^d(?:ell)?['’]$/.test(word);
  if (articles.test(`${before.at(-1)} `) && !isOf(before.at(-1)!)) before.pop();
  if (!isOf(before.pop() ?? '')) return null;
  const isOffice = (noun: string) =>
    people.seats?.has(noun) === true || (isPersonNoun(noun, people) && !people.withoutOffice.has(noun));
  const isAdjective = (word: string) =>
    /^\p{Ll}{3,}$/u.test(word) && !prepositions.has(word) && !finite.test(word) && !articles.test(`${word} `);
  for (let adjectives = 0; adjectives <= 2; adjectives++) {
    const [, elided, noun = ''] = /^(l['’])?(.*)$/u.exec(before.pop() ?? '')!;
    if (elided !== undefined) before.push(elided);
    if (isOffice(noun)) return { article: before.at(-1) ?? '', before: before.at(-2) ?? '' };
    if (!isAdjective(noun)) return null;
  }
  return null;
}

/** "(ministre de la) Santé Anne Roux": how many words what a ministry is for has before a name of two. */
function portfolioOf(tokens: readonly string[], { portfolios }: QuotingWords['people']): number | null {
  const end = tokens.findIndex((word) => !portfolios?.has(word));
  return end > 0 && tokens.length - end >= 2 && /^\p{Lu}/u.test(tokens[end]!) ? end : null;
}

/** "(senatore di) Alleanza Nuova Carlo Bini": up to a given name of one whom the article before the office fits. */
function bodyOf(
  tokens: readonly string[],
  article: string,
  { genderedArticles, honorifics }: QuotingWords['people'],
): number | null {
  const isOther = (name: string) =>
    (genderedArticles.male.has(article) && !maleNames.has(name)) ||
    (genderedArticles.female.has(article) && !femaleNames.has(name));
  // "San Juan": a place that is called after somebody.
  const isGiven = (word: string, at: number) =>
    isGivenName(word) && !isOther(word) && at < tokens.length - 1 && !placeBegins.has(tokens[at - 1] ?? '');
  const given = tokens.findIndex(isGiven);
  if (given < 1) return null;
  const of = tokens.slice(0, given);
  // "Fondazione Carlo Bini": a body that is.
  if (of.some((word) => namesakeSet.has(word))) return null;
  return honorifics.has(of.at(-1)!.replace(/\.$/, '').toLowerCase()) ? null : given;
}

const namesakeSet: ReadonlySet<string> = new Set(namesakes);

/** In names of places anywhere. */
const placeBegins = wordSet(
  `San Sán Sant Santa Santo Sante Saint Sainte São St St. Don Dom Reggio Villa Ville Port Ports Porto Puerto Fort Forte Monte
  Mont Castel Castello Château Castillo Borgo Rio Río Cap Capo Cabo Île Isla Isola Ilha La Le Los Las El`,
);
