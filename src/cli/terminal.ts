// What commands print: results to stdout, progress to stderr. Colour only on a terminal.
import { pipeline } from 'node:stream/promises';
import { stripVTControlCharacters, styleText } from 'node:util';
import { oneLine } from '../language/text/one-line.ts';
import { displayWidth } from '../language/text/width.ts';

type Format = Parameters<typeof styleText>[0];

/** Styled for stderr or stdout, plain where that is not a terminal or NO_COLOR is set. */
export function style(format: Format, text: string, stream: NodeJS.WriteStream = process.stderr): string {
  return styleText(format, text, { stream });
}

let asCalled = (text: string): string => text;

/** How hints at commands become commands that work where this one was called. */
export function setHints(hints: (text: string) => string): void {
  asCalled = hints;
}

export const withHints = (text: string): string => asCalled(text);

export function print(line = ''): void {
  process.stdout.write(`${asCalled(line)}\n`);
}

/** A text that comes in parts. Ends quietly where whoever reads it has enough, as in `… | head`. */
export async function printStream(parts: AsyncIterable<string>, to?: NodeJS.WritableStream): Promise<void> {
  try {
    if (to) await pipeline(parts, to);
    else await pipeline(parts, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE' || to) throw error;
  }
}

/** What the operator should know beside the result, on stderr. */
export function warn(line: string): void {
  process.stderr.write(`${style('yellow', 'warning')}: ${asCalled(line)}\n`);
}

/** One value, as JSON, on stdout: the whole output of a command with --json. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Columns padded by what is seen of them, so that Chinese and Latin, plain and coloured rows line up. What ends a row may be
 * as long as it likes: no column grows by it.
 */
export function table(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
    });
  }
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(cell))))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}

const columnsOf = (cell: string): number => displayWidth(stripVTControlCharacters(cell));

/** The start of a text, at most `columns` wide, with … where it was cut. */
export function clip(text: string, columns: number): string {
  const line = oneLine(text);
  if (displayWidth(line) <= columns) return line;
  let clipped = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    used += displayWidth(segment);
    if (used > columns) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function formatMs(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
