// A language's words of quoting, ready to be looked for.
import type { Language } from '../../../language.ts';
import { alternatives } from '../../../text/saying.ts';
import { asidePattern } from './aside.ts';
import type { QuotingWords, SpeechNouns } from './words.ts';

export interface Tools {
  language: Language;
  words: QuotingWords;
  /** One document is read with them. */
  isOfDocument: boolean;
  said: RegExp;
  reported: RegExp;
  /** A verb with its pronoun behind it; matches nothing where a language has none. */
  turned: RegExp;
  /** Null where attributions stand outside the marks. */
  aside: RegExp | null;
  names: NamePatterns;
  organisations: { name: RegExp; noun: RegExp; called: RegExp; of: RegExp };
  writtenThing: RegExp;
  /** Behind words, how what tells whose they are begins that could not be read. */
  missedBehind: RegExp;
  /** Up to whom the words are of. */
  saidBy: RegExp;
  /** A participle and the word for by whom: "seen by "; matches nothing where a language has none. */
  agent: RegExp;
  /** Null where no noun tells words to be somebody's. */
  speechNouns: SpeechNounPatterns | null;
  cites: RegExp;
  voice: RegExp;
  /** The conjunction at the end of what introduces a quotation. */
  conjunction: RegExp;
  relativeClause: RegExp;
  /** Where a clause opens beside the noun of whom it tells. */
  relative: RegExp;
  /** ", que viu o jogo,", ", which Tom Reed called safe,": a closed clause about whom or what stands before it. */
  relativeAside: RegExp;
  /** Verbs whose form alone shows that something is only told; matches nothing where a language has none. */
  toldByForm: RegExp;
  circumstance: RegExp;
  subordinate: RegExp;
  coordination: RegExp;
  /** What stands between two offices of one person. */
  betweenOffices: RegExp;
  /** Nouns that a hyphen joins to the one behind them: "Gesundheits-, Sozial- und". */
  elided: RegExp;
  /** The end of what stands before a verb that is joined to another one: "and", "e le". */
  joined: RegExp;
  /** An article with its noun. */
  openDescription: RegExp;
  /** A day at the end of a phrase, with a small word before it. */
  dayBehind: RegExp;
  /** When, and no more, between a verb and its subject in a Romance tongue: « a annoncé jeudi le ministère ». */
  dayBetween: RegExp;
  /** What stands before the last clause of a phrase. */
  openerOfSubject: RegExp;
}

export interface SpeechNounPatterns {
  /** A verb with such a noun behind it, right behind the marks: "came the". */
  behind: RegExp;
  /** Whose it is, its first group, before such a noun: "Her short answer". */
  owned: RegExp;
  /** Up to whom the words are of: "answer from ". */
  of: RegExp;
}

export interface NamePatterns {
  /** Words with capitals in a row, with the particles between them. */
  sequence: RegExp;
  notPeople: RegExp;
  affiliated: RegExp;
}

/** "el lunes pasado", « lundi dernier », in all Romance tongues. */
const lastOne = '(?:pasad[oa]|passad[oa]|scors[oa]|derni(?:er|ère))';

