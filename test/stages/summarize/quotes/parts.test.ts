// Words in marks with which the article's own sentence goes on: nobody is shown them, but the operator.
import { expect, test } from '@jest/globals';
import { isShowable } from '../../../../src/domain/showable.ts';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

function shown(language: string, line: string): boolean[] {
  const { raw, blocks } = paragraphs(line);
  const quotes = findQuotes(raw, blocks, language).filter(({ kind }) => kind === 'direct');
  return quotes.map(isShowable);
}

test.each([
  [
    'en',
    'Otis Bram, the harbour master, said the new crane will “ruin the view of every house along the quay”.',
  ],
  ['en', 'Otis Bram, the harbour master, said the cranes were “a plague for every house along the quay”.'],
  [
    'fr',
    'Selon Anne Roux, la directrice du port, les grues « ont gâché la vue de toutes les maisons du quai ».',
  ],
  [
    'es',
    'Ana Rey, directora del puerto, dijo que las grúas son “una plaga para todas las casas del muelle”.',
  ],
  [
    'it',
    'La direttrice del porto, Anna Re, ha detto che le gru sono «una piaga per tutte le case del molo».',
  ],
  ['pt', 'A diretora do porto, Ana Reis, disse que as gruas são “uma praga para todas as casas do cais”.'],
  ['de', '„dass die Kräne jedem Haus die Sicht nehmen“, sagte Anna Rehm, die Leiterin des Hafens.'],
  [
    'nl',
    'De kranen maken „elk huis langs de hele kade volkomen onverkoopbaar“, zegt havenmeester Anna Rood.',
  ],
])('%s: %s', (language, line) => {
  expect(shown(language, line)).toEqual([false]);
});

test.each([
  ['en', 'Otis Bram, the harbour master, said that “the new crane will ruin the view of every house”.'],
  ['en', 'Otis Bram, the harbour master, said: “the new crane will ruin the view of every house”.'],
  ['en', 'Otis Bram, the harbour master, said “the new crane will ruin the view of every house”.'],
  ['en', 'Otis Bram, the harbour master, told the harbour board “we will ruin the view of every house”.'],
  ['fr', 'Anne Roux, la directrice du port, a dit que « la grue va gâcher la vue de toutes les maisons ».'],
  ['es', 'Ana Rey, directora del puerto, dijo que “la grúa va a tapar la vista de todas las casas”.'],
  ['it', 'La direttrice del porto, Anna Re, ha detto che «la gru toglierà la vista a tutte le case».'],
  ['pt', 'A diretora do porto, Ana Reis, disse que “a grua vai tapar a vista de todas as casas”.'],
])('%s, and shown: %s', (language, line) => {
  expect(shown(language, line)).toEqual([true]);
});

test.each([
  ['nl', 'Havenmeester Anna Rood zegt dat „het aannemelijk is, dat de kraan de kade heeft geraakt”.'],
  ['de', 'Anna Rehm, die Leiterin des Hafens, sagte, dass „der Kran jedem Haus am Kai die Sicht nimmt“.'],
])('%s, whose verb comes last: %s', (language, line) => {
  expect(shown(language, line)).toEqual([false]);
});

test.each([
  ['pt', 'A diretora do porto, Ana Reis, disse ter pago 700 mil reais pela grua do cais.'],
  ['es', 'La directora del puerto, Ana Rey, dijo haber pagado 700.000 euros por la grúa del muelle.'],
  ['fr', 'La directrice du port, Anne Roux, a dit avoir payé 700 000 euros pour la grue du quai.'],
  ['it', 'La direttrice del porto, Anna Re, ha detto di aver pagato 700.000 euro per la gru del molo.'],
])('an infinitive without its subject is shown to nobody (%s)', (language, line) => {
  const { raw, blocks } = paragraphs(line);
  expect(findQuotes(raw, blocks, language).map(isShowable)).toEqual([false]);
});

test.each([
  [
    'en',
    '“The crane is on time,” said Otis Bram, the harbour master, “but it hears nothing at all.”',
    [false, false],
  ],
  [
    'de',
    '„Der Kran kommt pünktlich“, sagte Anna Rehm, die Leiterin des Hafens, „aber er hört rein gar nichts.“',
    [false, false],
  ],
  [
    'it',
    '«La gru arriva sempre in orario», ha detto Anna Re, la direttrice del porto, «ma non sente niente».',
    [false, false],
  ],
  [
    'zh-Hant',
    '館長邱滿妹說，「新的碼頭有冷氣，是很好啦，」她停了一下，「可是船也跟人一樣，住慣了。」',
    [false, false],
  ],
  // A word that turns in another language turns nothing here: fr «si», es «o».
  [
    'it',
    '«La gru arriva sempre in orario», ha detto Anna Re, la direttrice del porto, «si ferma solo di notte».',
    [true, true],
  ],
  [
    'pt',
    '“A grua chega sempre a horas”, disse Ana Reis, a diretora do porto, “o cais é que fecha cedo demais”.',
    [true, true],
  ],
  // What only goes on takes nothing back.
  [
    'en',
    '“The crane is on time every day,” said Otis Bram, the harbour master, “and nobody has paid for it.”',
    [true, false],
  ],
  [
    'en',
    '“The crane is on time every day,” said Otis Bram, the harbour master. “But it hears nothing at all.”',
    [true, true],
  ],
])('a half that the other takes back is not shown alone (%s): %s', (language, line, expected) => {
  const { raw, blocks } = paragraphs(line);
  const quotes = findQuotes(raw, blocks, language).filter(({ kind }) => kind === 'direct');
  expect(quotes.toSorted((one, other) => one.start - other.start).map(isShowable)).toEqual(expected);
});

test('a sentence about somebody is none of theirs', () => {
  const { raw, blocks } = paragraphs(
    'On trial are Otis Bram, Ruth Marsh and a crane driver, Peter Tamm, who have denied stealing the crane.',
  );
  expect(findQuotes(raw, blocks, 'en')).toEqual([]);
});

test('what an operator gives to somebody is shown as it is', () => {
  expect(isShowable({ leans: true, confidence: 1, attribution: { grade: 'operator' } })).toBe(true);
});
