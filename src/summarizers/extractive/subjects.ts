// The subjects of a mail, up to three, of the article's own words: whole lines, which break off nowhere, lean on nothing that is
// not told, and shout at nobody.

import { digestLimits } from '../../domain/digest.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import { testAnyCase } from '../../language/text/any-case.ts';
import { countCjk } from '../../language/text/characters.ts';
import { breaksOff, isBalanced } from '../../language/text/clauses.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { leansOutside, teases } from '../../language/text/referents.ts';
import { overlap } from '../../language/text/similarity.ts';
import { isCutOff, isVerbless, lacksContext } from '../../language/text/standalone.ts';
import { displayWidth, fitsIn } from '../../language/text/width.ts';
import type { SummarizeInput } from '../types.ts';
import { aboutTest } from './about.ts';
import { same } from './alike.ts';
import type { Alone } from './alone.ts';
import { backgroundIn } from './background.ts';
import { opensMark, triedLength, withoutStop } from './cut.ts';
import { addresses, isFurniture } from './furniture.ts';
import { joinedAtDots, piecesOfTitle } from './headline.ts';
import { lastResort } from './last-resort.ts';
import type { Reading } from './reading.ts';
import { capitalised, type Propose, proposeQuotes } from './subject-quotes.ts';
import type { Weighed } from './weigh.ts';

const { subject: room, wholeSubject, subjects: most } = digestLimits;

/** What may be a subject, and how good it is. */
interface Line {
  text: string;
  worth: number;
  /** Somebody's words alone: the mail has no such opinion. */
  isNobodys: boolean;
}

/** A whole line that an inbox cuts is better than a piece, and one that it shows better than that. */
const costOfLong = 0.8;
/** Of a headline: of its parts only those that are whole may stand before it. */
const worthOfLong = 7.5;
/** A phrase of a headline, where that fits as a whole, and where it does not. */
const worthOfPhrase = { beside: 5.4, alone: 6.5 };

/** One at the least; best first: the title, then what people said, the headings and the strongest sentences. */
export function chooseSubjects(
  input: SummarizeInput,
  weighed: readonly Weighed[],
  alone: Alone,
  reading: Reading,
): string[] {
  const language = languageOf(input.language);
  const lines: Line[] = [];
  const propose = proposing(input, language, lines);
  proposeTitle(input.title.slice(0, triedLength), language, propose);
  // “It has got to change”: what, nobody who reads a subject knows.
  proposeQuotes(
    input,
    language,
    propose,
    (words) => !lacksContext(words, language) && !testAnyCase(language.referring.outside, words),
  );
  proposeHeadings(input, language, reading, propose);
  proposeSentences(input.title, weighed, alone, language, reading, propose);
  const chosen = different(lines, input, reading);
  if (chosen.length > 0) return chosen;
  // A whole line of which one word leans is better than a piece of one; one that goes on from another is not.
  const proposeAny = proposing(input, language, lines);
  for (const [rank, sentence] of strongest(weighed).entries())
    if (isOwnTelling(sentence, language) && !sentence.leans && !goesOn(sentence.span.text, language))
      proposeAny(withoutStop(sentence.span.text), -rank);
  proposeQuotes(input, language, proposeAny);
  const [leaning] = different(lines, input, reading);
  return [
    leaning ??
      lastResort(
        input,
        language,
        weighed.filter((sentence) => isOwnTelling(sentence, language)),
        weighed,
        alone,
      ),
  ];
}

/** What a line may lose is at its ends: nothing is taken out of the middle of the article's words. */
function proposing(input: SummarizeInput, language: Language, lines: Line[]): Propose {
  const isBackground = backgroundIn(input.article.raw);
  const words = oneLine(`${input.title}\n${input.article.raw}`);
  const title = tidy(input.title);
  return (text, worth, parts, isNobodys = false) => {
    if (text.length > triedLength) return;
    const line = tidy(text);
    if (!(parts ?? [line]).every((part) => words.includes(part))) return;
    const columns = displayWidth(line);
    if (
      !fitsIn(line, wholeSubject) ||
      columns < 12 ||
      !isBalanced(line) ||
      opensMark(line) ||
      shouting.test(line)
    )
      return;
    const isOther = line !== title;
    if (isOther && (numbered.test(line) || isFurniture(line, language) || isBackground(line))) return;
    // A few words tell little in an inbox.
    const few = Math.max(0, 26 - columns) / 6;
    const long = fitsSubject(line) ? 0 : costOfLong + (columns - room.columns) / 60;
    lines.push({ text: line, worth: worth - few - long, isNobodys });
  };
}

