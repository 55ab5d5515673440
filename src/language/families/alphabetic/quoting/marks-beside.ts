// What a sentence with words in marks tells beside them: "says it is over and calls it “a toy”", "“…”, he said, and added that …".
import type { Report } from '../../../quoting.ts';
import { isTitle } from './titles.ts';
import type { Tools } from './tools.ts';

/** "She speaks of “a boy” and claims that …": the marks are closed, and a verb follows that has its subject in common. */
export function isBehindMarks(before: string, { words }: Tools): boolean {
  const last = before.trim().toLowerCase().split(/\s+/).at(-1)!;
  const closed = before.replace(/[“„«"‘][^“”„«»"‘]*[”“»"’]/gu, '');
  return words.coordinators.has(last) && !/[“”„«»"‘]/u.test(closed);
}

/**
 * What is told beside words in marks: "said it was over and called it “a toy”", "said that it was over: “…”", "called it “a
 * toy” and that it was over". Content that holds the marks in its middle stays as it is.
 */
export function besideMarks(report: Report, sentence: string, tools: Tools): Report | null {
  const { words, coordination } = tools;
  if (report.isEmpty) return report;
  const told = sentence.slice(report.start, report.end);
  const mark = told.search(/(?<!\p{L})[“„«"‘]/u);
  if (mark < 0) return /[“„«"]/u.test(sentence) ? { ...report, isApart: true } : report;
  const lead = told.slice(0, mark);
  if (/:\s*$/.test(lead)) {
    // "says that he had told her: “…”": somebody else's words, and half a clause without them.
    const core = lead.replace(/[:\s]+$/, '');
    return core.slice(-60).search(tools.said) < 0
      ? { ...report, end: report.start + core.length, isApart: true }
      : report;
  }
  const joint = [...lead.matchAll(new RegExp(coordination, 'gu'))].at(-1);
  const clause = joint ? lead.slice(0, joint.index).replace(/,$/, '') : '';
  // "called it a strike as “…”": the words go on with it.
  const isOther = joint && /\p{L}/u.test(lead.slice(joint.index + joint[0].length));
  if (isOther && lead.length - joint.index < 30 && words.finite.test(clause) && clause.split(' ').length >= 5)
    return { ...report, end: report.start + clause.length, isApart: true };
  // “…” and that the rest is told.
  const close = told.search(/[”»"’][^“”„«»"‘]*$/u);
  const rest = close > mark ? told.slice(close + 1) : '';
  const [first = '', second = ''] = rest.trim().split(/\s+/, 2);
  if (!words.coordinators.has(first) || !words.conjunctions.has(second)) return report;
  const skipped = rest.indexOf(second) + second.length;
  const start = report.start + close + 1 + skipped + /^\s*/.exec(rest.slice(skipped))![0].length;
  return { ...report, start, isApart: true };
}

/** A word or two in marks, which quote nobody's sentence and name nobody, as letters of the same number. */
export const hideTerms = (text: string): string =>
  hideTitles(text).replace(/[“„«"‘][^“”„«»"‘’]{1,20}[”“»"’](?=[\s,.])/gu, (term) =>
    term.replace(/\S/gu, 'x'),
  );

/** « Dans un entretien au « Courrier de l’Ouest », X annonce … » */
const hideTitles = (text: string): string =>
  text.replace(/«\s?([^«»]{1,40}?)\s?»|“([^“”]{1,40})”|"([^"]{1,40})"/gu, (marked, ...found) =>
    found.slice(0, 3).some((title) => typeof title === 'string' && isTitle(title))
      ? marked.replace(/\S/gu, 'x')
      : marked,
  );
