// Who an attribution names, before it is known which person of the article that is.

export interface Subject {
  /**
   * person: a name. organisation, role: whoever speaks without a name. pronoun: someone named before. elided: nobody is
   * written. nobody: it is speech, of nobody in particular or of somebody who could not be read, and of nobody named before.
   */
  kind: 'person' | 'organisation' | 'role' | 'pronoun' | 'elided' | 'nobody';
  /** As written; empty for a pronoun and where it is elided. */
  name: string;
  role: string | null;
  /** Offsets of the name in the text that was read. */
  start: number;
  end: number;
  /** Of a pronoun that shows it, of a person by a title or a given name. */
  gender?: 'male' | 'female' | undefined;
  /** A single word told the gender, as a given name: as a surname it tells none. */
  genderByName?: true;
  /** Of a pronoun for several, of a description of several; false of a pronoun whose words show that it is one. */
  plural?: boolean | undefined;
  /** A single word that may be none: a name only where the article has it elsewhere. */
  weak?: boolean;
  /** Nothing beside the name shows that it is somebody's: it may be a place's or a thing's. */
  unshown?: true;
  /** Something written, whose words they are. */
  isThing?: true;
  /** Of something written, without a word of whose it is: what it may have been called when its writer was told of. */
  asWritten?: readonly string[];
  /** Someone of whom nothing was said yet: "another minister". */
  indefinite?: true;
  /** Of a pronoun that a body may be meant by as well: "its", "ihr". */
  mayBeBodys?: true;
  /** Of a pronoun for several people, 二人, which means no body: what they are called together. */
  many?: RegExp;
  /** Of a pronoun that tells an age: "the 34-year-old". */
  age?: number;
  /** Of a pronoun whose words say what somebody is: not whoever was told of last, but one who is called so. */
  isOther?: true;
  /**
   * Of a pronoun for a body: what the body's name is like that can be called so, 署 at its end of 同署. Of a body without a
   * name, 회사 측: it is the only one of the article that can be called so, where there is one.
   */
  called?: RegExp | undefined;
  /** Of a pronoun for one of whom the article tells something, 고인: how a sentence ends that tells it of whom it is about. */
  toldOf?: RegExp;
  /** Of one that is left out: where the sentence begins, in the text that was read. Whom it names is somebody else. */
  before?: number;
  /** Of nobody: the noun of a message, "statement", whose words are whoever's it is of whom was just told that they made one. */
  message?: string;
  /** Of nobody: the text tells who it is, and the grammar missed them. What stands beside may tell it as well. */
  isMissed?: true;
  /** Of a name: it stands in a case in which nobody says anything. */
  isOblique?: true;
  /** Of one that is left out: whoever spoke within that sentence asks, and another one answers. */
  isAsked?: true;
}

/** What a description shows of whom it stands for. */
export interface Shown extends Pick<Subject, 'gender'> {
  /** It tells what was told of them: their calling, or their age. */
  isProven?: boolean;
}

/** Whose a marked stretch is, and what ties it to them. */
export interface Attribution {
  subject: Subject;
  /** The span that ties the words to who says them; where left out, what lies from the subject to the marks. */
  start?: number;
  end?: number;
  /** No verb of saying shows that it is speech, but where it stands alone. */
  isUnsaid?: true;
  /** Told to whom the sentence is about: who it is does not go on speaking behind it. */
  isInPassing?: true;
}

/** Indirect speech: where its content lies in the text that was read, and who said it. */
export interface Report {
  subject: Subject;
  /** As in an attribution; where left out, what lies from the subject to the content. */
  tie?: { start: number; end: number } | undefined;
  start: number;
  end: number;
  /** How far whoever tells it goes on, where less of it can be shown. */
  until?: number;
  /** Words in marks stand beside it in its sentence, and are none of it. */
  isApart?: true;
  /** It tells that somebody speaks, and not what they say. */
  isEmpty?: true;
  /** What somebody thinks, and need not have said. */
  isThought?: true;
  /** Nothing but its verb shows that somebody tells it: whoever spoke right before. */
  goesOn?: true;
  /**
   * Of one whose sentence names nobody: whose it is who spoke in the sentence right before, by reported words or by any; or
   * else whom that sentence is about.
   */
  follows?: 'report' | 'words' | 'anybody';
  /** Told by a source that the sentence names in passing: who it is does not go on speaking behind it. */
  isInPassing?: true;
}

