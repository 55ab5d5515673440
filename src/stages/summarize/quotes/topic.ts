// Of whom the sentences before words tell, where they tell of one somebody alone: whoever else may be told of, with a name or
// without, makes it nobody. What a thing does in between takes nothing from that.
import type { Opener, QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Mention, People, Person } from './people.ts';
import type { Span } from './proof.ts';
import type { Paragraph } from './read.ts';
import type { Meant, Spoken, Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/**
 * @param at offset in the paragraph of the pronoun, or of the marks
 * @param fits whether the subject can mean a person, by what it shows
 */
export function topicBefore(
  subject: Subject,
  at: number,
  paragraph: number,
  fits: (person: Person) => boolean,
  scene: Told,
): Meant | null {
  if (!scene.grammar.somebodies || subject.plural) return null;
  let stretch = sinceSpeech(scene.paragraphs[paragraph]!, at);
  for (let steps = 0; steps < mostAbove && namesNobody(subject, stretch, fits, scene); steps++) {
    const { index, opens } = stretch.paragraph;
    const above = scene.paragraphs[index - 1];
    if (stretch.from > 0 && (steps > 0 || !isBlank(stretch))) break;
    if (stretch.from > 0 || opens || !above) return null;
    stretch = sinceSpeech(above, above.block.text.length);
  }
  return topicOf(subject, stretch, fits, scene);
}

/** How many paragraphs above one that tells of nobody but "she" are gone through. */
const mostAbove = 3;

const isBlank = ({ paragraph: { block }, from, to }: Stretch): boolean =>
  !/\p{L}/u.test(block.text.slice(from, to));

/** Whether a stretch leaves it to what stands above it whom he or she means: it is blank, a lead, or tells of nobody but her. */
function namesNobody(
  subject: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  scene: Told,
): boolean {
  return isBlank(stretch) || isLead(subject, stretch, scene) || tellsOfPronoun(subject, stretch, fits, scene);
}

/** "She was born in Stolp. After the war she learnt shorthand.": he or she goes on, and nobody else who fits is told of. */
function tellsOfPronoun(
  { gender }: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  { people, grammar }: Told,
): boolean {
  const { text, from, to, sentences, mentions } = passageOf(stretch, people);
  const told = text.slice(from, to);
  return (
    gender !== undefined &&
    grammar.pronounsIn?.(told).some((pronoun) => pronoun.gender === gender) === true &&
    !mentions.some(({ person }) => !person.isBody && fits(person)) &&
    !sentences.some(({ subject: who }) => who?.kind === 'role' && fits(people.personOf(who))) &&
    !grammar.somebodies!(told).some(
      ({ start, end, isSure, isBody }) =>
        isSure &&
        !isBody &&
        !mentions.some((one) => isOver(one, { start: start + from, end: end + from }, text)) &&
        !grammar.isObject?.(told.slice(0, start)),
    )
  );
}

/** "Asked whether that meant an offer, he said": no sentence before the pronoun's own, and nobody in it. */
function isLead(
  { gender }: Subject,
  { paragraph: { index, openers, block }, from, to }: Stretch,
  { people, grammar }: Told,
): boolean {
  const text = block.text.slice(from, to);
  return (
    gender !== undefined &&
    !openers.some(({ end }) => end <= to) &&
    !people.mentions(index).some(({ start }) => start < to) &&
    !grammar.somebodies!(text).some(({ isSure, isBody }) => isSure && !isBody) &&
    !grammar.pronounsIn?.(text).length
  );
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
interface Passage extends Stretch {
  text: string;
  sentences: readonly Opener[];
  mentions: readonly Mention[];
}

const passageOf = ({ paragraph, from, to }: Stretch, people: People): Passage => ({
  ...{ paragraph, from, to, text: paragraph.block.text },
  sentences: paragraph.openers.filter(({ start }) => start >= from && start < to),
  mentions: people.mentions(paragraph.index).filter(({ start, end }) => start >= from && end <= to),
});

/** "Quien la vio primero fue una camarera.": from here it tells of her, where no sentence before was about somebody. */
function presentedLast(stretch: Stretch, { people, grammar }: Told): Stretch {
  const told = passageOf(stretch, people);
  const last = told.sentences.at(-1);
  if (!last || !presentedBy(last, told.text, people, grammar)) return stretch;
  const isFirst = told.sentences.slice(0, -1).every((one) => {
    const head = headOf(one, told, people, grammar)?.person;
    return one.subject?.kind !== 'pronoun' && (!head || head.isMany || head.isBody);
  });
  // "Uma delas é Abel Frutuoso": of several who were told of.
  return isFirst || last.bringsIn ? { ...stretch, from: last.start } : stretch;
}

function topicOf(
  subject: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  scene: Told,
): Meant | null {
  const { people, grammar } = scene;
  const told = passageOf(presentedLast(stretch, scene), people);
  const { from, to, text } = told;
  const topic = chainOf(subject, told, fits, scene);
  if (topic === null) return null;
  const { person } = topic;
  if (person.isMany || person.isBody) return null;
  if (person.name === null ? !grammar.isNew?.(describing(person)) : !person.isFirm || !person.isShown)
    return null;
  const others = [
    ...told.mentions.filter(
      (one) =>
        one.person !== person && !one.person.isBody && fits(one.person) && !isWithin(one, topic.phrase),
    ),
    ...grammar.somebodies!(text.slice(from, to))
      // A body is no he and no she.
      .filter(({ isSure, isBody }) => subject.kind === 'elided' || (isSure && !(isBody && subject.gender)))
      .map(({ start, end }) => ({ start: start + from, end: end + from }))
      .filter(({ start, end }) => !told.mentions.some((one) => isOver(one, { start, end }, text)))
      .filter((span) => !isWithin(span, topic.phrase) && !isPredicate(span, told, grammar)),
  ];
  if (others.some((other) => !isAside(other, topic.mention, told, grammar))) return null;
  if (subject.kind === 'elided' && grammar.tellsOfWriting?.(text.slice(from, to))) return null;
  return { person, mention: topic.mention, paragraph: topic.paragraph };
}

const describing = ({ role }: Person): Subject => ({
  ...{ kind: 'role', name: role ?? '', role: null, start: 0, end: 0 },
});

interface Head extends Meant {
  /** The name with what stands before it. */
  phrase: Span;
}

/** The one whom all sentences are about that are about somebody; or the only one they name; or who spoke last, where they name none. */
function chainOf(
  subject: Subject,
  told: Passage,
  fits: (person: Person) => boolean,
  { people, grammar, spoken }: Told,
): Head | null {
  const { paragraph, sentences, mentions } = told;
  const { index } = paragraph;
  let head: Head | null = null;
  const last = lastSpeaker(told, spoken, fits);
  // "When a reporter asked, he said": whom the pronoun's own sentence tells of is somebody else.
  const whole = sentences.filter(({ end }) => end <= told.to);
  for (const sentence of whole) {
    const who = sentence.subject;
    if (subject.kind === 'elided' && who?.kind === 'organisation') return null;
    if (who?.kind === 'pronoun') {
      const before: Person | undefined =
        head?.person ?? last?.person ?? mentions.findLast(({ end }) => end <= sentence.start)?.person;
      if (!before || !agrees(who, before, subject)) return null;
      continue;
    }
    const mention = headOf(sentence, told, people, grammar);
    // "La víctima es Ana Robles. «Era la alegría del barrio», dijo.": who that is, and not who speaks.
    const isLast = sentence === sentences.at(-1);
    if (
      subject.kind === 'elided' &&
      isLast &&
      who?.kind === 'role' &&
      mention &&
      mention.start > who.end &&
      mention.person.name !== null &&
      grammar.isPredicate?.(told.text.slice(sentence.start, mention.start))
    )
      return null;
    if (!mention && subject.kind === 'elided' && sentence.bringsIn) return null;
    if (!mention || mention.person.isBody || !fits(mention.person)) continue;
    if (head && mention.person !== head.person) return null;
    head ??= {
      ...{ person: mention.person, mention, paragraph: index },
      phrase: { start: sentence.start, end: mention.end },
    };
  }
  if (head) return head;
  const fitting = mentions.filter(
    (one) =>
      whole.some(({ start, end }) => start <= one.start && one.end <= end) &&
      !one.person.isBody &&
      one.person !== last?.person &&
      fits(one.person) &&
      !(last && isWithin(one, last.phrase)),
  );
  if (last) return fitting.every((one) => isAside(one, last.mention, told, grammar)) ? last : null;
  const [only] = fitting;
  // "Offen stellt sich nur Svenja Quast gegen sie": in a tongue that leaves out no subject, whoever fits alone.
  if (!only || !subject.gender || fitting.some((one) => one.person !== only.person)) return null;
  // "A cockler stopped Aamodt. “…,” he laughs": whoever is not shown to be he may be somebody's object.
  if (only.person.gender !== subject.gender || only.person.name === null) return null;
  return { person: only.person, mention: only, paragraph: index, phrase: only };
}

/** Who said what stands right before the stretch, and asked nothing. */
function lastSpeaker(
  { paragraph: { index }, from, to, text, sentences, mentions }: Passage,
  spoken: readonly Spoken[],
  fits: (person: Person) => boolean,
): Head | null {
  const last = spoken.at(-1);
  if (!last || last.paragraph !== index || last.end > to || last.end < from - 2 || !fits(last.person))
    return null;
  // Whoever asks is answered by somebody else.
  if (/\?\W*$/.test(text.slice(last.start, last.end))) return null;
  const { mentionParagraph } = last;
  // "Secondo il coach di Ravello, Paolo Serra,": the name stands beside what he is.
  const named =
    mentionParagraph === index
      ? mentions.find(
          ({ start }) => start > last.mention.end && /^,\s$/.test(text.slice(last.mention.end, start)),
        )
      : undefined;
  const mention = last.person.name === null && named?.person.name ? named : last.mention;
  return {
    ...{ person: mention.person, mention, paragraph: mentionParagraph },
    phrase:
      last.end <= from + 2
        ? { start: from, end: sentences[0]?.start ?? to }
        : { start: Math.min(last.mention.start, mention.start), end: mention.end },
  };
}

/** Whom a sentence is about: its subject, whom it presents, or whose name stands beside it: "The owner, Ray Tolland, watched". */
function headOf(
  { start, end, subject }: Opener,
  { text, mentions }: Passage,
  people: People,
  grammar: QuotingGrammar,
): Mention | null {
  if (subject?.kind !== 'person') {
    const named = mentions.find(
      (one) =>
        one.person.name !== null &&
        one.start >= start &&
        one.end <= end &&
        grammar.isDescription?.(text.slice(start, one.start)) &&
        /^[,.]/.test(text.slice(one.end)),
    );
    if (named) return named;
    const presented = presentedBy({ start, end, subject }, text, people, grammar);
    if (presented) return presented;
  }
  if (subject?.kind !== 'person' && subject?.kind !== 'role') return null;
  if (subject.kind === 'person' && grammar.namesAnother?.(text.slice(start, subject.start))) return null;
  // "A teacher met me at the door": no more of it than who it is.
  const described =
    subject.kind === 'role'
      ? mentions.find((one) => one.start === subject.start && one.end < subject.end)
      : null;
  // "The mother of Tom Reed wept": all of a sentence is nobody's description.
  if (!described && subject.kind === 'role' && /^[.!?]/.test(text.slice(subject.end))) return null;
  return described ?? { person: people.personOf(subject), start: subject.start, end: subject.end };
}

function presentedBy(
  { start, end, subject }: Opener,
  text: string,
  people: People,
  grammar: QuotingGrammar,
): Mention | null {
  if (subject?.kind === 'person' || subject?.kind === 'pronoun') return null;
  const presented = grammar.presented?.(text.slice(start, end), start);
  return presented
    ? { person: people.personOf(presented), start: presented.start, end: presented.end }
    : null;
}

/** "Ela é mulher de …": who the sentence is about, and nobody else. */
const isPredicate = ({ start }: Span, { text, sentences }: Passage, grammar: QuotingGrammar): boolean => {
  const sentence = sentenceAround(sentences, start);
  return (
    (sentence?.subject?.kind === 'pronoun' || sentence?.subject?.kind === 'person') &&
    grammar.isPredicate?.(text.slice(sentence.start, start)) === true
  );
};

const isWithin = ({ start, end }: Span, whole: Span): boolean => start >= whole.start && end <= whole.end;

/** Whether a pronoun that begins a sentence can mean of whom was told. */
const agrees = (pronoun: Subject, person: Person, subject: Subject): boolean =>
  !pronoun.plural &&
  (!pronoun.gender || !person.gender || pronoun.gender === person.gender) &&
  (!pronoun.gender || !subject.gender || pronoun.gender === subject.gender);

/** The noun before a name, or beside it: "la doctoranda Ana Sá", "Ana Sá, doctoranda". */
const isOver = (name: Span, { start, end }: Span, text: string): boolean =>
  (start < name.end && name.start < end) ||
  (end <= name.start && /^,?\s(?:\p{Lu}\S*\s)?$/u.test(text.slice(end, name.start)));

/** Passage of behind a small word, as whose something is, in an apposition or in a clause of its own. */
function isAside(
  { start, end }: Span,
  topic: Mention,
  { text, sentences }: Passage,
  grammar: QuotingGrammar,
): boolean {
  const sentence = sentenceAround(sentences, start);
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (grammar.isObject?.(before)) return true;
  if (/^['’]s?\s/u.test(text.slice(end))) return true;
  const closes = text.indexOf(',', topic.end + 1);
  if (start >= topic.end && text[topic.end] === ',' && closes > 0 && end <= closes) return true;
  return start > topic.end && grammar.isSubordinate?.(text.slice(sentence.start, start)) === true;
}
