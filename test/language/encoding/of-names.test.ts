// Encodings told from a few names, as lists of subscribers have them.
import { expect, test } from '@jest/globals';
import { guessEncodingOfNames } from '../../../src/language/encoding/of-names.ts';

/** "email,姓名\na@x.com,王小明\n" and the like, as iconv writes them. */
test.each([
  [
    'big5',
    '信箱,姓名\na@x.tw,王小明\nb@x.tw,陳怡君\n',
    'ab48bd632ca96da6570a6140782e74772ca4fda470a9fa0a6240782e74772cb3afa9c9a7670a',
  ],
  ['big5', 'email,name\na@x.tw,王小明\n', '656d61696c2c6e616d650a6140782e74772ca4fda470a9fa0a'],
  [
    'gb18030',
    '邮箱,姓名\na@x.cn,李国强\nb@x.cn,陈怡君\n',
    'd3cacfe42cd0d5c3fb0a6140782e636e2cc0eeb9fac7bf0a6240782e636e2cb3c2e2f9befd0a',
  ],
  ['shift_jis', 'メール,名前\na@x.jp,山田太郎\n', '8381815b838b2c96bc914f0a6140782e6a702c8e52936391be98590a'],
  ['euc-jp', 'メール,名前\na@x.jp,山田太郎\n', 'a5e1a1bca5eb2cccbec1b00a6140782e6a702cbbb3c5c4c2c0cfba0a'],
  [
    'euc-kr',
    'email,이름\na@x.kr,김철수\nb@x.kr,이영희\n',
    '656d61696c2cc0ccb8a70a6140782e6b722cb1e8c3b6bcf60a6240782e6b722cc0ccbfb5c8f10a',
  ],
  [
    'windows-1252',
    'email,name\na@x.de,Jürgen Groß\nb@x.fr,Éloïse «Zoë»\n',
    '656d61696c2c6e616d650a6140782e64652c4afc7267656e2047726fdf0a6240782e66722cc96c6fef736520ab5a6febbb0a',
  ],
])('%s: %s', (encoding, text, hex) => {
  const bytes = Buffer.from(hex, 'hex');
  expect(guessEncodingOfNames(bytes)).toBe(encoding);
  expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
});

test('bytes that mean nothing in any of them are refused', () => {
  expect(guessEncodingOfNames(Buffer.from('ff81fe90ff81c1ff', 'hex'))).toBeNull();
});
