// Two who say something together: "Ann Field and Tom Reed said that …", « …, ont dit la mairie et la préfecture ». Whoever of
// them stands beside the verb is one half; both of them speak.
import type { Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { isPersonNoun } from './person-nouns.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** So much of a text beside a subject is looked at, in UTF-16 units. */
const reach = 160;

/** The subject of an attribution, with whom it is joined to. @param text in which its offsets lie */
export function withOther(subject: Subject, text: string, tools: Tools): Subject {
  if (!isSomebody(subject)) return subject;
  return joinedBefore(subject, text, tools) ?? joinedBehind(subject, text, tools) ?? subject;
}

/** "(Ann Field and) Tom Reed", "(Ann Field, a nurse, and) Tom Reed", "(The council of Norfield and the) harbour trust" */
function joinedBefore(subject: Subject, text: string, tools: Tools): Subject | null {
  const from = startOf(subject, text, tools);
  const before = text.slice(Math.max(0, from - reach), from);
  const family = from === subject.start ? ofOneFamily(subject, before, tools) : null;
  if (family) return family;
  const [joint = '', word = ''] = /,?\s(\p{L}+)\s$/u.exec(before) ?? [];
  if (!tools.words.together.has(word)) return null;
  const until = from - joint.length;
  const clauses = joint.startsWith(',') ? /^|[.;:!?…“”„«»"–—]\s*/gu : /^|[.,;:!?…“”„«»"()–—]\s*/gu;
  const opens = matchesOf(before.slice(0, -joint.length), clauses).at(-1)!;
  const start = from - before.length + opens.index + opens[0].length;
  // "⟨Both⟩ the council (and the Harbour Board)"
  const [also = ''] = tools.words.isSeveralPronoun
    ? (/^[Bb]oth\s/u.exec(text.slice(start, until)) ?? [])
    : [];
  const first = subjectAt(text.slice(start + also.length, until), start + also.length, tools);
  if (!first || first.weak || first.start < start || !isSomebody(first)) return null;
  const rest = text.slice(first.end, until);
  // „(Der Chef, Ann Feld (CDU), und) Jan Moos“
  const isApposed = tools.words.verbSecond && first.role !== null && /^(?:\s\([^()]{2,20}\))?$/u.test(rest);
  const isRead = joint.startsWith(',')
    ? isApposed || isAside(rest, tools)
    : rest === '' || isOfWhom(rest, tools);
  return isRead ? both([first, subject], start, text, tools) : null;
}

/** „Anna und (Jan Moos)“: a given name, and the surname of both. @param before what stands before the second one */
function ofOneFamily({ kind, name, start, end }: Subject, before: string, tools: Tools): Subject | null {
  const [pair = '', given = '', word = ''] =
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]+)\s(\p{L}+)\s$/u.exec(before) ?? [];
  const other = name.split(' ');
  if (kind !== 'person' || other.length < 2 || !tools.words.together.has(word)) return null;
  // "Anna Peter und Jan Moos"
  const [last = ''] = /\p{Lu}[\p{L}-]+(?=\s$)/u.exec(before.slice(0, -pair.length)) ?? [];
  if (!isGivenName(given) || !isGivenName(other[0]!) || isGivenName(last)) return null;
  return {
    kind: 'role',
    name: `${pair}${name}`,
    role: null,
    start: start - pair.length,
    end,
    plural: true,
  };
}

