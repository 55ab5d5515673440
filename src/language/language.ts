// What is known of a language. Every section is required: where a language has nothing to say, it says so, and nobody
// falls back to another one. Words and patterns stand in tongues/; mechanisms take a Language and never ask its name.
import type { NumberWords } from './families/alphabetic/number-words.ts';
import type { Noise } from './noise.ts';
import type { QuotingGrammar } from './quoting.ts';
import type { QuotationMarks } from './text/quotation-marks.ts';

export interface Language {
  /** BCP 47, with the script for Chinese: "de", "zh-Hant"; "und" for what nothing is known of. */
  tag: string;
  /** Other tags of what it reads alike: nb, nn. Left out: it has none. */
  alsoTagged?: readonly string[];
  /** How it is read for who says what. */
  family: Family;
  writing: Writing;
  words: Words;
  calendar: Calendar;
  numbers: Numbers;
  units: Units;
  saying: Saying;
  standing: Standing;
  referring: Referring;
  figures: Figures;
  topics: Topics;
  noise: Noise;
}

/** Languages that are read alike: the mechanism, which a tongue makes with its own words (families/). */
export interface Family {
  /** Asked once for each language by whoever reads an article. */
  quoting(language: Language): QuotingGrammar;
}

/** How it looks on the page. */
export interface Writing {
  /** Whose letters a text in it is told by; of Chinese, which of its two sets of characters. */
  script: 'Latin' | 'Hant' | 'Hans' | 'Kana' | 'Hangul' | 'other';
  /** Words are parted by blanks. */
  spaced: boolean;
  /** Letters have capitals, and names begin with one. */
  cased: boolean;
  /** So do all nouns: a capital says nothing of a name. */
  nounsInCapitals: boolean;
  /** The wide point ．between two characters joins the parts of a foreign name, and ends nothing. */
  pointJoinsNames: boolean;
  /** A stop after a number makes an ordinal of it: "am 3. Oktober". */
  ordinalsWithStop: boolean;
  quotationMarks: QuotationMarks;
  /** Between who says something and what: with its blank. */
  colon: string;
  /** Before who said it, in a line of its own: with its blank. */
  dash: string;
  /** How a name and its role stand beside one another. */
  credit: 'name, role' | 'role name' | 'name（role）';
  /** Where the sign of a currency stands: €5 or 5 €. */
  currencySign: 'before' | 'after';
}

export interface Words {
  /** Say nothing about a text's subject; small letters. Empty: every word counts, and no text is told by them. */
  stop: ReadonlySet<string>;
  /** Letters that any text in it has, one in a hundred, and no text of its neighbours: a text without them is in none of its words. With the flag g. Left out: words alone tell it. */
  telling?: RegExp;
  /** Their full stop ends no sentence; small letters, without the last stop. */
  abbreviations: ReadonlySet<string>;
  /** It ends none only where a number follows: "No. 5", but "No." is a sentence. */
  abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** Begin a sentence rather than go on with a name after "U.S." or "Inc."; small letters. Empty: a capital is taken for a name's. */
  starters: ReadonlySet<string>;
}

export interface Calendar {
  /** January to December, in small letters; empty where months are numbers. */
  months: readonly string[];
  /** Monday to Sunday, in small letters; empty where days are told by a character. */
  days: readonly string[];
  /** Months that are more often another word, unless they have a capital: "may". Empty: none is. */
  oftenOther: ReadonlySet<string>;
}

export interface Numbers {
  decimal: '.' | ',';
  /** A plain blank may part the thousands where the decimal sign is a point: 3 893 400人. Absent: a narrow one alone. */
  blankGroups?: true;
  /** Scale word behind digits → factor; small letters, a full stop is part of an abbreviation. Empty: digits alone. */
  scales: Readonly<Record<string, number>>;
  /** Behind a scale, half of it more: "2 milioni e mezzo". Absent where no words say so. */
  half?: string;
  /** Between the millions and the thousands of a number: "2 milioni e 150 mila". Absent where only a blank stands there. */
  and?: string;
  /** Between the ends of a range or the two values of a change: "10 to 20". Patterns; empty: dashes alone. */
  to: readonly string[];
  /** Before the older of two values: "from 84 to 61". Patterns; empty: nothing tells it. */
  from: readonly string[];
  /** Without digits; "nothing" where it is not known how, and words are taken for no numbers. */
  written:
    | { in: 'letters'; words: NumberWords }
    | {
        in: 'characters';
        spelled(text: string): SpelledNumber[];
        /** A run of characters that is a number wherever it stands: a pattern, or null where it may be part of a word. */
        alone: string | null;
      }
    | { in: 'nothing' };
}

