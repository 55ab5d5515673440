// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals; else a role or an organisation.
import { pronoun, type Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { attributeBefore } from './attributes.ts';
import { nameAfter } from './name-after.ts';
import { endsInName, nameBefore, opensWithSubject } from './name-before.ts';
import { subjectOfName } from './named-subject.ts';
import { namesOf } from './names.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { portionOf } from './portion.ts';
import { subjectOfPronoun } from './pronouns.ts';
import { clauseAbout, relatedIn } from './related.ts';
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
  const phrase = side === 'before' ? withoutInterviewer(written, tools) : written;
  const subject = oneIn(phrase, side, tools, at);
  if (side === 'after' || subject?.kind !== 'role') return subject;
  return saysWithin(subject.name, tools) || opensClause(subject.name, tools) ? null : subject;
}

/** "Some of the marchers ⟨the Post interviewed⟩": who asked them is not who says it. */
const withoutInterviewer = (phrase: string, { words }: Tools): string =>
  [words.interviewers, words.among].reduce((left, aside) => (aside ? left.replace(aside, '') : left), phrase);

/** "While many (offered it)": the subject of a clause that opens so is not whose the words are. */
const opensClause = (name: string, { words }: Tools): boolean =>
  (words.bare?.opensSubordinate ?? words.opensCircumstances)?.test(`${name} `) === true;

/** "Norfield.com further reported its source", "The firm denied": a verb of saying in what should be a description; not "the accused". */
const saysWithin = (name: string, { words, said }: Tools): boolean =>
  words.surelySaid !== undefined &&
  matchesOf(name, said).some(
    ({ 0: verb, index }) =>
      words.surelySaid!.test(verb) &&
      index > 0 &&
      !/^\S+\s$/u.test(name.slice(0, index).replace(words.articles, '\u0020')) &&
      !words.relatives.test(name.slice(0, index)),
  );

function oneIn(written: string, side: 'before' | 'after', tools: Tools, at: number): Subject | null {
  const attribute = attributeBefore(written, tools.words);
  if (attribute > 0) return behindAttribute(written, attribute, at, tools);
  const proper = properBody(written, at, tools);
  if (proper) return proper;
  const portion = side === 'before' ? portionOf(written, at, tools) : null;
  if (portion) return portion;
  const phrase = side === 'after' ? untilClause(written, tools) : written;
  const related =
    (side === 'after' ? clauseAbout(phrase, side, at, tools) : null) ?? relatedIn(phrase, side, at, tools);
  if (related) return related;
  const closed = /[,)–—]\s*$/.test(phrase);
  const all = segmentsOf(phrase, tools.words.lists);
  const segments = side === 'before' && closed ? withoutRelative(all, tools) : all;
  // "The owner, who runs the Otter Group, said": whom a relative clause names does not speak.
  const near =
    side === 'after'
      ? segments
      : segments
          .filter(
            // "the Institute for Technology (KIT, Lab Nine) expects": what stands in brackets beside the name that it is of.
            ({ text, start }) =>
              start === 0 ||
              !(
                tools.words.amongThem?.test(text) ||
                isRelativeSegment(text, tools) ||
                /\([^()]*$/.test(phrase.slice(0, start))
              ),
          )
          .reverse();
  // "A mãe, que viu o jogo, já avisou que": nothing but when or how stands beside the verb.
  if (side === 'before' && near.length > 1 && isAdverbAlone(near[0]!, tools)) near.shift();
  if (side === 'before' && closed && isRegion(near, tools)) near.shift();
  const first = near[0];
  if (!first) return null;
  const last = side === 'after' ? first.text.trimStart() : lastClause(first.text, tools);
  const word = pronounAt(last, tools);
  // « Anne Roux, elle, dénonce »: the pronoun stands beside its name.
  const isBeside =
    side === 'before' &&
    word !== null &&
    tools.words.isRomance &&
    last.trim() === word &&
    (endsInName(near[1], tools) || (closed && near.length === 2 && tools.words.articles.test(near[1]!.text)));
  if (isBeside) near.shift();
  else if (word !== null) return pronounIn(phrase, word, at, tools);
  const byAge = personByAge(last, phrase, at, tools);
  if (byAge) return byAge;
  // "In her book The Long Way she wrote": right before the verb.
  const beside =
    side === 'before' && !tools.words.verbSecond ? /(?<= )\p{Ll}+$/u.exec(phrase.trimEnd()) : null;
  const besideVerb = beside && pronounIn(phrase, beside[0], at, tools);
  if (besideVerb) return besideVerb;
  // "ihr Sohn Henning": whose he is, and not you.
  const isOwner = tools.language.writing.nounsInCapitals && /^\p{L}+ \p{Lu}/u.test(last);
  const firstOne = /^\p{L}+(?!')/u.exec(last)?.[0].toLowerCase() ?? '';
  if (tools.words.firstPersons.has(firstOne) && !(isOwner && tools.words.articles.test(last))) return null;

  const best = side === 'after' ? nameAfter(segments.slice(0, 3), tools) : nameBefore(near, closed, tools);
  if (best) return subjectOfName(best.name, best.segment, segments, tools, at, side === 'before');
  return unnamed(near, at, side, closed, tools);
}

/** „die von Anna Feld geleitete Behörde“, „der aus Köln stammende Trainer Jan Holt“: the body or the name behind it, and nobody else. */
function behindAttribute(written: string, attribute: number, at: number, tools: Tools): Subject | null {
  const [noun = '', next = ''] = written.slice(attribute).trimEnd().split(/\s+/);
  if (/^\p{Lu}/u.test(next)) return subjectIn(written.slice(attribute), 'after', tools, at + attribute);
  const { words, organisations } = tools;
  const isBody = organisations.called.test(noun);
  if (!isBody && !isPersonNoun(noun, words.people)) return null;
  const skipped = written.search(/\S/u);
  const name = `${written.slice(skipped, attribute)}${noun}`;
  const span = { start: at + skipped, end: at + skipped + name.length };
  return { kind: isBody ? 'organisation' : 'role', name, role: null, ...span };
}

/** „das Weiße Haus“, „die Europäische Kommission (in Brüssel)“: an adjective with a capital, and the noun of a body. */
function properBody(written: string, at: number, { words, organisations }: Tools): Subject | null {
  const found =
    words.namedBodies &&
    /^\s*((?:[Dd]er|[Dd]ie|[Dd]as)\s(?:\p{Lu}\p{Ll}+e[nrs]?\s){1,2}(\p{Lu}\p{Ll}+))(?=[\s,]|$)(?!\s\p{Lu})/u.exec(
      written,
    );
  const [whole = '', name = '', noun = ''] = found || [];
  if (!found || !(words.namedBodies!.test(noun) || organisations.called.test(noun))) return null;
  // "Europäische Kommission" stands so without its article as well.
  const own = /^[Dd]ie \p{Lu}\p{Ll}+e \p{Lu}\p{Ll}+$/u.test(name) ? name.slice(4) : name;
  const start = at + whole.length - own.length;
  return { kind: 'organisation', name: own, role: null, start, end: start + own.length };
}

/** Also where a conjunction stands for somebody behind a comma: ", que viu o jogo". */
const isRelativeSegment = (text: string, { words, relativeClause }: Tools): boolean =>
  relativeClause.test(text) || words.relativeBehindComma?.includes(firstWord(text)) === true;

const isAdverbAlone = ({ text }: Segment, { words }: Tools): boolean =>
  words.isRomance &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => words.sentenceAdverbs.has(word.toLowerCase()) && !words.articles.test(`${word} `));

