// What follows and precedes a number, made into patterns: currencies, percentages and units of measure.
import type { Language } from '../language.ts';

/** Signs and codes that stand before an amount in whatever language. */
export const currencyPrefixes =
  'US\\$|NT\\$|HK\\$|AU\\$|CA\\$|S\\$|R\\$|\\$|€|£|¥|￥|₩|₹|＄|EUR|USD|GBP|CHF|JPY|TWD|新台幣|新臺幣|人民幣|人民币|美金|港幣|台幣';

const percentSigns = ['%', '％', '‰', '%p'];

/** Written alike in every language; case tells MW from mw. */
const technical =
  'kWh MWh GWh TWh kW MW GW TW GB TB MB PB kg km cm mm ml dB Hz kHz MHz GHz nm ㎡ km² m² m³ ppm °C ℃'.split(
    ' ',
  );

/** The longest first; what a pattern would read as a sign of its own stands for itself. */
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.+]/g, '\\$&'))
    .join('|') || '(?!)';

export const percentOf = ({ units }: Language): string => anyOf([...units.percent, ...percentSigns]);
export const currenciesOf = ({ units }: Language): string => anyOf(Object.values(units.money).flat());
export const measuresOf = ({ units }: Language): string => anyOf([...units.measures, ...technical]);
