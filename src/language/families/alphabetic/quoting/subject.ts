// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals; else a role or an organisation.

import { pronoun, type Subject } from '../../../quoting.ts';
import { genderOf } from './gender.ts';
import { isLikely, type Name, namesOf } from './names.ts';
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

  let best: { name: Name; segment: Segment } | null = null;
  for (const segment of side === 'after' ? segments.slice(0, 3) : near.slice(0, 4)) {
    const names = namesOf(segment.text, tools, segment.start === 0 && side === 'before');
    const name = (side === 'after' ? names : names.reverse()).find((n) => n.tokens > 1) ?? names[0];
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  if (best) return subjectOfName(best.name, best.segment, segments, tools, at);
  return unnamed(near, at, side, tools);
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

function subjectOfName(name: Name, segment: Segment, segments: Segment[], tools: Tools, at: number): Subject {
  const start = at + segment.start + name.start;
  const subject = { name: name.text, start, end: start + name.text.length };
  if (name.organisation || tools.organisations.noun.test(segment.text.slice(0, name.from).trimEnd())) {
    // "Ministerio para la Transición Ecológica", "University of Leeds": what it is of belongs to its name.
    const of = tools.organisations.of.exec(segment.text.slice(name.end))?.[0] ?? '';
    const full = `${name.text}${of.trimEnd()}`;
    return { ...subject, name: full, end: start + full.length, kind: 'organisation', role: null };
  }
  const gender = genderOf(name, tools);
  return { ...subject, kind: 'person', gender, role: roleOf(name, segment, segments, tools) };
}

/** "the ministry", "one resident", "a spokesman for the council" */
function unnamed(near: Segment[], at: number, side: 'before' | 'after', tools: Tools): Subject | null {
  for (const segment of side === 'after' ? near.slice(0, 1) : near.slice(0, 2)) {
    const text = segment.text.trim();
    const words = text.split(/\s+/);
    const start = at + segment.start + segment.text.indexOf(text);
    if (words.length > 8 || !/^\p{L}/u.test(text)) continue;
    if (tools.words.articles.test(text) || tools.words.anybody.has(firstWord(text))) {
      const phrase = text.replace(/[.!?]+$/, '').split(tools.circumstance, 1)[0]!;
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
    if (
      /^\p{Lu}/u.test(text) &&
      words.length <= 3 &&
      !tools.language.words.starters.has(words[0]!.toLowerCase())
    )
      return { kind: 'role', name: text, role: null, start, end: start + text.length };
  }
  return null;
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
        if (name.organisation || name.tokens < 2 || !isLikely(name, tools)) continue;
        found.push(subjectOfName(name, segment, segments, tools, chunk.index));
      }
    }
  }
  return found;
}