/** A sentence, and whom it begins with. */
export interface Opener {
  start: number;
  end: number;
  subject: Subject | null;
  /** It has no subject at all, so that it goes on about whom the one before was. */
  goesOn?: true;
  /** 主持人問她: of a pronoun that stands in the subject's own clause, and so is somebody else than the subject. */
  meets?: 'male' | 'female' | undefined;
  /** It begins with what was not told of before, and could not be read as somebody. */
  bringsIn?: true;
}

/** Where a text may tell of somebody without a name. */
export interface Somebody {
  start: number;
  end: number;
  /** The noun is a person's or a body's; else it only may be. */
  isSure: boolean;
  isBody: boolean;
  /** What the noun alone shows. */
  gender?: 'male' | 'female' | undefined;
}

/** What surrounds a marked stretch in its paragraph. */
export interface Surroundings {
  /** The whole paragraph. */
  text: string;
  /** The marks: index of the opening one and index past the closing one. */
  open: number;
  close: number;
  /** The words inside the marks. */
  words: string;
  /** End of the quotation before it in the paragraph, or 0; start of the one after it, or the paragraph's end. */
  floor: number;
  ceiling: number;
}

/** Somebody whom a text names, and what they are. */
export interface Named {
  name: string;
  role: string | null;
}

/** How a text tells of whom it is about, and of everybody beside them, with a name or without. All offsets are into the text it is given. */
export interface Telling {
  /** Wherever a text may tell of somebody without a name, read widely. */
  somebodies(text: string): Somebody[];
  /** Whom a sentence presents behind its verb: "Quien la vio primero fue una camarera". @param at the sentence's offset */
  presented(sentence: string, at: number): Subject | null;
  /** Who does what a passive sentence tells, where they are nobody told of before: "was found by a neighbour". @param at the sentence's offset */
  agent(sentence: string, at: number): Subject | null;
  /** Where the phrase ends with which a sentence tells whom its subject speaks to: "Speaking to Ann Field of the Post,"; 0 where none does. */
  spokenTo?(lead: string): number;
  /** Whether a description without a name brings somebody in of whom was not told before, and is nobody's: "a neighbour", not "his captain". */
  isNew(described: Subject): boolean;
  /** Whether a description is what anybody may be called who was told of, with what it shows: "the woman"; null of any other. */
  anyone(described: Subject): Pick<Subject, 'gender'> | null;
  /** Whether a sentence tells of somebody else, and what they do, before a name: "O juiz mandou prender". */
  namesAnother(lead: string): boolean;
  /** The single word that may be the surname of somebody of whom a sentence is about before a name: "Brannigan succeeds"; null where none is. */
  unreadBefore(lead: string): string | null;
  /** Where a sentence tells that somebody's name is not told: "who did not want to be named"; -1 where it does not. */
  nameless(sentence: string): number;
  /** Whether what follows a sentence's beginning tells what its subject is: "Ela é". */
  isPredicate(before: string): boolean;
  /** Whether what stands between a sentence's beginning and a name is a description of who bears it: "The owner, ". */
  isDescription(before: string): boolean;
  /** Whether a text goes on with a subordinate clause, in which others may be told of. */
  isSubordinate(text: string): boolean;
  /** Whether what stands before a name makes it no subject: "with". */
  isObject(before: string): boolean;
  /** Whether what stands between a sentence's beginning and a name is a thing that is of them or for them: "The trial of". */
  tellsWhose(before: string): boolean;
  /** Whether a text speaks of something written, whose words may follow. */
  tellsOfWriting(text: string): boolean;
  /** Whether what stands before a name in its sentence is nothing but when, where, or what they are: nobody else does anything there. */
  leadsTo(before: string): boolean;
  /** Whether quoted words that nothing attributes tell of whoever says them: "I", "my". */
  isOfOneself(words: string): boolean;
  /** Such words are theirs only of whom the sentence right before them is. */
  wantsSubject: boolean;
  /** The one pronoun that is the subject of a sentence about nobody else; null where there is none. @param at the sentence's offset */
  heOrShe(sentence: string, at: number): Subject | null;
  /** The several, or the body, of whom alone a sentence tells, whom "they" can mean. Left out: a pronoun of several finds whom it means as any does. @param at the sentence's offset */
  severalIn?(sentence: string, at: number): Subject | null;
}

