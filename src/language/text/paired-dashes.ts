// Speech between two dashes, where a language writes it so (in opening-dash.ts a comma closes it): – To koniec – mówi Anna. – Idziemy do domu.
import type { Language } from '../language.ts';
import type { Marked } from './marks.ts';
import { saysSomething } from './saying.ts';

const dash = /(?<=^|\s)[–—-](?=\s)/gu;
/** Behind the end of a sentence, before the beginning of one. */
const beginsBehind = /(?:^|[.!?…:”"])\s*$/u;
const beginsBefore = /^\s+[\p{Lu}\d„"]/u;
/** What the verb of an attribution begins with: "mówi Anna", "dodaje". */
const firstWords = /^\s+(\p{Ll}+(?: \p{Ll}+)?)/u;

/** Offsets into the text. */
interface Stretch {
  open: number;
  close: number;
}

export interface Dashed {
  spoken: Marked[];
  /** Where it is told who says so, up to the next dash. */
  told: Stretch[];
}

/** What is said, and between it who says so. */
export function betweenDashes(text: string, language: Language): Dashed {
  const spoken: Marked[] = [];
  const told: Stretch[] = [];
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
