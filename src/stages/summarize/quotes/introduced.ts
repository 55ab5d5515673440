// Whose words stand alone, without anything that says who: of whom the sentence before says that they say something, or of
// who spoke a moment before, where nobody else came up since. Of nobody else: who is told of does not speak.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Scene, Spoken, Told } from './scene.ts';
import { sentenceBefore } from './sentences.ts';

/** How far a speaker goes on over what is told in between, in UTF-16 units. */
const reach = 500;

export interface Introduced {
  subject: Subject;
  /** Where the sentence that introduces the words stands: its paragraph, and offsets into it. */
  paragraph: Paragraph;
  start: number;
  end: number;
}

/** Who says something in the sentence right before the marks, or is asked; null where none stands there. */
export function sayerBefore(paragraph: Paragraph, open: number, { grammar }: Scene): Introduced | null {
  const { block, openers } = paragraph;
  const sentence = sentenceBefore(openers, open);
  if (!sentence || block.text.slice(sentence.end, open).trim() !== '') return null;
  const { start, end } = sentence;
  const text = block.text.slice(start, end);
  const subject = grammar.sayer?.(text, start) ?? grammar.asked?.(text, start) ?? null;
  // "They asked. “…”": somebody else answers.
  const areAskers = subject?.plural === true && subject.kind === 'pronoun' && asks(text, grammar);
  return subject && subject.kind !== 'nobody' && !areAskers ? { subject, paragraph, start, end } : null;
}

const asks = (sentence: string, { telling, inquiry }: QuotingGrammar): boolean =>
  telling?.severalIn !== undefined && (inquiry?.(sentence) ?? -1) >= 0;

/** «A», dice. La vicina pensa che esageri. «B».: who thinks so of him says nothing, and who spoke before may go on. */
export function isOnlyThought(introduced: Introduced | null, { people, spoken, grammar }: Told): boolean {
  if (!introduced) return false;
  const { subject, paragraph, start, end } = introduced;
  const { index, block } = paragraph;
  const before = spoken.findLast((one) => one.paragraph === index && one.end <= start);
  return (
    before !== undefined &&
    before.person !== people.personOf(subject) &&
    grammar.tellsThought?.(block.text.slice(start, end)) === true
  );
}

/** "She added on Monday:" at the end of the paragraph above, where a paragraph begins with the words. */
export function announcedAbove(
  { index, block, opens }: Paragraph,
  open: number,
  { paragraphs, grammar }: Scene,
): Introduced | null {
  const above = opens ? undefined : paragraphs[index - 1];
  if (!above || !grammar.wraps || block.text.slice(0, open).trim() !== '') return null;
  const { text } = above.block;
  const sentence = grammar.announces?.(text) ? sentenceBefore(above.openers, text.length) : null;
  if (!sentence || text.slice(sentence.end).trim() !== '') return null;
  const { start, end } = sentence;
  const subject = grammar.sayer?.(text.slice(start, end).replace(/:\s*$/, ''), start) ?? null;
  const isLeftOpen = subject?.kind === 'pronoun' || subject?.kind === 'elided';
  return isLeftOpen ? { subject, paragraph: above, start, end } : null;
}

/**
 * Who is given the word by the sentence right before words that nothing else gives to anybody: "X shrugs. “…”" It may stand
 * at the end of the paragraph above, where these hold nothing but the words.
 */
