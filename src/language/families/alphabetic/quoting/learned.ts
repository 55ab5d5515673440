// Where all nouns have capitals, a name is told by how the article uses it: somebody says something, and no article ever
// stands before it. What is read so is somebody, though nothing beside the name shows it.

import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { isCountry } from './countries.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

const token = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const name = `(?:${token} )?(?:(?:von|van|zu|de|al|bin) )?${token}`;
/** “…”, sagte Komba; laut Komba. */
const behind = new RegExp(`^\\s(${name})(?![\\p{L}-]| \\p{Lu})`, 'u');
/** Komba aber sagte. */
const before = new RegExp(
  `(?:^|\\n|[.!?…“”"«»]\\s{0,2})(${name})(?: (?:aber|hingegen|dagegen|jedoch|selbst|sich))?\\s$`,
  'u',
);
const named = 60;
/** An article has few; each is looked for in all of it. */
const mostTried = 80;
/** Nouns that are joined are longer: Onlinemarktplatz. */
const longestGiven = 9;

/** Those who say something, each by their name in full where the text has one that ends so. */
export function learnNames(text: string, tools: Tools): Subject[] {
  if (!tools.language.writing.nounsInCapitals) return [];
  const found: Subject[] = [];
  const tried = new Set<string>();
  for (const written of sayersIn(text, tools)) {
    if (tried.size >= mostTried) break;
    const last = written.split(' ').at(-1)!;
    if (tried.has(last)) continue;
    tried.add(last);
    if (!hasOwnCapital(last, text) || isThing(last, text, tools)) continue;
    const first = written.split(' ', 1)[0]!;
    const isWhole = written !== last && (isGivenName(first) || !isSmallWord(first, tools));
    const full = isWhole ? written : fullName(last, text, tools);
    found.push({ kind: 'person', name: full, role: null, start: 0, end: 0 });
  }
  return found;
}

/** Whom a verb of one stands beside, without an article. */
function* sayersIn(text: string, tools: Tools): Generator<string> {
  for (const verb of matchesOf(text, tools.said)) {
    // "so", "sagten": of several as well.
    if (/^(?:so|heißt|hieß)$|n$/iu.test(verb[0])) continue;
    const end = verb.index + verb[0].length;
    const found =
      behind.exec(text.slice(end, end + named))?.[1] ??
      before.exec(text.slice(Math.max(0, verb.index - named), verb.index))?.[1];
    if (found?.split(' ').every((word) => mayBeName(word, tools))) yield found;
  }
}

export function mayBeName(word: string, { language, words, organisations }: Tools): boolean {
  const lower = word.toLowerCase();
  return (
    !isPersonNoun(word, words.people) &&
    !words.people.thingNoun?.test(word) &&
    !organisations.called.test(word) &&
    !isCountry(word, language.tag) &&
    !language.words.stop.has(lower) &&
    !language.words.starters.has(lower) &&
    !language.calendar.days.includes(lower) &&
    !language.calendar.months.includes(lower)
  );
}

/** Before a surname stands also what somebody is: "Kontrolleur Hafele". */
const isNoNoun = (word: string, { words }: Tools): boolean => !maybePersonNoun(word, words.people);

/** "Obwohl Liat", "Laut Liat": what has its capital for free. */
function isSmallWord(word: string, { language, words, openerOfSubject }: Tools): boolean {
  const lower = word.toLowerCase();
  return (
    language.words.stop.has(lower) ||
    language.words.starters.has(lower) ||
    words.prepositions.has(lower) ||
    words.subordinators.has(lower) ||
    words.sentenceAdverbs.has(lower) ||
    openerOfSubject.test(`${lower} `) ||
    (language.standing.subordinate?.test(`${lower} `) ?? false)
  );
}

/** "Darin heißt es": the first word of a sentence has its capital for free. */
const hasOwnCapital = (word: string, text: string): boolean =>
  new RegExp(`(?<=[\\p{Ll},“”"«»] )${escaped(word)}(?![\\p{L}-])`, 'u').test(text);

/** "der Experte", "im neuen Bericht", "drei Zeugen": an article or a number stands before it somewhere. */
function isThing(word: string, text: string, { words }: Tools): boolean {
  const articles = words.articles.source.replace(/^\^/, '').replace(/\\s\+$/, '');
  const pattern = `(?<!\\p{L})(?:${articles}|i[mn]s?|am|zu[mr]|vom|beim|kein\\p{L}*|dies\\p{L}+|jede\\p{L}*|alle\\p{L}?|viele|einige|mehrere|\\d+) (?:\\p{Ll}+e[nrsm]? )?${escaped(word)}(?![\\p{L}-])`;
  return new RegExp(pattern, 'iu').test(text);
}

/** The one name in full that ends with it. */
function fullName(last: string, text: string, tools: Tools): string {
  const pattern = new RegExp(
    `(?<![\\p{L}-])(${token}(?: (?:von|van|zu|de|al|bin))?) ${escaped(last)}(?![\\p{L}-])`,
    'gu',
  );
  const firsts = new Set(
    Array.from(text.matchAll(pattern), ([, first]) => first!).filter((first) => {
      const word = first.split(' ', 1)[0]!;
      const isShort = word.length <= longestGiven && !isSmallWord(word, tools);
      return isGivenName(word) || (isShort && isNoNoun(word, tools) && !isThing(word, text, tools));
    }),
  );
  const [only] = firsts;
  return firsts.size === 1 ? `${only} ${last}` : last;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
