// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    (ten, unit) => [`${ten}-${unit}`, `${ten} ${unit}`],
  ),
  scales: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  vague: {
    dozen: 12,
    dozens: 12,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    'tens of thousands': 1e4,
    'hundreds of thousands': 1e5,
    'tens of millions': 1e7,
    'hundreds of millions': 1e8,
  },
  joint: '(?:-| | and )',
  shares: shareWords(
    'half (?:of|the|its|their|a|an|as)|by half|than half|in half|(?:one|a) half',
    'thirds?',
    'quarters?|fourths?',
    ['(?:a|one)', 'two', 'three'],
  ),
  grown: { after: '-?fold' },
  multiples: [
    ['twice|doubl\\p{L}+', 2],
    ['thrice|(?:tripl|trebl)\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

export const numbers: Numbers = {
  decimal: '.',
  and: 'and',
  scales: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
    m: 1e6,
    k: 1e3,
    b: 1e9,
  },
  to: ['to'],
  from: ['from'],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    other: phrases('kronor, kroner, krona, krone, zlotys, zloty, rand, pesos, lira, liras, cents, pence'),
    USD: phrases('US dollars'),
    dollar: phrases('dollars, dollar'),
    EUR: phrases('euros, euro'),
    GBP: phrases('pounds, pound'),
    JPY: phrases('yen'),
    CNY: phrases('yuan'),
    KRW: phrases('won'),
    CHF: phrases('francs'),
    INR: phrases('rupees'),
  },
  percent: phrases('percentage points, percent, per cent'),
  measures:
    phrases(`vessels, ships, boats, people, users, customers, subscribers, patients, students, pupils, teachers, children,
    adults, residents, households, homes, houses, families, jobs, employees, workers, staff, volunteers, members,
    visitors, passengers, voters, deaths, cases, companies, firms, businesses, shops, stores, schools, hospitals,
    farms, countries, cities, years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute,
    seconds, times, fold, kilometres, kilometers, km, mph, km/h, kph, knots, miles, mile, metres, meters, feet, inches, square miles,
    square feet, square metres, square kilometres, acres, hectares, tonnes, tons, kilograms, kg, grams, pounds,
    ounces, litres, liters, gallons, decibels, loaves, degrees, megawatts, gigawatts, kilowatts, kilowatt-hours,
    MW, GW, kW, kWh, GWh, TWh, bytes, gigabytes, GB, TB, points, copies, units, vehicles, cars, trees, books,
    pages, species, birds, items, meals, trips, visits, downloads, views, votes, seats, beds, bottles,
    tickets`),
  joints: [],
  tenths: [],
};
