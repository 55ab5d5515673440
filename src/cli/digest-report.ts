// The digest as a person reads it on a terminal: what was left out and why, the summary, who said what, and the checks.
import type { Block, BlockKind } from '../domain/article.ts';
import type { Digest, Quote } from '../domain/digest.ts';
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
    section(
      'Summary',
      digest.summary.map((span) => span.text),
    ),
    section(
      'Key points',
      digest.keyPoints.map((span) => `• ${span.text}`),
    ),
    section('Quotes', quotes.map(quoteLine)),
    section(
      'Numbers',
      stats.map((stat) => `${stat.value}${stat.unit ? ` ${stat.unit}` : ''}  ${dim(clip(stat.label, 60))}`),
    ),
    section(
      'Subjects',
      digest.subjects.map((subject) => `• ${subject}`),
    ),
    section('Checks', [
      `${checks.length - failed.length} of ${checks.length} passed`,
      ...failed.map((check) => style('red', `✗ ${check.check}: ${check.detail}`, out)),
    ]),
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

function quoteLine(quote: Quote): string {
  const who = [quote.speaker, quote.role].filter(Boolean).join(', ') || 'speaker unknown';
  return `${quote.kind === 'direct' ? '“' : '–'} ${quote.text} ${dim(`${who}${quote.kind === 'statement' ? ', reported' : ''}`)}`;
}