export function givenTheWord(
  own: Paragraph,
  { open, close, words }: { open: number; close: number; words: string },
  { paragraphs, people, grammar }: Scene,
): Introduced | null {
  const before = own.block.text.slice(0, open).trim();
  const isAlone = before === '' && !/[\p{L}\p{N}]/u.test(own.block.text.slice(close));
  const paragraph = before === '' ? (isAlone && !own.opens ? paragraphs[own.index - 1] : undefined) : own;
  if (!paragraph) return null;
  const { text } = paragraph.block;
  const until = paragraph === own ? open : text.length;
  const sentence = sentenceBefore(paragraph.openers, until);
  if (!sentence || text.slice(sentence.end, until).trim() !== '') return null;
  const behind = reactsBehindVerb(sentence, paragraph, { people, grammar });
  if (behind) {
    const isSpokenOf = isToldOf(people.personOf(behind), words, grammar);
    return isSpokenOf ? null : { subject: behind, paragraph, start: sentence.start, end: sentence.end };
  }
  if (!sentence.subject) return null;
  const { subject, start, end } = sentence;
  // «A». «B»: whose the first ones are does not tell whose the second.
  if (paragraph.speech.some(({ marked }) => marked.open >= start && marked.close <= end + 1)) return null;
  const named = subject.kind === 'role' ? apposedIn({ start, end }, paragraph, { people, grammar }) : null;
  if (!grammar.reacts?.(text.slice(start, end), (named ?? subject).end - start)) return null;
  if (named)
    return isToldOf(people.personOf(named), words, grammar)
      ? null
      : { subject: named, paragraph, start, end };
  if (subject.kind === 'person' && isToldOf(people.personOf(subject), words, grammar)) return null;
  return { subject, paragraph, start, end };
}

/** „Zuvor verteidigte der Vorsitzende, Jan Moos, den Plan“: who stands behind the verb, where a phrase stands before it. */
function reactsBehindVerb(
  { start, end }: { start: number; end: number },
  { index, speech, block: { text } }: Paragraph,
  { people, grammar }: Pick<Scene, 'people' | 'grammar'>,
): Subject | null {
  const first = people
    .mentions(index)
    .find((one) => one.start >= start && one.end <= end && one.person.name !== null);
  if (!first?.person.isFirm || first.person.isBody || first.start === start) return null;
  if (speech.some(({ marked }) => marked.open >= start && marked.close <= end + 1)) return null;
  if (!grammar.reactsBehindVerb?.(text.slice(start, end), first.start - start, first.person.role))
    return null;
  const span = { start: first.start, end: first.end };
  return { kind: 'person', name: text.slice(first.start, first.end), role: null, ...span };
}

/** "She …", "Field …": who is spoken of does not speak. */
export function isToldOf({ name, gender }: Person, words: string, grammar: QuotingGrammar): boolean {
  const [first = ''] = words.trim().split(/\s/, 1);
  return (
    (name !== null && words.includes(name.split(' ').at(-1)!)) ||
    grammar.pronounsIn?.(first).some((one) => one.gender && (!gender || one.gender === gender)) === true
  );
}

/** "His neighbour, Mary Cole, sees it in another way": whose name stands beside what a sentence begins with. */
function apposedIn(
  { start, end }: { start: number; end: number },
  { index, block: { text } }: Paragraph,
  { people, grammar }: Pick<Scene, 'people' | 'grammar'>,
): Subject | null {
  const found = people
    .mentions(index)
    .find(
      (one) =>
        one.person.name !== null &&
        !one.person.isBody &&
        one.person.isFirm &&
        one.start >= start &&
        one.end <= end &&
        grammar.telling?.isDescription(text.slice(start, one.start)) === true &&
        /^(?:\s\([^()]{2,20}\))?,/u.test(text.slice(one.end)),
    );
  if (!found) return null;
  return {
    kind: 'person',
    name: text.slice(found.start, found.end),
    role: null,
    start: found.start,
    end: found.end,
  };
}

/** Whether nobody but the last speaker is told of between their words and these. */
export function tellsOnlyOf(
  last: Spoken,
  paragraph: Paragraph,
  open: number,
  { paragraphs, people }: Scene,
): boolean {
  const isHere = last.paragraph === paragraph.index;
  if (!isHere && (last.paragraph !== paragraph.index - 1 || paragraph.opens)) return false;
  const spans = isHere
    ? [{ at: paragraph, from: last.end, to: open }]
    : [
        { at: paragraphs[last.paragraph]!, from: last.end, to: Number.POSITIVE_INFINITY },
        { at: paragraph, from: 0, to: open },
      ];
  const length = spans.reduce((sum, { at, from, to }) => sum + Math.min(to, at.block.text.length) - from, 0);
  const goesBetween = ({ start, end }: { start: number; end: number }) =>
    end <= open && (!isHere || start >= last.end);
  if (length > reach || !paragraph.openers.some(goesBetween)) return false;
  return spans.every(({ at, from, to }) => isAbout(last, at, from, to, people));
}

