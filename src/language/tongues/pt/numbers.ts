// Numbers and units of measure. Data only.

import { type NumberWords, shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const words: NumberWords = {
  small: table(
    'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    (ten, unit) => [`${ten} e ${unit}`],
    {
      ...{
        duas: 2,
        dezasseis: 16,
        dezassete: 17,
        dezanove: 19,
        duzentos: 200,
        duzentas: 200,
        quinhentos: 500,
      },
      ...Object.fromEntries(
        wordList('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa').flatMap((ten, i) => [
          [`${ten} e uma`, 21 + i * 10],
          [`${ten} e duas`, 22 + i * 10],
        ]),
      ),
    },
  ),
  scales: { cem: 1e2, cento: 1e2, mil: 1e3, milhao: 1e6, milhoes: 1e6 },
  vague: { duzia: 12, duzias: 12, dezenas: 10, centenas: 1e2, milhares: 1e3 },
  joint: '(?: e | )',
  shares: shareWords('a metade', 'tercos?', 'quartos?', ['um', 'dois', 'tres']),
  multiples: [
    ['dobr\\p{L}+|duplic\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

export const numbers: Numbers = {
  decimal: ',',
  half: 'e meio',
  and: 'e',
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, 'mil milhões': 1e9 },
  to: [],
  from: [],
  written: { in: 'letters', words },
};

export const units: Units = {
  money: {
    EUR: phrases('euros, euro, €'),
    other: phrases('reais'),
    dollar: phrases('dólares, $'),
  },
  percent: phrases('por cento'),
  measures:
    phrases(`pessoas, habitantes, empregos, alunos, estudantes, clientes, empresas, famílias, casas, anos, meses, semanas,
    dias, horas, minutos, vezes, quilómetros quadrados, quilômetros quadrados, quilómetros,
    quilômetros, km, metros quadrados, metros cúbicos, metros, hectares, toneladas, quilos, litros,
    graus, pontos, países, usuários`),
  joints: [' de '],
  tenths: [],
};
