// Whom a pronoun, or a verb without a subject, can mean: asks in turn those who know one way of telling, the surest first. Of
// several, nobody.
import type { QuotingGrammar, Report, Subject } from '../../../language/quoting.ts';
import { isOfOtherAge } from './ages.ts';
import { askersBefore, whoMeets } from './askers.ts';
import { bodyBefore } from './bodies.ts';
import { mayBeBodys } from './bodys-pronoun.ts';
import { calledBefore, pointsTo } from './called.ts';
import { centreBefore, isOutweighed, stepBack } from './centre.ts';
import { whoHears } from './heard.ts';
import { isLikelyOther } from './likely-other.ts';
import { nearest, type Place } from './nearest.ts';
import { isOnlyOfAnother } from './of-another.ts';
import { onlyOne } from './only-one.ts';
import type { Person } from './person.ts';
import { nothingBetween } from './placing.ts';
import type { Span } from './proof.ts';
import { type Carried, isBehind, type Meant, namesOf, type Spoken, type Told } from './scene.ts';
import { sentenceAround, sentenceBefore } from './sentences.ts';
import { severalBefore } from './several.ts';
import { isAnotherDescribed, isKinBefore } from './somebody-beside.ts';
import { tellerBefore } from './teller.ts';
import { toldOfBefore } from './told-of.ts';
import { topicBefore } from './topic.ts';

/**
 * @param at offset in the paragraph of the pronoun, or of the marks
 * @param replies the words answer somebody's, so that who spoke right before is somebody else
 */
export function carry(
  subject: Subject,
  at: number,
  paragraph: number,
  told: Told,
  replies: boolean,
): Carried {
  const place = { paragraph, at, from: Math.min(at, subject.before ?? at) };
  if (mayBeBodys(subject, place, told)) return { candidates: [] };
  if (subject.toldOf) return toldOfBefore(subject, place.from, paragraph, told);
  const askers = replies ? askersBefore(place, told) : null;
  const carried = carryOn(subject, place, told, replies, askers);
  if ('person' in carried && whoHears(place, told).has(carried.person)) return { candidates: [] };
  if ('person' in carried && isOnlyOfAnother(carried.person, told)) return { candidates: [] };
  if ('person' in carried && isLikelyOther(carried.person, subject, told.people))
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried && (isTouchedOn(carried, told) || isMetBefore(carried, told)))
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried && isKinBefore(subject, carried, place, told))
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried && isAnotherDescribed(subject, carried, place, told))
    return { candidates: namesOf([carried.person]) };
  // „zei hij“: no body whose gender its article does not show.
  if ('person' in carried && carried.person.isBody && subject.gender === 'male' && !carried.person.gender)
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried && isBehindUnread(carried, subject, told))
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried && isNamedBefore(carried.person, subject, place, told)) return { candidates: [] };
  if ('person' in carried && mayBeAgents(carried.person, subject, place, told))
    return { candidates: namesOf([carried.person]) };
  if ('person' in carried || subject.called || pointsTo(subject)) return carried;
  const heard = whoHears(place, told);
  const fitting = (person: Person) =>
    fits(subject, person) &&
    ![heard, askers].some((others) => others?.has(person)) &&
    !isOfOtherAge(subject, person, place, told);
  const topic = topicBefore(subject, place.from, paragraph, fitting, told);
  // A whole paragraph of nothing but her: she of whom the article tells.
  if (
    topic &&
    (isMetBefore(topic, told) ||
      isBehindUnread(topic, subject, told) ||
      mayBeAgents(topic.person, subject, place, told))
  )
    return { candidates: namesOf([topic.person]) };
  const isFar = topic !== null && topic.paragraph < paragraph - 1;
  return topic && !(isFar && isOutweighed(topic.person, fitting, told.people)) ? topic : carried;
}

