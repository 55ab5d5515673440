// Speech that dashes set off, where a language writes it so: – To koniec – mówi Anna. – Idziemy do domu.
import type { Language } from '../language.ts';
import { findMarked, type Marked } from './marks.ts';
import { saysSomething } from './saying.ts';

const dash = /(?<=^|\s)[–—-](?=\s)/gu;
/** Behind the end of a sentence, before the beginning of one. */
const beginsBehind = /(?:^|[.!?…:”"])\s*$/u;
const beginsBefore = /^\s+[\p{Lu}\d„"]/u;
/** What the verb of an attribution begins with: "mówi Anna", "dodaje". */
const firstWords = /^\s+(\p{Ll}+(?: \p{Ll}+)?)/u;
/** Marks behind a verb hold the name of a paper or of a body. */
const longestName = 30;

/** All marked stretches, with speech between dashes among them; marks within speech lie deeper. */
export function speechIn(text: string, language: Language): Marked[] {
  const marks = findMarked(text);
  if (!language.writing.speechDash) return marks;
  const { spoken, told } = dashed(text, language);
  if (spoken.length === 0) return marks;
  const isWithin = (mark: Marked, whole: { open: number; close: number }) =>
    mark.open >= whole.open && mark.close <= whole.close;
  const others = marks
    .filter((mark) => !(mark.end - mark.start <= longestName && told.some((one) => isWithin(mark, one))))
    .map((mark) => (spoken.some((one) => isWithin(mark, one)) ? { ...mark, depth: mark.depth + 1 } : mark));
  return [...others, ...spoken].sort((a, b) => a.open - b.open);
}

/** What is said, and between it who says so. */
function dashed(
  text: string,
  language: Language,
): { spoken: Marked[]; told: { open: number; close: number }[] } {
  const spoken: Marked[] = [];
  const told: { open: number; close: number }[] = [];
  let open = -1;
  // A dash that no known verb follows: there may have ended what was said.
  let isUnclear = false;
  for (const { index } of text.matchAll(dash)) {
    const rest = text.slice(index + 1, index + 60);
    const before = text.slice(Math.max(0, index - 4), index);
    if (open >= 0) {
      const verb = firstWords.exec(rest)?.[1];
      const isTold: boolean = verb !== undefined && saysSomething(verb, language);
      // – A? – wycedził ktoś. – B – dodał ktoś inny.
      const isOther: boolean = isUnclear && beginsBehind.test(before) && beginsBefore.test(rest);
      if (isOther) open = index;
      isUnclear = !isTold && !isOther;
      if (!isTold) continue;
      spoken.push(stretch(text, open, index));
      told.push({ open: index, close: text.length });
      open = -1;
    } else if (beginsBehind.test(before) ? beginsBefore.test(rest) : told.length > 0) {
      const last = told.at(-1);
      if (last) last.close = index;
      open = index;
    }
  }
  // Whoever spoke goes on to the end of the paragraph; a dash that no verb follows may begin a list.
  if (open >= 0 && spoken.length > 0 && !isUnclear) spoken.push(stretch(text, open, text.length));
  return { spoken, told };
}

function stretch(text: string, open: number, to: number): Marked {
  const start = open + 1 + /^\s*/u.exec(text.slice(open + 1))![0].length;
  const end = text.slice(0, to).trimEnd().length;
  return { open, close: end, start, end, mark: '–', depth: 0, unclosed: false };
}
