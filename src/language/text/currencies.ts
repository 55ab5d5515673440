// Which currency a word or sign stands for, so that 12億元 does not become 12億美元. Data, and one comparison.

const names: readonly (readonly [currency: string, words: RegExp])[] = [
  ['TWD', /^(?:NT\$|TWD|新台幣|新臺幣|台幣|臺幣|台湾元)$/],
  ['HKD', /^(?:HK\$|港元|港幣|港币)$/],
  ['SGD', /^(?:S\$|新加坡元)$/],
  ['CNY', /^(?:人民幣|人民币|人民元|yuan|위안)$/],
  ['USD', /^(?:US\$|USD|美金|萬?美元|米ドル|US dollars|US-Dollar)$/],
  ['EUR', /^(?:€|EUR|歐元|欧元|ユーロ|유로|euros?)$/i],
  ['GBP', /^(?:£|GBP|英鎊|英镑|ポンド|파운드|pounds?|Pfund|livres|libras|sterline|pond)$/],
  ['JPY', /^(?:JPY|日圓|日元|円|엔|yen)$/i],
  ['KRW', /^(?:₩|韓元|韩元|韓圜|ウォン|원|won)$/],
  ['CHF', /^(?:CHF|Franken|franchi|francs)$/],
  ['INR', /^(?:₹|rupees)$/],
  // Of any country that has one.
  ['dollar', /^(?:\$|＄|ドル|달러|dollars?|dólares|dollari)$/i],
  // The money of the country that the article is from.
  ['yuan', /^(?:元|塊錢|块钱)$/],
  ['yen or yuan', /^(?:¥|￥)$/],
];

/** Names that may stand for the same money. */
const alike: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'TWD', 'HKD', 'SGD'],
  yuan: ['TWD', 'CNY', 'HKD', 'SGD', 'yen or yuan'],
  'yen or yuan': ['JPY', 'CNY', 'TWD', 'yuan'],
};

const currencyOf = (word: string): string | null =>
  names.find(([, words]) => words.test(word.trim()))?.[0] ?? null;

/** Whether two words or signs can mean the same currency; so can any that is not known. */
export function mayBeSameCurrency(a: string, b: string): boolean {
  const [one, other] = [currencyOf(a), currencyOf(b)];
  if (one === null || other === null || one === other) return true;
  return Boolean(alike[one]?.includes(other) || alike[other]?.includes(one));
}
