// What the phrases of one document are read as is kept as long as the grammar of that document is there; of other texts nothing is.
import type { Subject } from '../../quoting.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Zone } from '../east-asian/frame.ts';

type Read = (zone: Zone) => Subject | null;
type Within = <Given extends unknown[], Answer>(
  read: (...given: Given) => Answer,
) => (...given: Given) => Answer;

export interface DocumentMemory {
  /** The same reader, which reads no words twice while a document is read. */
  once(read: Read): Read;
  /** Opens a document: whatever is asked of the functions that it is put around is asked of that one. */
  open(): Within;
}

const moved = (subject: Subject | null, by: number): Subject | null =>
  subject && { ...subject, start: subject.start + by, end: subject.end + by };

export function documentMemory(): DocumentMemory {
  let current: object | null = null;

  function once(read: Read): Read {
    /** From the beginning of the words. */
    const knownOf = oncePer((_document: object) => new Map<string, Subject | null>());
    return (zone) => {
      if (!current) return read(zone);
      const known = knownOf(current);
      let found = known.get(zone.text);
      if (found === undefined) {
        found = read({ text: zone.text, start: 0 });
        known.set(zone.text, found);
      }
      return moved(found, zone.start);
    };
  }

  function open(): Within {
    const document = {};
    return (read) =>
      (...given) => {
        const before = current;
        current = document;
        try {
          return read(...given);
        } finally {
          current = before;
        }
      };
  }

  return { once, open };
}
