// Indirect speech in alphabetic languages: X said that …; according to X, …; …, X said.
import { nobody, type Report, type Subject } from '../../../quoting.ts';
import { shiftedReport } from '../../../shifted.ts';
import { fromAccording } from './according.ts';
import { fromByWhom } from './by-whom.ts';
import { fromCleft } from './clefts.ts';
import { fromHolding } from './holding.ts';
import { fromMarkedPaper } from './marked-papers.ts';
import { besideMarks } from './marks-beside.ts';
import { untilNextSaying } from './next-saying.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { fromPaperLead, fromPaperTail } from './papers.ts';
import { fromParenthesis } from './parenthesis.ts';
import { fromParenthetical, isSomebody } from './parenthetical.ts';
import { fromParticiple } from './participles.ts';
import { fromAgencyBehind } from './passed-by-agency.ts';
import { fromQuotedAs } from './quoted-as.ts';
import { findPeople } from './register.ts';
import { fromRelative } from './relative.ts';
import { fromVerb } from './reported.ts';
import { fromReportedOn } from './reported-on.ts';
import { fromSource } from './sources.ts';
import { fromTail } from './tail.ts';
import { firstWord, type Tools } from './tools.ts';
import { fromGoingOn, fromTrailing, withoutInner } from './trailing.ts';
import { withoutAddition } from './without-addition.ts';

