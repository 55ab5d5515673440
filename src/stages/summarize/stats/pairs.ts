// Numbers that belong together: a range is one number, and of a change from one value to another the newer one counts.
import type { NumberMention } from '../../../language/text/numbers.ts';

/** What stands before the older value; in Japanese and Korean nothing does. */
const from: Record<string, RegExp> = {
  zh: /(?:由|從|从)(?:[^，,；;。]{0,6})$/u,
  ja: /$/u,
  ko: /$/u,
};
const alphabeticFrom = /(?:^|\s)(?:from|von|de|des|du|da|van|d['’])\s+(?:\S+\s+){0,2}$/iu;
const to: Record<string, RegExp> = {
  zh: /^(?:[^，,；;。\d]{0,5})?(?:到|至|為|为|成)(?:約|约|了|近)?$/u,
  ja: /^から(?:、)?(?:約|およそ)?$/u,
  ko: /^에서\s(?:(?:약|지난해|올해|현재|최근|작년)\s)*$/u,
};
const alphabeticTo =
  /^\s(?:(?:a|per|im|par)\s\S+\s)?(?:to|auf|à|a|bis|naar|para|hasta)\s(?:just\s|only\s|about\s|rund\s|knapp\s|nur\s|environ\s)?$/iu;

/** How far before a number the word may stand that makes it the older value of a change. */
const reach = 60;

export interface Figure {
  number: NumberMention;
  /** Of a change, the older value: the topic stands before it. */
  since: NumberMention | null;
}

export function joinNumbers(text: string, mentions: readonly NumberMention[], base: string): Figure[] {
  const figures: Figure[] = [];
  for (const number of mentions) {
    const last = figures.at(-1);
    const between = last ? text.slice(last.number.end, number.start) : '';
    if (last && isRange(between, last.number, number)) {
      last.number = {
        ...number,
        start: last.number.start,
        value: text
          .slice(last.number.start, number.end)
          .slice(0, -number.unit.length || undefined)
          .trimEnd(),
      };
    } else if (last && last.since === null && isChange(text, last.number, between, number, base))
      figures.splice(-1, 1, { number, since: last.number });
    else figures.push({ number, since: null });
  }
  return figures.filter(({ number }) => !leadsToWords(text, number, base));
}

const isRange = (between: string, a: NumberMention, b: NumberMention): boolean =>
  /^\s?(?:至|到|～|~|–|-)\s?$/u.test(between) &&
  a.unit === b.unit &&
  a.unitKind === b.unitKind &&
  a.amount < b.amount &&
  b.unit !== '';

function isChange(text: string, a: NumberMention, between: string, b: NumberMention, base: string): boolean {
  if (a.unitKind !== b.unitKind) return false;
  const before = text.slice(Math.max(0, a.start - reach), a.start);
  return (
    (from[base] ?? alphabeticFrom).test(before) &&
    (to[base] ?? alphabeticTo).test(base === 'zh' ? between.trim() : between)
  );
}

/** "from 25 minutes to just under two hours": the older value of a change whose newer one is written in words. */
const leadsToWords = (text: string, number: NumberMention, base: string): boolean =>
  !(base in from) &&
  /\bfrom $/i.test(text.slice(Math.max(0, number.start - reach), number.start)) &&
  text.startsWith(' to ', number.end);
