// The short lines of a mail, cut from the article's own words at clause ends: three subjects and the preheader.
// A line is never cut inside a word, never ends open, and shouts at nobody.

import { isAttributed } from '../../domain/attribution.ts';
import { digestLimits } from '../../domain/digest.ts';
import { languageOf } from '../../language/registry.ts';
import { countCjk } from '../../language/text/characters.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { setQuote } from '../../language/text/quotation.ts';
import { overlap } from '../../language/text/similarity.ts';
import { connectiveLength, dependence } from '../../language/text/standalone.ts';
import { displayWidth, fitsIn, readingLength } from '../../language/text/width.ts';
import { termsOf } from '../../language/text/words.ts';
import type { SummarizeInput } from '../types.ts';
import { backgroundIn } from './background.ts';
import { piecesOfTitle } from './headline.ts';
import type { Weighed } from './weigh.ts';

const { subject: subjectRoom, preheader: preheaderMost } = digestLimits;
const preheaderLeast = 40;

interface Line {
  text: string;
  worth: number;
}

/** Three different subjects, best first: the title, then what people said, the headings and the strongest sentences. */
export function chooseSubjects(input: SummarizeInput, weighed: readonly Weighed[]): string[] {
  const { language } = input;
  const isBackground = backgroundIn(input.article.raw);
  const lines: Line[] = [];
  const words = oneLine(`${input.title}\n${input.article.raw}`);
  /** What a line may lose is at its ends: nothing is taken out of the middle of the article's words. */
  const propose = (text: string, worth: number, parts?: readonly string[]) => {
    if (text.length > triedLength) return;
    const line = tidy(text);
    if (!(parts ?? [line]).every((part) => words.includes(part))) return;
    const columns = displayWidth(line);
    if (!fitsSubject(line) || columns < 12 || !isBalanced(line) || shouting.test(line)) return;
    // A few words tell little in an inbox.
    lines.push({ text: line, worth: worth - Math.max(0, 26 - columns) / 6 - (isBackground(line) ? 1.5 : 0) });
  };
  const title = input.title.slice(0, triedLength);
  propose(title, 10);
  const { parts, phrases } = piecesOfTitle(tidy(title), fitsSubject);
  for (const part of parts) propose(part, 7);
  for (const phrase of phrases) propose(phrase, 6.5);
  const heard = new Set<string | null>();
  // Words without a speaker would read as the newsletter's own.
  for (const [rank, quote] of input.quotes.filter(isAttributed).slice(0, 6).entries()) {
    const said =
      quote.kind === 'direct'
        ? setQuote(withoutStop(quote.text), languageOf(language))
        : withoutStop(quote.text);
    const colon = countCjk(said) > 0 && !languageOf(language).writing.spaced ? '：' : ': ';
    const parts = [oneLine(withoutStop(quote.text))];
    // An aside of a few words is no subject, whoever made it.
    const again = heard.has(quote.speaker);
    heard.add(quote.speaker);
    const worth = 6 - rank * 0.3 - (readingLength(quote.text) < 11 ? 2 : 0) - (again ? 1.5 : 0);
    // 町：… tells nobody in an inbox who that is.
    if (quote.speaker && quote.speaker.length > 1) propose(`${quote.speaker}${colon}${said}`, worth, parts);
    if (quote.kind === 'direct') propose(said, worth - 0.5, parts);
  }
  // In CJK a heading is a headline of its part; elsewhere it is often two words.
  const headings = input.blocks.filter((block) => block.kept && block.kind === 'heading');
  for (const { text } of headings) propose(text, countCjk(text) > 0 ? 5 : 4.1);
  const strongest = [...weighed].sort((a, b) => b.score - a.score).slice(0, 24);
  for (const [rank, sentence] of strongest.entries()) {
    if (sentence.leans) continue;
    propose(withoutStop(sentence.span.text), 4.5 - rank * 0.1);
    for (const clause of clausesOf(sentence.span.text, language)) propose(clause, 3.5 - rank * 0.1);
  }
  const chosen = different(lines, input, 3, 0.6);
  if (chosen.length < 3) chosen.push(...lastResort(input, weighed, chosen));
  return chosen.slice(0, 3);
}

