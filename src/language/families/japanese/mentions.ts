// Finds everybody whom a text of Japanese names, and whom its sentences are about: those whom a pronoun can mean.
import type { Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import { alternatives, beginning } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { JapanesePeople } from './people.ts';
import { particle, reach } from './phrase.ts';

export interface MentionReaders {
  /** A name with its title, at the end of a text. */
  person(text: string, base: number): Subject | null;
  /** A name without anything beside it. */
  plain(zone: Zone): Subject | null;
  named(zone: Zone): Subject | null;
}

export function readMentions(
  words: Pick<JapanesePeople, 'titles' | 'modifiers'>,
  { person, plain, named }: MentionReaders,
): (text: string) => Subject[] {
  const before = [...words.modifiers, '・'];
  const titleAnywhere = new RegExp(
    `${beginning([...before, ...words.titles])}(?:${alternatives(before)})*(?:${alternatives(words.titles)})(?![\\p{Script=Han}々\\p{Script=Katakana}ー])`,
    'gu',
  );

  function peopleIn(text: string): Subject[] {
    const found = new Map<string, Subject>();
    const add = (subject: Subject | null): void => {
      if (!subject || subject.kind === 'pronoun') return;
      // 高木教授と大竹准教授: the two beside the first of them.
      const place = `${subject.start}${subject.plural ? ' many' : ''}`;
      const known = found.get(place);
      if (known?.kind !== 'person') found.set(place, subject);
    };
    const piece = (end: number): Zone => {
      const start = Math.max(0, end - reach - 1);
      return { text: text.slice(start, end), start };
    };
    for (const match of matchesOf(text, titleAnywhere)) {
      const { text: before, start } = piece(match.index + match[0].length);
      add(person(before, start));
    }
    for (const match of matchesOf(text, /[\p{Script=Han}々\p{Script=Katakana}ー・＝]{3,}/gu))
      add(plain(piece(match.index + match[0].length)));
    for (const match of matchesOf(text, particle)) {
      const subject = named(piece(match.index));
      // A body in a clause of its own is no candidate for who goes on.
      if (subject?.kind !== 'organisation' || match[0] === 'は') add(subject);
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }

  return peopleIn;
}
