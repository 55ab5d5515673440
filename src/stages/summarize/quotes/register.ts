// The people of one article: merges the ways a person is written, and tells whom a pronoun or a short form means.

import { chineseTitlesAfter } from '../../../language/families/chinese/people.ts';
import type { Subject } from '../../../language/quoting.ts';

interface Person {
  name: string;
  role: string | null;
}

export interface Speaker {
  speaker: string | null;
  role: string | null;
  /** 0–1: factor for the confidence of the attribution. */
  certainty: number;
}

export interface Register {
  /** Someone is written at an offset of the raw article. A weak mention serves pronouns only. */
  note(subject: Subject, at: number, weak?: boolean): void;
  /** Who a subject is, in a paragraph that begins at an offset; null where a pronoun has nobody to stand for. */
  resolve(subject: Subject, at: number, paragraph: number): Speaker | null;
  names(): string[];
  /** The first person written between two offsets: whom a sentence is about. */
  subjectOf(from: number, to: number): Speaker | null;
  /** The one who is written most often: whom an interview is with. */
  main(): Speaker | null;
}

/** A register longer than this is a list of names, not the people of an article. */
const mostPeople = 300;

/** Manners, which go with any role. */
const honorific = /^(?:씨|님|군|양|先生|女士|小姐|老師|老师|太太|老闆|老板)$/;

/** How far back a pronoun may reach, in UTF-16 units: about two paragraphs. */
const reach = 900;

const titleOnly = new RegExp(`^([\\p{Script=Han}]{1,2})(${chineseTitlesAfter})$`, 'u');
const koreanTitleOnly = /^([가-힣]{1,2}) ?([가-힣]{1,6})$/u;

