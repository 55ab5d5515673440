// Halves of a sentence that a tag parts. Whoever reads one of them alone is misled where the second takes back what the first
// says, and the second begins in the middle.
import type { Language } from '../../../language/language.ts';
import type { Span } from './proof.ts';

/** Between the halves, in UTF-16 units. */
const longestTag = 80;

const tag = `[^"„“”«»「」『』\\n.!?。！？]{1,${longestTag}}`;
/** …,” he says, “… */
const onward = new RegExp(`^[,，、]?\\s?["”“»«」』’]\\s?${tag}["„“«»「『‘]\\s?`, 'u');
const back = new RegExp(`[\\p{L}\\p{N},，、]\\s?["”“»«」』’]\\s?${tag}["„“«»「『‘]\\s?$`, 'u');

/** «Si tratta – dice il sindaco – di …»: the tag stands within the marks. */
const within = new RegExp(`^\\s?[,–—-]\\s?[^"„“”«»,\\n.!?–—]{1,${longestTag}}[,–—-]\\s?(?=\\p{Ll})`, 'u');
/** Fewer words before a tag are no sentence that goes on behind it. */
const fewest = 3;

export function isHalf(
  raw: string,
  { start, end }: Span,
  { standing: { turns, goesOn } }: Language,
): boolean {
  const joint = onward.exec(raw.slice(end, end + longestTag + 12))?.[0];
  if (joint !== undefined && turns?.test(raw.slice(end + joint.length, end + joint.length + 16))) return true;
  const inside = within.exec(raw.slice(end, end + longestTag + 12))?.[0];
  if (
    inside !== undefined &&
    (raw.slice(start, end).split(/\s/u).length < fewest ||
      turns?.test(raw.slice(end + inside.length, end + inside.length + 16)))
  )
    return true;
  const text = raw.slice(start, start + 16);
  return (
    (turns?.test(text) === true || goesOn?.test(text) === true) &&
    back.test(raw.slice(Math.max(0, start - longestTag - 12), start))
  );
}
