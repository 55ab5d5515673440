// The role of a person in an alphabetic language: before the name ("lead author Maria Lopez"), or in apposition to it
// ("Jane Doe, 42, the mayor of Springfield"; "the mayor, Jane Doe").
import { saysSomething } from '../../../text/saying.ts';
import { outletLast } from '../outlets.ts';
import { holdsAttribute } from './attributes.ts';
import { isOfPerson, isRole } from './is-role.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

/** How far around a name its role is looked for, so that a text without punctuation costs no more. */
const leadLength = 120;

/** The role of the person named in a segment, or null. */
export function roleOf(
  name: Name,
  segment: Segment,
  segments: readonly Segment[],
  tools: Tools,
): string | null {
  for (const beside of rolesBeside(name, segment, segments, tools)) {
    const undated = withoutDates(beside);
    // "Another officer, Ann Field", "Ihre Vorsitzende": of how many, and whose, is no part of it.
    const isOthers =
      isCounted(firstWord(undated), tools) ||
      (/^\p{Lu}/u.test(undated) && tools.words.articles.test(undated));
    const found = isOthers ? undated.replace(/^\S+\s+(?=\S)/, '') : undated;
    // "weiss USA-Kenner": where nouns have capitals, a small word before them is an adjective or none of it.
    const role = tools.language.writing.nounsInCapitals
      ? found.replace(/^(?:(?!\p{Ll}+(?:e|er|en|es|em)\s)\p{Ll}+\s)+/u, '')
      : found;
    if (isRole(role, tools)) return role;
  }
  return null;
}

/** "librarian of Marrowby since 2016", "manager from 1969 to 1990": since when is no part of it. */
const withoutDates = (role: string): string =>
  role.replace(/\s\p{Ll}+\s(?:the\s|el\s|le\s)?\d{4}(?:\s\p{Ll}{1,3}\s\d{4})?$/u, '');

/** "another", "one": not "police officer", "Forscher am Institut". */
const isCounted = (word: string, { words, organisations }: Tools): boolean =>
  words.anybody.has(word) &&
  !organisations.called.test(word) &&
  ![word, word.replace(/s$/, '')].some((noun) => isPersonNoun(noun, words.people));

/** What may be the role, the likeliest first. */
function rolesBeside(name: Name, segment: Segment, segments: readonly Segment[], tools: Tools): string[] {
  // « la maire (divers gauche), Ann Field »: what stands in brackets tells more of the office.
  const previous = segments.slice(0, segment.index).findLast(({ inBrackets }) => !inBrackets);
  const lead = segment.text.slice(Math.max(0, name.from - leadLength), name.from);
  const rest = segment.text.slice(name.end, name.end + leadLength);
  // "Ann Field met Tom Reed, a joiner": it is the other one's.
  const stopped = /[.!?:]|\p{Ll}\p{Lu}?\s.*\p{Lu}\p{L}+ \p{Lu}\p{L}+\s*$/u.test(rest);
  const own = withElided(
    roleBefore(lead, name.titles, tools),
    lead,
    previous?.text ?? '',
    name.titles,
    tools,
  );
  const after = stopped ? null : apposition(segments, segment, tools);
  // "the mayor, Jane Doe,": the apposition may also come first; without an article the one behind is a weaker sign.
  const first = lead.trim() === '' && previous ? roleInFront(previous.text.trim(), tools) : null;
  const roles = after?.article ? [own, after.role, first] : [own, first, after?.role ?? null];
  return roles.filter((role) => role !== null);
}

/** „der Gesundheits-, Sozial- und Integrationsdirektor“: what a hyphen leaves out of the words before. */
function withElided(
  role: string | null,
  lead: string,
  previous: string,
  titles: string,
  { coordination }: Tools,
): string | null {
  if (role === null) return null;
  const before = titles !== '' && role.endsWith(titles) ? lead : lead.slice(0, lead.lastIndexOf(role));
  const own = new RegExp(`(?:\\p{Lu}\\p{L}+-,\\s)*\\p{Lu}\\p{L}+-${coordination.source}$`, 'u').exec(
    before,
  )?.[0];
  if (own === undefined) return role;
  const first =
    before.slice(0, -own.length).trim() === '' ? /\p{Lu}\p{L}+-$/u.exec(previous.trimEnd())?.[0] : undefined;
  return `${first === undefined ? '' : `${first}, `}${own}${role}`;
}