export function makeTools(language: Language, words: QuotingWords): Tools {
  const date = `\\d{1,2}(?:er|º)?\\s(?:de\\s)?(?:${alternatives(language.calendar.months)})`;
  const { said, reported } = language.saying;
  // plaisante-t-il: a verb that is turned round says that something was said.
  const turned = words.turned === null ? '' : `${words.turned}|`;
  const verbs = (list: readonly string[]) =>
    list.length === 0
      ? /(?!)/gu
      : new RegExp(`(?<![\\p{L}-])(?:${turned}${alternatives(list)})(?![\\p{L}])`, 'gu');
  const { organisations, organisationNouns } = words.people;
  const coordination = `\\s(?:${alternatives([...words.coordinators])})\\s`;
  return {
    language,
    words,
    isOfDocument: false,
    said: verbs(said),
    reported: verbs(reported),
    turned: words.turned === null ? /(?!)/u : new RegExp(`^(?:${words.turned})$`, 'u'),
    aside: words.asides && asidePattern(said, words.turned ?? '(?!)', words.asides),
    names: namePatterns(words),
    organisations: {
      name: new RegExp(
        `(?:^|\\s)(?:${alternatives(organisations.last)})\\.?$|^(?:${alternatives(organisations.first)})(?: |$)`,
        'u',
      ),
      noun: new RegExp(`(?:^|\\s|['’])(?:${alternatives(organisationNouns)})$`, 'u'),
      called: wholeWord(organisationNouns, 'iu'),
      of: new RegExp(
        `^ (?:${alternatives(organisations.of)})(?: (?:\\p{Lu}[\\p{L}]*(?: (?:(?:and|y|e|et|und|en|of|de|du|des|la) )?\\p{Lu}[\\p{L}]*){0,4}|[\\p{Ll} ]{3,30}$${ofSmallWords(words)})|(?<=['’])\\p{Lu}[\\p{L} ]{1,40})`,
        'u',
      ),
    },
    missedBehind: language.saying.pairedDashes ? /^\s?[,–—-]\s*\p{Ll}/u : /^\s?,\s*\p{Ll}/u,
    writtenThing: wholeWord([...words.written], 'iu'),
    saidBy: words.saidBy
      ? new RegExp(
          `(?<!\\p{L})(?:${alternatives(words.saidBy.words)}),?(?:\\s\\p{L}+){0,4}?\\s(?:${alternatives(words.saidBy.by)})\\s(?!\\p{L}*\\s?$)`,
          'iu',
        )
      : /(?!)/u,
    agent: words.saidBy
      ? new RegExp(`(?<!\\p{L})\\p{Ll}{3,}\\s(?:${alternatives(words.saidBy.by)})\\s(?=\\p{L})`, 'gu')
      : /(?!)/gu,
    speechNouns: words.speechNouns ? speechNounPatterns(words.speechNouns) : null,
    cites: wholeWord(words.cites, 'u'),
    voice:
      words.voices.length === 0
        ? /(?!)/u
        : new RegExp(`^\\p{L}+['’ ](?:${alternatives(words.voices)})(?!\\p{L})`, 'iu'),
    conjunction: new RegExp(`(?:^|\\s)(?:${alternatives([...words.conjunctions])})$`, 'iu'),
    relativeClause: new RegExp(`^\\s*(?:${alternatives(words.relativeOpeners)})\\s`, 'iu'),
    relativeAside: new RegExp(
      `,\\s(?:${[...words.relativeOpeners, ...(words.relativeBehindComma ?? [])].join('|')})\\s[^,:;“”«»"]{3,120},`,
      'gu',
    ),
    relative: new RegExp(
      `\\s(?:${[...words.relativeOpeners, ...(words.relativeBehindComma ?? [])].join('|')})\\s`,
      'u',
    ),
    toldByForm: words.reportedOn === null ? /(?!)/gu : new RegExp(words.reportedOn, 'gu'),
    circumstance: new RegExp(`\\s(?:${alternatives([...words.circumstances])})\\s`, 'u'),
    subordinate: new RegExp(`\\s(?:${alternatives([...words.subordinators])})\\s`, 'u'),
    coordination: new RegExp(coordination, 'u'),
    betweenOffices: new RegExp(`,|${coordination}`, 'u'),
    elided: new RegExp(`(?:\\p{Lu}\\p{L}+-,\\s)*\\p{Lu}\\p{L}+-${coordination}$`, 'u'),
    joined: new RegExp(`\\s(?:${alternatives([...words.coordinators])})(?:\\s\\p{L}{1,5}){0,2}\\s*$`, 'u'),
    openDescription: new RegExp(
      `(?<![\\p{L}\\p{N}-])((?:${words.articles.source.replace(/^\^/, '')}))(\\p{L}+)`,
      'giu',
    ),
    dayBehind: new RegExp(
      `(?<=\\p{L})(?: \\p{L}{1,5})? (?:${alternatives(language.calendar.days)})\\p{Ll}{0,10}$`,
      'iu',
    ),
    dayBetween: new RegExp(
      `^\\s(?:\\p{L}{1,5}\\s)?(?:${lastOne}\\s)?(?:(?:${alternatives([...language.calendar.days, ...words.sentenceAdverbs])})(?:\\s${lastOne})?(?: \\(\\d{1,2}[^)]{0,8}\\))?(?:\\s${date})?|${date})(?=\\s\\p{L}|\\s*(?:[.,;]|$))`,
      'iu',
    ),
    openerOfSubject: new RegExp(`^(?:.*\\s)?(?:${alternatives([...words.coordinators])})\\s+`, 'iu'),
  };
}

