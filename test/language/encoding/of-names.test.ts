// Encodings told from a few names, as lists of subscribers have them.
import { describe, expect, test } from '@jest/globals';
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

/** Names as Node itself cannot write them: by the table that its decoder gives. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte]));
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? Number.NaN));
}

describe('names of one byte a letter are read in', () => {
  test.each([
    ['windows-1252', 'Jürgen Groß\nZoë Müller\nSeán Ó Briain'],
    ['windows-1252', 'Hélène Lefèvre\nAgnès\nAnaïs Têtu\nFrançois'],
    ['windows-1252', 'José Muñoz\nPeña'],
    ['windows-1252', 'João Conceição\nAna Guimarães'],
    ['windows-1252', 'Søren Kjær\nBjørn Åse\nHåkan'],
    ['windows-1252', 'Þórður Sigurðsson\nGuðrún'],
    ['windows-1252', 'Niccolò Forlì'],
    ['windows-1252', 'Jürgen\nJosé\nHélène\nHåkan\nSøren\nJoão\nNiccolò\nMuñoz'],
    ['windows-1250', 'Łukasz Wójcik\nŚwiętosława Żak\nMałgorzata Zięba'],
    ['windows-1250', 'Jiří Dvořák\nTomáš Němec\nRůžena Čermáková'],
    ['windows-1250', 'Erdős László\nSzűcs Győző\nKőszegi Ágnes'],
    ['windows-1250', 'Petrović\nKovačić\nŠime Đurđević'],
    ['iso-8859-2', 'Tomáš Němec\nŠtěpán Žák'],
    ['windows-1254', 'Ayşe Yılmaz\nGökhan Şahin\nİbrahim Doğan'],
    ['windows-1251', 'Иван Петров\nМария Кузнецова\nСергей'],
    ['windows-1251', 'ОЛЬГА ИВАНОВА\nПЕТР СМИРНОВ'],
    ['koi8-u', 'Иван Петров\nМария Кузнецова\nСергей'],
    ['koi8-u', 'иван петров\nольга'],
    ['iso-8859-5', 'Иван Петров\nМария Кузнецова'],
    ['ibm866', 'Иван Петров\nМария Кузнецова'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος\nΜαρία Νικολάου'],
    ['macintosh', 'Zoé Noël\nFrançois\nHélène Müller'],
  ])('%s: %s', (encoding, names) => {
    const sample = encode(`${names}\n`, encoding);
    const guessed = guessEncodingOfNames(sample) ?? 'none';
    expect(new TextDecoder(guessed).decode(sample)).toBe(`${names}\n`);
  });

  test.each([
    ['windows-1250', 'Zięba'],
    ['windows-1252', 'Têtu'],
    ['windows-1254', 'Şahin'],
    ['windows-1250', 'Szűcs'],
  ])('none where one encoding is as good as another: %s: %s', (encoding, name) => {
    expect(guessEncodingOfNames(encode(`${name}\n`, encoding))).toBeNull();
  });
});

test('bytes that mean nothing in any of them are refused', () => {
  expect(guessEncodingOfNames(Buffer.from('ff81fe90ff81c1ff', 'hex'))).toBeNull();
});
