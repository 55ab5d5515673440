// Whom a pronoun, or a verb without a subject, can mean: the one person of the last words who fits; of several, nobody.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { bodyBefore } from './bodies.ts';
import { calledBefore, pointsTo } from './called.ts';
import { centreBefore } from './centre.ts';
import { onlyOne, reach } from './only-one.ts';
import type { Mention, People, Person } from './people.ts';
import type { Paragraph } from './read.ts';
import { type Carried, type Meant, namesOf, type Spoken, type Told } from './scene.ts';
import { topicBefore } from './topic.ts';

/** Where the subject of a paragraph's first sentence stands, in UTF-16 units. */
const opening = 60;

/**
 * @param at offset in the paragraph of the pronoun, or of the marks
 */
export function carry(subject: Subject, at: number, paragraph: number, told: Told): Carried {
  const carried = carryOn(subject, at, paragraph, told);
  if ('person' in carried && isTouchedOn(carried, told))
    return { candidates: namesOf(new Set([carried.person])) };
  if ('person' in carried || subject.called || pointsTo(subject)) return carried;
  const from = Math.min(at, subject.before ?? at);
  return topicBefore(subject, from, paragraph, (person) => fits(subject, person), told) ?? carried;
}

/** "The trial of Tom Reed opened. “…,” he told the jury": named in a sentence that is about something else, and in no other. */
function isTouchedOn(
  { person, mention, paragraph }: Meant,
  { paragraphs, people, spoken, grammar }: Told,
): boolean {
  if (person.name === null || spoken.some((one) => one.person === person)) return false;
  const { openers, block } = paragraphs[paragraph]!;
  const sentence = openers.find(({ start, end }) => start <= mention.start && mention.start < end);
  if (!sentence || sentence.subject?.kind === 'person') return false;
  if (!grammar.tellsWhose?.(block.text.slice(sentence.start, mention.start))) return false;
  return paragraphs
    .slice(0, paragraph + 1)
    .every(({ index }) =>
      people
        .mentions(index)
        .every((one) => one.person !== person || (index === paragraph && one.start >= mention.start)),
    );
}

