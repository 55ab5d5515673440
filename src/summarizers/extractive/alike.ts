// Whether two lines are the same, or one says again what the other says.

/** Letters and digits alone. */
export const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();

export const same = (a: string, b: string): boolean => bare(a) === bare(b);

/** How much of a line's terms another line has too. */
export function repeated(terms: readonly string[], known: ReadonlySet<string>): number {
  return terms.filter((term) => known.has(term)).length / (terms.length || 1);
}