/** The best lines of which none says what another already says. */
function different(
  lines: Line[],
  { language, allows }: SummarizeInput,
  count: number,
  limit: number,
): string[] {
  const chosen: string[] = [];
  for (const { text } of lines.sort((a, b) => b.worth - a.worth)) {
    if (chosen.length >= count) break;
    const terms = termsOf(text, languageOf(language));
    if (
      chosen.some(
        (other) => same(other, text) || overlap(terms, termsOf(other, languageOf(language))) > limit,
      )
    )
      continue;
    if (allows(text, 'subject')) chosen.push(text);
  }
  return chosen;
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();

/** How much of a text is tried for lines where it has no three whole ones. */
const triedSources = 40;
const triedLength = 300;

/** A text with too little in it for three whole lines: shorter pieces of it, cut at words. */
function lastResort(input: SummarizeInput, weighed: readonly Weighed[], chosen: readonly string[]): string[] {
  const found: string[] = [];
  const take = (cut: string): boolean => {
    const line = withoutOpenEnd(cut);
    if (bare(line) === '' || [...chosen, ...found].some((other) => same(other, line))) return false;
    if (!input.allows(line, 'subject')) return false;
    found.push(line);
    return true;
  };
  const blocks = input.blocks.filter((block) => block.kept).slice(0, triedSources);
  const sources = [
    input.title,
    ...weighed.slice(0, triedSources).map((s) => s.span.text),
    ...blocks.map((b) => b.text),
  ];
  for (const source of sources) {
    if (chosen.length + found.length >= 3) return found;
    for (const text of calmPieces(source))
      if (chosen.length + found.length < 3)
        [subjectRoom.columns, 44, 30, 16].some((columns) => take(cutAtWord(text, columns, input.language)));
  }
  // One word or one endless word: the same line in other dress, since nothing may be made up.
  const line =
    chosen[0] ??
    found[0] ??
    cutAtGrapheme(sources.flatMap(calmPieces).find((piece) => bare(piece) !== '') ?? '', 50);
  const short = cutAtGrapheme(line, subjectRoom.columns - 6);
  for (const dressed of [line, setQuote(short, languageOf(input.language)), `— ${short}`, `· ${short}`])
    if (chosen.length + found.length < 3 && ![...chosen, ...found].includes(dressed)) found.push(dressed);
  return found;
}

/** 40–90 characters that end whole and say something else than the subjects. */
export function choosePreheader(
  input: SummarizeInput,
  weighed: readonly Weighed[],
  subjects: readonly string[],
): string {
  const { language } = input;
  const isBackground = backgroundIn(input.article.raw);
  const lines: Line[] = [];
  const strongest = [...weighed].sort((a, b) => b.score - a.score).slice(0, 20);
  const propose = (text: string, worth: number) => {
    if (text.length > triedLength) return;
    const line = withoutOpenEnd(oneLine(text));
    if (line.length > preheaderMost || line.length < 16 || !isBalanced(line)) return;
    const terms = termsOf(line, languageOf(language));
    const again = Math.max(
      ...subjects.map((subject) => repeated(terms, termsOf(subject, languageOf(language)))),
    );
    lines.push({
      text: line,
      worth:
        worth -
        (isBackground(line) ? 1.5 : 0) -
        Math.max(0, again - 0.35) * 5 -
        (line.length < preheaderLeast ? (preheaderLeast - line.length) / 12 : 0),
    });
  };
  for (const [rank, sentence] of strongest.entries()) {
    if (sentence.leans || !sentence.whole || /[?？]/.test(sentence.span.text)) continue;
    propose(sentence.span.text, 5 - rank * 0.15);
    for (const clause of clausesOf(sentence.span.text, language)) propose(clause, 3.6 - rank * 0.15);
  }
  for (const quote of input.quotes.filter(isAttributed).slice(0, 4)) {
    const colon = countCjk(quote.text) > 0 && !languageOf(language).writing.spaced ? '：' : ': ';
    if (quote.speaker && quote.kind === 'direct')
      propose(`${quote.speaker}${colon}${setQuote(quote.text, languageOf(language))}`, 3.8);
  }
  const best = lines
    .sort((a, b) => b.worth - a.worth)
    .find(({ text }) => !subjects.includes(text) && input.allows(text, 'preheader'));
  if (best) return best.text;
  const source =
    weighed.find((s) => !subjects.some((subject) => same(subject, s.span.text)))?.span.text ??
    weighed[0]?.span.text ??
    input.title;
  const text = oneLine(source.slice(0, triedLength));
  const cuts = [preheaderMost, 44, 30, 16].map(
    (columns) => cutAtWord(text, columns, language) || cutAtGrapheme(text, columns),
  );
  return (
    cuts.find((cut) => cut !== '' && !subjects.includes(cut) && input.allows(cut, 'preheader')) ??
    setQuote(cuts[1]!, languageOf(language))
  );
}

/** How much of a line's terms another line has too. */
function repeated(terms: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return terms.filter((term) => known.has(term)).length / (terms.length || 1);
}

const fitsSubject = (line: string): boolean => fitsIn(line, subjectRoom);

/** Without what shouts: exclamation marks, dots that promise, symbols, labels in brackets. */
function tidy(text: string): string {
  return text
    .replace(/^(?:[【[〔][^】\]〕]{1,12}[】\]〕]\s*)+/u, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?|[★☆◆●▲▼※►▶■]/gu, ' ')
    .replace(/[！!]+(?=[？?])/g, '')
    .replace(/[！!]{2,}/g, ' ')
    .replace(/[！!…]+(["”」』]?)$/gu, '$1')
    .replace(/([？?])[？?]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the gate takes for shouting, wherever it stands. */
const shouting = /[!！…]|[?？]{2,}|\.{3}/u;

const shoutingOrSymbol = /[!！…?？\p{Extended_Pictographic}★☆◆●▲▼※►▶■]+|\.{3,}/u;

/** The stretches between the marks that shout, each as the article has it. */
const calmPieces = (source: string): string[] =>
  source
    .slice(0, triedLength)
    .split(shoutingOrSymbol)
    .map(oneLine)
    .filter((piece) => bare(piece) !== '');

const withoutStop = (text: string): string =>
  text.trim().replace(/(?<![。.，,；;、：:])[。.，,；;、：:]+$/u, '');

/** A sentence that goes on behind a dash ends before its comma. */
const withoutOpenEnd = (text: string): string => text.replace(/(?<![\s，,、；;–—-])[\s，,、；;–—-]+$/u, '');

/** Runs of clauses from the start of a sentence that can stand alone; the longer ones first. */
function clausesOf(sentence: string, tag: string): string[] {
  const language = languageOf(tag);
  const text = oneLine(sentence);
  const cjk = !language.writing.spaced;
  const ends = [...text.matchAll(cjk ? /[，,；;、：:](?!\d)/gu : /[,;:–—](?=\s)/gu)].map((m) => m.index);
  const found: string[] = [];
  for (const end of ends.slice(0, 8).reverse()) {
    const clause = text.slice(connectiveLength(text, language), end).trim();
    if (
      /[、：:]/.test(text[end]!) ||
      language.standing.subordinate?.test(clause) ||
      dependence(clause, language) > 0
    )
      continue;
    // "The mayor, Jane Doe, said": whoever is named next is no clause.
    if (!cjk && !language.writing.nounsInCapitals && /^, (?:\p{Lu}[\p{L}.’'-]* ){2}/u.test(text.slice(end)))
      continue;
    if (!isBalanced(clause) || (!cjk && clause.split(' ').length < 5)) continue;
    found.push(clause);
  }
  return found;
}

const pairs: [string, string][] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['«', '»'],
  ['【', '】'],
];

function isBalanced(text: string): boolean {
  if ((text.split('"').length - 1) % 2 === 1) return false;
  if (text.includes('„')) return text.split('„').length === text.split(/[“”]/u).length;
  return pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}

const numeral = /[\d〇零一二兩两三四五六七八九十百千萬万億亿兆]/u;

/** The longest beginning that fits, cut between words, without dangling punctuation or an open mark. */
function cutAtWord(text: string, columns: number, language: string): string {
  const segmenter = new Intl.Segmenter(language || 'und', { granularity: 'word' });
  let line = '';
  let best = '';
  for (const { segment } of segmenter.segment(text)) {
    if (
      displayWidth(line + segment) > columns ||
      (line + segment).length > columns ||
      countCjk(line + segment) > subjectRoom.cjk * (columns / subjectRoom.columns)
    )
      break;
    line += segment;
    const candidate = line.replace(
      /(?<![\s，,、；;：:「『“„«(（《–—-])[\s，,、；;：:「『“„«(（《–—-]+$/u,
      '',
    );
    if (isBalanced(candidate) && !isInside(text, line.length)) best = candidate;
  }
  return best.trim();
}

/** Within a number or a word that the dictionary parts: 二〇|二六, twenty|-three. */
const isInside = (text: string, at: number): boolean =>
  (numeral.test(text[at - 1] ?? '') && numeral.test(text[at] ?? '')) ||
  // The hyphen before the cut, or behind it.
  /\p{L}-\p{L}/u.test(text.slice(Math.max(0, at - 2), at + 2));

/** For a text without a boundary: as many graphemes as fit. */
function cutAtGrapheme(text: string, columns: number): string {
  let line = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    text.slice(0, triedLength),
  )) {
    if (displayWidth(line + segment) > columns || (line + segment).length > columns) {
      // Not within a word or a number, where there is anything before it.
      const whole =
        /^[\p{Script=Latin}\d-]/u.test(segment) || numeral.test(segment)
          ? line
              .replace(/(?:[\p{Script=Latin}\d.,-]+|[〇零一二兩两三四五六七八九十百千萬万億亿兆]+)$/u, '')
              .trim()
          : line;
      return (whole === '' ? line : whole).trim();
    }
    line += segment;
  }
  return line.trim();
}
