// Whose words a sentence tells by a source that its verb or its clause stands around, where the verb stands second: "nach
// Angaben der Kammer ist …", "volgens directeur Ann Field wees …", "… soll es laut Polizei nicht geben".

import type { Language } from '../../../language.ts';
import { pronoun, type Report, type Subject } from '../../../quoting.ts';
import { attributeBefore } from './attributes.ts';
import { openersOf } from './openers.ts';
import { isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { isOfMain, told } from './source-clause.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

/** A source is no longer, in UTF-16 units. */
const longest = 110;

export function fromSource(sentence: string, tools: Tools): Report | null {
  const { sources } = tools.words;
  if (!sources) return null;
  const found = sourceIn(sentence, sources, tools);
  // Words in marks before it or about it may be another's; those behind it are told with the rest.
  const isMarked = (tied: number) =>
    /["“”„«»‘]/u.test(sentence.slice(0, tied)) || /^\s(?:\p{Ll}+\s)?["“„«‘]/u.test(sentence.slice(tied));
  return found?.tie && isMarked(found.tie.end) ? null : found;
}

function sourceIn(
  sentence: string,
  sources: NonNullable<QuotingWords['sources']>,
  tools: Tools,
): Report | null {
  const own = sources.own.exec(sentence);
  if (own)
    return told(sentence, own.index, own[0].length, openersOf(sentence, tools)[0]?.subject ?? null, tools);
  const theirs = sources.theirs.exec(sentence);
  if (theirs && isOfMain(sentence, theirs.index, tools)) {
    const gender: Subject['gender'] = theirs.groups?.he === undefined ? 'female' : 'male';
    const subject: Subject = {
      ...pronoun,
      plural: false,
      gender,
      start: theirs.index,
      end: theirs.index + theirs[0].length,
      // „Die Stadt legte Zahlen vor. Nach ihren Angaben …“
      mayBeBodys: true,
    };
    return told(sentence, theirs.index, theirs[0].length, subject, tools);
  }
  return (
    fromWithin(sentence, tools) ??
    fromOwner(sentence, tools) ??
    fromBehind(sentence, tools) ??
    fromBefore(sentence, tools)
  );
}

/** „Nach Felds Worten ist …“: whose words they are stands in the genitive before them. */
function fromOwner(sentence: string, tools: Tools): Report | null {
  const found = tools.words.sources?.ofOwner?.exec(sentence);
  if (!found || !isOfMain(sentence, found.index, tools)) return null;
  const owner = found.groups!.owner!;
  const at = found.index + found[0].indexOf(owner);
  const subject = subjectAt(owner, at, tools);
  const isWhole = subject?.end === at + owner.length;
  return isWhole && (subject.kind === 'person' || subject.kind === 'organisation')
    ? // At its beginning the sentence is about what they say, and they may go on.
      told(sentence, found.index, found[0].length, subject, tools, found.index > 0)
    : null;
}

/** "Nach Polizeiangaben ist …" */
function fromWithin(sentence: string, tools: Tools): Report | null {
  const found = tools.words.sources?.within?.exec(sentence);
  if (!found || !isOfMain(sentence, found.index, tools)) return null;
  const name = found.groups!.name!;
  const start = found.index + found[0].indexOf(name);
  const isBody = tools.organisations.called.test(name);
  if (!isBody && !isPersonNoun(name, tools.words.people)) return null;
  const subject: Subject = { kind: 'organisation', name, role: null, start, end: start + name.length };
  return told(sentence, found.index, found[0].length, subject, tools);
}

/** "Betriebsleiter Jonas Feld zufolge reicht …": the word stands behind its source. */
function fromBehind(sentence: string, tools: Tools): Report | null {
  const behind = tools.words.sources?.behind?.exec(sentence);
  if (!behind || behind.index > longest || sentence.slice(0, behind.index).includes(',')) return null;
  const phrase = sentence.slice(0, behind.index).trimEnd();
  const end = sourceEnd(phrase, tools);
  const subject = end === phrase.length ? sourceOf(phrase, 0, false, tools) : null;
  return told(sentence, 0, behind.index + behind[0].length, subject, tools);
}

function fromBefore(sentence: string, tools: Tools): Report | null {
  const before = tools.words.sources!.before.exec(sentence);
  if (!before || !isOfMain(sentence, before.index, tools)) return null;
  const from = before.index + before[0].length;
  const rest = sentence.slice(from, from + longest);
  const length = sourceEnd(rest, tools);
  if (length === 0) return null;
  const goesOn = /^(?:,\s(?<told>[^,]{3,80}),)?\s(?<next>[\p{L}\d]+)/u.exec(sentence.slice(from + length));
  const next = goesOn?.groups?.next ?? '';
  const isVerb = /^\p{Ll}/u.test(next) && !isSmall(next, tools);
  // At the beginning of a sentence nothing but its verb may follow.
  if (!goesOn || (before.index === 0 && !isVerb)) return null;
  const beside = goesOn.groups?.told;
  if (before.index > 0 && beside !== undefined && !isCalling(beside, tools)) return null;
  const isAnybody = before.groups?.anybody !== undefined;
  const role = beside === undefined ? 0 : beside.length + 2;
  const subject = sourceOf(rest.slice(0, length + role), from, isAnybody, tools);
  return told(sentence, before.index, from - before.index + length, subject, tools);
}

/** "…, Experte für Wasser bei der Stiftung, …": what somebody is, beside their name. */
const isCalling = (beside: string, { words }: Tools): boolean =>
  isPersonNoun(firstWord(beside.replace(words.articles, '')), words.people) && !words.finite.test(beside);

const isSmall = (word: string, { words }: Tools): boolean =>
  words.prepositions.has(word) ||
  words.coordinators.has(word) ||
  words.subordinators.has(word) ||
  words.rolePrepositions.has(word) ||
  words.articles.test(`${word} `);

/** Where the noun phrase of a source ends; 0 where none can be read. */
export function sourceEnd(rest: string, tools: Tools): number {
  const attribute = attributeBefore(rest, tools.words);
  if (attribute > 0) return attribute + sourceEnd(rest.slice(attribute), tools);
  const phrase = rest.split(/,/, 1)[0]!;
  const { words } = tools;
  const nouns = tools.language.writing.nounsInCapitals ? capitals(phrase, tools) : smallNouns(phrase, tools);
  // "directeur Wiebren Bolderhout wees": up to the end of a name, before what else has no capital.
  const named =
    /^(?:\p{Ll}+\s){0,4}?\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:van|de|der|den|ten|ter|von|zu)\s){0,2}\p{Lu}[\p{L}'’-]*){0,4}(?![\p{L}-])/u.exec(
      phrase,
    )?.[0] ?? '';
  const subject = subjectAt(named, 0, tools);
  // "de Amsterdamse rechtbank"
  const isPlace = nouns > named.length && words.articles.test(named) && /^\p{Ll}+\s\p{Lu}\S*e$/u.test(named);
  // "dem Juristen und Sammler Jonas Feld": a second noun, and then the name.
  const goesOn = nouns > named.length && words.coordinators.has(firstWord(phrase.slice(named.length)));
  const isPerson =
    subject?.kind === 'person' &&
    subject.end === named.length &&
    !isPlace &&
    !goesOn &&
    (!subject.weak || nouns === 0);
  return isPerson || (subject?.kind === 'organisation' && nouns === 0) ? named.length : nouns;
}

