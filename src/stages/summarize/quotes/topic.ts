// Of whom the sentences before words tell, where they tell of one somebody alone: whoever else may be told of, with a name or
// without, makes it nobody. What a thing does in between takes nothing from that.
import type { Opener, Subject, Telling } from '../../../language/quoting.ts';
import {
  headOf,
  isAside,
  isOver,
  isPredicate,
  isWithin,
  type Passage,
  passageOf,
  presentedBy,
  type Stretch,
  sinceSpeech,
} from './passage.ts';
import type { Mention } from './people.ts';
import type { Person } from './person.ts';
import type { Span } from './proof.ts';
import type { Meant, Spoken, Told } from './scene.ts';

/** What was told so far, in a language whose grammar knows how it tells of people. */
interface Scene extends Told {
  telling: Telling;
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
  told: Told,
): Meant | null {
  const { telling } = told.grammar;
  if (!telling || subject.plural) return null;
  const scene = { ...told, telling };
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
  scene: Scene,
): boolean {
  return isBlank(stretch) || isLead(subject, stretch, scene) || tellsOfPronoun(subject, stretch, fits, scene);
}

/** "She was born in Stolp. After the war she learnt shorthand.": he or she goes on, and nobody else who fits is told of. */
function tellsOfPronoun(
  { gender }: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  scene: Scene,
): boolean {
  const { people, grammar, telling } = scene;
  const { text, from, to, sentences, mentions } = passageOf(stretch, scene);
  const told = text.slice(from, to);
  return (
    gender !== undefined &&
    grammar.pronounsIn?.(told).some((pronoun) => pronoun.gender === gender) === true &&
    !mentions.some(({ person }) => !person.isBody && fits(person)) &&
    !sentences.some(({ subject: who }) => who?.kind === 'role' && fits(people.personOf(who))) &&
    !telling
      .somebodies(told)
      .some(
        ({ start, end, isSure, isBody }) =>
          isSure &&
          !isBody &&
          !mentions.some((one) => isOver(one, { start: start + from, end: end + from }, text)) &&
          !telling.isObject(told.slice(0, start)),
      )
  );
}

/** "Asked whether that meant an offer, he said": no sentence before the pronoun's own, and nobody in it. */
function isLead(
  { gender }: Subject,
  { paragraph: { index, openers, block }, from, to }: Stretch,
  { people, grammar, telling }: Scene,
): boolean {
  const text = block.text.slice(from, to);
  return (
    gender !== undefined &&
    !openers.some(({ end }) => end <= to) &&
    !people.mentions(index).some(({ start }) => start < to) &&
    !telling.somebodies(text).some(({ isSure, isBody }) => isSure && !isBody) &&
    !grammar.pronounsIn?.(text).length
  );
}

/** "Quien la vio primero fue una camarera.": from here it tells of her, where no sentence before was about somebody. */
function presentedLast(stretch: Stretch, scene: Scene): Stretch {
  const told = passageOf(stretch, scene);
  const last = told.sentences.at(-1);
  if (!last || !presentedBy(last, told)) return stretch;
  const isFirst = told.sentences.slice(0, -1).every((one) => {
    const head = headOf(one, told)?.person;
    return one.subject?.kind !== 'pronoun' && (!head || head.isMany || head.isBody);
  });
  // "Uma delas é Abel Frutuoso": of several who were told of.
  return isFirst || last.bringsIn ? { ...stretch, from: last.start } : stretch;
}

function topicOf(
  subject: Subject,
  stretch: Stretch,
  fits: (person: Person) => boolean,
  scene: Scene,
): Meant | null {
  const { telling } = scene;
  const told = passageOf(presentedLast(stretch, scene), scene);
  const { from, to, text } = told;
  const topic = chainOf(subject, told, fits, scene);
  if (topic === null) return null;
  const { person } = topic;
  if (person.isMany || person.isBody) return null;
  if (person.name === null ? !telling.isNew(describing(person)) : !person.isFirm || !person.isShown)
    return null;
  const others = [
    ...told.mentions.filter(
      (one) =>
        one.person !== person && !one.person.isBody && fits(one.person) && !isWithin(one, topic.phrase),
    ),
    ...telling
      .somebodies(text.slice(from, to))
      // A body is no he and no she.
      .filter(({ isSure, isBody }) => subject.kind === 'elided' || (isSure && !(isBody && subject.gender)))
      .filter(({ gender }) => !gender || !subject.gender || gender === subject.gender)
      .map(({ start, end }) => ({ start: start + from, end: end + from }))
      .filter(({ start, end }) => !told.mentions.some((one) => isOver(one, { start, end }, text)))
      .filter((span) => !isWithin(span, topic.phrase) && !isPredicate(span, told)),
  ];
  if (others.some((other) => !isAside(other, topic.mention, told))) return null;
  if (subject.kind === 'elided' && telling.tellsOfWriting(text.slice(from, to))) return null;
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
  { telling, spoken }: Scene,
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
      // "They asked.": whoever did tells nothing of her.
      const isOthers = who.plural === true && telling.severalIn !== undefined;
      if (!before || !(isOthers || agrees(who, before, subject))) return null;
      continue;
    }
    const mention = headOf(sentence, told);
    // "La víctima es Ana Robles. «Era la alegría del barrio», dijo.": who that is, and not who speaks.
    const isLast = sentence === sentences.at(-1);
    if (
      subject.kind === 'elided' &&
      isLast &&
      who?.kind === 'role' &&
      mention &&
      mention.start > who.end &&
      mention.person.name !== null &&
      telling.isPredicate(told.text.slice(sentence.start, mention.start))
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
  if (last) return fitting.every((one) => isAside(one, last.mention, told)) ? last : null;
  const [only] = fitting;
  if (only && subject.kind === 'elided') return onlyLed(only, fitting, whole, told, telling);
  // "Offen stellt sich nur Svenja Quast gegen sie": in a tongue that leaves out no subject, whoever fits alone.
  if (!only || !subject.gender || fitting.some((one) => one.person !== only.person)) return null;
  // "A cockler stopped Aamodt. “…,” he laughs": whoever is not shown to be he may be somebody's object.
  if (only.person.gender !== subject.gender || only.person.name === null) return null;
  return { person: only.person, mention: only, paragraph: index, phrase: only };
}

/** "O doutorando Malik Diarra passou três invernos …": the only one with a name, of whom their sentence begins to tell. */
function onlyLed(
  only: Mention,
  fitting: readonly Mention[],
  sentences: readonly Opener[],
  { paragraph, text }: Passage,
  telling: Telling,
): Head | null {
  const { person } = only;
  const own = sentences.find(({ start, end }) => start <= only.start && only.end <= end);
  if (!own || person.name === null || fitting.some((one) => one.person !== person)) return null;
  if (sentences.some(({ subject, bringsIn }) => bringsIn || (subject !== null && subject.kind !== 'person')))
    return null;
  if (!telling.leadsTo(text.slice(own.start, only.start))) return null;
  return { person, mention: only, paragraph: paragraph.index, phrase: { start: own.start, end: only.end } };
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

/** Whether a pronoun that begins a sentence can mean of whom was told. */
const agrees = (pronoun: Subject, person: Person, subject: Subject): boolean =>
  !pronoun.plural &&
  (!pronoun.gender || !person.gender || pronoun.gender === person.gender) &&
  (!pronoun.gender || !subject.gender || pronoun.gender === subject.gender);
