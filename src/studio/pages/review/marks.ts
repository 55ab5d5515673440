// What is marked in the article: the text of a block in pieces, each with what it is part of. Pure.
import type { ReviewDesk } from './use-desk.ts';

export type MarkKind = 'quote' | 'other' | 'figure' | 'keyPoint' | 'sentence';

export interface Mark {
  kind: MarkKind;
  /** In its list, from 0. */
  at: number;
  start: number;
  end: number;
}

/** A stretch of the article, verbatim. */
export interface Words {
  start: number;
  end: number;
  text: string;
}

export interface Piece {
  start: number;
  end: number;
  marks: readonly Mark[];
}

export function marksOf({ quotes, otherQuotes, figures, keyPoints, summary }: ReviewDesk): Mark[] {
  const of = (kind: MarkKind, items: readonly { start?: number; end?: number }[]) =>
    items.flatMap(({ start, end }, at) =>
      start === undefined || end === undefined ? [] : [{ kind, at, start, end }],
    );
  return [
    ...of('quote', quotes),
    ...of('other', otherQuotes),
    ...of('figure', figures),
    ...of('keyPoint', keyPoints),
    ...of('sentence', summary),
  ];
}

/** `cuts`: where else a piece begins, such as at the words of a proof. */
export function piecesOf(
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Piece[] {
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  const bounds = [start, end, ...cuts, ...near.flatMap((mark) => [mark.start, mark.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const points = [...new Set(bounds)];
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? start;
    return { start: from, end: to, marks: near.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
