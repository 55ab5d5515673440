// The role that stands right before a name: "lead author Maria Lopez", "Acme chief executive Jane Doe".
import { testAnyCase } from '../../../text/any-case.ts';
import { saysSomething } from '../../../text/saying.ts';
import { outletLast } from '../outlets.ts';
import { holdsAttribute } from './attributes.ts';
import { bearerAt } from './owners.ts';
import { areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { beginningOfRole } from './role-by-noun.ts';
import { pronounAt, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

export function roleBefore(written: string, titles: string, tools: Tools): string | null {
  // „zitiert das Handelsblatt Verbandschefin Anna Feld“
  const bearer = bearerAt(written, tools);
  const ofBearer = bearer < 0 ? written : written.slice(bearer);
  const own = tools.language.writing.nounsInCapitals ? ofBearer.replace(outletLast, ' ') : ofBearer;
  // "Van een ‘kans voor alle inwoners’ spreekt wethouder Eva Bos": none of what stands in marks.
  const unmarked = own.replace(/^.*‘[^‘]*’(?=\s)/u, '');
  // "(woordvoerder van) de Tweede Kamer (Ann Field)": a body, and no role.
  const before = tools.words.people.bodyBefore ? unmarked.replace(bodyLast, '') : unmarked;
  const { words: lexicon, language } = tools;
  const words = before.trim().replace(lexicon.articles, '').split(/\s+/).filter(Boolean);
  let from = words.length;
  if (endsWithVerb(words, tools)) return null;
  // "der aus Syrien stammende Arzt": nothing but the noun.
  if (holdsAttribute(before, lexicon)) return behindAttribute(words, titles, lexicon);
  while (from > 0 && words.length - from < 6 && !isBreakAt(words, from - 1, tools)) from--;
  // « se félicite Odile Marin »: a verb of two words.
  if (from === 0 && words.length > 1 && saysSomething(words.slice(0, 2).join(' '), language)) from = 2;
  // „der Anwalt und Dissident Ayman Field“, "lawyer and activist Ann Field"
  const isNoun = (word = '') => isPersonNoun(word, lexicon.people);
  const next = words[from] ?? titles.split(' ', 1)[0];
  const isPair =
    from > 1 && lexicon.coordinators.has(words[from - 1]!) && isNoun(words[from - 2]) && isNoun(next);
  if (isPair) from -= lexicon.people.leads.has(words[from - 3] ?? '') ? 3 : 2;
  // "speaker of the parliament Ann Field"
  const of = lexicon.articles.test(`${words[from - 1] ?? ''} `) ? from - 2 : from - 1;
  if (
    lexicon.behindName &&
    from < words.length &&
    words[of] === 'of' &&
    maybePersonNoun(words[of - 1] ?? '', lexicon.people)
  )
    from = of - 1;
  // "I read Hannah Brook's study": after a pronoun comes its verb.
  if (
    from > 0 &&
    (pronounAt(words[from - 1]!, tools) !== null || lexicon.firstPersons.has(words[from - 1]!.toLowerCase()))
  )
    from++;
  // "explica por teléfono Elena Robles", "detto al giornale Carlo Bini": how and to whom, not who.
  if (
    lexicon.manners.has((words[from - 1] ?? '').toLowerCase()) &&
    words.length - from === 1 &&
    /^\p{Ll}/u.test(words[from]!)
  )
    return null;
  // « n’hésite pas à expliquer Ann Field »
  const [last = ''] = words.slice(-1);
  const isInfinitive = lexicon.reportForms?.infinitive.exec(last)?.[0] === last;
  if (lexicon.isRomance && isInfinitive && lexicon.prepositions.has(words.at(-2) ?? '')) return null;
  // "brought Governor Lena Marsh": beside a title only what makes another one of it belongs to it.
  if (titles !== '' && lexicon.people.leads.size > 0 && !isPair && !lexicon.people.adjective)
    while (from < words.length && /^\p{Ll}/u.test(words[from]!) && !lexicon.people.leads.has(words[from]!))
      from++;
  // "señaló en otra ocasión su abogada Ana Ruiz": whose somebody is begins a phrase of its own.
  if (lexicon.isRomance)
    from = words.findLastIndex((_, at) => at > from && isOwned(words, at, lexicon)) + 1 || from;
  if (lexicon.people.adjective) from = beginningOfRole(words, from, titles !== '', lexicon);
  const led = withBody(words, from, tools)
    .replace(lexicon.articles, '')
    // "an analyst catches Acme chief executive Ann Field": behind a verb begins another phrase.
    .replace(lexicon.behindName ? /^(?:.*\s)?\p{Ll}+\s\p{Ll}{3,}(?:s|ed)\s(?=\p{Lu})/u : /(?!)/u, '');
  const role = [led, titles].filter(Boolean).join(lexicon.isRomance && /['’]$/.test(led) ? '' : ' ');
  // "signor Nello": how somebody is addressed tells nothing of what they are.
  if (lexicon.isRomance && titles === '' && isOfSeveralOrMates(before, role, lexicon)) return null;
  // "una donna ⟨di nome⟩ Rita Mori"
  const named = calledSo.exec(role)?.index ?? 0;
  if (named > 0)
    return lexicon.people.anyone.has(role.slice(0, named).toLowerCase()) ? null : role.slice(0, named);
  // "the man Tom Reed (hired)"
  const { honorifics, anyone } = lexicon.people;
  if (role.length < 3 || honorifics.has(role.toLowerCase()) || anyone.has(role.toLowerCase())) return null;
  // „der ehemalige Minister“: so that the adjective has the form that it needs.
  const isLed = language.writing.nounsInCapitals && lexicon.people.leads.has(led.split(' ', 1)[0]!);
  const his = lexicon.people.articlesOfOne?.male;
  const article = /(\S+)\s+$/.exec(before.slice(0, before.lastIndexOf(led)))?.[1]?.toLowerCase();
  return isLed && his !== undefined && article === his ? `${his} ${role}` : role;
}

/** In all these tongues. */
const calledSo = /\s(?:di nome|de nome|de nombre|de nom|namens|genaamd|named|called)$/iu;

/** What somebody did to whoever stands behind it, in English. */
const deed =
  /^(?:hit|met|saw|told|led|shot|beat|put|took|gave|knew|left|found|caught|sent|brought|held|kept|drove|fought|(?!retired|disgraced|convicted|accused|jailed|so-called)\p{Ll}{3,}ed)$/u;

/** "de rechter veroordeelde (Jan Kok)", "a polícia deteve (Rui Costa)": who does something, and no more to whom. */
function endsWithVerb(list: readonly string[], { words, language }: Tools): boolean {
  const [noun = '', verb = ''] = list.slice(-2);
  if (!isPersonNoun(noun, words.people) && !words.people.institutions.has(noun)) return false;
  if (words.isRomance) return /^\p{Ll}{3,}(?:[óòì]|ou|iu|eve|[ai]ron|[aei]ram)$/u.test(verb);
  if (words.behindName && !words.verbSecond) return deed.test(verb);
  return words.verbSecond && !language.writing.nounsInCapitals && /^\p{Ll}{3,}[dt]e$/u.test(verb);
}

/** "los delanteros (Ana Ruiz y Luis Gil)", "su compañero (Luis Gil)": what several are, and of whom nobody can tell who reads it alone. */
function isOfSeveralOrMates(before: string, role: string, lexicon: QuotingWords): boolean {
  const lead = before.slice(0, before.lastIndexOf(role)).trim().toLowerCase();
  const article = /\p{L}+$/u.exec(lead)?.[0] ?? '';
  const [noun = ''] = role.toLowerCase().split(' ', 1);
  if (lexicon.people.mates?.has(noun)) return isPossessive(article, lexicon);
  return lexicon.pluralArticles.has(article) && areSeveral(`${article} ${role}`, lexicon);
}

const isPossessive = (word: string, { articles, definite }: QuotingWords): boolean =>
  articles.test(`${word} `) && !definite.has(word) && !/^u[nm]/u.test(word);

const bodyLast = /(?<=\p{Ll}\s)\p{Ll}{2,3}\s\p{Lu}\p{Ll}+e\s\p{Lu}\p{Ll}+\s*$/u;

/** „der wegen Betrugs verurteilte (ehemalige Trainer)“: the noun, and what makes it another office, in the form of its article. */
function behindAttribute(
  words: readonly string[],
  titles: string,
  { people: { leads, articlesOfOne } }: QuotingWords,
): string | null {
  const noun = titles !== '' ? titles : words.at(-1);
  const lead = words.at(titles !== '' ? -1 : -2) ?? '';
  if (noun === undefined) return null;
  if (!leads.has(lead)) return noun;
  const isHis = articlesOfOne && /e$/u.test(lead) && !/in$/u.test(noun);
  return isHis ? `${articlesOfOne.male} ${lead} ${noun}` : `${lead} ${noun}`;
}

/** "ocasión (su abogada)", not "ministro (de su) gobierno". */
const isOwned = (
  words: readonly string[],
  at: number,
  { articles, prepositions, definite }: QuotingWords,
): boolean =>
  articles.test(`${words[at]} `) &&
  !definite.has(words[at]!.toLowerCase()) &&
  !prepositions.has(words[at]!.toLowerCase()) &&
  !prepositions.has(words[at - 1]!.toLowerCase());

/** "(Party for the) People leader": a body's name that goes on behind small words belongs to it as a whole. */
function withBody(words: readonly string[], from: number, { words: lexicon, organisations }: Tools): string {
  const isBody = lexicon.behindName !== null && /^\p{Lu}/u.test(words[from] ?? '');
  // "(Center for) Health Security researcher"
  if (
    isBody &&
    lexicon.rolePrepositions.has(words[from - 1] ?? '') &&
    organisations.name.test(words[from - 2] ?? '')
  ) {
    let start = from - 2;
    while (start > 0 && /^\p{Lu}/u.test(words[start - 1]!)) start--;
    return words.slice(start).join(' ');
  }
  const isJoint =
    isBody &&
    lexicon.definite.has(words[from - 1] ?? '') &&
    lexicon.rolePrepositions.has(words[from - 2] ?? '');
  let start = from;
  if (isJoint) for (start = from - 2; start > 0 && /^\p{Lu}/u.test(words[start - 1]!); ) start--;
  return words.slice(start === from - 2 ? from : start).join(' ');
}

/** « (ministre) de la (Santé) »: an article of what somebody is of begins no other phrase. */
const isBreakAt = (words: readonly string[], at: number, tools: Tools): boolean =>
  isBreak(words[at]!, tools) &&
  !(
    tools.words.isRomance &&
    tools.words.definite.has(words[at]!.toLowerCase()) &&
    tools.words.rolePrepositions.has(words[at - 1] ?? '')
  );

function isBreak(word: string, { words, language }: Tools): boolean {
  const lower = word.toLowerCase();
  return (
    /[.:!?"”“]/.test(word) ||
    saysSomething(word, language) ||
    (/^\p{Ll}/u.test(word) && testAnyCase(words.reacts, word)) ||
    (words.verbSecond && words.meets?.test(` ${lower} `) === true) ||
    words.finite.test(word) ||
    (words.prepositions.has(lower) && !words.rolePrepositions.has(lower)) ||
    language.words.starters.has(lower) ||
    words.notInRoles.has(lower) ||
    words.asBefore?.has(lower) === true ||
    language.calendar.days.includes(lower) ||
    language.calendar.months.includes(lower) ||
    (/^\p{Ll}/u.test(word) &&
      (words.people.participle?.test(lower) ?? false) &&
      !words.people.notParticiples.has(lower))
  );
}
