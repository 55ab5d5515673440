// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals; else a role or an organisation.

import { pronoun, type Subject } from '../../../quoting.ts';
import { genderOf } from './gender.ts';
import { isGivenName, isLikely, type Name, namesOf } from './names.ts';
import { roleOf } from './role.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

/**
 * @param phrase the words on the subject's side of the verb, within one sentence
 * @param side whether they stand before or after the verb
 * @param at offset of the phrase in the text, for the offsets of the result
 */
export function subjectIn(
  phrase: string,
  side: 'before' | 'after',
  tools: Tools,
  at: number,
): Subject | null {
  const segments = segmentsOf(phrase);
  // "The owner, who runs the Otter Group, said": whom a relative clause names does not speak.
  const near =
    side === 'after'
      ? segments
      : segments.filter(({ text, start }) => start === 0 || !tools.relativeClause.test(text)).reverse();
  const first = near[0];
  if (!first) return null;
  const last = side === 'after' ? first.text.trimStart() : lastClause(first.text, tools);
  const word = pronounAt(last, tools);
  if (word !== null) return pronounOf(word, at, phrase, tools);
  if (tools.words.person?.test(last)) return pronoun;
  if (tools.words.firstPersons.has(/^\p{L}+(?!')/u.exec(last)?.[0].toLowerCase() ?? '')) return null;

  const best =
    side === 'after' ? nameAfter(segments.slice(0, 3), tools) : nameBefore(near.slice(0, 4), tools);
  if (best) return subjectOfName(best.name, best.segment, segments, tools, at, side === 'before');
  return unnamed(near, at, side, tools);
}

/** Whoever a phrase begins with: a pronoun, a name, somebody described; nobody where it begins with anything else. */
export function subjectAt(phrase: string, at: number, tools: Tools): Subject | null {
  const text = phrase.trimStart();
  const from = at + phrase.length - text.length;
  const word = pronounAt(text, tools);
  if (word !== null) return pronounOf(word, from, text.slice(0, word.length), tools);
  const subject = subjectIn(text, 'after', tools, from);
  if (!subject || subject.kind === 'pronoun') return null;
  if (subject.kind !== 'role')
    return subject.start - from <= (subject.role?.length ?? 0) + 6 ? subject : null;
  const noun = text.replace(tools.words.articles, '');
  const { people } = tools.words;
  const first = /^[\p{L}-]+/u.exec(noun)?.[0] ?? '';
  const isPerson =
    people.nouns.has(first.toLowerCase()) ||
    people.titles.has(first.toLowerCase()) ||
    people.roleNoun?.test(first);
  return isPerson || tools.organisations.called.test(first) ? subject : null;
}

interface Found {
  name: Name;
  segment: Segment;
}

/** The first full name behind the verb, or else the first word of one. */
function nameAfter(segments: readonly Segment[], tools: Tools): Found | null {
  let best: Found | null = null;
  for (const segment of segments) {
    const names = namesOf(segment.text, tools, false);
    const name = names.find((n) => n.tokens > 1) ?? names[0];
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  return best;
}

/**
 * The subject of a verb that follows: the nearest name, unless it stands in an apposition to one before it, as whom
 * somebody defends or works for. @param near nearest first
 */
function nameBefore(near: readonly Segment[], tools: Tools): Found | null {
  let inApposition: Found | null = null;
  for (const [place, segment] of near.entries()) {
    const text = segment.text.trimStart();
    const goesOn = tools.words.coordinators.has(firstWord(text));
    const name = subjectName(segment, tools);
    // "Indian officials said": the word behind it is who speaks.
    if (name && name.tokens < 2 && isOfNoun(segment.text.slice(name.end), tools)) return inApposition;
    if (!name) {
      if (goesOn) return inApposition;
      // "When Nomura pressed him, the minister said": an article opens a subject, unless it stands in an apposition.
      if (place === 0 && tools.words.articles.test(text) && !endsInName(near[1], tools)) return null;
      continue;
    }
    const isHead = goesOn || !/^[\p{Ll}\d]/u.test(text);
    if (isHead && (place === 0 || opensWithSubject(segment, tools))) return { name, segment };
    inApposition ??= { name, segment };
  }
  return inApposition;
}

/** The first full name behind the last conjunction of a segment, or else the first word of one. */
function subjectName(segment: Segment, tools: Tools): Name | undefined {
  const names = namesOf(segment.text, tools, segment.start === 0);
  const joint = tools.openerOfSubject.exec(segment.text)?.[0].length ?? 0;
  const own = names.filter(({ start }) => start >= joint);
  const list = own.length > 0 ? own : names;
  return list.find(({ tokens }) => tokens > 1) ?? list[0];
}

const endsInName = (segment: Segment | undefined, tools: Tools): boolean =>
  segment !== undefined &&
  namesOf(segment.text, tools, segment.start === 0).some(({ end }) => segment.text.slice(end).trim() === '');

/** Not "After a meeting with X", nor "When X asked". */
function opensWithSubject({ text }: Segment, { words }: Tools): boolean {
  const first = firstWord(text);
  return (
    !words.prepositions.has(first) && !words.subordinators.has(first) && !words.sentenceAdverbs.has(first)
  );
}

/** A noun goes on behind a name: what is neither a small word nor an adverb. */
function isOfNoun(rest: string, { language, words }: Tools): boolean {
  const [, word] = /^ (\p{Ll}+)/u.exec(rest) ?? [];
  if (word === undefined || language.writing.nounsInCapitals) return false;
  return (
    words.people.nouns.has(word) ||
    words.anybody.has(word) ||
    words.people.nouns.has(word.replace(/e?s$/, ''))
  );
}

/** With what its form shows, and where it stands. */
function pronounOf(word: string, at: number, phrase: string, { words }: Tools): Subject {
  const { number, gender } = words.pronouns[word]!;
  const start = at + Math.max(0, phrase.toLowerCase().lastIndexOf(word));
  return {
    ...pronoun,
    ...{ start, end: start + word.length },
    plural: number === 'many',
    gender: gender === 'any' ? undefined : gender,
  };
}

/** "but she", "and he": what a coordinated clause begins with does not hide its pronoun. */
const lastClause = (text: string, tools: Tools): string =>
  text.trimStart().replace(tools.openerOfSubject, '').trimStart();

function subjectOfName(
  name: Name,
  segment: Segment,
  segments: Segment[],
  tools: Tools,
  at: number,
  opens = false,
): Subject {
  const start = at + segment.start + name.start;
  const subject = { name: name.text, start, end: start + name.text.length };
  const isBody =
    name.organisation || tools.organisations.noun.test(segment.text.slice(0, name.from).trimEnd());
  if (isBody && !isGivenName(name.text.split(' ', 1)[0]!)) {
    // "Ministerio para la Transición Ecológica", "University of Leeds": what it is of belongs to its name.
    const of = tools.organisations.of.exec(segment.text.slice(name.end))?.[0] ?? '';
    const full = `${name.text}${of.trimEnd()}`;
    return { ...subject, name: full, end: start + full.length, kind: 'organisation', role: null };
  }
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
  const role = roleOf(name, segment, segments, tools);
  const gender = genderOf(name, role, articlesBeside(name, segment, segments), tools);
  // One word may be any: a noun where nouns have capitals, the first of a sentence elsewhere.
  const { nounsInCapitals } = tools.language.writing;
  const isPlain = nounsInCapitals && role === null && !isGivenName(name.text.split(' ', 1)[0]!);
  const weak =
    (name.tokens > 1 && isPlain && name.titles === '' && name.address === '') ||
    (name.tokens < 2 &&
      name.titles === '' &&
      name.address === '' &&
      (tools.language.writing.nounsInCapitals ||
        (opens && segment.start === 0 && name.from <= 1) ||
        demonym.test(name.text)));
  return { ...subject, kind: 'person', gender, role, ...(weak && { weak }) };
}

/** "Swedish", "Conservatives": of a country or a party, where it stands alone. */
const demonym = /(?:ish|ese|ian|ans|ives|ists|crats)$/u;

/** "la sindaca Ornella Sgrò"; "Ornella Sgrò, la sindaca": the words that may show whether it is he or she. */
function articlesBeside(name: Name, segment: Segment, segments: readonly Segment[]): string[] {
  const before = segment.text.slice(Math.max(0, name.from - 120), name.from).trim();
  const own = before.split(/\s+/).slice(-4);
  const first = before === '' ? firstWord(segments[segment.index - 1]?.text ?? '') : '';
  return [...own, first, firstWord(segments[segment.index + 1]?.text ?? '')].map((word) =>
    word.toLowerCase(),
  );
}

/** "the ministry", "one resident", "a spokesman for the council" */
function unnamed(near: Segment[], at: number, side: 'before' | 'after', tools: Tools): Subject | null {
  for (const segment of side === 'after' ? near.slice(0, 1) : near.slice(0, 2)) {
    const text = segment.text.trim();
    const words = text.split(/\s+/);
    const start = at + segment.start + segment.text.indexOf(text);
    if (words.length > 8 || !/^\p{L}/u.test(text)) continue;
    if (tools.words.articles.test(text) || tools.words.anybody.has(firstWord(text))) {
      const phrase = nounPhrase(
        text.replace(/(?<![.!?])[.!?]+$/, '').split(tools.circumstance, 1)[0]!,
        tools,
      );
      if (phrase === null || tools.words.finite.test(phrase)) return null;
      return {
        kind:
          tools.organisations.name.test(phrase) || tools.organisations.called.test(phrase)
            ? 'organisation'
            : 'role',
        name: phrase,
        role: null,
        start,
        end: start + phrase.length,
      };
    }
    const first = words[0]!.toLowerCase();
    if (
      words.length <= 3 &&
      (tools.words.people.nouns.has(first) ||
        tools.words.people.titles.has(first) ||
        tools.organisations.called.test(words[0]!))
    )
      return { kind: 'role', name: text, role: null, start, end: start + text.length };
  }
  return null;
}

/** "die Armee", of "die Armee weiter mit": where nouns have capitals, up to the noun and what it is of. */
function nounPhrase(phrase: string, { language }: Tools): string | null {
  if (!language.writing.nounsInCapitals)
    return phrase.replace(/(?:\s(?:also|previously|later|then|now|already|still|again|\p{Ll}{3,}ly))+$/u, '');
  const noun = '\\p{Lu}[\\p{L}-]*';
  const pattern = new RegExp(
    `^\\p{L}+\\s(?:(?:\\p{Ll}+|\\d+ Jahre?|\\d+)\\s){0,3}?${noun}(?:\\s(?:der|des|von|vom|für|aus|im|in|beim|am)\\s(?:\\p{L}+\\s)?${noun})?`,
    'u',
  );
  return pattern.exec(phrase)?.[0] ?? null;
}

/** Names of two words and more, anywhere in a text: those that may be people, with the role next to them. */
export function findPeople(text: string, tools: Tools): Subject[] {
  const found: Subject[] = [];
  for (const chunk of text.matchAll(/[^“”„«»"\n]+/gu)) {
    const segments = segmentsOf(chunk[0]);
    for (const segment of segments) {
      const opens =
        segment.start === 0 ||
        /[.!?…]\s*$/.test(chunk[0].slice(Math.max(0, segment.start - 4), segment.start));
      for (const name of namesOf(segment.text, tools, opens, true)) {
        if (name.organisation || !isLikely(name, tools)) continue;
        if (name.tokens < 2 && !isGivenName(name.text)) continue;
        found.push(subjectOfName(name, segment, segments, tools, chunk.index));
      }
    }
    found.push(...described(chunk[0], chunk.index, tools));
  }
  return found;
}

/** "A neighbour", "La vecina" at the beginning of a sentence: somebody of whom it tells, without a name. */
function described(text: string, at: number, { words, openDescription }: Tools): Subject[] {
  const others = [...text.matchAll(/(?=\p{Lu})(?<=^\s*|[.!?]\s+)\p{Lu}\p{Ll}+(?!\p{L})/gu)].flatMap(
    ({ 0: word, index }) =>
      words.anybody.has(word.toLowerCase())
        ? [
            {
              kind: 'role' as const,
              name: word,
              role: null,
              start: at + index,
              end: at + index + word.length,
              indefinite: true as const,
            },
          ]
        : [],
  );
  const found = [...text.matchAll(openDescription)].flatMap((match) => {
    const [whole, article = '', noun = ''] = match;
    if (!words.people.nouns.has(noun.toLowerCase())) return [];
    // "My landlord, Peter Novy,": the name is beside it.
    if (
      /^[-’' \p{Ll}]{0,40},?\s*\p{Lu}/u.test(
        text.slice(match.index + whole.length, match.index + whole.length + 60),
      )
    )
      return [];
    const start = at + match.index + whole.length - noun.length;
    const name = `${article}${noun}`.trim();
    const gender = words.people.gendered;
    const lower = noun.toLowerCase();
    return [
      {
        kind: 'role' as const,
        name,
        role: null,
        start: start - article.length,
        end: start + noun.length,
        gender: gender.female.has(lower)
          ? ('female' as const)
          : gender.male.has(lower)
            ? ('male' as const)
            : undefined,
        ...(words.definite.has(article.trim().toLowerCase())
          ? { weak: true }
          : { indefinite: true as const }),
      },
    ];
  });
  return [...others, ...found];
}
