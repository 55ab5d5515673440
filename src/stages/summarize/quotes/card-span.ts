// Brings a quotation to a span that can stand on a card: without the comma of the sentence around it, and of a long
// speech its best one or two whole sentences. Never changes a word.
import { cardLength } from '../../../domain/rendition.ts';
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { languageOf } from '../../../language/registry.ts';
import { splitSentences } from '../../../language/text/sentences.ts';
import { dependence } from '../../../language/text/standalone.ts';
import { readingLength } from '../../../language/text/width.ts';
import { weight } from './rank.ts';

interface Offsets {
  start: number;
  end: number;
}

/** @param span the words inside the marks; offsets into raw */
export function cardSpan(raw: string, span: Offsets, grammar: QuotingGrammar, language: string): Offsets {
  const trimmed = withoutHostComma(raw, coreOf(raw, span, grammar));
  if (readingLength(raw.slice(trimmed.start, trimmed.end)) <= cardLength) return trimmed;
  const sentences = splitSentences(
    { text: raw.slice(trimmed.start, trimmed.end), start: trimmed.start },
    languageOf(language),
  );
  let best = trimmed;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < sentences.length; from++) {
    for (let to = from; to <= from + 1 && to < sentences.length; to++) {
      const run = { start: sentences[from]!.start, end: sentences[to]!.end };
      const text = raw.slice(run.start, run.end);
      const length = readingLength(text);
      if (length > cardLength || length < 8) continue;
      const score =
        weight(text, language) -
        dependence(text, languageOf(language)) -
        (from > 0 ? 0.03 * Math.min(from, 5) : 0) +
        length / 400;
      if (score > bestScore) {
        best = run;
        bestScore = score;
      }
    }
  }
  return best;
}

function coreOf(raw: string, span: Offsets, grammar: QuotingGrammar): Offsets {
  const core = grammar.core?.(raw.slice(span.start, span.end));
  return core ? { start: span.start + core.start, end: span.start + core.end } : span;
}

/** “We never planned it,” said X: the comma belongs to the sentence around the words. */
function withoutHostComma(raw: string, span: Offsets): Offsets {
  let { start, end } = span;
  while (end > start && /[,，、;；:：\s]/.test(raw[end - 1]!)) end--;
  while (start < end && /[,，、\s]/.test(raw[start]!)) start++;
  return { start, end };
}
