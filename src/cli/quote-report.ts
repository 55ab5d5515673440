// The quotations of an article with their numbers, as --speaker takes them, and what proves who said each.
import type { QuoteView } from '../operations/articles.ts';
import { clip, style, table } from './terminal.ts';

export function quoteReport(quotes: readonly QuoteView[]): string {
  const width = String(quotes.length).length;
  return table(
    quotes.map(({ number, kind, grade, isShown, speaker, role, text, proof, candidates }) => [
      String(number).padStart(width),
      isShown || grade === 'unknown' ? grade : `${grade}, not sure`,
      clip([speaker, role].filter(Boolean).join(', ') || '–', 36),
      clip(kind === 'direct' ? `“${text}”` : text, 48),
      style(
        'dim',
        clip(proof ?? (candidates.length > 0 ? `perhaps ${candidates.join(', ')}` : ''), 44),
        process.stdout,
      ),
    ]),
  );
}
