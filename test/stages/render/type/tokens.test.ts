import { describe, expect, test } from '@jest/globals';
import { PullquoteError } from '../../../../src/errors.ts';
import { emojiPicture } from '../../../../src/stages/render/cards/emoji.ts';
import { maxTextLength, tokenize } from '../../../../src/stages/render/type/tokens.ts';
import fc from '../../../setup/properties.ts';

const shown = (text: string, language = 'zh-Hant') =>
  tokenize(text, language)
    .map((token) => token.text)
    .join('');

describe('tokenize', () => {
  test('draws a comma after a Han character in the form of that script, and leaves numbers alone', () => {
    expect(shown('爆火,自R1問世以來,1,024人:「好」')).toBe('爆火，自R1問世以來，1,024人：「好」');
    expect(shown('We came, saw: done.', 'en')).toBe('We came, saw: done.');
  });

  test('draws brackets beside Han characters full-width, both of a pair', () => {
    expect(shown('蒸餾工法(Distillation)釀酒')).toBe('蒸餾工法（Distillation）釀酒');
  });

  test('leaves the space between Han and Latin to the engine', () => {
    expect(shown('在 AI 大街上 散步')).toBe('在AI大街上 散步');
  });

  test('keeps the spaces that part the clauses of a headline', () => {
    expect(shown('從碼頭到山城 North有3班船準點出發')).toBe('從碼頭到山城 North有3班船準點出發');
  });

  test('takes curved marks from the CJK font in Chinese, but not inside a Latin word', () => {
    const marks = tokenize('“我们”说it’s', 'zh-Hans').filter((token) => /[“”’]/.test(token.text));
    expect(marks.map((token) => token.cjk)).toEqual([true, true, false]);
    expect(tokenize('“we”', 'en').some((token) => token.cjk)).toBe(false);
  });

  test('keeps an emoji of several code points together', () => {
    const tokens = tokenize('👩‍👩‍👧‍👦🇹🇼👍🏽好', 'zh-Hant');
    expect(tokens.map((token) => token.emoji)).toEqual([true, true, true, false]);
  });

  test('draws a sign that no font has as its picture, whichever presentation it asks for', () => {
    const tokens = tokenize('✔ ❤️ ✈︎ ★', 'en').filter((token) => !token.space);
    expect(tokens.map((token) => token.emoji)).toEqual([true, true, true, false]);
    for (const { text } of tokens.slice(0, 3)) expect(emojiPicture(text)).toMatch(/^data:image/);
  });

  test('drops what cannot be seen: controls, joiners, directional marks', () => {
    expect(shown('a\u0000b\u200bc\u202ed\ufeffe\u200df\u2028g', 'en')).toBe('a bcdef g');
  });

  test('keeps a space that no line may break at', () => {
    expect(shown('«\u202fun mot\u202f»  ici', 'fr')).toBe('«\u00a0un mot\u00a0» ici');
  });

  test.each([
    ['a text that is too long', 'a'.repeat(maxTextLength + 1), /at most 1000 characters/],
    ['half of a surrogate pair', 'a\ud83d b', /surrogate/],
    ['text from right to left', 'שלום', /right to left/],
    ['a tower of marks', `a${'\u0301'.repeat(200)}`, /too many marks/],
  ])('refuses %s', (_, text, reason) => {
    expect(() => tokenize(text, 'en')).toThrow(reason);
  });

  test('either sets or refuses any text, in time linear in its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 1200 }),
        fc.constantFrom('zh-Hant', 'ja', 'en'),
        (text, language) => {
          try {
            for (const token of tokenize(text, language)) expect(token.text).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(PullquoteError);
          }
        },
      ),
    );
  });
});
