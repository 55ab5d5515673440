// The content of indirect speech, with what ties it to whoever says it.
import type { Report, Subject } from '../../../quoting.ts';

/** The content, and beside it what ties it to the subject: all that stands before it, or behind it. */
export function content(sentence: string, from: number, until: number, subject: Subject): Report {
  // 'He called it “garage science.” By November …': American marks close behind the stop, and the sentence with them.
  const stop = /[.!?][”"]\s+(?=\p{Lu})/u.exec(sentence.slice(from, until));
  const to = stop ? from + stop.index + 2 : until;
  const skipped = /^\s*/.exec(sentence.slice(from, to))![0].length;
  const rest = sentence.slice(to).replace(/^[,\s]+/, '');
  const tie =
    from > 0
      ? { start: 0, end: sentence.slice(0, from).trimEnd().length }
      : { start: sentence.length - rest.length, end: sentence.length };
  return { subject, start: from + skipped, end: to, tie };
}
