// Sentences that begin with their verb and name no subject, in languages that leave it out: "Había llegado en 1961".
import { anyOf } from './any-word.ts';

export interface Verbs {
  /** Small words that begin when and where, and no article: "Em 2025, fez …". */
  when: string;
  /** What may stand before the verb: pronouns of an object, a negation. */
  before: string;
  verbs: string;
  /** What verbs end in that tell what somebody did, and hardly another word. A pattern; left out: they are listed. */
  past?: string;
  /** How many did it, behind such a verb: "llegaron dos". A pattern. */
  counted?: string;
  /** Verbs that tell only what somebody or something is, whatever follows them. */
  copulas: string;
  /** A verb with what makes it one that has no subject. A pattern. */
  impersonal: string;
  /** What begins a subject behind the verb, beside a capital. A pattern. */
  subject: string;
}

export function beginsWithVerb({
  when,
  before,
  verbs,
  past = '(?!)',
  counted = '(?!)',
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
    `^(?:(?!s[ei]\\s)${anyOf(before)}\\s){0,2}\\p{L}{2,18}${past}(?![\\p{L}-])(?!\\s(?:${subject}|${counted}))`,
    'iu',
  );
  const capital = /^\S+\s(?:\p{L}+\s)?\p{Lu}/u;
  const begins = (text: string) =>
    copula.test(text) ||
    ((pattern.test(text.slice(0, 80)) || did.test(text.slice(0, 80))) && !capital.test(text));
  const leads = phrases.map((phrase) => new RegExp(`^${anyOf(when)} ${phrase}`, 'iu'));
  return (text) => begins(text) || leads.some((lead) => lead.test(text) && begins(text.replace(lead, '')));
}

/** When and where is not who: up to a comma, or a word or two, none of them a verb ("A insospettirsi è stato …"). */
const phrases = [
  '[^,“"«]{2,30}, ',
  '(?!\\p{L}+r(?:e|si)?\\s)[\\p{L}\\d]+ ',
  '(?!\\p{L}+r(?:e|si)?\\s)[\\p{L}\\d]+ [\\p{L}\\d]+ ',
  '\\p{L}+ (?:de|del) \\d{4} ',
];
