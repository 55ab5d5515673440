// He and she go on with whoever the sentence right before says that they said something.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Place } from './nearest.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import { isBehind, type Meant, type Spoken, type Told, type Unread } from './scene.ts';

export function tellerBefore(
  subject: Subject,
  place: Place,
  fits: (person: Person) => boolean,
  told: Told,
): Meant | null {
  const own = told.paragraphs[place.paragraph]!;
  const last = reporterBefore(place.at, own, told.spoken);
  if (last && fits(last.person) && last.person.gender === (subject.gender ?? last.person.gender))
    return { person: last.person, mention: last.mention, paragraph: last.mentionParagraph };
  return sayerBefore(subject, place, fits, told) ?? describedBefore(subject, place, fits, told);
}

/**
 * “…,” says Ann Field, who leads the dig with Tom Reed. ¶ “…,” she added: whoever spoke goes on, whomever else the clause that
 * tells so names; unless somebody else speaks in it, or another sentence follows.
 */
export function adderBefore(
  { gender, plural }: Subject,
  at: number,
  paragraph: number,
  { paragraphs, spoken, unread }: Told,
): Meant | null {
  const [last, earlier] = [spoken.at(-1), spoken.at(-2)];
  const own = paragraphs[paragraph]!;
  if (!last || plural || last.person.isMany) return null;
  const { person, mention, mentionParagraph } = last;
  const isHere = last.paragraph === paragraph;
  const above = isHere ? own : paragraphs[last.paragraph]!;
  const isRightAbove =
    last.paragraph === paragraph - 1 && !own.opens && !/\p{L}/u.test(own.block.text.slice(0, at));
  if (!isHere && !isRightAbove) return null;
  const { text } = above.block;
  const rest = text.slice(last.end, isHere ? at : undefined).trimEnd();
  if (/[.!?…]["”»]?\s+\S/u.test(rest) || unread.some((one) => isBehind(one, last.paragraph, last.end)))
    return null;
  const isOthers =
    earlier !== undefined &&
    earlier.person !== person &&
    earlier.paragraph === last.paragraph &&
    !/[.!?…]["”»]?\s/u.test(text.slice(earlier.end, last.start));
  if (
    isOthers ||
    above.speech.some(({ marked }) => marked.open >= last.end && marked.close <= (isHere ? at : text.length))
  )
    return null;
  const shown = person.gender ?? person.likely;
  if (gender && (person.isBody || (shown && shown !== gender))) return null;
  return { person, mention, paragraph: mentionParagraph };
}

/** "The union leader said that it leaks. ¶ “…,” she added": of whom it is told by name what she is. */
function describedBefore(
  subject: Subject,
  { paragraph, from }: Place,
  fits: (person: Person) => boolean,
  { paragraphs, spoken, unread }: Told,
): Meant | null {
  const before = stepBack(paragraph, from, paragraphs);
  const last = spoken.at(-1);
  if (before?.opener.subject?.kind !== 'role' || !last || last.paragraph !== before.index) return null;
  const { start, end } = before.opener;
  const { person, mention, mentionParagraph } = last;
  const isReporter = last.start >= start && last.end <= end && person.name !== null;
  if (!isReporter || person.isBody || !person.isFirm || !fits(person)) return null;
  if (
    subject.plural ||
    (person.gender ?? person.likely ?? subject.gender) !== (subject.gender ?? person.gender ?? person.likely)
  )
    return null;
  return unread.some((one) => isBehind(one, last.paragraph, last.end))
    ? null
    : { person, mention, paragraph: mentionParagraph };
}

/** "Ann Field said that it leaks. “…,” she added" */
function reporterBefore(
  at: number,
  { index, block: { text }, reports, speech }: Paragraph,
  spoken: readonly Spoken[],
): Spoken | undefined {
  const last = spoken.at(-1);
  if (!last || last.paragraph !== index || last.end > at) return undefined;
  const isReport = reports.some(({ report }) => (report.until ?? report.end) === last.end);
  const isAlone = !speech.some(({ marked }) => marked.open >= last.start && marked.close <= at);
  return isReport && isAlone && /^[.!?…\s“"«„‘»]*$/u.test(text.slice(last.end, at)) ? last : undefined;
}

/** "Ann Field told the paper she was worried. ¶ “…,” she said": also where no clause of hers could be read, and over a paragraph's end. */
function sayerBefore(
  subject: Subject,
  { paragraph, from }: Place,
  fits: (person: Person) => boolean,
  { paragraphs, people, spoken, unread, grammar }: Told,
): Meant | null {
  if (subject.kind !== 'pronoun' || !subject.gender || subject.plural) return null;
  const before = stepBack(paragraph, from, paragraphs);
  const who = before?.opener.subject;
  if (!before || who?.kind !== 'person') return null;
  const { opener, index } = before;
  const { text } = paragraphs[index]!.block;
  const sayer = grammar.sayer?.(text.slice(opener.start, opener.end), opener.start);
  const person = people.personOf(who);
  if (sayer?.kind !== 'person' || people.personOf(sayer) !== person) return null;
  if (
    !person.isFirm ||
    !fits(person) ||
    (person.gender ?? person.likely ?? subject.gender) !== subject.gender
  )
    return null;
  const isSince = (one: Unread) => isBehind(one, index, opener.start);
  const latest = spoken.at(-1);
  if (unread.some(isSince) || (latest && latest.person !== person && isSince(latest))) return null;
  return { person, mention: { person, start: who.start, end: who.end }, paragraph: index };
}
