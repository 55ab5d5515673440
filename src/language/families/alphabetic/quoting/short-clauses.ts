// Clauses of a few words that somebody says, in Romance tongues: "La carretera sigue cerrada, aseguró el alcalde".
import type { Subject } from '../../../quoting.ts';
import { isSomebody } from './parenthetical.ts';
import { areSeveral } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** "El fuego empezó a las tres", and somebody who says it: not one of several things that somebody does. */
export function isShortClause(told: string, subject: Subject, tools: Tools): boolean {
  const { reportForms } = tools.words;
  if (!reportForms || told.includes(',')) return false;
  if (!isSomebody(subject, tools) && !(subject.kind === 'role' && areSeveral(subject.name, tools.words)))
    return false;
  return reportForms.verbEnds.test(told) || holdsVerb(told, tools);
}

/** "La empresa no prevé ningún despido", "La strada resta chiusa": an article, a noun, and what denies or says something behind it. */
function holdsVerb(told: string, { words }: Tools): boolean {
  const [first = '', ...rest] = told.toLowerCase().split(' ');
  if (!words.articles.test(`${first} `)) return false;
  if (rest.length > 3 && rest.some((word) => words.negations.test(word))) return true;
  // « l’école reste »: the article is joined to its noun.
  const behindNoun = /['’]/u.test(first) ? rest : rest.slice(1);
  return words.reportForms?.states?.test(behindNoun.join(' ')) === true;
}
