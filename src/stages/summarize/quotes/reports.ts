// Reads the indirect speech of a paragraph, sentence by sentence, with what the grammar says of it.
import type { Block } from '../../../domain/article.ts';
import type { Language } from '../../../language/language.ts';
import type { QuotingGrammar, Report } from '../../../language/quoting.ts';
import { shiftedReport } from '../../../language/shifted.ts';
import { splitSentences } from '../../../language/text/sentences.ts';

export interface Reported {
  /** Offsets into the paragraph. */
  report: Report;
  sentence: { start: number; end: number };
}

/** Indirect speech, and its offsets in the paragraph. */
export function readReports(block: Block, grammar: QuotingGrammar, language: Language): Reported[] {
  const text = { text: block.text, start: 0 };
  const sentences = splitSentences(text, language);
  const told = sentences
    .flatMap((sentence, i) =>
      partsOf(sentence).map((part) => ({ ...part, before: sentences[i - 1]?.text ?? '' })),
    )
    .flatMap((part) => [
      part,
      ...(grammar.partsAround?.(part.text) ?? []).map(({ start, end }) => ({
        text: part.text.slice(start, end),
        start: part.start + start,
        before: part.before,
      })),
    ])
    .flatMap((part) =>
      grammar.reports(part.text, part.before).map((report) => ({
        sentence: { start: part.start, end: part.start + part.text.length },
        report: shiftedReport(report, part.start),
      })),
    );
  return [...told, ...toldBefore(sentences, told, grammar)];
}

/** "The plant will close. Das teilte X mit.": what a sentence tells of which the next one tells who said it. */
function toldBefore(
  sentences: readonly { text: string; start: number }[],
  told: readonly Reported[],
  grammar: QuotingGrammar,
): Reported[] {
  return sentences.flatMap((before, i) => {
    const after = sentences[i + 1];
    const subject = after && !/["“”„«»「」『』]/u.test(before.text) && grammar.tellsBefore?.(after.text);
    if (!after || !subject || told.some(({ sentence }) => sentence.start === before.start)) return [];
    const end = after.start + after.text.length;
    const report: Report = { subject, start: 0, end: 0, tie: { start: 0, end: after.text.length } };
    const content = { start: before.start, end: before.start + before.text.length };
    return [
      {
        sentence: { start: before.start, end },
        report: { ...shiftedReport(report, after.start), ...content },
      },
    ];
  });
}

/** Where a semicolon parts what two people say, the one half may be quoted and the other reported. */
const partsOf = ({ text, start }: { text: string; start: number }): { text: string; start: number }[] =>
  /["“”„«»「」『』]/u.test(text)
    ? [...text.matchAll(/[^；]+/gu)].map((match) => ({ text: match[0], start: start + match.index }))
    : [{ text, start }];
