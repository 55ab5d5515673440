// What the words around a verb of saying show of its subject: left out, behind it, of another clause, or nobody's.
import { elided, nobody, pronoun, type Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import { maybePersonNoun } from './person-nouns.ts';
import { subjectOfPronoun } from './pronouns.ts';
import type { Tools } from './tools.ts';

/** « Un berger m’a dit »: without what belongs to the verb. */
export const withoutAuxiliary = (before: string, { words }: Tools): string =>
  words.auxiliary ? before.trimEnd().replace(words.auxiliary, ' ') : before;

/** „Weder Ann Feld noch Jan Moos sagten“, „sagte weder Ann Feld noch Jan Moos“: neither did. */
export const isDenied = (before: string, after: string, { words: { sayersDenied } }: Tools): boolean =>
  sayersDenied !== undefined && (sayersDenied.test(before) || sayersDenied.test(after.split(/[,:;]/, 1)[0]!));

/** "volgens", « (une rumeur) selon laquelle »: what is also said of whoever stands behind it. */
export const isSource = (verb: string, after: string, { words }: Tools): boolean =>
  words.sources?.before.test(`${verb} `) === true ||
  (words.isRomance && words.accordingTo?.test(`${verb}${after}`) === true);

/** «…», ha añadido, informa Ana Ruiz.: behind the verb of whoever said it that of the paper that tells so. */
export const isPassedOn = (after: string, { words, said }: Tools): boolean =>
  words.dropped !== null && /^,\s/.test(after) && after.slice(2).search(said) === 0;

/** Nothing but what belongs to the verb: "ha infatti". */
export function isInverted(before: string, { words }: Tools): boolean {
  const lead = before.trim().toLowerCase();
  return lead === '' || words.beforeVerb.has(lead) || words.auxiliary?.exec(` ${lead}`)?.[0].trim() === lead;
}

/**
 * "ha detto aprendo il consiglio", "ha declarado a las puertas del juzgado": behind a verb whose subject is told before
 * stands where and how it was said, and nobody who may be the subject.
 */
export function isDropped(after: string, { words }: Tools): boolean {
  if (!words.dropped) return false;
  // "confiesa mientras prepara la escalera"
  if (words.clauses && after.search(words.clauses) === 0) return true;
  const clause = after.trim().split(/[.,;:!?“”„«»"()–—]/u, 1)[0]!;
  if (clause === '') return true;
  // "contaba ayer a EL PAÍS Marta Ruiz": somebody is written.
  const [, given = ''] = /(\p{Lu}\p{L}+) \p{Lu}[\p{L}'’-]+$/u.exec(clause) ?? [];
  if (words.isRomance && isGivenName(given)) return false;
  const [first = ''] = clause.split(/\s+/, 1);
  // "ha riferito una volta a terra"
  const isTime =
    words.isRomance && words.articles.test(clause) && words.times.has(clause.split(/\s+/)[1] ?? '');
  const isPlace =
    isTime ||
    words.prepositions.has(first) ||
    /^\p{L}{1,5}['’]/u.test(first) ||
    /^\p{L}{3,}ndo$/u.test(first);
  if (!words.dropped.test(after) && (!isPlace || /\s\p{Lu}/u.test(clause))) return false;
  const list = clause.toLowerCase().split(/\s+/);
  return !list.some(
    (word, i) =>
      i > 1 &&
      words.articles.test(`${list[i - 1]} `) &&
      // "a las puertas": what a small word governs.
      !words.prepositions.has(list[i - 2]!) &&
      maybePersonNoun(word, words.people),
  );
}

/**
 * "Lei suona dal 1979, l’anno in cui il padre Gino si ruppe il femore e le disse": a verb joined to a clause about somebody
 * else may be theirs.
 * @param before the verb
 * @param from where the subject of the sentence ends in it
 */
export function isAnothersVerb(before: string, from: number, { words, joined, names }: Tools): boolean {
  const between = before.slice(Math.max(0, from));
  const joint = joined.exec(between);
  if (!joint) return false;
  const clause = between.slice(0, joint.index);
  if (clause.endsWith(',')) return false;
  const opens = clause
    .toLowerCase()
    .match(/[\p{L}’']+/gu)
    ?.some((word) => words.subordinators.has(word));
  return opens === true && clause.search(names.sequence) >= 0;
}

/**
 * "Sobre Ana Ruiz, (disse)", "Reforçando a oposição, (declarou)": nothing but what about, when and how, where no word needs to
 * say who.
 */
export function isLeadPhrase(before: string, { words }: Tools): boolean {
  const [, phrase = ''] = /^([^,:;“”„«»"]{3,90}),\s*$/u.exec(before) ?? [];
  const [first = ''] = phrase.split(' ', 1);
  if (!words.dropped || !words.isRomance || first === phrase || isGivenName(first)) return false;
  // "A diretora foi ao jornal, afirmando": the same word is an article.
  if (words.articles.test(before) || words.reportForms?.verbEnds.test(phrase)) return false;
  if (words.accordingTo?.test(before) || words.reportForms?.holds.by.test(before)) return false;
  const { participle, gerund, notParticiples } = words.people;
  const word = first.toLowerCase();
  const isDoing =
    gerund?.test(word) || withPronoun.test(word) || (participle?.test(word) && !notParticiples.has(word));
  return (words.prepositions.has(word) || isDoing === true) && !words.finite.test(phrase);
}

/** "dirigindo-se", "refiriéndose", "rivolgendosi", in all these tongues. */
const withPronoun = /[aáeéi]ndo-?(?:s[ei]|l[aeo]s?|lhes?|gli|ne|vi|ci)$/u;

/** "Dice que", "Hanno detto": a verb whose subject is not written, of one or of several. */
export function leftOut(before: string, verb: string, { words: { pluralVerb, auxiliary } }: Tools): Subject {
  const last = before.trim().split(' ').at(-1)!;
  const isMany =
    pluralVerb?.test(verb) || (auxiliary?.test(` ${last.toLowerCase()}`) && pluralVerb?.test(last));
  return isMany ? { ...pronoun, plural: true } : elided;
}

/** "si ipotizza", "estima-se que": nobody says it. */
export const isNobodysVerb = (before: string, verb: string, after: string, { words }: Tools): boolean =>
  words.saidByNobody?.test(`${before.trimEnd().slice(-12)} ${verb}${after.slice(0, 24)}`) === true;

/** « se lance »: nothing is said. What is, as « se souvient », has its pronoun in the verb. */
export const happens = (before: string, verb: string, { words: { happens } }: Tools): boolean =>
  happens?.reflexive.test(before) === true && happens.verbs.test(verb);

/** "was asked", "is often called". */
export const isPassive = (before: string, { words }: Tools): boolean =>
  words.passive.test(before) ||
  ((words.behindName?.test(` ${before.trimEnd().split(' ').at(-1)}`) ?? false) &&
    words.passive.test(before.trimEnd().replace(/\S+$/, '')));

/** „Am Montag wurde Feld ⟨kritisiert⟩“: where the verb stands second, its other half ends the clause. */
export function isPassiveFrame(before: string, verb: string, after: string, { words }: Tools): boolean {
  if (words.sharing?.passes.test(verb)) return false;
  if (!words.verbSecond || !/(?:t|d|en)$/.test(verb) || !/^\s*(?:[.,:;]|$)/.test(after)) return false;
  const [clause = ''] = before.split(/[,;:]|\s(?:und|aber|en|maar)\s/u).slice(-1);
  return clause.split(' ').some((word) => word !== '' && words.passive.test(` ${word}`));
}

/** The verb belongs to a relative clause about someone: "who asked not to be named". */
export function isRelative(before: string, tools: Tools): boolean {
  const comma = before.lastIndexOf(',');
  const segment = before.slice(comma + 1);
  // "Der Verkäufer sagte": without a comma before it, "der" is an article.
  return (
    tools.words.relatives.test(tools.words.relativesWantComma && comma >= 0 ? `,${segment}` : segment) &&
    !/^\s*$/.test(segment)
  );
}

/** « plaisante-t-elle »: the pronoun is the end of the verb. */
export function turnedPronoun(verb: string, at: number, tools: Tools): Subject {
  const word = /(?<!\p{L})\p{L}+$/u.exec(verb)?.[0] ?? '';
  // « dit-on »: everybody, and nobody.
  return subjectOfPronoun(word, at + verb.length - word.length, tools) ?? nobody;
}
