// What was said so far, by whom, and where nothing told whose words they are.
import type { Mention, Person } from './people.ts';

/** Somebody is known to have said something there. */
export interface Spoken {
  paragraph: number;
  /** Offsets into the paragraph of the words. */
  start: number;
  end: number;
  person: Person;
  /** Where the article gives the name or the description. */
  mention: Mention;
  mentionParagraph: number;
}

/** Words of which nothing told whose they are. */
export interface Unread {
  paragraph: number;
  end: number;
}
