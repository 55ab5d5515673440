// A mere phrase is told from a sentence by its words, as far as they tell: where one may be a verb, the line is whole.
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';

const phrases: Record<string, readonly string[]> = {
  en: ['A very, very long time.', 'Nothing but the harbour, in the middle of November.'],
  fr: ['Pour ne pas dire ridicules.', 'Rien, hormis le phare.', 'Le directeur du port de Brelle'],
  es: ['Las diferencias políticas entre el alcalde Luis Robledo', 'El proyecto del puerto de Valdoria'],
  it: ['Tutto, tranne il porto.', 'Nella sala del consiglio comunale di Borgo…'],
  pt: ['O projeto da ponte de Valdoria.', 'Nada além do porto e da praia.'],
  de: ['So zum Beispiel im Fall der alten Fähre.', 'Genauer gesagt der kleine Hafen von Hollern.'],
  nl: ['Net als de haven van Kwelderzijl.', 'Niet de haven, maar het strand.'],
};

const sentences: Record<string, readonly string[]> = {
  en: ['The harbour closes in November.', 'A boat sank in the harbour.', 'Long queues formed.'],
  fr: ['Les voisins les attendent.', "L'autoroute A9 reste coupée dans les deux sens.", 'La maire en rit.'],
  es: ['El alcalde también lo sabe.', 'Exigen frente al puerto más barcos.', 'El puerto sale a concurso.'],
  it: ['La notte vale il viaggio.', 'Al Borgo non basta la vittoria.', 'Il sindaco la pensa così.'],
  pt: ['Contra os dois há três mandados.', 'Habitualmente são 42 barcos por dia.', 'O porto fecha.'],
  de: [
    'Die Brände an acht alten Scheunen in den Jahren 2010 bis 2016 hatten einen Grund.',
    'Von 2007 bis 2016 leitete Arne Wulf das Museum.',
    'Das sagte Ministerin Ann Feld am Dienstag in Hollern.',
    'Seit längerem bereiten die Kosten dem Rat Sorgen.',
  ],
  nl: ['De haven sluit in november.', 'Het strand was vol.', 'Een vrouw die lacht.'],
};

const verbless = (language: string, line: string) => languageOf(language).standing.isVerbless?.(line);

test.each(Object.entries(phrases))('%s: a phrase', (language, lines) => {
  expect(lines.filter((line) => verbless(language, line) !== true)).toEqual([]);
});

test.each(Object.entries(sentences))('%s: a sentence', (language, lines) => {
  expect(lines.filter((line) => verbless(language, line) === true)).toEqual([]);
});
