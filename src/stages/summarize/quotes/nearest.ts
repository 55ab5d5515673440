// The one of the last words who fits, named or speaking: in the paragraph of a pronoun, or else in those right above it.
// Guesses nothing: of two, nobody, and nobody whom the words may pass over.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { reach } from './only-one.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import { type Carried, namesOf, type Spoken, type Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/** Where the subject of a paragraph's first sentence stands, in UTF-16 units. */
const opening = 60;

/** How far before somebody the word stands that makes an object of them. */
const behindVerb = 60;

/** Where a pronoun stands. */
export interface Place {
  paragraph: number;
  /** Offset of the pronoun, or of the marks: who spoke before it may go on. */
  at: number;
  /** Offset before which somebody must be named. */
  from: number;
}

export function nearest(
  subject: Subject,
  place: Place,
  fits: (person: Person) => boolean,
  told: Told,
): Carried {
  const { paragraphs } = told;
  let units = 0;
  for (let index = place.paragraph; index >= 0 && place.paragraph - index <= reach.paragraphs; index--) {
    const paragraph = paragraphs[index]!;
    const window = windowOf(subject, paragraph, place, fits, told);
    const { own, last, named } = window;
    const who = new Set(named.map(({ person }) => person));
    // Who spoke last goes on, unless somebody else came up since.
    if (last && fits(last.person)) who.add(last.person);
    // Without a pronoun only whoever spoke a moment before can be told to go on, or whom the paragraph begins with.
    const begins = (start: number) => start < opening || isOpener(paragraph, start);
    if (subject.kind === 'elided' && !last && who.size > 0 && !(own && begins(named[0]!.start)))
      return { candidates: namesOf(who) };
    leaveOut(who, subject, window, told);
    if (who.size > 1) return { candidates: namesOf(who) };
    const [person] = who;
    if (person) {
      const doubt = inDoubt(person, subject, window, place, fits, told);
      if (doubt) return { candidates: namesOf(new Set(doubt)) };
      const mention = named.findLast((one) => one.person === person);
      return mention
        ? { person, mention, paragraph: index }
        : { person, mention: last!.mention, paragraph: last!.mentionParagraph };
    }
    // Another one's words stand between.
    if (last || paragraph.opens) return { candidates: last ? namesOf([last.person]) : [] };
    units += own ? place.at : paragraph.block.text.length;
    if (units > reach.units) break;
  }
  return { candidates: [] };
}

/** What one paragraph tells before a pronoun. */
interface Window {
  paragraph: Paragraph;
  /** It is the pronoun's own. */
  own: boolean;
  /** Who spoke last in it. */
  last: Spoken | undefined;
  /** Who is named or described behind that, and fits. */
  named: readonly Mention[];
}

function windowOf(
  { kind, isAsked }: Subject,
  paragraph: Paragraph,
  { paragraph: ownIndex, at, from }: Place,
  fits: (person: Person) => boolean,
  { people, spoken, grammar }: Told,
): Window {
  const { index } = paragraph;
  const own = index === ownIndex;
  const until = own ? at : Number.POSITIVE_INFINITY;
  const namedUntil = own ? from : until;
  const last = spoken.findLast((one) => one.paragraph === index && one.end <= (isAsked ? namedUntil : until));
  const named = people.mentions(index).filter(
    ({ start, end, person }) =>
      end <= namedUntil &&
      start >= (last?.end ?? -1) &&
      fits(person) &&
      !isWhatTheyAre({ start, person }, paragraph, grammar) &&
      !(last && isPartOf({ start, end }, last, index)) &&
      // A body that says nothing anywhere is no more than what a sentence is about.
      (kind !== 'elided' || !person.isBody || person.speaks) &&
      ((person.isFirm && person.isShown) || person.name === null || person.speaks),
  );
  return { paragraph, own, last, named };
}

/** "He agreed that she had been a friend", "She is a lawyer": no more than what somebody is of whom the sentence tells. */
function isWhatTheyAre(
  { start, person }: Pick<Mention, 'start' | 'person'>,
  { openers, block }: Paragraph,
  { telling }: QuotingGrammar,
): boolean {
  if (person.name !== null || !telling) return false;
  const sentence = sentenceAround(openers, start);
  const who = sentence?.subject;
  if (!who || who.end > start) return false;
  const clause = block.text
    .slice(sentence.start, start)
    .split(/[,;:]\s/u)
    .at(-1)!;
  return telling.isPredicate(clause);
}

/** « le chef », of « le chef du gouvernement » who spoke last. */
const isPartOf = ({ start, end }: { start: number; end: number }, last: Spoken, index: number): boolean =>
  last.mentionParagraph === index &&
  start >= last.mention.start &&
  end <= last.mention.end &&
  end - start < last.mention.end - last.mention.start;

/** Takes out of several those whom the words show not to be meant, where they do. */
function leaveOut(
  who: Set<Person>,
  subject: Subject,
  { paragraph, last, named }: Window,
  { people, grammar }: Told,
): void {
  if (!subject.gender) return;
  // "He praised the neighbour who …": described beside one with a name who is shown to fit, and no sentence is about them.
  const plain = [...who].filter((one) => one.name !== null);
  if (plain.length === 1 && who.size > 1 && plain[0]!.gender === subject.gender)
    for (const { person, start } of named)
      if (person.name === null && !person.gender && person !== last?.person && !isOpener(paragraph, start))
        who.delete(person);
  // 局長回應，…。徐望舒还没有去申请。“…”她说: told of since, and shown to be she, as whoever spoke before is not.
  if (grammar.shownByPronoun && last && who.size === 2 && !last.person.gender) {
    const since = new Set(named.map((mention) => mention.person));
    const [only] = since;
    // 馬德順接起電話，值班員說：…。馬德順抓起銅鑼: he of whom the paragraph tells, past a witness without a name.
    const isBack = people
      .mentions(paragraph.index)
      .some((mention) => mention.person === only && mention.end <= last.start);
    const isNearer = only?.gender === subject.gender || (last.person.name === null && isBack);
    if (since.size === 1 && isNearer) who.delete(last.person);
  }
  // 黃士綸 and 林淑芬, for 她.
  const [likely, ...alike] = [...who].filter((one) => isLikely(one, subject));
  const isPlain = [...who].every((one) => one === likely || (one.likely && !isLikely(one, subject)));
  if (likely && alike.length === 0 && isPlain) for (const one of who) if (one !== likely) who.delete(one);
}

