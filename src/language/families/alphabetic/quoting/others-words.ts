// Words by which a sentence tells what somebody else said.

export interface OthersWords {
  /**
   * What stands before words that somebody else than its subject said: the group "one" is who, "who" the same in another case than
   * a subject has. Without either they are nobody's.
   */
  before: readonly RegExp[];
  /** The same behind the words. */
  behind: readonly RegExp[];
}
