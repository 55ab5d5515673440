// What a number measures, in the sentence's own words: the topic of its clause, or the phrase that goes on after it.
// One contiguous piece of the sentence, cut at words, without another number in it; or none at all.
import { baseLanguage } from '../../../../language/text/characters.ts';
import type { NumberMention } from '../../../../language/text/numbers.ts';
import { alphabeticLabel } from './alphabetic.ts';
import { chineseLabel } from './chinese.ts';
import { japaneseLabel } from './japanese.ts';
import { koreanLabel } from './korean.ts';
import type { Surroundings } from './surroundings.ts';

/** How far from its number a label may begin or end. */
const reach = 140;

/** @returns '' where the sentence does not tell by itself what is measured */
export function labelOf(sentence: string, number: NumberMention, language: string): string {
  const lead = sentence.slice(Math.max(0, number.start - reach), number.start);
  const around: Surroundings = {
    lead,
    before: clauseBefore(lead),
    after: clauseAfter(sentence.slice(number.end, number.end + reach)),
    number,
    language,
    base: baseLanguage(language),
  };
  const label = labelIn(around).trim();
  if (label === '' || !isWhole(label) || !label.split(' … ').every((part) => sentence.includes(part)))
    return '';
  const rest = number.unitKind === 'percent' || number.unit === '成' ? restAfter(around, label) : '';
  return rest === '' || label.includes(rest) || rest.includes(label) ? label : `${label} … ${rest}`;
}

/** Where the verb comes last, it alone tells whether the number is a share or a change. */
const changes: Record<string, RegExp> = {
  zh: /^(?:以上|左右)?((?:來自|来自|屬於|属于|是)[^，。\d]{2,12})$/u,
  de: /^\s?((?:zu|ab)?ge(?:stiegen|sunken|fallen|wachsen|schrumpft)|zurückgegangen|zugenommen|abgenommen|erhöht|gesenkt|verringert)(?!\p{L})/u,
  ja: /^(?:に|も|ほど|近く|以上)?((?:増え|減っ|伸び|上がっ|下がっ|上昇し|低下し|増加し|減少し|上回っ|下回っ)た)/u,
  ko: /^\s?(?:나\s|가량\s|이상\s)?((?:증가|감소|상승|하락|줄|늘|올랐|떨어|낮아|높아|비싸|저렴|싸)[가-힣]*?)(?:고|며|는데)?(?![가-힣])/u,
};
/** 72％を海外の料理人が占めた, 72%가 지역에 남았다: what the share does. */
const shares: Record<string, { of: RegExp; does: RegExp }> = {
  ja: { of: /./u, does: /^を([^、。\d]{2,16}占め(?:た|る))/u },
  ko: { of: /(?:가운데|중)$/u, does: /^(?:가|이)\s([^,.\d]{4,24})$/u },
};

function restAfter({ after, base }: Surroundings, label: string): string {
  const changed = changes[base]?.exec(after)?.[1];
  if (changed !== undefined) return changed;
  const share = shares[base];
  return share?.of.test(label) ? (share.does.exec(after)?.[1] ?? '') : '';
}

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