const isLikely = ({ likely, gender }: Person, subject: Subject): boolean =>
  (gender ?? likely) === subject.gender;

/** Of the only one who fits: who may be meant, where it is not plainly they; null where it is. */
function inDoubt(
  person: Person,
  subject: Subject,
  { paragraph, own, last, named }: Window,
  place: Place,
  fits: (person: Person) => boolean,
  told: Told,
): Person[] | null {
  const { people, grammar } = told;
  // 同組的阿賓再也沒有醒來。她不願多談: she of whom whole paragraphs tell without a name.
  if (!person.gender && subject.gender && people.goesUnnamed(subject.gender)) return [person];
  // "The lawyer" may be somebody with a name.
  if (!person.isFirm) return [person];
  // "When a reporter asked about it, he said": whom the pronoun's own sentence describes is likely somebody else.
  const isOwn = own && !last && named.every((one) => isUnended(paragraph, one, place.at));
  if (isOwn && grammar.telling && person.name === null) return [person];
  // "He would answer nobody but his lawyer. “…,” he said": somebody without a name of whom no sentence tells.
  const isObject = ({ start }: Mention) =>
    grammar.telling?.isObject(paragraph.block.text.slice(Math.max(0, start - behindVerb), start)) === true;
  if (person.name === null && person !== last?.person && named.every(isObject)) return [person];
  const other =
    (own ? undefined : protagonist(person, paragraph.index, fits, people)) ??
    (grammar.passesWitness ? namedBefore(subject, person, paragraph.index, fits, people) : undefined);
  if (other) return [person, other];
  const [first] = named;
  const isPassed = first
    ? pronounBefore(subject, paragraph, [last?.end ?? 0, first.start], grammar)
    : !isNearBy(last!, place, fits, told);
  return isPassed ? [person] : null;
}

/**
 * Whether whoever spoke is still told of: between their words and these stands no sentence about somebody else who can be
 * meant, and none of which it is not known whom it is about.
 */
function isNearBy(
  last: Spoken,
  to: Place,
  fits: (person: Person) => boolean,
  { paragraphs, people }: Told,
): boolean {
  for (let index = last.paragraph; index <= to.paragraph; index++) {
    const { openers, block } = paragraphs[index]!;
    const from = index === last.paragraph ? last.end : 0;
    const until = index === to.paragraph ? to.from : block.text.length;
    for (const { start, end, subject, goesOn } of openers) {
      if (start < from || end > until || !/\p{L}/u.test(block.text.slice(start, end))) continue;
      if (subject?.kind === 'pronoun' || goesOn) continue;
      if (!subject) return false;
      const person = people.personOf(subject);
      if (person !== last.person && fits(person)) return false;
    }
  }
  return true;
}

const isOpener = ({ openers }: Paragraph, start: number): boolean =>
  openers.some(({ subject }) => subject?.start === start);

/** Whether no sentence with somebody in it ends before an offset. */
const isUnended = ({ openers }: Paragraph, { start }: Mention, at: number): boolean =>
  (sentenceAround(openers, start)?.end ?? Number.POSITIVE_INFINITY) > at;

/** Of whom the article tells more, and did so a moment before: over the end of a paragraph, he or she may be meant. */
function protagonist(
  person: Person,
  paragraph: number,
  fitting: (person: Person) => boolean,
  people: People,
): Person | undefined {
  // One who is shown to be he or she stands before those of whom it is not known.
  const isShown = (one: Person) => one.gender !== undefined;
  for (let index = paragraph; index >= 0 && paragraph - index <= 1; index--)
    for (const { person: other } of people.mentions(index))
      if (
        other !== person &&
        fitting(other) &&
        (!isShown(person) || isShown(other)) &&
        people.count(other) > Math.max(2, people.count(person))
      )
        return other;
  return undefined;
}

/** 탁 대표가 회사를 물려받았다. 은행 담당자는 “…”고 했다. 그는: of whom the paragraph tells by name before a witness. */
function namedBefore(
  { kind }: Subject,
  witness: Person,
  paragraph: number,
  fitting: (person: Person) => boolean,
  people: People,
): Person | undefined {
  if (kind !== 'pronoun' || witness.name !== null) return undefined;
  const mentions = people.mentions(paragraph);
  const at = mentions.findIndex(({ person }) => person === witness);
  return mentions
    .slice(0, Math.max(0, at))
    .find(({ person }) => person.name !== null && !person.isBody && person.isFirm && fitting(person))?.person;
}

/** "She met Laszlo Voss": she is somebody else, and the next pronoun may mean either. */
function pronounBefore(
  { gender }: Subject,
  { block }: Paragraph,
  [from, to]: [number, number],
  { pronounsIn }: QuotingGrammar,
): boolean {
  const before = block.text.slice(Math.max(0, from), to);
  return (
    pronounsIn?.(before).some((pronoun) => !gender || !pronoun.gender || pronoun.gender === gender) ?? false
  );
}
