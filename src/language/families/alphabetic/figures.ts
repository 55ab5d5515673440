// How an alphabetic language tells what a number measures and how exactly it holds: the subject and its verb before the
// number, or what the number is of. Takes its words from the tongue; no grammar beyond them.
import type { Bounds, FigureSurroundings, Language } from '../../language.ts';
import { isNumberWord } from '../../text/numbers.ts';
import { saysSomething } from '../../text/saying.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const longest = { before: 9, after: 18, characters: 80 };

/** Words that limit a number, as patterns: right before it; what it is compared with, right after; "a year", "per hectare". */
export const boundsOf = ({ limit, more, per }: Record<'limit' | 'more' | 'per', string>): Bounds => ({
  before: new RegExp(`(?<!\\p{L})(?:${limit})\\s$`, 'iu'),
  after: new RegExp(`^(?:\\s(?:${more})(?!\\p{L}))?(?:\\s(?:${per})(?!\\p{L}))?`, 'u'),
});

/** Lists of words with blanks between them; of phrases with commas. An empty list: there are none. */
export interface LabelWords {
  /** Phrases before a number that say how exactly it holds. */
  approximate: string;
  prepositions: string;
  /** Further prepositions, at which a description ends. */
  places: string;
  adverbs: string;
  /** Where a clause begins anew. */
  breaks: string;
  pronouns: string;
  /** At the start of a label they point at what it does not name. */
  pointing: string;
  auxiliaries: string;
  /** Between a share and what it is of. */
  partOf: string;
  /** Phrases: a share of people who are named elsewhere. */
  partOfNobody: string;
  /** Between an amount and what it is for. */
  purpose: string;
  /** Between a described noun and what describes it. */
  describes: string;
  /** Phrases: of something that the clause before names. */
  ofAnother: string;
  times: string;
  /** Before a time at the start of a clause. */
  timeBefore: string;
  articles: string;
  /** Before an amount that describes a noun: "a £3.4 million scheme". */
  ofAmount: string;
  /** Verbs and others that say nothing at the end of a label. */
  weakEnds: string;
  /** After a share they compare it, and tell nothing of what it is. */
  comparison: string;
  /** What joins another clause on. */
  joints: string;
  /** Auxiliaries whose verb stands behind the number: what they say is not told before it. */
  verbsElsewhere: string;
  /** Before the state that counted things are in: "31 vessels in trouble". */
  states: string;
  /** The end of a participle, which says nothing of what an amount is: "the €48,300 written in it". Null: it has none of its own. */
  participle: RegExp | null;
  /** Verbal particles at the end of a clause. */
  particles: string;
  /** Verbs whose clause is whole only with the number behind it: "fell", "came", "stieg". */
  leadsOn: string;
  /** Introduce what is said or known, and others also what describes a noun: "that". */
  introduces: string;
  /** What completes the verb may stand at the end of the clause, behind the number. */
  closesClause: boolean;
  /** Labels whose words stand apart from the number; null where no rule knows them. */
  distant: DistantLabel | null;
}

/** @returns null where the usual rules serve; '' where they would tell something else */
export type DistantLabel = (
  around: FigureSurroundings,
  subject: readonly string[],
  after: readonly string[],
) => string | null;

type Patterns = Record<Exclude<keyof LabelWords, 'distant' | 'participle' | 'closesClause'>, RegExp>;

const never = /(?!)/u;
const escaped = (word: string): string => word.replace(/\.$/, '\\.');
/** A whole word out of a list. */
const oneOf = (list: string): RegExp =>
  list === '' ? never : new RegExp(`^(?:${wordList(list).map(escaped).join('|')})$`, 'iu');
/** A phrase at the end of a text. */
const atEnd = (words: readonly string[]): RegExp =>
  words.length === 0 ? never : new RegExp(`(?:^|\\s)(?:${words.map(escaped).join('|')})\\s*$`, 'iu');

