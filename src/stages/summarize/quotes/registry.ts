// Who is written how: finds the one person whom a name, a short form of it or an office can mean, and makes a new one where
// there is none. Guesses nothing: of two, nobody.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Person } from './person.ts';

const unproven = { isFirm: false, isShown: false, speaks: false };

/** An article has few people; a list of thousands is a table of names. */
export const mostPeople = 300;

export interface Registry {
  add(subject: Subject): void;
  find(subject: Subject): Person;
  hasOther(person: Person, apart: readonly Person[]): boolean;
  named(): Person[];
  described(): Person[];
}

export function openRegistry(grammar: QuotingGrammar, text: string): Registry {
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
    const apart = isApart(subject) ? ` ${subject.role}` : '';
    // "Another minister" is not the minister.
    const key = `${subject.kind} ${subject.name}${apart}${subject.indefinite ? ' new' : ''}`;
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
      const isNew = grammar.isAnybody?.(name) === true;
      const holders = people.filter(
        (p) =>
          p.role !== null &&
          !(isNew && p.name !== null && !isBeside(name, p.name)) &&
          grammar.isOffice?.(name, p.role) &&
          fits(subject, p) &&
          !(p.name !== null && grammar.isCalling?.(name) && isToldFirst(name, p.name)),
      );
      if (holders.length === 1) return holders[0];
      if (holders.length > 1) {
        const named = holders.filter((p) => p.name !== null);
        return named.length === 1 && grammar.isSole?.(name, text) ? named[0] : undefined;
      }
      if (isNew) return undefined;
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

  /** "Ann Field, a councillor": and not of another one, "a councillor". */
  const isBeside = (described: string, name: string): boolean =>
    text.includes(`${name}, ${described}`) || text.includes(`${described}, ${name}`);

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
    if (subject.kind === 'person') person.role = wholeOf(person.role, subject.role);
    if (!subject.genderByName || person.name === subject.name) person.gender ??= subject.gender;
    if (person.name === subject.name)
      person.isInCase = person.isInCase !== false && subject.isOblique === true;
    person.isFirm ||= !subject.weak;
    person.isShown ||= !subject.unshown;
  }

  /** The first role that was told, or the same office told with its place. */
  const wholeOf = (role: string | null, other: string | null): string | null =>
    role !== null && other !== null && grammar.isWholeOffice?.(other, role) ? other : (role ?? other);

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
    described: () => people.filter((person) => person.name === null && !person.isBody),
  };
}

export const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
