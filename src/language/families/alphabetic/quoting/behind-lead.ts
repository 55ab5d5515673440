// Somebody or a body at the end of a phrase that begins with when or where, with no comma between: "In a statement the trust said",
// "Nella relazione il perito sostiene", "Ontem o prefeito disse".
import { areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';
import { opensCircumstance } from './when-between.ts';

/** An article with a noun of a person or a body, up to the end, behind when or where; null where no such phrase is a lead. */
export const behindLead = (text: string, tools: Tools): string | null =>
  (tools.words.behindName ? withNounBehind(text, tools) : null) ??
  (tools.words.isRomance ? withNounInFront(text, tools) : null);

/** "In a statement the trust": no small word stands right before the article. */
function withNounBehind(text: string, tools: Tools): string | null {
  const { prepositions } = tools.words;
  if (!prepositions.has(firstWord(text))) return null;
  const phrase = /(?<=(\p{L}+)\s)(?:the|its|their)\s(?:\p{Ll}+\s){0,2}(\p{Ll}+)$/u.exec(text);
  return phrase && !prepositions.has(phrase[1]!.toLowerCase()) && isSomebodysNoun(phrase[2]!, tools)
    ? phrase[0]
    : null;
}

export function isSomebodysNoun(noun: string, { words, organisations }: Tools): boolean {
  return (
    isPersonNoun(noun, words.people) ||
    isPersonNoun(noun.replace(/s$/, ''), words.people) ||
    words.anybody.has(noun) ||
    organisations.called.test(noun)
  );
}

/** "la directora", "el consejo": by the noun that a description begins with; no thing. */
export function isSomebodysRole(name: string, { words, organisations }: Tools): boolean {
  // "uno dei passeggeri"
  const of = words.isRomance ? (oneOf.exec(name)?.[0].length ?? 0) : 0;
  if (of > 0 && areSeveral(name.slice(of), { ...words, behindName: null })) return true;
  const noun = name.replace(words.articles, '').split(' ', 1)[0]!;
  return (
    isPersonNoun(noun, words.people) ||
    organisations.called.test(noun) ||
    words.people.institutions.has(noun.toLowerCase()) ||
    (maybePersonNoun(noun, words.people) && /(?:or|ora|ores|oras|ista|istas|eur|rice)$/u.test(noun))
  );
}

/** « l’un des », "una de las", "uma das", "uno degli", with the blank behind it, and no article of what follows. */
const oneOf = /^(?:l['’])?un[eoa]?m?a? d(?:es|[oa]s|e los|e las|ei|egli|elle) /iu;

/** The longest such phrase, and what of it stands before whoever it is, in words. */
const longest = 9;

/** "Nella relazione il perito": behind the last article that no small word governs stands its noun. */
function withNounInFront(text: string, tools: Tools): string | null {
  const { words } = tools;
  if (/["“”„«»:]/u.test(text)) return null;
  const list = text.split(/\s+/);
  const lower = list.map((word) => word.toLowerCase());
  const isLead = opensCircumstance(text, tools) || /^\p{L}{3,5}['’]\p{L}/u.test(list[0]!);
  if (!isLead || words.articles.test(`${lower[0]} `)) return null;
  const isArticle = (word: string) => words.articles.test(`${word} `) || /^(?:l|un)['’]\p{L}/u.test(word);
  const isFree = (at: number) =>
    at > 0 &&
    isArticle(lower[at]!) &&
    !isArticle(lower[at - 1]!) &&
    !words.prepositions.has(lower[at - 1]!) &&
    !words.coordinators.has(lower[at - 1]!);
  const at = list.findLastIndex((_, place) => isFree(place));
  const phrase = list.slice(at);
  if (at < 1 || at > longest || phrase.length > longest) return null;
  const lead = list.slice(0, at).join(' ');
  const holdsClause =
    words.finite.test(text) ||
    words.reportForms?.verbEnds.test(lead) === true ||
    lower.some((word) => words.subordinators.has(word) || words.conjunctions.has(word));
  const noun = phrase.join(' ').replace(words.articles, '').split(' ', 1)[0]!;
  const isKnown = isPersonNoun(noun, words.people) || isBody(noun, tools);
  return holdsClause || !isKnown ? null : phrase.join(' ');
}

const isBody = (noun: string, { words, organisations }: Tools): boolean =>
  words.people.institutions.has(noun.toLowerCase()) || organisations.called.test(noun);
