// Whom "they" can mean: several of whom the sentence before tells, or a body, where nobody else stands in it who may be meant.
import type { Subject } from '../../../quoting.ts';
import { isCircumstance } from './leads.ts';
import { namesOf } from './names.ts';
import { isDoubtful } from './openers.ts';
import { areSeveral, isPersonNoun } from './person-nouns.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** Behind an article and adjectives stands the noun, and before it no more words. */
const mostWords = 5;

/** @param at the sentence's offset */
export function severalIn(sentence: string, at: number, tools: Tools): Subject | null {
  const lead = leadOf(sentence, tools);
  const text = sentence.slice(lead);
  const subject = describedIn(text, tools) ?? bodyOrBoth(text, tools);
  if (!subject) return null;
  const rest = text.slice(subject.end);
  if (/^['’]/u.test(rest) || tools.words.coordinators.has(firstWord(rest)) || tellsOfSeveral(rest, tools))
    return null;
  return { ...subject, start: at + lead + subject.start, end: at + lead + subject.end };
}

/** "But ", "On Monday, " */
function leadOf(sentence: string, tools: Tools): number {
  const { coordinators, sentenceAdverbs } = tools.words;
  const [small = ''] = /^\p{L}+,?\s/u.exec(sentence) ?? [];
  const word = small.trim().replace(',', '').toLowerCase();
  const skipped = coordinators.has(word) || sentenceAdverbs.has(word) ? small.length : 0;
  const text = sentence.slice(skipped);
  const [phrase = ''] = /^[^,:;“”"]{3,60},\s/u.exec(text) ?? [];
  return (
    skipped +
    (phrase !== '' && isCircumstance(text, tools) && !tellsOfSeveral(phrase, tools) ? phrase.length : 0)
  );
}

/** "The researchers", "Police", "Two local farmers from Lorn": by a noun of several. */
function describedIn(text: string, tools: Tools): Subject | null {
  const { words } = tools;
  const list = /^(?:[\p{L}\d][\p{L}\d’'-]*\s?){1,6}/u.exec(text)?.[0].trimEnd().split(' ') ?? [];
  const end = list.slice(0, mostWords).findIndex((word) => isSeveral(word, tools));
  const before = list.slice(0, Math.max(0, end));
  if (end < 0 || before.some((word) => isNoAdjective(word, tools))) return null;
  const noun = list.slice(0, end + 1).join(' ');
  const of =
    /^ (?:from|of|at|in) (?:the \p{Ll}+(?= )|(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |and )?\p{Lu}[\p{L}’'-]*)*)/u.exec(
      text.slice(noun.length),
    )?.[0];
  const name = `${noun}${of ?? ''}`;
  // "Members of the council", and not "members" of whom nobody knows whose they are.
  return words.finite.test(noun)
    ? null
    : { kind: 'role', name, role: null, start: 0, end: name.length, plural: true };
}

const isSeveral = (word: string, { words }: Tools): boolean =>
  areSeveral(word, words) ||
  words.several?.has(word.toLowerCase()) === true ||
  word.toLowerCase() === 'police';

const isNoAdjective = (word: string, { words, said }: Tools): boolean =>
  words.prepositions.has(word.toLowerCase()) ||
  words.coordinators.has(word.toLowerCase()) ||
  words.subordinators.has(word.toLowerCase()) ||
  words.finite.test(word) ||
  /['’]/u.test(word) ||
  word.search(said) === 0;

/** "The committee", "Norfield Council", "Ann Field and Tom Reed" */
function bodyOrBoth(text: string, tools: Tools): Subject | null {
  const subject = subjectAt(text, 0, tools);
  // "The Upland Council": by its name, without the article.
  if (subject?.kind === 'organisation' && /^\p{Lu}/u.test(subject.name) && !isDoubtful(subject))
    if (!tools.words.articles.test(subject.name)) return subject;
  const body = bodyIn(text, tools);
  if (body) return body;
  if (!subject || subject.kind === 'role' || isDoubtful(subject)) return null;
  if (subject.kind === 'organisation') return subject;
  const [joint = '', word = ''] = /^\s(\p{L}+)\s(?=\p{Lu})/u.exec(text.slice(subject.end)) ?? [];
  const from = subject.end + joint.length;
  const [second] = tools.words.together.has(word) ? namesOf(text.slice(from), tools, false, true) : [];
  if (second?.from !== 0 || second.tokens < 2 || second.organisation) return null;
  const end = from + second.end;
  const name = text.slice(subject.start, end);
  return { kind: 'role', name, role: null, start: subject.start, end, plural: true };
}

/** "The town committee": an article, adjectives, and the noun of a body. */
function bodyIn(text: string, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  const list = /^(?:\p{L}[\p{L}-]*\s?){1,5}/u.exec(text)?.[0].trimEnd().split(' ') ?? [];
  const end = list.findIndex((word) => organisations.called.test(word));
  const before = list.slice(1, Math.max(1, end));
  if (end < 1 || !words.articles.test(text)) return null;
  if (before.some((word) => isNoAdjective(word, tools) || isPersonNoun(word, words.people))) return null;
  const name = list.slice(0, end + 1).join(' ');
  return { kind: 'organisation', name, role: null, start: 0, end: name.length };
}

/** Several others, or a body. */
function tellsOfSeveral(text: string, tools: Tools): boolean {
  const { people } = tools.words;
  const isBody = (word: string) =>
    people.institutions.has(word.toLowerCase()) || tools.organisations.called.test(word);
  return (
    (text.match(/[\p{L}][\p{L}-]*/gu) ?? []).some(
      (word) => isSeveral(word, tools) || isBody(word) || isMany.test(word),
    ) || namesOf(text, tools, false, true).some(({ organisation }) => organisation)
  );
}

/** Several whose noun has no s. */
const isMany =
  /^(?:people|men|women|children|(?:fisher|police|states?|business|crafts)(?:men|women)|teams|councils|firms|companies|boys|girls|couples?|family|families|both|others|them)$/iu;
