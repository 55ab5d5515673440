// What a language that is read like Japanese has to tell of people: the words by which its grammar finds who speaks.

export interface JapanesePeople {
  /** Behind a name, honorifics among them. */
  titles: readonly string[];
  /** Before a title, and part of it: 主任 of 主任学芸員. */
  modifiers: readonly string[];
  /** Titles that are no role to show. */
  honorifics: readonly string[];
  /** Evidence where a name carries no honorific. */
  surnames: ReadonlySet<string>;
  /** Whoever speaks without a name, by the end of the word. */
  roles: readonly string[];
  /** Bodies that speak, by the end of the word. */
  bodies: readonly string[];
  /** What no topic right before a quotation names a speaker by, by its end. */
  inanimate: readonly string[];
  /** Words that end like a body and are none by themselves. */
  things: ReadonlySet<string>;
  /** Words before a title or an honorific that are no name. */
  notNames: ReadonlySet<string>;
  /** Titles that tell of what somebody does: behind a word in Katakana no title of a person (ベテラン議員). */
  callings: ReadonlySet<string>;
  /** Whoever writes the article: what they ask is nobody's words. */
  writers: ReadonlySet<string>;
  pronouns: {
    male: readonly string[];
    female: readonly string[];
    either: readonly string[];
    /** Bodies, and whoever is not one person. */
    many: readonly string[];
    /** Two people. */
    two: readonly string[];
    /** Several people. */
    they: readonly string[];
  };
  /** Verbs of saying that tell of speech only where と ties the words to them: 「…」と笑う. */
  gestures: readonly string[];
  /** Before a phrase, and no part of it. */
  connectives: readonly string[];
}
