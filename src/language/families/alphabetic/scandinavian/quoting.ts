// What the Scandinavian tongues share of who says what: the verb stands second, an article is the end of its noun, and a
// plain word behind a name shows the name to be whose something is. Takes all words from the tongue.
import { wordList, wordSet } from '../../../text/word-list.ts';
import { anyOf, anyWord } from '../any-word.ts';
import * as shared from '../people.ts';
import type { QuotingWords } from '../quoting/words.ts';

/** Lists of words with blanks between them, which may be patterns. */
export interface ScandinavianWords {
  he: string;
  she: string;
  firstPersons: string;
  articles: string;
  definite: string;
  several: string;
  coordinators: string;
  together: string;
  /** The conjunction of what is said, and before it how it may follow its verb. */
  that: { word: string; behind: RegExp };
  answers: string;
  reacts: string;
  documents: string;
  messages: string;
  conditions: string;
  source: string;
  /** What papers do with words that others said, and how they are called. */
  papers: { verbs: string; called: string };
  prepositions: string;
  personalPrepositions: string;
  ofWhom: string;
  manners: string;
  finite: string;
  negations: string;
  /** Before a verb of which nobody knows whether somebody did it. */
  hypothetical: string;
  passive: string;
  relatives: string;
  subordinators: string;
  circumstances: string;
  afterLastVerb: string;
  /** Between a name and its verb, or behind both. */
  behindName: string;
  sentenceAdverbs: string;
  notInRoles: string;
  written: string;
  times: string;
  anybody: string;
  someone: string;
  /** "den 34-årige", with the group "age". */
  byAge: RegExp;
  /** It told what a sentence tells that stands before it: "Det siger". */
  saysBefore: RegExp;
  /** Whose something is, by a pronoun: his, hers, a body's. */
  owners: { his: string; hers: string; bodys: string };
  titles: string;
  /** Given names that are hers, or his, here. */
  given: { female: string; male: string };
  honorifics: { female: string; male: string };
  nouns: string;
  /** How nouns of persons end that are made of several, without their article. */
  nounEnds: string;
  /** How any role may end. */
  roleEnds: string;
  gendered: { female: string; male: string };
  withoutOffice: string;
  notTheOffice: string;
  places: { first: string; last: string };
  organisations: { first: string; last: string; of: string };
  organisationNouns: string;
  /** Of them those that any body may be called that has a name. */
  bodies: string;
  /** Articles at the end of a noun. */
  articleEnds: string;
}

const nobodys = {
  turned: null,
  bodyPronoun: null,
  asides: null,
  dropped: null,
  pluralVerb: null,
  bare: null,
  asked: [],
  presents: null,
  reportedOn: null,
  notReportedOn: null,
  measures: wordSet(''),
  accordingTo: null,
  ofTheirs: null,
  accordingToBehind: null,
  isRomance: false,
  reportForms: null,
  articleOfThings: null,
  invertible: null,
  habitual: null,
  opensPurpose: null,
  relativeOfThings: null,
  auxiliary: null,
  saidBy: null,
  cites: [],
  happens: null,
  voices: [],
  latter: /(?!)/u,
  perfectInfinitive: null,
  thingOf: null,
  possessive: null,
} satisfies Partial<QuotingWords>;

