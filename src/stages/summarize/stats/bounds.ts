// How far a figure reaches in its sentence: "fewer than 7%", "41% less" and "£1.9 million a year" are not 7%, 41% and
// £1.9 million. Finds what must be shown with the number; the number itself stays as it is.
import type { Language } from '../../../language/language.ts';

interface Stretch {
  start: number;
  end: number;
}

/** How far around a number these words may stand. */
const reach = 40;

/** @param number offsets into the text */
export function boundsOf(text: string, { start, end }: Stretch, { figures: { bounds } }: Language): Stretch {
  if (!bounds) return { start, end };
  const before = bounds.before.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = bounds.after.exec(text.slice(end, end + reach))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
