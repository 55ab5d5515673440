// The answers of an interview that has neither names nor quotation marks: what stands under three questions or more, where
// half of it or more speaks of itself. Questions that a paper answers itself are told from it by that alone.
import type { Language } from '../language.ts';
import { findMarked } from './marks.ts';

/** What is asked of a block of the article. */
export interface AskedBlock {
  text: string;
  kind: string;
  kept: boolean;
}

/** Fewer may be chance. */
const fewestAnswers = 3;
/** Of the answers, that have an I or a we. */
const fewestOwn = 0.5;

/** The questions and the answers, in order; null where it is no such interview. */
export interface PlainInterview<B> {
  questions: string[];
  answers: B[];
}

export function plainInterview<B extends AskedBlock>(
  blocks: readonly B[],
  { referring: { firstPerson } }: Language,
): PlainInterview<B> | null {
  if (firstPerson === null) return null;
  const answers: B[] = [];
  const questions: string[] = [];
  let isAsked = false;
  for (const block of blocks) {
    if (!block.kept || (block.kind !== 'heading' && block.kind !== 'paragraph')) continue;
    const isQuestion = asks.test(block.text) && findMarked(block.text).length === 0;
    if (isQuestion) questions.push(block.text);
    else if (isAsked && block.kind === 'paragraph') answers.push(block);
    // A heading that asks nothing heads something else.
    isAsked = isQuestion || (isAsked && block.kind === 'paragraph');
  }
  if (questions.length < fewestAnswers || answers.length < fewestAnswers) return null;
  if (answers.filter(({ text }) => labelled.test(text)).length * 2 > answers.length) return null;
  const own = answers.filter(({ text }) => {
    const [first] = findMarked(text);
    return firstPerson.test(first ? text.slice(0, first.open) : text);
  });
  return own.length >= answers.length * fewestOwn ? { questions, answers } : null;
}

/** "Jane Roe: …", 答：…: those are told by their labels. */
const labelled =
  /^\s*(?:\*\*|__)?(?:[^\s:：.。!?！？，、「『]{1,20}(?: [^\s:：.。!?！？]{1,20}){0,3}(?:\*\*|__)?\s?[:：]|[A-Z答问問문답][.．)）])/u;

const asks = /[?？]\s*$/u;
