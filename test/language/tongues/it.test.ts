// Who says what in Italian: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('it', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'no newspaper that was told',
      ['«D’inverno la strada è una pista», ha detto al giornale Carlo Bini, pescatore.'],
      [['Carlo Bini', 'pescatore', 'D’inverno la strada è una pista']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});