function proposeTitle(title: string, language: Language, propose: Propose): void {
  if (isCutOff(title)) return;
  // An inbox cuts a long headline at its end, and better than any rule does.
  propose(title, fitsSubject(tidy(title)) ? 10 : worthOfLong);
  const joined = joinedAtDots(tidy(title), language);
  if (joined) propose(joined.line, 9, joined.parts);
  const { parts, phrases } = piecesOfTitle(tidy(title), fitsSubject, language);
  // "…: the village that went to court" is whole, but it looks broken.
  for (const [at, part] of parts.entries())
    if (
      !breaksOff(part, language) &&
      !(isTopic(part, language) && ((at === 0 && parts.length > 1) || /^\p{Ll}/u.test(part)))
    )
      propose(
        capitalised(part),
        worthOfPart(part, language) -
          at * 0.1 +
          (isMarked(part) && parts.some((other) => isHollow(other, language)) ? 0.7 : 0),
        [part],
      );
  const mostOfPhrase = fitsIn(tidy(title), wholeSubject) ? worthOfPhrase.beside : worthOfPhrase.alone;
  // Of a headline with a verb, one without it breaks off.
  for (const phrase of phrases)
    if (
      !breaksOff(phrase, language) &&
      !isOfQuestion(phrase, title) &&
      (!isVerbless(phrase, language) || isVerbless(title, language))
    )
      propose(phrase, /^\p{Ll}/u.test(phrase) ? 4.2 : Math.min(mostOfPhrase, worthOfPart(phrase, language)));
}

/** "Illegal deals at the tip | near Tolby?": without its mark a question would be a fact. */
const isOfQuestion = (phrase: string, title: string): boolean =>
  !/[?？]/u.test(phrase) && /^[^?？:：–—|]*[?？]/u.test(title.slice(title.indexOf(phrase) + phrase.length));

/** "Storm Ebba: …": what the headline is about, and not yet what it says. */
const isTopic = (part: string, { writing }: Language): boolean =>
  writing.spaced && part.split(' ').length <= 3 && displayWidth(part) <= widestTopic && !/[?？]$/.test(part);

const widestTopic = 30;

/** The first part tells; a question only asks, and words alone are nobody's. */
function worthOfPart(part: string, language: Language): number {
  if (isHollow(part, language) || /[?？]$/.test(part)) return 5.5;
  // What goes on from the first part tells less alone; a clause that hangs on it, little.
  if (/^\p{Ll}/u.test(part))
    return goesOn(part, language) || language.standing.subordinate?.test(part) === true ? 2 : 6.9;
  if (isMarked(part)) return 6.1;
  return isTopic(part, language) ? 6.2 : 7;
}

