// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    (ten, unit) => [/^[uo]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit],
  ),
  scales: { cento: 1e2, mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  vague: { decine: 10, dozzina: 12, dozzine: 12, centinaia: 1e2, migliaia: 1e3 },
  rarely: 'sei',
  joint: ' ?',
  shares: shareWords('la meta', 'terz[oi]', 'quart[oi]', ['un', 'due', 'tre']),
  multiples: [
    ['(?:rad)?doppi\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

export const numbers: Numbers = {
  decimal: ',',
  half: 'e mezzo',
  and: 'e',
  scales: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  to: [],
  from: [],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('euro, €'),
    dollar: phrases('dollari, $'),
    GBP: phrases('sterline'),
    CHF: phrases('franchi'),
  },
  percent: phrases('per cento'),
  measures:
    phrases(`persone, abitanti, posti, studenti, clienti, imprese, famiglie, case, anni, mesi, settimane, giorni, ore,
    minuti, volte, chilometri quadrati, chilometri, km, metri quadrati, metri cubi,
    metri, ettari, tonnellate, chili, litri, gradi, punti, paesi, utenti`),
  joints: [' di '],
  tenths: [],
};
