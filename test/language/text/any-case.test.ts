// Patterns with the flags i and u, tried without i on small letters: that they find the same.
import { expect, test } from '@jest/globals';
import { languages } from '../../../src/language/registry.ts';
import {
  execAnyCase,
  forSmallLetters,
  smallLetters,
  testAnyCase,
} from '../../../src/language/text/any-case.ts';

/** All that have capitals are among them, but those of old scripts. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
  /\p{L}/u.test(char) ? char.toLowerCase() !== char.toUpperCase() : char < '\u3000',
);

test('small letters are as many units as the text', () => {
  expect(smallLetters('İSTANBUL, Straße, ſie, ÉTÉ')).toBe('İstanbul, straße, sie, été');
  expect(characters.filter((char) => smallLetters(char).length !== char.length)).toEqual([]);
});

const small = [...'abcdefghijklmnopqrstuvwxyz', ...characters.slice(0xdf, 0x180)].filter(
  (char) => /\p{Ll}/u.test(char) && char !== 'ſ',
);
test.each([
  ...small,
  ...[
    '\\p{L}',
    '\\p{N}',
    '\\p{P}',
    '\\p{Script=Latin}',
    '\\p{Script=Han}',
    '\\w',
    '\\W',
    '\\S',
    '\\d',
    '.',
    '\\b',
  ],
  ...[
    '[a-zà-ÿ]',
    '[A-Z]',
    '[A-ZÀ-Ý]',
    '[^,;]',
    '[^a-z]',
    '\\p{Lu}',
    '\\p{Ll}',
    '\\p{M}',
    '(?-i:P)',
    'µ',
    'σ',
    'ſ',
  ],
])('%s finds every character that it finds with the flag', (source) => {
  const pattern = new RegExp(source, 'iu');
  const differing = characters.filter((char) => pattern.test(char) !== testAnyCase(pattern, char));
  expect(differing).toEqual([]);
});

test('a pattern is made for small letters once, and keeps what no letter is', () => {
  const pattern = /^(?<Word>Mail)\s\p{L}\S/iu;
  expect(forSmallLetters(pattern)).toBe(forSmallLetters(pattern));
  expect(forSmallLetters(pattern)).toEqual(/^(?<Word>mail)\s\p{L}\S/u);
  expect(execAnyCase(/brief/iu, 'Ein BRIEF')?.index).toBe(4);
  expect(testAnyCase(null, 'Brief')).toBe(false);
});

test('what sentences lean on, and verbs, need no flag in most languages', () => {
  const kept = languages().flatMap(({ tag, referring }) =>
    [referring.opening, referring.outside, referring.teasing].some(
      (pattern) => pattern?.ignoreCase && forSmallLetters(pattern).ignoreCase,
    )
      ? [tag]
      : [],
  );
  expect(kept.length).toBeLessThan(5);
});
