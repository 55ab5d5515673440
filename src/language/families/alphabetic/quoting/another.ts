// Whether a text tells of another one by the noun of somebody with a name: "a second lawyer", „der Trainer der Gäste“.
import type { Subject } from '../../../quoting.ts';
import { isIndefinite } from './owned.ts';
import type { Tools } from './tools.ts';

/** Words of another one, in English, German and Dutch. */
const other = /^(?:another|second|other|fellow|andere[rnms]?|weitere[rnms]?|zweite[rnms]?|tweede|collega)$/u;

/** What stands before what somebody is. */
const presents = /^(?:is|was|as|became|be|been|ist|war|als|wurde|werd|sei)$/u;

/** @param between behind the name; what stands beside it is told of its bearer */
export function bringsAnother({ name }: Subject, between: string, tools: Tools): boolean {
  const { words } = tools;
  const article = words.articles.exec(name)?.[0] ?? '';
  const noun = name.slice(article.length);
  if (words.isRomance || !words.definite.has(article.trim().toLowerCase()) || !/^\p{L}+$/u.test(noun))
    return false;
  const text = between.replace(/^,\s[^,.]*(?=[,.])/u, '');
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'giu'))].some(({ index, 0: found }) => {
    const before = text.slice(0, index).trimEnd().toLowerCase().split(/\s+/).slice(-4);
    const [next = ''] = /^\s\p{Ll}+(?=\s)/u.exec(text.slice(index + found.length)) ?? [];
    const small = next.trim();
    // "the mayor of Ulm"
    if (words.rolePrepositions.has(small) || small === 'von' || small === 'van') return true;
    const at = before.findLastIndex((word) => isIndefinite(word, tools) || other.test(word));
    return (
      at >= 0 &&
      !presents.test(before[at - 1] ?? '') &&
      !before.slice(at).some((word) => /[.,;:!?]/u.test(word))
    );
  });
}
