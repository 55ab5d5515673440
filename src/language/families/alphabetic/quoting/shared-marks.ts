// Words in marks that share their sayer with other marks of the sentence: “A” and “B”, said X; X said that “A” and that “B”.

import type { Attribution, Surroundings } from '../../../quoting.ts';
import { testAnyCase } from '../../../text/any-case.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { tie } from './lead-in.ts';
import { withoutMarked } from './openers.ts';
import { pronounsIn } from './pronouns.ts';
import { findPeople } from './register.ts';
import { spokenBy } from './saying.ts';
import { somebodiesIn } from './somebodies.ts';
import type { Tools } from './tools.ts';

/** Between two quotations of a sentence stand no more words than these, in UTF-16 units. */
const reach = 110;

/** X said that “A” and that “B”: the second clause of one verb. */
export function fromSecondClause({ text, open, floor }: Surroundings, tools: Tools): Attribution | null {
  const { coordinators, conjunctions } = tools.words;
  const joint = text.slice(floor, open);
  const [that = '', and = ''] = joint.trim().split(/\s+/).reverse();
  if (floor === 0 || joint.length > reach || /[.!?:;]/.test(joint)) return null;
  if (!conjunctions.has(that) || !coordinators.has(and) || joint.search(tools.said) >= 0) return null;
  const from = Math.max(0, floor - 400);
  const before = withoutMarked(text.slice(from, floor));
  const sentence = splitSentences({ text: before, start: from }, tools.language).at(-1);
  const [verb, ...others] = sentence ? sentence.text.matchAll(tools.said) : [];
  // "X said that Y claimed that": either of two.
  if (!sentence || !verb || others.length > 0) return null;
  const told = sentence.text.slice(verb.index).split(/\s+/);
  if (!told.some((word) => conjunctions.has(word))) return null;
  const subject = spokenBy(sentence.text, sentence.start, tools);
  return subject && { subject, ...tie(sentence.start, open) };
}

/** What opens words by what closes them. */
const opening: Readonly<Record<string, string>> = { '”': '“', '"': '"', '’': '‘' };

/**
 * X said the boys were “A” and had been “B”: words that go on with those in the marks before them, whoever says those.
 * @param read who says words by what stands before them
 */
export function fromSecondHalf(
  around: Surroundings,
  tools: Tools,
  read: (first: Surroundings) => Attribution | null,
): Attribution | null {
  const { text, open, floor } = around;
  const joint = text.slice(floor, open);
  const mark = opening[text[floor - 1] ?? ''];
  // “A” and “B”: whoever says the first ones goes on.
  if (tools.words.coordinators.has(joint.trim())) return null;
  if (!tools.words.secondHalf?.test(joint) || mark === undefined || joint.length > reach) return null;
  if (
    joint.search(tools.said) >= 0 ||
    findPeople(joint, tools).length > 0 ||
    pronounsIn(joint, tools).length > 0
  )
    return null;
  const from = text.lastIndexOf(mark, floor - 2);
  // “A.” And “B”: another sentence.
  if (from < 1 || /[.!?…]$/u.test(text.slice(from + 1, floor - 1)) || /^\s*$/u.test(text.slice(0, from)))
    return null;
  const first = read({ ...around, open: from, close: floor, floor: 0, ceiling: open });
  if (!first || first.subject.kind === 'nobody' || first.subject.end > from) return null;
  // "X described A as “…” and B as “…”": and of nothing else.
  if (/\sas\s$/u.test(joint) && !/\sas\s$/u.test(text.slice(0, from))) return null;
  return { subject: first.subject, ...tie(first.start ?? first.subject.start, open) };
}

/** “A”, for it is so and “B”: words between that go on with those in marks, and tell of nobody. */
export function joinsClauses(joint: string, tools: Tools): boolean {
  const { coordinators, conjunctions, clauses } = tools.words;
  const last = joint.trim().split(/\s+/).at(-1)!;
  const isJoined =
    coordinators.has(last) || conjunctions.has(last) || clauses?.exec(` ${last} `)?.index === 0;
  if (joint.length > reach || !isJoined || /[.!?:;()–—]|\p{Lu}/u.test(joint)) return false;
  return (
    joint.search(tools.said) < 0 && !testAnyCase(tools.words.reacts, joint) && !tellsOfSomebody(joint, tools)
  );
}

const tellsOfSomebody = (clause: string, tools: Tools): boolean =>
  pronounsIn(clause, tools).length > 0 ||
  findPeople(clause, tools).length > 0 ||
  somebodiesIn(clause, tools).length > 0;
