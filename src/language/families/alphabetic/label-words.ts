// What labels of numbers want to know of an alphabetic language, and the same ready to be asked.
import type { FigureSurroundings, Language } from '../../language.ts';
import { phrases, wordList } from '../../text/word-list.ts';

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

export function patternsOf(words: LabelWords): Patterns {
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
export interface Asked {
  is: Patterns;
  words: LabelWords;
  language: Language;
}

export const isPreposition = (word: string, { is }: Asked): boolean =>
  is.prepositions.test(word) || is.places.test(word);
