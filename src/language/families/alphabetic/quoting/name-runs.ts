// Words with capitals in a row, as far as they may be a name: what stands before it and behind it in the row is cut off.
import { isGivenName } from '../is-given-name.ts';
import { outletAtStart, ownsArticle } from '../outlets.ts';
import { isCountry } from './countries.ts';
import type { PeopleWords } from './people-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** Where names are looked for. */
export interface Around {
  text: string;
  /** Its first word has a capital for free. */
  sentenceStart: boolean;
  /** Also persons who are objects of a preposition, for the register. */
  objects: boolean;
}

export interface Run {
  words: string;
  start: number;
  /** What stands before the row; empty where that is a paper. */
  lead: string;
  /** Its last two words, in small letters. */
  beforeThat: string;
  before: string;
  /** The last one, or the first word of a sentence that was cut off. */
  article: string;
  /** The first word has its capital for free. */
  opens: boolean;
  /** A paper that it begins with. */
  outlet: string | undefined;
}

/** How far before a name its preposition may stand, so that a text without punctuation costs no more. */
const wordLength = 40;

/** The word right before an offset, in small letters. */
export const wordBefore = (text: string, at: number): string =>
  /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, at - wordLength), at))?.[0].toLowerCase() ?? '';

/** @param at where the row begins */
export function runAt(
  row: string,
  at: number,
  { text, sentenceStart }: Around,
  { words, language, organisations }: Tools,
): Run {
  const isPlaced = words.people.cases !== undefined && words.prepositions.has(wordBefore(text, at));
  const placed = isPlaced ? placeBefore(row) : 0;
  const own = row.slice(placed);
  // "Speaking to the Daily Mail Field said": two names in a row.
  const outlet = outletAtStart(own);
  // "CNN Philippines": its edition, and no name behind it.
  const isBehindOutlet =
    outlet !== undefined &&
    outlet.length < own.length &&
    !isCountry(own.slice(outlet.length + 1), language.tag);
  const from = isBehindOutlet ? outlet.length + 1 : 0;
  const start = at + placed;
  const lead = isBehindOutlet ? '' : text.slice(Math.max(0, start - wordLength), start).trimEnd();
  const [beforeThat = '', before = ''] = [' ', ...lead.toLowerCase().split(/\s+/)].slice(-2);
  return {
    ...{ words: own.slice(from), start: start + from, lead, beforeThat, before, article: before, outlet },
    opens:
      !isBehindOutlet &&
      (sentenceStart || lead === '' || /[.!?…:]$/.test(lead)) &&
      !isCalled(own, lead, words, organisations),
  };
}

/** "newspaper The Harbour": behind what it is, the article with its capital is a part of its name. */
const isCalled = (
  row: string,
  lead: string,
  { articles }: Tools['words'],
  { noun }: Tools['organisations'],
): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(row) && articles.test(row) && noun.test(lead);

/** "v Bruselu Petr Fiala": where something is said, and behind it a given name; the length of the place with its blank. */
function placeBefore(row: string): number {
  const words = row.split(' ');
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word));
  // "s Evou Marií Novou": of a name in a case.
  return given > 0 && !isGivenName(words[0]!) ? words.slice(0, given).join(' ').length + 1 : 0;
}

/** Without what begins it and is no part of a name; null where nothing is left. */
export function withoutOpening(written: Run, { text }: Pick<Around, 'text'>, tools: Tools): Run | null {
  const { words } = tools;
  const run = withoutHashtag(written, text);
  if (!run) return null;
  const { people } = words;
  const isWhole = run.opens && isGivenWord(run, text.slice(run.start + run.words.length), tools);
  const opened = run.opens && !isWhole ? withoutFirst(run, tools) : run;
  const own = opened && withoutBody(withoutDay(behindJoined(opened), tools), tools);
  if (!own) return null;
  // "Ministr řekl": where no article stands before it, the noun begins the sentence.
  const isNoun = run.opens && people.cases && !own.words.includes(' ') && !isGivenName(own.words);
  if (isNoun && isPersonNoun(own.words, people)) return null;
  // "In der Garage von Jonas Petersen": what an article stands before is a thing, and the name comes after "von".
  const thing = own.words.includes(' ') ? (words.thingOf?.exec(own.words)?.[0] ?? '') : '';
  const isThing =
    thing !== '' &&
    (words.prepositions.has(own.article) ||
      /^\p{Ll}/u.test(own.words) ||
      words.articles.test(`${own.before} `));
  return isThing ? behind(own, thing) : own;
}

