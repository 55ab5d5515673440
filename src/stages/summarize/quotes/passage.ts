// What a stretch of a paragraph tells: whom each of its sentences is about, and who is told of only beside them.
import type { Opener, Telling } from '../../../language/quoting.ts';
import type { Mention, People } from './people.ts';
import type { Span } from './proof.ts';
import type { Paragraph } from './read.ts';
import { sentenceAround } from './sentences.ts';

/** A stretch of a paragraph, as offsets into it. */
export interface Stretch {
  paragraph: Paragraph;
  from: number;
  to: number;
}

/** What stands behind the last words in marks that are no part of a sentence. */
export function sinceSpeech(paragraph: Paragraph, to: number): Stretch {
  const last = paragraph.speech.findLast(
    ({ marked, words }) => marked.close <= to && /^\P{L}*\p{Lu}/u.test(words) && words.split(' ').length > 2,
  );
  return { paragraph, from: last?.marked.close ?? 0, to };
}

/** Who is who in the article, and how its language tells of them. */
interface Reader {
  people: People;
  telling: Telling;
}

/** What a stretch tells, and by what that is read. */
export interface Passage extends Stretch, Reader {
  /** Of the whole paragraph. */
  text: string;
  sentences: readonly Opener[];
  mentions: readonly Mention[];
}

export const passageOf = ({ paragraph, from, to }: Stretch, { people, telling }: Reader): Passage => ({
  ...{ paragraph, from, to, people, telling, text: paragraph.block.text },
  sentences: paragraph.openers.filter(({ start }) => start >= from && start < to),
  mentions: people.mentions(paragraph.index).filter(({ start, end }) => start >= from && end <= to),
});

/** Whom a sentence is about: its subject, whom it presents, or whose name stands beside it: "The owner, Ray Tolland, watched". */
export function headOf({ start, end, subject }: Opener, passage: Passage): Mention | null {
  const { text, mentions, people, telling } = passage;
  if (subject?.kind !== 'person') {
    const named = mentions.find(
      (one) =>
        one.person.name !== null &&
        one.start >= start &&
        one.end <= end &&
        telling.isDescription(text.slice(start, one.start)) &&
        /^[,.]/.test(text.slice(one.end)),
    );
    if (named) return named;
    const presented = presentedBy({ start, end, subject }, passage);
    if (presented) return presented;
  }
  if (subject?.kind !== 'person' && subject?.kind !== 'role') return null;
  if (subject.kind === 'person' && telling.namesAnother(text.slice(start, subject.start))) return null;
  // "A teacher met me at the door": no more of it than who it is.
  const described =
    subject.kind === 'role'
      ? mentions.find((one) => one.start === subject.start && one.end < subject.end)
      : null;
  // "The mother of Tom Reed wept": all of a sentence is nobody's description.
  if (!described && subject.kind === 'role' && /^[.!?]/.test(text.slice(subject.end))) return null;
  return described ?? { person: people.personOf(subject), start: subject.start, end: subject.end };
}

export function presentedBy(
  { start, end, subject }: Opener,
  { text, people, telling }: Passage,
): Mention | null {
  if (subject?.kind === 'person' || subject?.kind === 'pronoun') return null;
  const presented = telling.presented(text.slice(start, end), start);
  return presented
    ? { person: people.personOf(presented), start: presented.start, end: presented.end }
    : null;
}

/** "Ela é mulher de …": who the sentence is about, and nobody else. */
export const isPredicate = ({ start }: Span, { text, sentences, telling }: Passage): boolean => {
  const sentence = sentenceAround(sentences, start);
  return (
    (sentence?.subject?.kind === 'pronoun' || sentence?.subject?.kind === 'person') &&
    telling.isPredicate(text.slice(sentence.start, start))
  );
};

export const isWithin = ({ start, end }: Span, whole: Span): boolean =>
  start >= whole.start && end <= whole.end;

/** The noun before a name, or beside it: "la doctoranda Ana Sá", "Ana Sá, doctoranda". */
export const isOver = (name: Span, { start, end }: Span, text: string): boolean =>
  (start < name.end && name.start < end) ||
  (end <= name.start && /^,?\s(?:\p{Lu}\S*\s)?$/u.test(text.slice(end, name.start)));

/** "Ann Field, a niece of the mayor, …": within the commas behind a name. */
export function isApposed({ start, end }: Span, name: Span, text: string): boolean {
  const closes = text.indexOf(',', name.end + 1);
  return start >= name.end && text[name.end] === ',' && closes > 0 && end <= closes;
}

/** Told of behind a small word, as whose something is, in an apposition or in a clause of its own. */
export function isAside(
  { start, end }: Span,
  topic: Mention,
  { text, sentences, telling }: Passage,
): boolean {
  const sentence = sentenceAround(sentences, start);
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (telling.isObject(before)) return true;
  if (/^['’]s?\s/u.test(text.slice(end))) return true;
  if (isApposed({ start, end }, topic, text)) return true;
  return start > topic.end && telling.isSubordinate(text.slice(sentence.start, start));
}