/** A number without digits. */
export interface SpelledNumber {
  /** As written. */
  text: string;
  start: number;
  /** 23; of a share its hundredfold: 66.7 of "two thirds"; of a magnitude its least: 100 of "hundreds". */
  amount: number;
  /** A multiple is told by a word of its own: 2 of "doubled". */
  kind: 'count' | 'share' | 'magnitude' | 'multiple';
}

/** ISO 4217, or what a word may stand for where it does not tell the country; `other` is compared with nothing. */
export type Currency =
  | 'TWD'
  | 'HKD'
  | 'SGD'
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'KRW'
  | 'CHF'
  | 'INR'
  | 'dollar'
  | 'yuan'
  | 'other';

/** What is counted and measured. Words as they stand behind a number. */
export interface Units {
  money: Readonly<Partial<Record<Currency, readonly string[]>>>;
  percent: readonly string[];
  measures: readonly string[];
  /** Between a number and its unit, beside a blank: "3 millions d’euros". Patterns; empty: the blank alone. */
  joints: readonly string[];
  /** Units that stand for tenths of a whole: 三成 is 30 %. Empty: it has none. */
  tenths: readonly string[];
}

/** What keeps a sentence from standing alone, and what makes it worth a card. Null: nothing does. */
export interface Standing {
  /** Beginnings that lean on what was said before. */
  leaning: RegExp | null;
  /** Of them, those that name the thing which they point to: 該案. Under the name of who says so it is understood. */
  leaningNoun: RegExp | null;
  /** Connectives with their comma, behind which a whole sentence goes on; null also where the order of the rest would be wrong. */
  connectives: RegExp | null;
  /** A pronoun behind a time or a place, with nobody before it: "By November he had asked". */
  pronounInFront: RegExp | null;
  /** A number of what was named before: "It took nine." */
  countOfNothing: RegExp | null;
  /** The words stand alone, but who says them does not: “…,” she says. */
  saidByPronoun: RegExp | null;
  /** Whether a sentence leaves out what it is about. */
  lacksSubject: ((text: string) => boolean) | null;
  /** It tells how things were before the news: "Previously, …". */
  past: RegExp | null;
  /** It tells what something is, or where somebody comes from, and no news of it. Left out: no words tell. */
  defining?: RegExp;
  /** In its middle it speaks of this and that, which stand in the sentences before it. */
  pointing: RegExp | null;
  /** It says only that someone speaks, or how an interview was made. */
  announcing: RegExp | null;
  /** Beginnings and ends of clauses that do not stand alone beside their main clause. */
  subordinate: RegExp | null;
  /** A line that ends so breaks off: on an article, on a conjunction, on の. */
  openEnd: RegExp | null;
  /** So does one that was cut there: prepositions, particles, auxiliaries. */
  openCut: RegExp | null;
  /** The end of what stands before a clause whose verb comes last, so that alone it is no sentence: „… dass “. Left out: none is built so. */
  verbLast?: RegExp;
  /** Where the verb comes last: what before a pause is a whole sentence, its group 1 without what joins it to the next. Left out: it does not. */
  wholeBefore?: RegExp;
  /** Whether a beginning up to a comma, and what is behind, has told nothing yet but when, or whom it is about. Left out: any may. */
  tellsNothingYet?: (clause: string, rest: string) => boolean;
  /**
   * Where the verb comes last: the end of what may be left out before a main clause, which names no topic; how what may not
   * be parted from it begins; and what tells whom the main clause is about.
   */
  leaveOut?: { before: RegExp; topic: RegExp; notBehind: RegExp; tells: RegExp };
  /** A mere name of something, or another phrase without a verb. Left out: none is told by its words. */
  isVerbless?: (text: string) => boolean;
  /** It tells where somebody stands in a picture, or points to one: “Ann Field, left, …”, “in the video below”. Left out: no words tell. */
  picture?: RegExp;
  /** How words begin whose verb has no subject: « avoir versé », “ter pago”. Left out: reports are no infinitives. */
  infinitive?: RegExp;
  /**
   * With what the second half of a quotation begins that a tag parts ("…," he says, "but it hears nothing"), where it takes back
   * or limits the first. Left out: it is not told.
   */
  turns?: RegExp;
  /** With what a clause begins that hangs on another, conjunctions and relatives, and no preposition. Left out: it is not told. */
  hanging?: RegExp;
  /** What makes of a sentence its contrary. Left out: it is not told. */
  negates?: RegExp;
  /** What limits or takes back, in the rest of a sentence, what stands before it: that alone would say another thing. Left out: it is not told. */
  takesBack?: RegExp;
  /** With what it begins where the first half is whole without it. Left out: it is not told. */
  goesOn?: RegExp;
  /** What a clause is a wish of, as it ends in front of it: "pide que", « souhaite que ». Left out: a wish is no clause of its own form. */
  wish?: RegExp;
  /** Words of judgement, contrast, cause and outlook: what makes a sentence an opinion. With the flag g. */
  opinion: RegExp | null;
}