/** "des Landesamts für Umwelt", "Experten": where nouns have capitals, up to the last one before a word that is none. */
function capitals(phrase: string, tools: Tools): number {
  let end = 0;
  let small = 0;
  for (const { 0: word, index } of phrase.matchAll(/\S+/gu)) {
    if (/^\p{Lu}/u.test(word)) {
      end = index + word.length;
      small = 0;
    } else if ((end > 0 && (small === 0 ? !joins(word, tools.words) : !isSmall(word, tools))) || ++small > 3)
      break;
  }
  return /[\p{L}.]$/u.test(phrase.slice(0, end)) ? end : 0;
}

/** "des", "für", "und": not "ein", with which the clause goes on. */
const joins = (word: string, { prepositions, rolePrepositions, coordinators }: QuotingWords): boolean =>
  prepositions.has(word) || rolePrepositions.has(word) || coordinators.has(word);

/** "de woordvoerder van de gemeente": an article, a noun that is known to speak, and what it is of. */
function smallNouns(phrase: string, tools: Tools): number {
  const { words } = tools;
  const list = [...phrase.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  const isAlone = hasArticle(list[0]!.word, tools) || areMany(list[0]!.word, tools);
  if (!isAlone && !words.articles.test(phrase)) return 0;
  const noun = isAlone ? 0 : list.findIndex(({ word }, i) => i > 0 && isSpeaker(word, tools));
  if (!isAlone && (noun < 1 || noun > 3 || list.slice(1, noun).some(({ word }) => !/e$/.test(word))))
    return 0;
  const of = words.people.organisations.of.includes(list[noun + 1]?.word ?? '') ? noun + 2 : 0;
  if (of === 0) return list[noun]!.end;
  const article = words.articles.test(`${list[of]?.word} `) ? 1 : 0;
  // "Dat vindt hij volgens een woordvoerder van de ongeregeldheden": of what, and not whose.
  if (words.people.thingNoun?.test(list[of + article]?.word ?? '')) return list[noun]!.end;
  // "van de gemeentelijke rekenkamer"
  const adjective = list[of + article]?.word ?? '';
  const isLed = /\p{Ll}e$/u.test(adjective) && isSpeaker(list[of + article + 1]?.word ?? '', tools);
  const last = of + article + (isLed && !isSpeaker(adjective, tools) ? 1 : 0);
  const rest = list.slice(last + 1).findIndex(({ word }) => !/^\p{Lu}/u.test(word));
  return list[last + (/^\p{Lu}/u.test(list[last]?.word ?? '') ? Math.max(0, rest) : 0)]?.end ?? 0;
}

/** "politiet": a noun that ends in its article. */
const hasArticle = (word: string, tools: Tools): boolean =>
  tools.words.definiteEnd?.noun.test(word) === true && isSpeaker(word, tools);

const isSpeaker = (word: string, tools: Tools): boolean =>
  maybePersonNoun(word, tools.words.people) ||
  tools.organisations.called.test(word) ||
  tools.words.documents.has(word) ||
  areMany(word, tools);

/** "hulpverleners", "gezworenen": several, by the end of the noun, where the language shows them so. */
const areMany = (word: string, { words: { sources, people } }: Tools): boolean =>
  sources?.many !== undefined &&
  /^\p{Ll}{5,}$/u.test(word) &&
  !isPersonNoun(word, people) &&
  sources.many.some((end) => end.test(word) && isPersonNoun(word.replace(end, ''), people));

/** @param isAnybody also of whom nothing shows that they are somebody: "nach Angaben der Bahn", not "laut Plan" */
export function sourceOf(
  phrase: string,
  at: number,
  isAnybody: boolean,
  tools: Tools,
  /** Its article stands before an attribute. */
  isLed = false,
): Subject | null {
  const { words, organisations, language } = tools;
  // „(laut) der von Ann Feld geleiteten Behörde“
  const attribute = attributeBefore(phrase, words);
  if (attribute > 0) return sourceOf(phrase.slice(attribute), at + attribute, false, tools, true);
  const read = subjectAt(phrase, at, tools);
  const subject = !read || read.weak ? (besideNoun(phrase, at, tools) ?? read) : read;
  if (subject?.kind === 'pronoun') return null;
  const article = words.articles.exec(phrase)?.[0] ?? '';
  const told = withoutPlace(phrase.slice(article.length).split(',', 1)[0]!, words);
  const { nounsInCapitals } = language.writing;
  const head = told
    .split(' ')
    .find((word) => (nounsInCapitals ? /^\p{Lu}/u.test(word) : isSpeaker(word, tools)));
  if (head === undefined)
    return subject?.kind === 'person' || subject?.kind === 'organisation' ? subject : null;
  const isGenitive = words.sources?.genitive?.test(article) ?? false;
  const noun = isGenitive ? head.replace(/(?<=[dtszß])es$|s$/u, '') : head;
  const isThing = words.documents.has(noun.toLowerCase());
  const isMany = areMany(noun, tools);
  const isPerson = isMany || isPersonNoun(noun, words.people);
  const isBody = !isThing && !isPerson && (organisations.called.test(noun) || organisations.name.test(told));
  const isName =
    subject?.kind === 'person' || (subject?.kind === 'organisation' && article === '' && !isThing);
  if (isName && !(subject.weak && !words.sources?.isOblique && (isThing || isBody || isPerson)))
    return isTime(head, language) ? null : subject;
  if (
    !((isThing && (article !== '' || isLed)) || isBody || isPerson || isAnybody) ||
    words.anybody.has(noun.toLowerCase())
  )
    return null;
  // "dieser Zeitung", "eines Sprechers der Stadt": no form of them shows who it is.
  const isTold = article === '' && /^\p{Ll}/u.test(told) && !hasArticle(head, tools) && !isMany;
  const isOne =
    isGenitive && (noun === head || (isPerson && !words.definite.has(article.trim().toLowerCase())));
  if (isTold || isOne || isTime(head, language)) return null;
  // "einem investigativen Bericht": the adjective has its form from the preposition.
  const bare = nounsInCapitals ? told.slice(told.indexOf(head)) : `${article}${told}`;
  const name = isGenitive ? noun : bare;
  const start = at + phrase.indexOf(name, isGenitive ? article.length : 0);
  const kind = isBody ? 'organisation' : 'role';
  return {
    ...{ kind, name, role: null, start, end: start + name.length },
    ...(isThing && { isThing }),
    ...(isMany && { plural: true }),
  };
}

/** "dem Juristen und Sammler Jonas Feld": a name in full behind the noun of a person, which has its ending from the small word before it. */
function besideNoun(phrase: string, at: number, tools: Tools): Subject | null {
  const subject = tools.language.writing.nounsInCapitals ? subjectIn(phrase, 'after', tools, at) : null;
  if (subject?.kind !== 'person' || subject.weak || !subject.name.includes(' ')) return null;
  const noun = /\p{L}+$/u.exec(phrase.slice(0, subject.start - at).trimEnd())?.[0] ?? '';
  const forms = [noun, noun.replace(/n$/, ''), noun.replace(/en$/, '')];
  const isWhole = subject.end - at === phrase.length;
  return isWhole && forms.some((form) => isPersonNoun(form, tools.words.people)) ? subject : null;
}

/** "der Polizei in Kiel", "der Studie um 38 Prozent": no more than who it is, and whose or what for. */
function withoutPlace(phrase: string, { prepositions, rolePrepositions, people }: QuotingWords): string {
  const list = phrase.split(' ');
  const end = list.findIndex(
    (word, i) =>
      i > 0 &&
      prepositions.has(word) &&
      !rolePrepositions.has(word) &&
      !people.organisations.of.includes(word),
  );
  return end < 0 ? phrase : list.slice(0, end).join(' ');
}

/** "vom Dienstag": when it was said. */
const isTime = (noun: string, { calendar }: Language): boolean =>
  calendar.days.includes(noun.toLowerCase()) || calendar.months.includes(noun.toLowerCase());
