// Who says what: the small words around a quotation, and what people are called. Data only.
import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { slavic } from '../../families/alphabetic/slavic/grammar.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { people } from './people.ts';

export const quoting: QuotingWords = {
  ...slavic,
  pronouns: {
    on: { number: 'one', gender: 'male' },
    ona: { number: 'one', gender: 'female' },
    oni: { number: 'many', gender: 'any' },
    one: { number: 'many', gender: 'female' },
  },
  firstPersons: wordSet('ja my ty wy'),
  dropped: /^\s*(?:$|[.,;]|(?:w|we|na|podczas|po|przed|dziś|wczoraj|i|a)\s)/iu,
  pluralVerb: /(?:li|ły|ją|dzą|szą|rzą|lą|wią)$/u,
  verbGender: { female: /ła$/u, male: /ł$/u },
  recipients:
    /^\s(?:(?:dziennikowi|portalowi|agencji|tygodnikowi|stacji|w rozmowie z|dla)\s){0,2}(?:PAP|TVN24|Onetowi|Rzeczpospolitej|Gazecie Wyborczej|Polsat News|Radiu Zet|„[^„”]{2,30}”|Reuters|AFP|dziennikarzom|nam)(?=[\s,.]|$)/u,
  asBefore: wordSet('jak'),
  openers: wordSet('sam sama'),
  sources: {
    before: /(?<!\p{L})(?:[Ww]edług|[Zz]daniem)\s/u,
    behind: null,
    own: /(?<!\p{L})według własnych słów(?!\p{L})/iu,
    theirs:
      /(?<!\p{L})(?:(?<he>(?:według|zdaniem) niego|jego zdaniem)|(?:według|zdaniem) niej|jej zdaniem)(?=[\s,])/iu,
    genitive: null,
    isOblique: true,
  },
  beforeVerb: wordSet('jak a i tak'),
  coordinators: wordSet('i oraz a ale'),
  together: wordSet('i oraz'),
  that: /^,?\s*(?:że|iż)\s+/iu,
  conjunctions: wordSet('że iż'),
  whatSomebody: /(?<!\p{L})co\s/iu,
  conditional: /^(?:jeśli|jeżeli|gdyby|czy)(?!\p{L})/iu,
  // Polish has no articles: only what stands in their place.
  articles: /^(?:jego|jej|ich|nasz|nasza|nasze|ten|ta|to|ci|te|swój|swoja|jeden|jedna)\s+/iu,
  definite: wordSet('ten ta'),
  prepositions: wordSet(
    'w we na z ze do od dla o po przez przy pod nad przed za między u ku bez wokół według zdaniem',
  ),
  personalPrepositions: wordSet('z ze dla przez od'),
  rolePrepositions: wordSet('ds do z'),
  ofWhom: wordSet('dla o'),
  manners: wordSet('przez w na'),
  finite: anyWord(
    `jest są był była było byli były będzie będą ma mają miał miała mieli może mogą musi muszą chce chcą trzeba wolno nie się ja my on ona oni pan pani
    mam mamy możemy musimy chcemy wiemy widzimy robimy idzie robi daje staje zostaje zaczyna oddycha`,
  ),
  negations: /(?<!\p{L})(?:nie|nigdy|nikt|czy|jeśli|gdyby)\s*$/iu,
  passive: /(?<!\p{L})(?:został|została|zostali|był|była|były|byli|jest)\s*$/iu,
  relatives: /,\s*(?:który|która|które|którzy|którego|której|co)(?!\p{L})/iu,
  subordinators: wordSet('który która które którzy gdy kiedy gdzie choć ponieważ'),
  relativeOpeners: wordList('który która które którzy'),
  circumstances: wordSet('w na podczas po przed'),
  afterLastVerb: wordSet('w na podczas po do wczoraj dziś'),
  sentenceAdverbs: wordSet('wczoraj dziś jednak tymczasem zdaniem według'),
  notInRoles: wordSet('kolei i a ale jednak wczoraj dziś także wcześniej później potem teraz'),
  written: wordSet('napis hasło tytuł'),
  cites: wordList('cytuje cytował[ai]?'),
  latter: /^ten ostatni$/iu,
  anybody: wordSet('jeden jedna kilku wielu mieszkańcy eksperci naukowcy'),
  someone: wordSet('ktoś'),
  person: /^\d+-lat(?:ek|ka)(?!\p{L})/iu,
  people,
};
