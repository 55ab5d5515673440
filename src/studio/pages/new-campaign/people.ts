// Addresses as people type them: on lines, between commas, with a name before the angle brackets.

export interface Person {
  email: string;
  /** Empty where none was given. */
  name: string;
}

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u;
const part = /(?:"([^"]*)"\s*|([^<>,;"]*))<\s*([^<>]*)>|([^\s,;]+)/gu;

/** Lines of which a part is no address are told as they stand. */
export function readPeople(text: string): { people: Person[]; unread: string[] } {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({
      line,
      people: [...line.matchAll(part)].map(([, quoted, plain, inside, bare]) => ({
        email: (inside ?? bare ?? '').trim(),
        name: (quoted ?? plain ?? '').trim(),
      })),
    }));
  const isRead = ({ people }: { people: Person[] }) => people.every(({ email }) => address.test(email));
  return {
    people: lines.filter(isRead).flatMap(({ people }) => people),
    unread: lines.filter((one) => !isRead(one)).map(({ line }) => line),
  };
}

/** In the form that import takes. */
export const csvOf = (people: readonly Person[]): string =>
  ['email,name', ...people.map(({ email, name }) => `${cell(email)},${cell(name)}`), ''].join('\n');

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
