// "Tom Reed called it “…”, said Ann Field": what somebody tells that another one said, or calls a thing. Either of them may be meant.
import type { Attribution, Subject, Surroundings } from '../../../quoting.ts';
import { leadIn } from './lead-in.ts';
import type { Tools } from './tools.ts';

type Reader = (around: Surroundings, tools: Tools) => Attribution | null;

/** @param fromAfter whose the words are by what follows them @param fromBefore the same by what stands before them */
export function isCalledByAnother(
  around: Surroundings,
  fromAfter: Reader,
  fromBefore: Reader,
  tools: Tools,
): boolean {
  const { text, open, close } = around;
  const isPart = /\p{L}['’]?\s?\S{0,2}$/u.test(text.slice(Math.max(0, open - 4), open));
  const after = isPart ? fromAfter(around, tools)?.subject : undefined;
  if (!after || !isNamed(after)) return false;
  const caller = callerIn(around, tools);
  if (caller !== null) return !after.name.includes(caller);
  const rest = text.slice(close);
  // "El tribunal considera que “…”, según la sentencia": the source is told last.
  if (tools.words.accordingTo?.test(rest.replace(/^[\s,]+/u, ''))) return false;
  if (!/,\s*$/u.test(around.words) && !/^\s*,/u.test(rest)) return false;
  const before = fromBefore({ ...around, text: text.slice(0, close), ceiling: close }, tools)?.subject;
  return before !== undefined && (isNamed(before) || before.kind === 'pronoun') && !areOne(before, after);
}

/** The last word of whoever a clause right before the words says that calls a thing so; null where none does. */
function callerIn(around: Surroundings, tools: Tools): string | null {
  const { calling } = tools.words;
  const lead = leadIn(around, tools).text.trimEnd();
  const verb = calling?.before?.exec(lead);
  if (!verb && !calling?.behind?.test(around.text.slice(around.close))) return null;
  const [word = ''] = /(?<=\s)\p{L}[\p{L}’'-]*$/u.exec(lead.slice(0, verb?.index).trimEnd()) ?? [];
  const isSomebody = /^\p{Lu}/u.test(word) || (verb && isNoun(lead.slice(0, verb.index), tools));
  return isSomebody ? word : null;
}

/** "the council": an article and a noun. */
const isNoun = (before: string, { words }: Tools): boolean => {
  const [, phrase = ''] = /(?:^|\s)(\p{L}+['’\s]\s?\p{Ll}{3,}\s?)$/u.exec(before) ?? [];
  return words.articles.test(phrase);
};

const isNamed = ({ kind }: Subject): boolean => ['person', 'organisation', 'role'].includes(kind);

const areOne = (one: Subject, other: Subject): boolean =>
  one.name !== '' && (one.name.includes(other.name) || other.name.includes(one.name));
