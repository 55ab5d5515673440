// What a source tells of its sentence: all of it, up to what is told against it, where the source stands in its main clause.
import type { Report, Subject } from '../../../quoting.ts';
import { testAnyCase } from '../../../text/any-case.ts';
import { firstWord, type Tools } from './tools.ts';

/** The whole sentence, for without its source the verb would stand first; not what is told against it behind a comma. */
export function told(
  sentence: string,
  at: number,
  length: number,
  subject: Subject | null,
  tools: Tools,
  isInPassing = true,
): Report | null {
  if (!subject || /[?:;]/.test(sentence)) return null;
  const isOblique = subject.kind === 'person' && tools.words.sources?.isOblique;
  const rest = sentence.slice(at + length);
  const parts = rest.split(/,(?!\d)/);
  const other = parts.findIndex((part, i) => i > 0 && !goesOnTold(part, tools) && opensAnother(part, tools));
  const apart = parts.slice(1).filter((part) => !goesOnTold(part, tools));
  if (apart.some((part) => part.search(tools.said) >= 0 || testAnyCase(tools.words.reacts, part)))
    return null;
  const end = other > 0 ? at + length + parts.slice(0, other).join(',').length : sentence.length;
  return {
    subject: isOblique ? { ...subject, role: null, isOblique } : subject,
    ...{ start: 0, end },
    tie: { start: at, end: at + length },
    ...(isInPassing && { isInPassing: true as const }),
  };
}

/** "…, maar dat hun partner geen baan vindt": the other half of what is told. */
const goesOnTold = (part: string, { words }: Tools): boolean => {
  const [first = '', second = ''] = part.trim().toLowerCase().split(/\s+/, 2);
  return words.coordinators.has(first) && words.conjunctions.has(second);
};

const opensAnother = (part: string, { words }: Tools): boolean =>
  words.coordinators.has(firstWord(part)) ||
  words.sentenceAdverbs.has(firstWord(part)) ||
  (words.subordinators.has(firstWord(part)) &&
    !words.relativeOpeners.includes(firstWord(part)) &&
    !words.conditional.test(part.trimStart()));

/** No comma stands before it: what a clause beside the main one has from its source is not all of the sentence. */
export const isOfMain = (sentence: string, at: number, tools: Tools): boolean =>
  !/,(?!\d)/.test(withoutApposition(sentence.slice(0, at), tools));

/** "Ann Field, 30, ⟨used⟩", „Der Chef, Jan Moos, ⟨hatte⟩“: what they are whom a sentence begins with. */
function withoutApposition(before: string, { words }: Tools): string {
  const [whole = '', who = ''] = /^([^,]{2,60}),\s[^,]{1,80},(?=\s)/u.exec(before) ?? [];
  const isPhrase =
    whole !== '' &&
    !words.finite.test(whole) &&
    !words.opensCircumstances?.test(whole) &&
    !words.conditional.test(whole) &&
    /\p{Lu}/u.test(who);
  return isPhrase ? `${who}${before.slice(whole.length)}` : before;
}
