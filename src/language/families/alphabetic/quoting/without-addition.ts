// Where what somebody tells ends, in Romance tongues: before a second clause with a conjunction of its own, which would hang in
// the air, before their next verb of saying, before what the paper adds or holds against it, and before its source.
import type { Report } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { withoutMarked } from './openers.ts';
import type { Tools } from './tools.ts';
import { withoutAuxiliary } from './verbs.ts';

/** What is told keeps no fewer words than these. */
const fewest = 4;

/**
 * "said that A ⟨and that B⟩", "says that A ⟨and regrets that B⟩", "said that A, ⟨contradicting the mayor⟩": nothing is lost of
 * what stays. Where a clause before opens another one, either may go on, and all of it stays.
 */
export function withoutAddition(report: Report, sentence: string, tools: Tools): Report {
  const { words } = tools;
  if (!words.isRomance || report.isEmpty) return report;
  const told = withoutMarked(sentence.slice(report.start, report.end));
  const ends = [
    secondClause(told, tools),
    secondSaying(told, tools),
    added(told, tools),
    told.search(words.reportForms?.whereas ?? /(?!)/u),
    source(told, tools),
  ];
  const end = Math.min(...ends.filter((at) => at > 0 && isWhole(told.slice(0, at), tools)));
  if (!Number.isFinite(end)) return report;
  const length = told.slice(0, end).replace(/[,\s]+$/, '').length;
  return { ...report, end: report.start + length, until: report.end, isApart: true };
}

/** "and", in all these tongues; what "but" holds against a clause belongs to it. */
const joins = /^(?:et|y|e|ed)$/;

/** "and that" */
function secondClause(told: string, { words }: Tools): number {
  for (const { index, 1: and = '', 2: that = '' } of told.matchAll(
    /,?\s(\p{Ll}{1,5})\s(\p{Ll}{2,3})(?!\p{L})/gu,
  ))
    if (joins.test(and) && words.conjunctions.has(that))
      return opensNone(told.slice(0, index), words.conjunctions) ? index : -1;
  return -1;
}

/** "and regrets that" */
function secondSaying(told: string, tools: Tools): number {
  const { conjunctions } = tools.words;
  for (const { 0: verb, index } of matchesOf(told, tools.reported)) {
    const [next = ''] = /(?<=^\s)\p{L}+/u.exec(told.slice(index + verb.length)) ?? [];
    const joint = /,?\s(\p{Ll}{1,5})\s*$/u.exec(withoutAuxiliary(told.slice(0, index), tools));
    if (joint && conjunctions.has(next) && joins.test(joint[1]!))
      return opensNone(told.slice(0, joint.index), conjunctions) ? joint.index : -1;
  }
  return -1;
}

/** "said that A, ⟨according to the indictment⟩": who tells that it was said, at the end of the sentence. */
function source(told: string, { words }: Tools): number {
  const comma = told.lastIndexOf(', ');
  const by = words.reportForms?.by.exec(told.slice(comma + 2))?.[0] ?? '';
  return comma > 0 && by !== '' && words.articles.test(told.slice(comma + 2 + by.length)) ? comma : -1;
}

const added = (told: string, { words }: Tools): number => told.search(words.reportForms?.added ?? /(?!)/u);

const opensNone = (clause: string, conjunctions: ReadonlySet<string>): boolean =>
  !clause.match(/\p{L}+/gu)?.some((word) => conjunctions.has(word));

/** A clause, more of it outside marks than a word or two, and not the first of two verbs: "believes ⟨and holds that⟩". */
function isWhole(clause: string, { words, reported }: Tools): boolean {
  const list = clause.trim().split(/\s+/);
  const last = list.at(-1)!;
  return (
    list.length >= fewest &&
    list.filter((word) => !/^\P{L}*x+\P{L}*$/u.test(word)).length >= fewest - 1 &&
    !words.coordinators.has(last) &&
    !matchesOf(clause, reported).some(({ 0: verb, index }) => index + verb.length === clause.trimEnd().length)
  );
}