function carryOn(subject: Subject, at: number, paragraph: number, told: Told): Carried {
  const { paragraphs, people, spoken, unread, grammar } = told;
  if (subject.called) return bodyBefore(subject, Math.min(at, subject.start), paragraph, told);
  if (pointsTo(subject)) {
    const called = calledBefore(subject, Math.min(at, subject.start), paragraph, told);
    if (called) return called;
    if (subject.isOther) return { candidates: [] };
  }
  const met = whoMeets(subject, Math.min(at, subject.before ?? at), paragraphs[paragraph]!, people);
  const fitting = (person: Person) =>
    fits(subject, person) &&
    !met.has(person) &&
    // 他身旁的員工: whoever is told of by him is not he.
    !(grammar.shownByPronoun && person.name === null && toldBy(person, subject, grammar)) &&
    !(
      pointsTo(subject) &&
      person.role !== null &&
      grammar.mayBeCalled?.(subject.name, person.role) === false
    );
  const from = Math.min(at, subject.before ?? at);
  // "Un anónimo llegó por debajo de la puerta. «…», dice.": the sentence before may bring in whoever speaks.
  const sentence = paragraphs[paragraph]!.openers.findLast(({ end }) => end <= from);
  const isUnread = sentence?.subject === null && !sentence.goesOn;
  // "La empresa mandó dos camiones. «…», aseguró.": the company, as likely as who was told of before.
  const isBodys = sentence?.subject?.kind === 'organisation';
  if (subject.kind === 'elided' && (isUnread || isBodys) && !grammar.dropsSubjects) return { candidates: [] };
  const teller = tellerBefore(at, paragraphs[paragraph]!, spoken);
  if (teller && fitting(teller.person) && teller.person.gender === (subject.gender ?? teller.person.gender))
    return { person: teller.person, mention: teller.mention, paragraph: teller.mentionParagraph };
  const centre = centreBefore(subject, from, paragraph, fitting, told);
  if (centre === 'unclear') return { candidates: [] };
  const latest = spoken.at(-1);
  // Whoever spoke behind that sentence comes before its subject.
  const isLatest =
    !latest ||
    latest.person === centre?.person ||
    latest.paragraph < (centre?.paragraph ?? 0) ||
    (latest.paragraph === centre?.paragraph && latest.end <= centre.mention.start);
  // Words in between whose speaker is not known: the same one may go on, unless a sentence behind them is about somebody.
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
  const isOpen =
    grammar.passesOver !== undefined &&
    unread.some(
      (one) =>
        (one.paragraph > since.paragraph || (one.paragraph === since.paragraph && one.end > since.at)) &&
        (one.paragraph < paragraph ||
          (one.paragraph === paragraph && one.end <= (subject.isAsked ? from : at))),
    );
  if (isOpen) return { candidates: centre ? namesOf(new Set([centre.person])) : [] };
  if (centre && isLatest) return centre;
  const only = onlyOne(subject, at, paragraph, told);
  if (only) return only;
  let units = 0;
  for (let index = paragraph; index >= 0 && paragraph - index <= reach.paragraphs; index--) {
    const own = index === paragraph;
    const until = own ? at : Number.POSITIVE_INFINITY;
    const namedUntil = own ? from : until;
    const last = spoken.findLast(
      (one) => one.paragraph === index && one.end <= (subject.isAsked ? namedUntil : until),
    );
    const since = last?.end ?? -1;
    const named = people.mentions(index).filter(
      ({ start, end, person }) =>
        end <= namedUntil &&
        start >= since &&
        fitting(person) &&
        // A body that says nothing anywhere is no more than what a sentence is about.
        (subject.kind !== 'elided' || !person.isBody || person.speaks) &&
        ((person.isFirm && person.isShown) || person.name === null || person.speaks),
    );
    const who = new Set(named.map(({ person }) => person));
    // Who spoke last goes on, unless somebody else came up since.
    if (last && fitting(last.person)) who.add(last.person);
    // Without a pronoun only whoever spoke a moment before can be told to go on, or whom the paragraph begins with.
    const begins = (start: number) => start < opening || isOpener(paragraphs[index]!, start);
    if (subject.kind === 'elided' && !last && who.size > 0 && !(own && begins(named[0]!.start)))
      return { candidates: namesOf(who) };
    // "He praised the neighbour who …": described beside one with a name who is shown to fit, and no sentence is about them.
    const plain = subject.gender ? [...who].filter((one) => one.name !== null) : [];
    if (plain.length === 1 && who.size > 1 && plain[0]!.gender === subject.gender)
      for (const { person, start } of named)
        if (
          person.name === null &&
          !person.gender &&
          person !== last?.person &&
          !isOpener(paragraphs[index]!, start)
        )
          who.delete(person);
    // 局長回應，…。徐望舒还没有去申请。“…”她说: told of since, and shown to be she, as whoever spoke before is not.
    if (grammar.shownByPronoun && subject.gender && last && who.size === 2 && !last.person.gender) {
      const since = new Set(named.map((mention) => mention.person));
      const [only] = since;
      // 馬德順接起電話，值班員說：…。馬德順抓起銅鑼: he of whom the paragraph tells, past a witness without a name.
      const isBack = people
        .mentions(index)
        .some((mention) => mention.person === only && mention.end <= last.start);
      const isNearer = only?.gender === subject.gender || (last.person.name === null && isBack);
      if (since.size === 1 && isNearer) who.delete(last.person);
    }
    // 黃士綸 and 林淑芬, for 她.
    const [likely, ...alike] = [...who].filter((one) => isLikely(one, subject));
    const isPlain = [...who].every((one) => one === likely || (one.likely && !isLikely(one, subject)));
    if (likely && alike.length === 0 && isPlain) for (const one of who) if (one !== likely) who.delete(one);
    if (who.size > 1) return { candidates: namesOf(who) };
    const [person] = who;
    if (person) {
      // 同組的阿賓再也沒有醒來。她不願多談: she of whom whole paragraphs tell without a name.
      if (!person.gender && subject.gender && people.goesUnnamed(subject.gender))
        return { candidates: namesOf(who) };
      // "The lawyer" may be somebody with a name.
      if (!person.isFirm) return { candidates: namesOf(who) };
      // "When a reporter asked about it, he said": whom the pronoun's own sentence describes is likely somebody else.
      if (
        own &&
        grammar.somebodies &&
        !last &&
        person.name === null &&
        named.every((one) => isUnended(paragraphs[index]!, one, at))
      )
        return { candidates: namesOf(who) };
      const other = own ? undefined : protagonist(person, index, fitting, people);
      if (other) return { candidates: namesOf(new Set([person, other])) };
      const past = grammar.passesWitness ? namedBefore(subject, person, index, fitting, people) : undefined;
      if (past) return { candidates: namesOf(new Set([person, past])) };
      const first = named[0];
      if (first && pronounBefore(subject, paragraphs[index]!, [since, first.start], grammar))
        return { candidates: namesOf(who) };
      const mention = named.at(-1);
      if (!mention && !isNearBy(last!, { paragraph, at: from }, fitting, told))
        return { candidates: namesOf(who) };
      return mention
        ? { person, mention, paragraph: index }
        : { person, mention: last!.mention, paragraph: last!.mentionParagraph };
    }
    // Another one's words stand between.
    if (last || paragraphs[index]!.opens) return { candidates: last ? namesOf(new Set([last.person])) : [] };
    units += own ? at : paragraphs[index]!.block.text.length;
    if (units > reach.units) break;
  }
  return { candidates: [] };
}

