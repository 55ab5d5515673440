// What comes from outside is shown as what it is.
import { describe, expect, test } from '@jest/globals';
import { foreignText } from '../../src/domain/foreign-text.ts';

describe('text from outside', () => {
  test.each([
    ['a NUL', '550 no\0such', '550 no␀such'],
    ['an escape sequence', '\x1b[31mred\x1b]0;title\x07', '␛[31mred␛]0;title␇'],
    ['a C1 control', 'a\u009bb', 'a<U+009B>b'],
    ['a turned direction', 'abc\u202edcba', 'abc<U+202E>dcba'],
    ['line ends and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['half a surrogate pair', 'a\ud83dz', 'a\ufffdz'],
    ['Chinese and emoji', '港口 👩‍👩‍👧', '港口 👩‍👩‍👧'],
  ])('with %s', (_name, given, shown) => {
    expect(foreignText(given, 100)).toBe(shown);
  });

  test('is bounded, and no character is cut in two', () => {
    const shown = foreignText('😀'.repeat(1_000_000), 100);
    expect([...shown]).toHaveLength(100);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.endsWith('😀…')).toBe(true);
  });
});
