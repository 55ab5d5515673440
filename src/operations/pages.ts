// A long answer, a page at a time: what asks for a page, and what one is. A cursor is what the last page said, unread.
import { z } from 'zod';
import { PullquoteError } from '../errors.ts';
import { text, whole } from './terms.ts';

export const pageTerms = z.strictObject({
  /** What the page before said comes next. */
  cursor: text('the nextCursor of another page').optional(),
  limit: whole({ most: 200 }).default(50),
});

export const pageView = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    /** For the page that follows; null where this one is the last. */
    nextCursor: z.string().nullable(),
  });

/** @param rows one more than `limit` where there are more */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { view, cursor }: { view: (row: Row) => Item; cursor: (row: Row) => string | number },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    items: shown.map(view),
    nextCursor: hasMore ? cursorOf(cursor(last)) : null,
  };
}

export const cursorOf = (at: string | number): string => Buffer.from(String(at)).toString('base64url');

/** @throws USAGE for what no page said */
export function readCursor(cursor: string | undefined, pattern: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const read = Buffer.from(cursor, 'base64url').toString();
  if (pattern.test(read)) return read;
  throw new PullquoteError(
    'USAGE',
    `cursor: expected the nextCursor of another page, but got "${cursor.slice(0, 40)}"`,
  );
}
