// Who says what in Dutch: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('nl', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'a role with the capital of its sentence',
      [
        'Onderzoeker Bram Visser vindt dat te weinig. „Een beetje van niets is nog steeds niets”, aldus Visser.',
      ],
      [['Bram Visser', 'Onderzoeker', 'Een beetje van niets is nog steeds niets']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});
