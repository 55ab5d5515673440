// The span of the raw article that ties words to who says them. Knows nothing of who is who.
import type { Attribution as Proven } from '../../../domain/attribution.ts';
import type { Attribution, Report } from '../../../language/quoting.ts';
import type { Paragraph } from './read.ts';

/** Offsets into a paragraph. */
export interface Span {
  start: number;
  end: number;
}

export interface Prover {
  /** A paragraph's offset in the raw article; what lies past its ends lies in the paragraphs beside it. */
  rawAt(paragraph: Paragraph, offset: number): number;
  proof(
    paragraph: Paragraph,
    grade: 'stated' | 'carried',
    tie: Span,
    mention: Span,
    mentionParagraph?: Paragraph,
  ): Proven;
}

export function openProver(paragraphs: readonly Paragraph[]): Prover {
  function rawAt({ index, block }: Paragraph, offset: number): number {
    const [above, next] = [paragraphs[index - 1]?.block, paragraphs[index + 1]?.block];
    if (offset < 0 && above) return above.start + above.text.length + 1 + offset;
    return offset <= block.text.length || !next
      ? block.start + offset
      : next.start + offset - block.text.length - 1;
  }

  /** Whether there is nothing, also where it lies in the paragraphs beside it, which a line's end parts from it. */
  function isBlankAt({ index, block: { text } }: Paragraph, offset: number): boolean {
    const [above = '', next = ''] = [paragraphs[index - 1]?.block.text, paragraphs[index + 1]?.block.text];
    const char =
      offset < 0
        ? above[above.length + 1 + offset]
        : offset < text.length
          ? text[offset]
          : next[offset - text.length - 1];
    return char === undefined || char.trim() === '';
  }

  function proof(
    paragraph: Paragraph,
    grade: 'stated' | 'carried',
    tie: Span,
    mention: Span,
    mentionParagraph = paragraph,
  ): Proven {
    let { start, end } = tie;
    while (start < end && isBlankAt(paragraph, start)) start++;
    while (start < end && isBlankAt(paragraph, end - 1)) end--;
    return {
      grade,
      start: rawAt(paragraph, start),
      // The last character, since behind it may lie what parts two paragraphs.
      end: start < end ? rawAt(paragraph, end - 1) + 1 : rawAt(paragraph, end),
      speakerStart: rawAt(mentionParagraph, mention.start),
      speakerEnd: rawAt(mentionParagraph, mention.end),
    };
  }

  return { rawAt, proof };
}

/** From the subject to the marks, where the grammar tells no more. */
export function tieOf(
  { start: from, end: to, subject }: Attribution,
  { open, close, start, end }: { open: number; close: number; start: number; end: number },
): Span {
  if (from !== undefined && to !== undefined) return { start: from, end: to };
  if (subject.start >= subject.end) return { start, end };
  return subject.start >= close
    ? { start: close, end: subject.end }
    : { start: subject.start, end: Math.max(subject.end, open) };
}

export const tieOfReport = ({ subject, start, end }: Report): Span =>
  subject.start >= subject.end
    ? { start, end }
    : subject.start >= end
      ? { start: end, end: subject.end }
      : { start: subject.start, end: Math.max(subject.end, start) };