/** What a language's grammar of quoting can tell. All offsets are into the text it is given. */
export interface QuotingGrammar {
  /** The same for one document, of which it reads nothing twice: whoever reads a document asks `quotingIn`. Left out: there is nothing to be kept. */
  ofDocument?(): QuotingGrammar;
  /** Null where nothing makes the marked words speech: a term, a title, a scare quote. */
  attribute(around: Surroundings): Attribution | null;
  /** A role or a description without what stands around it and is no part of whoever it is; empty where it tells nothing beside a name. Left out: it has nothing such. */
  bareRole?(role: string, isNamed: boolean): string;
  /** Whether only the form of its verb shows that a sentence is told, and not by whom: "Er habe nichts gesehen." Left out: no form does. */
  isToldByForm?(sentence: string): boolean;
  /**
   * Whether the article's own sentence goes on with words, which are none themselves: its `before` is what the line has in
   * front of their mark. Left out: it is not told.
   */
  isPart?(before: string, words: string): boolean;
  /** Whether a sentence tells no more than what somebody thinks of whom was told before. Left out: it is not told. */
  tellsThought?(sentence: string): boolean;
  /** Whether what stands before words ends in the conjunction of a clause. Left out: none does. */
  opensClause?(before: string): boolean;
  /** Whether words can stand as a sentence of their own rather than a term or a phrase. */
  isClause(words: string): boolean;
  /** The parts of a sentence with words in marks that may hold indirect speech of their own, as offsets in it; where it is not told, none. */
  partsAround?(sentence: string): { start: number; end: number }[];
  /** Indirect speech in one sentence. @param before the sentence before it in the paragraph */
  reports(sentence: string, before?: string): Report[];
  /**
   * Everybody whom a text names, in order; and whom it describes without a name, as subject of a sentence (kind role):
   * 「看護師」, "a neighbour". Among them a pronoun finds whom it can mean: one that is left out makes it seem plainer than it is.
   */
  people(text: string): Subject[];
  /** What somebody is by the words beside their name, wherever it stands; where their names alone tell it, nothing. @param start of the name @param end of the name */
  roleBeside?(text: string, start: number, end: number): string | null;
  /** Names that a whole article shows to be somebody's by how it uses them, where a capital tells nothing; offsets are none. */
  learnNames?(article: string): Subject[];
  /** Whether a clause beside words tells that they answer somebody else's. */
  isReply?(clause: string): boolean;
  /** Whether a clause beside words tells that whoever spoke right before goes on: "added". Left out: none does. */
  adds?(clause: string): boolean;
  /** Where a sentence tells that whoever it names before asks something; -1 where it does not. */
  inquiry?(sentence: string): number;
  /** Whether words in marks are of whom it is told that they say so, by what of it stands before them; where it is not told, they are not. */
  goesOnTelling?(before: string, words: string): boolean;
  /** Whether a lead to words brings in nobody else than who spoke before: "Then, without names:"; where it is not told, it does not. */
  bringsNobody?(lead: string): boolean;
  /** The sentences of a text with whom each begins with; in a grammar that tells of nobody, none. */
  openers(text: string): Opener[];
  /** Whether what stands between somebody and a name tells of who bears it by them: 次女がけがをした三井さん; where it is not told, nothing does. */
  tellsOfBearer?(between: string): boolean;
  /** Text between two quotations that leaves the second to the speaker of the first. */
  continues(between: string): boolean;
  /** The person whom the line under a quotation names; for grammars whose own patterns don't read such a line. */
  signer?(line: string): Subject | null;
  /** Whether people are called by a word besides their names; where it is not told, none is. */
  isTitle?(word: string): boolean;
  /** Whether it is a manner beside a name, neither name nor role. */
  isHonorific?(word: string): boolean;
  /**
   * Whom the sentences of a paragraph are about; in a tongue whose pronouns show a gender that names do not: those of a
   * paragraph about one person show theirs.
   */
  shownByPronoun?(paragraph: string): Subject[];
  /** Whether a name is a woman's or a man's, where nothing else of the article shows it. */
  genderOfName?(name: string): 'male' | 'female' | undefined;
  /** The pronouns of a text that stand for somebody, as subjects. */
  pronounsIn?(text: string): Pick<Subject, 'gender'>[];
  /** Whether a sentence gives its subject the word, without a verb of saying: "X shrugs." @param from where the subject ends */
  reacts?(sentence: string, from: number): boolean;
  /** The same of whoever a sentence names behind its verb. @param name where; @param role what the article tells that they are */
  reactsBehindVerb?(sentence: string, name: number, role: string | null): boolean;
  /** Where it is not told, nobody is the only one told of. */
  telling?: Telling;
  /** Who is asked something in a sentence. @param at the sentence's offset */
  asked?(sentence: string, at: number): Subject | null;
  /** Who says something in a sentence, whatever it is. @param at the sentence's offset */
  sayer?(sentence: string, at: number): Subject | null;
  /** Whether a paragraph ends by telling that somebody's words follow: 次のように話した。 */
  announces?(paragraph: string): boolean;
  /** Who is told to have said the quotation that stands alone above a paragraph, and where what tells it ends. */
  tellsBelow?(paragraph: string): { subject: Subject; end: number } | null;
  /** Who a sentence says said what the sentence right before it tells: "Das teilte X mit."; where it is not told, nobody. */
  tellsBefore?(sentence: string): Subject | null;
  /** Whether a paragraph begins with the words that stand alone above it: 旁聽席上的這句話; where it is not told, none does. */
  pointsAbove?(paragraph: string): boolean;
  /** The words without an attribution that stands among them, as offsets; where none ever does, nothing. */
  core?(words: string): { start: number; end: number };
  /** The ways in which a person is written again, beside others; where there is but one, nothing. */
  formsOf?(name: string, names: readonly string[]): string[];
  /** A name as it tells whose something is, where that may be taken for a name of its own: "Petersens"; null where it may not. */
  genitiveOf?(name: string): string | null;
  /** 陳姓女子: whether a description holds a surname, so that a short form of it may mean whom it describes. */
  holdsSurname?(role: string, form?: string): boolean;
  /**
   * Whether a name, as somebody's who says something, stands in a form in which they do not: it is another name in a case, or
   * no name ends so. Where it is not told, a name has one form.
   */
  isDeclined?(form: string, name: string | null): boolean;
  /** Whether a person may be written again in a shorter form: "Field" for Ann Field, 林教授 for 林語安. */
  isShortFor?(form: string, name: string, role: string | null): boolean;
  /** The one whom a surname with an office that nobody was said to hold can mean, of those whom a text names: 길 의원 of 길상호. */
  soleBearer?(form: string, names: readonly Named[], text: string): string | null;
  /** Whether a short form with an office is of somebody else than who bears the name: 林官房長官 is no 林美咲. */
  isApart?(subject: Subject, role: string | null): boolean;
  /** Of several who share a surname, who was told of before it first stands alone has it. */
  sharesSurnames?: true;
  /** A headline names people in full of whom the text goes on to tell by the surname. */
  namesInHeadline?: true;
  /** Whether a description without a name is of somebody told of before, who may have a name: "the lawyer"; where it is not told, of nobody. */
  pointsBack?(described: Subject): boolean;
  /** Whether a description says what somebody does, and not what anybody may be called: "the judge". Left out: none does. */
  tellsCalling?(described: Subject): boolean;
  /** The noun of a description that tells whose or of what somebody is; null where it tells no more than the noun. */
  nounOfSpecific?(described: Subject): string | null;
  /** Whether a person with a role can be told of by a shorter word for it: "the mayor" of the mayor of Springfield. */
  isOffice?(written: string, role: string): boolean;
  /** Whether a role is the same office with the place that it is of: 경남지사 for 지사. */
  isWholeOffice?(role: string, bare: string): boolean;
  /** Whether a text tells of only one who is called so, described as well as named: 被告; where it is not told, it may tell of more. */
  isSole?(written: string, text: string): boolean;
  /** Whether many are called so, so that a word that stands alone is of nobody who is named only behind it: 老師. */
  isCalling?(written: string): boolean;
  /** Whether what stands between a name and a description tells of another one by its noun: "a second lawyer". Left out: it is not told. */
  bringsAnother?(described: Subject, between: string): boolean;
  /** Whether a description is of anybody of whom was not told before: "a lawyer". Left out: none shows it. */
  isAnybody?(written: string): boolean;
  /** Whether a description can be of somebody who is called by another word for the same: "the lawyer" of a solicitor. */
  isSameCalling?(written: string, role: string): boolean;
  /**
   * Whether a description may be of anybody who has that role, or none: "the expert", "the lawyer" of a solicitor; with what
   * the noun and its article show. Null: it may not, or nothing tells. The sentence is the one before, that tells of them.
   */
  standsFor?(
    described: Subject,
    who: { name: string | null; role: string | null },
    sentence: string,
  ): Shown | null;
  /**
   * Whether a description takes up the noun of one that brought somebody in: "the spokesman" of "a spokesman for the council".
   * @param isNamed it is what somebody with a name is
   */
  echoes?(described: Subject, role: string, isNamed: boolean): boolean;
  /** Whether a description begins with whose it is, by a pronoun: "its government". */
  isOwned?(described: Subject): boolean;
  /** Whether a name behind these words is told only as whose somebody else has it: "…, whose friend, the rapper". */
  isOnlyOfAnother?(lead: string): boolean;
  /** The bodies with a name in a text that a description can be short for: "the Storm Prediction Center" for "the center". */
  bodiesCalled?(described: Subject, text: string): Subject[];
  /** The firms with a name in a text, where a description may be of any firm: "the company"; null where it may not. */
  firmsIn?(described: Subject, text: string): Subject[] | null;
  /** Whether a description that points back, 這名店員, calls somebody what they are said to be. */
  isCalled?(written: string, role: string): boolean;
  /** Such a description is of the nearest of those who are called so, however many there are. */
  callsNearest?: true;
  /** Whether a pronoun may be of somebody with a name past a witness without one. */
  passesWitness?: true;
  /** Whether a body, by the article before its name, is he or she like somebody: „die Stadt“. Left out: no pronoun is both. */
  pronounOfBody?(name: string): Subject['gender'];
  /** Whether it may be of somebody who is said to be that all the same; where it is not told, it may. */
  mayBeCalled?(written: string, role: string): boolean;
  /** Whether what follows words tells of them by hearsay, so that who tells it may be who speaks next. */
  isHearsay?(rest: string): boolean;
  /** Whether told words begin with what whoever says them explains: "her client", "its work" of a body; where it is not told, none do. */
  isOfSpeaker?(
    words: string,
    speaker: Pick<Subject, 'gender'> & {
      isBody: boolean;
      isMany: boolean;
      name: string | null;
      role: string | null;
    },
  ): boolean;
  /** Whether words are of one person about themselves, as a body's are not; where it is not told, none are. */
  isOfOne?(words: string): boolean;
  /** A name may stand on two lines of a wrapped text. */
  wraps?: true;
  /** What somebody is called is no name: "the union leader" may be called otherwise elsewhere, "the ministry" be either of two. */
  pointsElsewhere?: true;
  /** Whether whom a subject means may stand before a sentence that begins with nobody who can be meant. */
  passesOver?(subject: Subject): boolean;
  /** Whether a sentence is about its subject and nobody told of before it, so that a pronoun behind it means them. */
  hasTopic?(sentence: string, subject: Subject): boolean;
  /** A sentence without a subject is about whom the one before was. */
  dropsSubjects?: true;
}

export const elided: Subject = { kind: 'elided', name: '', role: null, start: 0, end: 0 };
export const nobody: Subject = { kind: 'nobody', name: '', role: null, start: 0, end: 0 };
export const pronoun: Subject = { kind: 'pronoun', name: '', role: null, start: 0, end: 0 };

export const personOf = (subject: Subject | null): Subject | null =>
  subject?.kind === 'person' ? subject : null;
