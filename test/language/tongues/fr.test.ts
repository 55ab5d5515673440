// Who says what in French: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('fr', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'an attribution inside the marks',
      [
        'La maire, Nolwenn Kerbrat, attend. « Nous ne demandons pas un miracle, a-t-elle expliqué lundi, nous demandons du temps. »',
      ],
      [['Nolwenn Kerbrat', 'maire', 'Nous ne demandons pas un miracle']],
    ],
    [
      'attributed after',
      ['« Ce qui est fragile, c’est l’enthousiasme », prévient l’économiste Hélène Marchand.'],
      [['Hélène Marchand', 'économiste', 'Ce qui est fragile, c’est l’enthousiasme']],
    ],
    [
      'with a reflexive verb of two words',
      [
        '« Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent », se félicite Odile Marin, maraîchère à Laas.',
      ],
      [
        [
          'Odile Marin',
          'maraîchère à Laas',
          'Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent',
        ],
      ],
    ],
    [
      'with a reflexive verb',
      [
        '« La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés », s’amuse Gérard Lenoir, meunier.',
      ],
      [
        [
          'Gérard Lenoir',
          'meunier',
          'La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés',
        ],
      ],
    ],
    [
      'without the auxiliary of the verb',
      ['Un berger m’a dit : « Je ne lis pas, mais j’écoute très bien. »'],
      [[null, 'Un berger', 'Je ne lis pas, mais j’écoute très bien.']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    ['« Nous avons tout recompté », dit Paul Sorel, étudiant en droit à Lille.', 'étudiant en droit à Lille'],
    [
      '« Le pont tiendra encore longtemps », affirme Lise Garot, députée de la Creuse.',
      'députée de la Creuse',
    ],
  ])('a role that ends as participles do elsewhere: %s', (line, role) => {
    expect(direct(line).map(([, found]) => found)).toEqual([role]);
  });

  test.each(['Le prétendu « miracle de la ville » a ses absents.'])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test('a participle is no role', () => {
    const line = '« Nous avons tout recompté », dit Paul Sorel, arrivant de Lille avec sa fille.';
    expect(direct(line).map(([, role]) => role)).toEqual([null]);
  });
});
