// Finds what people said in an article: words in quotation marks with their speaker, and attributed statements.
// Quotes only what the article attributes; every text is a verbatim span of the raw article.

import type { Block, Span } from '../../../domain/article.ts';
import type { Quote } from '../../../domain/digest.ts';
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { languageOf } from '../../../language/registry.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { splitSentences } from '../../../language/text/sentences.ts';
import { dependence } from '../../../language/text/standalone.ts';
import { readingLength } from '../../../language/text/width.ts';
import { cardSpan } from './card-span.ts';
import { findDirect, type Spoken } from './direct.ts';
import { registerPeople } from './mentions.ts';
import { rankQuotes } from './rank.ts';
import type { Register, Speaker } from './register.ts';
import { findAnswers, isAnswer } from './transcript.ts';

const grammarFor = (language: string): QuotingGrammar => {
  const known = languageOf(language);
  return known.family.quoting(known);
};

/** More than an article holds; a text of nothing but speech would cost its square. */
const mostQuotes = 200;

/**
 * @param blocks all blocks of the article; only kept paragraphs are read for quotes
 * @param language BCP 47
 * @returns best first, for cards
 */
export function findQuotes(raw: string, blocks: readonly Block[], language: string): Quote[] {
  const grammar = grammarFor(language);
  const paragraphs = blocks
    .filter((block) => block.kept && block.kind === 'paragraph')
    // A name may stand on two lines of a wrapped text. One character stays one, so offsets hold.
    .map((block) => (grammar.wraps ? { ...block, text: oneLine(block.text) } : block));
  const register = registerPeople(paragraphs, grammar, language);
  const quotes: Quote[] = [];
  let before: Spoken | null = null;
  for (const [index, block] of paragraphs.entries()) {
    if (quotes.length >= mostQuotes) break;
    const spoken = findDirect(block, index, {
      grammar,
      register,
      before,
      next: paragraphs[index + 1]?.text ?? '',
      language,
    });
    before = spoken.at(-1) ?? before;
    for (const { marked, speaker, confidence } of spoken) {
      if (isCall(block.text.slice(marked.start, marked.end), speaker)) continue;
      const inside = { start: block.start + marked.start, end: block.start + marked.end };
      quotes.push(quoteOf(raw, cardSpan(raw, inside, grammar, language), speaker, 'direct', confidence));
    }
    quotes.push(...statementsOf(raw, block, spoken, language, grammar, register));
  }
  quotes.push(...answersOf(raw, paragraphs, language, grammar, register));
  return rankQuotes(withoutRepeats(quotes).slice(0, mostQuotes), language, raw.length);
}

/** 「安哥，今天有魚喔！」: what somebody without a name calls out is a scene, and not what they have to say. */
const isCall = (words: string, { speaker }: Speaker): boolean =>
  speaker === null && /[！!]\s*$/u.test(words) && readingLength(words) < 14;

const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');

/** The people that a text names, as the language's grammar tells them. */
export const peopleIn = (text: string, language: string): string[] =>
  grammarFor(language)
    .people(text)
    .map((subject) => subject.name);

function statementsOf(
  raw: string,
  block: Block,
  spoken: Spoken[],
  language: string,
  grammar: QuotingGrammar,
  register: Register,
): Quote[] {
  const quotes: Quote[] = [];
  const isSpoken = ({ start, end }: { start: number; end: number }) =>
    spoken.some(({ marked }) => marked.open < end - block.start && marked.close > start - block.start);
  // Where a semicolon parts what two people say, the one half may be quoted and the other reported.
  const parts = splitSentences(block, languageOf(language)).flatMap((sentence) =>
    isSpoken(sentence) ? partsOf(sentence) : [sentence],
  );
  for (const sentence of parts) {
    if (isSpoken(sentence)) continue;
    for (const report of grammar.reports(sentence.text)) {
      const content = sentence.text.slice(report.start, report.end).trim();
      if (dependence(content, languageOf(language)) > 0) continue;
      const speaker = register.resolve(report.subject, sentence.start + report.subject.start, block.start);
      if (!speaker) continue;
      const span = { start: sentence.start + report.start, end: sentence.start + report.end };
      quotes.push(quoteOf(raw, span, speaker, 'statement', report.confidence * speaker.certainty));
    }
  }
  return quotes;
}

/** A sentence at its wide semicolons. */
function partsOf({ text, start }: Span): Span[] {
  return [...text.matchAll(/[^；]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** An interview has many answers; a card shows what stands out in them. */
const mostAnswers = 8;

function answersOf(
  raw: string,
  paragraphs: readonly Block[],
  language: string,
  grammar: QuotingGrammar,
  register: Register,
): Quote[] {
  const answers: Quote[] = [];
  for (const { label, block, start } of findAnswers(paragraphs)) {
    const subject = { kind: 'person' as const, name: label, role: null, start: 0, end: label.length };
    const speaker = isAnswer(label) ? register.main() : register.resolve(subject, block.start, block.start);
    if (!speaker) continue;
    // An answer that quotes someone has its quotations told apart above.
    const words = block.text.slice(start);
    if (findMarked(words).some((marked) => grammar.isClause(words.slice(marked.start, marked.end)))) continue;
    const span = cardSpan(raw, { start: block.start + start, end: block.end }, grammar, language);
    const quote = quoteOf(raw, span, speaker, 'direct', 0.85 * speaker.certainty);
    if (readingLength(quote.text) >= 12) answers.push(quote);
  }
  return rankQuotes(answers, language, raw.length, mostAnswers);
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
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
