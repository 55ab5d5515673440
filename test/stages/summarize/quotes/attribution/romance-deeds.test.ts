// French, Spanish, Italian and Portuguese: a thing that is done is not said, and behind a source that is nobody goes on the clause.
import { expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

test.each<[string, string, string | null]>([
  // What somebody holds or begins, and the words in marks go on with.
  ['es', 'La alcaldesa Marta Ruiz celebró una reunión «con todas las peñas del barrio».', null],
  ['es', 'El club de Marta Ruiz lanzó una campaña «con los alumnos de todo el valle».', null],
  ['pt', 'O prefeito Rui Lima celebrou uma reunião “com todos os pescadores da vila”.', null],
  ['fr', 'La maire Anne Sorel a lancé une campagne « avec tous les jeunes du quartier ».', null],
  // What somebody says, or praises.
  ['es', 'La alcaldesa Marta Ruiz lanzó un mensaje «de calma a toda la población».', 'Marta Ruiz'],
  ['es', 'La alcaldesa Marta Ruiz celebró el acuerdo «que abre una nueva etapa».', 'Marta Ruiz'],
])('%s: %s', (language, text, who) => {
  const told = directQuotes(language, text).map(([speaker]) => speaker);
  expect(told).toEqual(who === null ? [] : [who]);
});

test.each<[string, string, [string | null, string | null][]]>([
  // Polls are nobody, and neither is the one of whom they tell.
  [
    'pt',
    'Os vizinhos votam no domingo nas eleições, nas quais, segundo pesquisas, o socialista Rui Lima poderá ser derrotado.',
    [],
  ],
  [
    'es',
    'Los vecinos votan el domingo en las elecciones, en las que, según las encuestas, la socialista Marta Ruiz podría perder.',
    [],
  ],
  // An office, and whose it is.
  [
    'pt',
    'A ponte vai fechar no domingo, segundo o presidente da junta, Rui Lima.',
    [['Rui Lima', 'presidente da junta']],
  ],
  [
    'it',
    'Il ponte chiude domenica, secondo il sindaco di Alba, Carlo Boni.',
    [['Carlo Boni', 'sindaco di Alba']],
  ],
  // What is said stands behind the colon, and when it was said before whoever says it.
  [
    'it',
    'Poco dopo, visitando il porto, il presidente della provincia, Carlo Boni, le ha domandato: «Quando riapre il ponte?».',
    [],
  ],
])('%s: %s', (language, text, who) => {
  expect(statements(language, text).map(([speaker, role]) => [speaker, role])).toEqual(who);
});

test('‘ between letters is an apostrophe', () => {
  const text =
    '“Je voulais un métier qui m‘aide. Le bois est vivant. Une bonne école m‘a beaucoup aidé”, confie Paul Sorel.';
  expect(directQuotes('fr', text).map(([speaker, , words]) => [speaker, words.length])).toEqual([
    ['Paul Sorel', 86],
  ]);
});
