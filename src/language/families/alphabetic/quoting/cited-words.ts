// Words by which a paper passes on what somebody said.

/** Each up to the colon before the words. */
export interface CitedWords {
  /** „(Ann Feld) wird (…) mit den Worten zitiert“: groups `before` and `behind` the first verb, of which one has whose the words are. */
  passive: RegExp;
  /** „zitiert (Ann Feld) mit den Worten“: group `one`, whose they are. */
  active: RegExp;
}
