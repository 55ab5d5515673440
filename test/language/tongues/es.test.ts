// Who says what in Spanish: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('es', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'no thing between verb and name',
      [
        '“No sirve para una ciudad, pero sí para un pueblo pequeño”, explica por teléfono Elena Robles, hidróloga.',
      ],
      [['Elena Robles', 'hidróloga', 'No sirve para una ciudad, pero sí para un pueblo pequeño']],
    ],
    [
      'a role before its name that sees it otherwise',
      [
        'El presidente de la cofradía, Julián Paz, no lo ve así: «Cerraron porque nunca abrían por la tarde».',
      ],
      [['Julián Paz', 'presidente de la cofradía', 'Cerraron porque nunca abrían por la tarde']],
    ],
    [
      'nobody written, where the sentence goes on',
      [
        'A Ramiro Soto la frase le hace gracia. “Con buenas palabras no se llena un pozo”, dijo, y señaló la cuerda.',
      ],
      [['Ramiro Soto', null, 'Con buenas palabras no se llena un pozo']],
    ],
    [
      'the unit without where it said so',
      ['«Lamentamos de verdad las molestias de estos días», señaló la entidad en un comunicado.'],
      [[null, 'la entidad', 'Lamentamos de verdad las molestias de estos días']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});
