// Whether a pronoun can mean a person, by what the words show: a form of address, an office, an article, a given name.
import { femaleNames, maleNames } from '../given-names.ts';
import type { Name } from './names.ts';
import type { PeopleWords } from './people-words.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/** @param articles words beside the name that may be articles. Left out: nothing shows it. */
export function genderOf(
  { text, address, titles }: Name,
  role: string | null,
  articles: readonly string[],
  { words: { people } }: Tools,
): 'male' | 'female' | undefined {
  // "director of The Salt Wife": what an office is of is somebody else.
  const office = (role ?? '').split(/\s(?=\p{Ll}{1,4}\s)/u, 1)[0]!;
  const nouns = `${address} ${titles} ${office}`.toLowerCase().split(/[\s.,]+/);
  const given = text.split(' ', 1)[0]!;
  return (
    told(nouns, people.gendered) ??
    (people.ownNames ? told([given], people.ownNames) : undefined) ??
    (people.genderOfName
      ? people.genderOfName(text)
      : told([given, given.split('-', 1)[0]!], { female: femaleNames, male: maleNames })) ??
    told(articles, people.genderedArticles) ??
    (text.includes(' ') ? byGivenName(given, people) : undefined) ??
    byEnding(nouns, people.roleNoun)
  );
}

interface Shown {
  female: ReadonlySet<string>;
  male: ReadonlySet<string>;
}

function told(words: readonly string[], { female, male }: Shown): 'male' | 'female' | undefined {
  for (const word of words)
    if (female.has(word) !== male.has(word)) return female.has(word) ? 'female' : 'male';
  return undefined;
}

/** Eliseo, Tadeu: where given names in -o are his, and this one is in no list. */
function byGivenName(given: string, { namesByEnding }: PeopleWords): 'male' | 'female' | undefined {
  // Women's names in -o stand in the list: Consuelo, Rosario.
  return namesByEnding && given.length > 3 && /(?:o|eu)$/u.test(given) ? 'male' : undefined;
}

/** Sprecherin, Sprecher: where offices are told by their ends. */
function byEnding(nouns: readonly string[], roleNoun: RegExp | null): 'male' | 'female' | undefined {
  const noun = roleNoun ? nouns.find((word) => roleNoun.test(word)) : undefined;
  if (!noun) return undefined;
  return noun.endsWith('in') ? 'female' : 'male';
}

/** "neighbour" shows none, "mother" does; "um menino" by its article. "The accused" may be somebody whose gender is told elsewhere. */
export const genderOfNoun = (
  noun: string,
  article: string,
  { definite, people }: QuotingWords,
): 'male' | 'female' | undefined => {
  const small = article.trim().toLowerCase();
  return (
    told([noun.toLowerCase()], people.gendered) ??
    (definite.has(small) ? undefined : told([small], people.genderedArticles))
  );
};
