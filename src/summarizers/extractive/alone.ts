// What a reader of one sentence of an article may ask: who, what, and then? Asked for candidates alone, each once.

import type { Span } from '../../domain/article.ts';
import { isProof } from '../../domain/attribution.ts';
import type { Quote } from '../../domain/digest.ts';
import type { Language } from '../../language/language.ts';
import type { QuotingGrammar } from '../../language/quoting.ts';
import { quotingIn } from '../../language/quoting-in.ts';
import { languageOf } from '../../language/registry.ts';
import { leansOutside, teases, withoutMarked } from '../../language/text/referents.ts';
import { saysSomething } from '../../language/text/saying.ts';
import type { SummarizeInput } from '../types.ts';
import { askOnce } from './reading.ts';
import { shortNameTest } from './short-names.ts';
import { mostQuoted, type Weighed } from './weigh.ts';

export interface Alone {
  /** Who? What? */
  leans(sentence: Weighed): boolean;
  /** And then? Or who says so? It asks, or says that there is something to tell, or begins with the words of nobody. */
  teases(sentence: Weighed): boolean;
  /** It teases, or only says that somebody speaks. */
  promises(sentence: Weighed): boolean;
  /** It is somebody else's: told, or without marks an I or we in an article that does not say so of itself. */
  isOfSomebody(sentence: Weighed): boolean;
  /** The whole names of those whom it names in short. */
  shortNames(sentence: Weighed): string[];
}

/** In CJK characters: past this a sentence tells something of its own, whatever is said behind it. */
const shortOpener = 42;
const shortestTold = 26;

