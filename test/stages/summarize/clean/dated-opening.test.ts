// An article that opens with the day on which it was written: "12 juin 2016. – ", "Roma, 29 settembre 2010. ".
import { expect, test } from '@jest/globals';
import { aligned } from '../../../../src/stages/summarize/clean/comparable.ts';
import { openingDate } from '../../../../src/stages/summarize/clean/dates.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

test.each([
  ['12 juin 2016. – La mairie ferme trois crèches.', 'La mairie ferme trois crèches.'],
  ['1er septembre 2016 – La mairie ferme trois crèches.', 'La mairie ferme trois crèches.'],
  ['14 juin 2016, France. – La mairie ferme trois crèches.', 'La mairie ferme trois crèches.'],
  ['Paris, le 12 juin 2016 – La mairie ferme trois crèches.', 'La mairie ferme trois crèches.'],
  ['Roma, 29 settembre 2010. Il comune chiude tre asili.', 'Il comune chiude tre asili.'],
  ['12 de junio de 2016. – El consejo cierra tres guarderías.', 'El consejo cierra tres guarderías.'],
  ['London, 3 May 2019. The council closes three nurseries.', 'The council closes three nurseries.'],
  ['May 3, 2019 — The council closes three nurseries.', 'The council closes three nurseries.'],
  ['Berlin, 3. Mai 2019. Der Rat schließt drei Kitas.', 'Der Rat schließt drei Kitas.'],
  // A tale, a span of time, a sentence.
  ['12 juin 2016. Il est huit heures, et la place est vide.', null],
  ['12 juin 2016 - 14 juin 2016 : la mairie est fermée.', null],
  ['Le 12 juin 2016, la mairie a fermé trois crèches.', null],
  ['Mardi 12 juin, la mairie a fermé trois crèches.', null],
])('%s', (line, text) => {
  expect(line.slice(openingDate(aligned(line)))).toBe(text ?? line);
});

const clean = (...lines: string[]) => {
  const raw = lines.join('\n\n');
  const { blocks } = cleanArticle({ kind: 'text', ref: 'article.txt', raw, metadata: {} });
  return blocks.filter(({ kept }) => kept).map(({ text }) => text);
};
const second = 'Les parents l’ont appris par une lettre que le maire leur a envoyée vendredi dernier.';

test('the day is left out of the paragraph', () => {
  expect(
    clean('Trois crèches ferment', '12 juin 2016. – La mairie ferme trois crèches à la fin du mois.', second),
  ).toEqual(['Trois crèches ferment', 'La mairie ferme trois crèches à la fin du mois.', second]);
});

test('the days of a chronicle stay', () => {
  const days = [
    '12 juin 2016 – La mairie ferme trois crèches à la fin du mois.',
    '14 juin 2016 – Les parents manifestent devant la mairie de la ville.',
  ];
  expect(clean('Une année de crèches', ...days, second)).toEqual(['Une année de crèches', ...days, second]);
});
