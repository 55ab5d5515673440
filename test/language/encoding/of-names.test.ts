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
  ['gb18030', '林美玲\n陳大文\n許瑋倫\n', 'c1d6c3c0c1e10aea90b4f3cec40ad453ac7c82900a'],
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
    ['iso-8859-15', 'Françoise Bœuf\nHélène Lefèvre\nNoël Cœur'],
    ['windows-1257', 'Jānis Bērziņš\nĢirts Ķirsis\nLīga Krūmiņa'],
    ['windows-1257', 'Žydrūnas Kazlauskas\nRūta Šimkutė\nEglė Petrauskienė'],
    ['windows-1258', 'Nguyê\u0303n Văn An\nTrâ\u0300n Thi\u0323 Bích\nLê Đư\u0301c'],
    ['windows-1255', 'דוד כהן\nשרה לוי\nמשה מזרחי'],
    ['windows-1256', 'محمد أحمد\nفاطمة علي'],
    ['iso-8859-6', 'محمد أحمد\nفاطمة علي'],
    ['windows-874', 'สมชาย ใจดี\nสุดา รักไทย'],
    ['windows-1252', 'Søren Jørgensen\nKjær Bøgh'],
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

describe('never garbled, whatever few names there are:', () => {
  /** As "CSV (MS-DOS)" of a spreadsheet writes them, which no decoder of ours reads. */
  test.each([
    ['Jürgen Müller', '4a817267656e204d816c6c6572'],
    ['Käthe Groß', '4b8474686520 47726fe1'],
    ['Göran Sjöström', '47947 2616e20536a94737472946d'],
    ['Søren Kjær', '539b72656e204b6a9172'],
    ['Łukasz Wójcik', '9d756b61737a2057a26a63696b'],
  ])('%s of DOS is refused', (_name, hex) => {
    expect(guessEncodingOfNames(Buffer.from(`${hex.replaceAll(' ', '')}0a`, 'hex'))).toBeNull();
  });

  test.each([
    ['macintosh', 'María Ramírez'],
    ['macintosh', 'Örjan Öberg'],
    ['macintosh', 'Patrício Sebastião'],
    ['windows-1252', 'Ol’ga Petrova'],
    ['iso-8859-2', 'Gołąb Zofia'],
    ['windows-1250', 'Tomáš'],
    ['windows-1257', 'Õie Mägi'],
    ['windows-1258', 'Tô Ngo\u0323c'],
    ['windows-1258', 'Phan Đă\u0323ng'],
    ['windows-1255', 'דוד'],
    ['windows-1256', 'خالد'],
    ['gb18030', '赵杨'],
  ])('%s: %s is read right or refused', (encoding, name) => {
    const sample = encoding === 'gb18030' ? Buffer.from('d5d4d1ee0a', 'hex') : encode(`${name}\n`, encoding);
    const guessed = guessEncodingOfNames(sample);
    const read = guessed === null ? name : new TextDecoder(guessed).decode(sample).trim();
    expect(read).toBe(name);
  });
});

test.each([
  ['김똠방, 이햏, 박지영', 'b1e88c63b9e6', 'c0ccc164', 'b9dac1f6bfb5'],
  ['한 사람은 드문 글자', 'b1e8b9cebcf6', 'bdc59be5', 'c3d6bcf6c1f8'],
])(
  'Korean of Windows with a syllable that no decoder here has is refused, not read as Chinese: %s',
  (_names, ...names) => {
    const rows = names.map((hex, index) =>
      Buffer.concat([Buffer.from(`r${index}@example.com,`), Buffer.from(hex, 'hex'), Buffer.from('\r\n')]),
    );
    expect(guessEncodingOfNames(Buffer.concat([Buffer.from('email,name\r\n'), ...rows]))).toBeNull();
  },
);

test('bytes that mean nothing in any of them are refused', () => {
  expect(guessEncodingOfNames(Buffer.from('ff81fe90ff81c1ff', 'hex'))).toBeNull();
});

test('a line that is one long word comes to an end', () => {
  const sample = Buffer.concat([Buffer.alloc(65_000, 'a'), Buffer.from([0xe9, 0x0a])]);
  expect(guessEncodingOfNames(sample)).toBe('windows-1252');
});
