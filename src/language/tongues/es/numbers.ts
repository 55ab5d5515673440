// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    (ten, unit) => (ten === 'veinte' ? [`veinti${unit}`] : [`${ten} y ${unit}`]),
  ),
  scales: { cien: 1e2, ciento: 1e2, cientos: 1e2, cientas: 1e2, mil: 1e3, millon: 1e6, millones: 1e6 },
  vague: { docena: 12, docenas: 12, decenas: 10, centenares: 1e2, miles: 1e3 },
  joint: '(?: y | )?',
  shares: shareWords('la mitad', 'tercios?|tercera parte', 'cuartos?|cuarta parte', [
    '(?:un|una)',
    'dos',
    'tres',
  ]),
  multiples: [
    ['dobl\\p{L}+|duplic\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['cuadrupl\\p{L}+', 4],
  ],
};

export const numbers: Numbers = {
  decimal: ',',
  half: 'y medio',
  and: 'y',
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billón: 1e12, billones: 1e12 },
  to: [],
  from: [],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('euros, euro, €'),
    dollar: phrases('dólares, $'),
    other: phrases('pesos'),
    GBP: phrases('libras'),
  },
  percent: phrases('por ciento'),
  measures:
    phrases(`personas, habitantes, empleos, alumnos, estudiantes, clientes, empresas, hogares, viviendas, años, meses,
    semanas, días, horas, minutos, veces, kilómetros cuadrados, kilómetros, km,
    metros cuadrados, metros cúbicos, metros, hectáreas, toneladas, kilos, litros, grados,
    puntos, países, usuarios`),
  joints: [' de '],
  tenths: [],
};
