// Whom a description that anybody may have means, „die Expertin“: whoever the sentence right before is about, or tells to say
// something, where what is known of them fits and nobody else is told of there. Guesses nothing: of two, nobody.
import type { Opener, QuotingGrammar, Shown, Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Mention } from './people.ts';
import type { Person } from './person.ts';
import { isBehind, type Meant, type Told, type Unread } from './scene.ts';
import { sentenceAround } from './sentences.ts';

/** How many sentences are gone back over that go on with a pronoun, or tell of nobody. */
const mostBetween = 2;

/** @param at offset in the paragraph: the sentence ends before it */
export function meantByEpithet(described: Subject, at: number, paragraph: number, told: Told): Meant | null {
  const begins = sentenceAround(told.paragraphs[paragraph]!.openers, at)?.start ?? at;
  const teller = lastToSpeak(described, begins, paragraph, told);
  if (teller) return teller;
  let before = stepBack(paragraph, at, told.paragraphs);
  for (let between = 0; before && between <= mostBetween; between++) {
    const { opener, index } = before;
    const found = meantIn(before, described, paragraph, between > 0, told);
    if (found || index !== paragraph || !isGoneOver(opener, index, told)) return found;
    before = stepBack(index, opener.start, told.paragraphs);
  }
  return null;
}

/** “A,” said Tom Reed, a keeper. “B,” said the goalie.: nothing but what tells whose the first words are stands between. */
function lastToSpeak(described: Subject, at: number, paragraph: number, told: Told): Meant | null {
  const { paragraphs, people, spoken, unread, grammar } = told;
  const last = spoken.at(-1);
  if (
    !last ||
    paragraph - last.paragraph > 1 ||
    unread.some((one) => isBehind(one, last.paragraph, last.start))
  )
    return null;
  const own = paragraphs[paragraph]!;
  const { block } = paragraphs[last.paragraph]!;
  const isHere = last.paragraph === paragraph;
  const between = isHere ? block.text.slice(last.end, at) : block.text.slice(last.end);
  if (!isHere && (own.opens || /\p{L}/u.test(own.block.text.slice(0, at)))) return null;
  const behind = isHere
    ? /^[^.!?…]*(?:[.!?…]["”“»]?\s*(?:[„“«"][^„“”«»"]*)?)?["”“»,]?\s*$/u
    : /^[^.!?…]*[.!?…]["”“»]?\s*$/u;
  if (!behind.test(between)) return null;
  const shown = shownOf(
    last.person,
    described,
    block.text.slice(last.start, last.end + between.length),
    grammar,
  );
  if (!shown) return null;
  const others = people
    .mentions(last.paragraph)
    .some(
      ({ person, start, end }) =>
        start >= last.end && end <= last.end + between.length && !person.isBody && person !== last.person,
    );
  if (
    others ||
    (last.person.role === null && !shown.isProven && isOneOfSeveral(last.person, paragraph, told))
  )
    return null;
  return { person: last.person, mention: last.mention, paragraph: last.mentionParagraph };
}

/** "She left troubled.": of whoever the sentence before it is about, and nobody else. */
const isGoneOver = ({ start, end, subject }: Opener, index: number, { people }: Told): boolean =>
  (!subject || subject.kind === 'pronoun') &&
  !people.mentions(index).some((one) => !one.person.isBody && one.start >= start && one.end <= end);

function meantIn(
  { opener, index }: { opener: Opener; index: number },
  described: Subject,
  paragraph: number,
  isFar: boolean,
  told: Told,
): Meant | null {
  const { paragraphs, people, spoken, unread, grammar } = told;
  const isWithin = ({ start, end }: { start: number; end: number }) =>
    start >= opener.start && end <= opener.end;
  const isSince = (one: Unread) => isBehind(one, index, opener.start);
  const latest = spoken.at(-1);
  const teller = latest?.paragraph === index && isWithin(latest) ? latest : undefined;
  const here = people.mentions(index).filter((one) => !one.person.isBody && isWithin(one));
  const who = opener.subject?.kind === 'person' ? opener.subject : null;
  const sole = !teller && !who && opener.subject === null ? here[0] : undefined;
  const person = teller?.person ?? (who ? people.personOf(who) : (sole?.person ?? null));
  if (!person) return null;
  const sentence = paragraphs[index]!.block.text.slice(opener.start, opener.end);
  const shown = shownOf(person, described, sentence, grammar);
  const isAnothers = latest !== undefined && latest.person !== person && isSince(latest);
  if (!shown && !teller && !isFar && !isAnothers && !unread.some(isSince))
    return onlyProven(
      here.filter((one) => shownOf(one.person, described, sentence, grammar)),
      (one) => shownOf(one, described, sentence, grammar)?.isProven === true,
      index,
    );
  if (!shown || ((isFar || sole) && !shown.isProven)) return null;
  const hasOther = here.some((one) => one.person !== person);
  if (hasOther || unread.some(isSince) || isAnothers) return null;
  if (person.role === null && !shown.isProven && isOneOfSeveral(person, paragraph, told)) return null;
  if (teller) return { person, mention: teller.mention, paragraph: teller.mentionParagraph };
  const { start, end } = who ?? sole!;
  return { person, mention: { person, start, end }, paragraph: index };
}

/** « Marc Roux a reçu Anne Vidal, la présidente. La dirigeante …»: not whom the sentence is about, but the one who is called so. */
function onlyProven(
  [first, ...others]: readonly Mention[],
  isProven: (person: Person) => boolean,
  index: number,
): Meant | null {
  if (!first || !isProven(first.person) || others.some(({ person }) => person !== first.person)) return null;
  return { person: first.person, mention: first, paragraph: index };
}

function shownOf(
  { name, role, gender, isBody, isMany, isFirm }: Person,
  described: Subject,
  sentence: string,
  { standsFor }: QuotingGrammar,
): Shown | null {
  const shown = standsFor?.(described, { name, role }, sentence);
  if (!shown || name === null || isBody || isMany || !isFirm) return null;
  return !shown.gender || !gender || shown.gender === gender ? shown : null;
}

/** Of whom it was not told what they do, beside others with a name. */
const isOneOfSeveral = (person: Person, paragraph: number, { people }: Told): boolean =>
  [paragraph - 1, paragraph].some((index) =>
    people
      .mentions(index)
      .some((one) => one.person !== person && one.person.name !== null && !one.person.isBody),
  );
