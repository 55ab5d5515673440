// Whom the sentences right before are about: he and she go on with their subject, where that fits and nobody else there does.
import type { Opener, QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { isApposed } from './passage.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Meant, Scene } from './scene.ts';
import { sentenceBefore } from './sentences.ts';

/** How many sentences are gone through that begin with a pronoun, or tell of nobody who can be meant. */
const mostSteps = 5;

/**
 * @param at offset in the paragraph: sentences that end before it count
 * @returns null where the sentences before begin with nobody who fits, or name somebody else who does
 */
export function centreBefore(
  subject: Subject,
  at: number,
  paragraph: number,
  fits: (person: Person) => boolean,
  scene: Scene,
): Meant | 'unclear' | null {
  const { paragraphs, people, grammar } = scene;
  const goesPast = grammar.passesOver?.(subject) ?? false;
  let before = stepBack(paragraph, at, paragraphs);
  for (let steps = 0; before && steps < mostSteps; steps++) {
    const { opener, index } = before;
    const who = opener.subject;
    const others = people
      .mentions(index)
      .filter(
        (mention) =>
          mention.start >= opener.start &&
          mention.end <= opener.end &&
          !mention.person.isBody &&
          fits(mention.person) &&
          !isBeside(who, mention, paragraphs[index]!, grammar),
      );
    const isOther = who?.kind === 'pronoun' && subject.gender && who.gender !== subject.gender;
    if (!goesPast && (!who || who.kind === 'organisation' || who.kind === 'role' || isOther)) return null;
    if (
      !who ||
      who.kind === 'pronoun' ||
      who.kind === 'organisation' ||
      (goesPast && isNoName(who, people))
    ) {
      if (others.length > 0) return null;
      before = stepBack(index, opener.start, paragraphs);
      continue;
    }
    const person = people.personOf(who);
    const sentence = paragraphs[index]!.block.text.slice(opener.start, opener.end);
    // "A neighbour, who did not want to be named, saw Ann Field leave. “…,” she said.": told of to be quoted.
    const at = steps === 0 && person.name === null ? (grammar.telling?.nameless(sentence) ?? -1) : -1;
    const isNameless =
      at >= who.end - opener.start &&
      fits(person) &&
      others.every((other) => other.person === person || other.start > opener.start + at);
    if (isNameless) return { ...subjectOf(person, who, index), isNameless };
    // "The president", who may be anybody with a name: he or she is meant, and not who was told of before.
    if (who.kind === 'role' && fits(person))
      return person.name === null ? (person.isFirm ? null : 'unclear') : subjectOf(person, who, index);
    // Somebody of whom the words do not show who it is, and whom a pronoun may mean all the same.
    if (fits(person) && !(person.isFirm && person.isShown)) return 'unclear';
    if (!fits(person)) {
      if (others.length > 0 || !goesPast) return null;
      before = stepBack(index, opener.start, paragraphs);
      continue;
    }
    if (
      others.some(
        (other) =>
          other.person !== person &&
          (other.person.name === null || other.person.isFirm) &&
          !isLikelyOther(other.person, subject),
      )
    )
      return null;
    // "Ann Field died. Pedro Santos praised …": the sentence before was about somebody else.
    const earlier = sentenceBefore(paragraphs[index]!.openers, opener.start)?.subject;
    const isOwn = subject.kind === 'pronoun' && grammar.hasTopic?.(sentence, who);
    // Of whom nothing shows whether it is she or he, only a sentence about nobody else tells right before.
    const isMeant = isOwn && steps === 0 && !(subject.gender && people.goesUnnamed(subject.gender));
    const shown = person.gender ?? person.likely ?? (isMeant ? subject.gender : undefined);
    if (subject.gender && shown !== subject.gender) return null;
    if (
      steps === 0 &&
      !isOwn &&
      earlier?.kind === 'person' &&
      people.personOf(earlier) !== person &&
      fits(people.personOf(earlier))
    )
      return null;
    if (steps > 0 && index < paragraph && isOutweighed(person, fits, people)) return 'unclear';
    if (subject.kind === 'elided' && grammar.dropsSubjects && index < paragraph)
      if (isWitness(person, fits, people)) return 'unclear';
    return subjectOf(person, who, index);
  }
  return null;
}

/** She of whom a paragraph tells without a name may be whom the article tells of more. */
export const isOutweighed = (person: Person, fits: (other: Person) => boolean, people: People): boolean =>
  people
    .named()
    .some(
      (other) =>
        other !== person && other.isFirm && fits(other) && people.count(other) > people.count(person),
    );

/** How often an article names whom it tells of throughout. */
const central = 5;
/** Who speaks is counted twice where they do. */
const mostOfWitness = 2;

/** Whoever is named once in an article about somebody else: in a new paragraph without a subject either may be meant. */
const isWitness = (person: Person, fits: (other: Person) => boolean, people: People): boolean =>
  people.count(person) <= mostOfWitness &&
  people
    .named()
    .some((other) => other !== person && other.isFirm && fits(other) && people.count(other) >= central);

/** 李國強, for 她. */
const isLikelyOther = ({ likely }: Person, { gender }: Subject): boolean =>
  likely !== undefined && gender !== undefined && likely !== gender;

/** "Conseguiu as duas": a word at a sentence's beginning that is nobody's name elsewhere. */
const isNoName = (who: Subject, people: People): boolean =>
  who.kind === 'person' && !who.name.includes(' ') && !people.personOf(who).isFirm;

const subjectOf = (person: Person, { start, end }: Subject, paragraph: number): Meant => ({
  ...{ person, paragraph },
  mention: { person, start, end },
});

/**
 * "Ann Field, a niece of the mayor, …"; "Ann Field came with the mayor": who stands in an apposition, or behind a small word,
 * beside somebody with a name is told of no further.
 */
function isBeside(
  who: Subject | null,
  { start, end }: Mention,
  { block: { text } }: Paragraph,
  grammar: QuotingGrammar,
): boolean {
  if (who?.kind !== 'person') return false;
  if (end <= who.start) {
    if (isInRole({ start, end }, who, text)) return true;
    const between = text.slice(end, who.start);
    return isWhose(who, between) || grammar.tellsOfBearer?.(withoutRole(who, between)) === true;
  }
  if (start < who.end) return false;
  return (
    grammar.telling?.isObject(text.slice(Math.max(who.end, start - 60), start)) === true ||
    isApposed({ start, end }, who, text)
  );
}

/** "Norfield boss Ann Field", "former Norfield captain Ann Field": what somebody is, is called by it. */
function isInRole({ start, end }: { start: number; end: number }, who: Subject, text: string): boolean {
  const role = who.role ?? '';
  const at = role === '' ? -1 : text.lastIndexOf(role, who.start);
  const isBefore = at >= 0 && text.slice(at + role.length, who.start).trim() === '';
  return isBefore && start >= at && end <= at + role.length && /^\s\p{Ll}/u.test(text.slice(end));
}

const withoutRole = ({ role }: Subject, between: string): string =>
  role !== null && between.trimEnd().endsWith(role) ? between.slice(0, between.lastIndexOf(role)) : between;

/** 林志明的女兒林若瑜: nothing but what somebody is of theirs stands between. */
const isWhose = ({ role }: Subject, between: string): boolean =>
  role !== null && between.endsWith(role) && between.length - role.length === 1;

/** The last sentence before an offset, or else the last one of the paragraph before. */
export function stepBack(
  paragraph: number,
  at: number,
  paragraphs: readonly Paragraph[],
): { opener: Opener; index: number } | null {
  const own = paragraphs[paragraph]!;
  const opener = sentenceBefore(own.openers, at);
  if (opener) return { opener, index: paragraph };
  if (own.opens || paragraph === 0 || own.block.text.slice(0, at).trim() !== '') return null;
  const last = paragraphs[paragraph - 1]!.openers.at(-1);
  return last ? { opener: last, index: paragraph - 1 } : null;
}