export function readAlone(all: readonly Weighed[], input: SummarizeInput): Alone {
  const language = languageOf(input.language);
  const grammar = quotingIn(input.blocks, language);
  const shortNames = shortNameTest(input, language);
  const direct = input.quotes.filter(({ kind }) => kind === 'direct');
  const ofOneself = new Set(all.filter(({ span }) => tellsOfOneself(span.text, language)));
  const isOwnVoice = ofOneself.size > all.length * ownVoice;
  const isTeasing = askOnce(
    ({ span: { text } }: Weighed) =>
      /[?？]["”」』]?$/u.test(text) || teases(text, language) || wordsOfNobody(text, language),
  );
  return {
    leans: askOnce(
      ({ span, span: { text }, leans }) =>
        leans ||
        leansOutside(text, input.title, language) ||
        leansInMarks(text, language) ||
        isUntoldSomebody(text, input.title, grammar) ||
        direct.some((quote) => isOfUntold(quote, span, input, language, grammar)),
    ),
    teases: isTeasing,
    promises: (sentence) => isTeasing(sentence) || opensQuote(sentence, all[sentence.index + 1]),
    isOfSomebody: (sentence) => sentence.reported || (!isOwnVoice && ofOneself.has(sentence)),
    shortNames: askOnce((sentence) => shortNames(sentence.span.text)),
  };
}

/** Of an article's sentences: one that says I more often is told by whoever wrote it. */
const ownVoice = 0.2;

const tellsOfOneself = (text: string, { referring, writing }: Language): boolean =>
  writing.cased && referring.firstPerson?.test(withoutMarked(text)) === true;

/** « Mais la mer monte »: whose words open against what the words before them told. */
const leansInMarks = (text: string, { standing }: Language): boolean =>
  openingMark.test(text) && standing.turns?.test(text.replace(openingMark, '').toLowerCase()) === true;
const openingMark = /^[“"„«‘「『]\s?/u;

/** "The commander sent four boats": somebody of whom the title does not tell, by what they are. */
function isUntoldSomebody(text: string, title: string, { openers, pointsBack }: QuotingGrammar): boolean {
  if (!pointsBack) return false;
  const who = openers(text.slice(0, readOpener))[0]?.subject;
  if (who?.kind !== 'role' || !pointsBack(who) || named.test(text.slice(who.end))) return false;
  return !isTitled(who.name, title);
}
/** “It is our year,” the coach warned: whose words open the sentence, it tells by what they are, or not at all. */
function isOfUntold(
  quote: Quote,
  { text, start, end }: Span,
  input: SummarizeInput,
  language: Language,
  grammar: QuotingGrammar,
): boolean {
  const { attribution } = quote;
  if (quote.start < start || quote.start > start + 1 || quote.end > end) return false;
  const pointsBack = (name: string): boolean =>
    grammar.pointsBack?.({ kind: 'role', name, role: null, start: 0, end: name.length }) === true &&
    !isTitled(name, input.title);
  if (!isProof(attribution)) {
    const told = tellerIn(text.slice(quote.end - start), language);
    return told !== null && (told === '' || pointsBack(told));
  }
  const { speakerStart, speakerEnd } = attribution;
  if (speakerStart < start || speakerEnd > end) return true;
  return pointsBack(text.slice(speakerStart - start, speakerEnd - start));
}

/** Of “…,” warned the old coach: "the old coach"; '' of nobody; null where a name stands there, or that cannot be told. */
function tellerIn(rest: string, { writing, topics, words }: Language): string | null {
  const { article } = topics;
  if (!writing.cased || writing.nounsInCapitals || !article || rest.length > longestTeller) return null;
  const found = [...rest.matchAll(/[\p{L}’'-]+/gu)];
  const isName = (word: string, i: number) =>
    /^\p{Lu}/u.test(word) && !words.stop.has(found[i - 1]?.[0].toLowerCase() ?? '');
  if (found.some(([word], i) => isName(word, i))) return null;
  const teller = found.find(([word]) => article.test(`${word} `));
  return teller ? rest.slice(teller.index).replace(/[,.;:].*$/su, '') : '';
}
/** In characters: who says a quotation stands right behind it. */
const longestTeller = 60;

const isTitled = (name: string, title: string): boolean =>
  title.toLowerCase().includes(name.split(' ').at(-1)!.toLowerCase());

const readOpener = 160;
/** "The mayor, Ann Field,"; "The first witness was Ann Field". */
const named = /^[^.;:]{0,60}?\p{Lu}[\p{L}’'-]+ \p{Lu}/u;

/** “It leaks.” The mayor opened the pool in May. «È brutto», ha ammesso. Whose words those are stands before them. */
function wordsOfNobody(text: string, language: Language): boolean {
  if (allSpoken.test(text)) return true;
  const rest = spoken.exec(text)?.[1];
  if (rest === undefined) return false;
  const { said, reported } = language.saying;
  if (!language.writing.spaced)
    return /[。！？…]["”」』]/u.test(text) && ![...said, ...reported].some((verb) => rest.includes(verb));
  // A stop within the marks ends the sentence that a capital follows.
  const ended = language.writing.cased && /\.["”“»]\s*$/u.test(text.slice(0, -rest.length));
  // … except the name of whoever says it: “It leaks.” Ann Field of the harbour board said.
  if (ended && /^\p{Lu}/u.test(rest)) return !saysSomething(lastWord.exec(rest)?.[0] ?? '', language);
  const words = rest
    .split(/[^\p{L}’'-]+/u)
    .filter(Boolean)
    .slice(0, mostBeforeSaying);
  const { article } = language.topics;
  const says = words.some((word) => saysSomething(word, language));
  // «…», ha lamentado: a few words behind the marks, of nobody.
  if (!says && words.length > fewWords) return /[.!?…]["”“»]/u.test(text);
  return language.writing.cased && !/\p{Lu}/u.test(rest) && !words.some((word) => article?.test(`${word} `));
}
const allSpoken = /^(?:["“„«「『][^"“”„«»「」『』]*["”“»」』]|[‘'][^"“”„«»]*[.!?…][’'])[.。]?$/u;
const spoken = /^["“„«「『][^"“”„«»「」『』]*["”“»」』],?\s*(\S.*)$/su;
const fewWords = 3;
const lastWord = /\p{L}+(?=\W*$)/u;
/** “…,” as one of the women who have waited there all day says. */
const mostBeforeSaying = 12;

/** "Bosma admits the problem.", and then what Bosma says: without a figure it tells too little. */
const opensQuote = ({ span, quoted, length }: Weighed, next: Weighed | undefined): boolean =>
  quoted === 0 &&
  length < shortOpener &&
  !/\d/.test(span.text) &&
  next !== undefined &&
  ((length < shortestTold && next.quoted >= mostQuoted) || /^["“„‘'«»「『]/u.test(next.span.text));
