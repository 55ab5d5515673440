// Finds names by their capitals in alphabetic languages, and takes titles and roles off their front.

import { saysSomething } from '../../../text/saying.ts';
import { femaleNames, maleNames } from '../given-names.ts';
import { outletFirst } from '../outlets.ts';
import { streets } from '../people.ts';
import type { PeopleWords } from './people-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import { seatIn } from './seats.ts';
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

/** How far before a name its preposition may stand, so that a text without punctuation costs no more. */
const wordLength = 40;

/**
 * The names in one segment between commas.
 * @param sentenceStart its first word has a capital for free
 * @param objects also persons who are objects of a preposition, for the register
 */
export function namesOf(text: string, tools: Tools, sentenceStart: boolean, objects = false): Name[] {
  const { words: lexicon, language } = tools;
  const { people } = lexicon;
  const { nounsInCapitals } = language.writing;
  const names: Name[] = [];
  for (const match of text.matchAll(tools.names.sequence)) {
    let start = match.index;
    let run = match[0];
    if (people.cases && lexicon.prepositions.has(wordBefore(text, start))) {
      const placed = placeBefore(run);
      start += placed;
      run = run.slice(placed);
    }
    // "Speaking to the Daily Mail Field said": two names in a row.
    const outlet = outletFirst.exec(run)?.[0];
    const isBehindOutlet = outlet !== undefined && outlet.length < run.length;
    const lead = isBehindOutlet ? '' : text.slice(Math.max(0, start - wordLength), start).trimEnd();
    if (isBehindOutlet) {
      start += outlet.length + 1;
      run = run.slice(outlet.length + 1);
    }
    const [beforeThat = '', before = ''] = [' ', ...lead.toLowerCase().split(/\s+/)].slice(-2);
    let article = before;
    const seat = isBehindOutlet ? 0 : seatIn(run, lead, lexicon);
    if (seat > 0) {
      names.push(seatHolder(run, start, seat));
      continue;
    }
    if (lexicon.articles.test(`${before} `) && lexicon.prepositions.has(beforeThat) && !objects) continue;
    // "una vecina de la calle Mayor"
    if (lexicon.reportForms && streets.has(before)) continue;
    // "a message to his cousin Ruben"
    if (!objects && people.nouns.has(before) && lexicon.articles.test(`${beforeThat} `)) {
      const third = lead.toLowerCase().split(/\s+/).at(-3) ?? '';
      // "As the fisherman Joe Dunn puts it"
      const opens = lexicon.beforeVerb.has(third) && lead.split(/\s+/).length === 3;
      if (lexicon.prepositions.has(third) && !opens) continue;
    }
    // The first word of a sentence has its capital for free.
    const head = run.split(' ', 1)[0]!;
    const opens = !isBehindOutlet && (sentenceStart || lead === '' || /[.!?…:]$/.test(lead));
    if (opens && isFunctionWord(head, tools)) {
      if (!run.includes(' ')) continue;
      start += head.length + 1;
      run = run.slice(head.length + 1);
      article = head.toLowerCase();
    }
    // « L’armateur Yann Marrec »: an article that is joined to its noun.
    const joined = /^\p{L}{1,4}['’]\p{Ll}\S* (?=\p{Lu})/u.exec(run)?.[0] ?? '';
    start += joined.length;
    run = run.slice(joined.length);
    // "Ministr řekl": where no article stands before it, the noun begins the sentence.
    if (opens && people.cases && !run.includes(' ') && !isGivenName(run) && isPersonNoun(run, people))
      continue;
    // "In der Garage von Jonas Petersen": what an article stands before is a thing, and the name comes after "von".
    const common = lexicon.thingOf?.exec(run)?.[0] ?? '';
    if (
      common !== '' &&
      (/^\p{Ll}/u.test(run) || lexicon.articles.test(`${before} `) || lexicon.prepositions.has(article))
    ) {
      start += common.length;
      run = run.slice(common.length);
    }
    // "Harris’ team", „Grass’ Roman“
    if (!objects && isOwner(run, text.slice(start + run.length, start + run.length + wordLength), tools))
      continue;
    // "Hannah Brook’s study": the owner is a person all the same, but says nothing.
    if (lexicon.possessive?.test(run)) {
      if (!objects) continue;
      run = run.replace(lexicon.possessive, '');
    }
    run = untilAnother(run).replace(tools.names.affiliated, '').replace(honours, '');
    if (nounsInCapitals) run = withoutPlace(run);
    const {
      titles: front,
      address,
      rest: whole,
    } = withoutTitles(run, tools, lexicon.articles.test(`${article} `));
    // "řekl Novákovi Petr Malý": where names have cases, only a noun of a person makes what stands before a name their role.
    const titles = !people.cases || isRoleBefore(front, lead, people) ? front : '';
    // "der Iran-Experte Jonas Feld von der Deutschen Gesellschaft"
    const rest = nounsInCapitals ? withoutPlace(whole) : whole;
    run = run.slice(0, run.length - (whole.length - rest.length));
    // The object of a preposition is no subject; for the register it may be a person, if it is no place.
    if (
      lexicon.prepositions.has(before) &&
      !(
        objects &&
        (titles !== '' ||
          isTitle(run.split(' ')[0]!, people) ||
          lexicon.personalPrepositions.has(before) ||
          (lexicon.toWhom?.has(before) === true &&
            /^\S+ \p{Lu}/u.test(rest) &&
            isGivenName(rest.split(' ', 1)[0]!)))
      )
    )
      continue;
    // "Sprecher der AOK": a role and whose it is, without a name.
    if (/^\p{Ll}/u.test(rest)) continue;
    // "ihr Sohn Henning": whom a noun of a person stands before.
    const isTold = people.nouns.has(titles.toLowerCase()) && isGivenName(rest);
    if (
      rest === '' ||
      (nounsInCapitals && lexicon.articles.test(`${article} `) && !rest.includes(' ') && !isTold)
    )
      continue;
    const tokens = rest.split(' ').length;
    const organisation =
      rest.includes(' & ') ||
      tools.organisations.name.test(rest) ||
      outlet === rest ||
      // "Handball-Liga Nord", "Polizei Hamburg"
      ((nounsInCapitals ? tokens > 1 : people.cases !== undefined) &&
        titles === '' &&
        tools.organisations.called.test(rest.split(' ', 1)[0]!)) ||
      (tokens === 1 && /^\p{Lu}{2,}$/u.test(rest)) ||
      (article === lexicon.articleOfThings && titles === '' && !isTitle(rest.split(' ').at(-1)!, people));
    // "burmistrz Lipnika Anna Polna": where no given name is known, nobody knows where the name begins.
    if (
      people.cases &&
      tokens > 2 &&
      titles === '' &&
      isPersonNoun(before, people) &&
      !isGivenName(rest.split(' ', 1)[0]!)
    )
      continue;
    if (tools.names.notPeople.test(rest) && outlet !== rest) continue;
    if (
      (start === 0 || (sentenceStart && opens)) &&
      isVerb(rest, text.slice(offsetOf(start, run, rest) + rest.length), tools)
    )
      continue;
    // "In May, mossbank7 posted", "erklärte Anfang März"
    const isMonth =
      language.calendar.months.includes(rest.split(' ').at(-1)!.toLowerCase()) &&
      (!rest.includes(' ') || (nounsInCapitals && !isGivenName(rest.split(' ', 1)[0]!)));
    if (isMonth && (nounsInCapitals || lexicon.prepositions.has(article))) continue;
    // "Last May, she said"
    const [which = '', month = '', ...more] = rest.toLowerCase().split(' ');
    if (more.length === 0 && lexicon.afterLastVerb.has(which) && language.calendar.months.includes(month))
      continue;
    // "Gesundheits-, Sozial- und …": a word that goes on behind another one.
    if (/^-(?:[,;]|\s)/.test(text.slice(start + run.length, start + run.length + 2))) continue;
    // "L'incontro di Meloni", "Number 10", "Rest of World": no name, or a part of one.
    if (/^\p{L}{1,5}['’]\p{Ll}/u.test(rest)) continue;
    const behind = text.slice(start + run.length, start + run.length + 12);
    if (!rest.includes(' ') && (/^\s?\d/.test(behind) || / of \p{Lu}/u.test(behind))) continue;
    if (!rest.includes(' ') && endsBody(text.slice(0, start), tools)) continue;
    // "Heimkehr der Seeleute": where nouns have capitals, a particle joins them too.
    if (
      nounsInCapitals &&
      / (?:der|des|den|dem|zu|zum|zur|von) /u.test(` ${rest} `) &&
      !/^von |^zu /u.test(rest) &&
      !isGivenName(rest.split(' ', 1)[0]!)
    )
      continue;
    // "Fuentes municipales": several, and no surname.
    if (
      lexicon.reportForms &&
      lead === '' &&
      lexicon.anybody.has(rest.toLowerCase()) &&
      /^ \p{Ll}/u.test(behind)
    )
      continue;
    // "F Moylan": a line-up, and no name to show.
    // "zegt K.": a surname that a court's reports keep back.
    const isKeptBack = !objects && /^\p{Lu}\.$/u.test(rest) && titles === '';
    if (!isKeptBack && (/^\p{Lu} /u.test(rest) || rest.length < 3)) continue;
    const offset = offsetOf(start, run, rest);
    // "racconta al Corriere Marta Ricci": a paper, and no office; but "il senatore della Florida Marco Rubio".
    const isPaper =
      lexicon.reportForms !== null &&
      lexicon.prepositions.has(before) &&
      !isPersonNoun(beforeThat, people) &&
      !titles.split(' ').some((word) => isPersonNoun(word, people));
    names.push({
      from: start,
      start: offset,
      end: offset + rest.length,
      text: rest.replace(/\.$/, ''),
      tokens,
      titles: isPaper ? '' : titles,
      address,
      organisation,
    });
  }
  return names;
}

const isRoleBefore = (front: string, lead: string, people: PeopleWords): boolean =>
  front !== '' &&
  [...front.split(' '), ...lead.split(/\s+/).slice(-4)].some((word) => isPersonNoun(word, people));

/** The word right before an offset, in small letters. */
export const wordBefore = (text: string, at: number): string =>
  /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, at - wordLength), at))?.[0].toLowerCase() ?? '';

