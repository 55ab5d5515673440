// Labels from the clause before a number: its subject and its verb.
import type { FigureSurroundings, Language } from '../../language.ts';
import { saysSomething } from '../../text/saying.ts';
import { isWeakEnd } from './label-behind.ts';
import { type Asked, isPreposition } from './label-words.ts';

/** Of a subject and its verb. */
const mostWords = 9;

export interface Told {
  words: string[];
  /** Nothing else was there. */
  rest: boolean;
  /** At which word of the clause they begin. */
  start: number;
  /** They are what somebody says or knows: "knew that". */
  reported: boolean;
  /** What stands between them and the number, where it is more than how exactly it holds: "to", "by". */
  between: string;
}

/** The words of the clause up to the number, without what only leads up to it. */
export function subjectOf(before: string, asked: Asked): Told {
  const { is } = asked;
  let lead = before.trimEnd();
  let led = false;
  for (let next = lead; ; lead = next) {
    next = lead.replace(is.approximate, '').trimEnd();
    const last = /(\S+)$/.exec(next)?.[1] ?? '';
    const isPrepositional = is.prepositions.test(last);
    led ||= isPrepositional;
    if (isPrepositional || is.adverbs.test(last)) next = next.slice(0, -last.length).trimEnd();
    if (next === lead) break;
  }
  const all = lead.split(/\s+/).filter(Boolean);
  const start = all.findLastIndex((word) => is.breaks.test(word)) + 1;
  // "Since Christmas thieves have taken": nobody knows where its beginning ends.
  const isOpen = start === 1 && all[0] !== undefined && opensClause(all[0], asked);
  let words = isOpen ? [] : withoutTime(all.slice(start), asked);
  const rest = words.length === 0;
  const first = all.length - words.length;
  let verb = '';
  while (words.length > 2 && !is.leadsOn.test(words.at(-1)!) && isWeakEnd(words.at(-1)!, asked)) {
    verb = words.pop()!;
    led ||= isPreposition(verb, asked) || is.articles.test(verb);
  }
  // "Vertreter der", "just shy of Labor’s"
  if (words.length === 2 && is.articles.test(words[1]!)) words = [];
  if (/['’]s$/u.test(words.at(-1) ?? '')) words = [];
  // "Die Stadt hat Ihnen 80.000 Euro gestrichen": what it did stands elsewhere.
  if (is.verbsElsewhere.test(verb) && !asked.words.closesClause) words = [];
  const between = led
    ? all
        .slice(first + words.length)
        .concat(before.trimEnd().slice(lead.length).trim())
        .join(' ')
        .trim()
    : '';
  // "The county knew that diesel cost", but not "a report that gives".
  const [led3 = '', led2 = '', led1 = ''] = all.slice(Math.max(0, start - 3), start);
  const reported =
    is.introduces.test(led1) && led2 !== '' && !is.articles.test(led3) && !isPreposition(led3, asked);
  return { words, rest, start, between, reported };
}

const opensClause = (word: string, { is, language }: Asked): boolean =>
  /^\p{Lu}/u.test(word) && language.standing.subordinate?.test(word) === true && !is.joints.test(word);

/** "In five months the scheme has taken": without the time. */
function withoutTime(words: string[], { is }: Asked): string[] {
  const end = words.slice(0, 4).findIndex((word) => is.times.test(word));
  return end > 0 && is.timeBefore.test(words[0]!) && words.length > end + 3 ? words.slice(end + 1) : words;
}

export function isSentence(words: string[], asked: Asked): boolean {
  const { is, language } = asked;
  const [first = ''] = words;
  if (words.length < 2 || words.length > mostWords) return false;
  if (is.pointing.test(first) || is.auxiliaries.test(first) || saysSomething(words.at(-1)!, language))
    return false;
  if (words.some((word) => is.pronouns.test(word) && !(language.writing.nounsInCapitals && word === 'Sie')))
    return false;
  if (is.pronouns.test(first)) return false;
  return words.some((word) => word.length > 3 && !language.words.stop.has(word.toLowerCase()));
}

/** A card has no room for more. */
const longestClause = 80;
/** With what its clause goes on with behind the figure. */
const longestWhole = 120;

/**
 * "the batteries supplied", where the number is the next word; the clause with its number where it is whole only so: "Gate
 * receipts came to €198,000". Null where neither stands alone.
 */
export function clauseOf(
  { words, start, between, reported }: Told,
  { text, tail, number: { unit } }: FigureSurroundings,
  asked: Asked,
): string | null {
  const { is, language } = asked;
  const { closesClause } = asked.words;
  const [first = ''] = words;
  const label = words.join(' ');
  const behind = closesClause ? tail.trim() : '';
  const isWhole = between === '' && behind === '' && !is.leadsOn.test(words.at(-1)!);
  // Without its subject a clause says nothing by itself.
  const begins =
    reported || /^\p{Lu}/u.test(first) || is.articles.test(first) || isDeterminer(first, language);
  // "the complex", "a tank"
  if (isWhole && words.length === 2 && is.articles.test(first)) return null;
  if (!begins || (closesClause && start > 0 && !isWhole)) return null;
  if (isWhole) return closesClause || !isPreposition(first, asked) ? label : null;
  if (!closesClause && isPreposition(first, asked)) return null;
  const clause = (rest: string, longest = longestClause): string | null => {
    const whole = [label, between, text, rest].filter((part) => part !== '').join(' ');
    const others = [label, between, rest].some((part) => /\d/.test(part));
    // "Das Defizit bezifferte er auf"
    const pointing = `${between} ${rest}`
      .split(' ')
      .some((word) => is.pronouns.test(word) || (word !== '' && is.breaks.test(word)));
    return whole.length <= longest && !others && !pointing ? whole : null;
  };
  if (closesClause) return clause(behind);
  // "Revenue rose 3 per cent to £412m", and not "the closing of over 30,000 accounts with no owner".
  const [next = '', ...more] = tail.trim().split(/\s+/u);
  const endsThere =
    next === '' || (isPreposition(next, asked) && !is.partOf.test(next) && !is.times.test(unit));
  return (more.length > 0 ? clause(tail.trim(), longestWhole) : null) ?? (endsThere ? clause('') : null);
}

/** A possessive or the like: a short word of the language that is no verb. */
const isDeterminer = (word: string, { words: { stop } }: Language): boolean => stop.has(word.toLowerCase());

/** "Cities account for 75 per cent of carbon emissions": of what alone says nothing where somebody has that share. */
export function partOfSubject(told: Told, part: string, around: FigureSurroundings, asked: Asked): string {
  if (!isSentence(told.words, asked)) return '';
  const clause = [told.words.join(' '), told.between, around.text, part]
    .filter((piece) => piece !== '')
    .join(' ');
  const [first = ''] = told.words;
  const begins = /^\p{Lu}/u.test(first) || asked.is.articles.test(first);
  return begins && clause.length <= longestClause && !/\d/.test(clause.replace(around.text, ''))
    ? clause
    : '';
}
