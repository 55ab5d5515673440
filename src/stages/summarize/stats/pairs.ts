// Numbers that belong together: a range is one number, and of a change from one value to another the newer one counts.
import type { Language, NumberMention } from '../../../language/language.ts';

/** How far before a number the word may stand that makes it the older value of a change. */
const reach = 60;

export interface Figure {
  number: NumberMention;
  /** Of a change, the older value: the topic stands before it. */
  since: NumberMention | null;
  /** Of a match or a vote. */
  isResult?: true;
}

export function joinNumbers(text: string, mentions: readonly NumberMention[], language: Language): Figure[] {
  const figures: Figure[] = [];
  for (const number of mentions) {
    const last = figures.at(-1);
    const between = last ? text.slice(last.number.end, number.start) : '';
    if (last && isRange(text, between, last.number, number, language)) {
      const { start } = last.number;
      const whole = text.slice(start, number.end);
      const { unit } = number;
      // "£118mn and £124mn": the sign stands in it.
      last.number =
        unit !== '' && !whole.endsWith(unit)
          ? { ...number, start, value: whole, unit: '' }
          : { ...number, start, value: whole.slice(0, -unit.length || undefined).trimEnd() };
    } else if (last && isOneSpan(between, last.number, number, language)) {
      const { start } = last.number;
      last.number = {
        ...number,
        start,
        value: text.slice(start, number.end),
        unit: '',
        amount: last.number.amount,
      };
    } else if (last && last.since === null && isChange(text, last.number, between, number, language))
      figures.splice(-1, 1, { number, since: last.number });
    else figures.push({ number, since: null });
  }
  return figures.filter(({ number }) => !leadsToWords(text, number, language));
}

function isRange(
  text: string,
  between: string,
  a: NumberMention,
  b: NumberMention,
  { figures: { range } }: Language,
): boolean {
  if (a.unit === b.unit && a.unitKind === b.unitKind && a.amount < b.amount && b.unit !== '')
    if (/^\s?(?:至|到|～|~|–|-)\s?$/u.test(between)) return true;
  if (range === null || between !== range.between || b.unit === '') return false;
  if (!range.before.test(text.slice(Math.max(0, a.start - reach), a.start))) return false;
  // "between three and five million": the first has the unit of the second.
  return a.unit === '' || (a.unit === b.unit && a.amount < b.amount);
}

/** "three years and eight months". */
const isOneSpan = (
  between: string,
  a: NumberMention,
  b: NumberMention,
  { figures: { units }, writing }: Language,
): boolean =>
  writing.spaced &&
  units.years?.test(a.unit) === true &&
  units.durations?.test(b.unit) === true &&
  units.years.test(b.unit) === false &&
  /^\s(?!\p{L}*\d)\p{L}{1,3}\s$/u.test(between) &&
  b.amount < 12 &&
  a.unit !== '';

function isChange(
  text: string,
  a: NumberMention,
  between: string,
  b: NumberMention,
  language: Language,
): boolean {
  if (a.unitKind !== b.unitKind) return false;
  const { change } = language.figures;
  const before = text.slice(Math.max(0, a.start - reach), a.start);
  return change?.from.test(before) === true && change.to.test(between);
}

/** "from 25 minutes to just under two hours": the older value of a change whose newer one is written in words. */
function leadsToWords(text: string, number: NumberMention, { figures }: Language): boolean {
  const inWords = figures.change?.inWords;
  return (
    inWords?.before.test(text.slice(Math.max(0, number.start - reach), number.start)) === true &&
    text.startsWith(inWords.to, number.end)
  );
}