/** "v Bruselu Petr Fiala": where something is said, and behind it a given name; the length of the place with its blank. */
function placeBefore(run: string): number {
  const words = run.split(' ');
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word));
  // "s Evou Marií Novou": of a name in a case.
  return given > 0 && !isGivenName(words[0]!) ? words.slice(0, given).join(' ').length + 1 : 0;
}

/** "(il senatore di) Alleanza Nuova Carlo Bini" */
const seatHolder = (run: string, from: number, seat: number): Name => {
  const text = run.slice(seat).replace(/\.$/, '');
  return {
    ...{ from, start: from + seat, end: from + seat + text.length, text },
    ...{ tokens: text.split(' ').length, titles: run.slice(0, seat - 1), address: '', organisation: false },
  };
};

const offsetOf = (start: number, run: string, rest: string): number => start + run.length - rest.length;

/** "Rechazó dos veces la medalla": a verb that has its capital for free, where a name would have a verb behind it. */
function isVerb(word: string, behind: string, { words, language }: Tools): boolean {
  const { reportForms, auxiliary } = words;
  if (!reportForms || word.includes(' ') || isGivenName(word)) return false;
  // "Recuerda que …": where no word needs to say who, a sentence may begin with its verb.
  if (words.dropped && saysSomething(word.toLowerCase(), language)) return true;
  if (!reportForms.verbEnds.test(word.toLowerCase())) return false;
  const [next = ''] = /^\s\p{L}+/u.exec(behind) ?? [];
  if (next === '') return /^[.:]/.test(behind);
  return !(
    saysSomething(next, language) ||
    words.reacts?.test(behind.slice(0, 40)) ||
    words.finite.test(next) ||
    auxiliary?.test(next) ||
    reportForms.verbEnds.test(next)
  );
}

