// What stands written and is told as if it were said, and whose such papers are.

export interface PaperWords {
  /**
   * What follows words that stand written somewhere, by a verb that is also said of people: "reads a notice", "heißt es".
   * Null: no verb is.
   */
  readBehind: RegExp | null;
  /** The same of a paper that says something, its groups "paper" and "noun": "reads the motion". Left out: none is read. */
  readBy?: RegExp;
  /** The same with nothing behind it, of a body that the sentence before tells of: „…“, hieß es. Left out: it is nobody's. */
  readAlone?: RegExp;
  /**
   * The paper that such words stand in, and behind it whose it is: „…“, heißt es in einer Mitteilung der Stadt. The group "the"
   * is the article of one told of right before. Left out: none is read.
   */
  readIn?: RegExp;
  /** The same of a body and no paper, its group "by": „…“, hieß es aus dem Landesamt. Left out: none is read. */
  readOf?: RegExp;
  /**
   * The same before a colon, at the end of the lead: „In einem Schreiben der Stadt heißt es“. In place of a paper the
   * group "by" is the body that says so, „Von der Stadt heißt es“, and "firm" one by its name alone, „Von Ahorn heißt es dazu“.
   * Left out: none is read.
   */
  readBefore?: readonly RegExp[];
  /** How a sentence tells in which paper somebody says what it tells, its group "paper": "em comunicado". Left out: it is not read. */
  saysInPaper?: RegExp;
  /** A sign, a motto, a title: words behind them and a colon are written, not said. */
  written: ReadonlySet<string>;
  /** What is written and says something: report, letter. */
  documents: ReadonlySet<string>;
  /** Something written with which a sentence begins, and a small word: to whom it is, or where it stands, says nothing. */
  writings?: RegExp;
  /** What is counted or tested, and shows something: nobody says it. Empty where nothing is told so. */
  measures: ReadonlySet<string>;
  /** Of documents what somebody writes in their own name. */
  messages: ReadonlySet<string>;
  /** Of documents what such a one may be called behind whoever made it, each with what it was called before. Left out: nothing. */
  calledAgain?: { [document: string]: readonly string[] };
}