/** « L’armateur Yann Marrec »: an article that is joined to its noun. */
const behindJoined = (run: Run): Run =>
  run.words.includes(' ')
    ? behind(run, /^\p{L}{1,4}['’]\p{Ll}\S* (?=\p{Lu})/u.exec(run.words)?.[0] ?? '')
    : run;

/** "This ⟨Wednesday⟩ Greek Foreign Minister Nikos Laskaris", "⟨Last Friday⟩ Mayor Ann Field": when it was, and no part of an office. */
function withoutDay(run: Run, { words, language }: Tools): Run {
  if (words.behindName === null || !run.words.includes(' ')) return run;
  const [first = '', second = ''] = run.words.toLowerCase().split(' ', 2);
  const { days } = language.calendar;
  if (days.includes(first)) return behind(run, `${first} `);
  const isWhich = days.includes(second) && words.afterLastVerb.has(first);
  return isWhich && run.words.length > first.length + second.length + 2
    ? behind(run, `${first} ${second} `)
    : run;
}

/** "(de woordvoerder van het) ⟨Witte Huis⟩ Ann Field": an article stands before what somebody is of, and no name. */
const withoutBody = (run: Run, { words }: Tools): Run =>
  words.people.bodyBefore && words.articles.test(`${run.before} `) && words.prepositions.has(run.beforeThat)
    ? behind(run, words.people.bodyBefore.exec(run.words)?.[0] ?? '')
    : run;

/** "#Sports Ann Field said": what a post is filed under. */
function withoutHashtag(run: Run, text: string): Run | null {
  if (text[run.start - 1] !== '#') return run;
  const end = run.words.indexOf(' ') + 1;
  return end === 0 ? null : { ...behind(run, run.words.slice(0, end)), opens: true };
}

const behind = (run: Run, part: string): Run =>
  part === '' ? run : { ...run, words: run.words.slice(part.length), start: run.start + part.length };

/** The first word of a sentence has its capital for free. */
function withoutFirst(run: Run, tools: Tools): Run | null {
  if (ownsArticle(run.words)) return run;
  const [first = ''] = run.words.split(' ', 1);
  if (!isFunctionWord(first, tools)) return run;
  return first === run.words ? null : { ...behind(run, `${first} `), article: first.toLowerCase() };
}

/** "Will Moy told", "said Will Moy": a given name, and no "Will Moy go?". */
const isGivenWord = (
  { words }: Run,
  rest: string,
  { words: { possessive, people }, said }: Tools,
): boolean => {
  const [first = '', second = ''] = words.split(' ');
  if (possessive === null || second === '') return false;
  if (!isGivenName(first) && people.ownNames?.male.has(first) !== true) return false;
  const next = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  return next === undefined ? !rest.includes('?') : /(?:ed|s)$/.test(next) || next.search(said) === 0;
};

const isFunctionWord = (word: string, { words, language }: Tools): boolean => {
  const lower = word.toLowerCase();
  const { starters, stop } = language.words;
  return (
    starters.has(lower) ||
    stop.has(lower) ||
    words.sentenceAdverbs.has(lower) ||
    words.prepositions.has(lower) ||
    words.asBefore?.has(lower) === true ||
    words.openers?.has(lower) === true ||
    (words.isRomance && adverb.test(lower))
  );
};

/** "Oficialmente, o governo negou": and not Clemente. */
const adverb = /^(?!clemente$)\p{L}{3,}mente$/u;

/** Without what ends it and is no part of a name; null where it only owns something. */
export function withoutRest(run: Run, { text, objects }: Around, tools: Tools): Run | null {
  const { possessive, people } = tools.words;
  const end = run.start + run.words.length;
  // "Harris’ team", „Grass’ Roman“
  if (!objects && isOwner(run.words, text.slice(end, end + wordLength), tools)) return null;
  // "Hannah Brook’s study": the owner is a person all the same, but says nothing.
  const isPossessive = possessive?.test(run.words) === true && !ownsNothing(text.slice(end), tools);
  if (isPossessive && !objects) return null;
  const own = isPossessive ? run.words.replace(possessive!, '') : run.words;
  if (!own.includes(' ')) return { ...run, words: own };
  const whole = untilAnother(own).replace(tools.names.affiliated, '').replace(honours, '');
  const words = people.whenBehind ? whole.replace(people.whenBehind, '') : whole;
  if (tools.language.writing.nounsInCapitals) return { ...run, words: withoutPlace(words) };
  return { ...run, words: people.placesBehind ? withoutClub(words, run, people) : words };
}

/** "Moody’s also (warned)", "Moody’s on Tuesday (warned)", "(said) Moody’s in a note": nothing that it could own stands behind it. */
const ownsNothing = (rest: string, { words: { behindFirm, behindName } }: Tools): boolean =>
  behindFirm !== undefined &&
  (behindFirm.test(rest) || behindName?.exec(rest)?.[0].length === rest.trimEnd().length);

/** A name on an s with nothing but an apostrophe, before what it owns. */
function isOwner(run: string, rest: string, { words, language, said }: Tools): boolean {
  if (words.possessive === null && !language.writing.nounsInCapitals) return false;
  const [, noun = ''] = /^['’] (\p{L}+)/u.exec(rest) ?? [];
  if (noun === '' || !/[sxzß]$/u.test(run)) return false;
  if (language.writing.nounsInCapitals) return /^\p{Lu}/u.test(noun);
  return (
    /^\p{Ll}{3}/u.test(noun) &&
    noun.search(said) < 0 &&
    !Object.hasOwn(words.pronouns, noun) &&
    !words.coordinators.has(noun) &&
    !words.prepositions.has(noun) &&
    !words.subordinators.has(noun) &&
    !words.articles.test(`${noun} `)
  );
}

/** "Giorgia Meloni da Donald Trump": two names of two words, and a small word that would join parts of one. */
function untilAnother(run: string): string {
  const [, own = '', other = ''] =
    /^(\p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)?) \p{Ll}{2,3} (\p{Lu}\S+) \p{Lu}/u.exec(run) ?? [];
  return other !== '' && isGivenName(other) ? own : run;
}

/** "Jonas Feld von der Universität": two words are a name, and what a small word joins to them is none of it; but „Karl Graf von Holm“. */
export const withoutPlace = (run: string): string =>
  run.replace(
    /^(\p{Lu}\S+ (?!(?:Graf|Gräfin|Freiherr|Freifrau|Freiin|Baron|Baronin|Prinz|Prinzessin|Herzog|Herzogin|Fürst|Fürstin|Ritter|Edler|Edle) )\p{Lu}\S+) (?:von|der|des|vom|aus|bei|zu)(?= ).*$/u,
    '$1',
  );

/** "(coach) Jan Guard ⟨van Ajax⟩": behind a given name and a surname; not "Jan Peter van Dijk", nor "Vergadering van Drop". */
function withoutClub(words: string, { before }: Run, people: PeopleWords): string {
  const [club = ''] = people.placesBehind!.exec(words) ?? [];
  const name = words.slice(0, words.length - club.length).split(' ');
  const isNamed = name.slice(0, -1).some(isGivenName) || isPersonNoun(before, people);
  return club !== '' && name.length > 1 && isNamed && !isGivenName(name.at(-1)!) ? name.join(' ') : words;
}

/** "Ann Field OBE": behind a name they are no part of it. */
const honours = /(?<=\p{Ll}\S*)(?: (?:OBE|MBE|CBE|KBE|DBE|KC|QC|SC|FRS|PhD|MD|MP|MEP|TD|MSP))+$/u;
