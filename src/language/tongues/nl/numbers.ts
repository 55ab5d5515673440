// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    (ten, unit) => [`${unit}en${ten}`],
  ),
  scales: { honderd: 1e2, duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  vague: { tientallen: 10, dozijn: 12, honderden: 1e2, duizenden: 1e3, tienduizenden: 1e4 },
  joint: ' ?',
  shares: shareWords('de helft', 'derde', 'kwart', ['een', 'twee', 'drie']),
  grown: { before: 'ver', after: '(?:voudig|jarig|daags|weeks|koppig|delig)\\p{L}{0,2}|maal' },
  multiples: [['(?:ver)?dubbel\\p{L}*', 2]],
};

export const numbers: Numbers = {
  decimal: ',',
  scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  to: [],
  from: [],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('euro, €'),
    dollar: phrases('dollar, $'),
    GBP: phrases('pond'),
  },
  percent: phrases('procent'),
  measures:
    phrases(`mensen, personen, inwoners, banen, werknemers, leerlingen, studenten, klanten, bedrijven, huishoudens,
    woningen, jaar, maanden, weken, dagen, uur, minuten, keer, kilometer, km, meter, hectare, ton, kilo, kg,
    liter, graden, punten, landen, gebruikers`),
  joints: [],
  tenths: [],
};
