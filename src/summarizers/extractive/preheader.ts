// The preheader: the line beside the subject in an inbox, of the article's own words. It ends whole and says something else
// than the subjects; only where nothing whole fits, the beginning of a sentence ends in dots.

import { digestLimits } from '../../domain/digest.ts';
import { isShowable } from '../../domain/showable.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import { countCjk } from '../../language/text/characters.ts';
import { isBalanced } from '../../language/text/clauses.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { isPieceOfSentence, setQuote } from '../../language/text/quotation.ts';
import { leansOutside } from '../../language/text/referents.ts';
import { isCutOff, isVerbless } from '../../language/text/standalone.ts';
import type { SummarizeInput } from '../types.ts';
import { aboutTest } from './about.ts';
import { repeated, same } from './alike.ts';
import type { Alone } from './alone.ts';
import { backgroundIn } from './background.ts';
import { cutAtGrapheme, cutAtWord, triedLength, withoutOpenEnd } from './cut.ts';
import { beginningOfSentence } from './headline.ts';
import type { Reading } from './reading.ts';
import type { Weighed } from './weigh.ts';

const { preheader: preheaderMost, wholePreheader } = digestLimits;
const preheaderLeast = 40;
const leastOfBeginning = 50;
/** The news stands in the first sentences; what somebody says of it, in its own place. */
const leadSentences = 3;
const worths = { lead: 0.8, clause: -1.4, beginning: -3, spoken: -1, title: 4.2 };
/** A scene has less of the title. */
const leastTitled = 0.6;

