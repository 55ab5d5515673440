// What somebody says of what stands before it: theirs all the same, and shown to the operator alone.
import { expect, test } from '@jest/globals';
import { isShowable } from '../../../../src/domain/showable.ts';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

test.each([
  ['zh-Hant', '館長羅世昌表示，這將成為下一個十年最重要的工作。', '羅世昌', '這將成為'],
  ['en', 'Senator Tom Harkness said she would hold a hearing in March.', 'Tom Harkness', 'she would'],
  ['en', 'Senator Tom Harkness said her client would plead not guilty.', 'Tom Harkness', 'her client'],
  ['en', 'The club doctor said his knee would need three weeks.', 'The club doctor', 'his knee'],
  ['en', 'Senator Tom Harkness said it would close in March.', 'Tom Harkness', 'it would'],
  ['nl', 'Anja Kuipers zegt dat de dijk in maart wordt verhoogd.', 'Anja Kuipers', 'de dijk'],
  ['de', 'Tom Ahrens sagte, dass die Mühle im März geschlossen werde.', 'Tom Ahrens', 'die Mühle'],
  ['nl', 'Anja Kuipers zegt dat het niet lang meer zal duren.', 'Anja Kuipers', 'het niet'],
  [
    'es',
    'Marta Ruiz pidió al pleno que el municipio asuma la obra del puerto.',
    'Marta Ruiz',
    'el municipio',
  ],
  ['it', 'Carla Bini chiede che il comune ripari la diga prima dell’inverno.', 'Carla Bini', 'il comune'],
  ['fr', 'Anne Roux souhaite que la commune répare la digue avant l’hiver.', 'Anne Roux', 'la commune'],
  [
    'de',
    'Der Rentner habe das nie verwunden, behauptet Jan Ahl. Deshalb habe er die Mieter gequält.',
    'Jan Ahl',
    'Deshalb',
  ],
  [
    'de',
    'Die Halle stehe seit Jahren leer, erinnerte Ina Horn. Dies gelte übrigens auch für das Bad.',
    'Ina Horn',
    'Dies gelte',
  ],
])('%s: %s', (language, line, speaker, begins) => {
  const { raw, blocks } = paragraphs(line);
  const leaning = findQuotes(raw, blocks, language).filter(({ leans }) => leans);
  expect(leaning.map((quote) => [quote.speaker ?? quote.role, isShowable(quote)])).toEqual([
    [speaker, false],
  ]);
  expect(leaning[0]!.text.startsWith(begins)).toBe(true);
});
