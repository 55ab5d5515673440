// Learns from the pronouns of paragraphs whether somebody is a woman or a man, where names do not tell it. Guesses nothing: a
// paragraph that tells of anybody else shows nothing.
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { type Paragraph, speakersOf } from './read.ts';

type Gender = 'male' | 'female';

interface Person {
  name: string | null;
  isBody: boolean;
  isFirm: boolean;
  gender: Gender | undefined;
}

interface Mention {
  person: Person;
  start: number;
  end: number;
}

/** So many paragraphs that begin with 她 tell of one whom the article tells of throughout. */
export const mostUnnamed = 4;

/**
 * Gives their gender to those whose paragraphs show it.
 * @returns the pronouns with which paragraphs begin before they name anybody
 */
export function learnFromPronouns(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  grammar: QuotingGrammar,
): Gender[] {
  const votes = new Map<Person, Record<Gender, number>>();
  for (const paragraph of paragraphs) tally(paragraph, mentions[paragraph.index]!, grammar, votes);
  for (const [person, { male, female }] of votes)
    if (male * female === 0) person.gender ??= male > 0 ? 'male' : 'female';
  return paragraphs.flatMap(
    (paragraph) => openingPronoun(paragraph, mentions[paragraph.index]!, grammar) ?? [],
  );
}

const withoutMarks = (text: string): string =>
  findMarked(text)
    .filter(({ depth }) => depth === 0)
    .reduceRight(
      (rest, { open, close }) => rest.slice(0, open) + ' '.repeat(close - open) + rest.slice(close),
      text,
    );

/** The pronoun of a paragraph that names nobody before it. */
const openingPronoun = (
  { block: { text } }: Paragraph,
  [first]: readonly Mention[],
  { pronounsIn }: QuotingGrammar,
): Gender | undefined => pronounsIn?.(withoutMarks(text).slice(0, first?.start ?? text.length))[0]?.gender;

/** 徐望舒开了店。她…: by the pronouns of a paragraph that tells of nobody else. */
function tally(
  { block: { text }, speech, reports, openers }: Paragraph,
  mentions: readonly Mention[],
  { pronounsIn, shownByPronoun }: QuotingGrammar,
  votes: Map<Person, Record<Gender, number>>,
): void {
  // 李家豪看著她: she is somebody else.
  if (openers.some(({ meets }) => meets !== undefined)) return;
  const told = mentions.filter(({ person }) => !person.isBody);
  const [one] = told;
  if (!one?.person.name || !one.person.isFirm || told.some(({ person }) => person !== one.person)) return;
  const topics = [...(shownByPronoun?.(text) ?? []), ...speakersOf({ speech, reports })];
  const first = told.find(({ start }) => topics.some((subject) => subject.start === start));
  if (!first) return;
  const outside = withoutMarks(text);
  // Behind what else the paragraph tells, 她 may be of whom the article tells throughout.
  if (/[。！？]/u.test(outside.slice(0, first.start))) return;
  if (pronounsIn?.(outside.slice(0, first.start)).length) return;
  const genders = new Set(pronounsIn?.(outside.slice(first.end)).map(({ gender }) => gender));
  const [gender, ...others] = genders;
  if (!gender || others.length > 0) return;
  const count = votes.get(first.person) ?? { male: 0, female: 0 };
  count[gender]++;
  votes.set(first.person, count);
}