const isMarked = (part: string): boolean => /^["“„‘'«»「『].*["”“’'»«」』]$/u.test(part);

/** « … » : rencontre avec Ann Field: that there is something to read, and nothing of it. */
const isHollow = (part: string, { standing }: Language): boolean => standing.announcing?.test(part) === true;

/** In CJK a heading is a headline of its part; elsewhere it is often two words, and tells something only with the title's. */
function proposeHeadings(
  { blocks, title }: SummarizeInput,
  language: Language,
  reading: Reading,
  propose: Propose,
): void {
  const isAbout = aboutTest(title, reading);
  for (const { text, kept, kind } of blocks)
    if (
      kept &&
      kind === 'heading' &&
      !breaksOff(text, language) &&
      !addresses(text, language) &&
      !leansOutside(text, title, language) &&
      (isAbout(text) || !language.writing.spaced) &&
      (!language.writing.cased || (text.split(' ').length >= fewestInHeading && !isVerbless(text, language)))
    )
      propose(text, (countCjk(text) > 0 ? 5 : 3.9) - (isAbout(text) ? 0 : 1));
}

/** “Global mental health”: fewer words are over a part of the text, and tell nothing of it. */
const fewestInHeading = 4;

const strongest = (weighed: readonly Weighed[]): Weighed[] =>
  [...weighed].sort((a, b) => b.score - a.score).slice(0, 24);

const goesOn = (text: string, { referring }: Language): boolean => referring.opening?.test(text) === true;

/** What is more than this somebody's words is a quote. */
const mostQuoted = 0.2;

/** A whole sentence of the article's own that asks nothing. */
const isOwnTelling = (
  { whole, announces, quoted, reported, span }: Weighed,
  { referring }: Language,
): boolean =>
  whole &&
  !announces &&
  !reported &&
  quoted <= mostQuoted &&
  !/[?？]|^["“„‘'«»「『]/u.test(span.text) &&
  // "I asked": the newsletter would say it of itself.
  referring.firstPerson?.test(span.text) !== true;

/** The first sentences tell of the news, whatever words the title has for it. */
const leadSentences = 3;

function proposeSentences(
  title: string,
  weighed: readonly Weighed[],
  alone: Alone,
  language: Language,
  reading: Reading,
  propose: Propose,
): void {
  const isAbout = aboutTest(title, reading);
  for (const [rank, sentence] of strongest(weighed).entries()) {
    if (!isOwnTelling(sentence, language) || alone.leans(sentence) || teases(sentence.span.text, language))
      continue;
    if (!alone.shortNames(sentence).every((name) => title.includes(name))) continue;
    const mayBe = (line: string) => sentence.index < leadSentences || isAbout(line);
    const whole = withoutStop(sentence.span.text);
    if (mayBe(whole)) propose(whole, 4.5 - rank * 0.1);
    for (const clause of reading.clauses(sentence.span.text))
      if (mayBe(clause) && !teases(clause, language)) propose(clause, 3.5 - rank * 0.1);
  }
}

/** Of what a line's terms may share with another's. */
const mostShared = 0.6;

/** The best lines of which none says what another already says; the first tells whose words it has. */
function different(lines: readonly Line[], { allows }: SummarizeInput, { terms }: Reading): string[] {
  const chosen: string[] = [];
  const byWorth = [...lines].sort((a, b) => b.worth - a.worth);
  const first = byWorth.findIndex((line) => !line.isNobodys);
  for (const { text } of first < 0 ? [] : [...byWorth.splice(first, 1), ...byWorth]) {
    if (chosen.length >= most) break;
    const isSaid = chosen.some(
      (other) => same(other, text) || overlap(terms(text), terms(other)) > mostShared,
    );
    if (!isSaid && allows(text, 'subject')) chosen.push(text);
  }
  return chosen;
}

/** 2．社長コメント, "22h31 Fire …": a heading of its place in the article. */
const numbered = /^(?:[\d０-９]{1,2}\s?[.．、）)]|\d{1,2}[h:.]\d{2}(?!\d))/u;

const fitsSubject = (line: string): boolean => fitsIn(line, room);

/** Without what shouts: exclamation marks, dots that promise, symbols, labels in brackets. */
function tidy(text: string): string {
  return (
    text
      // …(종합2보): which telling of it this is.
      .replace(/\s?[([](?:종합(?:\d보)?|\d보|속보)[)\]]$/u, '')
      .replace(/^(?:[【[〔][^】\]〕]{1,12}[】\]〕]\s*)+/u, '')
      .replace(/\p{Extended_Pictographic}\uFE0F?|[★☆◆●▲▼※►▶■]/gu, ' ')
      .replace(/[！!]+(?=[？?])/g, '')
      .replace(/[！!]{2,}/g, ' ')
      .replace(/[！!…]+(["”」』]?)$/gu, '$1')
      .replace(/([？?])[？?]+/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** What the gate takes for shouting, wherever it stands. */
const shouting = /[!！…]|[?？]{2,}|\.{3}/u;
