// Who does the first of two things, and says the second: "Em nota, a cooperativa lamentou o ocorrido e esclareceu que …".
import type { Subject } from '../../../quoting.ts';
import { describedAt } from './leads.ts';
import { bodyAtStart } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param before up to the second verb: "Já o sindicato recusou e" */
export function firstOfTwo(before: string, tools: Tools): Subject | null {
  const { words } = tools;
  const [lead = ''] = /^(?:[^,:;“”„«»"]{3,60},\s|\p{L}+\s)/u.exec(before) ?? [];
  const first = firstWord(lead).replace(/,$/, '');
  const isLead = words.prepositions.has(first) || words.sentenceAdverbs.has(first);
  const from = isLead && !words.articles.test(before) ? lead.length : 0;
  const text = before.slice(from);
  if (!words.articles.test(text) || /[,:;“”„«»"]/u.test(text)) return null;
  const person = describedAt(text, from, tools);
  const body = person ? null : (bodyAtStart(text, tools) ?? institutionAt(text, tools));
  const name = person?.name ?? body ?? '';
  // Right behind it stands its verb.
  const [, verb = ''] = /^\s(?:(?:não|non)\s)?(\p{Ll}+)/u.exec(text.slice(name.length)) ?? [];
  if (name === '' || words.reportForms?.verbEnds.test(verb) !== true) return null;
  return person ?? { kind: 'organisation', name, role: null, start: from, end: from + name.length };
}

/** "a prefeitura" */
function institutionAt(text: string, { words }: Tools): string | null {
  const article = words.articles.exec(text)?.[0] ?? '';
  const noun = /^\p{L}+/u.exec(text.slice(article.length))?.[0] ?? '';
  return words.people.institutions.has(noun.toLowerCase()) ? `${article}${noun}` : null;
}