/** "Ann Field was found by a neighbour. “…,” she said.": she who found her, as likely. */
function mayBeAgents(
  { name }: Person,
  subject: Subject,
  { paragraph, from }: Place,
  { paragraphs, people, grammar }: Told,
): boolean {
  const before = stepBack(paragraph, from, paragraphs);
  if (!before || name === null) return false;
  const { opener, index } = before;
  const { start, end } = opener;
  const agent = grammar.telling?.agent(paragraphs[index]!.block.text.slice(start, end), start);
  return agent ? fits(subject, people.personOf(agent)) : false;
}

/** "Brannigan succeeds Ann Field. “…,” she said.": of whom the sentence is about nothing else tells, and she may be meant. */
function isBehindUnread(
  { person, mention, paragraph }: Meant,
  { gender }: Subject,
  { paragraphs, spoken, grammar }: Told,
): boolean {
  if (person.name === null || spoken.some((one) => one.person === person)) return false;
  const { openers, block } = paragraphs[paragraph]!;
  const sentence = sentenceAround(openers, mention.start);
  if (!sentence) return false;
  const word = grammar.telling?.unreadBefore(block.text.slice(sentence.start, mention.start)) ?? null;
  if (word === null || person.name.split(' ').includes(word)) return false;
  const other = grammar.genderOfName?.(word);
  return !(other && gender && other !== gender);
}

/** 祖母は目を閉じた。孫の健さんに「…」と尋ねた。: whom its own sentence names is somebody else than who is left out. */
const isNamedBefore = (
  person: Person,
  { before }: Subject,
  { paragraph, at }: Place,
  { people }: Told,
): boolean =>
  before !== undefined &&
  people.mentions(paragraph).some((one) => one.person === person && one.start >= before && one.start < at);

/** "The trial of Tom Reed opened. “…,” he told the jury": named in a sentence that is about something else, and in no other. */
function isTouchedOn(
  { person, mention, paragraph }: Meant,
  { paragraphs, people, spoken, grammar }: Told,
): boolean {
  if (person.name === null || spoken.some((one) => one.person === person)) return false;
  const { openers, block } = paragraphs[paragraph]!;
  const sentence = sentenceAround(openers, mention.start);
  if (!sentence || sentence.subject?.kind === 'person') return false;
  if (!grammar.telling?.tellsWhose(block.text.slice(sentence.start, mention.start))) return false;
  return paragraphs
    .slice(0, paragraph + 1)
    .every(({ index }) =>
      people
        .mentions(index)
        .every((one) => one.person !== person || (index === paragraph && one.start >= mention.start)),
    );
}

/** "Here she spent hours with her friend Ann Field. “…,” she said.": she is somebody else. */
function isMetBefore({ person, mention, paragraph }: Meant, { paragraphs, spoken, grammar }: Told): boolean {
  if (person.name === null || spoken.some((one) => one.person === person)) return false;
  const { openers, block } = paragraphs[paragraph]!;
  const sentence = sentenceAround(openers, mention.start);
  if (!sentence || sentence.subject !== null) return false;
  const lead = block.text.slice(sentence.start, mention.start);
  return grammar.pronounsIn?.(lead).some(({ gender }) => gender && gender === person.gender) === true;
}