/** What a sentence says of somebody or something that only those before it tell, and what it promises and does not tell. Null: nothing does. */
export interface Referring {
  /** Beginnings that go on from what was told before, or stand against it, beside those that lean: "Together they". */
  opening: RegExp | null;
  /** What points out of its sentence wherever it stands: "the two", 該, 同社. */
  outside: RegExp | null;
  /** Pronouns of somebody, whom a sentence that stands alone tells before them. With the flag g. */
  persons: RegExp | null;
  /** What is somebody, before such a pronoun; null: any noun. */
  person: RegExp | null;
  /** Pronouns of anything that has a noun. With the flag g. */
  things: RegExp | null;
  /** Phrases of time and place, whose nouns no pronoun means. With the flag g. */
  placing: RegExp | null;
  /** Somebody or a body told by a noun alone, its first group: who that is, only a title that has the noun can tell. */
  body: RegExp | null;
  /** It promises what it does not tell: "saw it differently". */
  teasing: RegExp | null;
  /** Adverbs that only tie a sentence to the one before: what it measures is told without them. With the flag g. Left out: none is known. */
  joints?: RegExp;
  /** I and we, whoever that is. */
  firstPerson: RegExp | null;
  /** Whether it leaves out what it is about. */
  elided: ((text: string) => boolean) | null;
}

/** Verbs of saying and thinking, in the forms in which a text has them; of Japanese and Korean their stems. */
export interface Saying {
  /** Introduce words in quotation marks. Empty: nobody is known to speak. */
  said: readonly string[];
  /** Introduce indirect speech. */
  reported: readonly string[];
  /** Do so only where a comma follows them. Empty: none needs one. */
  reportedAfterComma: readonly string[];
  /** In a sentence of words and who said them: it is only told that they did, or alleged. Left out: nothing tells it. */
  hearsay?: RegExp;
  /** What follows a closing mark within the sentence of the quotation: と. Null: the mark's own stop may end it. */
  quotative: RegExp | null;
  /** A dash at the beginning of a paragraph opens speech: "– We wait, says Ann Field." Left out: it opens none. */
  openingDash?: OpeningDash;
  /** One dash opens speech and another one closes it: – Tak – mówi Anna. Left out: they mean something else. */
  pairedDashes?: true;
}

/** Patterns. */
export interface OpeningDash {
  /** Behind a verb of saying, whoever speaks or is spoken to: "says I" is theirs, and no reporter's. */
  own: string;
  /** Behind it, whoever is told of without a name: he, she. */
  others: string;
  /** How a verb may look with which a reporter's clause begins behind a comma. */
  verb: string;
}

export type UnitKind = 'percent' | 'currency' | 'measure' | 'none';

export interface NumberMention {
  /** Value and unit together. */
  start: number;
  end: number;
  /** The value as written, with its scale: "47.49萬", "3.2 billion". */
  value: string;
  /** "%", "美元", "$", "people"; empty where there is none. */
  unit: string;
  unitKind: UnitKind;
  /** The value in plain units: 474900. Of a range, its end. */
  amount: number;
  /** A scale word or a thousands separator was written: never a year. */
  scaled: boolean;
}

/** Patterns of the words beside a number that say how exactly it holds: "fewer than 7%", 不到兩成. */
export interface Bounds {
  /** Right before it. */
  before: RegExp;
  /** Right after its unit. */
  after: RegExp;
}

/** What a label is looked for in. */
export interface FigureSurroundings {
  /** The sentence up to the number, as far as it is read. */
  lead: string;
  /** The clause up to the number. */
  before: string;
  /** The clause from the number on. */
  after: string;
  /** The number with how exactly it holds, as it stands; of a change from one to another both. */
  text: string;
  /** The clause behind that. */
  tail: string;
  number: NumberMention;
  language: Language;
}

