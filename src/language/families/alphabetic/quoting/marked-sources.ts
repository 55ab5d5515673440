// Whose words in marks are by the source beside them: “…,” according to X; „Laut X sei das „…““; "Y is volgens X ‘…’".

import { type Attribution, nobody, pronoun, type Subject, type Surroundings } from '../../../quoting.ts';
import { testAnyCase } from '../../../text/any-case.ts';
import { matchesOf } from '../../../text/matches.ts';
import { tie } from './lead-in.ts';
import { isDoubtful } from './openers.ts';
import { sourceEnd, sourceOf } from './sources.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** “…,” according to Ann Field, the mayor. */
export function sourceBehind(
  rest: string,
  { text, close: at, floor, open }: Surroundings,
  tools: Tools,
): Attribution | null {
  const skip = /^\s*,?\s*/u.exec(rest)![0].length;
  const { sources } = tools.words;
  const by = sources && !tools.words.accordingTo ? sources.before.exec(rest.slice(skip)) : null;
  if (by?.index === 0) {
    // „Die Stadt nannte das „…“, laut einem Bericht“: as likely the town's words.
    const before = text
      .slice(floor, open)
      .split(/[.!?]\s/)
      .at(-1)!;
    const isOthers = before.search(tools.said) >= 0 || testAnyCase(tools.words.reacts, before);
    return isOthers ? null : clauseSource(rest, skip, by, at, tools);
  }
  const lead = tools.words.isRomance
    ? undefined
    : tools.words.accordingTo?.exec(rest.slice(skip))?.[0].length;
  if (lead === undefined) return null;
  const from = skip + lead;
  const phrase = rest.slice(from).split(/[.:;“„«"]/u, 1)[0]!;
  const subject = subjectAt(phrase, at + from, tools);
  const isPlain = subject?.kind === 'person' ? !isDoubtful(subject) : subject?.kind === 'organisation';
  return subject && isPlain ? { subject, ...tie(at + skip, subject.end) } : null;
}

/** ‘…’ volgens de aanklagers; „…“, laut Jan Moos. */
function clauseSource(
  rest: string,
  skip: number,
  { 0: by, groups }: RegExpExecArray,
  at: number,
  tools: Tools,
): Attribution | null {
  const from = skip + by.length;
  const phrase = rest.slice(from).split(/[.,:;“„«]/u, 1)[0]!;
  const length = sourceEnd(phrase, tools);
  const subject =
    length > 0 ? sourceOf(phrase.slice(0, length), at + from, groups?.anybody !== undefined, tools) : null;
  return subject &&
    subject.kind !== 'nobody' &&
    !(subject.kind === 'person' && isDoubtful(subject) && !subject.weak)
    ? { subject: obliqueIn(subject, tools), ...tie(at + skip, at + from + length) }
    : null;
}

interface Lead {
  text: string;
  /** Its offset in the text. */
  at: number;
}

/** A source with which the sentence begins, or that stands within its clause, before the words. */
export function bySource(lead: Lead, around: Surroundings, tools: Tools): Attribution | null {
  const { sources } = tools.words;
  if (!sources) return null;
  const before = sources.before.exec(lead.text);
  if (before && before.index > 0) return withinClause(lead, before, around, tools);
  const behind = sources.behind?.exec(lead.text);
  const from = before?.[0].length ?? 0;
  const phrase = before ? lead.text.slice(from) : behind ? lead.text.slice(0, behind.index).trimEnd() : '';
  if (phrase === '' || lead.text.slice(from).search(tools.said) >= 0 || /[,:;]\s/u.test(lead.text))
    return null;
  // "Karl Boss ist der Ministerin zufolge „…“": not whom the sentence begins with.
  if (!before && sourceEnd(phrase, tools) < phrase.length) return { subject: nobody };
  const subject = subjectAt(phrase, lead.at + from, tools);
  // "Volgens Ann Veld heeft Jan Moos gezegd dat hij ‘…’": she tells it, of somebody else.
  const told = subject ? phrase.slice(subject.end - lead.at - from) : '';
  const [other] = matchesOf(told, tools.names.sequence);
  const rest = other ? told.slice(other.index + other[0].length) : '';
  if ([...rest.matchAll(/\p{L}+/gu)].some(({ 0: word }) => tools.words.conjunctions.has(word)))
    return { subject: nobody };
  return subject?.kind === 'person'
    ? { subject: obliqueIn(subject, tools), ...tie(lead.at, around.open) }
    : null;
}

/**
 * "Y is volgens directeur Ann Field ‘…’": of the source, and not of whom the sentence is about. Null where a verb beside it may
 * tell whose the words are.
 */
function withinClause(
  { text, at }: Lead,
  { 0: by, index, groups }: RegExpExecArray,
  { text: whole, open, close, ceiling, words: quoted }: Surroundings,
  tools: Tools,
): Attribution | null {
  const { words } = tools;
  const from = index + by.length;
  const rest = text.slice(from);
  const length = sourceEnd(rest, tools);
  const apart = `${text.slice(0, index)}${rest.slice(length)}`;
  if (apart.search(tools.said) >= 0 || /[,:;]/u.test(text)) return null;
  const theirs = words.sources!.theirs.exec(text);
  const subject = theirs
    ? {
        ...({
          ...pronoun,
          plural: false,
          gender: theirs.groups?.he === undefined ? 'female' : 'male',
        } as const),
        ...{ start: at + theirs.index, end: at + theirs.index + theirs[0].length },
      }
    : length > 0
      ? sourceOf(rest.slice(0, length), at + from, groups?.anybody !== undefined, tools)
      : null;
  // "Y noemt dat volgens X ‘…’", "Y hat laut X „…“ gerufen", "Y dreigde volgens X ‘ik …’": as likely what Y said.
  const isOthers =
    testAnyCase(words.reacts, apart) ||
    apart.split(' ').some((word) => words.perfect?.participle.test(word)) ||
    /[!?]$/.test(quoted) ||
    tools.language.referring.firstPerson?.test(quoted) === true ||
    /\p{L}/u.test(whole.slice(close, ceiling).split(/[.!?;–—]/, 1)[0]!);
  return subject && !isOthers
    ? { subject: obliqueIn(subject, tools), ...tie(at, open) }
    : { subject: nobody };
}

const obliqueIn = (subject: Subject, { words }: Tools): Subject =>
  subject.kind === 'person' && words.sources?.isOblique
    ? { ...subject, role: null, isOblique: true as const }
    : subject;
