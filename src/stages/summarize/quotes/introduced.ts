// Whose words stand alone, without anything that says who: of whom the sentence before says that they say something, or of
// who spoke a moment before, where nobody else came up since. Of nobody else: who is told of does not speak.
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Spoken } from './carry.ts';
import type { People } from './people.ts';
import type { Paragraph } from './read.ts';

interface Scene {
  paragraphs: readonly Paragraph[];
  people: People;
  grammar: QuotingGrammar;
}

/** How far a speaker goes on over what is told in between, in UTF-16 units. */
const reach = 500;

/** Who says something in the sentence right before the marks; null where none stands there. */
export function sayerBefore(
  { block: { text }, openers }: Paragraph,
  open: number,
  { grammar }: Scene,
): { subject: Subject; start: number; end: number } | null {
  const sentence = openers.findLast(({ end }) => end <= open);
  if (!sentence || !grammar.sayer || text.slice(sentence.end, open).trim() !== '') return null;
  const { start, end } = sentence;
  const subject = grammar.sayer(text.slice(start, end), start);
  return subject && subject.kind !== 'nobody' ? { subject, start, end } : null;
}

/** Whether nobody but the last speaker is told of between their words and these. */
export function tellsOnlyOf(
  last: Spoken,
  paragraph: Paragraph,
  open: number,
  { paragraphs, people, grammar }: Scene,
): boolean {
  if (!grammar.openers) return false;
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