function carryOn(
  subject: Subject,
  place: Place,
  told: Told,
  replies: boolean,
  askers: ReadonlySet<Person> | null,
): Carried {
  const { paragraph, at, from } = place;
  const { paragraphs, people, spoken, grammar } = told;
  if (subject.called && grammar.telling?.severalIn) return itBefore(subject, place, told);
  if (subject.called) return bodyBefore(subject, Math.min(at, subject.start), paragraph, told);
  if (pointsTo(subject)) {
    const called = calledBefore(subject, Math.min(at, subject.start), paragraph, told);
    if (called) return called;
    if (subject.isOther) return { candidates: [] };
  }
  const own = paragraphs[paragraph]!;
  const met = whoMeets(subject, from, own, people);
  const sentence = sentenceBefore(own.openers, from);
  // "La empresa mandó dos camiones. «…», aseguró.": the company, as likely as who was told of before.
  const isBodys = sentence?.subject?.kind === 'organisation';
  const hasSpoken = spoken.some((one) => one.paragraph === paragraph);
  const barsPeople = grammar.dropsSubjects && subject.kind === 'elided' && isBodys && !hasSpoken;
  const heard = whoHears(place, told);
  const fitting = (person: Person) =>
    fits(subject, person) &&
    !heard.has(person) &&
    !(barsPeople && !person.isBody) &&
    !met.has(person) &&
    !askers?.has(person) &&
    !isOfOtherAge(subject, person, place, told) &&
    // 他身旁的員工: whoever is told of by him is not he.
    !(grammar.shownByPronoun && person.name === null && toldBy(person, subject, grammar)) &&
    !(
      pointsTo(subject) &&
      person.role !== null &&
      grammar.mayBeCalled?.(subject.name, person.role) === false
    );
  // "Un anónimo llegó por debajo de la puerta. «…», dice.": the sentence before may bring in whoever speaks.
  const isUnread = sentence?.subject === null && !sentence.goesOn;
  if (subject.kind === 'elided' && (isUnread || isBodys) && !grammar.dropsSubjects) {
    // "De acordo com ela, a ponte fecha. «…», afirma.": all of the sentence before is hers.
    const isTold =
      !replies && sentence && own.reports.some(({ report }) => tellsAllOf(report, sentence, spoken.at(-1)));
    const goingOn = isTold
      ? (speakerBefore(subject, place, fitting, told) ?? bodyGoingOn(place, told))
      : null;
    return goingOn && goingOn.person.name !== null ? goingOn : { candidates: [] };
  }
  const teller = replies ? null : tellerBefore(subject, place, fitting, told);
  if (teller) return teller;
  if (subject.plural && grammar.telling?.severalIn)
    return severalBefore(subject, place, told) ?? { candidates: [] };
  const goingOn = replies || grammar.dropsSubjects ? null : speakerBefore(subject, place, fitting, told);
  if (goingOn) return goingOn;
  const centre = centreBefore(subject, from, paragraph, fitting, told);
  if (centre === 'unclear') return { candidates: [] };
  if (grammar.passesOver && hasOpenWords(subject, centre, place, told))
    return { candidates: centre ? namesOf([centre.person]) : [] };
  const latest = spoken.at(-1);
  // 她說，阿公只講了一句「…」。「…」，她低頭: not he who spoke since.
  const isOther = grammar.shownByPronoun && latest && !fits(subject, latest.person);
  if (centre && (isOther || !isSpokenSince(centre, latest))) return centre;
  return onlyOne(subject, at, paragraph, told) ?? nearest(subject, place, fitting, told);
}

/** "The council opened a line. It said …": the body of which alone is told, or of several the one that is a sentence's subject. */
function itBefore(subject: Subject, place: Place, told: Told): Carried {
  const several = severalBefore(subject, place, told);
  if (several) return several;
  const { paragraph, at } = place;
  const body = bodyBefore(subject, Math.min(at, subject.start), paragraph, told);
  if (!('person' in body)) return body;
  const { person, mention } = body;
  const isSubject =
    told.spoken.some(
      (one) => one.mentionParagraph === body.paragraph && one.mention.start === mention.start,
    ) ||
    told.paragraphs[body.paragraph]!.openers.some(
      ({ subject: who }) => who?.end === mention.end && told.people.personOf(who) === person,
    );
  return isSubject ? body : { candidates: namesOf([person]) };
}

/**
 * From what ties it to somebody on, which begins the sentence, up to its end. "Lembrou que Ann Field prometera “…”": where it
 * leaves out who tells it, nobody else speaks in it.
 */
const tellsAllOf = (
  { tie, start, end, until, subject }: Report,
  sentence: Span,
  last: Spoken | undefined,
): boolean =>
  (subject.kind !== 'elided' || last?.start === start) &&
  (tie?.start ?? start) === sentence.start &&
  (until ?? end) >= sentence.end - 1;