/** "The mayor, Jane Doe, …"; "In 2022 a warden at the Museum of Salt, Ned Carrow, …" */
function roleInFront(written: string, tools: Tools): string | null {
  // "Surveyors of Norland’s chief economist": whose it is has a name of several words.
  const ownSentence = written.replace(/^.*[.!?]\s/u, '');
  const owned = ownSentence.replace(/^.{0,80}? of (?:the )?\p{Lu}[^,]{0,40}?['’]s (?=\p{Ll})/u, '');
  const { words: lexicon, language } = tools;
  // « que son directeur, Armel Gouriou, défend »
  const isSubordinate = !lexicon.articles.test(owned) && lexicon.subordinators.has(firstWord(owned));
  const phrase = isSubordinate ? owned.replace(/^\S+\s+/, '') : owned;
  const words = phrase.split(/\s+/);
  if (lexicon.people.adjective)
    return beginsWithNoun(words, lexicon) &&
      words.length <= 8 &&
      !lexicon.finite.test(phrase) &&
      !/[.:!?]/.test(phrase)
      ? phrase
      : null;
  const isArticle = (word: string) => lexicon.articles.test(`${word} `);
  const from = words.findIndex((word, i) => isArticle(word) && (i === 0 || /\d/.test(words[i - 1]!)));
  // "Il suo difensore": of two articles.
  const role = words
    .slice(/['’]\p{L}/u.test(words[from] ?? '') ? from : from + 1)
    .join(' ')
    .replace(lexicon.articles, '');
  if (from >= 0 && words.length - from <= 10 && !lexicon.finite.test(role) && !/[.:!?]/.test(role))
    return role.length >= 3 && !holdsArticle(role, tools) ? role : null;
  if (lexicon.prepositions.has(firstWord(phrase))) return null;
  // « Interrogée sur ce point, Odile Marin … »
  const { participle, notParticiples } = lexicon.people;
  const opensSo = firstWord(phrase);
  if (participle?.test(opensSo) && !notParticiples.has(opensSo) && !lexicon.people.leads.has(opensSo))
    return null;
  // "Bergère dans le Vercors, Lise Morand …"
  const bare =
    lexicon.people.roleWithoutArticle &&
    words.length > 2 &&
    words.length <= 8 &&
    lexicon.prepositions.has(words.find((word, i) => i > 0 && /^\p{Ll}{1,5}$/u.test(word)) ?? '') &&
    !language.words.starters.has(firstWord(phrase)) &&
    !lexicon.finite.test(phrase);
  // "sostiene, contundente, Ann Field"
  if (lexicon.reportForms && /^\p{Ll}+$/u.test(phrase) && !isPersonNoun(phrase, lexicon.people)) return null;
  return bare ? phrase : roleBefore(phrase, '', tools);
}

/** "noticia la dio su hija mayor": of somebody's office an article stands behind a small word alone. */
const holdsArticle = (role: string, { words, language }: Tools): boolean =>
  // "Schulleiter der Volksschule"
  !language.writing.nounsInCapitals &&
  role
    .toLowerCase()
    .split(' ')
    .some(
      (word, i, list) =>
        i > 0 &&
        words.articles.test(`${word} `) &&
        // « directeur des achats »
        !words.prepositions.has(word) &&
        !words.prepositions.has(list[i - 1]!) &&
        !words.rolePrepositions.has(list[i - 1]!),
    );

interface Apposition {
  role: string;
  article: boolean;
}

/** The first segment after the name's that tells a role: "Jane Doe, 42, the mayor of Springfield". */
function apposition(segments: readonly Segment[], segment: Segment, tools: Tools): Apposition | null {
  for (const next of segments.slice(segment.index + 1, segment.index + 3)) {
    if (age.test(next.text)) continue;
    const role = appositionOf(next.text, tools);
    if (role === null) return null;
    const list = next.text.trimEnd().endsWith(role) ? listed(role, segments[next.index + 1], tools) : '';
    return { role: `${role}${list}`, article: tools.words.articles.test(next.text.trim()) };
  }
  return null;
}

/** "head of the Laboratory for Media, Politics and Society": what goes on behind the comma of a list. */
function listed(role: string, next: Segment | undefined, { words, coordination }: Tools): string {
  if (
    !next ||
    !role.split(' ').some((word) => words.prepositions.has(word) || words.rolePrepositions.has(word))
  )
    return '';
  const and = new RegExp(
    `^\\s*\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?(?:${coordination.source})\\p{Lu}[\\p{L}-]*`,
    'u',
  ).exec(next.text)?.[0];
  return and === undefined || words.finite.test(and) ? '' : `, ${and.trim()}`;
}

/** "42", « 41 ans », «de 68 años». */
const age = /^\s*(?:de )?\d{1,3}(?: \p{Ll}{3,5})?\s*$/u;

function appositionOf(segment: string, tools: Tools): string | null {
  const { words: lexicon } = tools;
  const { people } = lexicon;
  const [sentence = ''] = segment.trim().split(/(?<=\p{L}{3})[.!?]\s|:\s*(?=["„“«]|$)/u, 1);
  // „Direktorin der Werft sagte“: where a clause wants a comma, none begins within a segment.
  const cut = sentence.split(lexicon.relativesWantComma ? tools.said : tools.subordinate, 1)[0]!.trimEnd();
  const whole = cut.replace(lexicon.articles, '').replace(/(?<![.\s])[.\s]+$/, '');
  const text = whole.split(/\s+/).length > 10 ? shortened(whole, tools) : whole;
  const words = text.split(/\s+/);
  if (text.length < 3 || words.length > 10) return null;
  const lead = words[0]!.toLowerCase();
  if (
    tools.language.writing.nounsInCapitals &&
    words.some((word, i) => isVerbBehind(word, words[i - 1], tools))
  )
    return null;
  if (
    lexicon.prepositions.has(lead) ||
    lexicon.relatives.test(`, ${lead} `) ||
    lexicon.coordinators.has(lead) ||
    people.notRoles.has(lead) ||
    // « reconnaît avoir hésité »
    (/^\p{Ll}/u.test(words[0]!) && saysSomething(lead, tools.language))
  )
    return null;
  // "že o to nestojí": where no article begins a role, its noun does, or adjectives before that.
  if (people.adjective && !beginsWithNoun(words, lexicon)) return null;
  if (/^\d/.test(lead) || /[:?!]/.test(text) || pronounAt(text, tools) !== null || lexicon.finite.test(text))
    return null;
  // "arrivé de Lyon", "inherited her aunt's books": a verb, where no article makes a noun of it.
  if (!lexicon.articles.test(cut) && people.participle?.test(lead) && !people.notParticiples.has(lead))
    return null;
  return cut !== text ||
    /^\p{Ll}/u.test(text) ||
    people.roleNoun?.test(words[0]!) ||
    people.titles.has(lead) ||
    people.nouns.has(lead) ||
    people.leads.has(lead)
    ? text
    : null;
}

const beginsWithNoun = (list: readonly string[], { people }: Tools['words']): boolean => {
  const noun = list.findIndex((word) => isPersonNoun(word, people));
  return (
    noun >= 0 &&
    list.slice(0, noun).every((word) => people.adjective!.test(word) || people.leads.has(word.toLowerCase()))
  );
};

/** „ihr Mandant bestreite die Vorwürfe“: where nouns have capitals, what stands right behind one and joins nothing to it. */
const isVerbBehind = (word: string, noun: string | undefined, { words }: Tools): boolean =>
  // "for", "of": a name in another language.
  /^\p{Ll}{4}/u.test(word) &&
  /^\p{Lu}/u.test(noun ?? '') &&
  !words.prepositions.has(word) &&
  !words.rolePrepositions.has(word) &&
  !words.coordinators.has(word) &&
  !words.articles.test(`${word} `);

/** "hydrologist at X and author of a study of Y": the first of two; "researcher in the history and philosophy of science". */
function shortened(role: string, tools: Tools): string {
  const [first = '', second] = role.split(tools.coordination, 2);
  if (second === undefined || (/^\p{Ll}/u.test(second) && isOfPerson(firstWord(second), tools.words)))
    return first;
  const words = first.split(' ');
  const small = words.findIndex((word, at) => at > 0 && tools.words.prepositions.has(word));
  return small > 0 ? words.slice(0, small).join(' ') : first;
}

/** "lead author Maria Lopez", "Acme chief executive Jane Doe" */
function roleBefore(written: string, titles: string, tools: Tools): string | null {
  // „zitiert das Handelsblatt Verbandschefin Anna Feld“
  const before = tools.language.writing.nounsInCapitals ? written.replace(outletLast, ' ') : written;
  const { words: lexicon, language } = tools;
  const words = before.trim().replace(lexicon.articles, '').split(/\s+/).filter(Boolean);
  let from = words.length;
  // "der aus Syrien stammende Arzt": nothing but the noun.
  if (holdsAttribute(before, lexicon)) return titles !== '' ? titles : (words.at(-1) ?? null);
  while (from > 0 && words.length - from < 6 && !isBreak(words[from - 1]!, tools)) from--;
  // « se félicite Odile Marin »: a verb of two words.
  if (from === 0 && words.length > 1 && saysSomething(words.slice(0, 2).join(' '), language)) from = 2;
  // „der Anwalt und Dissident Ayman Field“, "lawyer and activist Ann Field"
  const isNoun = (word = '') => isPersonNoun(word, lexicon.people);
  const next = words[from] ?? titles.split(' ', 1)[0];
  const isPair =
    from > 1 && lexicon.coordinators.has(words[from - 1]!) && isNoun(words[from - 2]) && isNoun(next);
  if (isPair) from -= lexicon.people.leads.has(words[from - 3] ?? '') ? 3 : 2;
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
  // "brought Governor Lena Marsh": beside a title only what makes another one of it belongs to it.
  if (titles !== '' && lexicon.people.leads.size > 0 && !isPair && !lexicon.people.adjective)
    while (from < words.length && /^\p{Ll}/u.test(words[from]!) && !lexicon.people.leads.has(words[from]!))
      from++;
  if (lexicon.people.adjective) from = headAt(words, from, titles !== '', lexicon);
  const led = withBody(words, from, tools)
    .replace(lexicon.articles, '')
    // "an analyst catches Acme chief executive Ann Field": behind a verb begins another phrase.
    .replace(lexicon.behindName ? /^(?:.*\s)?\p{Ll}+\s\p{Ll}{3,}(?:s|ed)\s(?=\p{Lu})/u : /(?!)/u, '');
  const role = [led, titles].filter(Boolean).join(' ');
  if (role.length < 3) return null;
  // „der ehemalige Minister“: so that the adjective has the form that it needs.
  const isLed = language.writing.nounsInCapitals && lexicon.people.leads.has(led.split(' ', 1)[0]!);
  const his = lexicon.people.articlesOfOne?.male;
  const article = /(\S+)\s+$/.exec(before.slice(0, before.lastIndexOf(led)))?.[1]?.toLowerCase();
  return isLed && his !== undefined && article === his ? `${his} ${role}` : role;
}

/** "po jednání vlády nový ministr zdravotnictví": without articles a role begins with its noun, or the adjectives before that. */
function headAt(
  words: readonly string[],
  from: number,
  isTitled: boolean,
  { people }: Tools['words'],
): number {
  const noun = words.findIndex((word, at) => at >= from && isPersonNoun(word, people));
  let start = noun >= 0 ? noun : words.length;
  if (noun < 0 && !isTitled) return start;
  while (start > from && (people.adjective!.test(words[start - 1]!) || people.leads.has(words[start - 1]!)))
    start--;
  return start;
}

/** "(Party for the) People leader": a body's name that goes on behind small words belongs to it as a whole. */
function withBody(words: readonly string[], from: number, { words: lexicon }: Tools): string {
  const isJoint =
    lexicon.behindName !== null &&
    /^\p{Lu}/u.test(words[from] ?? '') &&
    lexicon.definite.has(words[from - 1] ?? '') &&
    lexicon.rolePrepositions.has(words[from - 2] ?? '');
  let start = from;
  if (isJoint) for (start = from - 2; start > 0 && /^\p{Lu}/u.test(words[start - 1]!); ) start--;
  return words.slice(start === from - 2 ? from : start).join(' ');
}

function isBreak(word: string, { words, language }: Tools): boolean {
  const lower = word.toLowerCase();
  return (
    /[.:!?"”“]/.test(word) ||
    saysSomething(word, language) ||
    (/^\p{Ll}/u.test(word) && words.reacts?.test(word)) ||
    words.finite.test(word) ||
    (words.prepositions.has(lower) && !words.rolePrepositions.has(lower)) ||
    language.words.starters.has(lower) ||
    words.notInRoles.has(lower) ||
    language.calendar.days.includes(lower) ||
    language.calendar.months.includes(lower) ||
    (/^\p{Ll}/u.test(word) &&
      (words.people.participle?.test(lower) ?? false) &&
      !words.people.notParticiples.has(lower))
  );
}
