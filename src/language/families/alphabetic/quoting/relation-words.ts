// Words by which somebody is described by whose they are.

export interface RelationWords {
  /**
   * An article with adjectives, a noun, and the small word behind it: the groups "article" (empty for several without one), "noun"
   * and "of".
   */
  head: RegExp;
  /** Nouns of bodies around somebody: family, team. */
  bodies: RegExp;
  /** Nouns of several who speak for somebody, which need no article: lawyers. */
  several: RegExp;
  /** Small words behind which a name alone may stand, as nothing but whose somebody is. */
  plainOf: RegExp;
  /** Whether the word behind a noun can be the article of the other one, where the genitive has no small word: "der", not of a man. */
  agrees?: (of: string, between: string, noun: string) => boolean;
  /**
   * Somebody with a clause about them, before a verb and behind it: the group "head" is up to their noun, the group "noun"; the
   * group "person" is a word that is said of nobody else. Where a comma parts such clauses none is needed.
   */
  clause: { before?: RegExp; after?: RegExp };
  /** Somebody by the name of whose they are, up to the group "noun". Left out: the genitive has no sign. */
  owned?: RegExp;
}
