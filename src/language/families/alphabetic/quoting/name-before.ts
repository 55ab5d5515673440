// The name of whoever speaks, where it stands before the verb: Ann Field, the mayor, said …

import { isGivenName } from '../is-given-name.ts';
import { isAgent } from './agents.ts';
import { behind, type Found, isAdjective, isBehindPlace, isOfNoun, isOfOffice } from './name-beside.ts';
import { restOfBody } from './named-subject.ts';
import { type Name, namesOf } from './names.ts';
import { bearerAt } from './owners.ts';
import { areSeveral, isPersonNoun } from './person-nouns.ts';
import type { Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';

/** In how many pieces between commas before a verb its subject may stand. */
const farthest = 4;

/**
 * The subject of a verb that follows: the nearest name, unless it stands in an apposition to one before it, as whom
 * somebody defends or works for.
 * @param all nearest first
 * @param closed a comma stands behind it, as behind an apposition
 */
export function nameBefore(all: readonly Segment[], closed: boolean, tools: Tools): Found | null {
  const near = all.slice(0, farthest);
  let inApposition: Found | null = firstOfList(near, tools);
  if (inApposition) return inApposition;
  for (const [place, segment] of near.entries()) {
    const text = segment.text.trimStart();
    const goesOn = tools.words.coordinators.has(firstWord(text));
    const found = subjectName(segment, tools);
    const isOther =
      found &&
      (isAdjective(found, segment, tools) ||
        isOfOffice(found, segment, tools) ||
        isAgent(segment.text.slice(0, found.from), tools) ||
        // "Posts on the board of Operation Shell": not what they stand on.
        (segment.start === 0 && isOfWriting(segment.text.slice(0, found.from), tools)) ||
        bearerAt(segment.text.slice(0, found.from), tools) >= 0);
    const name = isOther ? undefined : found;
    // "W serwisie Truth Social napisał": where no word needs to say who, a phrase of place names nobody.
    if (name && tools.words.dropped && place === near.length - 1 && isPlace(segment, name, tools))
      return inApposition;
    // "Indian officials said": the word behind it is who speaks.
    if (name && isOfNoun(behind(name, segment, tools), tools, name.tokens))
      return (
        inApposition ??
        (tools.words.articles.test(text) ? headOfAppositions(near.slice(place + 1), tools) : null)
      );
    if (!name) {
      if (goesOn || (place === 0 && !closed && isWhole(text, tools))) return inApposition;
      // "When Nomura pressed him, the minister said": an article opens a subject, unless it stands in an apposition.
      if (place === 0 && tools.words.articles.test(text) && !(closed && endsInName(near[1], tools)))
        return isFronted(all, closed, tools) ? inApposition : headOfAppositions(near.slice(1), tools);
      continue;
    }
    // "Een appje aan zijn neef Ruben luidde": whom a noun goes to is not who speaks.
    if (
      place > 0 &&
      tools.words.articles.test(text) &&
      isBehindPlace(segment.text.slice(0, name.from), tools)
    )
      return inApposition;
    if (place > 0 && isRegionOf(name, near.slice(0, place + 2), tools)) continue;
    // "Questionada sobre isso, a ministra Ana Sá respondeu": a word that may have its capital for free.
    if (inApposition && inApposition.name.tokens > 1 && isLoneWord(segment, name)) return inApposition;
    const isHead = goesOn || !/^[\p{Ll}\d]/u.test(text);
    // "Ante el alcalde, Luis Gil, la Plataforma de Ulloa (pidió)"
    if (place === 0 && tools.words.articles.test(text) && isFronted(all, closed, tools))
      return { name, segment };
    if (isHead && (place === 0 || opensWithSubject(segment, tools))) return { name, segment };
    inApposition ??= { name, segment };
  }
  return inApposition;
}

/** "En Ulloa, Lugo, un centenar de vecinos (pidió)": a word alone behind a place, where an article begins another phrase. */
function isRegionOf({ text, tokens }: Name, near: readonly Segment[], { words }: Tools): boolean {
  const [segment, place] = [near.at(-2), near.at(-1)];
  const [, small = ''] =
    /(?:^|\s)(\p{Ll}{1,2}) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.exec(place?.text ?? '') ?? [];
  return (
    words.isRomance &&
    tokens === 1 &&
    segment?.text.trim() === text &&
    !isGivenName(text) &&
    words.prepositions.has(small) &&
    near.slice(0, -2).some((one) => words.articles.test(one.text.trimStart()))
  );
}

/** "Ann Field, a nurse, and two neighbours said": a name alone, what they are, and who says so with them. */
function firstOfList([last, ...near]: readonly Segment[], tools: Tools): Found | null {
  const head = near.at(-1);
  if (!last || !head || near.length < 2 || !tools.words.coordinators.has(firstWord(last.text))) return null;
  const [name, ...others] = namesOf(head.text, tools, head.start === 0);
  if (!name || others.length > 0 || head.text.slice(0, name.from).trim() || head.text.slice(name.end).trim())
    return null;
  const { articles, finite } = tools.words;
  const areRoles = near
    .slice(0, -1)
    .every(({ text }) => articles.test(text.trimStart()) && !finite.test(text));
  return areRoles ? { name, segment: head } : null;
}

/** "Ann Field was, police said, late", "prosecutors": who says it, right before the verb, and not of whom the sentence is. */
const isWhole = (text: string, { words, organisations }: Tools): boolean =>
  /^\p{Ll}{4,}\s*$/u.test(text) && (areSeveral(text, words) || organisations.called.test(text));

/** A phrase that begins with a small word and goes on with others up to the name, or "En Ulloa,": no article begins a subject. */
function isPlace({ text }: Segment, { from, tokens, titles }: Name, { words }: Tools): boolean {
  const between = text.slice(0, from).trim().split(' ');
  const isBare = between.length === 1 && tokens === 1 && titles === '' && /^\p{Ll}/iu.test(between[0]!);
  return (
    // "A ministra": the same word is an article.
    !words.articles.test(text.trimStart()) &&
    words.prepositions.has(between[0]!.toLowerCase()) &&
    (between.slice(1).some((word) => /^\p{Ll}{4}/u.test(word)) ||
      (isBare && words.accordingTo?.test(text) !== true)) &&
    !words.articles.test(`${between.at(-1)} `)
  );
}

const isOfWriting = (before: string, { words }: Tools): boolean =>
  words.writings?.test(before) === true && !words.finite.test(before);

const isLoneWord = ({ start, text }: Segment, { tokens, from, text: name, titles, address }: Name): boolean =>
  start === 0 &&
  tokens < 2 &&
  titles === '' &&
  address === '' &&
  text.slice(0, from).trim() === '' &&
  !isGivenName(name) &&
  /^\s\p{Ll}/u.test(text.slice(from + name.length));

/** "Ann Field, head of tests, a company in Florida, said": a name that stands alone, and nothing but phrases behind it. */
function headOfAppositions(near: readonly Segment[], tools: Tools): Found | null {
  for (const segment of near) {
    const [name, ...others] = namesOf(segment.text, tools, segment.start === 0);
    const beside = name && `${segment.text.slice(0, name.from)}${segment.text.slice(name.end)}`.trim();
    // "…, when Ann Field, a councillor for the Greens, said"
    const isAlone = beside === '' || (beside !== undefined && tools.words.subordinators.has(beside));
    if (name && others.length === 0 && isAlone) return name.tokens > 1 ? { name, segment } : null;
    if (tools.words.finite.test(segment.text) || opensOtherwise(segment, tools)) return null;
  }
  return null;
}

const opensOtherwise = ({ text }: Segment, { words }: Tools): boolean =>
  words.subordinators.has(firstWord(text)) || words.coordinators.has(firstWord(text));

/** The first full name behind the last conjunction of a segment, or else the first word of one. */
function subjectName(segment: Segment, tools: Tools): Name | undefined {
  const names = namesOf(segment.text, tools, segment.start === 0);
  const joint = tools.openerOfSubject.exec(segment.text)?.[0].length ?? 0;
  const own = names.filter(({ start }) => start >= joint);
  // "the Ministry of Youth and School", not "the University of Leeds and Jane Field"
  const body = names.find(({ organisation }) => organisation);
  if (
    body &&
    (own[0]?.tokens ?? 0) < 2 &&
    body.start < joint &&
    body.end + restOfBody(body, segment, tools).length >= joint
  )
    return body;
  // "the Ministry of Youth and School said": the end of a body's name, and none of its own.
  const isEnd =
    own[0]?.organisation &&
    own[0].tokens < 2 &&
    /\p{Lu}[\p{L}-]+\s\p{Ll}+\s$/u.test(segment.text.slice(0, own[0].from));
  if (isEnd && tools.organisations.called.test(segment.text.slice(0, joint))) return undefined;
  const list = own.length > 0 ? own : names;
  const last = list.at(-1);
  // "Acme Foods senior economist Ann Field said": what stands right before the verb.
  if (
    last &&
    last.tokens > 1 &&
    tools.words.behindName &&
    segment.text.slice(last.end).replace(tools.words.behindName, '').trim() === '' &&
    list.slice(0, -1).every((one) => isOfNoun(behind(one, segment, tools), tools))
  )
    return last;
  return list.find(({ tokens }) => tokens > 1) ?? list[0];
}

export const endsInName = (segment: Segment | undefined, tools: Tools): boolean =>
  segment !== undefined &&
  namesOf(segment.text, tools, segment.start === 0).some(({ end }) => segment.text.slice(end).trim() === '');

/** Not "After a meeting with X", nor "When X asked". */
export function opensWithSubject({ text }: Segment, { words }: Tools): boolean {
  const first = firstWord(text);
  return (
    !words.prepositions.has(first) && !words.subordinators.has(first) && !words.sentenceAdverbs.has(first)
  );
}

/** "Al teléfono con su mujer, Ana Ruiz, el acusado (repetía)": no comma stands behind whoever does it, and before the name another phrase. */
const isFronted = (near: readonly Segment[], closed: boolean, { words }: Tools): boolean => {
  const opening = near.at(-1)?.text ?? '';
  // "In an email to the head teacher, Ann Field, the caretaker Tom Reed (wrote)"
  const hearer = /\s(?:to|with)\s(?:\S+\s){1,3}?(\p{L}+)$/u.exec(opening.trimEnd())?.[1] ?? '';
  if (words.isSeveralPronoun && !closed && near.length >= 3 && isPersonNoun(hearer, words.people))
    return true;
  return (
    words.isRomance &&
    !closed &&
    near.length >= 3 &&
    (words.prepositions.has(firstWord(opening)) || words.circumstances.has(firstWord(opening)))
  );
};
