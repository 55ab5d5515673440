// What the grammar of quoting wants to know of an alphabetic language. Each tongue says all of it: tongues/<tag>/quoting.ts.
// Lists of words are in small letters; patterns hold where the mechanism looks, as each field tells.

import type { Cases } from '../slavic/cases.ts';

export interface QuotingWords {
  pronouns: Readonly<Record<string, Pronoun>>;
  /** A verb turned round with its pronoun, as one word: plaisante-t-il. A pattern; null where there is none. */
  turned: string | null;
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
  /** To which paper or whom something was said, between a verb and whoever says it: "řekl ČTK". Left out: nothing stands there. */
  recipients?: RegExp;
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
  /** How a verb looks whose subject is that of the clause before it, « ajoutant ». Left out: as a gerund does. */
  trailingVerb?: RegExp;
  /** Between two clauses or two nouns: and, but. */
  coordinators: ReadonlySet<string>;
  /** Conjunctions that open a content clause in the word order of a main clause; null where the order changes. */
  that: RegExp | null;
  /** The bare conjunction. */
  conjunctions: ReadonlySet<string>;
  /** How indirect speech may follow the verb without a conjunction, behind its first words; null where it may not. */
  bare: BareContent | null;
  /**
   * What somebody does who is given the word: welcomes, denies, shrugs, is blunt. Behind a sentence that tells so of
   * somebody, words that stand alone are theirs. Null: no sentence gives the word but by a verb of saying.
   */
  reacts: RegExp | null;
  /** How a sentence tells that somebody is asked, with who it is as its group "who"; the likeliest first. Empty: nobody is. */
  asked: readonly RegExp[];
  /** A sentence that tells that somebody asked somebody something: « a demandé à X pourquoi ». Words behind it are an answer. Left out: it is not read. */
  asks?: RegExp;
  /** How somebody asks something, behind whoever it is: "wanted to know". Whoever then answers is not they. Left out: it is not read. */
  inquires?: RegExp;
  /** Words that begin a sentence and are nobody's name: "Poco después", "Ninguém". Left out: only its small words are known. */
  openers?: ReadonlySet<string>;
  /** With what told words may begin that whoever says them explains: "her client", "it" of a body, "it would take". Null: they do not. */
  ofSpeaker: SpeakerWords | null;
  /** Verbs of who answers what was said right before, by somebody else. Null: none tells it. */
  replies: RegExp | null;
  /**
   * What follows words that stand written somewhere, by a verb that is also said of people: "reads a notice", "heißt es".
   * Null: no verb is.
   */
  readBehind: RegExp | null;
  /** What tells words of nobody in particular: "hieß es". Left out: nothing does. */
  impersonal?: RegExp;
  /** The same with nothing behind it, of a body that the sentence before tells of: „…“, hieß es. Left out: it is nobody's. */
  readAlone?: RegExp;
  /** The paper that such words stand in, and behind it whose it is: „…“, heißt es in einer Mitteilung der Stadt. */
  readIn?: RegExp;
  /**
   * The same before a colon, at the end of the lead: „In einem Schreiben der Stadt heißt es“. In place of a paper the
   * group "by" is the body that says so, „Von der Stadt heißt es“, and "firm" one by its name alone, „Von Ahorn heißt es dazu“.
   * Left out: none is read.
   */
  readBefore?: readonly RegExp[];
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
  /** What is written and says something: report, letter. */
  documents: ReadonlySet<string>;
  /** What is counted or tested, and shows something: nobody says it. Empty where nothing is told so. */
  measures: ReadonlySet<string>;
  /** Of documents what somebody writes in their own name. */
  messages: ReadonlySet<string>;
  /** Of documents what such a one may be called behind whoever made it, each with what it was called before. Left out: nothing. */
  calledAgain?: { [document: string]: readonly string[] };
  /** A sentence that begins so hangs on a condition. */
  conditional: RegExp;
  /** "According to X," before a main clause. */
  accordingTo: RegExp | null;
  /** "A su juicio, ": of whoever was told of. Null: a pronoun tells it. */
  ofTheirs: RegExp | null;
  /** The same behind it, and "according to a report by X". */
  accordingToBehind: { by: RegExp } | null;
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
  /**
   * How a sentence begins whose first clause is what somebody makes of it, up to who that is: „Dass er kommt, erwartet“. Left
   * out: none is read.
   */
  clauseFirst?: RegExp;
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
  /** Verbs of what nobody needs to have said aloud: thought, felt. Left out: none is told of. */
  thoughts?: ReadonlySet<string>;
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
  /** Articles of whom a verb is about, and who does nothing: den, dem. Left out: no form shows it. */
  objectArticles?: ReadonlySet<string>;
  /** How else than by a conjunction a sentence tells what somebody said. Null: it is not read. */
  reportForms: ReportForms | null;
  articles: RegExp;
  /** Those of somebody of whom was told before; small letters. */
  definite: ReadonlySet<string>;
  /** How a noun ends that has its article there. Left out: articles stand before their nouns. */
  definiteEnd?: RegExp;
  /** No person stands behind this one: "the Harbour". Null: one may. */
  articleOfThings: string | null;
  prepositions: ReadonlySet<string>;
  /** Prepositions whose object may be somebody whom the article tells of. */
  personalPrepositions: ReadonlySet<string>;
  /** Of whom something is done to, before a name in full: "recibió a Ana Ruiz". Left out: such a one is of places first. */
  toWhom?: ReadonlySet<string>;
  /** Prepositions that may stand within a role. */
  rolePrepositions: ReadonlySet<string>;
  /** Prepositions that tell whose something is, whom it is for or about: "the trial of"; an elided one with its sign. */
  ofWhom: ReadonlySet<string>;
  /** "explica por teléfono X": how and to whom. */
  manners: ReadonlySet<string>;
  /** Words that a clause has and a phrase or a term has not: finite verbs, subject pronouns. */
  finite: RegExp;
  /** Pronouns and expletives with which quoted words begin that are a clause without a comma before them. */
  clauseStarts: ReadonlySet<string>;
  /** Words that turn the attribution into something else: "never said", "if X says". */
  negations: RegExp;
  /** Verbs behind which somebody without a name may be the subject: "said the mayor", not "described the chaos". Null: any. */
  invertible: ReadonlySet<string> | null;
  /** Before a verb behind words they say that it was said more than once: "she would say". Null: nothing does. */
  habitual: RegExp | null;
  /** Between a verb and its subject, or behind them, they say that it was not said. */
  negatedBehind: RegExp | null;
  /** Before a verb of saying they make the subject one who is told: "Hall was asked". */
  passive: RegExp;
  relatives: RegExp;
  /** Without a comma before it a relative pronoun is an article: der, die, das. */
  relativesWantComma: boolean;
  /** How a relative clause or another subordinate one goes on in a phrase: its first words. */
  subordinators: ReadonlySet<string>;
  /** "contó en 2008, cuando la Universidad …": with what another clause begins behind a verb of saying; whoever stands in it is not who speaks. Left out: nothing is told so. */
  clauses?: RegExp;
  /** With what a clause begins that tells what for: "um … zu". Null: none is told by it. */
  opensPurpose: RegExp | null;
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
  /** Where and when, behind whoever a phrase names. */
  circumstances: ReadonlySet<string>;
  /** What may stand behind a verb of saying in last place. */
  afterLastVerb: ReadonlySet<string>;
  /** Words at the beginning of a sentence that have their capital for free, besides stop words. */
  sentenceAdverbs: ReadonlySet<string>;
  /** Of them those that add to what somebody said before: "Asimismo, indicó que". Left out: a pronoun tells who goes on. */
  additive?: ReadonlySet<string>;
  /** Words before a role that are none of it. */
  notInRoles: ReadonlySet<string>;
  /** A sign, a motto, a title: words behind them and a colon are written, not said. */
  written: ReadonlySet<string>;
  /** « une phrase, lâchée au café par Bertrand Roux »: words, and by whom. Patterns. Null: no preposition tells it. */
  saidBy: { words: readonly string[]; by: readonly string[] } | null;
  /** What somebody's words are called, as of the one whose they are. Left out: nothing is told so. */
  speechNouns?: SpeechNouns;
  /** Verbs of who repeats somebody else’s words. Patterns, as written. */
  cites: readonly string[];
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
  /** What any body is called that has a name of its own: "die Behörde". Empty where a small letter tells it. */
  bodies: ReadonlySet<string>;
  /** Who speaks without a name and without an article: one, some, officials. */
  anybody: ReadonlySet<string>;
  /** Of them those who are surely several: Experten. Left out: an ending tells it. */
  several?: ReadonlySet<string>;
  /** The same behind an article that is also one of somebody: „die Experten“. Left out: none is told so. */
  severalBehind?: RegExp;
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
  /** The same without a sign before it: "Petersens Mutter". Null where names have none. */
  bareGenitive: string | null;
  people: PeopleWords;
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

export interface BareContent {
  /** Verbs behind which comes who is told. */
  addressed: ReadonlySet<string>;
  /** Of them those behind whom the clause may begin at once, and who may be told: "told the court the man was …". Null: none. */
  tells: { verbs: ReadonlySet<string>; whom: RegExp } | null;
  /** Verbs behind whose comma a clause without a subject may follow, and how it looks: "forderte, … zu sparen". Null: none does. */
  infinitive: { verbs: ReadonlySet<string>; clause: RegExp } | null;
  /** A noun without an article before its verb, with which such a clause begins behind a plain verb: "net debt would". Null: none does. */
  plain: RegExp | null;
  /** How such a clause begins behind the verb, with what stands between them. */
  begins: RegExp;
  /** Verbs that take a clause, not a thing; with others the clause needs a finite verb. Null: all of them do. */
  plainVerbs: ReadonlySet<string> | null;
  /** When it was said, between the verb and such a clause: "said Wednesday". Left out: nothing stands there. */
  when?: RegExp;
  /** How a sentence begins whose first clause is not what it tells: "while", "although". Left out: none does. */
  opensSubordinate?: RegExp;
  /** A time and a place, and nothing that was said: "told me that in March, when …". */
  aside: RegExp | null;
}

/** Patterns of how told words begin, in small letters. */
export interface SpeakerWords {
  /** What is a man's, a woman's, anybody's. Null: no word tells it of them alone. */
  his: RegExp | null;
  hers: RegExp | null;
  anybodys: RegExp | null;
  /** A body, or what is a body's. */
  bodys: RegExp;
  /** A pronoun that shows whoever has a name to be a body: "Acme said it would". Left out: none does. */
  ofThing?: RegExp;
  /** What is of several. Left out: nothing tells it. */
  severals?: RegExp;
  /** With a pronoun of themselves: whoever has no name, and whose calling is not among the others: "he had", of one man. */
  ownPronoun?: { pattern: RegExp; speaksForOthers: RegExp };
  /** A pronoun of nothing. Null: none is. */
  nothings: RegExp | null;
}

/** "Nach Angaben von X ist …", "Volgens X is …". Patterns, as written. */
export interface SourceWords {
  /** What stands before the source. Its group "anybody": whoever follows is somebody, or a body. */
  before: RegExp;
  /** A word that holds its source, the group "name": Polizeiangaben. Left out: none does. */
  within?: RegExp;
  /** Behind the source: zufolge. Null: nothing does. */
  behind: RegExp | null;
  /** "Nach eigenen Angaben": of whom the sentence is about. */
  own: RegExp;
  /** "Nach seinen Angaben", of whoever was told of; his has the group "he". */
  theirs: RegExp;
  /** Articles behind which a noun has the ending of a genitive. Null: none does. */
  genitive: RegExp | null;
  /** A name behind it stands in a case of its own: "podle Petra Fialy". Left out: as anywhere. */
  isOblique?: true;
}

/** Patterns, as written. */
export interface ReportForms {
  /** Before a work's title in marks, at the end of what stands before them: « un exemplaire des ». */
  works?: RegExp;
  /**
   * A verb behind which an infinitive tells what was said: "dice no saber". The group "lead" is what stands before it. Verbs
   * that deny are none, for they say the contrary.
   */
  infinitives: RegExp;
  /** To which paper or programme something was said, between a verb and whoever says it: "al Corriere Marta Ricci". */
  toWhom: RegExp;
  /** What stands before whose words follow behind a colon: "En palabras de X:". */
  announces: RegExp;
  /** A verb of what somebody calls a thing, up to the words: "calificó la medida de". */
  calls: RegExp;
  /** How the verb of a clause ends: no noun phrase stands before a source. */
  verbEnds: RegExp;
  /**
   * Behind a verb of asking for something, the clause of what is asked ends where the one who asks does another thing: "ha
   * pedido que … y ha evitado …". Patterns of what ties the words to them, and of where that clause begins. Left out: it is not told.
   */
  ownDeed?: { asks: RegExp; begins: RegExp };
  /** Verbs that a law or a house may have as well: "exige", "demande". */
  demands: RegExp;
  /** One verb behind words, with what stands before it, that can be nothing else: "ha mormorato", "concedeu". Null: none is read. */
  surely: RegExp | null;
  /** A lead to words that brings in only those who asked: "Poi, ai cronisti che le chiedevano …". */
  askers: RegExp;
  /** An infinitive among what stands between a verb and its conjunction: the clause is of that one. */
  infinitive: RegExp;
  /** Before a source that a clause stands around: "…, según X, …". Behind it may follow a verb: "según contó". */
  by: RegExp;
  /** "Selon lui,"; the groups "he" and "she" tell what its pronoun shows. */
  byPronoun: RegExp;
  /** "Desde el ministerio aseguran que": before a body whose people say something. Null: none is told so. */
  from: RegExp | null;
  /**
   * "Pour X, c’est …": how what somebody holds goes on behind the comma, and what stands before them. Of whom an office shows
   * that they may judge it, any clause is held that does not begin as a tale of them does: "la saison", "tout a commencé".
   * The groups "he" and "she" of "byPronoun": « Pour lui, ».
   */
  holds: { by: RegExp; goesOn: RegExp; narrates: RegExp; byPronoun: RegExp };
  /** "Tal y como", "ainsi que": before a verb and who says it, besides what stands before any verb. */
  asTold: RegExp;
  /** «…». Così Ann Field.: behind words, before whoever said them, and no more than when. Left out: nothing is told so. */
  signs?: RegExp;
  /** "boletín difundido por": a paper, and before whose it is. */
  issuedBy: RegExp;
}

/** What people and bodies are called besides their names. */
export interface PeopleWords {
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
  /** The cases of names, where they have any. Left out: a name has one form. */
  cases?: Cases;
  /** Whether a name is a woman's or a man's, by all of it, where the given name alone may be either's. Left out: by that one. */
  genderOfName?(name: string): 'male' | 'female' | undefined;
  /** What people are called without a name; small letters. */
  nouns: ReadonlySet<string>;
  /** How other nouns of persons end, small words of things that end so left out: a pattern of the word. Null: none is told so. */
  nounEnds: RegExp | null;
  /** Who sits for a party or a region, whose name may stand right before theirs: "il senatore di Alleanza Nuova Carlo Bini". Left out: none is read so. */
  seats?: ReadonlySet<string>;
  /** What anybody may be called who was told of: "the woman". */
  anyone: ReadonlySet<string>;
  /** Of them who hold no office: told whose or with what, they are somebody of whom was not told before. */
  withoutOffice: ReadonlySet<string>;
  /** What many may be called who were told of by something else: "the expert". */
  epithets: ReadonlySet<string>;
  /** What one calling is called by several words: patterns of the noun, one a calling. Empty: none is known. */
  callings: readonly RegExp[];
  /** Offices that one at a time holds where the article is from: "the prime minister"; who reads it alone knows who speaks. */
  soleOffices?: RegExp;
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
  /** Before an office they make another one of it: deputy, former. */
  notTheOffice: ReadonlySet<string>;
  /** Nouns with a capital that are a role: a pattern of a whole word, or null. */
  roleNoun: RegExp | null;
  /** Before given name and surname, any noun that ends so is a role; null where nouns have no capitals. */
  personNoun: { end: RegExp; except: ReadonlySet<string> } | null;
  /** A first word that ends so is a thing's noun, not a name; null where nouns have no capitals. */
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
  /** Places, days and works that look like names: how they begin and how they end. */
  notPeople: { first: readonly string[]; last: readonly string[] };
  /** What a particle joins to a name is a place of work: "Jens Brandt von der Universität Köln". */
  /** Of the given names that women and men share, those that are hers, or his, where this language is spoken. */
  ownNames?: { female: ReadonlySet<string>; male: ReadonlySet<string> };
  /** Whether a given name in -o that no list holds is his. */
  namesByEnding?: true;
  /** Whether of two surnames the first is the one by which somebody is called. */
  firstSurname?: true;
  /** Offices that are of something and stand before a name with it: "Secretary of State Ann Field". */
  officesOf?: readonly string[];
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
