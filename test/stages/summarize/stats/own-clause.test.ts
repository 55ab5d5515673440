// A figure in a sentence that is too long for a label, or leans, is told by its own clause, or by the noun that it is of.
import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../../src/language/registry.ts';
import { findStats } from '../../../../src/stages/summarize/stats/index.ts';

const labelOf = (language: string, text: string, value: string) =>
  findStats([{ text, start: 0, end: text.length }], languageOf(language), '').find(
    (stat) => stat.value === value,
  )?.label;

describe('its own clause', () => {
  test.each([
    [
      'de',
      'Die Beteiligung lag jedoch in Tolby nur bei 16 Prozent, und dieser Wert sank am Fluss noch.',
      '16',
      'Die Beteiligung lag jedoch in Tolby nur bei 16 Prozent',
    ],
    [
      'es',
      'El puerto espera recaudar hasta 120 millones de coronas al año con este cambio.',
      '120 millones',
      'El puerto espera recaudar hasta 120 millones de coronas al año',
    ],
    [
      'pt',
      'Seu advogado confirmou que a fiança do barqueiro foi estipulada em 350 mil dólares.',
      '350 mil',
      'a fiança do barqueiro foi estipulada em 350 mil dólares',
    ],
    [
      'fr',
      'En effet, lors de sa déclaration de 2008, le port a été reconnu par 115 communes, excepté celle qui tient encore le vieux pont de pierre et la longue digue qui le borde au nord de la baie depuis que le phare est éteint.',
      '115',
      'le port a été reconnu par 115 communes',
    ],
    [
      'en',
      'He was told by Harbour Minister Ann Field, who had flown to Tolby that day, that 6,800 people were missing on the river and along the coast, while her deputy Tom Reed had counted fewer of them in the camps and the schools of the town.',
      '6,800',
      '6,800 people were missing on the river and along the coast',
    ],
  ])('%s: %s', (language, text, value, label) => {
    expect(labelOf(language, text, value)).toBe(label);
  });
});

describe('the noun that it is of', () => {
  test.each([
    ['en', 'He was given a fine of $86,000.', '86,000', 'a fine of $86,000'],
    [
      'pt',
      'Foi também acusado de um delito, punível com uma multa de 2.000 dólares.',
      '2.000',
      'uma multa de 2.000 dólares',
    ],
    [
      'it',
      '«Parto fra tre giorni, pagando un supplemento di 150 euro».',
      '150',
      'un supplemento di 150 euro',
    ],
  ])('%s: %s', (language, text, value, label) => {
    expect(labelOf(language, text, value)).toBe(label);
  });
});

test.each([
  ['en', 'When one of them asked why it had cost £7,250 in an afternoon, Tom Reed told him.', '7,250'],
  ['en', 'It paid for this, and the £6,000 a year that goes with it.', '6,000'],
  ['es', 'Fue entonces cuando lo contó a quienes habían pagado 3.000 euros por él.', '3.000'],
])('%s: no label that leans or breaks off: %s', (language, text, value) => {
  expect(labelOf(language, text, value) ?? '').not.toMatch(/told him|that goes|^(?:When|quienes|cuando)/u);
});
