// The digest as a person reads it on a terminal: what was left out and why, the summary, who said what, the checks, and
// what it cost.

import type { Digest, Passage, Quote, Usage } from '../domain/digest.ts';
import { type NumberedBlock, numberBlocks } from '../domain/verdict.ts';
import { languageOf } from '../language/registry.ts';
import { figureOf } from '../language/text/figure.ts';
import { formatNumbers } from './block-report.ts';
import { clip, style } from './terminal.ts';

const out = process.stdout;
const bold = (text: string): string => style('bold', text, out);
const dim = (text: string): string => style('dim', text, out);

export function digestReport(digest: Digest): string {
  const { blocks, quotes, stats, checks } = digest;
  const leftOut = numberBlocks(blocks).filter((block) => !block.kept);
  const failed = checks.filter((check) => !check.ok);
  const sections: (string | null)[] = [
    `${bold(digest.title)}\n${dim(`${digest.language} · ${digest.engine} · ${blocks.length} blocks, ${blocks.length - leftOut.length} kept`)}`,
    section('Left out', leftOutLines(leftOut)),
    section('Summary', digest.summary.flatMap(passageLines)),
    section(
      'Key points',
      digest.keyPoints.flatMap((point) => bulleted(passageLines(point))),
    ),
    section('Quotes', quotes.flatMap(quoteLines)),
    section(
      'Numbers',
      stats
        // What the article does not explain is shown nowhere.
        .filter((stat) => (stat.translation ?? stat).label !== '')
        .map((stat) => ({
          ...figureOf(stat, languageOf(digest.language)),
          label: (stat.translation ?? stat).label,
        }))
        .map(({ value, gap, unit, label }) => `${value}${gap}${unit}  ${dim(clip(label, 60))}`),
    ),
    section(
      'Subjects',
      digest.subjects.map((subject) => `• ${subject}`),
    ),
    section('Checks', [
      `${checks.length - failed.length} of ${checks.length} passed`,
      // These hold, and say what an operator would want to know.
      ...checks
        .filter(({ check, ok }) => ok && (check === 'fallback' || check === 'note'))
        .map(({ check, detail }) => style('yellow', `! ${check}: ${detail}`, out)),
      ...failed.flatMap(({ check, detail, span }) => [
        style('red', `✗ ${check}: ${detail}`, out),
        ...(span ? [dim(`    the article: ${clip(span.text, 90)}`)] : []),
      ]),
    ]),
    section('Cost', (digest.usage ?? []).map(usageLine)),
  ];
  return `${sections.filter((part) => part !== null).join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string | null {
  if (lines.length === 0) return null;
  return [bold(title), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Of each kind two, with the number that takes it back, and the numbers of the others. */
function leftOutLines(leftOut: readonly NumberedBlock[]): string[] {
  const width = String(leftOut.at(-1)?.number ?? '').length;
  const row = (number: string, kind: string, text: string) =>
    `${number.padStart(width)}  ${kind.padEnd(11)} ${text}`;
  return Map.groupBy(leftOut, ({ kind }) => kind)
    .entries()
    .toArray()
    .flatMap(([kind, group]) => {
      const shown = group
        .slice(0, 2)
        .map(({ number, text, reason }) =>
          row(`${number}`, kind, `${clip(text, 56)}${reason ? dim(`  (${clip(reason, 40)})`) : ''}`),
        );
      const more = group.slice(2).map(({ number }) => number);
      return more.length > 0
        ? [...shown, row('', '', dim(`and ${more.length} more: ${formatNumbers(more)}`))]
        : shown;
    });
}

/** In the digest's language, with the article's own words below where they are others. */
const passageLines = ({ text, translation }: Passage): string[] =>
  translation ? [translation, dim(text)] : [text];

const bulleted = (lines: string[]): string[] => lines.map((line, i) => `${i === 0 ? '•' : ' '} ${line}`);

function quoteLines({ kind, text, speaker, role, translation }: Quote): string[] {
  const who = [speaker, role].filter(Boolean).join(', ') || 'speaker unknown';
  const line = `${kind === 'direct' ? '“' : '–'} ${text} ${dim(`${who}${kind === 'statement' ? ', reported' : ''}`)}`;
  return translation ? [line, dim(`  translation: ${translation}`)] : [line];
}

function usageLine({ purpose, engine, model, calls, inputTokens, outputTokens, ...usage }: Usage): string {
  const who = `${purpose}: ${engine} (${model})`;
  if (usage.fromCache) return `${who}, from the cache`;
  const cost =
    usage.costUsd === null
      ? 'cost not known: the price of this model is not'
      : `$${usage.costUsd.toFixed(4)} by list price`;
  const tokens = `${inputTokens} tokens in and ${outputTokens} out`;
  return `${who}, ${calls === 1 ? '1 call' : `${calls} calls`}, ${tokens}, ${cost}`;
}
