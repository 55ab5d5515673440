// Which currency a word or sign stands for in whatever language, so that 12億元 does not become 12億美元.
import { languages } from './registry.ts';

/** Signs and codes; a dollar may be that of any country that has one, 元 that of the country the article is from. */
const signs: readonly (readonly [currency: string, signs: string])[] = [
  ['TWD', 'NT$ TWD 新台幣 新臺幣'],
  ['HKD', 'HK$'],
  ['SGD', 'S$'],
  ['USD', 'US$ USD 美金'],
  ['EUR', '€ EUR'],
  ['GBP', '£ GBP'],
  ['JPY', 'JPY'],
  ['KRW', '₩'],
  ['CHF', 'CHF'],
  ['INR', '₹'],
  ['dollar', '$ ＄'],
  ['yen or yuan', '¥ ￥'],
];

/** Names that may stand for the same money. */
const alike: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'TWD', 'HKD', 'SGD'],
  yuan: ['TWD', 'CNY', 'HKD', 'SGD', 'yen or yuan'],
  'yen or yuan': ['JPY', 'CNY', 'TWD', 'yuan'],
};

const names = new Map<string, string>();
for (const { units } of languages())
  for (const [currency, words] of Object.entries(units.money))
    if (currency !== 'other') for (const word of words) names.set(word.toLowerCase(), currency);
for (const [currency, words] of signs)
  for (const word of words.split(' ')) names.set(word.toLowerCase(), currency);

const currencyOf = (word: string): string | null => names.get(word.trim().toLowerCase()) ?? null;

/** Whether two words or signs can mean the same currency; so can any that is not known. */
export function mayBeSameCurrency(a: string, b: string): boolean {
  const [one, other] = [currencyOf(a), currencyOf(b)];
  if (one === null || other === null || one === other) return true;
  return Boolean(alike[one]?.includes(other) || alike[other]?.includes(one));
}
