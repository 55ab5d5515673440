import { describe, expect, test } from '@jest/globals';
import { displayWidth } from '../../../../src/language/text/width.ts';
import { wrapEvenly, wrapText } from '../../../../src/stages/render/email/wrap-text.ts';
import fc from '../../../setup/properties.ts';

describe('plain text', () => {
  test('is broken at spaces', () => {
    expect(wrapText('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
  });

  test('is broken between CJK characters, which take two columns', () => {
    expect(wrapText('一二三四五六七', 8)).toEqual(['一二三四', '五六七']);
  });

  test('has no line that begins with a closing mark or ends with an opening one', () => {
    expect(wrapText('一二三四。五', 8)).toEqual(['一二三', '四。五']);
    expect(wrapText('一二三「四」', 8)).toEqual(['一二三', '「四」']);
  });

  test('keeps Latin words and numbers whole among Han', () => {
    expect(wrapText('我們用DeepSeek測試', 10)).toEqual(['我們用', 'DeepSeek測', '試']);
  });

  test('leaves a word alone that is longer than a line', () => {
    expect(wrapText('see https://example.org/a-long-path now', 10)).toEqual([
      'see',
      'https://example.org/a-long-path',
      'now',
    ]);
  });

  test('can be set in lines of about one length', () => {
    expect(wrapEvenly('one two three four five six se', 28)).toEqual(['one two three', 'four five six se']);
  });
});

test('wrapping loses nothing, keeps the width and the rules of kinsoku', () => {
  const text = fc
    .array(fc.constantFrom(...'一二三，。「」『』（）a bc def12%! ？'), { maxLength: 120 })
    .map((characters) => characters.join('').trim().replace(/ +/g, ' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (words, width) => {
      const lines = wrapText(words, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      for (const [index, line] of lines.entries()) {
        if (index > 0 && words.includes(' ') === false) expect(line).not.toMatch(/^[，。」』）！？]/);
        if (index < lines.length - 1 && words.includes(' ') === false) expect(line).not.toMatch(/[「『（]$/);
        // Longer only where nothing in it could be broken.
        if (displayWidth(line) > width) expect(wrapText(line, 1)).toEqual([line]);
      }
    }),
  );
});
