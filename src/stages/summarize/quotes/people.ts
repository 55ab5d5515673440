// Who is who in one article: merges the ways in which a person is written, and keeps where each of them is. Guesses
// nothing: a short form that several can mean stays as it is written.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { findMarked } from '../../../language/text/marks.ts';
import type { Person } from './person.ts';
import { learnFromPronouns, mostUnnamed } from './pronouns.ts';
import { type Paragraph, speakersOf } from './read.ts';
import { escaped, mostPeople, openRegistry, type Registry } from './registry.ts';

export interface Mention {
  person: Person;
  /** Offsets into the paragraph of that index. */
  start: number;
  end: number;
}

export interface People {
  /** Who a subject with a name, an office or a description is. */
  personOf(subject: Subject): Person;
  /** Those whom a paragraph's own words name, in order: not those who are named within quotation marks. */
  mentions(paragraph: number): readonly Mention[];
  /** How often a paragraph names somebody, over the whole article. */
  count(person: Person): number;
  /** Whether the headline names somebody. */
  isHeaded(person: Person): boolean;
  /** Whether paragraphs begin with him or her before they name anybody: one of whom the article tells throughout. */
  goesUnnamed(gender: 'male' | 'female'): boolean;
  /** Whether somebody else has a name of their own: a person, or where it is a body anybody. @param apart who cannot be meant */
  hasOther(person: Person, apart: readonly Person[]): boolean;
  /** All who have a name. */
  named(): readonly Person[];
  /** All who are told of by what they are, without a name. */
  described(): readonly Person[];
}

const mostForms = 60;
/** UTF-16 units in which it is looked for who was told of first. */
const mostText = 60_000;

/** @param headline above the paragraphs; names there are known, and are nobody's mention */
export function gatherPeople(
  paragraphs: readonly Paragraph[],
  grammar: QuotingGrammar,
  headline: string,
): People {
  const told = paragraphs.map((paragraph) => subjectsOf(paragraph, grammar));
  const above = grammar.namesInHeadline ? headline : '';
  const text = [above, ...paragraphs.map(({ block }) => block.text)].join('\n');
  const registry = openRegistry(grammar, text.slice(0, mostText));
  const names = [
    ...(grammar.learnNames?.(text.slice(0, mostText)) ?? []),
    ...told.flatMap((subjects) => subjects.filter(({ kind }) => kind === 'person')),
    ...(above === '' ? [] : grammar.people(above)).filter(({ kind }) => kind === 'person'),
  ];
  // "Petersens Mutter": the genitive of a name is no name of its own.
  const genitives = new Set(names.map(({ name }) => grammar.genitiveOf?.(name.split(' ').at(-1)!)));
  const isGenitive = ({ name }: Subject) => genitives.has(name.split(' ', 1)[0]!);
  // The full forms first, so that the short ones find them.
  const distinct = [...new Map(names.map((subject) => [subject.name, subject])).values()].slice(
    0,
    mostPeople,
  );
  const short = new Set(
    distinct
      .filter(({ name }) =>
        distinct.some((p) => p.name !== name && grammar.isShortFor?.(name, p.name, p.role)),
      )
      .map(({ name }) => name),
  );
  for (const { name } of distinct)
    if (grammar.soleBearer?.(name, distinct, text.slice(0, mostText))) short.add(name);
  for (const subject of told.flat())
    if (subject.kind === 'role' && grammar.holdsSurname?.(subject.name)) registry.add(subject);
  for (const isShort of [false, true])
    for (const subject of names)
      if (short.has(subject.name) === isShort && !isGenitive(subject)) registry.add(subject);
  for (const subject of told.flat()) if (subject.kind !== 'person') registry.add(subject);
  for (const paragraph of paragraphs)
    for (const subject of speakersOf(paragraph)) registry.find(subject).speaks = true;
  const forms = formsPattern(registry.named(), grammar);
  const all = paragraphs.map((paragraph, i) =>
    mentionsIn(
      paragraph,
      told[i]!.filter((subject) => !isGenitive(subject)),
      forms,
      registry,
    ),
  );
  const places = [...paragraphs.map(({ block }) => block.text), headline];
  for (const person of grammar.roleBeside ? registry.named() : []) {
    if (person.role === null) person.beside = roleBeside(person.name!, places, grammar);
    // What somebody is, right before what may be no name, shows that it is one.
    if (!grammar.wraps) person.isFirm ||= person.beside != null;
  }
  const opening = grammar.shownByPronoun ? learnFromPronouns(paragraphs, all, grammar) : [];
  for (const person of registry.named()) person.likely = grammar.genderOfName?.(person.name!);
  const headed = new Set(grammar.people(headline).map(registry.find));
  const counts = new Map<Person, number>();
  for (const { person } of all.flat()) counts.set(person, (counts.get(person) ?? 0) + 1);
  return {
    personOf: registry.find,
    mentions: (paragraph) => all[paragraph] ?? [],
    count: (person) => counts.get(person) ?? 0,
    isHeaded: (person) => headed.has(person),
    goesUnnamed: (gender) => opening.filter((one) => one === gender).length >= mostUnnamed,
    hasOther: registry.hasOther,
    named: registry.named,
    described: registry.described,
  };
}

/** Whom a paragraph names and describes: anywhere, and as those who are said to speak. */
function subjectsOf({ block, speech, reports }: Paragraph, grammar: QuotingGrammar): Subject[] {
  const spoken = speakersOf({ speech, reports });
  return [...grammar.people(block.text), ...spoken].toSorted((a, b) => a.start - b.start);
}

/** What the first place tells that tells what somebody is. */
function roleBeside(name: string, places: readonly string[], grammar: QuotingGrammar): string | null {
  if (name.length < shortestName) return null;
  let read = 0;
  for (const text of places) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const role = grammar.roleBeside!(text, at, at + name.length);
      if (role !== null) return role;
    }
    read += text.length;
    if (read > mostText) return null;
  }
  return null;
}
const shortestName = 2;

const longestForm = 200;

/** The ways in which the people are written again. */
function formsPattern(people: readonly Person[], grammar: QuotingGrammar): RegExp | null {
  // A pattern of a name as long as a page is none that can be compiled.
  const names = people
    .slice(0, mostForms)
    .map((person) => person.name!)
    .filter((name) => name.length <= longestForm);
  const forms = names.flatMap((name) => grammar.formsOf?.(name, names) ?? [name]);
  if (forms.length === 0) return null;
  const literal = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => escaped(form))
    .join('|');
  return new RegExp(grammar.wraps ? `(?<![\\p{L}\\p{N}])(?:${literal})(?![\\p{L}\\p{N}])` : literal, 'gu');
}

function mentionsIn(
  { block: { text }, speech }: Paragraph,
  subjects: readonly Subject[],
  forms: RegExp | null,
  { find }: Registry,
): Mention[] {
  const found: Mention[] = subjects
    .filter(({ start, end }) => start < end && end <= text.length)
    .map((subject) => ({ person: find(subject), start: subject.start, end: subject.end }));
  for (const match of forms ? text.matchAll(forms) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((mention) => mention.start < end && start < mention.end)) continue;
    found.push({ person: find({ kind: 'person', name: match[0], role: null, start, end }), start, end });
  }
  const dashed = speech.map(({ marked }) => marked).filter(({ mark }) => mark === '–');
  const marks = [...findMarked(text).filter((m) => m.depth === 0), ...dashed];
  // Whom a speaker names is not who goes on speaking.
  return found
    .filter(({ start }) => !marks.some(({ open, close }) => open < start && start < close))
    .sort((a, b) => a.start - b.start);
}