/**
 * Whether whoever spoke is still told of: between their words and these stands no sentence about somebody else who can be
 * meant, and none of which it is not known whom it is about.
 */
function isNearBy(
  last: Spoken,
  to: { paragraph: number; at: number },
  fits: (person: Person) => boolean,
  { paragraphs, people }: Told,
): boolean {
  for (let index = last.paragraph; index <= to.paragraph; index++) {
    const { openers, block } = paragraphs[index]!;
    const from = index === last.paragraph ? last.end : 0;
    const until = index === to.paragraph ? to.at : block.text.length;
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

/** "Ann Field said that it leaks. “…,” she added": of whom the sentence right before says that they said something. */
function tellerBefore(
  at: number,
  { index, block: { text }, reports, speech }: Paragraph,
  spoken: readonly Spoken[],
): Spoken | undefined {
  const last = spoken.at(-1);
  if (!last || last.paragraph !== index || last.end > at) return undefined;
  const isReport = reports.some(({ report }) => report.end === last.end);
  const isAlone = !speech.some(({ marked }) => marked.open >= last.start && marked.close <= at);
  return isReport && isAlone && /^[.!?…\s“"«„‘»]*$/u.test(text.slice(last.end, at)) ? last : undefined;
}

const isOpener = ({ openers }: Paragraph, start: number): boolean =>
  openers.some(({ subject }) => subject?.start === start);

/** Whether no sentence with somebody in it ends before an offset. */
const isUnended = ({ openers }: Paragraph, { start }: Mention, at: number): boolean =>
  !openers.some((one) => one.start <= start && start < one.end && one.end <= at);

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

/** 主持人問她。她想了一下: who meets her is not she. */
const whoMeets = (
  { kind, gender }: Subject,
  at: number,
  { openers }: Paragraph,
  people: People,
): ReadonlySet<Person> =>
  new Set(
    openers
      .filter(({ meets, end }) => kind === 'pronoun' && meets !== undefined && meets === gender && end <= at)
      .flatMap(({ subject }) => (subject ? [people.personOf(subject)] : [])),
  );

const isLikely = ({ likely, gender }: Person, subject: Subject): boolean =>
  subject.gender !== undefined && (gender ?? likely) === subject.gender;

const toldBy = ({ role }: Person, { gender }: Subject, { pronounsIn }: QuotingGrammar): boolean =>
  gender !== undefined && (pronounsIn?.(role ?? '').some((one) => one.gender === gender) ?? false);

/** A body is no he and no she; where neither the word nor the name tells it, anybody may be meant. */
function fits({ gender, plural, kind }: Subject, { isBody, isMany, gender: own }: Person): boolean {
  if (kind === 'pronoun' && plural) return isBody || isMany;
  if (kind === 'pronoun' && (gender || plural === false) && (isBody || isMany)) return false;
  return !gender || !own || gender === own;
}
