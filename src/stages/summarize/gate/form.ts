// Checks the form of a digest: lengths of every line, marks that shout, and the language of what was written.
import { type Check, digestLimits } from '../../../domain/digest.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { baseLanguage } from '../../../language/text/characters.ts';
import { displayWidth, fitsIn, readingLength } from '../../../language/text/width.ts';
import { conclude, failed, type GateInput, isSpan, rawLine, writtenTexts } from './material.ts';

const limits = digestLimits;

export function checkLengths(input: GateInput): Check[] {
  const failures: Check[] = [];
  const fail = (detail: string) => failures.push(failed('lengths', detail));
  if (input.subjects.length < 1 || input.subjects.length > limits.subjects)
    fail(`${input.subjects.length} subjects; expected 1 to ${limits.subjects}`);
  if (new Set(input.subjects).size !== input.subjects.length) fail('two subjects are equal');
  for (const [i, subject] of input.subjects.entries()) {
    if (subject.trim() === '') fail(`subject ${i + 1} is empty`);
    if (!fitsIn(subject, limits.wholeSubject))
      fail(
        `subject ${i + 1} takes ${displayWidth(subject)} columns; at most ${limits.wholeSubject.columns}, and ${limits.wholeSubject.cjk} CJK characters`,
      );
  }
  if (input.preheader.trim() === '') fail('the preheader is empty');
  if (input.preheader.length > limits.wholePreheader)
    fail(`the preheader has ${input.preheader.length} characters; at most ${limits.wholePreheader}`);
  if (input.preheader === input.subjects[0] && input.raw.length > 200)
    fail('the preheader repeats the subject');
  if (input.summary.length === 0) fail('the summary is empty');
  if (input.summary.length > limits.summary)
    fail(`the summary has ${input.summary.length} sentences; at most ${limits.summary}`);
  if (input.keyPoints.length > limits.keyPoints)
    fail(`${input.keyPoints.length} key points; at most ${limits.keyPoints}`);
  if (input.hashtags.length > limits.hashtags)
    fail(`${input.hashtags.length} hashtags; at most ${limits.hashtags}`);
  if (input.hook !== undefined && displayWidth(input.hook) > limits.hookColumns)
    fail(`the hook takes ${displayWidth(input.hook)} columns; at most ${limits.hookColumns}`);
  for (const passage of [...input.summary, ...input.keyPoints])
    if (!isSpan(passage) && readingLength(passage.text) > limits.passage)
      fail(`“${passage.text.slice(0, 24)}…” is too long to be one point`);
  return conclude('lengths', failures, 'subjects, preheader, summary and key points are within their limits');
}

/** What no subject may have. */
export const shouting = /[!！]|[?？]{2,}|…|\.{3}|\p{Extended_Pictographic}|[★☆◆●▲▼※►▶■]/u;

export function checkSubjects(input: GateInput): Check[] {
  const failures = [...input.subjects, ...(input.hook === undefined ? [] : [input.hook])]
    .filter((line) => shouting.test(line))
    .map((line) =>
      failed('subjects', `“${line}” shouts: no exclamation marks, dots or symbols in a subject or a hook`),
    );
  return conclude('subjects', failures, 'no subject shouts');
}

/** Shorter texts tell no language. */
const tellable = 24;

const clauseEnd = /[\p{Po}\p{Ps}\p{Pe}\n]/u;

export function checkLanguage(input: GateInput): Check[] {
  const expected = input.outputLanguage;
  // The article's own words are in its language, whichever they seem to be in: a list of places is in any.
  const raw = input.language === expected ? rawLine(input) : '';
  const written = writtenTexts(input)
    .filter(({ where }) => /^(?:summary|key point|preheader|section)/.test(where))
    .map(({ text }) =>
      text
        .split(clauseEnd)
        .filter((clause) => !raw.includes(clause.trim()))
        .join(' '),
    );
  const sections = (input.sections ?? []).flatMap(({ summary }) => summary);
  const spans = [...input.summary, ...input.keyPoints, ...sections].filter(
    (passage) => isSpan(passage) && passage.translation === undefined,
  );
  const text = [...written, ...(input.language === expected ? [] : spans.map((s) => s.text))].join('\n');
  const found = text.length < tellable ? 'und' : detectLanguage(text);
  const same =
    found === 'und' ||
    expected === 'und' ||
    found === expected ||
    (baseLanguage(found) === baseLanguage(expected) && !/^zh-Han[st]$/.test(expected));
  return same
    ? conclude('language', [], `written in ${expected}`)
    : [failed('language', `expected ${expected}, but the summary is in ${found}`)];
}
