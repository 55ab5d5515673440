// Indirect speech behind a trailing verb of saying: "Ana Ruiz se negó, alegando que …", «…», disse X, ressalvando que …
import { elided, type Report, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { content } from './content.ts';
import { isCircumstance } from './leads.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { areSeveral, isPersonNoun } from './person-nouns.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** «…», declaró, antes de añadir que …; « …, dit-elle. Et de préciser que … »: what whoever spoke right before goes on to tell. */
export function fromGoingOn(sentence: string, tools: Tools): Report | null {
  const joint = tools.words.reportForms?.goesOnTo?.exec(sentence);
  const before = sentence.slice(0, joint?.index ?? 0);
  if (!joint || (before !== '' && !/[”»"][^“„«»"]*$/u.test(before))) return null;
  return goingOn(sentence, joint);
}

/** By whoever spoke right before, behind what ties it to them; null where more words in marks follow, or a question. */
function goingOn(sentence: string, joint: RegExpExecArray): Report | null {
  const start = joint.index + joint[0].length;
  if (/["“”„«»?]/u.test(sentence.slice(start))) return null;
  const from = joint.index + joint[0].search(/\p{L}/u);
  return {
    ...{ subject: elided, start, end: sentence.length },
    ...{ goesOn: true as const, isApart: true as const, tie: { start: from, end: start } },
  };
}

/** By whoever the clause before the verb is about, or whoever said the words in marks before it. */
export function fromTrailing(sentence: string, tools: Tools): Report | null {
  const verb = tools.words.reportForms?.trailing?.exec(sentence);
  if (!verb) return null;
  const before = sentence.slice(0, verb.index);
  const subject = /["“”„«»]/u.test(before) ? sayerOfMarked(before, tools) : doerIn(before, tools);
  // «…», disse, ressalvando que …; « … », a-t-elle dit, ajoutant que …: whoever said the words goes on.
  if (subject?.kind === 'elided' || subject?.kind === 'pronoun')
    return /["“”„«»?]$/u.test(before) ? null : goingOn(sentence, verb);
  if (!subject || !isSomebody(subject, tools)) return null;
  return content(sentence, verb.index + verb[0].length, sentence.length, subject);
}

/**
 * "O relatório revela que os moradores discordaram, alegando que …": without what somebody tells of whom a report tells; where a
 * body or a thing stands there, whoever reports goes on.
 */
export function withoutInner(report: Report, sentence: string, tools: Tools): Report {
  const told = sentence.slice(report.start, report.end);
  const verb = tools.words.reportForms?.trailing?.exec(told);
  if (!verb) return report;
  const { anybody, people } = tools.words;
  const [first = '', noun = ''] = told.toLowerCase().split(' ', 2);
  const areSome = anybody.has(first) && (isPersonNoun(noun, people) || areSeveral(noun, tools.words));
  const subject = subjectAt(told.slice(0, verb.index), report.start, tools);
  const isInner = areSome || (subject && subject.kind !== 'organisation' && isSomebody(subject, tools));
  return isInner ? { ...report, end: report.start + verb.index } : report;
}

/** «…», disse X */
function sayerOfMarked(before: string, tools: Tools): Subject | null {
  const lead = /^.*[”»"]\s?,?\s/u.exec(before)?.[0].length ?? 0;
  const clause = before.slice(lead);
  if (lead === 0 || /[“„«,]/u.test(clause)) return null;
  const subject = spokenBy(clause, lead, tools, { behind: true });
  return subject && !isDoubtful(subject) ? subject : null;
}

/** Whom the last main clause begins with, where nothing else in it could say so. */
function doerIn(before: string, tools: Tools): Subject | null {
  const { coordinators, subordinators, conjunctions, passive } = tools.words;
  const joint = [...before.matchAll(/,\s(\p{Ll}{1,5})\s/gu)].findLast(([, word = '']) =>
    coordinators.has(word),
  );
  const from = joint ? joint.index + joint[0].length : 0;
  const clause = before.slice(from);
  const list = clause.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  // "si è rifiutato": a perfect, and nothing that was done to anybody.
  const isOwn = (at: number) => tools.words.happens?.reflexive.test(list[at - 1] ?? '') === true;
  const isOther = (word: string, at: number) =>
    subordinators.has(word) || conjunctions.has(word) || (passive.test(word) && !isOwn(at));
  if (list.some(isOther)) return null;
  const subject = openersOf(clause, tools)[0]?.subject ?? bodyAt(clause, tools);
  if (!subject || subject.kind === 'pronoun' || isDoubtful(subject)) return null;
  return shiftedSubject(subject, from);
}

/** "La préfecture de police a condamné", "Le soir, le tribunal a rejeté": a body, behind nothing but when and where. */
function bodyAt(clause: string, tools: Tools): Subject | null {
  const { words, organisations } = tools;
  const lead = isCircumstance(clause, tools) ? (/^[^,]{3,60},\s/u.exec(clause)?.[0].length ?? 0) : 0;
  const rest = clause.slice(lead);
  const article = words.articles.exec(rest)?.[0] ?? '';
  const [noun = ''] = /^\p{L}+/u.exec(rest.slice(article.length)) ?? [];
  const isBody = words.people.institutions.has(noun.toLowerCase()) || organisations.called.test(noun);
  if (!words.isRomance || article === '' || !isBody) return null;
  const behind = rest.slice(article.length + noun.length);
  const of =
    /^(?: (?:d(?:e|u|i|a|o|as|os|es|el|ei|al|ella|ello|egli|elle)(?: l[ao]s?)? |(?:de )?(?:d|l|dell|all)['’])\p{L}[\p{L}-]*){0,2}/u.exec(
      behind,
    )![0];
  const name = rest.slice(0, article.length + noun.length + of.length);
  return { kind: 'organisation', name, role: null, start: lead, end: lead + name.length };
}
