import { styleText } from 'node:util';
import { expect, test } from '@jest/globals';
import { table } from '../../src/cli/terminal.ts';

const red = (text: string): string => styleText('red', text, { validateStream: false });

test('the columns of a table line up by what is seen: wide characters count two, colours nothing', () => {
  const rows = [
    [red('list'), red('people'), 'name'],
    ['讀者', '12', 'Readers'],
    ['weekly', '3', '週報'],
  ];
  expect(table(rows, '')).toBe(
    [`${red('list')}    ${red('people')}  name`, '讀者    12      Readers', 'weekly  3       週報'].join(
      '\n',
    ),
  );
});

test('what ends a row makes no column wider', () => {
  const rows = [
    ['one', 'a message as long as it has to be'],
    ['two', 'en', 'a title'],
  ];
  expect(table(rows, '')).toBe(['one  a message as long as it has to be', 'two  en  a title'].join('\n'));
});
