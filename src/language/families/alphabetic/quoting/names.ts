// Finds names by their capitals in alphabetic languages: what stands before a name is cut off (name-runs.ts), titles and roles
// are taken off its front (name-titles.ts), and what is no name is left out (no-names.ts).

import { matchesOf } from '../../../text/matches.ts';
import { isGivenName } from '../is-given-name.ts';
import { type Around, type Run, runAt, withoutOpening, withoutPlace, withoutRest } from './name-runs.ts';
import { isJoinedNoun, isTitle, withoutTitles } from './name-titles.ts';
import { type Candidate, isNoName, isNoSubject, isObject } from './no-names.ts';
import { oncePerDocument } from './once.ts';
import type { PeopleWords } from './people-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import { seatIn } from './seats.ts';
import { listsIn } from './segments.ts';
import type { Tools } from './tools.ts';

export interface Name {
  /** Where its titles begin, where the name itself begins and ends. */
  from: number;
  start: number;
  end: number;
  text: string;
  tokens: number;
  /** Titles and roles that stood before the name with capitals of their own. */
  titles: string;
  /** Forms of address among them, which are no role. */
  address: string;
  organisation: boolean;
}

/**
 * The names in one segment between commas.
 * @param sentenceStart its first word has a capital for free
 * @param objects also persons who are objects of a preposition, for the register: of one word alone only given names
 */
export const namesOf = (
  text: string,
  tools: Tools,
  sentenceStart: boolean,
  objects = false,
): readonly Name[] =>
  known(tools, `${sentenceStart} ${objects} ${text}`, () => namesIn({ text, sentenceStart, objects }, tools));

const known = oncePerDocument<readonly Name[]>();

function namesIn(around: Around, tools: Tools): Name[] {
  const { text, objects } = around;
  const lists = listsIn(text, tools.words.lists);
  return Array.from(matchesOf(text, tools.names.sequence))
    .flatMap((row) => apart(row[0], row.index, tools))
    .flatMap(({ words, index }) =>
      // "Health, Education and Welfare": none of them is a name.
      (objects && isNobody(words)) || lists.some(({ start, end }) => start < index && index < end)
        ? []
        : (nameIn(behindArticle(runAt(words, index, around, tools), tools), around, tools) ?? []),
    );
}

/** "Ana Ruiz y Pedro Gil": two, where the small word stands in names as well, "José Ortega y Gasset". */
function apart(row: string, index: number, { words }: Tools): { words: string; index: number }[] {
  const list = row.split(' ');
  const at = list.findIndex(
    (word, i) => i > 1 && i < list.length - 2 && words.together.has(word) && isGivenName(list[i + 1]!),
  );
  if (at < 0) return [{ words: row, index }];
  const [first, second] = [list.slice(0, at).join(' '), list.slice(at + 1).join(' ')];
  return [
    { words: first, index },
    { words: second, index: index + row.length - second.length },
  ];
}

