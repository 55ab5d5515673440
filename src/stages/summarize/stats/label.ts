// What a number measures, in the sentence's own words: the topic of its clause, or the phrase that goes on after it.
// One contiguous piece of the sentence, cut at words, without another number in it; or none at all.
import type { FigureSurroundings, Language, NumberMention } from '../../../language/language.ts';

/** How far from its number a label may begin or end. */
const reach = 140;

/**
 * @param end of the figure, where it goes on behind the number: from one to another
 * @returns '' where the sentence does not tell by itself what is measured, null where no part of what tells it stands alone
 */
export function labelOf(
  text: string,
  number: NumberMention,
  language: Language,
  end = number.end,
): string | null {
  // A line's end is no clause's.
  const sentence = language.writing.spaced ? text.replace(/\s/g, ' ') : text;
  const lead = sentence.slice(Math.max(0, number.start - reach), number.start);
  const around: FigureSurroundings = {
    lead,
    before: clauseBefore(lead),
    after: clauseAfter(sentence.slice(number.end, number.end + reach)),
    text: sentence.slice(number.start, end),
    tail: clauseAfter(sentence.slice(end, end + reach)),
    number,
    language,
  };
  const told = language.figures.label ? language.figures.label(around) : '';
  if (told === null) return null;
  const label = told.trim();
  // The clause with its figure in it.
  const words = label.replace(around.text, '');
  if (label === '' || !isWhole(words) || !label.split(' … ').every((part) => sentence.includes(part)))
    return '';
  const rest =
    number.unitKind === 'percent' || language.units.tenths.includes(number.unit)
      ? restAfter(around, label)
      : '';
  return rest === '' || label.includes(rest) || rest.includes(label) ? label : `${label} … ${rest}`;
}

/** The verb that alone tells whether the number is a share or a change, where it comes last. */
function restAfter({ after, language: { figures } }: FigureSurroundings, label: string): string {
  const changed = figures.changed?.exec(after)?.[1];
  if (changed !== undefined) return changed;
  return figures.part?.of.test(label) ? (figures.part.does.exec(after)?.[1] ?? '') : '';
}

/** No second number, and no mark or bracket that is opened and not closed. */
const isWhole = (text: string): boolean =>
  !/[\d０-９%％$€£¥]/u.test(text) &&
  !/["「」『』“”„«»（）()《》〈〉[\]【】]/u.test(text.replace(pair, '').replace(pair, ''));
const pair =
  /「[^「」]*」|『[^『』]*』|„[^“”„]*[“”]|“[^“”]*”|«[^«»]*»|（[^（）]*）|\([^()]*\)|《[^《》]*》|〈[^〈〉]*〉|"[^"]*"/gu;

/** A short name in marks or brackets belongs to its clause. */
const named = '「[^」]{1,24}」|『[^』]{1,24}』|“[^”]{1,24}”|„[^“”]{1,24}[“”]|《[^》]{1,24}》|«[^»]{1,24}»';
const before = new RegExp(
  `(?:${named}|[^，,；;。：:！？!?、「」『』“”„«»《》()（）\\n–—]|(?<=\\d),(?=\\d))*$`,
  'u',
);
const after = new RegExp(
  `^(?:${named}|[^，,；;。.：:！？!?、「」『』“”„«»《》"()（）\\n–—]|(?<=\\d)[.,](?=\\d))*`,
  'u',
);
const clauseBefore = (text: string): string => before.exec(text)![0];
const clauseAfter = (text: string): string => after.exec(text)![0];
