// Whether a pronoun can mean a person, by what the words show: a form of address, an office, a given name. Null: nothing.
import { femaleNames, maleNames } from '../given-names.ts';
import type { Name } from './names.ts';
import type { Tools } from './tools.ts';

export function genderOf({ text, address, titles }: Name, { words }: Tools): 'male' | 'female' | undefined {
  const { female, male } = words.people.gendered;
  for (const word of `${address} ${titles}`.toLowerCase().split(/[\s.]+/)) {
    if (female.has(word)) return 'female';
    if (male.has(word)) return 'male';
  }
  const [given = '', surname] = text.split(' ');
  if (surname === undefined) return undefined;
  if (femaleNames.has(given)) return maleNames.has(given) ? undefined : 'female';
  return maleNames.has(given) ? 'male' : undefined;
}