/** What tells a figure from a mere number, and what it measures. Null: there is nothing of the kind. */
export interface Figures {
  bounds: Bounds | null;
  /** A change from one value to another: before the older one, and between the two. */
  change: {
    from: RegExp;
    to: RegExp;
    /** The newer value may be written in words: before the older one, and right after it. */
    inWords: { before: RegExp; to: string } | null;
  } | null;
  /** "between £118mn and £124mn": before the first value, and between the two. Null: only signs tell a range. */
  range: { before: RegExp; between: string } | null;
  /** Behind a large number, the noun of what is counted, as its first group. */
  noun: RegExp | null;
  /** What makes it no figure. */
  none: {
    /** Right after it: of the calendar, the clock, an age. */
    calendar: RegExp | null;
    /** Right before it: it only numbers something. */
    ordinal: RegExp | null;
    /** Right after a number up to 12. */
    clock: RegExp | null;
    /** Before a number up to 24 of what lasts: an hour of the day, « à 16 heures ». Left out: hours are told otherwise. */
    hour?: RegExp;
    /** Before a number of years: somebody's age. */
    age: RegExp | null;
    /** After a span of time: when, not how much. */
    ago: RegExp | null;
    /** Before it, with the bracket it stands in: what the figure is compared with. */
    compared: RegExp | null;
    /** Behind it, that it is the figure of a time before: "£41,300 in the year before". Null: that stands before it. */
    comparedBehind: RegExp | null;
    /** A date or an age by what follows its unit. */
    other: ((number: NumberMention, after: string) => boolean) | null;
  };
  units: { years: RegExp | null; durations: RegExp | null; multiples: RegExp | null };
  /** The number with what of its amount stands behind its unit. */
  whole: ((text: string, number: NumberMention) => NumberMention) | null;
  /** After the number, the verb of a change, as its first group. */
  changed: RegExp | null;
  /** What the part does that a share is: behind a label that matches `of`, `does` finds it as its first group. */
  part: { of: RegExp; does: RegExp } | null;
  /** A word of winning, losing, leading or voting: two numbers in its sentence are a result. Null: no result is known. */
  won: RegExp | null;
  /** A word of voting, what stands between two counts of votes, and the noun between or behind them. Null: none is known. */
  votes: { told: RegExp; between: string; noun: string } | null;
  /** Near a span of time: it is what somebody is sentenced to. */
  penalty: RegExp | null;
  /** In the clause of a number of people: killed, hurt, missing or saved; and of the known units the people. Left out: never told. */
  harm?: { told: RegExp; whom: RegExp };
  /** A death and the age at it, as a group: "died on Monday aged 91". Left out: an age is none that is shown. */
  diedAt?: RegExp;
  /** What joins a clause to the one before it, at its beginning, and tells nothing of a figure: "while". Left out: none is. */
  joint?: RegExp;
  /** How a piece of a sentence begins that is cut off from whom or what it tells of: "whose", « les ont ». Left out: none is. */
  cutOff?: RegExp;
  /** A label that tells a little: a short sentence in its place tells more. */
  slight: RegExp | null;
  /** How a word ends that tells what is measured: 売上高, 회수율; a slight label that is none tells nothing. Left out: any may. */
  measuring?: RegExp;
  /** What may stand before the words of a label at the beginning of a clause, and as what they begin in the middle of one; `row`: 、 parts only members of a row. Left out: nothing. */
  topic?: { behind: RegExp; cut: RegExp; row?: true };
  /** Whether a clause leaves out of what or whom it tells a figure, which the clauses before it tell. Left out: none does. */
  lacksWhose?: (clause: string) => boolean;
  /**
   * What the number measures, in the sentence's own words: '' where they do not tell, null where no part of them stands
   * alone. No function: it is never told.
   */
  label: ((around: FigureSurroundings) => string | null) | null;
}

/** What an article is about: which of its words name it. */
export interface Topics {
  /** Looked for among all words of the dictionary, not only among those with a capital. */
  inDictionary: boolean;
  /** Nouns that every second article has. Empty: none counts as one. */
  commonplace: ReadonlySet<string>;
  /** A speaker whose name looks so is no person. */
  organisation: RegExp | null;
  /** A speaker who is told so is a role: articles before a noun. */
  article: RegExp | null;
  /** The particle at a word's end. */
  particle: RegExp | null;
  /** Ends of words that are no nouns. */
  noNoun: RegExp | null;
}
