// The nouns that an article in a language with blanks comes back to: what stands behind an article and ends a phrase.

import type { Language } from '../../language/language.ts';
import { isNumberWord } from '../../language/text/numbers.ts';
import { saysSomething } from '../../language/text/saying.ts';

const shortest = 5;
const longest = 24;
const leastInTitle = 2;
const least = 3;

export interface Noun {
  name: string;
  count: number;
}

/** @returns the most frequent first, in the form that the text has most often; none where the language has no articles */
export function nounsOf(text: string, title: string, language: Language): Noun[] {
  const { words, topics, calendar } = language;
  if (!topics.article) return [];
  const counts = new Map<string, { count: number; isNoun: boolean; forms: Map<string, number> }>();
  const tokens = [...text.matchAll(/([\p{L}\p{M}’'-]+)([^\p{L}\p{N}]*)/gu)];
  for (const [i, [, word = '', gap = '']] of tokens.entries()) {
    const key = word.toLowerCase();
    if (word.length < shortest || word.length > longest || words.stop.has(key) || topics.commonplace.has(key))
      continue;
    if (/[’'-]/.test(word) || [...calendar.months, ...calendar.days].includes(key)) continue;
    const before = tokens[i - 1]?.[1] ?? '';
    const after = tokens[i + 1]?.[1]?.toLowerCase() ?? '';
    const seen = counts.get(key) ?? { count: 0, isNoun: false, forms: new Map<string, number>() };
    counts.set(key, {
      count: seen.count + 1,
      // "the wrong bus" and "it was wrong, too" make no noun of it.
      isNoun:
        seen.isNoun || (topics.article.test(`${before} `) && (/[^\s]/.test(gap) || words.stop.has(after))),
      forms: seen.forms.set(word, (seen.forms.get(word) ?? 0) + 1),
    });
  }
  const inTitle = new Set(title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...counts]
    .filter(([key, { count, isNoun }]) => isNoun && count >= (inTitle.has(key) ? leastInTitle : least))
    .map(([, { count, forms }]) => ({ name: [...forms].sort((a, b) => b[1] - a[1])[0]![0], count }))
    .filter(({ name }) => !saysSomething(name, language) && !isNumberWord(name, language))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
