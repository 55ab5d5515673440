// The digest as a person reads it on a terminal: what was left out and why, the summary, who said what, the checks, and
// what it cost.
import type { Block, BlockKind } from '../domain/article.ts';
import type { Digest, Passage, Quote, Usage } from '../domain/digest.ts';
import { figureOf } from '../domain/figure.ts';
import { clip, style } from './terminal.ts';

const out = process.stdout;
const bold = (text: string): string => style('bold', text, out);
const dim = (text: string): string => style('dim', text, out);

export function digestReport(digest: Digest): string {
  const { blocks, quotes, stats, checks } = digest;
  const leftOut = blocks.filter((block) => !block.kept);
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
        .map((stat) => ({ ...figureOf(stat, digest.language), label: (stat.translation ?? stat).label }))
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

function leftOutLines(blocks: Block[]): string[] {
  const byKind = Map.groupBy(blocks, (block) => block.kind);
  const shown: string[] = [];
  for (const [kind, group] of byKind as Map<BlockKind, Block[]>) {
    const more = group.length > 2 ? dim(` and ${group.length - 2} more`) : '';
    for (const block of group.slice(0, 2)) {
      shown.push(
        `${kind.padEnd(11)} ${clip(block.text, 56)}${block.reason ? dim(`  (${clip(block.reason, 40)})`) : ''}`,
      );
    }
    if (more) shown.push(`${' '.repeat(12)}${more.trim()}`);
  }
  return shown;
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