/** One word that is no given name, whatever is cut off it. */
const isNobody = (row: string): boolean => !/[ .'’‘]/.test(row) && !isGivenName(row);

function nameIn(whole: Run, around: Around, tools: Tools): Name | null {
  const inside = behindElided(whole);
  const seat = seatIn(inside.words, inside.lead, tools.words);
  if (seat) return seat.isGoverned && !around.objects ? null : seatHolder(inside, seat.length);
  if (isNoSubject(whole, around, tools)) return null;
  const opened = withoutOpening(whole, around, tools);
  const run = opened && withoutRest(opened, around, tools);
  const found = run && candidateIn(run, tools);
  if (!found || isObject(found, run, around, tools) || isNoName(found, run, around, tools)) return null;
  const { text, titles, address, start, end } = found;
  return {
    ...{ from: run.start, start, end, text: text.replace(/\.$/, ''), tokens: text.split(' ').length },
    ...{ titles: isToldPaper(found, run, tools) ? '' : titles, address },
    organisation: isOrganisation(found, run, tools),
  };
}

function candidateIn(run: Run, tools: Tools): Candidate {
  const { words, language } = tools;
  const parts = withoutTitles(run.words, tools, words.articles.test(`${run.article} `));
  // "řekl Novákovi Petr Malý": where names have cases, only a noun of a person makes what stands before a name their role.
  const isRole = !words.people.cases || isRoleBefore(parts.titles, run.lead, words.people);
  // "der Iran-Experte Jonas Feld von der Deutschen Gesellschaft"
  const hasPlace = language.writing.nounsInCapitals && parts.rest.includes(' ');
  // "was Ann Veld VVD-lijsttrekker geworden": what she is stands behind her name.
  const [behind = ''] = hasPlace || !words.verbSecond ? [] : (/ \S+-\S+$/u.exec(parts.rest) ?? []);
  const isBehind = behind !== '' && isJoinedNoun(behind.trim(), words.people);
  const text = hasPlace
    ? withoutPlace(parts.rest)
    : isBehind
      ? parts.rest.slice(0, -behind.length)
      : parts.rest;
  const end = run.start + run.words.length - (parts.rest.length - text.length);
  return {
    ...{ text, titles: isRole ? parts.titles : '', address: parts.address },
    ...{ start: end - text.length, end },
  };
}

const isRoleBefore = (front: string, lead: string, people: PeopleWords): boolean =>
  front !== '' &&
  [...front.split(' '), ...lead.split(/\s+/).slice(-4)].some((word) => isPersonNoun(word, people));

function isOrganisation({ text, titles }: Candidate, { outlet, article }: Run, tools: Tools): boolean {
  const { words, language, organisations } = tools;
  const [first = ''] = text.split(' ', 1);
  const isOne = !text.includes(' ');
  return (
    text.includes(' & ') ||
    // "Booking.com"
    /\p{L}\.\p{Ll}{2,}$/u.test(text) ||
    // "Moody’s"
    words.possessive?.test(text) === true ||
    organisations.name.test(text) ||
    outlet === text ||
    // "Handball-Liga Nord", "Polizei Hamburg"
    ((language.writing.nounsInCapitals ? !isOne : words.people.cases !== undefined) &&
      titles === '' &&
      organisations.called.test(first)) ||
    (isOne && /^\p{Lu}{2,}$/u.test(text)) ||
    (article === words.articleOfThings && titles === '' && !isTitle(text.split(' ').at(-1)!, words.people))
  );
}

/** "racconta al Corriere Marta Ricci": a paper, and no office; but "il senatore della Florida Marco Rubio". */
const isToldPaper = ({ titles }: Candidate, { before, beforeThat }: Run, { words }: Tools): boolean =>
  words.isRomance &&
  words.prepositions.has(before) &&
  ![beforeThat, ...titles.split(' ')].some((word) => isPersonNoun(word, words.people));

/** "L’(Agenzia delle acque)": an article with its capital is joined to a body's name; not "L’Oréal". */
function behindArticle(run: Run, { organisations }: Tools): Run {
  if (!run.words.startsWith('L')) return run;
  const words = run.words.replace(/^L['’](?=\p{Lu})/u, '');
  const [noun = ''] = words.split(' ', 1);
  if (words === run.words || !organisations.name.test(noun)) return run;
  return { ...run, words, start: run.start + run.words.length - words.length };
}

/** « L’entraîneur de (Lens Anne Roux) », "d’(Amazon Anne Roux)": an article with its capital is joined to the noun, and a small word to the name. */
function behindElided(run: Run): Run {
  if (!/['’]/.test(run.words)) return run;
  const office =
    /^(?:\p{Lu}['’]\p{Ll}\S* (?:\p{Ll}{1,5} )?)?(?:d['’])?(?=\p{Lu})/u.exec(run.words)?.[0] ?? '';
  const start = run.start + office.length;
  return { ...run, words: run.words.slice(office.length), start, lead: `${run.lead} ${office}` };
}

/** "(il senatore di) Alleanza Nuova Carlo Bini" */
const seatHolder = ({ words, start: from }: Run, seat: number): Name => {
  const text = words.slice(seat).replace(/\.$/, '');
  return {
    ...{ from, start: from + seat, end: from + seat + text.length, text },
    ...{ tokens: text.split(' ').length, titles: words.slice(0, seat - 1), address: '', organisation: false },
  };
};

/** Where nouns have capitals any two of them may stand side by side; a name has no common ending of a noun. */
export const isLikely = (name: Name, { words }: Tools): boolean =>
  name.titles !== '' ||
  isGivenName(name.text.split(' ', 1)[0]!) ||
  !words.people.thingNoun?.test(name.text.split(' ')[0]!);
