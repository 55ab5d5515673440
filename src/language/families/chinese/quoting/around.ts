// What stands around a Chinese quotation: the sentence before it and the rest of the one behind it, without the quotations
// beside it. All offsets are the paragraph's.
import type { Subject, Surroundings } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';

/** Only what belongs to the sentence of the marks, and not to the quotation before. */
export function leadIn(around: Surroundings): Zone {
  const from = Math.max(around.floor, around.open - 200);
  const before = around.text.slice(from, around.open);
  const stop = Math.max(
    before.lastIndexOf('。'),
    before.lastIndexOf('！'),
    before.lastIndexOf('？'),
    before.lastIndexOf('\n'),
  );
  return { text: before.slice(stop + 1), start: from + stop + 1 };
}

const term = /「[^「」，。！？]{0,12}」|“[^“”，。！？]{0,12}”/gu;

/** What follows the marks up to the next speech, with the terms in marks that stand in it taken out of the way. */
export function sentenceRest({ text, close }: Surroundings): string {
  const after = text.slice(close, close + 70);
  const next = after.replace(term, (marked) => '　'.repeat(marked.length)).search(/[「『“]/);
  const rest = next < 0 ? after : after.slice(0, next);
  return rest.replace(term, (marked) => '　'.repeat(marked.length));
}

/** The sentence before the marks, with the terms in marks that stand in it taken out of the way. */
export function sentenceLead(around: Surroundings): Zone {
  const from = Math.max(0, around.open - 200);
  const before = around.text.slice(from, around.open).replace(term, (marked) => '　'.repeat(marked.length));
  const stop = Math.max(...['。', '！', '？', '\n', '」', '”'].map((mark) => before.lastIndexOf(mark)));
  return { text: before.slice(stop + 1), start: from + stop + 1 };
}

/** 她說，屋邨的升降機壞了，「…？」, 被告開口：「…」: what stands before the words has to do with them; what follows is another sentence. */
export function endsSentence(around: Surroundings): boolean {
  const lead = leadIn(around).text.trimEnd();
  return (
    /\p{Script=Han}[：:]$/u.test(lead) ||
    (/[。！？!?…]$/.test(around.words) && /\p{Script=Han}[，,]$/u.test(lead))
  );
}

/** From the subject on, where it stands in the clause that ties it. */
export const from = (
  subject: Subject,
  tie: { start: number; end: number },
): { start: number; end: number } =>
  subject.start >= tie.start && subject.start < tie.end && subject.end > subject.start
    ? { start: subject.start, end: tie.end }
    : tie;
