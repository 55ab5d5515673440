// Several who speak for a body, in Romance tongues: "Dalla procura fanno sapere che …", «…», aseguran desde el Ayuntamiento.
import type { Subject } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** A body is called by no more words. */
const mostWords = 9;

/** @param phrase nothing but the small word and the body @param at where it begins */
export function peopleOfBody(phrase: string, verb: string, at: number, tools: Tools): Subject | null {
  const { reportForms, pluralVerb, people, articles } = tools.words;
  const lead = reportForms?.from?.exec(phrase)?.[0] ?? '';
  const name = phrase.slice(lead.length).trim();
  if (lead === '' || /,/.test(name) || !pluralVerb?.test(verb) || name.split(' ').length > mostWords)
    return null;
  const noun = name.replace(articles, '').split(' ', 1)[0]!;
  const isBody =
    people.institutions.has(noun.toLowerCase()) ||
    tools.organisations.called.test(noun) ||
    tools.organisations.name.test(noun);
  const start = at + lead.length;
  return isBody ? { kind: 'organisation', name, role: null, start, end: start + name.length } : null;
}
