// Whom a phrase of an alphabetic language begins with.
import type { Subject } from '../../../quoting.ts';
import { saysSomething } from '../../../text/saying.ts';
import { ownsArticle } from '../outlets.ts';
import { isOfOwner } from './of-owner.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { subjectOfPronoun } from './pronouns.ts';
import { subjectIn } from './subject.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

/** Whoever a phrase begins with: a pronoun, a name, somebody described; nobody where it begins with anything else. */
export function subjectAt(phrase: string, at: number, tools: Tools): Subject | null {
  const text = phrase.trimStart();
  const from = at + phrase.length - text.length;
  const word = pronounAt(text, tools);
  if (word !== null) return subjectOfPronoun(word, from, tools);
  // "Graham told The Associated Press": the first word, and nobody behind its verb.
  const first = /^\p{Lu}[\p{L}’'-]*(?= (\p{Ll}+)(?!\p{L}))/u.exec(text);
  const isLone = first !== null && saysSomething(first[1]!, tools.language);
  const subject = subjectIn(isLone ? first[0] : text, 'after', tools, from);
  if (!subject || subject.kind === 'pronoun') return null;
  // "The Indian army shelled the hills": up to the noun of the body.
  if (
    subject.kind === 'organisation' &&
    tools.words.articles.test(subject.name) &&
    !tools.language.writing.nounsInCapitals
  ) {
    if (ownsArticle(subject.name)) return subject;
    // "the UN": with no noun that tells it to be one.
    if (tools.words.abbreviatedBody?.test(subject.name)) return subject;
    const name = bodyAtStart(subject.name, tools);
    return name === null ? null : { ...subject, name, end: subject.start + name.length };
  }
  if (subject.kind !== 'role') {
    const article = tools.words.articles.exec(text)?.[0] ?? '';
    const isNear = subject.start - from <= (subject.role?.length ?? 0) + 2 + Math.max(4, article.length);
    const before = text.slice(0, subject.start - from);
    return isNear || isNounOf(before, tools) || isBodyNoun(before, subject, tools) ? subject : null;
  }
  if (isOfOwner(subject.name, tools)) return subject;
  // „viele Abgeordnete“
  const isSome = tools.language.writing.nounsInCapitals && tools.words.anybody.has(firstWord(text));
  const noun =
    isSome && /^\p{Ll}/u.test(text) ? text.replace(/^\S+\s/u, '') : text.replace(tools.words.articles, '');
  const head = /^[\p{L}-]+/u.exec(noun)?.[0] ?? '';
  const isSomebody =
    isPersonNoun(head, tools.words.people) || tools.words.several?.has(head.toLowerCase()) === true;
  return isSomebody || tools.organisations.called.test(head) ? subject : null;
}

/** "toezichthouder NVWA", "de Britse krant The Post": a body, and nothing but what it is before its name. */
function isBodyNoun(before: string, { kind }: Subject, { words, organisations }: Tools): boolean {
  const own = words.verbSecond ? before.replace(words.articles, '').replace(/^\p{L}+e (?=.)/u, '') : before;
  return kind === 'organisation' && /^\p{Ll}+ $/u.test(own) && organisations.called.test(own);
}

/** An article, a word or two, the noun of a body, and what it is of. */
export function bodyAtStart(phrase: string, { organisations }: Tools): string | null {
  const words = phrase.split(' ');
  const at = words.findIndex((word, i) => i > 0 && organisations.called.test(word));
  if (at < 1 || at > 4) return null;
  const head = words.slice(0, at + 1).join(' ');
  const of = organisations.of.exec(phrase.slice(head.length))?.[0].trimEnd() ?? '';
  // "a group of farmers ⟨filed a motion⟩"
  return `${head}${of.replace(/(?<=\s\p{Ll}+\s\p{Ll}+)\s\p{Ll}+ed(?:\s.*)?$/u, '')}`;
}

/** "a também médica Ann Field": nothing but an article, adjectives and a noun before the name. */
function isNounOf(before: string, { words }: Tools): boolean {
  const article = words.articles.exec(before)?.[0] ?? '';
  const rest = before.slice(article.length).trim().toLowerCase().split(/\s+/);
  return (
    article !== '' &&
    rest.length <= 4 &&
    maybePersonNoun(rest.at(-1)!, words.people) &&
    // "la polizia ha fermato Gianni Testa", "de rechter veroordeelde Jan Kok"
    !rest
      .slice(0, -1)
      .some((word) => isPersonNoun(word, words.people) || words.people.institutions.has(word)) &&
    !/(?<=.)\p{Lu}|[:;,.]/u.test(before.trim()) &&
    rest.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word) && isInNoun(word, words))
  );
}

const isInNoun = (word: string, words: Tools['words']): boolean =>
  !words.prepositions.has(word) &&
  !words.finite.test(word) &&
  !words.subordinators.has(word) &&
  !words.coordinators.has(word);

/** "The police (stopped Tom Reed)": up to the noun of a body. */
export function bodyAt(text: string, from: number, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  if (!words.articles.test(text)) return null;
  const list = text.split(' ', 4);
  const isBody = (word: string) =>
    words.people.institutions.has(word.toLowerCase()) || organisations.called.test(word);
  const at = list.findIndex((word, i) => i > 0 && isBody(word));
  return at < 0 ? null : subjectAt(list.slice(0, at + 1).join(' '), from, tools);
}
