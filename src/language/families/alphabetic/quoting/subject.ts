// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals; else a role or an organisation.

import { pronoun, type Subject } from '../../../quoting.ts';
import { saysSomething } from '../../../text/saying.ts';
import { isGivenName } from '../is-given-name.ts';
import { holdsAttribute } from './attributes.ts';
import { restOfBody, subjectOfName } from './named-subject.ts';
import { type Name, namesOf } from './names.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';
import { unnamed } from './unnamed.ts';

/**
 * @param written the words on the subject's side of the verb, within one sentence
 * @param side whether they stand before or after the verb
 * @param at offset of the phrase in the text, for the offsets of the result
 */
export function subjectIn(
  written: string,
  side: 'before' | 'after',
  tools: Tools,
  at: number,
): Subject | null {
  const phrase = side === 'after' ? untilClause(written, tools) : written;
  const closed = /[,)–—]\s*$/.test(phrase);
  const all = segmentsOf(phrase);
  const segments = side === 'before' && closed ? withoutRelative(all, tools) : all;
  // "The owner, who runs the Otter Group, said": whom a relative clause names does not speak.
  const near =
    side === 'after'
      ? segments
      : segments
          .filter(
            // "the Institute for Technology (KIT) expects": an abbreviation beside the name that it is of.
            ({ text, start }) =>
              start === 0 || !(tools.relativeClause.test(text) || /\(\s*$/.test(phrase.slice(0, start))),
          )
          .reverse();
  const first = near[0];
  if (!first) return null;
  const last = side === 'after' ? first.text.trimStart() : lastClause(first.text, tools);
  const word = pronounAt(last, tools);
  // « Anne Roux, elle, dénonce »: the pronoun stands beside its name.
  const isBeside =
    side === 'before' &&
    word !== null &&
    tools.words.reportForms !== null &&
    last.trim() === word &&
    endsInName(near[1], tools);
  if (isBeside) near.shift();
  else if (word !== null) return pronounOf(word, at, phrase, tools);
  const byAge = personByAge(last, phrase, at, tools);
  if (byAge) return byAge;
  // "In her book The Long Way she wrote": right before the verb.
  const beside =
    side === 'before' && !tools.words.verbSecond ? /(?<= )\p{Ll}+$/u.exec(phrase.trimEnd()) : null;
  if (beside && Object.hasOwn(tools.words.pronouns, beside[0]))
    return pronounOf(beside[0], at, phrase, tools);
  // "ihr Sohn Henning": whose he is, and not you.
  const isOwner = tools.language.writing.nounsInCapitals && /^\p{L}+ \p{Lu}/u.test(last);
  const firstOne = /^\p{L}+(?!')/u.exec(last)?.[0].toLowerCase() ?? '';
  if (tools.words.firstPersons.has(firstOne) && !(isOwner && tools.words.articles.test(last))) return null;

  const best =
    side === 'after' ? nameAfter(segments.slice(0, 3), tools) : nameBefore(near.slice(0, 4), closed, tools);
  if (best) return subjectOfName(best.name, best.segment, segments, tools, at, side === 'before');
  return unnamed(near, at, side, closed, tools);
}

/** "Ann Field, who has run the shop with her brother, Tom, since 2003, said": what stands in a clause about whom it begins with. */
function withoutRelative(segments: Segment[], tools: Tools): Segment[] {
  const at = segments.findIndex(({ text }, i) => i > 0 && tools.relativeClause.test(text));
  const [head] = segments;
  if (at !== 1 || !head || head.start > 0 || !endsInName(head, tools) || !opensWithSubject(head, tools))
    return segments;
  const goesOn = segments.slice(2).some(({ text }) => tools.words.coordinators.has(firstWord(text)));
  return goesOn ? segments : segments.slice(0, 2);
}

/** "the 34-year-old", „der 58-Jährige“: one told of before, with what the words show. */
export function personByAge(words: string, phrase: string, at: number, tools: Tools): Subject | null {
  const found = tools.words.person?.exec(words);
  if (!found) return null;
  const { he, she, age } = found.groups ?? {};
  const start = at + Math.max(0, phrase.lastIndexOf(found[0]));
  return {
    ...{ ...pronoun, start, end: start + found[0].length, plural: false },
    gender: he !== undefined ? 'male' : she !== undefined ? 'female' : undefined,
    ...(age !== undefined && { age: Number(age) }),
  };
}

/** "contó en 2008, cuando la Universidad …": up to another clause. */
function untilClause(phrase: string, { words }: Tools): string {
  const at = words.clauses ? phrase.search(words.clauses) : -1;
  return at >= 0 ? phrase.slice(0, at) : phrase;
}

/** Whoever a phrase begins with: a pronoun, a name, somebody described; nobody where it begins with anything else. */
export function subjectAt(phrase: string, at: number, tools: Tools): Subject | null {
  const text = phrase.trimStart();
  const from = at + phrase.length - text.length;
  const word = pronounAt(text, tools);
  if (word !== null) return pronounOf(word, from, text.slice(0, word.length), tools);
  // "Graham told The Associated Press": the first word, and nobody behind its verb.
  const first = /^\p{Lu}[\p{L}’'-]*(?= (\p{Ll}+)(?!\p{L}))/u.exec(text);
  const isLone = first !== null && saysSomething(first[1]!, tools.language);
  const subject = subjectIn(isLone ? first[0] : text, 'after', tools, from);
  if (!subject || subject.kind === 'pronoun') return null;
  // "The Indian army shelled the hills": up to the noun of the body.
  if (
    subject.kind === 'organisation' &&
    tools.words.articles.test(subject.name) &&
    !tools.language.writing.nounsInCapitals
  ) {
    const name = bodyAtStart(subject.name, tools);
    return name === null ? null : { ...subject, name, end: subject.start + name.length };
  }
  if (subject.kind !== 'role') {
    const article = tools.words.articles.exec(text)?.[0] ?? '';
    const isNear = subject.start - from <= (subject.role?.length ?? 0) + 2 + Math.max(4, article.length);
    return isNear || isNounOf(text.slice(0, subject.start - from), tools) ? subject : null;
  }
  const noun = text.replace(tools.words.articles, '');
  const head = /^[\p{L}-]+/u.exec(noun)?.[0] ?? '';
  const isSomebody =
    isPersonNoun(head, tools.words.people) || tools.words.several?.has(head.toLowerCase()) === true;
  return isSomebody || tools.organisations.called.test(head) ? subject : null;
}

/** An article, a word or two, the noun of a body, and what it is of. */
function bodyAtStart(phrase: string, { organisations }: Tools): string | null {
  const words = phrase.split(' ');
  const at = words.findIndex((word, i) => i > 0 && organisations.called.test(word));
  if (at < 1 || at > 4) return null;
  const head = words.slice(0, at + 1).join(' ');
  return `${head}${organisations.of.exec(phrase.slice(head.length))?.[0].trimEnd() ?? ''}`;
}

/** "a também médica Ann Field": nothing but an article, adjectives and a noun before the name. */
function isNounOf(before: string, { words }: Tools): boolean {
  const article = words.articles.exec(before)?.[0] ?? '';
  const rest = before.slice(article.length).trim().toLowerCase().split(/\s+/);
  return (
    article !== '' &&
    rest.length <= 4 &&
    maybePersonNoun(rest.at(-1)!, words.people) &&
    !/(?<=.)\p{Lu}|[:;,.]/u.test(before.trim()) &&
    rest.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word) && isInNoun(word, words))
  );
}

