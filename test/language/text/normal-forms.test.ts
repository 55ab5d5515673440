// Normal forms of what people write, and of marks without end.
import { describe, expect, test } from '@jest/globals';
import { compatible, composed } from '../../../src/language/text/normal-forms.ts';

describe('composed', () => {
  test.each(['café', 'Ångström', 'が行のガラス', '한글을 읽는다', 'Việt Nam', '字 and 😀'])(
    'puts the letters of %s together again',
    (text) => {
      expect(composed(text.normalize('NFD'))).toBe(text);
    },
  );

  test('leaves Han characters that Unicode holds twice, and marks that join nothing', () => {
    expect(composed('神\ufa19 x\u030c 👍🏽')).toBe('神\ufa19 x\u030c 👍🏽');
  });
});

test('compatible is NFKC', () => {
  for (const text of ['ＡＢＣ１２３', 'ﬁne', 'e\u0301', '①', 'ｶﾞ', '한'])
    expect(compatible(text)).toBe(text.normalize('NFKC'));
});

test('marks without end take time in their number, not in the square of it', () => {
  const marks = `Z${'\u0301\u0316'.repeat(500_000)}`;
  // ICU alone would sort for minutes.
  expect(compatible(marks).length).toBeGreaterThan(1_000_000);
  expect(composed(marks)).toHaveLength(1_000_000);
});
