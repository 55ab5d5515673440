// Whether whoever says a clause stands behind its verb, so that nothing is told there but who that is: "…, said the official, who …",
// „…, sagte der Beamte, der anonym bleiben wollte“.
import { describedAt } from './leads.ts';
import type { Tools } from './tools.ts';

/**
 * @param before what stands before the verb
 * @param after what stands behind it, up to the sentence's end
 */
export function standsBehind(before: string, after: string, tools: Tools): boolean {
  if (tools.words.isRomance || !/,\s*$/u.test(before)) return false;
  const text = after.trimStart();
  const who = describedAt(text, 0, tools);
  if (!who) return false;
  const rest = text.slice(who.end).replace(/[.\s]+$/u, '');
  if (rest === '') return true;
  const clause = rest.replace(ofWhat, '').replace(/^,\s/u, ' ');
  if (/[,;:]/u.test(clause) || !tools.relativeClause.test(clause)) return false;
  return !tools.words.relativesWantComma || endsWithVerb(clause.trim(), tools);
}

/** What somebody is of, before a clause about them. */
const ofWhat = /^\s\p{Ll}{2,5}\s[^,.;:]{2,60}?(?=,?\s(?:who|whose)\s|,\s)/u;

/** „der anonym bleiben wollte“; not „die Lage sei ernst“. */
function endsWithVerb(clause: string, { words: { finite } }: Tools): boolean {
  const list = clause.split(' ');
  const last = list.at(-1)!;
  if (list.length < 3) return false;
  return (
    finite.test(last) || (/^\p{Ll}+(?:t|te|ten|en)$/u.test(last) && !finite.test(list.slice(1, -1).join(' ')))
  );
}
