// What the Scandinavian tongues share of figures, and of what a sentence leans on. Takes all words from the tongue.
import type { Figures, Referring, Standing } from '../../../language.ts';
import { anyOf } from '../any-word.ts';
import { boundsOf, labelWith } from '../figures.ts';
import type { LabelWords } from '../label-words.ts';

const word = (list: string): string => `${anyOf(list)}(?!\\p{L})`;

/** Lists of words with blanks between them, which may be patterns. */
export interface LeaningWords {
  /** Beginnings that lean on what was said before. */
  leaning: string;
  past: string;
  subordinate: string;
  /** Words with which a line breaks off, and further ones with which it was cut. */
  openEnd: string;
  openCut: string;
  opinion: string;
  /** Pronouns of somebody, of things, and of whoever writes. */
  persons: string;
  things: string;
  first: string;
  /** Adverbs and the like that point out of their sentence. */
  outside: string;
  prepositions: string;
}

export const standingWith = (own: LeaningWords): Standing => ({
  leaning: new RegExp(`^${word(`${own.leaning} ${own.persons}`)}`, 'iu'),
  connectives: null,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: new RegExp(`[”"»«,!?],?\\s+\\p{L}+\\s+${word(own.persons)}`, 'u'),
  lacksSubject: null,
  past: new RegExp(`^${word(own.past)}`, 'iu'),
  pointing: null,
  announcing: null,
  subordinate: new RegExp(`^${word(own.subordinate)}`, 'iu'),
  openEnd: new RegExp(`(?:^|[\\s’'(])${anyOf(own.openEnd)}$`, 'iu'),
  openCut: new RegExp(`(?:^|[\\s’'(])${anyOf(own.openCut)}$`, 'iu'),
  opinion: new RegExp(`(?<!\\p{L})${word(own.opinion)}`, 'giu'),
});

export const referringWith = (own: LeaningWords): Referring => ({
  opening: new RegExp(`^${word(`${own.leaning} ${own.persons} ${own.first}`)}`, 'iu'),
  outside: new RegExp(`(?<!\\p{L})${word(own.outside)}`, 'iu'),
  persons: new RegExp(`(?<!\\p{L})${word(own.persons)}`, 'giu'),
  person: null,
  things: new RegExp(`(?<!\\p{L})${word(own.things)}`, 'giu'),
  placing: new RegExp(
    `(?:^|(?<=[\\s,(]))${anyOf(own.prepositions)}\\s(?:\\p{L}+\\s){0,2}[\\p{L}\\d]+`,
    'giu',
  ),
  body: null,
  teasing: null,
  firstPerson: new RegExp(`(?<!\\p{L})${word(own.first)}`, 'iu'),
  elided: null,
});

export interface FigureWords {
  limit: string;
  more: string;
  per: string;
  /** Before the older value of a change, between the two, and between the ends of a range. */
  from: string;
  to: string;
  between: string;
  and: string;
  /** How nouns of several end that are counted. */
  counted: string;
  clock: string;
  ordinal: string;
  ago: string;
  years: string;
  durations: string;
  times: string;
  won: string;
  penalty: string;
  label: Omit<LabelWords, keyof typeof unlabelled>;
}

const unlabelled = {
  partOfNobody: '',
  ofAnother: '',
  verbsElsewhere: '',
  states: '',
  participle: null,
  particles: '',
  closesClause: false,
  distant: null,
} satisfies Partial<LabelWords>;

/** Alternatives of patterns. */
export const figuresWith = (own: FigureWords): Figures => ({
  bounds: boundsOf(own),
  change: {
    from: new RegExp(`(?:^|\\s)(?:${own.from})\\s+(?:\\S+\\s+){0,2}$`, 'iu'),
    to: new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:${own.to})\\s(?:\\p{Ll}+\\s)?$`, 'iu'),
    inWords: null,
  },
  range: { before: new RegExp(`(?:^|\\s)(?:${own.between})\\s$`, 'iu'), between: ` ${own.and} ` },
  noun: new RegExp(`^\\s(\\p{Ll}{2,}(?:${own.counted}))(?!\\p{L})`, 'u'),
  none: {
    calendar: null,
    ordinal: new RegExp(`(?<!\\p{L})(?:${own.clock}|${own.ordinal})\\s$`, 'iu'),
    clock: null,
    age: null,
    ago: new RegExp(`^\\s?(?:${own.ago})(?!\\p{L})`, 'u'),
    comparedBehind: null,
    compared: null,
    other: null,
  },
  units: {
    years: new RegExp(`^(?:${own.years})`),
    durations: new RegExp(`^(?:${own.durations})`),
    multiples: new RegExp(`^(?:${own.times})$`),
  },
  whole: null,
  changed: null,
  part: null,
  won: new RegExp(`(?<!\\p{L})(?:${own.won})(?!\\p{L})`, 'iu'),
  votes: null,
  penalty: new RegExp(`(?:${own.penalty})`, 'iu'),
  slight: null,
  label: labelWith({ ...unlabelled, ...own.label }),
});