export function openRegister(): Register {
  const people: Person[] = [];
  /** Sorted by offset when first read. */
  let mentions: { at: number; name: string; role: string | null }[] = [];
  let sorted = true;
  /** Those whose names the article keeps back, in the order in which they were noted. */
  const unnamed: { at: number; name: string }[] = [];

  /** The fullest form of a name: 関根 is 関根稔 where the article has him. */
  const find = (name: string): Person | undefined =>
    byShortForm(people, name) ?? people.find((p) => p.name === name);

  function note(subject: Subject, at: number, weak = false): void {
    if (subject.kind === 'role' && unnamed.length < mostPeople) unnamed.push({ at, name: subject.name });
    if (subject.kind !== 'person') return;
    mentions.push({ at, name: subject.name, role: subject.role });
    sorted = false;
    if (weak || people.length >= mostPeople) return;
    const known = people.find((p) => p.name === subject.name);
    if (known) known.role ??= subject.role;
    else people.push({ name: subject.name, role: subject.role });
  }

  /** How many mentions stand before an offset. */
  function before(at: number): number {
    if (!sorted) {
      mentions = mentions.sort((a, b) => a.at - b.at);
      sorted = true;
    }
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const speakerOf = (mention: Person): Speaker => {
    const person = find(mention.name) ?? mention;
    return { speaker: person.name, role: person.role, certainty: 0.75 };
  };

  /** The person written last; in a paragraph that names nobody, the one whom the whole article is about. */
  function last(at: number, paragraph: number): Speaker | null {
    const mention = mentions[before(at) - 1];
    if (!mention) return null;
    const person = find(mention.name) ?? mention;
    if (mention.at < paragraph) {
      const [first] = ranked();
      const all = ranked().reduce((sum, { count }) => sum + count, 0);
      // One person in two of three places where anybody is written: the article is about them.
      if (first && first.person !== person && first.count >= 3 && first.count * 3 >= all * 2)
        return { speaker: first.person.name, role: first.person.role, certainty: 0.6 };
    }
    return at - mention.at <= reach ? speakerOf(mention) : null;
  }

  let counted: { size: number; list: { person: Person; count: number }[] } = { size: -1, list: [] };

  /** The people by how often they are written. */
  function ranked(): { person: Person; count: number }[] {
    if (counted.size === mentions.length) return counted.list;
    const counts = new Map<Person, number>();
    for (const { name } of mentions) {
      const person = find(name);
      if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    const list = [...counts].map(([person, count]) => ({ person, count })).sort((a, b) => b.count - a.count);
    counted = { size: mentions.length, list };
    return list;
  }

  function subjectOf(from: number, to: number): Speaker | null {
    const mention = mentions[before(from)];
    return mention && mention.at < to ? speakerOf(mention) : null;
  }

  function resolve(subject: Subject, at: number, paragraph: number): Speaker | null {
    if (subject.kind === 'pronoun') {
      return (
        described(subject.name, at) ??
        last(at, paragraph) ??
        (subject.name === '' ? null : { speaker: null, role: subject.name, certainty: 0.7 })
      );
    }
    if (subject.kind === 'elided') {
      const speaker = last(at, paragraph);
      return speaker && { ...speaker, certainty: 0.65 };
    }
    if (subject.kind === 'person') {
      const person = find(subject.name);
      return { speaker: person?.name ?? subject.name, role: person?.role ?? subject.role, certainty: 1 };
    }
    if (subject.kind === 'role') {
      const person = byShortForm(people, subject.name);
      if (person) return { speaker: person.name, role: person.role, certainty: 0.95 };
      // 大沼町長: the beginning of a name and the end of the role that goes with it.
      const titled = people.filter((p) =>
        [1, 2, 3].some(
          (at) =>
            subject.name.length > at + 1 &&
            p.name.startsWith(subject.name.slice(0, at)) &&
            p.role?.endsWith(subject.name.slice(at)),
        ),
      );
      if (titled.length === 1) return { speaker: titled[0]!.name, role: titled[0]!.role, certainty: 0.95 };
      // Someone whose name the article keeps back: what it calls them is a role.
      const holders = people.filter(
        (p) => p.role !== null && (p.role === subject.name || p.role.endsWith(subject.name)),
      );
      if (holders.length === 1) return { speaker: holders[0]!.name, role: holders[0]!.role, certainty: 0.8 };
      return { speaker: null, role: subject.name, certainty: 0.85 };
    }
    // A single word in capitals may be a firm, or the surname of someone already named.
    const person = subject.kind === 'organisation' ? find(subject.name) : undefined;
    return person
      ? { speaker: person.name, role: person.role, certainty: 1 }
      : { speaker: subject.name, role: subject.role, certainty: 0.85 };
  }

  /** 這位負責人: the official of whom the sentence before tells, where nobody with a name has that office. */
  function described(name: string, at: number): Speaker | null {
    if (name === '' || people.some((p) => p.role?.endsWith(name))) return null;
    const meant = unnamed.findLast((u) => u.at < at && at - u.at <= reach && u.name.endsWith(name));
    return meant ? { speaker: null, role: meant.name, certainty: 0.8 } : null;
  }

  function main(): Speaker | null {
    const [first] = ranked();
    return first ? { speaker: first.person.name, role: first.person.role, certainty: 0.85 } : null;
  }

  return { note, resolve, names: () => people.map((p) => p.name), subjectOf, main };
}

/** 林教授 → 林語安, Lopez → Maria Lopez, 田中氏 → 田中一郎: the one person whom a short form can mean. */
function byShortForm(people: Person[], name: string): Person | undefined {
  const [, surname, title] =
    titleOnly.exec(name) ?? (name.includes(' ') ? koreanTitleOnly.exec(name) : null) ?? [];
  const fits = people.filter((p) => {
    if (p.name === name || (p.name.length < name.length && !surname)) return false;
    if (surname)
      return (
        p.name !== name &&
        p.name.startsWith(surname) &&
        !titleOnly.test(p.name) &&
        !p.name.includes(' ') &&
        (people.length < 2 || p.role === null || p.role.endsWith(title!) || honorific.test(title!))
      );
    if (/^\p{Script=Latin}/u.test(name)) return p.name.endsWith(` ${name}`) || p.name.startsWith(`${name} `);
    return (
      p.name.startsWith(name) ||
      // 拓也 for 西原拓也; 老錢 for 錢阿土.
      (name.length >= 2 && p.name.endsWith(name)) ||
      (/^[小老阿]\p{Script=Han}$/u.test(name) && p.name.length >= 2 && p.name.startsWith(name[1]!)) ||
      p.name.endsWith(`・${name}`) ||
      p.name.endsWith(`‧${name}`) ||
      p.name.endsWith(`．${name}`) ||
      p.name.endsWith(`·${name}`)
    );
  });
  // "Hollis" is Denise Hollis, where Hollis Farm is written too.
  const surnamed = fits.filter((p) => p.name.endsWith(` ${name}`));
  if (surnamed.length === 1) return surnamed[0];
  return fits.length === 1
    ? fits[0]
    : fits.find((p) => p.role !== null && title !== undefined && p.role.endsWith(title));
}