const isInNoun = (word: string, words: Tools['words']): boolean =>
  !words.prepositions.has(word) &&
  !words.finite.test(word) &&
  !words.subordinators.has(word) &&
  !words.coordinators.has(word);

interface Found {
  name: Name;
  segment: Segment;
}

/** The first full name behind the verb, or else the first word of one. */
function nameAfter(segments: readonly Segment[], tools: Tools): Found | null {
  let best: Found | null = null;
  for (const [place, segment] of segments.entries()) {
    // "jeden z poslanců strany, kterou vede Petr Novák": where a role needs no article, none stands behind a comma.
    if (place > 0 && tools.words.people.cases && !isApposed(segment, tools)) break;
    if (tools.words.people.cases && tools.words.anybody.has(firstWord(segment.text))) break;
    // "disse infatti, che Ann …": what was said begins, and names others.
    if (place > 0 && tools.words.conjunctions.has(firstWord(segment.text))) break;
    // "sagt eine Frau, die ihren Namen nicht nennen will": what a clause tells of her names nobody.
    if (place > 0 && best === null && tools.relativeClause.test(segment.text)) break;
    const names = namesOf(segment.text, tools, false).filter(
      // "said Acme Foods economist Ann Field", "according to a Pentagon memo"
      (name) =>
        (isNominative(name, tools) || !isBehindPlace(segment.text.slice(0, name.from), tools)) &&
        !ownsNoun(segment.text.slice(name.end), tools) &&
        !isOfNoun(behind(name, segment, tools), tools, segment.start === 0 ? name.tokens : 1) &&
        !isAdjective(name, segment, tools) &&
        !isOfOffice(name, segment, tools),
    );
    const name = names.find((n) => n.tokens > 1) ?? names[0];
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  return best;
}

/**
 * The subject of a verb that follows: the nearest name, unless it stands in an apposition to one before it, as whom
 * somebody defends or works for.
 * @param near nearest first
 * @param closed a comma stands behind it, as behind an apposition
 */
function nameBefore(near: readonly Segment[], closed: boolean, tools: Tools): Found | null {
  let inApposition: Found | null = null;
  for (const [place, segment] of near.entries()) {
    const text = segment.text.trimStart();
    const goesOn = tools.words.coordinators.has(firstWord(text));
    const found = subjectName(segment, tools);
    const isOther = found && (isAdjective(found, segment, tools) || isOfOffice(found, segment, tools));
    const name = isOther ? undefined : found;
    // "W serwisie Truth Social napisał": where no word needs to say who, a phrase of place names nobody.
    if (name && tools.words.dropped && place === near.length - 1 && isPlace(segment, name, tools))
      return inApposition;
    // "Indian officials said": the word behind it is who speaks.
    if (name && isOfNoun(behind(name, segment, tools), tools, name.tokens))
      return (
        inApposition ??
        (tools.words.articles.test(text) ? headOfAppositions(near.slice(place + 1), tools) : null)
      );
    if (!name) {
      if (goesOn) return inApposition;
      // "When Nomura pressed him, the minister said": an article opens a subject, unless it stands in an apposition.
      if (place === 0 && tools.words.articles.test(text) && !(closed && endsInName(near[1], tools)))
        return headOfAppositions(near.slice(1), tools);
      continue;
    }
    // "Een appje aan zijn neef Ruben luidde": whom a noun goes to is not who speaks.
    if (
      place > 0 &&
      tools.words.articles.test(text) &&
      isBehindPlace(segment.text.slice(0, name.from), tools)
    )
      return inApposition;
    // "Questionada sobre isso, a ministra Ana Sá respondeu": a word that may have its capital for free.
    if (inApposition && inApposition.name.tokens > 1 && isLoneWord(segment, name)) return inApposition;
    const isHead = goesOn || !/^[\p{Ll}\d]/u.test(text);
    if (isHead && (place === 0 || opensWithSubject(segment, tools))) return { name, segment };
    inApposition ??= { name, segment };
  }
  return inApposition;
}

/** A phrase that begins with a small word and goes on with others up to the name, or "En Ulloa,": no article begins a subject. */
function isPlace({ text }: Segment, { from, tokens, titles }: Name, { words }: Tools): boolean {
  const between = text.slice(0, from).trim().split(' ');
  const isBare = between.length === 1 && tokens === 1 && titles === '' && /^\p{Ll}/iu.test(between[0]!);
  return (
    // "A ministra": the same word is an article.
    !words.articles.test(text.trimStart()) &&
    words.prepositions.has(between[0]!.toLowerCase()) &&
    (between.slice(1).some((word) => /^\p{Ll}{4}/u.test(word)) ||
      (isBare && words.accordingTo?.test(text) !== true)) &&
    !words.articles.test(`${between.at(-1)} `)
  );
}

/** "její předseda, hejtman Jan Novák": a name in full, whose form shows that it is the subject, and before it nothing but what they are. */
function isApposed({ text }: Segment, tools: Tools): boolean {
  const name = namesOf(text, tools, false).find((one) => isNominative(one, tools));
  const [first = ''] = text.trim().split(' ', 1);
  return name !== undefined && (name.start <= 1 || isPersonNoun(first, tools.words.people));
}

/** "prezydent USA": of what somebody is, where a noun takes a case for it and no small word. */
const isOfOffice = ({ organisation, from }: Name, { text }: Segment, { words: { people } }: Tools): boolean =>
  people.cases !== undefined &&
  organisation &&
  text
    .slice(Math.max(0, from - 120), from)
    .split(' ')
    .some((word) => isPersonNoun(word, people));

/** "Česká národní banka": an adjective with the capital of a whole name. */
function isAdjective(
  { text, tokens, end }: Name,
  segment: Segment,
  { words, language, said }: Tools,
): boolean {
  const { adjective } = words.people;
  const [, next] = /^ (\p{Ll}[\p{L}-]+)/u.exec(segment.text.slice(end)) ?? [];
  if (!adjective || tokens > 1 || next === undefined || !adjective.test(text.toLowerCase())) return false;
  return (
    !words.prepositions.has(next) &&
    !words.coordinators.has(next) &&
    !words.sentenceAdverbs.has(next) &&
    !words.finite.test(next) &&
    !language.words.stop.has(next) &&
    next.search(said) < 0
  );
}

/** "řekl dnes po jednání Petr Fiala": by its form the name of whoever does something, wherever it stands. */
const isNominative = ({ text, tokens }: Name, { words: { people } }: Tools): boolean =>
  people.cases !== undefined && tokens > 1 && people.genderOfName?.(text) !== undefined;

const isLoneWord = ({ start, text }: Segment, { tokens, from, text: name, titles, address }: Name): boolean =>
  start === 0 &&
  tokens < 2 &&
  titles === '' &&
  address === '' &&
  text.slice(0, from).trim() === '' &&
  !isGivenName(name) &&
  /^\s\p{Ll}/u.test(text.slice(from + name.length));

/** "Ann Field, head of tests, a company in Florida, said": a name that stands alone, and nothing but phrases behind it. */
function headOfAppositions(near: readonly Segment[], tools: Tools): Found | null {
  for (const segment of near) {
    const [name, ...others] = namesOf(segment.text, tools, segment.start === 0);
    const beside = name && `${segment.text.slice(0, name.from)}${segment.text.slice(name.end)}`.trim();
    // "…, when Ann Field, a councillor for the Greens, said"
    const isAlone = beside === '' || (beside !== undefined && tools.words.subordinators.has(beside));
    if (name && others.length === 0 && isAlone) return name.tokens > 1 ? { name, segment } : null;
    if (tools.words.finite.test(segment.text) || opensOtherwise(segment, tools)) return null;
  }
  return null;
}

const opensOtherwise = ({ text }: Segment, { words }: Tools): boolean =>
  words.subordinators.has(firstWord(text)) || words.coordinators.has(firstWord(text));

/** The first full name behind the last conjunction of a segment, or else the first word of one. */
function subjectName(segment: Segment, tools: Tools): Name | undefined {
  const names = namesOf(segment.text, tools, segment.start === 0);
  const joint = tools.openerOfSubject.exec(segment.text)?.[0].length ?? 0;
  const own = names.filter(({ start }) => start >= joint);
  // "the Ministry of Youth and School", not "the University of Leeds and Jane Field"
  const body = names.find(({ organisation }) => organisation);
  if (
    body &&
    (own[0]?.tokens ?? 0) < 2 &&
    body.start < joint &&
    body.end + restOfBody(body, segment, tools).length >= joint
  )
    return body;
  // "the Ministry of Youth and School said": the end of a body's name, and none of its own.
  const isEnd =
    own[0]?.organisation &&
    own[0].tokens < 2 &&
    /\p{Lu}[\p{L}-]+\s\p{Ll}+\s$/u.test(segment.text.slice(0, own[0].from));
  if (isEnd && tools.organisations.called.test(segment.text.slice(0, joint))) return undefined;
  const list = own.length > 0 ? own : names;
  const last = list.at(-1);
  // "Acme Foods senior economist Ann Field said": what stands right before the verb.
  if (
    last &&
    last.tokens > 1 &&
    tools.words.behindName &&
    segment.text.slice(last.end).replace(tools.words.behindName, '').trim() === '' &&
    list.slice(0, -1).every((one) => isOfNoun(behind(one, segment, tools), tools))
  )
    return last;
  return list.find(({ tokens }) => tokens > 1) ?? list[0];
}

/** What stands behind a name, and behind what belongs to it: "(the Ministry of Trade) spokesperson". */
const behind = (name: Name, segment: Segment, tools: Tools): string =>
  segment.text.slice(name.end + (name.organisation ? restOfBody(name, segment, tools).length : 0));

const endsInName = (segment: Segment | undefined, tools: Tools): boolean =>
  segment !== undefined &&
  namesOf(segment.text, tools, segment.start === 0).some(({ end }) => segment.text.slice(end).trim() === '');

/** Not "After a meeting with X", nor "When X asked". */
function opensWithSubject({ text }: Segment, { words }: Tools): boolean {
  const first = firstWord(text);
  return (
    !words.prepositions.has(first) && !words.subordinators.has(first) && !words.sentenceAdverbs.has(first)
  );
}

/** A noun goes on behind a name: what is neither a small word nor an adverb. */
function isOfNoun(rest: string, { language, words, organisations }: Tools, tokens = 1): boolean {
  const [, word] = /^ (\p{Ll}[\p{L}-]+)/u.exec(rest) ?? [];
  if (word === undefined || language.writing.nounsInCapitals) return false;
  // "zei Ann Field een uur later"
  if (words.verbSecond && words.articles.test(`${word} `)) return false;
  const isPerson = (noun: string) => words.people.nouns.has(noun) || words.anybody.has(noun);
  if (isPerson(word) || isPerson(word.replace(/e?s$/, ''))) return true;
  if (saysSomething(word, language) || words.reacts?.test(word)) return false;
  // "Ann Field verwoordt het": behind a name in full, a form of a verb.
  if (words.verbSecond && tokens > 1 && /(?:[^aeiou]t|de|te)$/u.test(word))
    if (words.people.nounEnds?.test(word) !== true && !organisations.called.test(word)) return false;
  // "shook his head"
  if (words.reacts && rest.slice(1, 60).search(words.reacts) === 0) return false;
  // "shook his head and" said: a verb, where the clause has two.
  if (words.behindName === null || words.behindName.test(rest) || /(?:ed|ing)$/.test(word)) return false;
  // "lashes out", "shrugs her shoulders", "opens the door": what a noun does not stand before.
  const [, , next = ''] = rest.split(' ');
  const isTaken = words.articles.test(`${next} `) || Object.hasOwn(words.pronouns, next);
  if (/[^s]s$/.test(word) && (isTaken || words.verbParticles?.has(next))) return false;
  return (
    !words.prepositions.has(word) &&
    !words.coordinators.has(word) &&
    !words.subordinators.has(word) &&
    !words.sentenceAdverbs.has(word) &&
    !words.finite.test(word) &&
    !rest.split(' ').some((other) => words.coordinators.has(other))
  );
}

/** "rapporte le ministère dans un message sur le réseau …", "racconta al giornale di aver atteso …": no subject any more. */
const isBehindPlace = (before: string, { words }: Tools): boolean =>
  words.perfectInfinitive?.test(before) ||
  (!holdsAttribute(before, words) &&
    (before.toLowerCase().match(/(?<!\p{L})\p{L}+/gu) ?? []).some(
      (word, at) => at > 0 && words.prepositions.has(word) && !words.rolePrepositions.has(word),
    ));

/** "said Acme Foods' economist", "said Institutes of Canada's economist": whose it is, and not who speaks. */
const ownsNoun = (rest: string, { words }: Tools): boolean =>
  words.possessive !== null &&
  /^(?: (?:of|for|and)(?: the)? \p{Lu}[\p{L} ]{1,40}?)?['’]s? \p{Ll}/u.test(rest);

/** With what its form shows, and where it stands. */
function pronounOf(word: string, at: number, phrase: string, { words }: Tools): Subject {
  const { number, gender } = words.pronouns[word]!;
  const start = at + Math.max(0, phrase.toLowerCase().lastIndexOf(word));
  return {
    ...pronoun,
    ...{ start, end: start + word.length },
    plural: number === 'many',
    gender: gender === 'any' ? undefined : gender,
  };
}

/** "but she", "and he": what a coordinated clause begins with does not hide its pronoun. */
const lastClause = (text: string, tools: Tools): string =>
  text.trimStart().replace(tools.openerOfSubject, '').trimStart();
