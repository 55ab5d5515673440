// What a number measures, in the sentence's own words: the topic of its clause, or the phrase that goes on after it.
// One contiguous piece of the sentence, cut at words, without another number in it; or none at all.
import { baseLanguage } from '../../../../domain/text/characters.ts';
import type { NumberMention } from '../../../../domain/text/numbers.ts';
import { alphabeticLabel } from './alphabetic.ts';
import { chineseLabel } from './chinese.ts';
import { japaneseLabel } from './japanese.ts';
import { koreanLabel } from './korean.ts';
import type { Surroundings } from './surroundings.ts';

/** How far from its number a label may begin or end. */
const reach = 140;

/** @returns '' where the sentence does not tell by itself what is measured */
export function labelOf(sentence: string, number: NumberMention, language: string): string {
  const around: Surroundings = {
    before: clauseBefore(sentence.slice(Math.max(0, number.start - reach), number.start)),
    after: clauseAfter(sentence.slice(number.end, number.end + reach)),
    number,
    language,
    base: baseLanguage(language),
  };
  const label = labelIn(around).trim();
  if (label === '' || !isWhole(label) || !sentence.includes(label)) return '';
  const verb = number.unitKind === 'percent' ? changeAfter(around) : '';
  return verb === '' || label.includes(verb) ? label : `${label} … ${verb}`;
}

/** Where the verb comes last, it alone tells whether the share is that of the whole or of a change. */
const changes: Record<string, RegExp> = {
  de: /^\s?((?:zu|ab)?ge(?:stiegen|sunken|fallen|wachsen|schrumpft)|zurückgegangen|zugenommen|abgenommen|erhöht|gesenkt|verringert)(?!\p{L})/u,
  ja: /^(?:に|も|ほど|近く|以上)?((?:増え|減っ|伸び|上がっ|下がっ|上昇し|低下し|増加し|減少し|上回っ|下回っ)た)/u,
  ko: /^\s?(?:나\s|가량\s|이상\s)?((?:증가|감소|상승|하락|줄|늘|올랐|떨어|낮아|높아|비싸|저렴|싸)[가-힣]*?)(?:고|며|는데)?(?![가-힣])/u,
};
const changeAfter = ({ after, base }: Surroundings): string => changes[base]?.exec(after)?.[1] ?? '';

function labelIn(around: Surroundings): string {
  if (around.base === 'zh') return chineseLabel(around);
  if (around.base === 'ja') return japaneseLabel(around);
  if (around.base === 'ko') return koreanLabel(around);
  return alphabeticLabel(around);
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
