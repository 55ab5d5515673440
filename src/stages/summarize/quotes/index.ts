// Finds what people said in an article: words in quotation marks, and indirect speech, with who said them and what
// proves it. Every text is a verbatim span of the raw article.
import type { Block } from '../../../domain/article.ts';
import type { Quote } from '../../../domain/digest.ts';
import { confidenceIn } from '../../../language/confidence.ts';
import type { Language } from '../../../language/language.ts';
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { quotingIn } from '../../../language/quoting-in.ts';
import { languageOf } from '../../../language/registry.ts';
import { dependence, leansByNoun } from '../../../language/text/standalone.ts';
import { readingLength } from '../../../language/text/width.ts';
import { findAnswers } from './answers.ts';
import { type Attributed, attributeAll } from './attribute.ts';
import { cardSpan } from './card-span.ts';
import { isHalf } from './halves.ts';
import { withStopOfInitial } from './initial.ts';
import { type Named, namedIn } from './named.ts';
import { gatherPeople } from './people.ts';
import { asTold, rankQuotes } from './rank.ts';
import { headlineOf, readParagraphs } from './read.ts';

/** More than an article holds; a text of nothing but speech would cost its square. */
const mostQuotes = 200;

/**
 * @param blocks all blocks of the article; only kept paragraphs are read for quotes
 * @param language BCP 47
 * @returns the best first, for cards, and the next three as the article tells them; those whose speaker is not known come last
 */
export function findQuotes(raw: string, blocks: readonly Block[], language: string): Quote[] {
  const grammar = quotingIn(blocks, languageOf(language));
  const paragraphs = readParagraphs(blocks, grammar, languageOf(language));
  const people = gatherPeople(paragraphs, grammar, headlineOf(blocks));
  const scene = { paragraphs, people, grammar };
  const quotes = attributeAll(scene).flatMap((said) => quoteOf(raw, said, grammar, language) ?? []);
  const answers = findAnswers(scene, blocks, languageOf(language)).flatMap(
    (said) => quoteOf(raw, said, grammar, language) ?? [],
  );
  const best = rankQuotes(answers, language, raw, mostAnswers);
  const all = withoutRepeats([...quotes, ...best]).slice(0, mostQuotes);
  return asTold(rankQuotes(all, language, raw));
}

/** An interview has many answers; a card shows what stands out in them. */
const mostAnswers = 8;

/** Whom the kept paragraphs name, each by the fullest name that they give them. */
export const peopleOf = (blocks: readonly Block[], language: string): Named[] =>
  namedIn(blocks, quotingIn(blocks, languageOf(language)), languageOf(language));

/** Whom the article means at that place, and how it calls them in full; null where it names nobody there. */
export const whoIsAt = (
  { start, end }: { start: number; end: number },
  people: readonly Named[],
): Named | null =>
  people.find(({ mentions }) => mentions.some((at) => at.start < end && start < at.end)) ?? null;

/** The people that a text of a document names, as the language's grammar tells them. */
export const peopleIn = (text: string, language: string, document: object): string[] =>
  quotingIn(document, languageOf(language))
    .people(text)
    .filter(({ kind }) => kind === 'person')
    .map((subject) => subject.name);

function quoteOf(raw: string, said: Attributed, grammar: QuotingGrammar, language: string): Quote | null {
  const { kind, attribution } = said;
  const speaker = said.speaker && withStopOfInitial(said.speaker, raw);
  const whole = { start: said.start, end: said.end };
  const { start, end } = kind === 'direct' ? cardSpan(raw, whole, grammar, language) : whole;
  const text = raw.slice(start, end);
  if (kind === 'direct' && isCall(text, speaker)) return null;
  const before = lineBefore(raw, start);
  const { standing } = languageOf(language);
  const isLeaning =
    kind === 'direct'
      ? grammar.isPart?.(before, text) === true || isHalf(raw, { start, end }, languageOf(language))
      : (!said.isOfOneself && leans(text.trim(), before, grammar, languageOf(language))) ||
        // „dass ⟨er das Geld zurückgebe⟩“: no sentence without its conjunction.
        standing.verbLast?.test(`${before} `) === true ||
        // "pide que ⟨el municipio asuma la obra⟩": what is wished is not what is so.
        standing.wish?.test(raw.slice(Math.max(0, start - wishReach), start)) === true;
  const bare = said.role && (grammar.bareRole?.(said.role, speaker !== null) ?? said.role);
  const role = bare ? plainBlanks(bare) : null;
  const quote = { text, start, end, speaker, kind, attribution, role };
  return {
    ...quote,
    confidence: confidenceIn(raw, quote, languageOf(language)),
    ...(isLeaning && { leans: true }),
  };
}

/** In UTF-16 units. */
const wishReach = 60;

/** What a line has in front of the mark of words. */
const lineBefore = (raw: string, start: number): string =>
  raw.slice(raw.lastIndexOf('\n', start) + 1, start).replace(/["“«„»”'‘’\s]+$/u, '');

/** Words that nobody understands who reads them alone. */
const leans = (text: string, before: string, grammar: QuotingGrammar, language: Language): boolean =>
  // "says that ⟨to leave is no answer⟩": of a clause it is the subject.
  (language.standing.infinitive?.test(text) === true && !grammar.opensClause?.(before)) ||
  (dependence(text, language) > 0 && !leansByNoun(text, language));

/** 「安哥，今天有魚喔！」: what somebody without a name calls out is a scene, and not what they have to say. */
const isCall = (words: string, speaker: string | null): boolean =>
  speaker === null && /[！!]\s*$/u.test(words) && readingLength(words) < 14;

const plainBlanks = (text: string): string => text.replace(/\s+/g, ' ');

function withoutRepeats(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }) => {
    const key = text.replace(/[\s\p{P}]/gu, '');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
