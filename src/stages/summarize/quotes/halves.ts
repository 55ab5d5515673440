// Halves of a sentence that a tag parts. Whoever reads one of them alone is misled where the second takes back what the first
// says, and the second begins in the middle.
import { goingOnWords, turningWords } from '../../../language/turning-words.ts';
import type { Span } from './proof.ts';

/** Between the halves, in UTF-16 units. */
const longestTag = 80;

const tag = `[^"„“”«»「」『』\\n.!?。！？]{1,${longestTag}}`;
/** …,” he says, “… */
const onward = new RegExp(`^[,，、]?\\s?["”“»«」』’]\\s?${tag}["„“«»「『‘]\\s?`, 'u');
const back = new RegExp(`[\\p{L}\\p{N},，、]\\s?["”“»«」』’]\\s?${tag}["„“«»「『‘]\\s?$`, 'u');

export function isHalf(raw: string, { start, end }: Span): boolean {
  const joint = onward.exec(raw.slice(end, end + longestTag + 12))?.[0];
  if (joint !== undefined && turningWords.test(raw.slice(end + joint.length, end + joint.length + 16)))
    return true;
  const text = raw.slice(start, start + 16);
  return (
    (turningWords.test(text) || goingOnWords.test(text)) &&
    back.test(raw.slice(Math.max(0, start - longestTag - 12), start))
  );
}
