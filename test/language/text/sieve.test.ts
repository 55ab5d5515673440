// Which words a pattern needs, and that nothing that a pattern matches falls through a sieve.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/language/registry.ts';
import { neededIn } from '../../../src/language/text/needed-words.ts';
import { openSieve } from '../../../src/language/text/sieve.ts';
import { comparable } from '../../../src/stages/summarize/clean/comparable.ts';

describe('the words that a pattern needs', () => {
  test.each([
    ['read', ['read']],
    ['Sign ?up', ['sign']],
    ['e-?mails?', ['mail']],
    ['.{0,20}cookies?\\b.{0,40}', ['cookie']],
    ['(?:read|see) .{1,20}', ['read', 'see']],
    ['(?:a|the)(?: more)? stories{2}', [' stories']],
    ['(?<name>by) \\p{Lu}+', ['by']],
    ['[圖照]片?(?:為)?', ['圖', '照']],
    ['[▶►]?.{4}👉?訂閱', ['訂閱']],
    ['[^。]+第\\d期', ['第']],
    ['(?:\\(c\\)|©).*', ['(c)', '©']],
    ['x{0}yz+', ['yz']],
    ['(?-i:PUB)', ['pub']],
    ['[Ww]ritten by', ['written by']],
    ['. [|-] ?', ['|', '-']],
  ])('%s', (source, words) => {
    expect(neededIn(source)).toEqual(words);
  });

  test.each(['.*', '\\d{4}', 'a?b*', '(?:read|.{3})', '(?=here)(?<!not) ?', '[a-z]', '[^b]', '(?:ad)?'])(
    'any text may do for %s',
    (source) => {
      expect(neededIn(source)).toBeNull();
    },
  );

  test('what is no pattern of a tongue is refused', () => {
    expect(() => neededIn('(a)\\1')).toThrow('expected');
    expect(() => neededIn('(?a)')).toThrow('expected');
    expect(() => neededIn('a)')).toThrow('expected one pattern');
  });

  test('a letter that is another in capitals or in small letters is so in the text as well', () => {
    const words = languages()
      .flatMap(({ noise }) => Object.values(noise.lines).flatMap((sources) => sources.flatMap(neededIn)))
      .join('');
    const letters = new RegExp(`[${words.replace(/[^\p{L}]/gu, '')}]`, 'iu');
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code);
      // The lines that the rules see are in this form.
      if (letter.normalize('NFKC') === letter && letters.test(letter))
        expect(words).toContain(letter.toLowerCase());
    }
  });
});

describe('a sieve', () => {
  const sieve = openSieve(
    ['cookie', 'cook', 'ie', 'k', '訂閱', '閱'].map((word) => ({ item: word, needed: [word] })),
  );

  test('finds what overlaps, in the order in which it was given', () => {
    expect(sieve('a cookie')).toEqual(['cookie', 'cook', 'ie', 'k']);
    expect(sieve('訂閱')).toEqual(['訂閱', '閱']);
    expect(sieve('cooie')).toEqual(['ie']);
    expect(sieve('')).toEqual([]);
  });

  test('lets any text through to what needs nothing, once', () => {
    const open = openSieve([
      { item: 'either', needed: ['a', 'b', 'ab'] },
      { item: 'all', needed: null },
    ]);
    expect(open('ab')).toEqual(['either', 'all']);
    expect(open('c')).toEqual(['all']);
  });

  test('holds back no rule of a tongue that matches at the beginning of a line', () => {
    const folder = 'test/fixtures/articles/';
    const lines = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(folder + name, 'utf8').split('\n'))
      .map(comparable)
      .filter((line) => line !== '' && line.length < 200);
    const rules = languages().flatMap(({ noise: { chrome: _words, ...noise } }) =>
      Object.values(noise).flatMap((sources) =>
        Object.values(sources)
          .flat()
          .map((source) => ({ item: new RegExp(`^(?:${source})`, 'iu'), needed: neededIn(source) })),
      ),
    );
    const sift = openSieve(rules);
    for (const line of new Set(lines)) {
      const found = new Set(sift(line));
      for (const { item } of rules) if (item.test(line)) expect(found).toContain(item);
    }
  });
});