/** "#Sports @club Ann Field said": what a post is filed under is no part of its sentence. */
const filedUnder = /^(?:[#@][\p{L}\d_]+\s)+(?=\p{Lu})/u;

/** A sentence with speech of its own sentences before it is no longer, in UTF-16 units: a text without stops would cost its square. */
const longestMarked = 3000;

/** “A ponte caiu.” Rita Moura diz que …: no verb that has the words before it follows them with a capital. */
const markedSentences = /^.*[.!?…]\s?["”»]\s+(?=\p{Lu})/su;

export function findReports(sentence: string, tools: Tools): Report[] {
  const tags = filedUnder.exec(sentence)?.[0].length ?? datelineOf(sentence, tools);
  if (tags > 0) return findReports(sentence.slice(tags), tools).map((report) => shiftedReport(report, tags));
  const mayHoldMarked = tools.words.isRomance && sentence.length <= longestMarked;
  const behindMarks = mayHoldMarked ? (markedSentences.exec(sentence)?.[0].length ?? 0) : 0;
  const ownSentence = behindMarks > 0 ? findReports(sentence.slice(behindMarks), tools) : [];
  if (ownSentence.length > 0)
    return [
      ...findReports(sentence.slice(0, behindMarks).trimEnd(), tools),
      ...ownSentence.map((report) => ({ ...shiftedReport(report, behindMarks), isApart: true as const })),
    ];
  // What hangs on a condition was not said, unless all of it was.
  if (tools.words.conditional.test(sentence)) return ofCondition(sentence, tools);
  // "Juan Ros a-t-il dit que … ?"
  if (tools.words.isRomance && /\?\s*$/.test(sentence)) return [];
  // "…; the doctor said that …": of two sentences each may be told by somebody else.
  const halves = /["“”„«»‘]/u.test(sentence) ? [] : [...sentence.matchAll(/[^;]+/g)];
  if (halves.length > 1)
    return halves.flatMap(({ 0: half, index }, i) => {
      const skipped = half.search(/\S/);
      const text = `${half.charAt(skipped).toUpperCase()}${half.slice(skipped + 1)}`;
      // So that the first half ends as a sentence does.
      const whole = i < halves.length - 1 && /\p{L}$/u.test(text) ? `${text}.` : text;
      return findReports(whole, tools).map((report) =>
        shiftedReport({ ...report, end: Math.min(report.end, text.length) }, index + skipped),
      );
    });
  // "Ya lo dijo: el comité recordó que …": the clause behind a colon has its own subject.
  const lead = /^[^:“”„«»"]{3,120}:\s(?=\p{L})/u.exec(sentence)?.[0].length ?? 0;
  const behind = lead > 0 ? reportsIn(sentence.slice(lead), tools) : [];
  if (behind.length > 0 && (tools.words.isRomance || hasOwnSayer(behind, sentence.slice(0, lead))))
    return behind.map((report) => {
      const own = shiftedReport(report, lead);
      const subject = report.subject.kind === 'elided' ? leftOutBehind(sentence.slice(0, lead), tools) : null;
      return subject ? { ...own, subject, tie: { start: 0, end: own.tie?.end ?? own.start } } : own;
    });
  const found = reportsIn(sentence, tools);
  return tools.words.isRomance ? found : found.filter((report) => !isBeforeColon(report, sentence, tools));
}

/** Not of a caption, "Worried: …", nor where it goes on with what one before the colon says: „Ahl kritisierte die Stadt: Sie habe …“ */
const hasOwnSayer = (behind: readonly Report[], lead: string): boolean =>
  /\s\S+:\s$/u.test(lead) && behind.some(({ subject: { kind } }) => kind !== 'pronoun' && kind !== 'elided');

/** "New Delhi: The council …", "LEEDS (AP) — A spokesman …": where it was written is no part of the sentence; the length of that. */
function datelineOf(sentence: string, { words }: Tools): number {
  if (words.isRomance || words.reportedOn !== null) return 0;
  const [line = ''] =
    /^(?:\p{Lu}[\p{L}.’'-]*,? ){0,2}\p{Lu}[\p{L}.’'-]+(?: \([^()]{2,20}\))?(?::| [–—-]) (?=\p{Lu})/u.exec(
      sentence,
    ) ?? [];
  return line !== '' && words.articles.test(sentence.slice(line.length).toLowerCase()) ? line.length : 0;
}

/** "Ann Field is right: in May the council told that …": whoever stands before the colon does not say what its own verb behind it tells. */
function isBeforeColon({ subject, start }: Report, sentence: string, { reported }: Tools): boolean {
  const colon = sentence.search(/:\s(?=\p{L})/u);
  return (
    colon >= 0 && subject.end <= colon && colon < start && sentence.slice(colon, start).search(reported) >= 0
  );
}

/** "La cugina, Marta Ricci, ha un'altra versione: sostiene che …": whom the clause before the colon begins with. */
function leftOutBehind(lead: string, tools: Tools): Subject | null {
  const subject = openersOf(lead, tools)[0]?.subject;
  if (!subject) return null;
  const named =
    subject.kind === 'role'
      ? findPeople(lead.slice(0, 90), tools).find(({ start }) => start === subject.end + 2)
      : null;
  if (named?.kind === 'person' && !named.unshown) return named;
  return isDoubtful(subject) ? null : subject;
}

/**
 * "If it rains, she said, the fair will close", "If it rains, the fair will close, Ann Field said"; in Romance tongues what
 * follows on it, with whoever says both behind them.
 */
function ofCondition(sentence: string, tools: Tools): Report[] {
  const { isRomance, asBefore, verbSecond } = tools.words;
  if (isRomance && /["“”„«»?;:]/u.test(sentence)) return [];
  const found = (isRomance ? null : fromParenthesis(sentence, tools)) ?? fromTail(sentence, tools);
  if (!found?.tie || !/,\s/.test(sentence.slice(0, found.end))) return [];
  if (isRomance) return found.start === 0 && found.subject.start >= found.end ? [found] : [];
  // "If, as X said, …"; "Wenn es regnet, sagt X die Reise ab": more than who says it.
  const isAs = asBefore?.has(firstWord(sentence.slice(found.tie.start, found.tie.end))) === true;
  const isBare = verbSecond
    ? /^[\s.]*$/u.test(sentence.slice(found.subject.end, found.tie.end))
    : found.subject.start >= found.tie.start;
  return !isAs && isBare ? [found] : [];
}

function reportsIn(sentence: string, tools: Tools): Report[] {
  const passed = fromAgencyBehind(sentence, tools, (rest) => reportsIn(rest, tools));
  if (passed) return passed;
  const fromMiddle = tools.words.isRomance ? fromParenthetical : fromParenthesis;
  for (const find of [
    fromPaperTail,
    fromPaperLead,
    fromMarkedPaper,
    fromQuotedAs,
    fromAccording,
    fromGoingOn,
    fromByWhom,
    fromCleft,
    fromMiddle,
    fromVerb,
    fromTail,
    fromParticiple,
    fromSource,
    fromReportedOn,
    fromRelative,
    fromHolding,
    fromTrailing,
  ]) {
    const first = find(sentence, tools);
    // "X told detectives that …, the affidavit says": without what tells of the whole sentence.
    const tail = first && find === fromVerb ? fromTail(sentence, tools) : null;
    const goesOn = first && tail && tail.end > first.start;
    const found = goesOn
      ? tellsOfWhole(tail, first, sentence, tools)
        ? tail
        : { ...first, end: Math.min(first.end, tail.end) }
      : first;
    const deed = found && withoutOwnDeed(found, sentence, tools);
    const apart = deed && withoutAddition(withoutInner(deed, sentence, tools), sentence, tools);
    const whole = apart && withoutRelative(apart, sentence, tools);
    const beside = whole && besideMarks(whole, sentence, tools);
    if (!beside) continue;
    const { told, next } = untilNextSaying(beside, sentence, tools);
    const isLong = sentence.slice(told.start, told.end).split(/\s+/).length >= 4;
    const own = isImpersonal(told, sentence, tools) ? { ...told, subject: nobody } : told;
    if (isLong || told !== beside)
      return [...(isLong ? [own] : []), ...(next === null ? [] : saidNext(sentence, next, tools))];
  }
  return [];
}

/**
 * "According to the Post, ⟨which cited sources,⟩ he …": without a clause about who tells it; „kündigte Pläne an, die von … reichen“:
 * a clause about what is told, and nothing that is.
 */
function withoutRelative(report: Report, sentence: string, { words, language }: Tools): Report | null {
  const told = sentence.slice(report.start, report.end);
  if (words.isRomance || !words.relativeOpeners.includes(firstWord(told))) return report;
  const [, next = ''] = /^\S+\s(\p{Ll}+)\s/u.exec(told) ?? [];
  if (language.writing.nounsInCapitals) return words.prepositions.has(next) ? null : report;
  const comma = words.verbSecond ? -1 : told.indexOf(', ');
  if (words.verbSecond) return report;
  return comma > 0 ? { ...report, start: report.start + comma + 2 } : null;
}

/** "X said A and ⟨Tom Reed said B⟩": of whoever has a name or a description in that clause. */
const saidNext = (sentence: string, from: number, tools: Tools): Report[] =>
  reportsIn(`${sentence.charAt(from).toUpperCase()}${sentence.slice(from + 1)}`, tools)
    .filter(({ subject: { kind } }) => kind === 'person' || kind === 'role' || kind === 'organisation')
    .map((report) => ({ ...shiftedReport(report, from), isApart: true }));

/**
 * "Past work has found that …, Ann Field said": she says all of it. "Un informe señala que …, según el ministerio": so does
 * somebody or a body of what no more than a paper shows. „Moos sagte, dass …, schreibt Ann Feld“: she passes on what he says.
 */
const tellsOfWhole = (
  { subject, start, end }: Report,
  first: Report,
  sentence: string,
  tools: Tools,
): boolean =>
  start === 0 &&
  !subject.weak &&
  !(
    (first.subject.kind === 'person' || isSomebody(first.subject, tools)) &&
    tools.words.relays?.test(sentence.slice(end))
  ) &&
  (subject.kind === 'person'
    ? first.subject.kind !== 'person' || first.subject.weak === true
    : tools.words.isRomance &&
      subject.kind !== 'pronoun' &&
      isSomebody(subject, tools) &&
      first.subject.kind === 'role' &&
      isPaper(first.subject.name, tools));

/** "Un informe": and nobody. */
const isPaper = (name: string, { words }: Tools): boolean =>
  words.documents.has(firstWord(name.replace(words.articles, '')));

/** "The mayor has asked that … and has refused to …": what is asked, and nothing of what the mayor does. */
function withoutOwnDeed(report: Report, sentence: string, { words }: Tools): Report {
  const deed = words.reportForms?.ownDeed;
  const { tie, subject, start, end } = report;
  const lead = sentence.slice(tie?.start ?? subject.start, start);
  if (!deed?.asks.test(lead)) return report;
  const at = sentence.slice(start, end).search(deed.begins);
  return at > 0 ? { ...report, end: start + at } : report;
}

/** „…, heißt es dort“: of nobody who was told of. */
const isImpersonal = ({ subject, tie }: Report, sentence: string, { words }: Tools): boolean =>
  tie !== undefined &&
  !subject.isThing &&
  words.impersonal?.test(sentence.slice(tie.start, tie.end)) === true;
