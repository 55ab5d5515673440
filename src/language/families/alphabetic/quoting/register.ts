// Everybody whom an alphabetic text names or describes: those among whom a pronoun finds whom it means.

import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { whileIt } from '../people.ts';
import { recipientAt } from './addressees.ts';
import { genderOfNoun } from './gender.ts';
import { wordBefore } from './name-runs.ts';
import { subjectOfName } from './named-subject.ts';
import { isLikely, type Name, namesOf } from './names.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { blanks, type Tools } from './tools.ts';

/** Names of two words and more, anywhere in a text: those that may be people, with the role next to them. */
export function findPeople(written: string, tools: Tools): Subject[] {
  const found: Subject[] = [];
  const text = hideRecipients(written, tools);
  for (const chunk of matchesOf(text, /[^“”„«»"\n]+/gu)) {
    // "READ MORE ABOUT THE NEW TOWN HALL": a line in capitals shows no name.
    if (/^(?=(?:[^\s]+\s+){3})\P{Ll}+$/u.test(chunk[0])) continue;
    const segments = segmentsOf(chunk[0], tools.words.lists);
    for (const segment of segments) {
      const opens =
        segment.start === 0 ||
        /[.!?…]\s*$/.test(chunk[0].slice(Math.max(0, segment.start - 4), segment.start));
      for (const name of namesOf(segment.text, tools, opens, true)) {
        if (name.organisation || !isLikely(name, tools)) continue;
        if (name.tokens < 2 && !isGivenName(name.text)) continue;
        if (isEvent(name, segment.text, tools)) continue;
        const read = subjectOfName(name, segment, segments, tools, chunk.index);
        const subject = isBehindSmall(segment.text, name.from, tools)
          ? { ...read, isOblique: true as const }
          : read;
        const isShown = opens || isShownPerson(name, subject, segments[segment.index - 1], tools);
        found.push(isShown ? subject : { ...subject, unshown: true });
      }
    }
    found.push(...described(chunk[0], chunk.index, tools));
  }
  return found;
}

/** "dijo a la agencia Efe Ana Ruiz": blanks for whom it was said to, so that it is part of nobody's name and no office of theirs. */
function hideRecipients(text: string, tools: Tools): string {
  if (!tools.words.recipients) return text;
  let hidden = text;
  for (const { 0: verb, index } of matchesOf(text, tools.said)) {
    const at = index + verb.length;
    const whom = recipientAt(text.slice(at, at + 120), tools);
    if (/\p{Lu}/u.test(whom))
      hidden = `${hidden.slice(0, at)}${blanks(whom)}${hidden.slice(at + whom.length)}`;
  }
  return hidden;
}

/** "durante o primeiro Sunset Talks", "los Juegos Olímpicos": what takes place, and nobody; not "durante Ana Ruiz". */
function isEvent({ from, text }: Name, segment: string, { words }: Tools): boolean {
  if (!words.isRomance || isGivenName(text.split(' ', 1)[0]!)) return false;
  const lead = segment.slice(Math.max(0, from - 40), from);
  return whileIt.test(lead) || words.pluralArticles?.has(wordBefore(segment, from)) === true;
}

/** "s Petrem Novákem": where names have cases, a small word takes another than the one that is shown. */
const isBehindSmall = (text: string, at: number, { words }: Tools): boolean =>
  words.people.cases !== undefined && words.prepositions.has(wordBefore(text, at));

/** By a role, a form of address, a given name, a noun beside it: two words with capitals may be a place or a thing as well. */
function isShownPerson(
  name: Name,
  { kind, role }: Subject,
  before: Segment | undefined,
  { words }: Tools,
): boolean {
  if (kind !== 'person' || role !== null || name.address !== '' || isGivenName(name.text.split(' ', 1)[0]!))
    return true;
  const noun = /\p{L}+$/u.exec(before?.text.trimEnd() ?? '')?.[0].toLowerCase() ?? '';
  return words.people.nouns.has(noun);
}

/** Behind a name in full and a comma, what they are, up to the next comma. */
const isBesideName = (text: string, start: number, end: number): boolean =>
  /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, $/u.test(text.slice(Math.max(0, start - 60), start)) &&
  /^(?:\s\p{Ll}{2,5}\s[^,.;:()]{1,60})?,/u.test(text.slice(end));

/** "A neighbour", "La vecina" at the beginning of a sentence: somebody of whom it tells, without a name. */
function described(text: string, at: number, { words, openDescription, organisations }: Tools): Subject[] {
  const others = matchesOf(text, /(?=\p{Lu})(?<=^\s*|[.!?]\s+)\p{Lu}\p{Ll}+(?!\p{L})/gu).flatMap(
    ({ 0: word, index }) => {
      const lower = word.toLowerCase();
      if (!words.anybody.has(lower) || words.someone.has(lower) || words.articles.test(`${word} `)) return [];
      const name = words.oneOf?.exec(text.slice(index))?.[0] ?? word;
      const span = { start: at + index, end: at + index + name.length };
      const isMany = words.several?.has(lower);
      return [
        {
          ...{ kind: 'role' as const, name, role: null, ...span, indefinite: true as const },
          ...(isMany && { plural: true as const }),
        },
      ];
    },
  );
  const found = matchesOf(text, openDescription).flatMap((match): Subject[] => {
    const [whole, article = '', noun = ''] = match;
    if (!words.people.nouns.has(noun.toLowerCase()) || organisations.called.test(noun)) return [];
    // "Peter Balo, a biologist, came": the one who is named.
    if (isBesideName(text, match.index, match.index + whole.length)) return [];
    // "a surgeon's apron": nobody but whose it is.
    if (words.possessive && /^['’]s(?!\p{L})/u.test(text.slice(match.index + whole.length))) return [];
    // "My landlord, Peter Novy,": the name is beside it; "Un primo de Padial" is somebody else.
    const isOfName =
      words.isRomance &&
      !words.definite.has(article.trim().toLowerCase()) &&
      words.rolePrepositions.has(
        /^ (\p{Ll}+) \p{Lu}/u.exec(text.slice(match.index + whole.length))?.[1] ?? '',
      );
    if (
      !isOfName &&
      /^[-’' \p{Ll}]{0,40},?\s*\p{Lu}/u.test(
        text.slice(match.index + whole.length, match.index + whole.length + 60),
      )
    )
      return [];
    const start = at + match.index + whole.length - noun.length;
    const name = `${article}${noun}`.trim();
    const span = { start: start - article.length, end: start + noun.length };
    // „die Bewohner“: the article of several is one of somebody as well.
    if (words.severalBehind?.test(name))
      return [{ kind: 'role' as const, name, role: null, ...span, plural: true as const }];
    return [
      {
        kind: 'role' as const,
        name,
        role: null,
        ...span,
        gender: genderOfNoun(noun, article, words),
        ...(words.definite.has(article.trim().toLowerCase())
          ? { weak: true }
          : { indefinite: true as const }),
      },
    ];
  });
  return [...others, ...found];
}
