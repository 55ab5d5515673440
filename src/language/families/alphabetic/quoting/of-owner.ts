// Somebody by a noun behind the name of whose they are, in a genitive: "Ida Moss’s sister", „Feldts Anwältin“.

import { isGivenName } from '../is-given-name.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** With what a text begins so; null where it does not. */
export function ownedIn(text: string, { words }: Tools): { name: string; noun: string } | null {
  const found = words.relations?.owned?.exec(text);
  const noun = found?.groups?.noun;
  if (!found || noun === undefined || !isPersonNoun(noun, words.people)) return null;
  const [name] = found;
  // „Klaus Mann“
  return isGivenName(name.slice(0, -noun.length).trim()) ? null : { name, noun };
}

/** „Feldts Anwältin“: a row of capitals that is no name. */
export const isOfOwner = (row: string, tools: Tools): boolean =>
  tools.language.writing.nounsInCapitals && ownedIn(row, tools)?.name === row;