export function scandinavian(own: ScandinavianWords): QuotingWords {
  const day = '\\p{Ll}+dag(?:en|ens|s)?';
  const behindName = `(?:${anyOf(own.behindName)}|${day})`;
  return {
    ...nobodys,
    pronouns: {
      ...Object.fromEntries(wordList(own.he).map((word) => [word, { number: 'one', gender: 'male' }])),
      ...Object.fromEntries(wordList(own.she).map((word) => [word, { number: 'one', gender: 'female' }])),
    },
    firstPersons: wordSet(own.firstPersons),
    verbFirst: true,
    verbSecond: true,
    beforeVerb: wordSet(''),
    behindVerb: new RegExp(`^(?:\\s${behindName})+(?=\\s)`, 'u'),
    saysBefore: own.saysBefore,
    pluralArticles: wordSet(own.several),
    coordinators: wordSet(own.coordinators),
    together: wordSet(own.together),
    that: own.that.behind,
    conjunctions: wordSet(own.that.word),
    reacts: anyWord(own.reacts),
    ofSpeaker: {
      his: new RegExp(`^${anyOf(own.owners.his)}\\s`),
      hers: new RegExp(`^${anyOf(own.owners.hers)}\\s`),
      anybodys: null,
      bodys: new RegExp(`^${anyOf(own.owners.bodys)}\\s`),
      nothings: null,
    },
    replies: anyWord(own.answers),
    // It tells where they stand, and not who said them.
    readBehind: new RegExp(
      `^[\\s,]*${anyOf(own.papers.verbs)}\\s${anyOf(own.papers.called)}(?!\\p{Ll})`,
      'u',
    ),
    whatSomebody: /(?!)/u,
    documents: wordSet(own.documents),
    messages: wordSet(own.messages),
    conditional: new RegExp(`^${anyOf(own.conditions)}(?!\\p{L})`, 'iu'),
    sources: {
      before: new RegExp(`(?<!\\p{L})${anyOf(own.source)}\\s`, 'u'),
      behind: null,
      own: /(?!)/u,
      theirs: new RegExp(
        `(?<!\\p{L})${anyOf(own.source)}\\s(?:(?<he>${anyOf(own.he)})|${anyOf(own.she)})(?=[\\s,])`,
        'u',
      ),
      genitive: null,
    },
    articles: new RegExp(`^${anyOf(own.articles)}\\s+`, 'iu'),
    definite: wordSet(own.definite),
    definiteEnd: {
      noun: new RegExp(`\\p{L}{3}${anyOf(own.articleEnds)}$`, 'u'),
      // "minister-en", "lege-n".
      ofOne: [/(?:en|et)$/u, /[nt]$/u],
    },
    prepositions: wordSet(own.prepositions),
    personalPrepositions: wordSet(own.personalPrepositions),
    rolePrepositions: wordSet(''),
    ofWhom: wordSet(own.ofWhom),
    manners: wordSet(own.manners),
    finite: anyWord(own.finite),
    negations: new RegExp(`(?<!\\p{L})${anyOf(`${own.negations} ${own.hypothetical}`)}\\s*$`, 'iu'),
    negatedBehind: anyWord(own.negations),
    passive: new RegExp(`(?<!\\p{L})${anyOf(own.passive)}\\s*$`, 'iu'),
    relatives: anyWord(own.relatives),
    relativesWantComma: false,
    subordinators: wordSet(own.subordinators),
    relativeOpeners: wordList(own.relatives),
    behindName: new RegExp(`^ ${behindName}(?=[\\s.,]|$)`, 'u'),
    circumstances: wordSet(own.circumstances),
    afterLastVerb: wordSet(own.afterLastVerb),
    sentenceAdverbs: wordSet(own.sentenceAdverbs),
    notInRoles: wordSet(own.notInRoles),
    written: wordSet(own.written),
    times: wordSet(own.times),
    anybody: wordSet(own.anybody),
    someone: wordSet(own.someone),
    person: own.byAge,
    bareGenitive: 's',
    bodies: wordSet(own.bodies),
    people: peopleOf(own),
  };
}

function peopleOf(own: ScandinavianWords): QuotingWords['people'] {
  const ends = anyOf(own.nounEnds);
  const articles = `${anyOf(own.articleEnds)}?`;
  const endsOfPerson = new RegExp(`^\\p{L}*${ends}${articles}$`, 'iu');
  return {
    titles: new Set([...shared.titles, ...wordList(own.titles)]),
    honorifics: new Set([
      ...shared.honorifics,
      ...wordList(own.honorifics.female),
      ...wordList(own.honorifics.male),
    ]),
    genderedArticles: { female: wordSet(''), male: wordSet('') },
    roleWord: new RegExp(`(?:${ends}|${anyOf(own.roleEnds)})${articles}$`, 'iu'),
    nouns: new Set([...wordList(own.nouns), ...wordList(own.titles)]),
    nounEnds: endsOfPerson,
    anyone: wordSet(''),
    withoutOffice: wordSet(own.withoutOffice),
    epithets: wordSet(''),
    callings: [],
    ownNames: { female: wordSet(own.given.female), male: wordSet(own.given.male) },
    gendered: {
      female: wordSet(`${own.gendered.female} ${own.honorifics.female}`),
      male: wordSet(`${own.gendered.male} ${own.honorifics.male}`),
    },
    abbreviatedTitles: shared.abbreviations,
    leads: wordSet(''),
    notTheOffice: wordSet(own.notTheOffice),
    roleNoun: endsOfPerson,
    personNoun: null,
    thingNoun: null,
    roleWithoutArticle: false,
    notRoles: wordSet(own.coordinators),
    participle: null,
    gerund: null,
    notParticiples: wordSet(''),
    particles: shared.particles,
    notPeople: {
      first: [...shared.placeBeginnings, ...wordList(own.places.first)],
      last: [...shared.placeEnds, ...wordList(own.places.last)],
    },
    workplaces: [],
    organisations: {
      last: [...shared.organisationEnds, ...wordList(own.organisations.last)],
      first: [...shared.organisationBeginnings, ...wordList(own.organisations.first)],
      of: wordList(own.organisations.of),
    },
    institutions: wordSet(''),
    organisationNouns: wordList(own.organisationNouns),
  };
}
