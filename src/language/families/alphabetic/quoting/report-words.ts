// What the grammar of quoting wants to know of how indirect speech is told.

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
  /**
   * Of the verbs behind which comes who is told, or what is found, those of which a clause without a conjunction tells what it
   * was, and by whom alone: "ruled the fee was". Left out: none does.
   */
  whole?: readonly { verbs: ReadonlySet<string>; clause: RegExp; sayers?: RegExp }[];
  /** A name and its verb: "(X, the mayor, said) Reed had". Left out: behind a comma a name is of whoever says it. */
  named?: RegExp;
  /** How a sentence begins whose first clause is not what it tells: "while", "although". Left out: none does. */
  opensSubordinate?: RegExp;
  /** With what a clause begins that tells what for, why or when something was declared: "so", "because". Left out: none is looked for. */
  beside?: RegExp;
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
  /** „nach ⟨Feld⟩s Worten“: whose words they are in the genitive before them, the group "owner". Left out: no tongue has it. */
  ofOwner?: RegExp;
  /** Articles behind which a noun has the ending of a genitive. Null: none does. */
  genitive: RegExp | null;
  /** How several of whom the noun tells end, also without an article: "volgens deskundigen". Left out: they want one. */
  many?: readonly RegExp[];
  /** A name behind it stands in a case of its own: "podle Petra Fialy". Left out: as anywhere. */
  isOblique?: true;
}

/** Patterns, as written. */
export interface ReportForms {
  /**
   * A verb behind which an infinitive tells what was said: "dice no saber". The group "lead" is what stands before it. Verbs
   * that deny are none, for they say the contrary.
   */
  infinitives: RegExp;
  /** What stands before whose words follow behind a colon: "En palabras de X:". */
  announces: RegExp;
  /** A verb of what somebody calls a thing, up to the words: "calificó la medida de". */
  calls: RegExp;
  /** What has a title or is somebody's words: they stand behind it, and whoever calls it so does not say them. Left out: none is read. */
  quotable?: RegExp;
  /** How the verb of a clause ends: no noun phrase stands before a source. */
  verbEnds: RegExp;
  /** A verb in the present of which a short clause is made: "sigue", "resta". Left out: none is read. */
  states?: RegExp;
  /** With what a clause begins that tells the words of whom stands before its comma: ", secondo cui". Left out: none is read. */
  byWhom?: RegExp;
  /** By whom something is done, up to a name: "dal sindaco", and no "dalla moglie del sindaco". */
  agent?: RegExp;
  /**
   * Behind a verb of asking for something, the clause of what is asked ends where the one who asks does another thing: "ha
   * pedido que … y ha evitado …". Patterns of what ties the words to them, and of where that clause begins. Left out: it is not told.
   */
  ownDeed?: { asks: RegExp; begins: RegExp };
  /** What a paper adds behind the comma of what somebody tells: "on the eve of the vote", "contradicting the mayor". Left out: it is not told. */
  added?: RegExp;
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
  /** What lifts out of a clause when or where it was said: "Foi após o encontro que". Left out: none is read. */
  cleft?: RegExp;
  /** «…». Così Ann Field.: behind words, before whoever said them, and no more than when. Left out: nothing is told so. */
  signs?: RegExp;
  /** "…, alegando que": up to what is told. Left out: no trailing verb is read. */
  trailing?: RegExp;
  /** "En declaraciones a la prensa", "En un comunicado": how what tells where it was said begins. Left out: none is read. */
  saidIn?: RegExp;
  /** "…, antes de añadir que", « Et de préciser que »: up to what whoever spoke right before goes on to tell. Left out: none is read. */
  goesOnTo?: RegExp;
  /** How a clause begins that holds something against what was told: "mientras que". Left out: none does. */
  contrasts?: RegExp;
  /** Behind the comma of what somebody tells, how a clause begins that holds something else against it: ", mientras que". Left out: it is not told. */
  whereas?: RegExp;
  /** Verbs of fear, and a clause of theirs with a word that denies elsewhere: « craint que le pont ne ferme ». Left out: none has one. */
  fears?: { verb: RegExp; clause: RegExp };
  /** Before a verb of saying, how it is told that nobody knows whether, or that somebody denies it: "se desconoce si Ana", "negó haber". Left out: it is not told. */
  unsaid?: RegExp;
  /** "los datos del Instituto Forestal": what a source is called that is no person, and whose it is. Left out: none is read. */
  dataOf?: RegExp;
  /** "boletín difundido por": a paper, and before whose it is. */
  issuedBy: RegExp;
  /** "el diario conservador “El Faro”": a paper or a station whose name, the group "name", stands in marks. Left out: none is read. */
  papers?: RegExp;
  /** "un estudio publicado por la revista": what a scholarly paper has published, its group "study", is no more of that paper than of another one. */
  studies?: RegExp;
}
