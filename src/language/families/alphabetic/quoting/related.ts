// Somebody described by whose they are: "the father of the missing student Chloe Ames", „ein Sprecher von Ministerin Feld“. Whoever
// is named there does not speak.
import type { Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import { genderOfNoun } from './gender.ts';
import { ownedIn } from './of-owner.ts';
import { areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/**
 * @param phrase what stands on the subject's side of the verb
 * @param at its offset
 */
export function relatedIn(
  phrase: string,
  side: 'before' | 'after',
  at: number,
  tools: Tools,
): Subject | null {
  const { relations } = tools.words;
  if (!relations) return null;
  const owned = ownedBeside(phrase, side, at, tools);
  if (owned) return owned;
  const head = relations.head.exec(phrase);
  const { article = '', noun = '', of = '' } = head?.groups ?? {};
  if (!head || !isOne(noun, article, tools)) return null;
  const lead = phrase.slice(0, head.index);
  const isFirst = side === 'after' ? lead.trim() === '' : opensSubject(lead, tools);
  if (!isFirst) return null;
  const from = head.index + head[0].length;
  const whom = whomAt(phrase.slice(from), of, article, noun, tools);
  if (whom === null) return null;
  const name = phrase.slice(head.index, from + whom).trimEnd();
  const rest = phrase.slice(from + whom);
  // "the mother of the teacher Ann Field, Ruth Field, said", "the mother of the teacher Ann Field's pupil"
  if (/^['’]|^,?\s\p{Lu}/u.test(rest) || /,\s\p{Lu}[\p{L}’'-]+\s\p{Lu}/u.test(rest)) return null;
  const start = at + head.index;
  const isMany = article === '' || areSeveral(`${article}${noun}`, tools.words);
  const gender = isMany ? undefined : genderOfNoun(noun, article, tools.words);
  const isBody = relations.bodies.test(noun);
  return {
    kind: isBody ? 'organisation' : 'role',
    ...{ name, role: null, start, end: start + name.length },
    ...(!isBody && { gender }),
    ...(!isBody && isMany && { plural: true }),
  };
}

/** A noun of somebody, of several, or of a body around somebody. */
const isOne = (noun: string, article: string, { words }: Tools): boolean =>
  words.relations!.bodies.test(noun) ||
  (article === ''
    ? words.relations!.several.test(noun)
    : maybePersonNoun(noun.toLowerCase(), words.people) ||
      words.relations!.several.test(noun) ||
      areSeveral(noun.toLowerCase(), words));

/** "On Monday", "But": nothing before it names anybody, nor does anything. */
const opensSubject = (lead: string, { words, names }: Tools): boolean =>
  lead.trim() === '' ||
  (lead.length < 60 &&
    lead.slice(1).search(names.sequence) < 0 &&
    !words.finite.test(lead) &&
    (/,\s*$/.test(lead) ||
      words.sentenceAdverbs.has(firstWord(lead)) ||
      words.coordinators.has(firstWord(lead))));

/** Up to where the name ends that stands behind somebody else's noun, or behind "of" alone; null where none does. */
function whomAt(rest: string, of: string, article: string, noun: string, tools: Tools): number | null {
  const { words, names, language } = tools;
  const relations = words.relations!;
  const run = [...rest.matchAll(names.sequence)].find(({ 0: name }) => name.length > 1);
  if (!run || run.index > 60) return null;
  const between = rest.slice(0, run.index);
  const [first = '', ...others] = run[0].split(' ');
  const end = run.index + run[0].length;
  const own = between.trim().split(' ');
  const last = own.at(-1)!.replace(/,$/, '');
  // „der Vater der Studentin Lena Arndt“, "van minister Faber": the noun with a capital, or without.
  if (language.writing.nounsInCapitals) {
    if (/[,:;]/.test(between) || others.length === 0) return null;
    const isBare = between.trim() === '';
    if (isBare && isGivenName(first)) return relations.plainOf.test(of) ? end : null;
    return maybePersonNoun(first, words.people) && relations.agrees!(of, between, first) ? end : null;
  }
  if (between.trim() === '') {
    const isOffice = isPersonNoun(first, words.people) && others.length > 0;
    return isOffice || (isGivenName(first) && relations.bodies.test(noun) && relations.plainOf.test(of))
      ? end
      : null;
  }
  // Whose sister somebody is, is somebody: "the climber", of which the end alone tells.
  const isOfPerson =
    words.people.withoutOffice.has(noun.toLowerCase()) && maybePersonNoun(last, words.people);
  if (!(isPersonNoun(last, words.people) || isOfPerson) || areSeveral(last, words)) return null;
  // "A spokesman for the actor, Mark Field, said"; "The mother of the victim, Ann Field, said" is Ann Field, as likely.
  const isApposed = between.trimEnd().endsWith(',');
  const isNew = article === '' || !words.definite.has(firstWord(article));
  if (/[,:;]/.test(between.trimEnd().slice(0, -1)) || (isApposed && !(isNew && words.behindName)))
    return null;
  return end;
}

/**
 * "The judge who jailed Tom Reed", "De agent die Tom Riet zag,": whom a clause tells of beside their noun, whoever it names.
 * @param side whether the phrase stands before or behind the verb; behind it the clause may go on
 */
export function clauseAbout(
  phrase: string,
  side: 'before' | 'after',
  at: number,
  tools: Tools,
): Subject | null {
  const { words, organisations } = tools;
  const found = words.relations?.clause[side]?.exec(phrase);
  const { head = '', noun = '', person } = found?.groups ?? {};
  if (!found) return null;
  const isBody = organisations.called.test(noun) || words.people.institutions.has(noun);
  const isPerson = !isBody && (person !== undefined || isPersonNoun(noun, words.people));
  if (!isPerson && !isBody) return null;
  const start = at + phrase.indexOf(head);
  const gender = isPerson ? genderOfNoun(noun, firstWord(head), words) : undefined;
  return {
    kind: isPerson ? 'role' : 'organisation',
    ...{ name: head, role: null, start, end: start + head.length },
    ...(isPerson && { gender }),
  };
}

/** Kin with whom a sentence begins, up to the name of whose they are: "De moeder van Lotte", "Ida Moss’s sister". */
export function kinAt(text: string, start: number, tools: Tools): Subject | null {
  const { words } = tools;
  if (words.isRomance || words.people.cases) return null;
  const head = /^\p{Lu}\p{Ll}{1,3} (?:\p{Ll}+ ){0,2}?(\p{L}+) (\p{Ll}{2,4}) (?=\p{Lu})/u.exec(text);
  if (!head || !words.articles.test(text)) return ownedAt(text, start, tools);
  const [lead, noun = '', small = ''] = head;
  if (!words.people.withoutOffice.has(noun.toLowerCase()) || !words.ofWhom.has(small)) return null;
  const [of] = text.slice(lead.length).match(tools.names.sequence) ?? [''];
  const name = `${lead}${of}`;
  const gender = genderOfNoun(noun, firstWord(text), words);
  return { kind: 'role', name, role: null, gender, start, end: start + name.length };
}

/** „(sagte) Feldts Anwältin“, "(said) Moss’s sister", „Feldts Anwältin (sagte)“: whoever has the name does not speak. */
function ownedBeside(phrase: string, side: 'before' | 'after', at: number, tools: Tools): Subject | null {
  const isGerman = tools.language.writing.nounsInCapitals;
  if (!isGerman && side === 'before') return null;
  const blank = phrase.search(/\S|$/u);
  const subject = ownedAt(phrase.slice(blank), at + blank, tools);
  const rest = subject ? phrase.slice(subject.end - at) : '';
  // "said Moss’s sister, Ann Field"
  if (!isGerman && /^['’-]|^[^,]*,\s\p{Lu}|^\s\p{Lu}/u.test(rest)) return null;
  return subject && (side === 'after' || /^(?:\s\p{Ll}+)*\s*$/u.test(rest)) ? subject : null;
}

/** "Ida Moss’s sister" */
function ownedAt(text: string, start: number, tools: Tools): Subject | null {
  const owned = ownedIn(text, tools);
  if (!owned) return null;
  const { name, noun } = owned;
  const gender = genderOfNoun(noun, '', tools.words);
  return { kind: 'role', name, role: null, gender, start, end: start + name.length };
}
