// What an agency or a broadcaster passes on of somebody who is told of in the same sentence: "X dijo que …, según informa Efe."
import type { Report, Surroundings } from '../../../quoting.ts';
import { agencyAtStart, broadcasterAtStart, outletAtStart } from '../outlets.ts';
import type { Tools } from './tools.ts';
import { isNobodysVerb } from './verbs.ts';

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

/** "Ann Field said the raid was “…”, Reuters reported.": whether an outlet tells what stands in marks within a sentence. */
export function isPassedByOutlet({ text, open, close, ceiling }: Surroundings, { said }: Tools): boolean {
  if (!isWithin(text, open)) return false;
  const [, first = '', behind = ''] =
    /^(?:\s[^,.;:“”„«»"]{2,80}(?=,))?\s?,?\s((?:\p{L}+\s)?)([^,.;:]{2,60})/u.exec(
      text.slice(close, ceiling),
    ) ?? [];
  // "reported Reuters", "Reuters reported"
  return first.search(said) === 0 ? isOutlet(behind) : isOutlet(first + behind) && behind.search(said) >= 0;
}

/** "Ann Field called it a “…,” according to NBC.": the same of an outlet that is named as a source. */
export function isByOutlet({ text, open, close, ceiling }: Surroundings, { words }: Tools): boolean {
  if (words.isRomance || !isWithin(text, open)) return false;
  const rest = text.slice(close, ceiling).replace(/^\s?,?\s/u, '');
  const by = words.accordingTo?.exec(rest);
  return by?.index === 0 && isOutlet(rest.slice(by[0].length).replace(words.articles, ''));
}

/** Whether marks open within a sentence. */
const isWithin = (text: string, open: number): boolean =>
  /[\p{L}\d]\s$/u.test(text.slice(Math.max(0, open - 2), open));

const isOutlet = (name: string): boolean =>
  outletAtStart(name) !== undefined || [agencyAtStart, broadcasterAtStart].some((one) => one.test(name));
