// Bytes to text: every encoding with real articles, and no guess where there is a doubt.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../src/sources/decode.ts';
import { encode } from './encode.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/articles/${name}.txt`, import.meta.url), 'utf8');

/** The text with the characters that an old encoding lacks left out, as a writer on an old machine would have. */
const within = (text: string, encoding: string): string =>
  [...text].filter((char) => encode(char, encoding)).join('');

const cases: [encoding: string, article: string][] = [
  ['big5', 'zh-Hant-ferry'],
  ['big5', 'zh-Hant-bookshop'],
  ['gb18030', 'zh-Hans-subway'],
  ['gb18030', 'zh-Hans-canteen'],
  ['gb18030', 'zh-Hant-bicycle'],
  ['shift_jis', 'ja-knife'],
  ['shift_jis', 'ja-nightschool'],
  ['euc-jp', 'ja-knife'],
  ['euc-kr', 'ko-seaweed'],
  ['euc-kr', 'ko-subtitles'],
  ['windows-1252', 'de-moor'],
  ['windows-1252', 'fr-boulangerie'],
  ['windows-1252', 'en-river'],
  ['utf-16le', 'zh-Hant-ferry'],
  ['utf-16be', 'ja-knife'],
  ['utf-16le', 'en-river'],
];

describe.each(cases)('%s, %s', (encoding, name) => {
  const text = within(fixture(name), encoding);

  test('is read whole', () => {
    expect(decodeText(encode(text, encoding)!, name)).toBe(text);
  });

  test.each([40, 500])('is never misread in pieces of %i characters', (length) => {
    const pieces = Array.from({ length: Math.floor(text.length / length) }, (_, i) =>
      text.slice(i * length, (i + 1) * length),
    ).filter((piece) => /[^\x00-\x7f]/.test(piece));
    const read = pieces.map((piece) => {
      try {
        return decodeText(encode(piece, encoding)!, name);
      } catch {
        return null;
      }
    });
    expect(read.filter((result, i) => result !== null && result !== pieces[i])).toEqual([]);
    // A refusal is allowed where a piece is mostly a list of names or numbers.
    expect(read.filter((result) => result !== null).length).toBeGreaterThanOrEqual(
      Math.floor(pieces.length * 0.85),
    );
  });
});

describe('a byte order mark', () => {
  const text = '燈塔換新 A lens';
  test.each([
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])],
  ])('of %s decides and is taken off', (_, bytes) => {
    expect(decodeText(bytes, 'a.txt')).toBe(text);
  });

  test('that lies is an error', () => {
    expect(() => decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0xa4, 0xa4]), 'a.txt')).toThrow(/mark of UTF-8/);
  });
});

test('a charset that the source states is taken where the bytes fit it', () => {
  const bytes = encode('短い文', 'shift_jis')!;
  expect(decodeText(bytes, 'a.html', 'Shift_JIS')).toBe('短い文');
  expect(decodeText(Buffer.from('短い文'), 'a.html', 'Shift_JIS')).toBe('短い文');
});

test('ISO-2022-JP is known by its escape sequences', () => {
  const bytes = Buffer.from('\x1b$B%F%9%H\x1b(B');
  expect(decodeText(bytes, 'a.txt')).toBe('テスト');
});

test('letters whose marks stand apart, as in files from a Mac, are put together', () => {
  for (const text of ['Le café d’à côté', '「がんばる」と田中さん', '김철수 대표는 “간다”고 말했다'])
    expect(decodeText(Buffer.from(text.normalize('NFD')), 'a.txt')).toBe(text);
});

describe('refused', () => {
  test.each([
    ['a PNG image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a PDF document', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
    ['a ZIP archive or an Office document', 'PK\x03\x04\x14\0\x06\0'],
    ['a JPEG image', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['an RTF document', '{\\rtf1\\ansi hello}'],
    ['a gzip archive', '\x1f\x8b\x08\0'],
    ['binary data', 'text with \0 in it, and \x01\x02\x03\x04\x05\x06\x07 more'],
  ])('is %s', (what, bytes) => {
    expect(() => decodeText(Buffer.from(bytes, 'latin1'), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'ARTICLE_BINARY', message: expect.stringContaining(what) }),
    );
  });

  test.each(['', ' \n\t', '\ufeff', '\u200b\u3000'])('is an empty text %j', (text) => {
    expect(() => decodeText(Buffer.from(text), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'ARTICLE_EMPTY' }),
    );
  });

  test('is a damaged UTF-8 file, with the place', () => {
    const bytes = Buffer.concat([
      Buffer.from('燈塔換上了新的透鏡'),
      Buffer.from([0xe7, 0x87]),
      Buffer.from('，而且更亮'),
    ]);
    expect(() => decodeText(bytes, 'a.txt')).toThrow(
      expect.objectContaining({ code: 'ARTICLE_ENCODING', message: expect.stringContaining('byte 27') }),
    );
  });

  test('is noise that decodes as something', () => {
    const noise = Buffer.from(Array.from({ length: 600 }, (_, i) => ((i * i * 31 + i * 17) % 95) | 0xa0));
    expect(() => decodeText(noise, 'a.txt')).toThrow(expect.objectContaining({ code: 'ARTICLE_ENCODING' }));
  });
});
