// Who is who in one article: merges the ways in which a person is written, and keeps where each of them is. Guesses
// nothing: a short form that several can mean stays as it is written.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { learnFromPronouns, mostUnnamed } from './pronouns.ts';
import { type Paragraph, speakersOf } from './read.ts';

export interface Person {
  /** Null: somebody, or a body, that is told of without a name. */
  name: string | null;
  role: string | null;
  /** What stands beside the name somewhere else: shown where no role was read, and nobody is known by it. */
  beside?: string | null;
  isBody: boolean;
  /** Written so that it can be nothing else, somewhere. */
  isFirm: boolean;
  /** Somewhere its words show that it is somebody, or it is said to speak. */
  isShown: boolean;
  /** Is said to say something, somewhere: also whose name could not be read for sure. */
  speaks: boolean;
  isMany: boolean;
  gender: 'male' | 'female' | undefined;
  /** Of a name that is hardly ever the other's, where nothing shows the gender: speaks for somebody, and rules nobody out. */
  likely?: 'male' | 'female' | undefined;
}

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
}

export const shownRole = ({ role, beside }: Person): string | null => role ?? beside ?? null;

const unproven = { isFirm: false, isShown: false, speaks: false };

/** An article has few people; a list of thousands is a table of names. */
const mostPeople = 300;
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
  for (const person of grammar.roleBeside ? registry.named() : [])
    if (person.role === null) person.beside = roleBeside(person.name!, places, grammar);
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

interface Registry {
  add(subject: Subject): void;
  find(subject: Subject): Person;
  hasOther(person: Person, apart: readonly Person[]): boolean;
  named(): Person[];
}