/** «A», diz um pescador. Conta que …: a verb without a subject goes on with whoever spoke in the sentence right before. */
function speakerBefore(
  { kind }: Subject,
  place: Place,
  fits: (person: Person) => boolean,
  told: Told,
): Meant | null {
  const last = kind === 'elided' ? spokenRightBefore(place, told) : null;
  return last && !last.person.isBody && !last.person.isMany && fits(last.person) ? meantBy(last) : null;
}

/** "El Consejo reiteró que faltan fondos. Indicó que …": also a body, where what it said tells of nobody who may have said more. */
function bodyGoingOn(place: Place, told: Told): Meant | null {
  const last = spokenRightBefore(place, told);
  if (!last?.person.isBody) return null;
  const { paragraph, from } = place;
  const { openers, block } = told.paragraphs[paragraph]!;
  const own = sentenceAround(openers, from);
  // "A porta-voz fez as contas: em junho, diz, só um barco partiu": its own sentence has a subject.
  if (own?.subject || /[,:]/.test(block.text.slice(own?.start ?? from, from))) return null;
  const tellsOfOthers =
    told.people.mentions(paragraph).some(({ start, end }) => start >= last.start && end <= last.end) ||
    (told.grammar.telling?.somebodies(block.text.slice(last.start, last.end)).length ?? 1) > 0;
  return tellsOfOthers ? null : meantBy(last);
}

/** Who spoke last, where nothing stands between their words and the sentence of a place. */
function spokenRightBefore({ paragraph, from }: Place, { paragraphs, spoken, unread }: Told): Spoken | null {
  const last = spoken.at(-1);
  if (!last || last.paragraph !== paragraph || last.end > from) return null;
  if (unread.some((one) => one.paragraph === paragraph && one.end > last.end)) return null;
  const { openers, block } = paragraphs[paragraph]!;
  const own = sentenceAround(openers, from)?.start ?? from;
  return nothingBetween(block.text.slice(last.end, own)) ? last : null;
}

const meantBy = ({ person, mention, mentionParagraph }: Spoken): Meant => ({
  ...{ person, mention },
  paragraph: mentionParagraph,
});

/** Whether somebody else spoke behind the sentence that is about somebody: they come before its subject. */
const isSpokenSince = ({ person, paragraph, mention }: Meant, latest: Spoken | undefined): boolean =>
  latest !== undefined && latest.person !== person && isBehind(latest, paragraph, mention.start);

/** Whether words whose speaker is not known stand in between, and no sentence behind them is about somebody: who said them may go on. */
function hasOpenWords(
  { isAsked }: Subject,
  centre: Meant | null,
  { paragraph, at, from }: Place,
  { paragraphs, people, spoken, unread }: Told,
): boolean {
  const topic = paragraphs[paragraph]!.openers.findLast(
    ({ end, subject: who }) => end <= from && who?.kind === 'person' && people.personOf(who).isFirm,
  );
  const since = {
    paragraph: centre?.paragraph ?? paragraph,
    at: Math.max(
      centre?.mention.start ?? 0,
      topic?.start ?? 0,
      spoken.findLast((one) => one.paragraph === paragraph && one.end <= at)?.end ?? 0,
    ),
  };
  return unread.some(
    (one) =>
      isBehind(one, since.paragraph, since.at) &&
      (one.paragraph < paragraph || (one.paragraph === paragraph && one.end <= (isAsked ? from : at))),
  );
}

const toldBy = ({ role }: Person, { gender }: Subject, { pronounsIn }: QuotingGrammar): boolean =>
  gender !== undefined && (pronounsIn?.(role ?? '').some((one) => one.gender === gender) ?? false);

/** A body is no he and no she; where neither the word nor the name tells it, anybody may be meant. */
function fits(
  { gender, plural, kind, many }: Subject,
  { isBody, isMany, role, gender: own }: Person,
): boolean {
  if (kind === 'pronoun' && many) return isMany && many.test(role ?? '');
  if (kind === 'pronoun' && plural) return isBody || isMany;
  if (kind === 'pronoun' && (gender || plural === false) && (isBody || isMany)) return false;
  return !gender || !own || gender === own;
}
