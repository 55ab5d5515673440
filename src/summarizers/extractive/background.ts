// Tells what led to the news from the news: a line that dates itself to a year before the latest that the article names.

import { matchesOf } from '../../language/text/matches.ts';

/** A test of lines for one article; true of background. */
export function backgroundIn(article: string): (line: string) => boolean {
  const latest = latestYear(article) ?? Number.NEGATIVE_INFINITY;
  return (line) => (latestYear(line) ?? Number.POSITIVE_INFINITY) < latest;
}

function latestYear(text: string): number | null {
  const years = Array.from(matchesOf(text, /(?<![\d.,])20\d\d(?!\d|[.,]\d)/g), ([year]) => Number(year));
  return years.length > 0 ? Math.max(...years.slice(0, 1_000)) : null;
}
