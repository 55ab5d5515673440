// What a name in a subject is: a body, an office, several, a country, or a person with role and gender.
import type { Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import { isCountry, isOfCountry } from './countries.ts';
import { genderOf } from './gender.ts';
import { wordBefore } from './name-runs.ts';
import { inhabitantIn, memberOfBody } from './named-after.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './person-nouns.ts';
import { roleOf } from './role.ts';
import { listsIn, type Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';

export function subjectOfName(
  name: Name,
  segment: Segment,
  segments: Segment[],
  tools: Tools,
  at: number,
  opens = false,
): Subject {
  const inhabitant = inhabitantIn(name, segment, at, tools);
  if (inhabitant) return inhabitant;
  const member = memberOfBody(name, segment, at, tools);
  if (member) return member;
  const start = at + segment.start + name.start;
  const subject = { name: name.text, start, end: start + name.text.length };
  const called = calledSo(name, segment, tools);
  if (called) {
    const { lead, of } = called;
    const [from, to] = [subject.start - lead.length, subject.end + of.length];
    return { kind: 'role', name: `${lead}${name.text}${of}`, role: null, start: from, end: to };
  }
  // "Unite, which represents the workers"
  const isThing =
    tools.words.relativeOfThings !== null &&
    segment.text.slice(name.end).trim() === '' &&
    firstWord(segments[segment.index + 1]?.text ?? '') === tools.words.relativeOfThings;
  const isBody =
    name.organisation ||
    (isThing && name.titles === '' && name.address === '') ||
    tools.organisations.noun.test(segment.text.slice(0, name.from).trimEnd());
  if (isBody && !isGivenName(name.text.split(' ', 1)[0]!)) {
    // "Ministerio para la Transición Ecológica", "University of Leeds": what it is of belongs to its name.
    const of = restOfBody(name, segment, tools);
    const full = `${name.text}${of.trimEnd()}`;
    // "Forscher der Universität": whoever is of it.
    const [noun = '', small = ''] = full.split(' ');
    if (tools.words.rolePrepositions.has(small) && isPersonNoun(noun, tools.words.people))
      return { ...subject, name: full, end: start + full.length, kind: 'role', role: null };
    return { ...subject, name: full, end: start + full.length, kind: 'organisation', role: null };
  }
  const described = describedBody(name, segment, at, tools);
  if (described) return described;
  // "US President", "Tessiner Ständerat": an office, and nobody's name.
  const last = name.text.split(' ').at(-1)!;
  const { titles, roleNoun, honorifics } = tools.words.people;
  if (
    name.tokens > 1 &&
    !honorifics.has(last.toLowerCase()) &&
    (titles.has(last.toLowerCase()) || roleNoun?.test(last)) &&
    !isGivenName(name.text.split(' ', 1)[0]!)
  )
    return { ...subject, kind: 'role', role: null };
  // "Forecasters say": several, whom nobody names.
  const one = [/s$/, /en$/, /(?<=e)n$/]
    .map((end) => name.text.toLowerCase().replace(end, ''))
    .find(
      (noun) =>
        noun.length < name.text.length &&
        (isPersonNoun(noun, tools.words.people) ||
          (tools.words.isSeveralPronoun === true && tools.organisations.called.test(noun))),
    );
  if (
    opens &&
    tools.words.behindName &&
    name.tokens < 2 &&
    name.titles === '' &&
    name.address === '' &&
    one !== undefined
  ) {
    // "Members of the harbour union"
    const of = /^ of (?:the|his|her|its|their|a) (?:\p{L}[\p{L}’'-]*\s?){1,4}$/u.exec(
      segment.text.slice(name.end).trimEnd(),
    )?.[0];
    const isOf = of !== undefined && !tools.words.finite.test(of.slice(4)) && of.search(tools.said) < 0;
    const whole = isOf ? `${name.text}${of}` : name.text;
    return { ...subject, name: whole, end: start + whole.length, kind: 'role', role: null, plural: true };
  }
  // „sagten Augenzeugen“
  const adjective = name.tokens === 2 ? (/^\p{Lu}\p{Ll}{3,}e (?=\p{Lu})/u.exec(name.text)?.[0] ?? '') : '';
  // „Politische Beobachter sagen“
  if (
    (name.tokens < 2 || adjective !== '') &&
    tools.words.several?.has(name.text.slice(adjective.length).toLowerCase())
  )
    return { ...subject, kind: 'role', role: null, plural: true };
  const { tag } = tools.language;
  // "Verenigde Staten"
  const isPlain = name.titles === '' && name.address === '' && !isGivenName(name.text.split(' ', 1)[0]!);
  if (isPlain && isCountry(name.text, tag)) return { ...subject, kind: 'organisation', role: null };
  const told = roleOf(name, segment, segments, tools);
  // "(Tom Reed told me) as we waited for the photographer, Ann Field": another one's name.
  const role =
    told !== null &&
    /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(told) &&
    isGivenName(told.split(' ', 1)[0]!)
      ? null
      : told;
  const gender = genderOf(name, role, articlesBeside(name, segment, segments), tools);
  // One word may be any: a noun where nouns have capitals, the first of a sentence elsewhere.
  const { nounsInCapitals } = tools.language.writing;
  const isNoun = nounsInCapitals && role === null && !isGivenName(name.text.split(' ', 1)[0]!);
  const isOf = isOfPerson(name, segment, tools);
  const weak =
    isOf ||
    (name.tokens > 1 && isNoun && name.titles === '' && name.address === '') ||
    (name.tokens < 2 &&
      name.titles === '' &&
      name.address === '' &&
      (tools.language.writing.nounsInCapitals ||
        name.text.length < 2 ||
        (opens && segment.start === 0 && name.from <= 1) ||
        isDemonym(name.text) ||
        isOfCountry(name.text, tag)));
  const byName = gender !== undefined && name.tokens < 2 && name.address === '' && role === null;
  return {
    ...{ ...subject, kind: 'person', gender, role },
    ...(weak && { weak }),
    ...(byName && { genderByName: true }),
  };
}

/** "the Texan", "il Pontefice", "il Capo dello Stato": an article, and a word with a capital that is nobody's name. */
function calledSo(
  { text, from, end, tokens, titles, address }: Name,
  segment: Segment,
  { words }: Tools,
): { lead: string; of: string } | null {
  const [lead = '', article = ''] =
    /(?<!\S)(\p{L}+)(?:\s|['’])$/u.exec(segment.text.slice(Math.max(0, from - 8), from)) ?? [];
  const isCalled = tokens < 2 && `${titles}${address}` === '' && words.fromThere?.test(text) === true;
  if (!isCalled || !words.definite.has(article.toLowerCase())) return null;
  const of = words.fromThere!.exec(text)?.groups?.ofState
    ? (/^\s(?:dello|del|di|do|da|de la|de)\s\p{Lu}\p{Ll}+/u.exec(segment.text.slice(end))?.[0] ?? '')
    : '';
  return { lead, of };
}

/** "trenér Sparty", "rzecznik Wód Polskich": where nouns have cases, whose or of what somebody is may have a capital, and be no name. */
function isOfPerson({ text, tokens, from }: Name, segment: Segment, { words: { people } }: Tools): boolean {
  if (!people.cases || (tokens > 1 && isGivenName(text.split(' ', 1)[0]!))) return false;
  const before = wordBefore(segment.text, from);
  return isPersonNoun(before, people) && !people.honorifics.has(before);
}

/** "Swedish", "Conservatives": of a country or a party, where it stands alone. */
const demonym = /(?:ish|ese|ian|ans|ives|ists|crats)$/u;
export const isDemonym = (name: string): boolean => demonym.test(name);

/** "la sindaca Ornella Sgrò"; "Ornella Sgrò, la sindaca": the words that may show whether it is he or she. */
function articlesBeside(name: Name, segment: Segment, segments: readonly Segment[]): string[] {
  const before = segment.text.slice(Math.max(0, name.from - 120), name.from).trim();
  const own = before.split(/\s+/).slice(-4);
  const first = before === '' ? firstWord(segments[segment.index - 1]?.text ?? '') : '';
  return [...own, first, firstWord(segments[segment.index + 1]?.text ?? '')].map((word) =>
    word.toLowerCase(),
  );
}

/** "(University) of Leeds", "(Ministerie van Jeugd) en School": what belongs to a body's name behind its first words. */
export function restOfBody({ text, end }: Name, segment: Segment, tools: Tools): string {
  const { organisations, words } = tools;
  const rest = segment.text.slice(end);
  // „Initiative Nordbahn 21“: not in which year.
  const number = /^ \d{1,3}(?=\s*$|\s\p{Ll}|\s?[(),])/u.exec(rest)?.[0];
  if (number !== undefined && text.includes(' ')) return number;
  // "Department of Health, Education and Welfare"
  const list = listsIn(rest, words.lists)[0];
  if (list?.start === 1) return rest.slice(0, list.end);
  const of = organisations.of.exec(rest)?.[0];
  if (of !== undefined) return of;
  if (words.isRomance && !text.includes(' ') && organisations.name.test(text)) {
    const described = describedIn(rest, tools);
    if (described !== '') return described;
  }
  const isOf = text.split(' ').some((word) => words.people.organisations.of.includes(word));
  const [joined = '', small = ''] = /^ (\p{Ll}{1,3}) \p{Lu}[\p{L}-]*/u.exec(rest) ?? [];
  return isOf && words.coordinators.has(small) ? joined : '';
}

/** A body is told of by no more words. */
const longestDescription = 6;

/** "(Autorità) portuale", « (Agence) de l’eau Morlaine »: up to the end of a phrase, and nothing of when or where. */
function describedIn(rest: string, { words, language }: Tools): string {
  const list = rest.trim().split(/\s+/);
  if (list.length > longestDescription || !/^\s\p{Ll}/u.test(rest) || words.finite.test(rest)) return '';
  const others = [words.prepositions, words.times, words.sentenceAdverbs, words.openers ?? words.times];
  const joints = [words.coordinators, words.subordinators, new Set(language.calendar.days)];
  const isOf = (word: string) =>
    words.rolePrepositions.has(word) ||
    words.articles.test(`${word} `) ||
    /^(?:dell|d|l|de l)['’]/u.test(word);
  const isPart = (word: string) =>
    isOf(word) ||
    (/^\p{L}[\p{L}-]{3,}(?<!ment|mente)$/u.test(word) &&
      ![...others, ...joints].some((set) => set.has(word.toLowerCase())));
  return isOf(list.at(-1)!) || !list.every(isPart) ? '' : rest.trimEnd();
}

/** „das russische Außenministerium“: where all nouns have capitals, an article, adjectives and the noun of a body are no name. */
function describedBody(name: Name, segment: Segment, at: number, tools: Tools): Subject | null {
  const { language, words, organisations } = tools;
  if (!language.writing.nounsInCapitals || name.tokens > 1 || name.titles !== '' || name.address !== '')
    return null;
  const before = segment.text.slice(0, name.from);
  const lead = before.trimStart();
  const adjectives = lead.replace(words.articles, '');
  if (adjectives === lead || !/^(?:\p{Ll}{3,}e[nrsm]?\s){1,2}$/u.test(adjectives)) return null;
  if (!organisations.called.test(name.text)) return null;
  const start = at + segment.start + before.length - lead.length;
  const full = `${lead}${name.text}`;
  return { kind: 'organisation', name: full, role: null, start, end: start + full.length };
}