function patternsOf(words: LabelWords): Patterns {
  const list = (phrase: string): readonly string[] => (phrase === '' ? [] : phrases(phrase));
  return {
    approximate: atEnd(list(words.approximate)),
    prepositions: oneOf(words.prepositions),
    places: oneOf(words.places),
    adverbs: oneOf(words.adverbs),
    breaks: oneOf(words.breaks),
    pronouns: oneOf(words.pronouns),
    pointing: oneOf(words.pointing),
    auxiliaries: oneOf(words.auxiliaries),
    partOf: oneOf(words.partOf),
    partOfNobody:
      words.partOfNobody === ''
        ? never
        : new RegExp(`^(?:${list(words.partOfNobody).join('|')})(?![\\p{L}])`, 'iu'),
    purpose: oneOf(words.purpose),
    describes: oneOf(words.describes),
    ofAnother: atEnd(list(words.ofAnother)),
    times: oneOf(words.times),
    timeBefore: oneOf(words.timeBefore),
    articles: oneOf(words.articles),
    ofAmount: atEnd(wordList(words.ofAmount)),
    weakEnds: oneOf(words.weakEnds),
    comparison: oneOf(words.comparison),
    joints: oneOf(words.joints),
    verbsElsewhere: oneOf(words.verbsElsewhere),
    states: oneOf(words.states),
    particles: oneOf(words.particles),
    leadsOn: oneOf(words.leadsOn),
    introduces: oneOf(words.introduces),
  };
}

/** The words of one tongue, ready to be asked. */
interface Asked {
  is: Patterns;
  words: LabelWords;
  language: Language;
}

/** How a tongue with these words tells what a number measures. */
export function labelWith(words: LabelWords): (around: FigureSurroundings) => string | null {
  const is = patternsOf(words);
  return (around) => alphabeticLabel(around, { is, words, language: around.language });
}

function alphabeticLabel(around: FigureSurroundings, asked: Asked): string | null {
  const { number } = around;
  const { is, words, language } = asked;
  const after = around.after.trim().split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = after;
  const told = subjectOf(around.before, asked);
  if (number.unitKind === 'percent' && is.partOf.test(first)) {
    const part = partAfter(after, asked);
    if (part !== '')
      return told.rest || told.words.every((word) => is.articles.test(word))
        ? part
        : partOfSubject(told, part, around, asked);
  }
  const { words: subject, rest } = told;
  // "a £3.4 million scheme to turn the junction": the number describes a noun.
  if (number.unitKind === 'currency' && is.ofAmount.test(around.before) && isNoun(first, asked))
    return describedBy(after, asked);
  // "a 3 percent rise in the towns around it"
  if (number.unitKind === 'percent' && is.ofAmount.test(around.before) && isNoun(first, asked)) {
    const described = trimEnd(phrasesOf(upTo(after, asked, after.length), 8, asked), asked);
    return described.split(' ').length >= 3 ? described : '';
  }
  // "620 Tonnen Kohlendioxid", "14 months of data".
  if (number.unitKind === 'measure' && language.writing.nounsInCapitals && /^\p{Lu}\p{L}{3,}/u.test(first))
    return trimEnd(upTo(after, asked, 5), asked);
  const distant = words.distant?.(around, subject, after) ?? null;
  if (distant !== null) return distant;
  if (isSentence(subject, asked)) return clauseOf(told, around, asked);
  // "Only 22 per cent think so": the number is the subject.
  if (
    rest &&
    !opensWithPart(around.lead, asked) &&
    !is.ofAnother.test(around.before) &&
    !is.breaks.test(first) &&
    !is.pointing.test(first) &&
    !is.times.test(number.unit) &&
    (number.unitKind === 'percent' || number.unitKind === 'measure') &&
    second !== '' &&
    !isPreposition(first, asked)
  ) {
    const words = phrasesOf(upTo(after, asked, after.length), 10, asked);
    const trimmed = trimEnd(words, asked);
    const text = trimmed.includes(' ') ? trimmed : words.join(' ');
    if (
      words.length >= 2 &&
      !is.comparison.test(first) &&
      !is.times.test(first) &&
      text.split(' ').length >= 2
    )
      return words.some((word) => is.pronouns.test(word)) ? '' : text;
  }
  // "31 vessels in trouble", and not "in Sweden", "in five states".
  if (
    number.unitKind === 'measure' &&
    is.states.test(first) &&
    /^\p{Ll}/u.test(second) &&
    !isNumberWord(second, language) &&
    isNoun(second, asked)
  )
    return trimEnd(upTo(after, asked, 5), asked);
  if (number.unitKind === 'currency' && is.purpose.test(first) && !is.times.test(second)) {
    const told = trimEnd(upTo(after, asked, 9), asked);
    const words = told.split(' ');
    // "to keep it afloat", "to do what two accountants"
    const isOpen = words.some(
      (word) => is.pointing.test(word) || is.pronouns.test(word) || openWord.test(word),
    );
    if (words.length >= 3 && !isOpen) return told;
  }
  return '';
}

/** A question word in the middle leads on to what is cut off, in whatever language has it. */
const openWord = /^(?:what|who|how)$/u;

