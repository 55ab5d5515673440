// A source that no comma parts from what it says: "Secondo la procura il bottino supera …", "Segundo o delegado Rui Costa até
// agora foram ouvidas …".
import type { Subject } from '../../../quoting.ts';
import { areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param at behind the word that tells that it is a source */
export const sourceBeside = (sentence: string, at: number, tools: Tools): Subject | null =>
  besideBody(sentence, at, tools) ?? besideOffice(sentence, at, tools) ?? besideName(sentence, at, tools);

/** "Secondo la procura il bottino supera …": a body of one word, and a clause that begins with an article. */
function besideBody(sentence: string, at: number, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  if (!words.isRomance) return null;
  const rest = sentence.slice(at);
  const article = words.articles.exec(rest)?.[0] ?? '';
  const [noun = ''] = /^\p{L}+/u.exec(rest.slice(article.length)) ?? [];
  const isBody = words.people.institutions.has(noun.toLowerCase()) || organisations.called.test(noun);
  const isPerson = isPersonNoun(noun, words.people) || areSeveral(`${article}${noun}`, words);
  const end = article.length + noun.length;
  const behind = rest.slice(end).replace(/^ /, '');
  // "Selon la commission des compétitions": what it is of.
  if (
    article === '' ||
    !(isBody || isPerson) ||
    !words.articles.test(behind) ||
    words.rolePrepositions.has(firstWord(behind))
  )
    return null;
  const isMany = isPerson && !isBody && areSeveral(`${article}${noun}`, words);
  return {
    kind: isBody ? 'organisation' : 'role',
    ...{ name: `${article}${noun}`, role: null, start: at, end: at + end },
    ...(isMany && { plural: true }),
  };
}

/** "Según informó el fiscal del caso se giraron …": what it is of, and a clause that begins with an article or a small word of its verb. */
function besideOffice(sentence: string, at: number, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  if (!words.isRomance) return null;
  const rest = sentence.slice(at);
  const verb = /^\p{Ll}+\s/u.exec(rest)?.[0] ?? '';
  const told = verb !== '' && verb.search(tools.said) === 0 ? verb.length : 0;
  const phrase = rest.slice(told);
  const article = words.articles.exec(phrase)?.[0] ?? '';
  const [name = '', noun = ''] =
    /^(\p{L}+)(?: (?:d[eoa]s?|del|de l[ao]s?|d[ei]|du|della|dei|degli) (?:\p{L}+)){0,2}(?= )/u.exec(
      phrase.slice(article.length),
    ) ?? [];
  const isSource =
    isPersonNoun(noun, words.people) ||
    words.people.institutions.has(noun.toLowerCase()) ||
    organisations.called.test(noun) ||
    words.documents.has(noun.toLowerCase());
  const behind = phrase.slice(article.length + name.length + 1);
  if (article === '' || !isSource || !beginsClause(behind, tools)) return null;
  const full = `${article}${name}`;
  const start = at + told;
  const isBody = !isPersonNoun(noun, words.people) && !words.documents.has(noun.toLowerCase());
  return {
    kind: isBody ? 'organisation' : 'role',
    ...{ name: full, role: null, start, end: start + full.length },
  };
}

/** "se giraron …", "a ponte é …": with a verb before the next comma. */
function beginsClause(text: string, { words, said }: Tools): boolean {
  const [clause = ''] = text.split(/[,;:]/, 1);
  const isOpen = /^(?:se|no|não|non|ne|n['’]\p{L}+|há|hay)\s/u.test(clause) || words.articles.test(clause);
  return isOpen && clause.search(said) !== 0 && holdsFinite(clause, words);
}

/** "Segundo o delegado Rui Costa até agora foram ouvidas …": a name in full, and a clause without what parts it. */
function besideName(sentence: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const subject = words.isRomance ? subjectAt(sentence.slice(at), at, tools) : null;
  if (subject?.kind !== 'person' || (subject.role ?? '').includes(',')) return null;
  const behind = sentence.slice(subject.end);
  if (opensWithThing(behind, tools)) return subject;
  if (!subject.name.includes(' ')) return null;
  const first = firstWord(behind);
  const [clause = ''] = behind.trimStart().split(/[,;:]/, 1);
  const isApart =
    /^\s\p{Ll}/u.test(behind) &&
    !words.rolePrepositions.has(first) &&
    !words.coordinators.has(first) &&
    !words.subordinators.has(first) &&
    !maybePersonNoun(first, words.people) &&
    !words.people.participle?.test(first) &&
    clause.search(tools.said) !== 0;
  return isApart && clause.split(' ').length >= 4 && holdsFinite(clause, words) ? subject : null;
}

/** "Secondo Rossi il ponte …": a thing with its article, which is no office, and a clause of some words. */
function opensWithThing(behind: string, { words }: Tools): boolean {
  const text = behind.trimStart();
  const article = words.articles.exec(text)?.[0] ?? '';
  const [noun = '', ...rest] = text.slice(article.length).split(/\s+/);
  return (
    /^\s\p{Ll}/u.test(behind) &&
    article !== '' &&
    /^\p{Ll}{4,}$/u.test(noun) &&
    !maybePersonNoun(noun, words.people) &&
    !words.people.leads.has(noun) &&
    rest.length >= 3
  );
}

const holdsFinite = (clause: string, { finite, passive, reportForms }: Tools['words']): boolean =>
  finite.test(clause) ||
  reportForms?.verbEnds.test(clause) === true ||
  clause.split(' ').some((word) => passive.test(` ${word}`));
