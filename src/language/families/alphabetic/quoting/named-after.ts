// Whoever is told of by a name that is not their own: "o deputado do partido Renova", "een Amsterdammer".
import type { Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import type { Tools } from './tools.ts';

/** An article, the noun of a person, perhaps an adjective, and what they are of, up to the name. */
const phrase =
  /(?:^|\s)((?:\p{L}{1,3}\s|l['’])(\p{L}[\p{L}-]+)(?:\s\p{Ll}{4,})?\s(?:d[aeiou]s?|del|della|du|de la|dell['’]|de l['’])\s?(\p{Ll}+)\s)$/u;

export function memberOfBody(name: Name, segment: Segment, at: number, { words }: Tools): Subject | null {
  const { partyNouns } = words.people;
  const before = segment.text.slice(0, name.from);
  if (!partyNouns || name.text.split(' ').some(isGivenName)) return null;
  const [, lead = '', noun = '', body = ''] = phrase.exec(before) ?? [];
  if (!words.articles.test(lead) || !partyNouns.has(body) || !isPersonNoun(noun, words.people)) return null;
  const start = at + segment.start + before.length - lead.length;
  const full = segment.text.slice(before.length - lead.length, name.start + name.text.length);
  return { kind: 'role', name: full, role: null, start, end: start + full.length };
}

/** "a Londoner", "een Amsterdammer", « une Lyonnaise », "The American (who won)": somebody from there, whom no name follows and no noun. */
export function inhabitantIn(name: Name, segment: Segment, at: number, tools: Tools): Subject | null {
  const { words, language } = tools;
  const [phrase = '', article = ''] = /(?<!\S)(\p{L}+)\s$/u.exec(segment.text.slice(0, name.from)) ?? [];
  const behind = segment.text.slice(name.end);
  const next = /^\s\p{Ll}+/u.exec(behind)?.[0].trim() ?? '';
  const isKnown = words.people.inhabitants?.test(name.text) === true;
  if (
    language.writing.nounsInCapitals ||
    !words.articles.test(phrase) ||
    (words.definite.has(article.toLowerCase()) && !isKnown) ||
    !/^\p{Lu}\p{Ll}{3,}$/u.test(name.text) ||
    (name.text.length < 5 && !isKnown) ||
    `${name.titles}${name.address}` !== '' ||
    name.organisation ||
    isGivenName(name.text) ||
    (next !== '' && !words.prepositions.has(next) && !(isKnown && mayFollow(next, tools)))
  )
    return null;
  const start = at + segment.start + name.from - phrase.length;
  // "The Democrat from Norfield"
  const from = isKnown && words.prepositions.has(next) ? place.exec(behind)![0] : '';
  const full = `${phrase}${name.text}${from}`;
  return { kind: 'role', name: full, role: null, start, end: start + full.length };
}

const place = /^(?:\s\p{Ll}+(?:\s\p{Lu}[\p{L}’'-]*)+)?/u;

/** A clause of what they did, or the verb of the sentence. */
const mayFollow = (word: string, { words, said }: Tools): boolean =>
  words.relativeOpeners.includes(word) || words.finite.test(word) || word.search(said) === 0;