/** "Of those from the country, 71 per cent went to the lamp": what it is a part of stands in front. */
const opensWithPart = (lead: string, { is }: Asked): boolean =>
  lead.includes(',') && is.partOf.test(/^\s*(\S+)/u.exec(lead)?.[1] ?? '');

/** "Cities account for 75 per cent of carbon emissions": of what alone says nothing where somebody has that share. */
function partOfSubject(told: Told, part: string, around: FigureSurroundings, asked: Asked): string {
  if (!isSentence(told.words, asked)) return '';
  const clause = [told.words.join(' '), told.between, around.text, part]
    .filter((piece) => piece !== '')
    .join(' ');
  const [first = ''] = told.words;
  const begins = /^\p{Lu}/u.test(first) || asked.is.articles.test(first);
  return begins && clause.length <= longestClause && !/\d/.test(clause.replace(around.text, ''))
    ? clause
    : '';
}

/** A card has no room for more. */
const longestClause = 80;

/**
 * "the batteries supplied", where the number is the next word; the clause with its number where it is whole only so: "Gate
 * receipts came to €198,000". Null where neither stands alone.
 */
function clauseOf(
  { words, start, between, reported }: Told,
  { text, tail }: FigureSurroundings,
  asked: Asked,
): string | null {
  const { is, language } = asked;
  const { closesClause } = asked.words;
  const [first = ''] = words;
  const label = words.join(' ');
  const rest = closesClause ? tail.trim() : '';
  const isWhole = between === '' && rest === '' && !is.leadsOn.test(words.at(-1)!);
  // Without its subject a clause says nothing by itself.
  const begins =
    reported || /^\p{Lu}/u.test(first) || is.articles.test(first) || isDeterminer(first, language);
  // "the complex", "a tank"
  if (isWhole && words.length === 2 && is.articles.test(first)) return null;
  if (!begins || (closesClause && start > 0 && !isWhole)) return null;
  if (isWhole) return closesClause || !isPreposition(first, asked) ? label : null;
  if (!closesClause && isPreposition(first, asked)) return null;
  const whole = [label, between, text, rest].filter((part) => part !== '').join(' ');
  const others = [label, between, rest].some((part) => /\d/.test(part));
  // "Das Defizit bezifferte er auf"
  const pointing = `${between} ${rest}`
    .split(' ')
    .some((word) => is.pronouns.test(word) || (word !== '' && is.breaks.test(word)));
  return whole.length <= longestClause && !others && !pointing ? whole : null;
}

/** A possessive or the like: a short word of the language that is no verb. */
const isDeterminer = (word: string, { words: { stop } }: Language): boolean => stop.has(word.toLowerCase());

/** The words up to so many, without the phrase that would be cut. */
function phrasesOf(words: string[], count: number, asked: Asked): string[] {
  if (words.length <= count) return words;
  const end = words.findLastIndex((word, i) => i > 1 && i <= count && isPreposition(word, asked));
  return words.slice(0, end > 1 ? end : 0);
}

/** "of drivers now use the bypass". */
function partAfter(after: string[], asked: Asked): string {
  const { is } = asked;
  const whole = upTo(after, asked, longest.after);
  const text = whole.join(' ');
  if (is.partOfNobody.test(text)) return '';
  if (whole.length < longest.after && text.length <= longest.characters) return trimEnd(whole, asked);
  const stop = whole.findIndex(
    (word, i) => i > 1 && (is.pronouns.test(word) || (i > 3 && is.prepositions.test(word))),
  );
  return trimEnd(whole.slice(0, stop < 0 ? 7 : stop), asked);
}

/** "scheme to turn the junction", "ultrasonic sensor". */
function describedBy(after: string[], asked: Asked): string {
  const { is } = asked;
  const words = upTo(after, asked, 8);
  const first = words.findIndex((word) => isPreposition(word, asked));
  if (asked.words.participle?.test(words[0] ?? '') && first === 1) return '';
  if (first < 0) return trimEnd(words.slice(0, 6), asked);
  if (!is.describes.test(words[first]!)) return words.slice(0, first).join(' ');
  const next = words.findIndex((word, i) => i > first + 1 && isPreposition(word, asked));
  return trimEnd(words.slice(0, next < 0 ? 7 : next), asked);
}

const isPreposition = (word: string, { is }: Asked): boolean =>
  is.prepositions.test(word) || is.places.test(word);

const isNoun = (word: string, { is, language }: Asked): boolean =>
  /^[\p{L}-]{3,}$/u.test(word) &&
  !is.prepositions.test(word) &&
  !language.words.stop.has(word.toLowerCase()) &&
  !is.times.test(word);

