// What an agency passes on of somebody who is told of in the same sentence: "X dijo que …, según informa Efe."
import type { Report } from '../../../quoting.ts';
import { agencyAtStart } from '../outlets.ts';
import { isNobodysVerb } from './saying.ts';
import type { Tools } from './tools.ts';

/**
 * The reports of what stands before it; null where the sentence ends with no agency, or nobody but the agency says anything in it.
 * @param reportsIn of a sentence
 */
export function fromAgencyBehind(
  sentence: string,
  tools: Tools,
  reportsIn: (sentence: string) => Report[],
): Report[] | null {
  const comma = tools.words.isRomance ? sentence.lastIndexOf(', ') : -1;
  if (comma < 20 || !isAgency(sentence.slice(comma + 2), tools)) return null;
  const rest = sentence.slice(0, comma);
  const found = reportsIn(`${rest}.`).map((report) => ({ ...report, end: Math.min(report.end, comma) }));
  if (found.length > 0) return found;
  // Somebody says it, whoever they are.
  const verb = [...rest.matchAll(tools.said)].find(
    ({ 0: one, index }) => !isNobodysVerb(rest.slice(0, index), one, rest.slice(index + one.length), tools),
  );
  const behind = verb ? rest.slice(verb.index + verb[0].length).trimStart() : '';
  return verb && tools.words.that?.test(behind) === true ? [] : null;
}

/** "según informa Efe", "riferisce l’Ansa", "selon l’agence Reuters" */
function isAgency(tail: string, { words, said }: Tools): boolean {
  const by = words.reportForms?.by.exec(tail)?.[0].length ?? 0;
  const told = tail.slice(by);
  const verb = told.search(said) === 0 ? (/^\S+\s/u.exec(told)?.[0].length ?? 0) : 0;
  return by + verb > 0 && agencyAtStart.test(told.slice(verb));
}