/** "Giorgia Meloni da Donald Trump": two names of two words, and a small word that would join parts of one. */
function untilAnother(run: string): string {
  const [, own = '', other = ''] =
    /^(\p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)?) \p{Ll}{2,3} (\p{Lu}\S+) \p{Lu}/u.exec(run) ?? [];
  return other !== '' && isGivenName(other) ? own : run;
}

/** A name on an s with nothing but an apostrophe, before what it owns. */
function isOwner(run: string, rest: string, { words, language, said }: Tools): boolean {
  if (words.possessive === null && !language.writing.nounsInCapitals) return false;
  const [, noun = ''] = /^['’] (\p{L}+)/u.exec(rest) ?? [];
  if (noun === '' || !/[sxzß]$/u.test(run)) return false;
  if (language.writing.nounsInCapitals) return /^\p{Lu}/u.test(noun);
  return (
    /^\p{Ll}{3}/u.test(noun) &&
    noun.search(said) < 0 &&
    !Object.hasOwn(words.pronouns, noun) &&
    !words.coordinators.has(noun) &&
    !words.prepositions.has(noun) &&
    !words.subordinators.has(noun) &&
    !words.articles.test(`${noun} `)
  );
}

/** "(the Ministry of Youth and) Sport": the end of a body's name. */
function endsBody(lead: string, { words, organisations }: Tools): boolean {
  const [, body = '', small = '', joint = ''] =
    /(\p{Lu}[\p{L}-]*) (\p{Ll}+)(?: the)? (?:\p{Lu}[\p{L}-]*,? )+(\p{Ll}{1,3}) $/u.exec(lead) ?? [];
  return (
    words.coordinators.has(joint) &&
    words.people.organisations.of.includes(small) &&
    organisations.name.test(body)
  );
}

/** "Jonas Feld von der Universität": two words are a name, and what a small word joins to them is none of it. */
const withoutPlace = (run: string): string =>
  run.replace(/^(\p{Lu}\S+ \p{Lu}\S+) (?:von|der|des|vom|aus|bei|zu)(?= ).*$/u, '$1');

/** "Ann Field OBE": behind a name they are no part of it. */
const honours = /(?<=\p{Ll}\S*)(?: (?:OBE|MBE|CBE|KBE|DBE|KC|QC|SC|FRS|PhD|MD|MP|MEP|TD|MSP))+$/u;

const isFunctionWord = (word: string, { words, language }: Tools): boolean => {
  const lower = word.toLowerCase();
  const { starters, stop } = language.words;
  return (
    starters.has(lower) ||
    stop.has(lower) ||
    words.sentenceAdverbs.has(lower) ||
    words.prepositions.has(lower) ||
    words.openers?.has(lower) === true
  );
};

/** "Mann Aviv", "Zahlungsverkehr-Spezialistin Neumüller", "CPM-K-Mitglied Taalam". */
const isNounOfPerson = (word: string, people: PeopleWords): boolean =>
  people.nouns.has(word.toLowerCase()) ||
  (/-\p{Lu}/u.test(word) &&
    !isGivenName(word) &&
    ((people.roleWord?.test(word) ?? false) || isPersonNoun(word.slice(word.lastIndexOf('-') + 1), people)));

/** "Dean Tranter" is no dean. */
export const isGivenName = (word: string): boolean =>
  isKnown(word) || (word.includes('-') && word.split('-').every(isKnown));
const isKnown = (word: string): boolean => maleNames.has(word) || femaleNames.has(word);

const bareOf = (word: string): string => word.replace(/\.$/, '').toLowerCase();
const isTitle = (word: string, { titles }: PeopleWords): boolean => titles.has(bareOf(word));

/** "Mayor Jane Doe" → Mayor + Jane Doe; "Leiterin Petra Klein" → Leiterin + Petra Klein. */
function withoutTitles(
  run: string,
  { words, language }: Tools,
  article: boolean,
): { titles: string; address: string; rest: string } {
  const { people } = words;
  const tokens = run.split(' ');
  const titles: string[] = [];
  const of = people.officesOf ? tokens.findIndex((word) => /^(?:of|for)$/.test(word)) : -1;
  // "Secretary of State Ann Field", "Leader of the Opposition Ann Field"
  const office = of + (words.definite.has(tokens[of + 1] ?? '') ? 3 : 2);
  if (of > 0 && office < tokens.length) titles.push(...tokens.splice(0, office));
  // "Meridian Water CEO Lawrence Pike": all up to the last title is the role.
  const given = tokens.findIndex((word, at) => at < tokens.length - 1 && isGivenName(word));
  // "Politologe Thomas Jäger": what stands before a given name is what the person is.
  if (given > 0 && !isGivenName(tokens[0]!) && !/^\p{Ll}/u.test(tokens[given - 1]!)) {
    // "Defense Minister Khawaja Mohammad Asif": a name that is in no list stands between.
    const office = tokens.slice(0, given).findLastIndex((word) => isTitle(word, people));
    // "Trenér Jesenice Miloš Novák": what an office is of stands behind it.
    const isWhole = language.writing.nounsInCapitals || office < 0 || people.cases !== undefined;
    titles.push(...tokens.splice(0, isWhole ? given : office + 1));
  }
  const last = tokens.findLastIndex(
    (word, at) => at < tokens.length - 1 && isTitle(word, people) && !people.honorifics.has(bareOf(word)),
  );
  if (last > 0) titles.push(...tokens.splice(0, last + 1));
  while (tokens.length > 0) {
    const bare = tokens[0]!.replace(/\.$/, '');
    const title =
      // "Baker said": alone it is a surname, unless an article stands before it.
      (isTitle(bare, people) &&
        !(tokens.length === 2 && isGivenName(bare)) &&
        (tokens.length > 1 || titles.length > 0 || article)) ||
      (people.leads.has(bare.toLowerCase()) && tokens.length > 2) ||
      (tokens.length > 1 && language.writing.nounsInCapitals && isNounOfPerson(bare, people)) ||
      // "Aanvoerder Bram Vos": a noun that begins the sentence.
      (tokens.length > 2 && people.nouns.has(bare.toLowerCase()) && !isGivenName(bare)) ||
      (people.roleNoun?.test(bare) &&
        !people.personNoun?.except.has(bare) &&
        (tokens.length > 2 || titles.length > 0 || tokens.length === 1 || bare.length > 7));
    if (
      !title &&
      !(
        tokens.length > 2 &&
        bare.length > 4 &&
        people.personNoun?.end.test(bare) &&
        !people.personNoun.except.has(bare)
      )
    )
      break;
    titles.push(tokens.shift()!);
  }
  return {
    titles: titles.filter((t) => !people.honorifics.has(bareOf(t))).join(' '),
    address: titles.filter((t) => people.honorifics.has(bareOf(t))).join(' '),
    rest: tokens.join(' '),
  };
}

/** Where nouns have capitals any two of them may stand side by side; a name has no common ending of a noun. */
export const isLikely = (name: Name, { words }: Tools): boolean =>
  name.titles !== '' ||
  isGivenName(name.text.split(' ', 1)[0]!) ||
  !words.people.thingNoun?.test(name.text.split(' ')[0]!);
