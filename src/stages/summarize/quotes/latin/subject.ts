// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals; else a role or an organisation.

import { pronoun, type Subject } from '../../../../language/quoting.ts';
import { languageOf } from '../../../../language/registry.ts';
import { latinOrganisation, organisationNoun } from '../../../../language/text/roles.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { likelyGerman, type Name, namesOf } from './names.ts';
import { roleOf } from './role.ts';
import { type Segment, segmentsOf } from './segments.ts';

const relativeClause = /^\s*(?:who|which|whose|whom|qui|dont|quien|cuyo|cuya|il quale|la quale)\s/iu;
/** How a phrase goes on after whoever it names. */
const circumstance =
  /\s(?:in|on|at|during|after|when|im|am|bei|nach|dans|lors|en|durante|tras|ante|em|nel|nella)\s/;

/**
 * @param phrase the words on the subject's side of the verb, within one sentence
 * @param side whether they stand before or after the verb
 * @param at offset of the phrase in the text, for the offsets of the result
 */
export function latinSubject(
  phrase: string,
  side: 'before' | 'after',
  base: string,
  at: number,
): Subject | null {
  const lexicon = lexiconOf(base);
  const segments = segmentsOf(phrase);
  // "The owner, who runs the Otter Group, said": whom a relative clause names does not speak.
  const near =
    side === 'after'
      ? segments
      : segments.filter(({ text, start }) => start === 0 || !relativeClause.test(text)).reverse();
  const first = near[0];
  if (!first) return null;
  const last = side === 'after' ? first.text.trimStart() : lastClause(first.text);
  if (lexicon.pronouns.test(last) || /^(?:der|die) \d+-Jährige/.test(last)) return pronoun;
  if (/^I(?![\p{L}'])/u.test(last)) return null;

  let best: { name: Name; segment: Segment } | null = null;
  for (const segment of side === 'after' ? segments.slice(0, 3) : near.slice(0, 4)) {
    const names = namesOf(segment.text, base, lexicon, segment.start === 0 && side === 'before');
    const name = (side === 'after' ? names : names.reverse()).find((n) => n.tokens > 1) ?? names[0];
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  if (best) return subjectOfName(best.name, best.segment, segments, base, at);
  return unnamed(near, lexicon, at, side, base);
}

/** "but she", "and he": what a coordinated clause begins with does not hide its pronoun. */
const lastClause = (text: string): string =>
  text
    .trimStart()
    .replace(/^(?:.*\s)?(?:and|but|as|und|aber|wie|et|mais|y|e|en)\s+/iu, '')
    .trimStart();

function subjectOfName(name: Name, segment: Segment, segments: Segment[], base: string, at: number): Subject {
  const start = at + segment.start + name.start;
  const subject = { name: name.text, start, end: start + name.text.length };
  if (name.organisation || organisationNoun.test(segment.text.slice(0, name.from).trimEnd())) {
    // "Ministerio para la Transición Ecológica", "University of Leeds": what it is of belongs to its name.
    const of =
      /^ (?:of|for|para|de|del|de la|für|des|der|pour|du|per|della|da)(?: (?:the|la|el|l['’]))? (?:\p{Lu}[\p{L} ]{1,40}|[\p{Ll} ]{3,30}$)/u.exec(
        segment.text.slice(name.end),
      )?.[0] ?? '';
    const full = `${name.text}${of.trimEnd()}`;
    return { ...subject, name: full, end: start + full.length, kind: 'organisation', role: null };
  }
  return { ...subject, kind: 'person', role: roleOf(name, segment, segments, base) };
}

/** "the ministry", "one resident", "a spokesman for the council" */
function unnamed(
  near: Segment[],
  lexicon: Lexicon,
  at: number,
  side: 'before' | 'after',
  base: string,
): Subject | null {
  for (const segment of side === 'after' ? near.slice(0, 1) : near.slice(0, 2)) {
    const text = segment.text.trim();
    const words = text.split(/\s+/);
    const start = at + segment.start + segment.text.indexOf(text);
    if (words.length > 8 || !/^\p{L}/u.test(text)) continue;
    if (
      lexicon.articles.test(text) ||
      /^(?:one|another|some|many|several|officials|residents|experts|researchers|scientists|critics|ein|eine|viele|einige|Experten|Forscher|plusieurs|une?)\b/i.test(
        text,
      )
    ) {
      const phrase = text.replace(/[.!?]+$/, '').split(circumstance, 1)[0]!;
      return {
        kind:
          latinOrganisation.test(phrase) ||
          /\b(?:ministry|company|council|government|agency|police|court|university|ministère|mairie|Stadt|Verwaltung|Polizei|Ministerium|Unternehmen|Verein)\b/i.test(
            phrase,
          )
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
      !languageOf(base).words.starters.has(words[0]!.toLowerCase())
    )
      return { kind: 'role', name: text, role: null, start, end: start + text.length };
  }
  return null;
}

/** Names of two words and more, anywhere in a text: those that may be people, with the role next to them. */
export function latinPeople(text: string, base: string): Subject[] {
  const lexicon = lexiconOf(base);
  const found: Subject[] = [];
  for (const chunk of text.matchAll(/[^“”„«»"\n]+/gu)) {
    const segments = segmentsOf(chunk[0]);
    for (const segment of segments) {
      const opens =
        segment.start === 0 ||
        /[.!?…]\s*$/.test(chunk[0].slice(Math.max(0, segment.start - 4), segment.start));
      for (const name of namesOf(segment.text, base, lexicon, opens, true)) {
        if (name.organisation || name.tokens < 2 || (base === 'de' && !likelyGerman(name))) continue;
        found.push(subjectOfName(name, segment, segments, base, chunk.index));
      }
    }
  }
  return found;
}
