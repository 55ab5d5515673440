// Numbers that are a place in a row or a building are no figures; a rate keeps what it is per; of several figures that one
// sentence tells "respectively", each is told by all of it.
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../../src/language/registry.ts';
import { findStats } from '../../../../src/stages/summarize/stats/index.ts';

const statsOf = (language: string, text: string) =>
  findStats([{ text, start: 0, end: text.length }], languageOf(language), '');

test.each([
  ['ja', '現場は霧島市本浜3丁目の倉庫街だ。'],
  ['ja', '主将はこの大会で14枚目の警告を受けた。'],
  ['zh-Hant', '火警發生在霧島大廈15樓一個單位。'],
  ['zh-Hans', '如有线索请拨打24小时新闻热线。'],
])('%s: no figure: %s', (language, text) => {
  expect(statsOf(language, text)).toEqual([]);
});

test.each([
  ['nl', 'De boot voer 128 km/uur over het kanaal van Tolby.', '128', 'km/uur'],
  ['de', 'Der Wagen fuhr mit 128 km/h durch die Stadt Holm.', '128', 'km/h'],
  ['fr', 'Le loyer passe à 14 euros/m² dans le vieux port de Lornec.', '14', 'euros/m²'],
])('%s: a rate: %s', (language, text, value, unit) => {
  const [stat] = statsOf(language, text);
  expect(stat).toMatchObject({ value, unit });
  expect(text.slice(stat!.start, stat!.end)).toBe(stat!.text);
});

test.each([
  ['ko', '물결상사의 매출액과 영업이익은 1200억원과 98억원으로 지난해보다 각각 12%, 41% 늘었다.'],
  ['en', 'Sales and profit of the harbour rose 12% and 41% respectively in the year to March.'],
])('%s: one of several: %s', (language, text) => {
  for (const { label } of statsOf(language, text)) expect(['', text.replace(/[.]$/u, '')]).toContain(label);
});

test('what a figure is compared with may be left out of its label', () => {
  const [stat] = statsOf(
    'es',
    'Aceites Lorca, la tercera envasadora de aceite del país, obtuvo un beneficio neto de 41,7 millones de euros en los nueve primeros meses del año, frente a los 13,2 millones del mismo periodo de 2025.',
  );
  expect(stat?.label).toBe(
    'Aceites Lorca, la tercera envasadora de aceite del país, obtuvo un beneficio neto de 41,7 millones de euros en los nueve primeros meses del año',
  );
});

test.each([
  ['en', 'The judge sent Ann Hill to prison for three years and two months.', 'three years and two months'],
  [
    'de',
    'Das Gericht verurteilte die Buchhalterin zu einem Jahr und zehn Monaten Haft.',
    'einem Jahr und zehn Monaten',
  ],
  [
    'de',
    'Das Gericht verurteilte ihn zu drei Jahren und sechs Monaten Haft.',
    'drei Jahren und sechs Monaten',
  ],
  [
    'it',
    'Il tribunale ha condannato il ragioniere a tre anni e due mesi di reclusione.',
    'tre anni e due mesi',
  ],
  [
    'nl',
    'De rechter veroordeelde de schipper tot drie jaar en twee maanden cel.',
    'drie jaar en twee maanden',
  ],
  ['zh-Hant', '霧島地方法院昨天依詐欺罪，判處男子陳大文五年二個月徒刑。', '五年二個月'],
  ['en', 'The judge sent Ann Hill to prison for three years and fined Tom Reed.', 'three years'],
])('%s: years and months are one span: %s', (language, text, span) => {
  expect(statsOf(language, text).map((stat) => stat.text)).toEqual([span]);
});