/** A question is no longer, in UTF-16 units. */
const longestQuestion = 120;

/** Whether nothing but a question that names nobody stands between the last speaker's words and these. */
export function isAskedOn(
  last: Spoken,
  paragraph: Paragraph,
  open: number,
  { paragraphs, people, grammar }: Scene,
): boolean {
  if (last.paragraph === paragraph.index) return isAskedHere(last, paragraph, open, { people, grammar });
  if (paragraph.opens) return false;
  const own = paragraph.block.text.slice(0, open).trim();
  const above = paragraphs[paragraph.index - 1];
  // The question stands before the words, or is a paragraph of its own above them.
  const asks = own === '' ? above : paragraph;
  const from = own === '' ? paragraphs[paragraph.index - 2] : above;
  if (!asks || !from || last.paragraph !== from.index || (own === '' && above!.opens)) return false;
  const question = own === '' ? above!.block.text.trim() : own;
  const isLast = from.speech.at(-1)?.marked.start === last.start;
  return (
    isLast &&
    /\?$/.test(question) &&
    question.length <= longestQuestion &&
    asks.speech.every(({ marked }) => marked.open >= open || asks !== paragraph) &&
    (asks === paragraph || asks.speech.length === 0) &&
    !people.mentions(asks.index).some(({ start }) => asks !== paragraph || start < open)
  );
}

/** “A,” he says. Did he cry? “B.” */
function isAskedHere(
  { end, person }: Spoken,
  { index, speech, block: { text } }: Paragraph,
  open: number,
  { people, grammar }: Pick<Scene, 'people' | 'grammar'>,
): boolean {
  const between = text.slice(end, open);
  const [, question = ''] =
    /^,?["”“»]?[^.!?“”„«»]{0,120}[.!?]["”“»]?\s+([^.!?“”„«»"]{3,120}\?)\s*$/u.exec(between) ?? [];
  if (question === '' || speech.some(({ marked }) => marked.open > end && marked.close < open)) return false;
  const asks = grammar.pronounsIn?.(question) ?? [];
  const isOther = asks.some(({ gender }) => gender && person.gender && gender !== person.gender);
  return (
    asks.length > 0 &&
    !isOther &&
    !people.mentions(index).some((one) => one.start >= end && one.end <= open && one.person !== person)
  );
}

/** No other speech, nobody else named or described, and no sentence that begins with somebody else. */
function isAbout(
  { person }: Spoken,
  { index, openers, speech, reports, block: { text } }: Paragraph,
  from: number,
  to: number,
  people: People,
): boolean {
  const isWithin = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  if (speech.some(({ marked }) => marked.open > from && marked.close < to)) return false;
  if (reports.some(({ sentence }) => isWithin(sentence))) return false;
  if (people.mentions(index).some((mention) => isWithin(mention) && mention.person !== person)) return false;
  // What lies between goes on about the speaker: a sentence about a thing may be the lead to somebody else's words.
  const between = openers.filter(
    (opener) => isWithin(opener) && /\p{L}/u.test(text.slice(opener.start, opener.end)),
  );
  return (
    !/:\s*$/.test(text.slice(from, Math.min(to, text.length))) &&
    between.every(({ subject, goesOn }) => {
      if (!subject) return goesOn === true;
      if (subject.kind === 'pronoun')
        return !subject.gender || !person.gender || subject.gender === person.gender;
      return people.personOf(subject) === person;
    })
  );
}
