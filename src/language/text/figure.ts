// A number as it is shown: as the article wrote it, cut where a unit that follows may be set smaller. Never rearranged.

import type { Stat } from '../../domain/digest.ts';
import type { Language } from '../language.ts';

export interface Figure {
  /** "£3.4 million", "18%", "6,200萬". */
  value: string;
  /** "per cent", "元"; empty where nothing but a sign follows. */
  unit: string;
  /** What stands between them: a blank where the article or the language has one. */
  gap: string;
}

/** @param language of the digest */
export function figureOf(
  stat: Pick<Stat, 'text' | 'value' | 'unit' | 'translation'>,
  language: Language,
): Figure {
  const { translation } = stat;
  if (translation || stat.text === undefined) return joined(translation ?? stat, language);
  // A line of the article may break between "more than" and its number.
  const text = stat.text.replace(/\s*\n\s*/g, ' ');
  const end = text.indexOf(stat.value) + stat.value.length;
  const after = text.slice(end);
  // 300多人: "several" is of the number.
  const more = /^[多餘余幾几]/u.exec(after)?.[0] ?? '';
  const unit = after.slice(more.length).trim();
  if (end < stat.value.length || !/^[\p{L}\p{M}]/u.test(unit)) return { value: text, unit: '', gap: '' };
  return {
    value: text.slice(0, end + more.length),
    unit,
    gap: /^\s/u.test(after.slice(more.length)) ? '\u00a0' : '',
  };
}

/** Where only value and unit are known: signs belong to the number, words stand beside it. */
function joined({ value, unit }: { value: string; unit: string }, language: Language): Figure {
  const { writing } = language;
  if (/\p{Sc}$/u.test(unit) && writing.currencySign === 'before')
    return { value: unit + value, unit: '', gap: '' };
  if (!/^[\p{L}\p{M}]/u.test(unit)) return { value: value + unit, unit: '', gap: '' };
  return { value, unit, gap: writing.spaced ? '\u00a0' : '' };
}
