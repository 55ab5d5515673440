// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig',
    (ten, unit) => [`${unit === 'eins' ? 'ein' : unit}und${ten}`],
  ),
  scales: { hundert: 1e2, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  vague: { dutzend: 12, dutzende: 12, hunderte: 1e2, tausende: 1e3, zehntausende: 1e4, hunderttausende: 1e5 },
  joint: '(?:und| )?',
  shares: shareWords('die halfte|der halfte|zur halfte', 'drittel(?:mehrheit)?', 'viertel(?:mehrheit)?', [
    'ein(?:em|es)?',
    'zwei',
    'drei',
  ]),
  grown: {
    before: 'ver',
    after:
      '-?(?:fach|jahrig|monatig|wochig|tagig|stundig|minutig|kopfig|teilig|stockig|geschossig|stellig)\\p{L}{0,3}|mal',
  },
  multiples: [['doppelt\\p{L}*|verdoppel\\p{L}*', 2]],
};

export const numbers: Numbers = {
  decimal: ',',
  and: 'und',
  scales: {
    'mio.': 1e6,
    mio: 1e6,
    'mrd.': 1e9,
    mrd: 1e9,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    'tsd.': 1e3,
  },
  to: ['bis'],
  from: ['von'],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('Euro, EUR, €'),
    USD: phrases('US-Dollar'),
    dollar: phrases('Dollar, $'),
    CHF: phrases('Franken'),
    GBP: phrases('Pfund'),
    JPY: phrases('Yen'),
    other: phrases('Cent'),
  },
  percent: phrases('Prozentpunkten, Prozentpunkte, Prozentpunkt, Prozent'),
  measures:
    phrases(`Menschen, Personen, Nutzer, Nutzerinnen, Kunden, Mitarbeiter, Mitarbeitende, Beschäftigte, Schüler,
    Schülerinnen, Studierende, Einwohner, Haushalte, Wohnungen, Häuser, Betriebe, Unternehmen, Firmen, Schulen,
    Kinder, Jahre, Jahren, Jahr, Monate, Monaten, Wochen, Tage, Tagen, Stunden, Minuten, Sekunden, Mal,
    Kilometer, Kilometern, km, Meter, Metern, Zentimeter, Quadratmeter, Quadratkilometer, Kubikmeter, Hektar,
    Tonnen, Kilogramm, Kilo, kg, Gramm, Liter, Grad Celsius, Grad, Megawatt, Gigawatt, Kilowatt, Kilowattstunden, MW, GW, kWh,
    Stück, Fahrzeuge, Autos, Bäume, Bücher, Seiten, Arten, Fälle, Plätze, Betten, Sitze, Stimmen, Besucher,
    Besucherinnen, Arbeitsplätze, Stellen, Punkte`),
  joints: [],
  tenths: [],
};
