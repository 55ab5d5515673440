// Whose the verb of a clause is that begins with somebody by what they are, and has a name in what is told of them: "The man beside
// Tom Reed said", "The judge, jailing Tom Reed, said", "The man Tom Reed hired said". Beside "The mayor, Tom Reed, said".
import { nobody, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { describedAt, leadEnd, startOfOffice } from './leads.ts';
import { isPersonNoun } from './person-nouns.ts';
import { bodyAt } from './subject-at.ts';
import type { Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/**
 * @param before what stands before the verb; @param at its offset
 * @param near whom it names last
 */
export function ofDescribed(before: string, near: Subject, at: number, tools: Tools): Subject {
  if (near.kind !== 'person') return near;
  const start = startOfOffice(isOffice(near, tools) ? near : { ...near, role: null }) - at;
  const beside = besideComma(before, start, tools);
  if (beside) return shiftedSubject(beside, at);
  const from = leadEnd(before, tools);
  const text = before.slice(from);
  const who = describedAt(text, from, tools) ?? bodyAt(text, from, tools);
  const behind = before.slice(near.end - at);
  // "The report Tom Reed ⟨ordered⟩"
  if (!who && isDocumentOf(text, near.start - at - from, tools) && isVerb(behind.trim(), tools))
    return nobody;
  if (!who || /^['’]/u.test(before.slice(who.end))) return near;
  // "The man Tom Reed ⟨hired⟩", and not "The actor Tom Reed ⟨also⟩"
  if (before.slice(who.end, near.start - at).trim() === '')
    return isVerb(behind.trim(), tools) ? shiftedSubject(who, at) : near;
  if (who.end >= start) return near;
  const between = before.slice(who.end, start);
  if (opensClause(between, tools)) return near;
  return isNameBeside(between, tools) ? near : shiftedSubject(who, at);
}

/** "The report (Tom Reed)": nothing but an article and what is written. */
function isDocumentOf(text: string, until: number, { words }: Tools): boolean {
  const phrase = text.slice(0, until).trim().toLowerCase();
  return words.articles.test(phrase) && words.documents.has(phrase.replace(words.articles, ''));
}

/** Not "man naast": what is beside somebody. */
const isOffice = ({ role }: Subject, { words }: Tools): boolean =>
  role !== null && !words.prepositions.has(role.split(' ').at(-1)!);

/** "Jailing Tom Reed, ⟨the judge⟩ said": nothing but somebody stands between the last comma and the verb. */
function besideComma(before: string, start: number, tools: Tools): Subject | null {
  const comma = before.lastIndexOf(', ');
  if (comma < start) return null;
  const subject = describedAt(before.slice(comma + 2), comma + 2, tools);
  return subject && before.slice(subject.end).trim() === '' ? subject : null;
}

/**
 * ", ", " of Norfield, ", ", the actor ", ", while ": the name is theirs, or another clause's; not ", a friend of ", ", standing beside ",
 * " beside ".
 */
function isNameBeside(between: string, { words }: Tools): boolean {
  const isSmall = (word: string) => words.prepositions.has(word) || words.rolePrepositions.has(word);
  const comma = between.lastIndexOf(', ');
  const aside = comma < 0 ? '' : between.slice(comma + 2).trim();
  const list = aside === '' ? [] : aside.split(' ');
  const [first = '', second = ''] = between.trim().split(' ');
  const isOfPlace =
    words.rolePrepositions.has(first) &&
    /^(?:\s\p{Lu}[\p{L}-]*|\s\p{Ll}{2,4}(?=\s\p{Lu}))+\s$/u.test(between.slice(first.length + 1));
  return (
    (comma >= 0 && list.length < 4 && !list.some(isSmall) && isApposed(aside, words)) ||
    words.coordinators.has(between.trim()) ||
    (second !== '' && isOfPlace)
  );
}

/** "the actor", "don", "while"; not "jailing" */
const isApposed = (aside: string, { articles, people }: QuotingWords): boolean =>
  aside === '' ||
  articles.test(`${aside} `) ||
  isPersonNoun(aside.split(' ').at(-1)!.toLowerCase(), people) ||
  !/\s|(?:ing|ants?|ndo)$/u.test(aside);

/** "The mayor said (Tom Reed had told)", "The mayor left because (Tom Reed said)": the verb is of the inner clause. */
const opensClause = (between: string, { words, said }: Tools): boolean =>
  between.search(said) >= 0 ||
  (between.toLowerCase().match(/[\p{L}’']+/gu) ?? []).some(
    (word) =>
      words.subordinators.has(word) || words.conjunctions.has(word) || words.relativeOpeners.includes(word),
  );

const isVerb = (behind: string, { words }: Tools): boolean =>
  /^\p{Ll}+$/u.test(behind) &&
  !words.sentenceAdverbs.has(behind) &&
  (words.people.participle?.test(behind) === true ||
    /..ed$/u.test(behind) ||
    words.finite.test(` ${behind}`));
