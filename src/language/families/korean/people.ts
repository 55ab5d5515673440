// What a language that is read like Korean has to tell of people: the words by which its grammar finds who speaks.

export interface KoreanPeople {
  /** Behind a name, honorifics among them. */
  titles: readonly string[];
  /** Those that are no role to show. */
  honorifics: readonly string[];
  /** Whoever speaks without a name, by the end of the word. */
  roles: readonly string[];
  /** Bodies that speak, by the end of the word. */
  bodies: readonly string[];
  /** How firms call themselves, by the end of the word. */
  firms: readonly string[];
  /** Words that end like a body and are none. */
  things: ReadonlySet<string>;
  /** Surnames of one syllable, in a row. */
  surnames: string;
  /** Those that are words as often, and surnames before a title only. */
  rareSurnames: string;
  compoundSurnames: readonly string[];
  /** Syllables of given names, in a row. */
  givenSyllables: string;
  /** Those that stand in the first place only: behind another one they end words of the language, as in 문제점. */
  firstGivenSyllables: string;
  /** Whoever writes the article is no candidate for who speaks in it. */
  writers: ReadonlySet<string>;
  /** Words of three syllables that look like a name. */
  notNames: ReadonlySet<string>;
  /** Syllables that stand in foreign names and hardly in words of the language, in a row. */
  plainForeign: string;
  /** Countries, which stand between a foreign name and an office. */
  countries: ReadonlySet<string>;
  /** Words with such a syllable. */
  loanWords: ReadonlySet<string>;
  /** Words of one syllable before a title that are surnames too: 전 의원, 한 관계자. */
  determiners: readonly string[];
  /** What somebody does while or after speaking: “…” 고개를 숙였다. Beginnings of words. */
  gestures: readonly string[];
  /** Before someone of whom nothing was said yet. */
  indefinite: readonly string[];
  pronouns: {
    either: readonly string[];
    /** Of whom the article tells that they died. */
    deceased: readonly string[];
    female: readonly string[];
    plural: readonly string[];
  };
  nouns: {
    /** “…”라는 설명이다: the noun says that it was said. */
    saying: readonly string[];
    /** Behind whose it is, what they said: “…”는 현장 대원의 보고. */
    told: readonly string[];
    /** What such a noun is of that nobody says: 감사의 말. */
    ofWords: ReadonlySet<string>;
    /** Said by nobody in particular: “…”는 목소리가 나온다. */
    impersonal: readonly string[];
  };
  /** Stems of the verbs behind those. */
  impersonalVerbs: readonly string[];
  /** Stems of verbs behind 라고 that call a thing something, or show it written. */
  naming: readonly string[];
  /** What no topic right before a quotation names a speaker by, by its end. */
  inanimate: readonly string[];
  /** Who or what passes on what somebody says: 통역을 통해. */
  conduits: readonly string[];
  /** What a body tells in: whoever is the topic right before it is one, whatever its name is. */
  statements: readonly string[];
  /** What is cited and says nothing itself. */
  papers: readonly string[];
}