/** "Tom Reed, 41, from Hull, Yorkshire, said", "Tom Reed from Hull, Yorkshire, said": where the place lies from which somebody is. */
function isRegion([first, place, ...more]: readonly Segment[], tools: Tools): boolean {
  const { words } = tools;
  if (
    words.isRomance ||
    !first ||
    !place ||
    !/^\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}\s?$/u.test(first.text)
  )
    return false;
  const [, given = '', surname = ''] = /^\s*(\S+)\s*(\S*)/u.exec(first.text)!;
  if (surname !== '' && isGivenName(given)) return false;
  const [, lead = '', small = ''] =
    /^(.*?)(?:^|\s)(\p{Ll}+) \p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s?$/u.exec(place.text) ?? [];
  // "van het Instituut": an article, which elsewhere is a pronoun.
  const isArticle = (word: string) => words.articles.test(`${word} `);
  const written = place.text
    .split(' ')
    .filter((word) => !isArticle(word))
    .join(' ');
  if (!words.prepositions.has(small) || words.finite.test(written)) return false;
  // "Professor Jay Berg van het Instituut (in Drop, Drenthe)": whoever the phrase begins with.
  const [who] = namesOf(lead, tools, place.start === 0);
  const isNamed = who !== undefined && who.tokens > 1 && lead.slice(0, who.from).trim() === '';
  if (lead.trim() !== '' && (isNamed || endsInName({ ...place, text: lead }, tools)))
    return opensWithSubject(place, tools);
  return more.some((one) => endsInName(one, tools) && opensWithSubject(one, tools));
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

/** "contó en 2008, cuando la Universidad …": up to another clause; "antwortet Brand dem Parteichef Stefan Wegner": and to whom it is said. */
function untilClause(phrase: string, { words }: Tools): string {
  const at = words.clauses ? phrase.search(words.clauses) : -1;
  const clause = at >= 0 ? phrase.slice(0, at) : phrase;
  const [said = '', noun = ''] = words.dative?.exec(clause) ?? [];
  return said === '' || maybePersonNoun(noun.toLowerCase(), words.people) ? clause : said;
}

/** "but she", "and he": what a coordinated clause begins with does not hide its pronoun. */
const lastClause = (text: string, tools: Tools): string =>
  text.trimStart().replace(tools.openerOfSubject, '').trimStart();

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

const pronounIn = (phrase: string, word: string, at: number, tools: Tools): Subject | null =>
  subjectOfPronoun(word, at + Math.max(0, phrase.toLowerCase().lastIndexOf(word)), tools);
