// Finds what people said in an article: words in quotation marks with their speaker, and attributed statements.
// Quotes only what the article attributes; every text is a verbatim span of the raw article.
import type { Block } from '../../../domain/article.ts';
import type { Quote } from '../../../domain/digest.ts';
import { grammarOf } from '../../../domain/text/characters.ts';
import { findMarked, type Marked } from '../../../domain/text/marks.ts';
import { splitSentences } from '../../../domain/text/sentences.ts';
import { dependence } from '../../../domain/text/standalone.ts';
import { cardSpan } from './card-span.ts';
import { chinese } from './chinese/grammar.ts';
import { japanese } from './japanese/grammar.ts';
import { korean } from './korean/grammar.ts';
import { latin } from './latin/grammar.ts';
import { rankQuotes } from './rank.ts';
import { openRegister, type Register, type Speaker } from './register.ts';
import type { QuotingGrammar } from './subject.ts';

interface Spoken {
  block: number;
  marked: Marked;
  speaker: Speaker;
  confidence: number;
}

const grammars = { zh: () => chinese, ja: () => japanese, ko: () => korean, latin };

/**
 * @param blocks all blocks of the article; only kept paragraphs are read for quotes
 * @param language BCP 47
 * @returns best first, for cards
 */
export function findQuotes(raw: string, blocks: readonly Block[], language: string): Quote[] {
  const grammar = grammars[grammarOf(language)](language);
  const paragraphs = blocks.filter((block) => block.kept && block.kind === 'paragraph');
  const register = openRegister();
  for (const block of paragraphs)
    for (const subject of grammar.people(block.text)) register.note(subject, block.start + subject.start);

  const quotes: Quote[] = [];
  let previous: Spoken | null = null;
  for (const [index, block] of paragraphs.entries()) {
    const spoken = directOf(block, index, previous, grammar, register);
    previous = spoken.at(-1) ?? previous;
    for (const { marked, speaker, confidence } of spoken) {
      const span = cardSpan(
        raw,
        { start: block.start + marked.start, end: block.start + marked.end },
        language,
      );
      quotes.push(quoteOf(raw, span, speaker, 'direct', confidence));
    }
    quotes.push(...statementsOf(raw, block, spoken, language, grammar, register));
  }
  return rankQuotes(withoutRepeats(quotes), language, raw.length);
}

/** The people that a text names, as the language's grammar tells them. */
export const peopleIn = (text: string, language: string): string[] =>
  grammars[grammarOf(language)](language)
    .people(text)
    .map((subject) => subject.name);

/** The attributed quotations of one paragraph, in order. */
function directOf(
  block: Block,
  index: number,
  before: Spoken | null,
  grammar: QuotingGrammar,
  register: Register,
): Spoken[] {
  const { text } = block;
  const marks = findMarked(text).filter((marked) => marked.depth === 0 && marked.end > marked.start);
  const spoken: Spoken[] = [];
  for (const [i, marked] of marks.entries()) {
    const words = text.slice(marked.start, marked.end);
    const floor = marks[i - 1]?.close ?? 0;
    const ceiling = marks[i + 1]?.open ?? text.length;
    const attribution = grammar.attribute({
      text,
      open: marked.open,
      close: marked.close,
      words,
      floor,
      ceiling,
    });
    if (attribution) {
      const at = block.start + marked.open;
      const speaker = register.resolve(attribution.subject, at);
      if (speaker) {
        register.note(attribution.subject, block.start + attribution.subject.start, true);
        spoken.push({
          block: index,
          marked,
          speaker,
          confidence: attribution.confidence * speaker.certainty,
        });
      }
      continue;
    }
    const same = continued(text, marked, words, index, spoken.at(-1), before, grammar);
    if (same) spoken.push({ block: index, marked, ...same });
  }
  return spoken.filter(({ marked }) => enough(text.slice(marked.start, marked.end), grammar));
}

/** Speech that goes on without a new attribution: in the same paragraph, or in the next one. */
function continued(
  text: string,
  marked: Marked,
  words: string,
  index: number,
  last: Spoken | undefined,
  before: Spoken | null,
  grammar: QuotingGrammar,
): { speaker: Speaker; confidence: number } | null {
  if (!grammar.isClause(words)) return null;
  if (last) {
    const between = text.slice(last.marked.close, marked.open);
    return grammar.continues(between) ? { speaker: last.speaker, confidence: last.confidence * 0.95 } : null;
  }
  if (!before || before.block !== index - 1 || text.slice(0, marked.open).trim() !== '') return null;
  // The paragraph before was left open, as speech of several paragraphs is.
  if (before.marked.unclosed) return { speaker: before.speaker, confidence: before.confidence };
  const whole = text.slice(marked.close).trim() === '';
  return whole ? { speaker: before.speaker, confidence: before.confidence * 0.6 } : null;
}

/** A word or two in quotation marks are an echo, even where someone said them. */
const enough = (words: string, grammar: QuotingGrammar): boolean =>
  /\p{L}.*\p{L}.*\p{L}/su.test(words) && (grammar.isClause(words) || /[。！？!?.…]$/.test(words.trim()));

function statementsOf(
  raw: string,
  block: Block,
  spoken: Spoken[],
  language: string,
  grammar: QuotingGrammar,
  register: Register,
): Quote[] {
  const quotes: Quote[] = [];
  for (const sentence of splitSentences(block, language)) {
    const from = sentence.start - block.start;
    const to = sentence.end - block.start;
    if (spoken.some(({ marked }) => marked.open < to && marked.close > from)) continue;
    for (const report of grammar.reports(sentence.text)) {
      const content = sentence.text.slice(report.start, report.end).trim();
      if (dependence(content, language) > 0) continue;
      const at = sentence.start + report.subject.start;
      const speaker = register.resolve(report.subject, at);
      if (!speaker) continue;
      const start = sentence.start + report.start;
      const confidence = report.confidence * speaker.certainty;
      quotes.push(
        quoteOf(raw, { start, end: sentence.start + report.end }, speaker, 'statement', confidence),
      );
    }
  }
  return quotes;
}

function quoteOf(
  raw: string,
  { start, end }: { start: number; end: number },
  { speaker, role }: Speaker,
  kind: Quote['kind'],
  confidence: number,
): Quote {
  return {
    text: raw.slice(start, end),
    start,
    end,
    speaker,
    role,
    kind,
    confidence: Math.round(confidence * 100) / 100,
  };
}

function withoutRepeats(quotes: Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }) => {
    const key = text.replace(/[\s\p{P}]/gu, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