interface Told {
  words: string[];
  /** Nothing else was there. */
  rest: boolean;
  /** At which word of the clause they begin. */
  start: number;
  /** They are what somebody says or knows: "knew that". */
  reported: boolean;
  /** What stands between them and the number, where it is more than how exactly it holds: "to", "by". */
  between: string;
}

/** The words of the clause up to the number, without what only leads up to it. */
function subjectOf(before: string, asked: Asked): Told {
  const { is } = asked;
  let lead = before.trimEnd();
  let led = false;
  for (let next = lead; ; lead = next) {
    next = lead.replace(is.approximate, '').trimEnd();
    const last = /(\S+)$/.exec(next)?.[1] ?? '';
    const isPrepositional = is.prepositions.test(last);
    led ||= isPrepositional;
    if (isPrepositional || is.adverbs.test(last)) next = next.slice(0, -last.length).trimEnd();
    if (next === lead) break;
  }
  const all = lead.split(/\s+/).filter(Boolean);
  const start = all.findLastIndex((word) => is.breaks.test(word)) + 1;
  // "Since Christmas thieves have taken": nobody knows where its beginning ends.
  const isOpen = start === 1 && all[0] !== undefined && opensClause(all[0], asked);
  let words = isOpen ? [] : withoutTime(all.slice(start), asked);
  const rest = words.length === 0;
  const first = all.length - words.length;
  let verb = '';
  while (words.length > 2 && !is.leadsOn.test(words.at(-1)!) && isWeakEnd(words.at(-1)!, asked)) {
    verb = words.pop()!;
    led ||= isPreposition(verb, asked) || is.articles.test(verb);
  }
  // "Vertreter der", "just shy of Labor’s"
  if (words.length === 2 && is.articles.test(words[1]!)) words = [];
  if (/['’]s$/u.test(words.at(-1) ?? '')) words = [];
  // "Die Stadt hat Ihnen 80.000 Euro gestrichen": what it did stands elsewhere.
  if (is.verbsElsewhere.test(verb) && !asked.words.closesClause) words = [];
  const between = led
    ? all
        .slice(first + words.length)
        .concat(before.trimEnd().slice(lead.length).trim())
        .join(' ')
        .trim()
    : '';
  // "The county knew that diesel cost", but not "a report that gives".
  const [led3 = '', led2 = '', led1 = ''] = all.slice(Math.max(0, start - 3), start);
  const reported =
    is.introduces.test(led1) && led2 !== '' && !is.articles.test(led3) && !isPreposition(led3, asked);
  return { words, rest, start, between, reported };
}

const opensClause = (word: string, { is, language }: Asked): boolean =>
  /^\p{Lu}/u.test(word) && language.standing.subordinate?.test(word) === true && !is.joints.test(word);

/** "In five months the scheme has taken": without the time. */
function withoutTime(words: string[], { is }: Asked): string[] {
  const end = words.slice(0, 4).findIndex((word) => is.times.test(word));
  return end > 0 && is.timeBefore.test(words[0]!) && words.length > end + 3 ? words.slice(end + 1) : words;
}

/** A copula, a preposition or an article at the end says nothing. */
const isWeakEnd = (word: string, { is, language }: Asked): boolean =>
  is.prepositions.test(word) ||
  is.places.test(word) ||
  is.adverbs.test(word) ||
  is.auxiliaries.test(word) ||
  is.weakEnds.test(word) ||
  is.articles.test(word) ||
  (language.words.stop.has(word.toLowerCase()) && word.length <= 3);

function isSentence(words: string[], asked: Asked): boolean {
  const { is, language } = asked;
  const [first = ''] = words;
  if (words.length < 2 || words.length > longest.before) return false;
  if (is.pointing.test(first) || is.auxiliaries.test(first) || saysSomething(words.at(-1)!, language))
    return false;
  if (words.some((word) => is.pronouns.test(word) && !(language.writing.nounsInCapitals && word === 'Sie')))
    return false;
  if (is.pronouns.test(first)) return false;
  return words.some((word) => word.length > 3 && !language.words.stop.has(word.toLowerCase()));
}

function upTo(words: string[], asked: Asked, count: number): string[] {
  const { is, language } = asked;
  const end = words.findIndex((word, i) => i > 0 && (is.joints.test(word) || saysSomething(word, language)));
  return words.slice(0, Math.min(end < 0 ? words.length : end, count));
}

function trimEnd(words: string[], asked: Asked): string {
  const { is } = asked;
  const kept = [...words];
  while (kept.length > 1 && (isWeakEnd(kept.at(-1)!, asked) || is.particles.test(kept.at(-1)!))) kept.pop();
  return kept.join(' ');
}
