// The role of a person in an alphabetic language: before the name (role-before.ts), or in apposition to it, behind the name
// (apposition.ts) or in front of it ("the mayor, Jane Doe").
import { apposition } from './apposition.ts';
import { isRole } from './is-role.ts';
import type { Name } from './names.ts';
import { isPersonNoun } from './person-nouns.ts';
import { roleBefore } from './role-before.ts';
import { isRoleByNoun } from './role-by-noun.ts';
import type { Segment } from './segments.ts';
import { firstWord, type Tools } from './tools.ts';

/** How far around a name its role is looked for, so that a text without punctuation costs no more. */
const leadLength = 120;

/** The role of the person named in a segment, or null. */
export function roleOf(
  name: Name,
  segment: Segment,
  segments: readonly Segment[],
  tools: Tools,
): string | null {
  for (const beside of rolesBeside(name, segment, segments, tools)) {
    // "sindaco di Soave - in coerenza con le regole": behind a dash the words go on.
    const undated = withoutDates(tools.words.isRomance ? beside.replace(/ - .*$/u, '') : beside);
    // "Another officer, Ann Field", "Ihre Vorsitzende": of how many, and whose, is no part of it.
    const isOthers =
      isCounted(firstWord(undated), tools) ||
      (/^\p{Lu}/u.test(undated) && tools.words.articles.test(undated));
    // „sein nur zwei Jahre jüngerer Kollege“
    const isMeasured = tools.language.figures.units.years?.test(undated) === true;
    const found = isOthers || isMeasured ? undated.replace(/^\S+\s+(?=\S)/, '') : undated;
    // "weiss USA-Kenner": where nouns have capitals, a small word before them is an adjective or none of it.
    const role = tools.language.writing.nounsInCapitals
      ? found.replace(behindVerb, '').replace(/^(?:(?!\p{Ll}+(?:e|er|en|es|em)\s)\p{Ll}+\s)+/u, '')
      : found;
    if (isRole(role, tools)) return role;
  }
  return null;
}

/** „Harte Worte wählt (Bürgermeisterin)“: no adjective before a noun ends so. */
const behindVerb = /^.*\s(?!(?:mit|samt|statt|seit|fast|bereits|erst|selbst)\s)\p{Ll}{2,}t\s(?=\p{Lu})/u;

/** "librarian of Marrowby since 2016", "manager from 1969 to 1990": since when is no part of it. */
const withoutDates = (role: string): string =>
  role.replace(/\s\p{Ll}+\s(?:the\s|el\s|le\s)?\d{4}(?:\s\p{Ll}{1,3}\s\d{4})?$/u, '');

/** "another", "one": not "police officer", "Forscher am Institut". */
const isCounted = (word: string, { words, organisations }: Tools): boolean =>
  words.anybody.has(word) &&
  !organisations.called.test(word) &&
  ![word, word.replace(/s$/, '')].some((noun) => isPersonNoun(noun, words.people));

/** What may be the role, the likeliest first. */
function rolesBeside(name: Name, segment: Segment, segments: readonly Segment[], tools: Tools): string[] {
  // « la maire (divers gauche), Ann Field »: what stands in brackets tells more of the office.
  const previous = segments.slice(0, segment.index).findLast(({ inBrackets }) => !inBrackets);
  const lead = segment.text.slice(Math.max(0, name.from - leadLength), name.from);
  const rest = segment.text.slice(name.end, name.end + leadLength);
  // «Presto, signor Nello, il tempo corre»: whoever is spoken to.
  if (tools.words.isRomance && tools.words.people.honorifics.has(lead.trim())) return [];
  // "Ann Field met Tom Reed, a joiner": it is the other one's.
  const stopped =
    /[.!?:]|\p{Ll}\p{Lu}?\s.*\p{Lu}\p{L}+ \p{Lu}\p{L}+\s*$/u.test(rest) ||
    isClauseBehind(rest, tools) ||
    // "Ann Field wants it to be called NLR (National Lid of Rams)": what it is short for.
    (segments[segment.index + 1]?.inBrackets === true && rest.trim().split(/\s+/).length > 3);
  const own = withElided(
    roleBefore(lead, name.titles, tools),
    lead,
    previous?.text ?? '',
    name.titles,
    tools,
  );
  const after = stopped ? null : apposition(segments, segment, tools);
  // "the mayor, Jane Doe,": the apposition may also come first; without an article the one behind is a weaker sign.
  const first = lead.trim() === '' && previous ? roleInFront(previous.text.trim(), tools) : null;
  const roles = after?.article ? [own, after.role, first] : [own, first, after?.role ?? null];
  return roles.filter((role) => role !== null);
}

/** « Ann Field dirige le club de Laas, un bastion du rugby »: behind what somebody does stands what something else is. */
const isClauseBehind = (rest: string, { words }: Tools): boolean =>
  words.isRomance && rest.trim() !== '' && !words.prepositions.has(firstWord(rest.trim()));

