// French, Spanish, Italian and Portuguese: so many of several people say something, and so many of their papers do not.
import { expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

test.each<[string, string, string | null]>([
  ['pt', '45% dos inquiridos disseram que vão ficar em casa na segunda-feira.', '45% dos inquiridos'],
  ['pt', 'Mais da metade dos pescadores disse que prefere o porto velho.', 'Mais da metade dos pescadores'],
  ['es', 'Tres de cada diez jóvenes aseguran que no saben nadar bien.', 'Tres de cada diez jóvenes'],
  [
    'es',
    'Más de la mitad de los vecinos asegura que prefiere otra plaza más cercana.',
    'Más de la mitad de los vecinos',
  ],
  ['it', 'Sette abitanti su dieci dicono che la piazza va chiusa al traffico.', 'Sette abitanti su dieci'],
  ['it', 'Più della metà dei genitori sostiene che la mensa costa troppo.', 'Più della metà dei genitori'],
  ['fr', 'Neuf Français sur dix disent que le pain est trop cher.', 'Neuf Français sur dix'],
  ['fr', '45 % des personnes interrogées affirment que le bruit les gêne.', '45 % des personnes interrogées'],
  // Papers and figures say nothing.
  ['es', 'El 45% de los datos indica que el gasto sube cada año más.', null],
  ['pt', 'Metade dos estudos indica que o gasto sobe cada vez mais.', null],
])('%s: %s', (language, text, who) => {
  const told = statements(language, text).map(([speaker, role]) => speaker ?? role);
  expect(told).toEqual(who === null ? [] : [who]);
});

test.each<[string, string, string]>([
  // Whom it was told to, before an infinitive.
  ['es', 'La jueza Marta Ruiz dijo a los periodistas no saber nada del caso.', 'Marta Ruiz'],
  ['fr', 'Paul Sorel a expliqué aux enquêteurs avoir vu la voiture rouge.', 'Paul Sorel'],
  ['pt', 'O juiz Rui Lima disse aos jornalistas não saber nada do caso.', 'Rui Lima'],
  ['it', 'Carlo Boni scrive di non poter più aiutare le famiglie del paese.', 'Carlo Boni'],
])('%s: %s', (language, text, who) => {
  expect(statements(language, text).map(([speaker]) => speaker)).toEqual([who]);
});

test.each<[string, string, string[]]>([
  // A word of their age before what they are; a young man is of no calling.
  [
    'es',
    'Marta Ruiz, cantante de Soto, vuelve a casa. «No quería dejar el pueblo», dice la joven cantante.',
    ['Marta Ruiz'],
  ],
  [
    'fr',
    'Paul Sorel, homme d’affaires à Brumel, aime le vin. « Le bois est vivant, je le sais », dira le jeune homme.',
    [],
  ],
])('%s: %s', (language, text, who) => {
  expect(directQuotes(language, text).map(([speaker]) => speaker)).toEqual(who);
});
