// Several without an article, where others have one: "abogados de los detenidos señalaron que", "avvertono sindacati e associazioni".
import type { Subject } from '../../../quoting.ts';
import { areSeveral } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/**
 * "abogados de los detenidos", "Pero fuentes de la Alcaldía", "medios locales": the noun, and whose or what they are.
 * @param other what stands before it
 */
export function severalOf(text: string, other: Segment | undefined, { words, said }: Tools): string | null {
  if (!words.isRomance) return null;
  const phrase = text.replace(/^\p{L}+ /u, (first) =>
    words.coordinators.has(first.trim().toLowerCase()) ? '' : first,
  );
  // "Jueces, médicos y abogados": of more than these.
  if (words.articles.test(phrase) || !isBare(phrase, words) || isBare(other?.text.trim() ?? '', words))
    return null;
  const [noun = '', ...all] = phrase.split(' ');
  // "sindicatos y asociaciones"
  const isPair = words.coordinators.has(all[0] ?? '') && isBare(all.slice(1).join(' '), words);
  const rest = isPair ? all.slice(2) : all;
  const isOf = rest.findIndex((word) => words.rolePrepositions.has(word));
  const of = isOf < 0 ? [] : rest.slice(isOf);
  const adjectives = isOf < 0 ? rest : rest.slice(0, isOf);
  const isJoined = of.some(
    (word, at) => words.coordinators.has(word) && !words.rolePrepositions.has(of[at + 1] ?? ''),
  );
  const ofSeveral = /s$/u.test(noun) ? /^\p{Ll}{4,}s$/u : /^(?:\p{Ll}{4,}[ei]|online)$/u;
  const isPlain =
    adjectives.length <= 2 && adjectives.every((word) => ofSeveral.test(word)) && of.length <= 8 && !isJoined;
  const hasClause = rest.some((word) => words.subordinators.has(word) || words.finite.test(word));
  return isPlain && !hasClause && phrase.search(said) < 0 ? phrase : null;
}

const isBare = (phrase: string, words: QuotingWords): boolean =>
  areSeveral(phrase, words) ||
  words.manyBodies?.has(firstWord(phrase)) === true ||
  (words.anybody.has(firstWord(phrase)) && /s$/.test(firstWord(phrase)));

/**
 * "…, dizem pesquisadores": behind a verb of several, and no thing that one of one has: "pidió médicos".
 * @param before what stands before the verb
 * @param after what stands behind it, at an offset
 */
export function severalBehind(
  before: string,
  verb: string,
  { text, at }: { text: string; at: number },
  tools: Tools,
): Subject | null {
  const { pluralVerb, isRomance } = tools.words;
  const auxiliary = before.trim().split(' ').at(-1) ?? '';
  if (!isRomance || !pluralVerb?.test(auxiliary || verb)) return null;
  const [phrase = ''] = text.trimStart().split(/[.,;:!?()“”„«»"]|\s[–—-]\s/u, 1);
  const name = severalOf(phrase.split(tools.circumstance, 1)[0]!.trim(), undefined, tools);
  const start = at + text.search(/\S/);
  return name === null || /^\p{Lu}/u.test(name)
    ? null
    : { kind: 'role', name, role: null, start, end: start + name.length, plural: true };
}

/** ", e meios locais revelaram": a clause with a subject of its own, which is not whoever stands before it. */
export function hasOwnNoun(text: string, { words }: Tools): boolean {
  const [joint = '', noun = ''] = text.split(/\s+/);
  const { participle } = words.people;
  return (
    words.isRomance &&
    words.coordinators.has(joint.toLowerCase()) &&
    /^\p{Ll}{4,}s$/u.test(noun) &&
    !words.prepositions.has(noun) &&
    !words.sentenceAdverbs.has(noun) &&
    !words.subordinators.has(noun) &&
    participle?.test(noun) !== true &&
    !words.finite.test(noun)
  );
}
