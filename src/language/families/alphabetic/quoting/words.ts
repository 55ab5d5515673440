// What the grammar of quoting wants to know of an alphabetic language. Each tongue says all of it: tongues/<tag>/quoting.ts.
// Lists of words are in small letters; patterns hold where the mechanism looks, as each field tells.

import type { CitedWords } from './cited-words.ts';
import type { OthersWords } from './others-words.ts';
import type { PaperWords } from './paper-words.ts';
import type { PassedOnWords, SharingWords } from './passed-on-words.ts';
import type { PeopleWords } from './people-words.ts';
import type { RelationWords } from './relation-words.ts';
import type { BareContent, ReportForms, SourceWords, SpeakerWords } from './report-words.ts';

export interface QuotingWords extends PaperWords {
  pronouns: Readonly<Record<string, Pronoun>>;
  /** A verb turned round with its pronoun, as one word: plaisante-t-il. A pattern; null where there is none. */
  turned: string | null;
  /** A pronoun of several means no one alone but whom the sentence before tells of: "they". Left out: it finds whom it means as any does. */
  isSeveralPronoun?: true;
  /** The pronoun of a body: "it said". Null: one that is said of people too. */
  bodyPronoun: string | null;
  /** Attributions between commas inside the marks; null where a language sets them outside. */
  asides: AsideWords | null;
  /** Whoever writes or is talked to: never the subject of an attribution. */
  firstPersons: ReadonlySet<string>;
  /** “…”, dijo. The pronoun may be left out: how the clause goes on behind such a verb. Null where it may not. */
  dropped: RegExp | null;
  /** How verbs and auxiliaries of several look, where no word needs to say who. Null: one does. */
  pluralVerb: RegExp | null;
  /** How a verb looks by which it is plain that a woman, or a man, does it: "řekla". Left out: verbs show nothing. */
  verbGender?: { female: RegExp; male: RegExp };
  /** To which paper or whom something was said, between a verb and whoever says it: "řekl ČTK", "al Corriere Marta Ricci". Left out: nothing stands there. */
  recipients?: RegExp;
  /** Who speaks, behind the verb, by their last word as a group, before an article that shows to whom: "antwortet Brand dem Parteichef". Left out: none shows it. */
  dative?: RegExp;
  /** Whether the verb may come before its subject behind a clause of its own: "…, betont X". */
  verbFirst: boolean;
  /** Behind whatever begins a sentence stands its verb, and then its subject. */
  verbSecond: boolean;
  /** What may stand before a verb whose subject follows: so, wie, a, ha. */
  beforeVerb: ReadonlySet<string>;
  /** Articles of several; empty where the noun alone shows it. */
  pluralArticles: ReadonlySet<string>;
  /** A verb of saying with what stands behind it that tells what somebody makes of a thing, and not that it is so: "hält … für falsch". */
  judges?: RegExp;
  /** A verb of saying with a thing behind it that is done and not said: "lanzó una campaña". Left out: none is so. */
  deeds?: RegExp;
  /** How a verb looks whose subject is that of the clause before it, « ajoutant ». Left out: as a gerund does. */
  trailingVerb?: RegExp;
  /**
   * How a clause goes on with what its subject says, up to the end of the participle: ", saying", "statement saying"; in the
   * group "calls" where no clause follows. Left out: none is read.
   */
  participles?: RegExp;
  /** Between two clauses or two nouns: and, but. */
  coordinators: ReadonlySet<string>;
  /** Of them those that join two who do something together: and. */
  together: ReadonlySet<string>;
  /** Conjunctions that open a content clause in the word order of a main clause; null where the order changes. */
  that: RegExp | null;
  /** The bare conjunction, and what is left of it before a vowel: que, qu. */
  conjunctions: ReadonlySet<string>;
  /** How indirect speech may follow the verb without a conjunction, behind its first words; null where it may not. */
  bare: BareContent | null;
  /**
   * What somebody does who is given the word: welcomes, denies, shrugs, is blunt. Behind a sentence that tells so of
   * somebody, words that stand alone are theirs. Null: no sentence gives the word but by a verb of saying.
   */
  reacts: RegExp | null;
  /** How a sentence tells that somebody does not want their name told: they are quoted without one. Left out: it is not read. */
  nameless?: RegExp;
  /** How a sentence tells that somebody is asked, with who it is as its group "who"; the likeliest first. Empty: nobody is. */
  asked: readonly RegExp[];
  /** A sentence that tells that somebody asked somebody something: « a demandé à X pourquoi ». Words behind it are an answer. Left out: it is not read. */
  asks?: RegExp;
  /** How somebody asks something, behind whoever it is: "wanted to know". Whoever then answers is not they. Left out: it is not read. */
  inquires?: RegExp;
  /**
   * With whom somebody is compared at the beginning of a sentence, up to who that is: „Anders als“, „Wie“; where no clause of
   * theirs can follow, as its group "plain". Left out: who is told of there is not known for another.
   */
  comparisons?: RegExp;
  /** Before or behind a verb it tells who did not say so: „Weder … noch“, „Nicht Jan Moos, sondern“. Left out: nothing tells it. */
  sayersDenied?: RegExp;
  /** A clause before a colon up to who speaks of its subject: „Feld wurde von ⟨Moos⟩ gelobt“. Left out: none is read. */
  spokenOfBy?: RegExp;
  /** A clause behind words that tells that somebody would say them, or will not. Left out: no form tells it. */
  unsaidBehind?: RegExp;
  /** Small words at the beginning of a sentence behind which nobody stands who says it: „Nach“, „Trotz“. Left out: none is known. */
  leadsAway?: ReadonlySet<string>;
  /** A verb of saying with whom it is said to, as a pronoun, and what stands before it: "told him", "le dijo". Left out: it is not read. */
  toHimOrHer?: RegExp;
  /**
   * "the Texan", "il Pontefice": a word with a capital behind an article that tells where somebody is from, or their office, and is
   * no name; in the group "ofState" with what it is of, "il Capo dello Stato". Left out: none is known.
   */
  fromThere?: RegExp;
  /** How a clause begins whose subject says something to somebody told of before it, or of them: ", to whom". Left out: it is not read. */
  toWhomClause?: RegExp;
  /** A clause, up to its comma, with which a sentence begins and that tells who tells so: "Come ha raccontato il fratello, ". Left out: none is read. */
  asTold?: RegExp;
  /** An office with a small word in it, right before a name: "officier van justitie". Left out: no office is so. */
  wholeOffice?: RegExp;
  /** How somebody calls a thing, by a verb right before the words or right behind them: "calls it an", „nenne,“. Left out: it is not read. */
  calling?: { before?: RegExp; behind?: RegExp };
  /** What has a title in marks right behind it: „in der Sendung“, « un exemplaire des ». Left out: no noun tells a title. */
  works?: RegExp;
  /** Words that begin a sentence and are nobody's name: "Poco después", "Ninguém". Left out: only its small words are known. */
  openers?: ReadonlySet<string>;
  /** With what told words may begin that whoever says them explains: "her client", "it" of a body, "it would take". Null: they do not. */
  ofSpeaker: SpeakerWords | null;
  /** Verbs of who answers what was said right before, by somebody else. Null: none tells it. */
  replies: RegExp | null;
  /** What ends in a verb of saying that somebody only wants of somebody: "exigió que Ana dijera". Left out: no form shows it. */
  wished?: RegExp;
  /** Verbs of who goes on with what they said right before, where their clause has no name: "added". Left out: none tells it. */
  adds?: RegExp;
  /** How an aside begins that names one of several: "the allies, among them Ann Field,". Left out: none is read. */
  amongThem?: RegExp;
  /** The same within one piece, behind several: "witnesses ⟨including Ann Field⟩". */
  among?: RegExp;
  /** Of who was there: « présente ». Left out: no adjective tells it. */
  presentThere?: RegExp;
  /** What tells words of nobody in particular: "hieß es", « on entendait ». Left out: nothing does. */
  impersonal?: RegExp;
  /** What has the form of somebody and is none: "vicino all’ospedale". Left out: nothing is. */
  nobodies?: RegExp;
  /** What stands before whom a sentence presents: "Quien la vio primero fue …", "Lo transformó …". Null: it is not told. */
  presents: RegExp | null;
  /** What stands before whom a passive sentence ends with: "De brand werd gemeld door …". Left out: none is read so. */
  presentsAgent?: RegExp;
  /** What begins a clause of what somebody else said: "lembrou o que Noronha afirmara: …". */
  whatSomebody: RegExp;
  /** A form of the verb by which a sentence goes on with what somebody said: "er habe". Null: none tells it. */
  reportedOn: RegExp | null;
  /** How a sentence begins, or what it holds, that is of such a form and is told by nobody: "Gott sei Dank". Null: none is. */
  notReportedOn: RegExp | null;
  /** A sentence that begins so hangs on a condition. */
  conditional: RegExp;
  /** "According to X," before a main clause. */
  accordingTo: RegExp | null;
  /** "A su juicio, ": of whoever was told of. Null: a pronoun tells it. */
  ofTheirs: RegExp | null;
  /** The same behind it, and "according to a report by X". */
  accordingToBehind: { by: RegExp; within: RegExp; papers: ReadonlySet<string> } | null;
  /** A source in a clause whose verb stands second. Null: a comma parts it from what it says. */
  sources: SourceWords | null;
  /**
   * The auxiliary of a perfect whose participle stands far behind it, and such participles: "hat am Montag mitgeteilt". Left
   * out: none does. Behind "other" words nobody says it: "wurde gewarnt", "habe gesagt".
   */
  perfect?: { auxiliary: RegExp; participle: RegExp; other: RegExp };
  /** Verbs behind which an infinitive that looks like a plural says nothing: "lässt vermuten". Left out: no infinitive does. */
  modals?: RegExp;
  /** What may stand between a verb in second place and its subject: "äußerte sich", "zei ook". Left out: nothing does. */
  behindVerb?: RegExp;
  /** How a day begins that is told by pointing to it: « ce mardi », "nesta terça-feira". Left out: none is read. */
  thisDay?: RegExp;
  /** "por su parte", « de son côté », behind a verb and before whoever says it. Left out: none is read. */
  onTheirSide?: RegExp;
  /** How a sentence begins that tells what somebody makes of a thing, up to who: „Dass er kommt, erwartet“. Left out: none is read. */
  beforeWho?: RegExp;
  /**
   * Verbs of saying that are said of nobody else, so that a surname behind who says it is theirs: „sagte der Förster Ahl“, not
   * „lobte der Förster Ahl“. Left out: none is read.
   */
  plainlySaid?: ReadonlySet<string>;
  /** A sentence at the end of a text in which nobody does anything: "It is quiet for a while." Left out: none is read. */
  pauses?: RegExp;
  /**
   * A verb with its pronoun behind it, of one somebody: "kwam ze"; the groups "he" and "she" tell which. Left out: a pronoun
   * that is a subject begins its sentence.
   */
  turnedPronoun?: RegExp;
  /** Verbs of who meets or talks with somebody, up to whom, with the article of somebody new as its group "one": before a colon either may speak. Left out: none is read. */
  meets?: RegExp;
  /** Verbs of what nobody needs to have said aloud: thought, felt. Left out: none is told of. */
  thoughts?: ReadonlySet<string>;
  /** With what a clause of when or why begins that stands before the verb, where that stands second: "Nadat …, zei X dat". Left out: none is read. */
  opensCircumstances?: RegExp;
  /** Who asked those who stand before it, at the end of what stands before a verb: "the marchers ⟨the Post interviewed⟩". Left out: none is read. */
  interviewers?: RegExp;
  /** Behind reported words, up to who passes them on of somebody else: ", meldde", „, berichtet“. Left out: none is read. */
  relays?: RegExp;
  /** Whom somebody speaks to, at the beginning of a sentence and up to its comma: "Speaking to Ann Field of the Post,". Left out: none is read. */
  spokenTo?: RegExp;
  /** A verb of saying at the end of what somebody is, where no comma stands before it: "partner at Acme ⟨says of it⟩:". Left out: none is read. */
  behindRole?: RegExp;
  /** Forms of verbs of saying that can be no noun and no adjective. Left out: none is looked for in a description. */
  surelySaid?: RegExp;
  /** What a paper tells of itself between a verb and the words: "said, as reported by the Post, “…”". Left out: none is read. */
  ownAside?: RegExp;
  /** Verbs that tell a name as well: ", called Sky Air". Behind a comma and without marks nobody says anything by them. Left out: none does. */
  naming?: ReadonlySet<string>;
  /** A clause with the order of a main one, which the paper adds to a subordinate one: "dat hij niet stemt ⟨en door de boycot is het …⟩". Left out: none is read. */
  ownClause?: RegExp;
  /** Before a name in marks, behind somebody described: "de neef ⟨met de achternaam⟩ ‘Wu’". Left out: none is read. */
  opensName?: RegExp;
  /** What stands between two of somebody's words in marks in one sentence, so that the second ones go on with the first. Left out: none is read. */
  secondHalf?: RegExp;
  /** What stands before a clause that somebody tells, its group "who", where no verb of theirs stands beside it: "What Ann Field said was that", "was told by Ann Field that". Left out: none is read. */
  clefts?: readonly RegExp[];
  /** What stands before words in marks by which somebody is called, and behind them before whoever calls them so: "was called", "by". Left out: none is read. */
  calledBy?: { before: RegExp; by: RegExp };
  /** Behind a verb of saying, that nothing is said: "nothing, but". Left out: it is not looked for. */
  saysNothing?: RegExp;
  /** One of several with whom a sentence begins, and of whom: "One of the patients". Left out: none is read. */
  oneOf?: RegExp;
  /** Several who have the form of one, behind a portion: "half of the crew". Left out: none is known. */
  portionBodies?: ReadonlySet<string>;
  /** What joins the next verb of saying to what is told: ", but", "and". Left out: what is told goes on. */
  nextSaying?: RegExp;
  /** Such a joint with some who hold the contrary of what is told before it: "while others". Left out: none is read. */
  contrary?: RegExp;
  /** What opens a clause that tells who says so, with its verb at its end: wie, zoals, as. Left out: none does. */
  asBefore?: ReadonlySet<string>;
  /** A sentence that tells who said what the one before it tells; its group "lead" ends before who it is: "Das teilte". Left out: none does. */
  saysBefore?: RegExp;
  /**
   * A sentence that as a whole tells what somebody holds, by its verb: "sprach von", "ontkende dat". The group "lone" is the
   * verb alone, behind which its subject may stand. Left out: none is read.
   */
  holds?: RegExp;
  /**
   * What any firm may be called, and how a text names one: a noun before its name, or a legal form and the like at its end.
   * Patterns. Left out: none is found so.
   */
  firms?: { called: RegExp; noun: string; end: string };
  /** An article and the capitals of a body's name: „die FIS“, not „der CEO“. Left out: no form tells it. */
  abbreviatedBody?: RegExp;
  /** „Von „…“ sprach X“: what begins the sentence before the words, and the verb behind them. Left out: nothing is told so. */
  spokenOf?: { before: RegExp; verb: RegExp };
  /** Articles of whom a verb is about, and who does nothing: den, dem. Left out: no form shows it. */
  objectArticles?: ReadonlySet<string>;
  /** A Romance tongue: for what all of them share and no other tongue of the family has. */
  isRomance: boolean;
  /** Before a colon, words that are not of whom the sentence is about; in small letters or not. Left out: none is known. */
  passedOn?: PassedOnWords;
  /** Of the same, whose words somebody shares, where the rest is not told. */
  sharing?: SharingWords;
  /** How else than by a conjunction a sentence tells what somebody said. Null: it is not read. */
  reportForms: ReportForms | null;
  articles: RegExp;
  /** Those of somebody of whom was told before; small letters. */
  definite: ReadonlySet<string>;
  /** The articles of somebody new, behind whose noun no name tells who that is: „ein Polizist“. Left out: none is known. */
  indefinite?: ReadonlySet<string>;
  /** How a verb of what somebody did ends, behind which stands to whom: "desmentiu". Left out: no end tells it. */
  simplePast?: RegExp;
  /** What closes a clause behind the name of whom something is said to: „(rief Jan Moos) zu“. Left out: nothing does. */
  toBehind?: RegExp;
  /** How a noun ends that has its article there, and of one what the article is. Left out: articles stand before their nouns. */
  definiteEnd?: { noun: RegExp; ofOne: readonly RegExp[] };
  /** No person stands behind this one: "the Harbour". Null: one may. */
  articleOfThings: string | null;
  prepositions: ReadonlySet<string>;
  /** Prepositions whose object may be somebody whom the article tells of. */
  personalPrepositions: ReadonlySet<string>;
  /** Behind a small word the things that a body is of: "of Health, Education and Welfare". Left out: none is told so. */
  lists?: RegExp;
  /** Before whom somebody says something to, behind whoever says it: "vroeg een priester aan de paus". Left out: no word is. */
  toListener?: ReadonlySet<string>;
  /** Of whom something is done to, before a name in full: "recibió a Ana Ruiz". Left out: such a one is of places first. */
  toWhom?: ReadonlySet<string>;
  /** Prepositions that may stand within a role. */
  rolePrepositions: ReadonlySet<string>;
  /** Prepositions that tell whose something is, whom it is for or about: "the trial of"; an elided one with its sign. */
  ofWhom: ReadonlySet<string>;
  /** "explica por teléfono X": how and to whom. */
  manners: ReadonlySet<string>;
  /** How a verb may look behind its subject and words that a comma closes: “…,” she flattered the mayor. Left out: the verb comes first there. */
  uprightVerb?: RegExp;
  /** Words that a clause has and a phrase or a term has not: finite verbs, subject pronouns. */
  finite: RegExp;
  /** Words that turn the attribution into something else: "never said", "if X says". */
  negations: RegExp;
  /** Verbs behind which, before the words, stands whom they are said of: "ha accusato Ann Field". Left out: there stands who speaks. */
  ofWhomSaid?: RegExp;
  /** Verbs behind which somebody without a name may be the subject: "said the mayor", not "described the chaos". Null: any. */
  invertible: ReadonlySet<string> | null;
  /** Before a verb behind words they say that it was said more than once: "she would say". Null: nothing does. */
  habitual: RegExp | null;
  /** Between a verb and its subject, or behind them, they say that it was not said. */
  negatedBehind: RegExp | null;
  /** Before a verb of saying they make the subject one who is told: "Hall was asked". */
  passive: RegExp;
  relatives: RegExp;
  /** Opens a clause of what or whom somebody has: "whose". Left out: none is told so. */
  relativesOfOwner?: RegExp;
  /** Without a comma before it a relative pronoun is an article: der, die, das. */
  relativesWantComma: boolean;
  /** How a relative clause or another subordinate one goes on in a phrase: its first words. */
  subordinators: ReadonlySet<string>;
  /** What opens a clause with a subject of its own before a verb of saying, with the blanks beside it: after, because. Not all that `clauses` has may stand there. Global. */
  innerClause?: RegExp;
  /** What may stand between that subject and its verb: had. */
  innerAuxiliaries?: ReadonlySet<string>;
  /** "como el Gobierno prometió": with what a clause begins that tells what somebody else said or did too, its subject before its verb. Left out: none is read. */
  likewise?: ReadonlySet<string>;
  /** "contó en 2008, cuando la Universidad …": with what another clause begins behind a verb of saying; whoever stands in it is not who speaks. Left out: nothing is told so. */
  clauses?: RegExp;
  /** With what a clause begins that tells what for, or where it is seen: "um … zu", „wie Sie hier sehen“. Null: none is told by it. */
  opensPurpose: RegExp | null;
  /** With what a clause begins that tells what somebody was asked: „Auf die Frage, ob …“. Left out: none is told by it. */
  opensQuestion?: RegExp;
  /** A verb in second place whose other part ends the clause: „habe“, „müsse“. Left out: none is told by it. */
  opensBracket?: RegExp;
  /** Of them the one of things and bodies: "which". Null: they are of people too. */
  relativeOfThings: string | null;
  /** The end of a relative clause up to its verb that has its subject in it, the group "name": "which Ann Field". Left out: none is told from "who". */
  ownSubject?: RegExp;
  /** First words of a segment that is a relative clause. */
  relativeOpeners: readonly string[];
  /** Conjunctions that stand for somebody behind a comma: "Ana Roca, que declaró". */
  relativeBehindComma?: readonly string[];
  /** What is joined to a verb and to no noun: "lashes out". */
  verbParticles?: ReadonlySet<string>;
  /** What stands between a subject and the participle of its verb, with the pronouns before it; null where nothing does. */
  auxiliary: RegExp | null;
  /**
   * Adverbs between a name and its verb: how what follows the name begins. Any other plain word there is the noun that the
   * name only tells more of: "Tory source". Null: nouns stand before such names.
   */
  behindName: RegExp | null;
  /** Where, when and to whom, behind whoever a phrase names. Patterns, between blanks. */
  circumstances: ReadonlySet<string>;
  /** Nouns of whom "to" tells whose they are: "an adviser to the mayor". Left out: what stands there is never cut off. */
  toSomebody?: ReadonlySet<string>;
  /** What may stand behind a verb of saying in last place. */
  afterLastVerb: ReadonlySet<string>;
  /** Words at the beginning of a sentence that have their capital for free, besides stop words. */
  sentenceAdverbs: ReadonlySet<string>;
  /** Of them those that add to what somebody said before: "Asimismo, indicó que". Left out: a pronoun tells who goes on. */
  additive?: ReadonlySet<string>;
  /** Words before a role that are none of it. */
  notInRoles: ReadonlySet<string>;
  /** « une phrase, lâchée au café par Bertrand Roux »: words, and by whom. Patterns. Null: no preposition tells it. */
  saidBy: { words: readonly string[]; by: readonly string[] } | null;
  /** What somebody's words are called, as of the one whose they are. Left out: nothing is told so. */
  speechNouns?: SpeechNouns;
  /** Small words and a verb of saying that is nobody's: "si ipotizza", "estima-se". Left out: none is told so. */
  saidByNobody?: RegExp;
  /** Verbs of who repeats somebody else’s words. Patterns, as written. */
  cites: readonly string[];
  /** "quoted (Ann Field) as saying that": whom a paper passes on, its group "one", up to what they say. Left out: none is read. */
  quotedAs?: readonly RegExp[];
  /** „(Ann Feld) wird mit den Worten zitiert“: whom a paper passes on before a colon. Left out: none is read. */
  citedWith?: CitedWords;
  /** « se lance dans la course », "se explica por": verbs of saying that say nothing behind such a pronoun. Null: none is. */
  happens: { reflexive: RegExp; verbs: RegExp } | null;
  /** "a day after": the last word of a phrase that tells when, and not who; as written. */
  times: ReadonlySet<string>;
  /** "a voice from the back": heard, and nobody's. Patterns. */
  voices: readonly string[];
  /** "the latter": one told of before, like a pronoun, and of several the last. */
  latter: RegExp;
  /** « d’avoir vu X »: whom a verb of its own is about. Null: a clause of it has another form. */
  perfectInfinitive: RegExp | null;
  /** An article, a small word, whoever is told of, and a participle, before the noun that all of it tells of: „die von Anna Feld geleitete (Behörde)“. Left out: none stands there. */
  extendedAttribute?: RegExp;
  /** What stands behind a firm whose name ends as of one that owns something: "Moody’s on Tuesday (warned)". Left out: none is read. */
  behindFirm?: RegExp;
  /** Where nouns have capitals, what a body is called behind an adjective that has one too: „das Weiße (Haus)“. Left out: no body is. */
  namedBodies?: RegExp;
  /** What any body is called that has a name of its own: "die Behörde". Empty where a small letter tells it. */
  bodies: ReadonlySet<string>;
  /** Who speaks without a name and without an article: one, some, officials. */
  anybody: ReadonlySet<string>;
  /** Of them those who are surely several: Experten. Left out: an ending tells it. */
  several?: ReadonlySet<string>;
  /** The same behind an article that is also one of somebody: „die Experten“. Left out: none is told so. */
  severalBehind?: RegExp;
  /** Bodies and papers of several, which need no article: "medios locales". Left out: they do. */
  manyBodies?: ReadonlySet<string>;
  /** So many of several people, up to the noun that tells of whom: "más de la mitad de los". Left out: none is read. */
  portions?: RegExp;
  /** Nobody in particular: someone. Their words are nobody's. */
  someone: ReadonlySet<string>;
  /**
   * "der 58-Jährige": the person told of, like a pronoun. The groups "he" and "she" tell what it shows, "age" the age. Null:
   * nobody is called so.
   */
  person: RegExp | null;
  /** "In der Garage von Jonas Petersen": a thing and whose it is, at the beginning of words with capitals. */
  thingOf: RegExp | null;
  /** Genitive of a name, at its end; null where it has no mark. */
  possessive: RegExp | null;
  /** Verbs of saying that are written as nouns are: her claim. */
  nounsAlike?: ReadonlySet<string>;
  /** The same without a sign before it: "Petersens Mutter". Null where names have none. */
  bareGenitive: string | null;
  people: PeopleWords;
  /** Whose somebody is: "the father of the student Chloe Ames". Left out: it is not read. */
  relations?: RelationWords;
  /** What somebody else said, by whoever tells of it: "she heard the driver shout". Left out: it is not read. */
  others?: OthersWords;
}

/** "The answer from X: “…”", "Her verdict: “…”". Patterns. */
export interface SpeechNouns {
  /** answer, verdict, criticism. */
  noun: string;
  /** Between the noun and whose it is, with the blank behind it where that is no part of the name. */
  of: string;
  /** Who owns it, by a pronoun: the words, and what they show. */
  owners: readonly (readonly [pattern: RegExp, gender: 'male' | 'female'])[];
  /** Between the words and such a noun behind them: “…,” came the reply. */
  behind: string;
}

/** Whom a pronoun can stand for. */
export interface Pronoun {
  number: 'one' | 'many' | 'any';
  gender: 'male' | 'female' | 'any';
}

/** Patterns. */
export interface AsideWords {
  /** Before a participle: a, a-t-il. */
  auxiliary: string;
  /** So that whatever participle follows says something: a-t-il. */
  turnedAuxiliary: string;
  /** Before a verb that is turned for their sake: « sans doute a-t-il … ». */
  turns?: RegExp;
}
