// Whether words beside a name are what somebody is.
import { isGivenName } from '../is-given-name.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/** A noun at least, and nothing that stands in a sentence only: "seinen", "in lacrime ai cronisti", "dois dias -". */
export function isRole(role: string, { words, language }: Tools): boolean {
  const list = role.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [list[0], list.at(-1)];
  const isWord = (word: string) =>
    /\p{L}{3}/u.test(word) && !language.words.stop.has(word) && !words.articles.test(`${word} `);
  // « trente et un ans de maison »
  if (words.isRomance && list.some((word) => language.figures.units.years?.test(word))) return false;
  // "Horas antes do início, Ann Field"
  if (words.isRomance && words.times.has(first)) return false;
  // "Procurada de novo, Ann Field"
  const isDone = words.people.participle?.test(first) === true && !words.people.notParticiples.has(first);
  if (words.isRomance && isDone && !isPersonNoun(first, words.people)) return false;
  if (words.prepositions.has(first) || words.notInRoles.has(first) || words.sentenceAdverbs.has(first))
    return false;
  if (words.people.openRole?.test(role)) return false;
  // "Secretary of State": the end of an office.
  if (list.length === 1 && first === 'state') return false;
  // "Lord Alli": somebody else, and no office.
  if (list.length > 1 && words.people.honorifics.has(first)) return false;
  // "visiblemente molesto": how somebody says it.
  if (words.isRomance && list.length > 1 && /\p{L}{3}mente$/u.test(first)) return false;
  if (words.people.gerund?.test(first)) return false;
  if (isClause(list, role, words)) return false;
  if (list.length === 1 && words.people.participle?.test(first) && !words.people.notParticiples.has(first))
    return false;
  if (words.prepositions.has(last) || words.definite.has(last)) return false;
  // « est en colère parce qu’Anne Morel »: a joined conjunction.
  if (/qu['’]$/u.test(last)) return false;
  if (holdsName(role, words)) return false;
  // "unica cosa che", "waarvan vier": a clause.
  const opensClause = (word: string) =>
    !words.definite.has(word) && (words.subordinators.has(word) || words.relativeOpeners.includes(word));
  const isLed = language.writing.nounsInCapitals && words.people.leads.has(list[1] ?? '');
  if (list.some(opensClause) || (words.articles.test(role) && !isLed)) return false;
  // "president of Local 440", "D66-wethouder": a number within a name.
  if (/[–—"“”«»:;?!]|^-|-$|(?<!\p{Lu}\p{L}* )(?<!\p{Lu})(?<!\d)\d/u.test(role)) return false;
  if (language.writing.nounsInCapitals && !/\p{Lu}/u.test(role)) return false;
  // "Wetterextremen des Sommers sieht", "Indian jets turned back": no word of them is somebody.
  if (language.writing.nounsInCapitals && /^\p{Ll}/u.test(role.split(/\s+/).at(-1)!)) return false;
  // "pelea presidencial": where the noun comes first, an adjective behind it makes nobody of a thing.
  const isThings = (word: string, at: number) =>
    words.isRomance && at > 0 && /(?:al|ais|ales|aux)$/u.test(word) && !isPersonNoun(word, words.people);
  if (
    words.people.roleWord &&
    !headOf(role, list, words).some((word, at) => !isThings(word, at) && isOfPerson(word, words))
  )
    return false;
  return list.some(isWord);
}

/** "secondo il segretario, Ann Field, il dato non tiene conto": what tells more of nobody. */
const isClause = (list: readonly string[], role: string, words: QuotingWords): boolean =>
  words.isRomance &&
  (list.some((word) => words.negations.test(word)) ||
    headOf(role, list, words)
      .slice(1)
      .some((word) => words.reportForms!.verbEnds.test(word)));

/** "deputato della Florida Mike Waltz": somebody else, whom no small word makes a part of it. */
const holdsName = (role: string, { prepositions }: QuotingWords): boolean =>
  [...role.matchAll(/(?<=(\S+) )(\p{Lu}\p{L}+)(?= \p{Lu}\p{L})/gu)].some(
    ([, before = '', name = '']) => isGivenName(name) && !prepositions.has(before.toLowerCase()),
  );

/** « d’entraînement » */
const elidedOf = /^d['’]\p{L}/u;

/** "game over for Republicans": what a role is of, and where, makes none of it; its noun does. */
function headOf(role: string, list: readonly string[], words: QuotingWords): readonly string[] {
  const end = list.findIndex(
    (word, at) =>
      at > 0 && (words.prepositions.has(word) || words.rolePrepositions.has(word) || elidedOf.test(word)),
  );
  // "Bank of Norland economist": behind what a body is of stands what somebody is.
  const isOfBody =
    words.behindName !== null && end > 0 && words.people.organisationNouns.includes(list[end - 1]!);
  const head = (isOfBody ? list.slice(end + 1) : end > 0 ? list.slice(0, end) : list).map((word) =>
    word.replace(/^\p{L}{1,2}['’]/u, ''),
  );
  // Where nouns stand behind their adjectives, the last is the one; a name may stand before it: "WHO chief scientist".
  return words.behindName && !role.includes(',') ? head.slice(-2) : head;
}

export function isOfPerson(written: string, { people, prepositions }: QuotingWords): boolean {
  const word = written.replace(/\.$/, '');
  const isOne = (noun: string) => people.leads.has(noun) || maybePersonNoun(noun, people);
  // "primeiro-ministro", "vice-présidente"
  return !prepositions.has(word) && (isOne(word) || word.split('-').some(isOne));
}
