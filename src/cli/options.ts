// Options that need more than a string: each parser names what was expected and what came.
import { InvalidArgumentError } from 'commander';
import { type Channel, channels } from '../domain/campaign.ts';
import { type CardFormat, cardFormatNames } from '../domain/rendition.ts';

const items = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function parseOneOf<T extends string>(value: string, allowed: readonly T[]): T[] {
  const given = items(value);
  const unknown = given.find((item) => !allowed.includes(item as T));
  if (unknown !== undefined || given.length === 0) {
    throw new InvalidArgumentError(
      `Expected one or more of ${allowed.join(', ')}, but got "${unknown ?? value}".`,
    );
  }
  return [...new Set(given)] as T[];
}

export const parseFormats = (value: string): CardFormat[] => parseOneOf(value, cardFormatNames);

/**
 * A language as digests name theirs: "en-US" → en, and Chinese by its script: "zh-TW" → zh-Hant.
 */
export function parseLanguage(value: string): string {
  try {
    const { language, script } = new Intl.Locale(value).maximize();
    return language === 'zh' ? `zh-${script}` : language;
  } catch {
    throw new InvalidArgumentError(`Expected a language such as en, ja or zh-TW, but got "${value}".`);
  }
}

export const parseChannels = (value: string): Channel[] => parseOneOf(value, channels);

/** "3,8-10" → 3, 8, 9, 10; given again, the option names more. */
export function parseBlocks(value: string, before: readonly number[] = []): number[] {
  const named = items(value).flatMap((item) => {
    const [, first, last = first] = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(item) ?? [];
    const count = Number(last) - Number(first) + 1;
    return count > 0 ? Array.from({ length: count }, (_, i) => Number(first) + i) : [Number.NaN];
  });
  if (named.length === 0 || named.some(Number.isNaN))
    throw new InvalidArgumentError(`Expected numbers of blocks such as 3 or 3,8-10, but got "${value}".`);
  return [...new Set([...before, ...named])].sort((a, b) => a - b);
}

export function parseWhole(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError(`Expected a whole number from 1, but got "${value}".`);
  return Number(value);
}

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** "90s", "15m", "2h", "1d" → ms. */
export function parseDuration(value: string): number {
  const match = /^(\d{1,4})([smhd])$/.exec(value);
  if (!match) throw new InvalidArgumentError(`Expected a duration such as 30m or 2h, but got "${value}".`);
  return Number(match[1]) * units[match[2] as keyof typeof units];
}
