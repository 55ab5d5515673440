// The stretches of a text that marks or dashes set off, as a language writes speech.
import type { Language } from '../language.ts';
import { findMarked, type Marked } from './marks.ts';
import { withSpeechMarks } from './opening-dash.ts';
import { betweenDashes } from './paired-dashes.ts';

/** Marks behind a verb hold the name of a paper or of a body. */
const longestName = 30;

/** All marked stretches, with speech behind or between dashes among them; marks within speech lie deeper. */
export function speechIn(written: string, language: Language): Marked[] {
  const text = withSpeechMarks(written, language);
  const marks = findMarked(text);
  if (!language.saying.pairedDashes) return marks;
  const { spoken, told } = betweenDashes(text, language);
  if (spoken.length === 0) return marks;
  const isWithin = (mark: Marked, whole: { open: number; close: number }) =>
    mark.open >= whole.open && mark.close <= whole.close;
  const others = marks
    .filter((mark) => !(mark.end - mark.start <= longestName && told.some((one) => isWithin(mark, one))))
    .map((mark) => (spoken.some((one) => isWithin(mark, one)) ? { ...mark, depth: mark.depth + 1 } : mark));
  return [...others, ...spoken].sort((a, b) => a.open - b.open);
}
