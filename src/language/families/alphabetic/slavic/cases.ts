// Names in the cases of Slavic languages: a form that differs from the nominative names somebody whom a verb is about, or of
// whom a preposition tells, and never who speaks.

import { wordList } from '../../../text/word-list.ts';
import { femaleNames, maleNames } from '../given-names.ts';
import type { Cases } from '../quoting/people-words.ts';

/** How the nominative ends, what stays of that end, and the endings of the other cases. */
export type Declension = readonly [nominative: RegExp, stem: string, endings: string];

/** "Olafa", "Petrem": a man's given name, and no woman's. */
const isHisInCase = (given: string): boolean => {
  const own = given.replace(/(?:a|em|om|u|owi|ovi|iem)$/u, '');
  return own !== given && maleNames.has(own) && !maleNames.has(given) && !femaleNames.has(given);
};

/** @param never how a word of a name ends that stands in no nominative, whoever it is of */
export function casesBy(declensions: readonly Declension[], never: RegExp): Cases {
  const rows = declensions.map(([end, stem, endings]) => [end, stem, wordList(endings)] as const);
  const of = (word: string): string[] => [
    ...new Set(
      rows
        .filter(([end]) => end.test(word))
        .flatMap(([end, stem, endings]) => endings.map((ending) => word.replace(end, stem) + ending)),
    ),
  ];
  const isForm = (form: string, word: string) => form === word || of(word).includes(form);
  return {
    of,
    isDeclined(form, name) {
      const forms = form.split(' ');
      const words = forms.length === 1 ? name.split(' ').slice(-1) : name.split(' ');
      if (forms.length !== words.length || forms.join(' ') === words.join(' ')) return false;
      return forms.every((one, i) => isForm(one, words[i]!));
    },
    isNever: (name) => {
      const [given = '', ...rest] = name.split(' ');
      return (
        never.test(given) || rest.some((word) => never.test(word)) || (rest.length > 0 && isHisInCase(given))
      );
    },
  };
}
