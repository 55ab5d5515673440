// Sentences that begin with their verb and name no subject, in languages that leave it out: "Había llegado en 1961".
import { anyOf } from './any-word.ts';

export interface Verbs {
  /** What may stand before the verb: pronouns of an object, a negation. */
  before: string;
  verbs: string;
  /** What verbs end in that tell what somebody did, and hardly another word. A pattern; left out: they are listed. */
  past?: string;
  /** Verbs that tell only what somebody or something is, whatever follows them. */
  copulas: string;
  /** A verb with what makes it one that has no subject. A pattern. */
  impersonal: string;
  /** What begins a subject behind the verb, beside a capital. A pattern. */
  subject: string;
}

/** "Em 2025, fez …": when and where is not who. */
const oneWord = /^(?:en|em|no|na|nel|nell|in|w|we|po|od) [\p{L}\d]+ /iu;
const twoWords =
  /^(?:en|em|no|na|nos|nas|in|nel|nella|negli|nelle|nei|a|al|desde|tras|após|dopo|w|we|po|od) [\p{L}\d]+ [\p{L}\d]+ /iu;
const placed =
  /^(?:en|em|no|na|nos|nas|in|nel|nella|negli|nelle|nei|a|al|alla|desde|dal|dalla|tras|após|dopo|w|we|po|od) [^,“"«]{2,30}, /iu;

export function beginsWithVerb({
  before,
  verbs,
  past = '(?!)',
  copulas,
  impersonal,
  subject,
}: Verbs): (text: string) => boolean {
  const copula = new RegExp(`^${anyOf(copulas)}(?![\\p{L}-])(?!\\s\\d)`, 'iu');
  const pattern = new RegExp(
    `^(?:${anyOf(before)}\\s){0,2}(?!(?:${impersonal}))${anyOf(verbs)}(?![\\p{L}-])(?!\\s(?:${subject}))`,
    'iu',
  );
  // "Se registraron lluvias": of nobody.
  const did = new RegExp(
    `^(?:(?!s[ei]\\s)${anyOf(before)}\\s){0,2}\\p{L}{2,18}${past}(?![\\p{L}-])(?!\\s(?:${subject}))`,
    'iu',
  );
  const capital = /^\S+\s(?:\p{L}+\s)?\p{Lu}/u;
  const begins = (text: string) =>
    copula.test(text) ||
    ((pattern.test(text.slice(0, 80)) || did.test(text.slice(0, 80))) && !capital.test(text));
  return (text) =>
    begins(text) ||
    [placed, oneWord, twoWords].some((when) => when.test(text) && begins(text.replace(when, '')));
}
