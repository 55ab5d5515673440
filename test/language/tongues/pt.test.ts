// Who says what in Portuguese: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('pt', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'nobody written, at a conference',
      [
        'O vereador Rui Matos não promete milagres. “Não vamos encher a barragem, mas vamos tentar”, afirmou em conferência de imprensa.',
      ],
      [['Rui Matos', 'vereador', 'Não vamos encher a barragem, mas vamos tentar']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});