function openRegistry(grammar: QuotingGrammar, text: string): Registry {
  const people: Person[] = [];
  const known = new Map<string, Person>();
  const isShortFor = grammar.isShortFor ?? (() => false);

  const fits = ({ gender, genderByName, name, plural = false }: Subject, person: Person): boolean =>
    (!gender ||
      !person.gender ||
      gender === person.gender ||
      // "Clark" of Helen Clark.
      (genderByName === true && person.name?.endsWith(` ${name}`) === true)) &&
    plural === person.isMany;

  function find(subject: Subject): Person {
    const key = `${subject.kind} ${subject.name}${isApart(subject) ? ` ${subject.role}` : ''}`;
    const same = known.get(key);
    if (same) return same;
    const person = longer(subject) ?? make(subject);
    known.set(key, person);
    return person;
  }

  /** Whether somebody has the name in full, and not the office. */
  const isApart = (subject: Subject): boolean =>
    subject.kind === 'person' &&
    people.some(
      (p) =>
        p.name !== null &&
        !p.isBody &&
        isShortFor(subject.name, p.name, p.role) &&
        grammar.isApart?.(subject, p.role),
    );

  /** The one person whom a short form, or an office, can mean. */
  function longer(subject: Subject): Person | undefined {
    const { kind, name, role, indefinite, weak } = subject;
    if (kind === 'role') {
      const same = people.find((p) => p.name === name && !p.isBody);
      if (same) return same;
    }
    // A paper is no office.
    if (subject.isThing) return undefined;
    if (kind === 'role' && !indefinite) {
      const holders = people.filter(
        (p) =>
          p.role !== null &&
          grammar.isOffice?.(name, p.role) &&
          fits(subject, p) &&
          !(p.name !== null && grammar.isCalling?.(name) && isToldFirst(name, p.name)),
      );
      if (holders.length === 1) return holders[0];
      if (holders.length > 1) return undefined;
      const alike = people.filter(
        (p) => p.role !== null && grammar.isSameCalling?.(name, p.role) && fits(subject, p),
      );
      if (alike.length === 1 && alike[0]!.name !== null) return alike[0];
    }
    const meant = people.filter(
      (p) =>
        p.name !== null &&
        p.name !== name &&
        !p.isBody &&
        // A name that is surely somebody's is no short form of two words that may be no name.
        (weak || p.isFirm || !grammar.learnNames) &&
        isShortFor(name, p.name, p.role) &&
        !grammar.isApart?.(subject, p.role) &&
        fits(subject, p),
    );
    // 陳女: the woman of whom it was told that she is called 陳, as well as 陳怡君.
    const surnamed = people.filter((p) => p.name === null && p.role && grammar.holdsSurname?.(p.role, name));
    if (surnamed.length > 0) {
      const [only, ...others] = surnamed.filter((p) => fits(subject, p));
      const isOnly = only && others.length === 0 && meant.length === 0;
      return isOnly && isShortFor(name, only.role!, only.role) ? only : undefined;
    }
    if (meant.length > 1 && role !== null) return meant.find((p) => p.role === role);
    // "Kontrolleur Hafele" beside Mathias Hafele: of several, the one who is surely somebody.
    const firm = grammar.wraps ? meant.filter((p) => p.isFirm) : [];
    if (meant.length > 1 && firm.length === 1) return firm[0];
    // "Vance said", before any other Vance was told of.
    if (meant.length > 1) return onlyBefore(meant, name);
    if (meant.length === 1) return meant[0];
    const others = people.filter((p) => p.name !== null && p.name !== name && !p.isBody && fits(subject, p));
    const sole = grammar.soleBearer?.(
      name,
      others.map(({ name, role }) => ({ name: name!, role })),
      text,
    );
    return others.find((p) => p.name === sole);
  }

  /** 老師講課…。輔導老師江佩珊: whether a word stands before the name, and not beside it. */
  function isToldFirst(word: string, name: string): boolean {
    const at = text.indexOf(word);
    return at >= 0 && at + word.length < text.indexOf(name);
  }

  /** The one who was named in full before the short form first stands alone. */
  function onlyBefore(meant: readonly Person[], form: string): Person | undefined {
    if (!grammar.wraps && !grammar.sharesSurnames) return undefined;
    const alone = grammar.wraps ? standsAlone(form) : outside(form, meant);
    const before = meant.filter((person) => {
      const at = text.indexOf(person.name!);
      return at >= 0 && at < alone;
    });
    return before.length === 1 ? before[0] : undefined;
  }

  /** Where a form first stands without a first name before it: "Captain Field". */
  function standsAlone(form: string): number {
    const whole = `(?<![\\p{L}-])${escaped(form)}(?![\\p{L}-]| \\p{Lu})`;
    for (const { index, 1: lead } of text.matchAll(
      new RegExp(`(?:(?<!\\p{L})(\\p{Lu}[\\p{L}.'’-]*) )?${whole}`, 'gu'),
    )) {
      const word = lead?.replace(/\.$/, '');
      if (word === undefined || grammar.isTitle?.(word) || grammar.isHonorific?.(word)) return index;
    }
    return -1;
  }

  /** Where a form first stands that is no beginning of anybody's name. */
  function outside(form: string, meant: readonly Person[]): number {
    let at = text.indexOf(form);
    while (at >= 0 && meant.some(({ name }) => text.startsWith(name!, at))) at = text.indexOf(form, at + 1);
    return at;
  }

  function make({ kind, name, role, gender, isThing, plural = false }: Subject): Person {
    const isBody = kind === 'organisation';
    const person: Person =
      kind === 'role'
        ? { ...unproven, name: null, role: name, isBody: isThing === true, isMany: plural, gender }
        : { ...unproven, name, role: isBody ? null : role, isBody, isMany: plural, gender };
    if (people.length < mostPeople) people.push(person);
    return person;
  }

  function add(subject: Subject): void {
    const person = find(subject);
    if (subject.kind === 'person') person.role ??= subject.role;
    if (!subject.genderByName || person.name === subject.name) person.gender ??= subject.gender;
    person.isFirm ||= !subject.weak;
    person.isShown ||= !subject.unshown;
  }

  const hasOther = (person: Person, apart: readonly Person[]): boolean =>
    people.some(
      (other) =>
        other !== person &&
        !apart.includes(other) &&
        (person.isBody || !other.isBody) &&
        other.isFirm &&
        /^(?:\p{Lu}|\p{Lo})/u.test(other.name ?? ''),
    );

  return {
    add,
    find,
    hasOther,
    named: () => people.filter((person) => person.name !== null && !person.isBody),
  };
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
  { block: { text } }: Paragraph,
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
  const marks = findMarked(text).filter((m) => m.depth === 0);
  // Whom a speaker names is not who goes on speaking.
  return found
    .filter(({ start }) => !marks.some(({ open, close }) => open < start && start < close))
    .sort((a, b) => a.start - b.start);
}
