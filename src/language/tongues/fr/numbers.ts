// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante septante quatre-vingt nonante',
    (ten, unit) =>
      unit === 'un' ? [`${ten} et un`, `${ten}-et-un`, `${ten}-un`] : [`${ten}-${unit}`, `${ten} ${unit}`],
    {
      'quatre-vingts': 80,
      ...Object.fromEntries(
        wordList('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf').flatMap(
          (word, i) => [
            [`soixante-${word}`, 70 + i],
            [`quatre-vingt-${word}`, 90 + i],
          ],
        ),
      ),
      'soixante et onze': 71,
      'soixante-et-onze': 71,
    },
  ),
  scales: { cent: 1e2, cents: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  vague: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    centaine: 1e2,
    centaines: 1e2,
    milliers: 1e3,
  },
  rarely: 'neuf',
  joint: '[ -]',
  shares: shareWords('la moitie', 'tiers', 'quarts?', ['(?:un|le)', 'deux', 'trois']),
  multiples: [
    ['doubl\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

export const numbers: Numbers = {
  decimal: ',',
  half: 'et demi',
  and: 'et',
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9 },
  to: ['à'],
  from: ['de', "d['’]"],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('euros, euro, €'),
    dollar: phrases('dollars, dollar, $'),
    CHF: phrases('francs'),
    GBP: phrases('livres'),
    other: phrases('centimes'),
  },
  percent: phrases('pour cent'),
  measures:
    phrases(`personnes, habitants, emplois, salariés, élèves, étudiants, clients, entreprises, foyers, logements, ans,
    mois, semaines, jours, heures, minutes, fois, kilomètres carrés, kilomètres, km, mètres carrés,
    mètres cubes, mètres, hectares, tonnes, kilos,
    kg, litres, degrés, mégawatts, visiteurs, exemplaires, arbres, voitures, véhicules, espèces, écoles,
    communes, places, voix, points, pages, livres, bénévoles, adhérents, abonnés, repas`),
  joints: [" d['’]", ' de '],
  tenths: [],
};
