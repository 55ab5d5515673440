// Weighs each sentence of an article: how central, how early, how much it names, and whether it can stand alone.

import type { Block, Span } from '../../domain/article.ts';
import { isProof } from '../../domain/attribution.ts';
import type { Quote } from '../../domain/digest.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import { plainInterview } from '../../language/text/answers.ts';
import { cosine, cosines, type TermVector, weighTerms } from '../../language/text/similarity.ts';
import {
  connectiveLength,
  creditLength,
  holdsSharePrice,
  isCutOff,
  isVerbless,
  lacksContext,
} from '../../language/text/standalone.ts';
import { readingLength } from '../../language/text/width.ts';
import type { SummarizeInput } from '../types.ts';
import { isLineUp, isSpokenLine } from './furniture.ts';
import type { Reading } from './reading.ts';

export interface Weighed {
  /** The sentence as it may be shown: a mere connective at its beginning is left out. */
  span: Span;
  /** Its place among the sentences, and among those of its paragraph. */
  index: number;
  inParagraph: number;
  /** The block it stands in, and the heading above it. */
  block: number;
  section: number;
  vector: TermVector;
  terms: readonly string[];
  length: number;
  centrality: number;
  /** How much of it the title has, too: its shared terms over the root of all. */
  titled: number;
  /** It leans on the sentence before it. */
  leans: boolean;
  /** It speaks of this and that, which stand in the sentences before it. */
  points: boolean;
  /** It says only that someone speaks, or how an interview was made: こう述べた。 */
  announces: boolean;
  /** It tells how things were before the news. */
  past: boolean;
  /** It tells what something is, and no news of it. */
  defines: boolean;
  /** The sentence behind it in its paragraph takes it back or limits it: "But …". */
  turned: boolean;
  /** It is whole: has its stop and its verb, no open mark, no colon at its end; and is no list of who played. */
  whole: boolean;
  /** It has its stop and no verb, or is somebody's words alone: «It stays.» The mayor, … */
  fragment: boolean;
  /** It is an item of a list, which its introduction explains. */
  listed: boolean;
  /** How much of it is direct speech, 0–1: what someone said stands on a card of its own. */
  quoted: number;
  /** It reports what someone said, and who that was, another sentence tells: alone it would be the newsletter's own claim. */
  reported: boolean;
  /** It is of an answer in an interview: its I is not the newsletter's. */
  answered: boolean;
  /** It tells what one of the best quotes or statements tells, which have their own place in the digest. */
  said: boolean;
  score: number;
}

/** Past this a full graph costs too much, and nearness to the whole text serves as well. */
const graphLimit = 220;

/** So many are shown at the least, in the email and on cards. */
const shownQuotes = 3;
/** What is more than this someone's words is a quote, not a sentence of the article's. */
export const mostQuoted = 0.4;

