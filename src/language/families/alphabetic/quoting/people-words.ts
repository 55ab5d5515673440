// What the grammar of quoting wants to know of how people and bodies are called: the field "people" of words.ts.

/** What people and bodies are called besides their names. */
export interface PeopleWords {
  /** An adjective with a capital that tells where somebody is from, between an article and their name. Left out: none has one. */
  demonym?: RegExp;
  /** Offices and trades that stand before a name, without the stop. */
  titles: ReadonlySet<string>;
  /** Manners, which are no role. */
  honorifics: ReadonlySet<string>;
  /** They show it of the noun behind them; empty where articles do not. */
  genderedArticles: { female: ReadonlySet<string>; male: ReadonlySet<string> };
  /** Before a noun that is surely of one, as a role is: die, der. Left out: the same. */
  articlesOfOne?: { female: string; male: string };
  /** How a word ends that makes a role of the words it stands in; null where none is told by its end. */
  roleWord: RegExp | null;
  /** How an adjective before such a noun ends; where no article tells where a role begins, it begins with them. Left out: one does. */
  adjective?: RegExp;
  /**
   * A role that is none without more words: one whose noun stands in marks, "przewodniczący zakładowej „Solidarności”", or that is
   * somebody's, „sein Gegner“. Left out: none is.
   */
  openRole?: RegExp;
  /** What stands before a name in a case that no subject has: „der konservativen“. Left out: nothing tells it. */
  oblique?: RegExp;
  /** The cases of names, where they have any. Left out: a name has one form. */
  cases?: Cases;
  /** Whether a name is a woman's or a man's, by all of it, where the given name alone may be either's. Left out: by that one. */
  genderOfName?(name: string): 'male' | 'female' | undefined;
  /** What people are called without a name; small letters. */
  nouns: ReadonlySet<string>;
  /** How other nouns of persons end, small words of things that end so left out: a pattern of the word. Null: none is told so. */
  nounEnds: RegExp | null;
  /**
   * Who sits for a party or a region, besides who holds an office: of what they are may stand right before their name, "il
   * senatore di Alleanza Nuova Carlo Bini". Left out: none is read so.
   */
  seats?: ReadonlySet<string>;
  /** Whoever is from a country or of a party, with a capital and behind an article no name: "the American". */
  inhabitants?: RegExp;
  /** A body with an adjective that has a capital, before somebody's name: "van het ⟨Witte Huis⟩ Ann Field". */
  bodyBefore?: RegExp;
  /** What a body is called right before its name, « le député du parti X »: the name is nobody's. Left out: none is read so. */
  partyNouns?: ReadonlySet<string>;
  /** What a ministry is for, as it is written with a capital: "Santé". Left out: none is known. */
  portfolios?: ReadonlySet<string>;
  /** Adjectives that stand for the noun before anybody's name: « la jeune Léa ». Left out: none does. */
  beforeAnybody?: ReadonlySet<string>;
  /** What anybody may be called who was told of: "the woman". */
  anyone: ReadonlySet<string>;
  /** Of them who hold no office: told whose or with what, they are somebody of whom was not told before. */
  withoutOffice: ReadonlySet<string>;
  /** Who does the same as somebody of whom was told: "su compañero". Left out: what they are is told. */
  mates?: ReadonlySet<string>;
  /** Who is somebody's by a word that is no calling, and whoever works for them: « un proche du ministre », "la familia del actor". */
  circle?: ReadonlySet<string>;
  /** What many may be called who were told of by something else: "the expert". */
  epithets: ReadonlySet<string>;
  /** What one calling is called by several words: patterns of the noun, one a calling. Empty: none is known. */
  callings: readonly RegExp[];
  /** Articles of whom something is done to, and of nobody who does it: „den Minister“. Left out: they show no case. */
  objectArticles?: ReadonlySet<string>;
  /** Offices that one at a time holds where the article is from: "the prime minister"; who reads it alone knows who speaks. */
  soleOffices?: RegExp;
  /** Words of an office that one at a time holds in each country, and of the country: « le président américain ». */
  stateOffice?: RegExp;
  ofNation?: RegExp;
  /** Nouns for many callings, and the callings: "the researcher" of a biologist, and not the other way round. Patterns of a noun. */
  kinds?: readonly { general: RegExp; special: RegExp }[];
  /** What they may be called who are addressed so, as written before the name. */
  addressed?: readonly { address: string; called: RegExp }[];
  /** How an age is told, with the group "age", and nouns that tell one: the years from which and up to which. */
  ages?: { told: RegExp; of: readonly (readonly [noun: RegExp, from: number, to: number])[] };
  /** Those of both, and nouns of persons, that show whom a pronoun can mean. */
  gendered: { female: ReadonlySet<string>; male: ReadonlySet<string> };
  /** Titles whose stop ends no name, with their capital. */
  abbreviatedTitles: readonly string[];
  /** First word of a title of several: chief, deputy. */
  leads: ReadonlySet<string>;
  /** Before an office they make another one of it: deputy, former. Of two words, the office as well: « premier ministre ». */
  notTheOffice: ReadonlySet<string>;
  /** Nouns with a capital that are a role: a pattern of a whole word, or null. */
  roleNoun: RegExp | null;
  /** Before given name and surname, any noun that ends so is a role; null where nouns have no capitals. */
  personNoun: { end: RegExp; except: ReadonlySet<string> } | null;
  /** A first word that ends so is a thing's noun, not a name; null where no ending tells it. */
  thingNoun: RegExp | null;
  /** A role before the name may stand without its article: "Bergère dans le Vercors, Lise Morand". */
  roleWithoutArticle: boolean;
  /** First words of a segment behind a name that is no role of theirs. */
  notRoles: ReadonlySet<string>;
  /** What tells behind a name what somebody does, where others have a role: "who studies bats", "prosecuting". A pattern of its beginning. Left out: nothing does. */
  doing?: RegExp;
  /** A participle goes on with the sentence: "arrivé de Lyon". Null: none is told by its end. */
  participle: RegExp | null;
  /** So does whatever somebody is doing: "dando il benvenuto". Null: roles begin so. */
  gerund: RegExp | null;
  /** Ends in the same way, and is a role or a word of one. */
  notParticiples: ReadonlySet<string>;
  /** Between the parts of a name. */
  particles: readonly string[];
  /** When something was said, where it has a capital and stands behind a name: „Karl Uhl Anfang November“. A pattern up to the end. Left out: none has. */
  whenBehind?: RegExp;
  /** A surname whose first word alone has a capital, behind a given name: "An De smedt". A pattern. Left out: none has. */
  smallSurname?: string;
  /** Places, days and works that look like names: how they begin and how they end. */
  /** From a small word on, of what somebody is behind their whole name, in a language where it may be a part of names: "Jan Guard ⟨van Ajax⟩". Left out: none is read. */
  placesBehind?: RegExp;
  notPeople: { first: readonly string[]; last: readonly string[] };
  /** Of the given names that women and men share, those that are hers, or his, where this language is spoken. */
  ownNames?: { female: ReadonlySet<string>; male: ReadonlySet<string> };
  /** Whether a given name in -o that no list holds is his. */
  namesByEnding?: true;
  /** Whether of two surnames the first is the one by which somebody is called. */
  firstSurname?: true;
  /** Offices that are of something and stand before a name with it: "Secretary of State Ann Field". */
  officesOf?: readonly string[];
  /** What a particle joins to a name is a place of work: "Jens Brandt von der Universität Köln". */
  workplaces: readonly string[];
  /** Words of an organisation's name: with a capital at its end, or at its beginning. */
  organisations: {
    last: readonly string[];
    first: readonly string[];
    /** With what its name goes on: "University of Leeds", "Ministerio para la Transición". */
    of: readonly string[];
  };
  /** Bodies that are the only one of their kind where the article is: "la préfecture", and nobody with a name. Small letters. */
  institutions: ReadonlySet<string>;
  /** What an organisation is called: alone or before its name, as written. */
  organisationNouns: readonly string[];
}

/** How names are declined. */
export interface Cases {
  /** The forms of a word of a name, but its nominative. */
  of(word: string): readonly string[];
  /** Whether a name is another one in a case: in full, or by the surname. */
  isDeclined(form: string, name: string): boolean;
  /** Whether a word of a name ends as no nominative does. */
  isNever(name: string): boolean;
}
