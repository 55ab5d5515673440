// The blocks of an article with their numbers, as --keep and --drop take them.
import type { NumberedBlock } from '../domain/verdict.ts';
import { clip, style, table } from './terminal.ts';

/** Every block: its number, whether it is kept, its kind, its first words, and why. */
export function blockReport(blocks: readonly NumberedBlock[]): string {
  const width = String(blocks.length).length;
  return table(
    blocks.map(({ number, kept, kind, level, text, reason }) => [
      String(number).padStart(width),
      kept ? 'kept' : 'out',
      kind === 'heading' && level ? `${kind} ${level}` : kind,
      clip(text, 56),
      reason ? style('dim', `(${clip(reason, 40)})`, process.stdout) : '',
    ]),
  );
}

/** 3, 8, 9, 10 → "3,8-10". */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