const speechNounPatterns = ({ behind, noun, of }: SpeechNouns): SpeechNounPatterns => ({
  behind: new RegExp(`^\\s?,?\\s(?:${behind})(?=\\s)`, 'u'),
  owned: new RegExp(`^(\\p{L}[\\p{L}'’-]*)\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,2}?(?:${noun})(?!\\p{L})`, 'iu'),
  of: new RegExp(`(?<!\\p{L})(?:${noun})(?:\\s\\p{Ll}+){0,3}?\\s(?:${of})`, 'iu'),
});

/** « Association des constructeurs européens d’automobiles »: up to the end of a phrase, and to no place. */
function ofSmallWords({ isRomance, prepositions, rolePrepositions }: QuotingWords): string {
  if (!isRomance) return '';
  // "Agence du revenu du Canada": what it is of, and whose.
  const whose = `|\\p{Ll}{3,}(?: \\p{Ll}{3,})? (?:${alternatives([...rolePrepositions].filter((word) => /\p{L}$/u.test(word)))}) \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}`;
  const places = [...prepositions].filter((word) => !rolePrepositions.has(word) && /\p{L}$/u.test(word));
  return `${whose}|(?:(?!(?:${alternatives(places)}) )\\p{Ll}[\\p{Ll}'’-]*(?: |$)){1,6}$`;
}

const wholeWord = (list: readonly string[], flags: string): RegExp =>
  list.length === 0 ? /(?!)/u : new RegExp(`(?<![\\p{L}])(?:${alternatives(list)})(?![\\p{L}])`, flags);

/** "Booking.com": the stop of an address ends no name. */
const domain = '(?:\\.(?:com|net|org|info|tv|nl|de|fr|es|it|pt|eu|co\\.uk)(?![\\p{L}\\d]))?';

function namePatterns({ people }: QuotingWords): NamePatterns {
  // A stop ends a name, but for initials and titles.
  const abbreviated = alternatives(people.abbreviatedTitles);
  const token = `(?:(?:${abbreviated})\\.|\\p{Lu}\\.(?:[- ]?\\p{Lu}\\.)*|(?:d['’]|O['’]|D['’]|L['’]|(?:a[dlnrstz]|as[c]?h|e[dls]|ul)-)?\\p{Lu}[\\p{L}\\p{M}]*(?:\\d{1,3}(?=-\\p{Ll}))?(?:['’-]\\p{L}+|‘s(?!\\p{L}))*${domain})`;
  const office = people.officesOf
    ? `(?:(?:\\p{Lu}[\\p{L}.]* ){0,2}(?:${alternatives(people.officesOf)}) (?:of|for) (?:the )?(?=\\p{Lu}\\S+ \\p{Lu}))?`
    : '';
  const particle = `(?:${alternatives(people.particles)})`;
  const surname = people.smallSurname === undefined ? '' : `${people.smallSurname}|`;
  return {
    sequence: new RegExp(`${office}${token}(?: (?:(?:${particle}|&) )?(?:${surname}${token})){0,6}`, 'gu'),
    notPeople: new RegExp(
      `^(?:${alternatives(people.notPeople.first)})(?!\\p{L})|(?<!\\p{L})(?:${alternatives(people.notPeople.last)})$`,
      'u',
    ),
    // "Bas Luin van de VVD": capitals alone are a body's.
    affiliated: new RegExp(
      `(?<=.) ${particle} (?:(?:\\p{Lu}[\\p{L}]*-)?(?:${alternatives(people.workplaces)})(?:\\s.*)?|\\p{Lu}{2,}\\d{0,2})$`,
      'u',
    ),
  };
}

/** As many blanks as a text is long, so that offsets stay. */
export const blanks = (text: string): string => ' '.repeat(text.length);

export const firstWord = (text: string): string => (text.trim().split(/\s+/, 1)[0] ?? '').toLowerCase();

/** The pronoun with which a phrase begins, or null. */
export function pronounAt(phrase: string, { words }: Tools): string | null {
  const first = /^\p{L}+/u.exec(phrase)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(words.pronouns, first) ? first : null;
}
