// How far the noun goes with which a phrase begins, and what it is of, where nobody is named.

import { isGivenName } from '../is-given-name.ts';
import type { Tools } from './tools.ts';

/** "die Armee", of "die Armee weiter mit": where nouns have capitals, up to the noun and what it is of. */
export function nounPhrase(phrase: string, { language, words: lexicon }: Tools): string | null {
  const { behindName } = lexicon;
  if (!language.writing.nounsInCapitals) {
    const words = phrase.split(' ');
    // "legt een woordvoerder uit", "vraagt een boer zich af": a part of the verb.
    const last = words.at(-1)!;
    const isPart = lexicon.prepositions.has(last) || lexicon.verbParticles?.has(last);
    if (lexicon.verbSecond && words.length > 2 && isPart) words.pop();
    while (words.length > 1 && behindName?.test(` ${words.at(-1)}`)) words.pop();
    // "the government also issued advice": a clause of its own.
    return words.slice(2).some((word) => !/ly$/.test(word) && behindName?.test(` ${word}`))
      ? null
      : words.join(' ');
  }
  const noun = nounInCapitals.exec(phrase)?.[0];
  if (noun === undefined) return null;
  // „ein Sprecher der Polizei Anfang März“
  const own = lexicon.people.whenBehind ? noun.replace(lexicon.people.whenBehind, '') : noun;
  return own === noun ? `${noun}${restOfRow(noun, phrase, language)}` : own;
}

/** "der Sprecher des Landkreises Bad (Oberau)", "des Deutschen Roten (Kreuzes)": two capitals may not be all of what somebody is of. */
function restOfRow(noun: string, phrase: string, { calendar }: Tools['language']): string {
  if (!/ \p{Lu}\S+ \p{Lu}\S+$/u.test(noun)) return '';
  const [row = '', word = ''] = /^ (\p{Lu}[\p{L}-]+)/u.exec(phrase.slice(noun.length)) ?? [];
  const isTime = [...calendar.months, ...calendar.days].includes(word.toLowerCase());
  const isAnother = isGivenName(word) && !isGivenName(noun.slice(noun.lastIndexOf(' ') + 1));
  return isTime || isAnother ? '' : row;
}

/** „der Vorsitzende Richter“: behind an adjective that has a capital as well, the noun of somebody. */
const nounInCapitals =
  /^\p{L}+\s(?:(?:\p{Ll}+|\d+ Jahre?|\d+)\s){0,3}?(?:\p{Lu}\p{Ll}+ende[nr]?\s(?=\p{Lu}\p{Ll}+(?:er|in|ent|ant|ist|rat|walt)(?!\p{L})))?\p{Lu}[\p{L}-]*(?:\s(?:der|des|von|vom|für|aus|im|in|beim|am|mit)\s(?:\p{L}+\s)?\p{Lu}[\p{L}-]*)?/u;