export function weighSentences(
  input: SummarizeInput,
  entities: readonly string[],
  { terms }: Reading,
): Weighed[] {
  const { sentences, blocks, title } = input;
  const language = languageOf(input.language);
  const { standing } = language;
  const grammar = language.family.quoting(language);
  const documents = sentences.map((sentence) => terms(sentence.text));
  const vectors = weighTerms(documents);
  const titleTerms = new Set(terms(title));
  const headingTerms = new Set(terms(headingsOf(blocks)));
  const centrality = sentences.length <= graphLimit ? rank(vectors) : nearness(vectors);
  const places = placesOf(sentences, blocks);
  const quotes = input.quotes.filter((quote) => quote.kind === 'direct');
  const statements = input.quotes.filter((quote) => quote.kind === 'statement' && !quote.leans);
  const answers = new Set(plainInterview(blocks, language)?.answers);
  return sentences.map((sentence, index) => {
    const place = places[index]!;
    const inLead = index < leadSentences && place.inParagraph === 0;
    const span = withoutConnective(inLead ? withoutCredit(sentence, language) : sentence, language);
    const length = readingLength(span.text);
    const weighed: Weighed = {
      span,
      index,
      ...place,
      vector: vectors[index]!,
      terms: documents[index]!,
      length,
      centrality: centrality[index]!,
      titled: shareOf(documents[index]!, (term) => titleTerms.has(term)),
      leans: lacksContext(span.text, language),
      points: standing.pointing?.test(span.text) === true,
      announces: standing.announcing?.test(span.text) === true,
      past: standing.past?.test(span.text) === true,
      defines: index > 0 && standing.defining?.test(span.text) === true,
      turned: places[index + 1]?.block === place.block && turns(sentences[index + 1]!.text, language),
      whole:
        isWhole(span.text) &&
        !isLineUp(span.text) &&
        !isSpokenLine(span.text) &&
        !isVerbless(span.text, language) &&
        standing.picture?.test(span.text) !== true,
      fragment:
        /[.。]$/u.test(span.text.replace(/[”"»」]/gu, '')) &&
        !isLineUp(span.text) &&
        (wordsAlone.test(span.text) || isVerbless(span.text, language)),
      listed: listed.test(input.article.raw.slice(Math.max(0, sentence.start - markLength), sentence.start)),
      quoted: answers.has(blocks[place.block]!) ? 1 : quotedShare(sentence, quotes),
      reported:
        statements.some((statement) => isOfAnother(sentence, statement)) ||
        grammar.isToldByForm?.(sentence.text) === true,
      answered: answers.has(blocks[place.block]!),
      said: quotedShare(sentence, input.quotes.slice(0, shownQuotes)) >= mostQuoted,
      score: 0,
    };
    weighed.score = scoreOf(
      weighed,
      shareOf(weighed.terms, (term) => titleTerms.has(term) || headingTerms.has(term)),
      entities,
    );
    return weighed;
  });
}

/** "But …", „Allerdings …“, 但…: and not "When …". */
function turns(text: string, { standing, writing }: Language): boolean {
  const first = writing.spaced ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text.slice(0, turnLength);
  return standing.takesBack?.test(first) === true && standing.hanging?.test(first) !== true;
}
/** 然而, 不過: in a script without blanks. */
const turnLength = 2;

const shareOf = (terms: readonly string[], isShared: (term: string) => boolean): number =>
  terms.filter(isShared).length / Math.sqrt(terms.length + 1);

/** @param shared how much of it title and headings have */
function scoreOf(s: Weighed, shared: number, entities: readonly string[]): number {
  const named = Math.min(3, entities.filter((entity) => s.span.text.includes(entity)).length);
  const numbers = Math.min(2, s.span.text.match(/\d+/g)?.length ?? 0);
  return (
    s.centrality +
    1.5 / (1 + 0.5 * s.index) +
    (s.inParagraph === 0 ? 0.22 : 0) +
    Math.min(0.5, shared * 0.22) +
    named * 0.06 +
    numbers * 0.05 -
    (s.leans ? 0.45 : 0) -
    (s.points ? 0.3 : 0) -
    (s.announces ? 0.8 : 0) -
    (s.past ? 0.3 : 0) -
    (s.whole ? 0 : 0.8) -
    s.quoted * 0.6 -
    (/[?？]["”」』]?$/u.test(s.span.text) ? 0.4 : 0) -
    (s.length < 26 ? ((26 - s.length) / 26) * 0.6 : 0) -
    (s.length > 90 ? Math.min(0.8, (s.length - 90) / 120) : 0)
  );
}

function quotedShare(sentence: Span, quotes: readonly Span[]): number {
  let inside = 0;
  for (const quote of quotes)
    inside += Math.max(0, Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start));
  return Math.min(1, inside / (sentence.end - sentence.start));
}

/** Whether most of a sentence is a statement whose speaker another sentence names. */
function isOfAnother(sentence: Span, statement: Quote): boolean {
  const { attribution } = statement;
  if (!isProof(attribution) || quotedShare(sentence, [statement]) < mostQuoted) return false;
  return attribution.speakerEnd <= sentence.start || attribution.speakerStart >= sentence.end;
}

const headingsOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kept && block.kind === 'heading')
    .map((block) => block.text)
    .join(' ');

/** A place or an agency is told at the head of a text, or under its standfirst. */
const leadSentences = 3;

function withoutCredit(sentence: Span, language: Language): Span {
  const cut = creditLength(sentence.text, language);
  return { text: sentence.text.slice(cut), start: sentence.start + cut, end: sentence.end };
}

/** 「然而，…」 → 「…」: a span may begin after a connective, being still the article's own whole sentence. */
function withoutConnective(sentence: Span, language: Language): Span {
  const cut = connectiveLength(sentence.text, language);
  const rest = sentence.text.slice(cut);
  if (cut === 0 || lacksContext(rest, language) || /^\p{Ll}/u.test(rest)) return sentence;
  return { text: rest, start: sentence.start + cut, end: sentence.end };
}

/** How far before a sentence the mark of its list may begin. */
const markLength = 12;
const listed = /(?:^|\n)[ \t]*(?:[-*+•‣▪▫●○◦]|\d{1,2}[.)])[ \t]+$/;

const isWhole = (text: string): boolean =>
  // Someone's words without who said them are no sentence of the article's.
  !wordsAlone.test(text) &&
  /[。！？!?.…｡]["”」』）)»“’]*$/u.test(text) &&
  !isCutOff(text) &&
  !/^(?:[，,、；;：:）)」』”©●■▼▽◆◇▲△★☆―─]|[—–]\s)/u.test(text) &&
  !portal.test(text) &&
  !holdsSharePrice(text) &&
  !headlineInFront.test(text);

const wordsAlone = /^[「『“"„«][^」』”"“»]*[」』”"“»][。.]?$/u;

/** … - Yahoo!ニュース: the page's title, whose name has a mark of its own. */
const portal = /\s[-–—|｜]\sYahoo!$/u;
/** "ELEZIONI IN MOLISE, LO SPOGLIO IN DIRETTA Il vincitore …": a link in capitals, glued to the sentence. */
const headlineInFront = /^(?:\p{Lu}[\p{Lu}’,:-]*\s){4,}["“«„]?\p{Lu}?\p{Ll}/u;

function placesOf(sentences: readonly Span[], blocks: readonly Block[]) {
  let block = 0;
  let section = 0;
  let inParagraph = -1;
  return sentences.map((sentence) => {
    while (block < blocks.length && blocks[block]!.end <= sentence.start) {
      block++;
      inParagraph = -1;
      if (blocks[block]?.kind === 'heading' && blocks[block]?.kept) section++;
    }
    inParagraph++;
    return { block, section, inParagraph };
  });
}

/** TextRank on the cosine graph, scaled so that its greatest is 1. */
function rank(vectors: readonly TermVector[]): number[] {
  const count = vectors.length;
  const edges = cosines(vectors);
  const out = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  // Most have few neighbours: those alone are gone through in each round.
  const neighbours = edges.map((row) =>
    Array.from(row, (weight, other) => ({ other, share: weight / out[other]! })).filter(
      ({ share }) => share > 0,
    ),
  );
  let ranks = new Array<number>(count).fill(1);
  for (let round = 0; round < 20; round++)
    ranks = neighbours.map(
      (near) => 0.15 + 0.85 * near.reduce((sum, { other, share }) => sum + share * ranks[other]!, 0),
    );
  return scaled(ranks);
}

/** Cosine with the sum of all sentences: linear in their number. */
function nearness(vectors: readonly TermVector[]): number[] {
  const sum: TermVector = new Map();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  let norm = 0;
  for (const weight of sum.values()) norm += weight * weight;
  const length = Math.sqrt(norm) || 1;
  return scaled(vectors.map((vector) => cosine(vector, sum) / length));
}

function scaled(values: readonly number[]): number[] {
  const greatest = values.reduce((max, value) => Math.max(max, value), 0) || 1;
  return values.map((value) => value / greatest);
}
