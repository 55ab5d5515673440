// What a paper says whose name stands in marks, in Romance tongues: "El diario “El Faro” indica que …", “…”, affirme le quotidien
// « Le Relais ».
import type { Attribution, Report, Subject, Surroundings } from '../../../quoting.ts';
import { content } from './content.ts';
import { contentStart } from './content-start.ts';
import { tie } from './lead-in.ts';
import type { Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/** Between the name and its verb, or the verb and the paper, stands no more than a word that belongs to the verb. */
const fewWords = /^\s?(?:\p{Ll}+\s)?$/u;

/** El diario conservador “El Faro” indica que …; …, indicó el canal “TVX”. */
export function fromMarkedPaper(sentence: string, tools: Tools): Report | null {
  const paper = paperIn(sentence, tools);
  if (!paper) return null;
  const before = sentence.slice(0, paper.from);
  const after = sentence.slice(paper.end);
  const subject = { ...paper.subject };
  if (/^(?:[^,:;]{3,60},\s)?$/u.test(before)) {
    const verb = verbAt(after, tools);
    const from = verb
      ? contentStart(after.slice(verb.end), verb.verb, sentence.slice(0, paper.end), tools)
      : 0;
    if (!verb || from === 0) return null;
    const start = paper.end + verb.end + from;
    return /["“”«»]/u.test(sentence.slice(start)) ? null : content(sentence, start, sentence.length, subject);
  }
  const comma = before.lastIndexOf(', ');
  const verb = comma > 20 ? verbAt(before.slice(comma + 1), tools) : null;
  const isTail = verb !== null && before.slice(comma + 1 + verb.end).trim() === '' && /^[\s.]*$/u.test(after);
  if (!isTail || /["“”«»]/u.test(before) || !/^\p{Lu}/u.test(sentence)) return null;
  return content(sentence, 0, comma, subject);
}

/** El diario “El Faro” indica que “…”; “…”, afirma el diario “El Faro”. */
export function byMarkedPaper(
  { text, open, close, floor, ceiling }: Surroundings,
  tools: Tools,
): Attribution | null {
  const rest = text.slice(close, ceiling);
  const lead = /^\s?,\s/u.exec(rest)?.[0].length ?? 0;
  const told = lead > 0 ? verbAt(rest.slice(lead), tools) : null;
  const from = close + lead + (told?.end ?? 0);
  const behind = told ? paperIn(text.slice(from, ceiling + 60), tools) : null;
  if (behind && behind.from <= 1 && from + behind.end > ceiling)
    return { subject: shifted(behind.subject, from), ...tie(close, from + behind.end) };
  const start = Math.max(0, open - 160);
  const paper = paperIn(text.slice(start, open), tools);
  if (!paper || floor > start + paper.end) return null;
  const between = text.slice(start + paper.end, open);
  const verb = verbAt(between, tools);
  const isBeside = verb !== null && /^\s?(?:(?:que|qu['’]|che)\s?|:\s?)?$/u.test(between.slice(verb.end));
  return isBeside ? { subject: shifted(paper.subject, start), ...tie(start + paper.from, open) } : null;
}

const shifted = (subject: Subject, by: number): Subject => ({
  ...subject,
  start: subject.start + by,
  end: subject.end + by,
});

const compiled = new WeakMap<RegExp, RegExp>();

/** The same pattern, with where its groups lie; compiled once. */
function everywhere(pattern: RegExp): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'gdu');
  compiled.set(pattern, known);
  return known;
}

/** The last paper whose name stands in marks. */
function paperIn(text: string, { words }: Tools): { subject: Subject; from: number; end: number } | null {
  const papers = words.reportForms?.papers;
  const found = papers && /[«“"]/u.test(text) ? [...text.matchAll(everywhere(papers))].at(-1) : undefined;
  const [start, stop] = found?.indices?.groups?.name ?? [];
  if (!found || start === undefined || stop === undefined) return null;
  const subject: Subject = {
    ...{ kind: 'organisation', name: text.slice(start, stop), role: null },
    ...{ start, end: stop },
  };
  return { subject, from: found.index, end: found.index + found[0].length };
}

/** A verb of saying at the beginning of a text, behind no more than what belongs to it. */
function verbAt(text: string, tools: Tools): { verb: string; end: number } | null {
  const [verb] = [...text.matchAll(tools.said)];
  const before = verb ? text.slice(0, verb.index) : '';
  if (!verb || !fewWords.test(before) || isPassive(before, tools)) return null;
  if (tools.words.negations.test(before.trimEnd())) return null;
  return { verb: verb[0], end: verb.index + verb[0].length };
}