/** „der Gesundheits-, Sozial- und Integrationsdirektor“: what a hyphen leaves out of the words before. */
function withElided(
  role: string | null,
  lead: string,
  previous: string,
  titles: string,
  { elided }: Tools,
): string | null {
  if (role === null) return null;
  const before = titles !== '' && role.endsWith(titles) ? lead : lead.slice(0, lead.lastIndexOf(role));
  const own = elided.exec(before)?.[0];
  if (own === undefined) return role;
  const first =
    before.slice(0, -own.length).trim() === '' ? /\p{Lu}\p{L}+-$/u.exec(previous.trimEnd())?.[0] : undefined;
  return `${first === undefined ? '' : `${first}, `}${own}${role}`;
}

/** "The mayor, Jane Doe, …"; "In 2022 a warden at the Museum of Salt, Ned Carrow, …" */
function roleInFront(written: string, tools: Tools): string | null {
  // "Surveyors of Norland’s chief economist": whose it is has a name of several words.
  const ownSentence = written.replace(/^.*[.!?]\s/u, '');
  const owned = ownSentence.replace(/^.{0,80}? of (?:the )?\p{Lu}[^,]{0,40}?['’]s (?=\p{Ll})/u, '');
  const { words: lexicon, language } = tools;
  // « que son directeur, Armel Gouriou, défend »
  const isSubordinate = !lexicon.articles.test(owned) && lexicon.subordinators.has(firstWord(owned));
  const phrase = isSubordinate ? owned.replace(/^\S+\s+/, '') : owned;
  const words = phrase.split(/\s+/);
  if (lexicon.people.adjective) return isRoleByNoun(words, lexicon) ? phrase : null;
  const isArticle = (word: string) => lexicon.articles.test(`${word} `);
  const from = words.findIndex((word, i) => isArticle(word) && (i === 0 || /\d/.test(words[i - 1]!)));
  // "the man who took the child, Ann Field": what a clause tells of somebody ends before the name, and is not what they are.
  const lead = words.slice(0, Math.max(0, from)).map((word) => word.toLowerCase());
  if (lead.some((word) => lexicon.relativeOpeners.includes(word))) return null;
  // "Il suo difensore": of two articles.
  const role = words
    .slice(/['’]\p{L}/u.test(words[from] ?? '') ? from : from + 1)
    .join(' ')
    .replace(lexicon.articles, '');
  // « pour une énième après-midi d’entraînement, Ann Field »
  const isGoverned = lexicon.isRomance && lexicon.prepositions.has(lead.at(-1) ?? '');
  if (isGoverned && !isPersonNoun(firstWord(role), lexicon.people)) return null;
  if (from >= 0 && words.length - from <= 10 && !lexicon.finite.test(role) && !/[.:!?]/.test(role))
    return role.length >= 3 && !holdsArticle(role, tools) ? role : null;
  if (lexicon.prepositions.has(firstWord(phrase))) return null;
  // « Interrogée sur ce point, Odile Marin … »
  const { participle, notParticiples } = lexicon.people;
  const opensSo = firstWord(phrase);
  if (participle?.test(opensSo) && !notParticiples.has(opensSo) && !lexicon.people.leads.has(opensSo))
    return null;
  // "Bergère dans le Vercors, Lise Morand …"
  const bare =
    lexicon.people.roleWithoutArticle &&
    words.length > 2 &&
    words.length <= 8 &&
    lexicon.prepositions.has(words.find((word, i) => i > 0 && /^\p{Ll}{1,5}$/u.test(word)) ?? '') &&
    !language.words.starters.has(firstWord(phrase)) &&
    !lexicon.finite.test(phrase);
  // "sostiene, contundente, Ann Field"
  if (lexicon.isRomance && /^\p{Ll}+$/u.test(phrase) && !isPersonNoun(phrase, lexicon.people)) return null;
  // "would need a better picture, Ann Field said": a clause of its own.
  if (lexicon.behindName && !lexicon.verbSecond && lexicon.finite.test(phrase)) return null;
  return bare ? phrase : roleBefore(phrase, '', tools);
}

/** "noticia la dio su hija mayor": of somebody's office an article stands behind a small word alone. */
const holdsArticle = (role: string, { words, language }: Tools): boolean =>
  // "Schulleiter der Volksschule"
  !language.writing.nounsInCapitals &&
  role
    .toLowerCase()
    .split(' ')
    .some(
      (word, i, list) =>
        i > 0 &&
        words.articles.test(`${word} `) &&
        // « directeur des achats »
        !words.prepositions.has(word) &&
        !words.prepositions.has(list[i - 1]!) &&
        !words.rolePrepositions.has(list[i - 1]!),
    );
