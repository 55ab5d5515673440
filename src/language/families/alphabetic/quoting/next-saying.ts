// Where what somebody tells ends: before the next verb of saying that "and" or "but" joins to it, whoever says that: "said A ⟨and
// added that B⟩", "said A, ⟨but said B⟩", "said A ⟨and Tom Reed said B⟩". Nothing is lost of what stays. In Romance tongues only
// before one with its own subject: the others end in without-addition.ts.
import type { Report } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { contentStart } from './content-start.ts';
import { withoutMarked } from './openers.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** A clause has no fewer words. */
const fewest = 2;

/** Where no list tells all verbs. */
const fewestOfRomance = 4;

/** Between the joint and the verb stands no more than who says it, in words. */
const longestSayer = 6;

/** The end of a verb, where none is written that shows itself by its form. */
const endsAsVerb = /\p{Ll}{2,}(?:ed|s|t|te|de|en)(?!\p{L})/u;

/** Another sentence behind a semicolon, or what the paper adds of them: "he would stay, before leaving all the same". */
const addition = /;\s|,\sbefore\s\p{Ll}+ing\s[^,]*$/u;

function endOf(written: string, { words: { ownClause } }: Tools): number {
  const ends = [addition, ownClause].map((pattern) => (pattern ? written.search(pattern) : -1));
  return Math.min(...ends.filter((at) => at > 0), written.length + 1) % (written.length + 1);
}

/** @returns what is told, and where the clause begins in the sentence that the next one says */
export function untilNextSaying(
  report: Report,
  sentence: string,
  tools: Tools,
): { told: Report; next: number | null } {
  const { nextSaying, negations, isRomance } = tools.words;
  const written =
    report.isEmpty || !nextSaying ? '' : withoutMarked(sentence.slice(report.start, report.end));
  const added = isRomance ? 0 : endOf(written, tools);
  if (added > 0) {
    const shown = { ...report, end: report.start + added, until: report.end, isApart: true as const };
    return { told: shown, next: null };
  }
  const other = isRomance ? besideInfinitive(written, tools) : 0;
  if (other > 0)
    return {
      told: { ...report, end: report.start + other, until: report.end, isApart: true as const },
      next: null,
    };
  for (const verb of matchesOf(written, tools.reported)) {
    const before = written.slice(0, verb.index);
    const joint = matchesOf(before, nextSaying!).at(-1);
    if (!joint || negations.test(before.trimEnd())) continue;
    const from = joint.index + joint[0].length;
    const sayer = before.slice(from);
    const clause = written.slice(0, joint.index);
    // "said A, but that B was told": what is told goes on.
    if (tools.words.conjunctions.has(firstWord(sayer))) continue;
    if (sayer.trim().split(/\s+/).length > longestSayer || /[,;:]/.test(sayer)) continue;
    if (!isClause(clause, tools) || (isRomance && !isSubject(sayer, tools))) continue;
    // "some believe A, ⟨while some say B⟩": others hold the contrary, however their clause begins.
    const isContrary = tools.words.contrary?.test(`${joint[0]}${sayer}`) === true;
    if (!isContrary && contentStart(written.slice(verb.index + verb[0].length), verb[0], sayer, tools) === 0)
      continue;
    const until = report.start + joint.index;
    return {
      told: { ...report, end: until, until: report.end, isApart: true },
      next: sayer.trim() === '' ? null : report.start + from,
    };
  }
  return { told: report, next: null };
}

function isClause(clause: string, { words }: Tools): boolean {
  const count = clause.trim().split(/\s+/).length;
  if (words.isRomance) return count >= fewestOfRomance;
  return count >= fewest && (words.finite.test(clause) || endsAsVerb.test(clause));
}

const isSubject = (sayer: string, tools: Tools): boolean => {
  const subject = subjectAt(sayer, 0, tools);
  return subject !== null && subject.kind !== 'nobody';
};

/** "se comprometió a trabajar por la paz ⟨y Pablo Gil garantizó el plazo⟩": no infinitive has a clause with its own subject beside it. */
function besideInfinitive(written: string, tools: Tools): number {
  const { words } = tools;
  const [first = ''] = written.split(' ', 1);
  if (!words.reportForms?.infinitive.test(first)) return 0;
  const joint = matchesOf(written, words.nextSaying!).find(({ index, 0: small }) => {
    const rest = written.slice(index + small.length);
    const subject = subjectAt(rest, 0, tools);
    const [next = ''] = /(?<=^\s)\p{Ll}+/u.exec(rest.slice(subject?.end ?? rest.length)) ?? [];
    return (
      subject?.kind === 'person' &&
      subject.name.includes(' ') &&
      next !== '' &&
      !words.prepositions.has(next) &&
      !words.coordinators.has(next) &&
      !words.subordinators.has(next)
    );
  });
  return joint?.index ?? 0;
}
