// Of whom the sentences before words tell, where they tell of one somebody alone: whoever else may be told of, with a name or
// without, makes it nobody. What a thing does in between takes nothing from that.
import type { Opener, QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Mention, People, Person } from './people.ts';
import type { Paragraph } from './read.ts';
import type { Spoken } from './spoken.ts';

interface Scene {
  paragraphs: readonly Paragraph[];
  people: People;
  grammar: QuotingGrammar;
  spoken: readonly Spoken[];
}

export interface Topic {
  person: Person;
  mention: Mention;
  paragraph: number;
}

interface Span {
  start: number;
  end: number;
}

/**
 * @param at offset in the paragraph of the pronoun, or of the marks
 * @param fits whether the subject can mean a person, by what it shows
 */
export function topicBefore(
  subject: Subject,
  at: number,
  paragraph: number,
  fits: (person: Person) => boolean,
  scene: Scene,
): Topic | null {
  if (!scene.grammar.somebodies || subject.plural) return null;
  const own = scene.paragraphs[paragraph]!;
  const here = sinceSpeech(own, at);
  if (/\p{L}/u.test(own.block.text.slice(here.from, here.to))) return topicOf(subject, here, fits, scene);
  const above = scene.paragraphs[paragraph - 1];
  if (here.from > 0 || own.opens || !above) return null;
  return topicOf(subject, sinceSpeech(above, above.block.text.length), fits, scene);
}

/** A stretch of a paragraph, as offsets into it. */
interface Stretch {
  paragraph: Paragraph;
  from: number;
  to: number;
}

/** What stands behind the last words in marks that are no part of a sentence. */
function sinceSpeech(paragraph: Paragraph, to: number): Stretch {
  const last = paragraph.speech.findLast(
    ({ marked, words }) => marked.close <= to && /^\P{L}*\p{Lu}/u.test(words) && words.split(' ').length > 2,
  );
  return { paragraph, from: last?.marked.close ?? 0, to };
}

/** What a stretch tells. */
interface Told extends Stretch {
  text: string;
  sentences: readonly Opener[];
  mentions: readonly Mention[];
}

function topicOf(
  subject: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  scene: Scene,
): Topic | null {
  const { people, grammar } = scene;
  const { paragraph, from, to } = stretch;
  const { text } = paragraph.block;
  const told: Told = {
    ...{ ...stretch, text },
    sentences: paragraph.openers.filter(({ start }) => start >= from && start < to),
    mentions: people.mentions(paragraph.index).filter(({ start, end }) => start >= from && end <= to),
  };
  const topic = chainOf(subject, told, fits, scene);
  if (topic === null) return null;
  const { person } = topic;
  if (person.isMany || person.isBody) return null;
  if (person.name === null ? grammar.pointsBack?.(describing(person)) : !person.isFirm || !person.isShown)
    return null;
  const others = [
    ...told.mentions.filter((one) => one.person !== person && !one.person.isBody && fits(one.person)),
    ...grammar.somebodies!(text.slice(from, to))
      .filter(({ isSure }) => isSure || subject.kind === 'elided')
      .map(({ start, end }) => ({ start: start + from, end: end + from }))
      .filter(({ start, end }) => !told.mentions.some((one) => isOver(one, { start, end }, text)))
      .filter(({ start, end }) => start < topic.phrase.start || end > topic.phrase.end),
  ];
  if (others.some((other) => !isAside(other, topic.mention, told, grammar))) return null;
  if (subject.kind === 'elided' && grammar.tellsOfWriting?.(text.slice(from, to))) return null;
  return { person, mention: topic.mention, paragraph: topic.paragraph };
}

const describing = ({ role }: Person): Subject => ({
  ...{ kind: 'role', name: role ?? '', role: null, start: 0, end: 0 },
});

interface Head extends Topic {
  /** The name with what stands before it. */
  phrase: Span;
}

/** The one whom all sentences are about that are about somebody; or who spoke last, where none is. */
function chainOf(
  subject: Subject,
  told: Told,
  fits: (person: Person) => boolean,
  { people, grammar, spoken }: Scene,
): Head | null {
  const { paragraph, sentences, from, to } = told;
  const { index } = paragraph;
  const last = spoken.at(-1);
  // Whoever asks is answered by somebody else.
  const isAsking = last !== undefined && /\?\W*$/.test(told.text.slice(last.start, last.end));
  const goesOn =
    last !== undefined &&
    last.paragraph === index &&
    last.end <= to &&
    last.end >= from - 2 &&
    !isAsking &&
    fits(last.person);
  let head: Head | null = goesOn
    ? {
        person: last.person,
        mention: last.mention,
        paragraph: last.mentionParagraph,
        phrase: last.mentionParagraph === index ? last.mention : { start: 0, end: 0 },
      }
    : null;
  for (const sentence of sentences) {
    const who = sentence.subject;
    if (subject.kind === 'elided' && (who?.kind === 'organisation' || sentence.bringsIn)) return null;
    if (who?.kind === 'pronoun') {
      if (!head || !agrees(who, head.person, subject)) return null;
      continue;
    }
    const mention = headOf(sentence, told, people, grammar);
    if (!mention || mention.person.isBody || !fits(mention.person)) continue;
    if (head && mention.person !== head.person) return null;
    head ??= {
      ...{ person: mention.person, mention, paragraph: index },
      phrase: { start: sentence.start, end: mention.end },
    };
  }
  return head;
}

/** Whom a sentence is about: its subject, or whose name stands beside it: "The owner, Ray Tolland, watched". */
function headOf(
  { start, end, subject }: Opener,
  { text, mentions }: Told,
  people: People,
  grammar: QuotingGrammar,
): Mention | null {
  const named = mentions.find(
    (one) =>
      one.person.name !== null &&
      one.start >= start &&
      one.end <= end &&
      grammar.isDescription?.(text.slice(start, one.start)) &&
      /^[,.]/.test(text.slice(one.end)),
  );
  if (subject?.kind !== 'person' && named) return named;
  return subject && (subject.kind === 'person' || subject.kind === 'role')
    ? { person: people.personOf(subject), start: subject.start, end: subject.end }
    : null;
}

/** Whether a pronoun that begins a sentence can mean of whom was told. */
const agrees = (pronoun: Subject, person: Person, subject: Subject): boolean =>
  !pronoun.plural &&
  (!pronoun.gender || !person.gender || pronoun.gender === person.gender) &&
  (!pronoun.gender || !subject.gender || pronoun.gender === subject.gender);

/** The noun before a name, or beside it: "la doctoranda Ana Sá", "Ana Sá, doctoranda". */
const isOver = (name: Span, { start, end }: Span, text: string): boolean =>
  (start < name.end && name.start < end) ||
  (end <= name.start && /^,?\s(?:\p{L}\S*\s){0,2}$/u.test(text.slice(end, name.start)));

/** Told of behind a small word, as whose something is, in an apposition or in a clause of its own. */
function isAside(
  { start, end }: Span,
  topic: Mention,
  { text, sentences }: Told,
  grammar: QuotingGrammar,
): boolean {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (grammar.isObject?.(before)) return true;
  if (/^['’]s?\s/u.test(text.slice(end))) return true;
  const closes = text.indexOf(',', topic.end + 1);
  if (start >= topic.end && text[topic.end] === ',' && closes > 0 && end <= closes) return true;
  return start > topic.end && grammar.isSubordinate?.(text.slice(sentence.start, start)) === true;
}