/** "said Ann Field (and Tom Reed)", „(Die Kammer und) der Landtag (teilten mit)“: where nobody does anything else behind them. */
function joinedBehind(subject: Subject, text: string, tools: Tools): Subject | null {
  const start = startOf(subject, text, tools);
  // „(Der Chef, Ann Feld,) und Jan Moos“: the comma ends who the first one is, where the sentence begins with that.
  const isApposed =
    tools.words.verbSecond && subject.role !== null && /(?:^|[.!?]\s+)$/u.test(text.slice(0, start));
  const behind = isApposed ? /^(?:\s\([^()]{2,20}\))?,?\s(\p{L}+)\s(?=\p{L})/u : /^\s(\p{L}+)\s(?=\p{L})/u;
  const [joint = '', word = ''] = behind.exec(text.slice(subject.end)) ?? [];
  if (!tools.words.together.has(word)) return null;
  const at = subject.end + joint.length;
  // "Ann Field and others": she is one of those who say it.
  const [others = ''] = tools.words.isSeveralPronoun
    ? (/^(?:several |many |two |three |four )?(?:others|colleagues|co-authors)(?= \p{Ll})/u.exec(
        text.slice(at),
      ) ?? [])
    : [];
  if (others !== '' && subject.kind === 'person') {
    const end = at + others.length;
    return {
      kind: 'role',
      name: text.slice(subject.start, end),
      role: null,
      start: subject.start,
      end,
      plural: true,
    };
  }
  const [phrase = ''] = text.slice(at, at + reach).split(/[.,;:!?…“”„«»"()–—]/u, 1);
  const verb = /\p{L}+\s$/u.test(text.slice(0, start)) ? -1 : phrase.search(tools.said);
  const second = subjectAt(verb > 0 ? phrase.slice(0, verb).trimEnd() : phrase, at, tools);
  if (!second || second.weak || !isSomebody(second)) return null;
  const rest = text.slice(second.end, at + (verb > 0 ? verb : phrase.length)).trim();
  return rest === '' || isSource(text, start, tools) || isWhen(rest, tools)
    ? both([subject, second], start, text, tools)
    : null;
}

/** „Laut (Ann Feld und Tom Reed) ist …“ */
function isSource(text: string, start: number, { words }: Tools): boolean {
  const ends = ({ index, 0: found }: RegExpExecArray) => index + found.length === start;
  return [words.accordingTo, words.sources?.before].some((source) => {
    const found = source?.exec(text.slice(0, start));
    return found ? ends(found) : false;
  });
}

const isSomebody = ({ kind, isThing }: Subject): boolean =>
  !isThing && ['person', 'organisation', 'role'].includes(kind);

/** " of the harbour trust" */
const isOfWhom = (rest: string, tools: Tools): boolean =>
  tools.words.rolePrepositions.has(firstWord(rest)) && tellsNothing(rest, tools);

/** ", a nurse" */
const isAside = (rest: string, tools: Tools): boolean =>
  /^(?:,\s[^,]+){1,2}$/u.test(rest) &&
  rest.split(/,\s/u).every((piece) => !tools.relativeClause.test(piece)) &&
  tellsNothing(rest, tools);

const tellsNothing = (rest: string, { words, said }: Tools): boolean =>
  !words.finite.test(rest) && rest.search(said) < 0;

/** "on Monday" */
function isWhen(rest: string, { words, language }: Tools): boolean {
  const first = firstWord(rest);
  return words.prepositions.has(first) || words.times.has(first) || language.calendar.days.includes(first);
}

/** Where the words begin that belong to a name: what it is called by, and an article. */
function startOf({ start, role }: Subject, text: string, { words }: Tools): number {
  const before = text.slice(Math.max(0, start - reach), start);
  const lead = before.trimEnd();
  // "her deputy, Tom Reed"
  const beside = lead.replace(/,$/u, '');
  const own = role !== null && beside.endsWith(role) ? beside.slice(0, beside.length - role.length) : before;
  const article = /(?:^|[\s“„«"])(\p{L}+(?:\s|['’]))$/u.exec(own)?.[1] ?? '';
  return start - before.length + own.length - (words.articles.test(article) ? article.length : 0);
}

/** Two bodies are one, as is "the Ministry of Trade and Industry"; others are described by their names. */
export function both(
  [first, second]: [Subject, Subject],
  start: number,
  text: string,
  tools: Tools,
): Subject | null {
  const { articles } = tools.words;
  const from = startOf(second, text, tools);
  const article = articles.exec(text.slice(from, second.end))?.[0] ?? '';
  const isOffice = second.kind === 'person' && from + article.length < second.start;
  // "the author and broadcaster Ann Field": one, who is both.
  const isCalling = first.kind === 'role' || isPersonNoun(first.name.toLowerCase(), tools.words.people);
  if (isOffice && isCalling && article === '') return null;
  const areBodies = first.kind === 'organisation' && second.kind === 'organisation';
  const whole = text.slice(start, second.end);
  const name = article !== '' && !isOffice ? whole : whole.replace(articles, '');
  const span = { start: second.end - name.length, end: second.end };
  return { kind: areBodies ? 'organisation' : 'role', name, role: null, ...span, plural: true };
}
