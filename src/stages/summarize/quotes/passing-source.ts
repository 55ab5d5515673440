// A source that a sentence names in passing, and what its verb shows to be told behind it: „Laut Polizei fuhr er zu schnell. Der
// Wagen habe kein Licht gehabt.“
import type { Report } from '../../../language/quoting.ts';
import type { Paragraph } from './read.ts';

/** The source of all of the sentence right before an offset. */
export function sourceBefore({ reports, block }: Paragraph, start: number): Report | undefined {
  const { report, sentence } = reports.findLast(({ sentence }) => sentence.end <= start) ?? {};
  const isRightBefore = sentence && block.text.slice(sentence.end, start).trim() === '';
  const isAll =
    report?.isInPassing && sentence && report.start === sentence.start && report.end >= sentence.end - 1;
  return isRightBefore && isAll ? report : undefined;
}