/** What a line loses that has no word of the title. */
const costOfUntitled = 1.2;
/** What it loses that tells what something is, or was before; and what the next sentence takes back. */
const costOfBackground = 1.5;
const costOfTurned = 1.2;
/** And what a line loses whose quotation stands above it. */
const costOfAgain = 2.5;
const mostRepeated = 0.6;
/** Of a headline's terms, so many the subject may have. */
const mostOfTitle = 0.5;
const marked = /^[“"„«「『][^“”"„«»「」『』]+[”"“»」』]/u;

/** In CJK characters: "México, DF." tells nothing. */
const shortestSource = 9;

const ended = /[.!?。！？…]["”’»」』]?$/u;

/** As many as a subject of that width has. */
const cjkOf = (columns: number): number =>
  digestLimits.subject.cjk * (columns / digestLimits.subject.columns);

interface Line {
  text: string;
  worth: number;
}

/** More of it than so much is cut in many an inbox: what it costs for each character. */
const costOfLong = 1 / 60;
/** In a script without capitals a line of the usual length holds two sentences. */
const mostOf = (line: string): number => (countCjk(line) > 0 ? preheaderMost : wholePreheader);

/** Some 40–90 characters, and a few more for a whole sentence, that say something else than the subjects. */
export function choosePreheader(
  input: SummarizeInput,
  weighed: readonly Weighed[],
  alone: Alone,
  subjects: readonly string[],
  reading: Reading,
): string {
  const language = languageOf(input.language);
  const isBackground = backgroundIn(input.article.raw);
  const lines: Line[] = [];
  const isAbout = aboutTest(input.title, reading);
  const above = [input.title, ...subjects].map((line) => new Set(reading.terms(line)));
  const strongest = [...weighed].sort((a, b) => b.score - a.score).slice(0, 20);
  // «Dormiamo vestiti», racconta …, beside a headline with these words.
  const saysAgain = (line: string): boolean => {
    const terms = reading.terms(marked.exec(line)?.[0] ?? '');
    return terms.length > 1 && above.some((known) => repeated(terms, known) > mostRepeated);
  };
  const propose = (text: string, worth: number, isNews = false) => {
    if (text.length > triedLength) return;
    const line = withoutOpenEnd(oneLine(text));
    if (line.length > mostOf(line) || line.length < 16 || !isBalanced(line)) return;
    const terms = reading.terms(line);
    const again = Math.max(...above.map((known) => repeated(terms, known)));
    lines.push({
      text: line,
      worth:
        worth -
        (isBackground(line) ? 1.5 : 0) -
        (isNews || isAbout(line) ? 0 : costOfUntitled) -
        (saysAgain(line) ? costOfAgain : 0) -
        Math.max(0, again - 0.35) * 5 -
        Math.max(0, line.length - preheaderMost) * costOfLong -
        (line.length < preheaderLeast ? (preheaderLeast - line.length) / 12 : 0),
    });
  };
  for (const [rank, sentence] of strongest.entries()) {
    if (!sentence.whole || sentence.announces || sentence.answered || alone.isOfSomebody(sentence)) continue;
    if (alone.leans(sentence) || alone.teases(sentence)) continue;
    const isInShort = alone.shortNames(sentence).some((name) => !input.title.includes(name));
    // The first sentence of a report tells the news, whatever words the title has for it.
    const isFirst = sentence.index === 0 && language.writing.cased;
    const isLead = isFirst || (sentence.index < leadSentences && sentence.titled >= leastTitled);
    const { text } = sentence.span;
    const most =
      5 -
      rank * 0.15 -
      (isInShort ? 2 : 0) +
      (isLead ? worths.lead : 0) -
      (sentence.defines ? costOfBackground : 0) -
      (sentence.turned && !isFirst ? costOfTurned : 0) -
      (sentence.past ? costOfBackground : 0) +
      (/^["“„«「『]/u.test(text) ? worths.spoken : 0);
    propose(text, most, isFirst);
    for (const clause of reading.clauses(text)) propose(clause, most + worths.clause, isFirst);
    if (!isLead || countCjk(text) > 0) continue;
    const beginning = beginningOfSentence(
      text,
      (line) => line.length < preheaderMost,
      leastOfBeginning,
      language,
    );
    if (beginning !== undefined && (isFirst || isAbout(beginning)))
      propose(`${beginning}…`, most + worths.beginning, isFirst);
  }
  for (const quote of input.quotes.filter(isShowable).slice(0, 4)) {
    const colon = countCjk(quote.text) > 0 && !language.writing.spaced ? '：' : ': ';
    if (
      quote.speaker &&
      quote.kind === 'direct' &&
      !isPieceOfSentence(quote) &&
      !leansOutside(quote.text, input.title, language) &&
      language.standing.subordinate?.test(quote.text) !== true
    )
      propose(`${quote.speaker}${colon}${setQuote(quote.text, language)}`, 3.8);
  }
  // A headline that found no room as a subject tells most.
  const { title } = input;
  const [subject = ''] = subjects;
  if (
    title.trim() !== '' &&
    title.length <= mostOf(title) &&
    !isCutOff(title) &&
    !isVerbless(title, language) &&
    !nameAndWho.test(title)
  ) {
    const again = repeated(reading.terms(title), new Set(reading.terms(subject)));
    if (again <= mostOfTitle && isBalanced(title)) lines.push({ text: oneLine(title), worth: worths.title });
  }
  const best = lines
    .sort((a, b) => b.worth - a.worth)
    .find(({ text }) => !subjects.includes(text) && input.allows(text, 'preheader'));
  if (best) return best.text;
  return beginningOf(input, weighed, alone, subjects, language);
}

/** Calderbrook, the maker of bread: and what of it? */
const nameAndWho = /^(?:\p{Lu}[\p{L}.&’'-]*(?: \p{Ll}+){0,3}\s?){1,5}, [^,]+$/u;

const tellsSomething = (cut: string, language: Language): boolean =>
  language.standing.subordinate?.test(cut) !== true && !isVerbless(cut, language);

/** So many sentences are tried for one whose beginning tells something. */
const triedSources = 6;

/** "After the team had been received…": it goes on in the mail. */
function beginningOf(
  input: SummarizeInput,
  weighed: readonly Weighed[],
  alone: Alone,
  subjects: readonly string[],
  language: Language,
): string {
  const others = weighed.filter((s) => !subjects.some((subject) => same(subject, s.span.text)));
  const own = others.filter((s) => s.length >= shortestSource && !alone.isOfSomebody(s) && !alone.leans(s));
  const [first] = [...own, ...others, ...weighed].map(({ span }) => span.text);
  const cutsOf = (source: string): string[] => {
    const text = oneLine(source.slice(0, triedLength));
    return [preheaderMost - 1, 44, 30, 16].map((columns) => {
      const cut = cutAtWord(text, { columns, cjk: cjkOf(columns) }, language) || cutAtGrapheme(text, columns);
      return cut === '' || ended.test(cut) || ended.test(text.slice(cut.length, cut.length + 1))
        ? cut
        : `${cut}…`;
    });
  };
  const isGood = (cut: string) => cut !== '' && !subjects.includes(cut) && input.allows(cut, 'preheader');
  const tells = (cut: string) =>
    cut.length >= preheaderLeast &&
    (tellsSomething(cut, language) || !cut.endsWith('…')) &&
    !isVerbless(cut, language) &&
    isGood(cut);
  // A whole sentence of which one word leans tells more than the beginning of another.
  const whole = others.find(
    ({ whole, leans, reported, announces, span: { text } }) =>
      whole && !leans && !reported && !announces && text.length <= mostOf(text) && isGood(oneLine(text)),
  );
  if (whole) return oneLine(whole.span.text);
  for (const { span } of own.slice(0, triedSources)) {
    const cut = cutsOf(span.text).find(tells);
    if (cut !== undefined) return cut;
  }
  const cuts = cutsOf(first ?? input.title);
  return cuts.find(isGood) ?? setQuote(cuts[1]!, language);
}
