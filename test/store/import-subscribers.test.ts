// Importing subscribers from CSV and exporting them again, on a real Postgres and real files.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSubscribers } from '../../src/store/export-subscribers.ts';
import { type ImportRequest, importSubscribers } from '../../src/store/import-subscribers.ts';
import { ensureList, requireList, summarizeLists } from '../../src/store/lists.ts';
import { lookAtSubscribers } from '../../src/store/look-at-subscribers.ts';
import { findSubscriber, streamSubscribers, unsubscribe } from '../../src/store/subscribers.ts';
import { suppress } from '../../src/store/suppressions.ts';
import { freshStore } from '../setup/store.ts';
import { noon } from './sample.ts';

const { db } = await freshStore();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  rmSync(rejectsFile(), { force: true });
});

const file = () => join(folder, 'readers.csv');
const rejectsFile = () => join(folder, 'rejects.csv');

function importFile(content: string | Buffer, change: Partial<ImportRequest> = {}) {
  writeFileSync(file(), content);
  const request = { file: file(), list: 'readers', create: true, rejectsFile: rejectsFile(), dryRun: false };
  return importSubscribers(db, { ...request, ...change });
}

async function readers(list = 'readers') {
  const { id } = await requireList(db, list);
  const rows: string[] = [];
  for await (const { email, name, locale, status } of streamSubscribers(db, id))
    rows.push([email, name, locale ?? '-', ...(status === 'active' ? [] : [status])].join(' | '));
  return rows;
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a good file', () => {
  test.each([
    [
      'with a BOM, CRLF and quoted fields',
      '\ufeffemail,name,locale\r\na@x.example,"Lin, ""Mei""",zh_TW\r\nb@x.example,,\r\n',
    ],
    [
      'with semicolons and other column names',
      'Name;E-Mail Address;note;LANG\n"Lin, ""Mei""";a@x.example;;zh-tw\n;b@x.example;;',
    ],
    [
      'with tabs and Chinese column names',
      '電子郵件\t姓名\t語言\na@x.example\tLin, "Mei"\tzh-TW\nb@x.example\t\t\n',
    ],
    ['with Japanese column names', 'メール,名前,言語\na@x.example,"Lin, ""Mei""",zh-TW\n\nb@x.example\n'],
    ['in UTF-16', utf16('email\tname\tlocale\na@x.example\tLin, "Mei"\tzh-TW\nb@x.example\t\t')],
  ])('%s is imported', async (_kind, content) => {
    expect(await importFile(content)).toMatchObject({ rows: 2, added: 2, rejected: 0, rejectsFile: null });
    expect(await readers()).toEqual(['a@x.example | Lin, "Mei" | zh-TW', 'b@x.example |  | -']);
  });

  test('in Big5 is imported, and the encoding told', async () => {
    const big5 = Buffer.from('656d61696c2ca96da6570a6140782e74772ca4fda470a9fa0a', 'hex');
    expect(await importFile(big5)).toMatchObject({ added: 1, encoding: 'big5' });
    expect(await readers()).toEqual(['a@x.tw | 王小明 | -']);
  });

  test('imported twice changes nothing the second time', async () => {
    const content = 'email,name\na@x.example,A\nb@x.example,B\n';
    await importFile(content);
    expect(await importFile(content)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  test('updates names and locales that it has, and keeps those that it lacks', async () => {
    await importFile('email,name,locale\na@x.example,A,en\nb@x.example,B,ja\n');
    expect(await importFile('email,name\nA@X.example,Anna\nb@x.example,\n')).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    expect(await readers()).toEqual(['a@x.example | Anna | en', 'b@x.example | B | ja']);
  });

  test('never brings back who unsubscribed, and tells of them and of suppressed addresses', async () => {
    await importFile('email\na@x.example\n');
    const { id } = await requireList(db, 'readers');
    await unsubscribe(db, (await findSubscriber(db, id, 'a@x.example'))?.id ?? 0, noon);
    await suppress(db, ['gone@x.example'], '5.1.1');
    expect(await importFile('email,name,status\na@x.example,A,active\nGone@x.example,,\n')).toMatchObject({
      added: 1,
      updated: 1,
      unsubscribed: 1,
      suppressed: 1,
    });
    expect(await readers()).toEqual(['a@x.example | A | - | unsubscribed', 'Gone@x.example |  | -']);
  });

  test('keeps unsubscribed who was unsubscribed where the file came from', async () => {
    expect(
      await importFile(
        'email,status\na@x.example,Unsubscribed\nb@x.example,cleaned\nc@x.example,subscribed\n',
      ),
    ).toMatchObject({
      added: 3,
      unsubscribed: 2,
    });
    expect(await summarizeLists(db)).toMatchObject([{ active: 1, unsubscribed: 2 }]);
  });

  test('longer than a batch is imported in batches, with progress', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `r${i}@x.example`);
    const progress: number[] = [];
    const onProgress = (count: number) => progress.push(count);
    expect(await importFile(`email\n${rows.join('\n')}`, { onProgress })).toMatchObject({
      rows: 12_000,
      added: 12_000,
    });
    expect(progress).toEqual([5_000, 10_000, 12_000]);
  });
});

describe('the exports of other products', () => {
  test.each([
    [
      'a status in words',
      'email,state of mind,status\nana@x.example,calm,enabled\nben@x.example,calm,Blocklisted\nchi@x.example,calm,disabled',
      ['ben@x.example', 'chi@x.example'],
    ],
    [
      'two statuses, of the person and of the subscription',
      'email,status,subscription_status\nana@x.example,enabled,confirmed\nben@x.example,enabled,unsubscribed',
      ['ben@x.example'],
    ],
    [
      'a column of consent',
      'id,email,subscribed_to_emails,deleted_at\n7,ana@x.example,true,\n8,ben@x.example,false,\n9,chi@x.example,true,2026-02-03T10:00:00Z',
      ['ben@x.example', 'chi@x.example'],
    ],
    [
      'a column of do-not-contact reasons',
      'email,dnc\nana@x.example,\nben@x.example,Bounced\nchi@x.example,0\ndee@x.example,Manual',
      ['ben@x.example', 'dee@x.example'],
    ],
    [
      'a status in numbers',
      'EMAIL,STATUS\nana@x.example,1\nben@x.example,2\nchi@x.example,3\ndee@x.example,4',
      ['ben@x.example', 'chi@x.example', 'dee@x.example'],
    ],
    [
      'statuses of a mailing service',
      'Name,Email,Status\nA,ana@x.example,Subscribed\nB,ben@x.example,Marked as spam\nC,chi@x.example,Unreachable',
      ['ben@x.example', 'chi@x.example'],
    ],
    [
      'dates of leaving',
      'email,unsubscribed_at\nana@x.example,\nben@x.example,2026-05-06',
      ['ben@x.example'],
    ],
    [
      'two columns of zeros and ones',
      'email,confirmed,blacklisted\nana@x.example,1,0\nben@x.example,1,1\nchi@x.example,0,0',
      ['ben@x.example', 'chi@x.example'],
    ],
    [
      'words in Chinese',
      '電子郵件,狀態\nana@x.example,已訂閱\nben@x.example,已退訂\nchi@x.example,黑名單',
      ['ben@x.example', 'chi@x.example'],
    ],
    ['words in Japanese', 'メール,状態\nana@x.example,配信中\nben@x.example,配信停止', ['ben@x.example']],
    ['words in Korean', '이메일,상태\nana@x.example,구독중\nben@x.example,수신 거부', ['ben@x.example']],
    [
      'words in German',
      'E-Mail,Status\nana@x.example,Angemeldet\nben@x.example,abgemeldet\nchi@x.example,gelöscht',
      ['ben@x.example', 'chi@x.example'],
    ],
    [
      'words in French',
      'Courriel;Statut\nana@x.example;Inscrite\nben@x.example;Désabonné',
      ['ben@x.example'],
    ],
    [
      'words in Spanish',
      'Correo;Estado\nana@x.example;Suscrito\nben@x.example;Dado de baja',
      ['ben@x.example'],
    ],
    [
      'words of rest and suspension',
      'email,status\nana@x.example,active\nb@x.example,On hold\nc@x.example,非活躍\nd@x.example,suspendido\ne@x.example,nicht aktiv\nf@x.example,désabonnement\ng@x.example,휴면\nh@x.example,停止済み\ni@x.example,iptal\nj@x.example,отписка',
      [...'bcdefghij'].map((letter) => `${letter}@x.example`),
    ],
  ])('with %s make nobody active who must not be mailed', async (_kind, content, barred) => {
    expect(await importFile(content)).toMatchObject({ rejected: 0, unsubscribed: barred.length });
    const rows = await readers();
    expect(rows[0]).toMatch(/^ana@x.example/);
    expect(rows.filter((row) => row.endsWith('unsubscribed')).map((row) => row.split(' ')[0])).toEqual(
      barred,
    );
  });

  test('a column that only its values explain is read, and is none that is not used', async () => {
    expect(
      await importFile(
        'Subscriber,State,Group\nana@x.example,Active,friends\nben@x.example,Unsubscribed,friends\nchi@x.example,Active,opted out',
      ),
    ).toMatchObject({ added: 3, unsubscribed: 2, unusedColumns: [] });
    expect((await readers()).filter((row) => row.endsWith('unsubscribed'))).toHaveLength(2);
    expect(
      await importFile('email,State\ndee@x.example,CA\neva@x.example,NY', { list: 'others' }),
    ).toMatchObject({ added: 2, unsubscribed: 0, unusedColumns: ['State'] });
  });

  test('a word that nobody knows makes nobody active, and is told', async () => {
    const content =
      'email,status\nana@x.example,active\nben@x.example,Gold tier\nchi@x.example,gold-tier\ndee@x.example,pending';
    expect(await importFile(content)).toMatchObject({
      added: 1,
      rejected: 3,
      heldBack: { 'Gold tier': 1, 'gold-tier': 1, pending: 1 },
    });
    expect(await readers()).toEqual(['ana@x.example |  | -']);
    expect(readFileSync(rejectsFile(), 'utf8')).toMatch(/the status ""Gold tier"" is not known/);
    expect(await importFile(content, { activeWords: ['gold tier'] })).toMatchObject({
      added: 2,
      unchanged: 1,
      heldBack: { pending: 1 },
    });
  });

  test('what a file says of itself cannot steer a terminal', async () => {
    const { heldBack, unusedColumns, unknownLocales } = await importFile(
      'email,status,locale,\u001b]0;x\u0007\nana@x.example,\u001b[2Jgold,\nben@x.example,,\u202eelvish,',
    );
    expect(JSON.stringify([heldBack, unusedColumns, unknownLocales])).not.toMatch(/\\u00|\u202e/);
    expect(heldBack).toEqual({ '␛[2Jgold': 1 });
  });

  test('a word that means no is not waved through', async () => {
    await importFile('email,status\nana@x.example,unsubscribed', { activeWords: ['unsubscribed'] });
    expect(await readers()).toEqual(['ana@x.example |  | - | unsubscribed']);
  });

  test.each([
    ['the later', 'active', 'unsubscribed', ['Ana@x.example | A | - | unsubscribed']],
    ['the earlier', 'cleaned', 'active', ['Ana@x.example | A | - | unsubscribed']],
    ['the unknown', 'active', 'gold', []],
  ])('of two rows of one address the stricter counts: %s', async (_which, one, two, expected) => {
    expect(
      await importFile(`email,name,status\nAna@x.example,A,${one}\nana@X.example,B,${two}`),
    ).toMatchObject({ rows: 2, duplicates: 1 });
    expect(await readers()).toEqual(expected);
  });

  test('the stricter row counts even in another batch', async () => {
    const others = Array.from({ length: 6_000 }, (_, i) => `r${i}@x.example,active`);
    await importFile(['email,status', 'ana@x.example,active', ...others, 'ana@x.example,bounced'].join('\n'));
    expect((await readers())[0]).toBe('ana@x.example |  | - | unsubscribed');
  });
});

describe('names and columns', () => {
  test.each([
    ['First Name,Last Name', 'Ann,Lee', 'Ann Lee'],
    ['lastname,firstname', 'Lee,Ann', 'Ann Lee'],
    ['Vorname,Nachname', 'Jürgen,Groß', 'Jürgen Groß'],
    ['Name,Vorname', 'Groß,Jürgen', 'Jürgen Groß'],
    ['Prénom,Nom', 'Zoé,Noël', 'Zoé Noël'],
    ['Nombre,Apellidos', 'José,Muñoz Peña', 'José Muñoz Peña'],
    ['姓,名', '林,美玲', '林美玲'],
    ['성,이름', '김,철수', '김철수'],
    ['名字,姓氏', '大文,陳', '陳大文'],
    ['First Name,Last Name', ',Lee', 'Lee'],
    ['Name,First Name,Last Name', 'Dr. Ann Lee,Ann,Lee', 'Dr. Ann Lee'],
    ['Name,First Name,Last Name', ',Ann,Lee', 'Ann Lee'],
    ['Nombre', 'José', 'José'],
  ])('%s: %s is %s', async (columns, fields, name) => {
    await importFile(`email,${columns}\nana@x.example,${fields}`);
    expect(await readers()).toEqual([`ana@x.example | ${name} | -`]);
  });

  test('columns that nothing is taken of are named', async () => {
    expect(
      await importFile('"Email Address","First Name",RATING, ,"Opt-in IP"\nana@x.example,Ann,3,,192.0.2.1'),
    ).toMatchObject({ added: 1, unusedColumns: ['RATING', 'Opt-in IP'] });
  });

  test.each([
    ['E-Mail-Adresse;Vorname'],
    ['Adresse e-mail;Nom'],
    ['Correo electrónico;Nombre'],
    ['Indirizzo e-mail;Nome'],
    ['E-mailadres;Naam'],
    ['Электронная почта;Имя'],
  ])('a file with the heading %s is imported', async (head) => {
    expect(await importFile(`${head}\nana@x.example;Ana`)).toMatchObject({ added: 1, unusedColumns: [] });
    expect(await readers()).toEqual(['ana@x.example | Ana | -']);
  });

  test.each([
    ['sep=;', 'sep=;\r\nemail;name\r\nana@x.example;Ana, M.\r\nnobody;B\r\n', '4'],
    ['"sep=|" after a blank line', '\n"sep=|"\nemail|name\nana@x.example|Ana, M.\nnobody|B\n', '5'],
  ])('the line %s names the delimiter, and lines are counted with it', async (_kind, content, line) => {
    expect(await importFile(content)).toMatchObject({ rows: 2, added: 1, rejected: 1 });
    expect(await readers()).toEqual(['ana@x.example | Ana, M. | -']);
    expect(readFileSync(rejectsFile(), 'utf8')).toContain(`,${line},the address has no @`);
  });

  test('rows of nothing but commas are no rows', async () => {
    expect(await importFile('email,name\n,\n  , \nana@x.example,Ana\n,,,\n')).toMatchObject({
      rows: 1,
      added: 1,
    });
  });

  test('empty fields past the header are nothing', async () => {
    expect(await importFile('email,name\nana@x.example,Ana,\nben@x.example,Ben,, ,\n')).toMatchObject({
      added: 2,
      rejected: 0,
    });
  });

  test.each([
    ['English', 'en'],
    ['Chinese (Traditional)', 'zh-Hant'],
    ['Traditional Chinese', 'zh-Hant'],
    ['繁體中文', 'zh-Hant'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['Deutsch', 'de'],
    ['Französisch', 'fr'],
    ['日本語', 'ja'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['español', 'es'],
  ])('the language %s is %s', async (given, locale) => {
    expect(await importFile(`email,language\nana@x.example,${given}`)).toMatchObject({ unknownLocales: {} });
    expect(await readers()).toEqual([`ana@x.example |  | ${locale}`]);
  });
});

describe('a file in an older encoding', () => {
  const bytes = (hex: string) =>
    Buffer.concat([Buffer.from('email;name\r\nana@x.example;', 'latin1'), Buffer.from(`${hex}0d0a`, 'hex')]);

  test('that can be told is read so', async () => {
    // Дмитрий Волков, as Windows writes Cyrillic
    expect(await importFile(bytes('c4ece8f2f0e8e920c2eeebeaeee2'))).toMatchObject({
      encoding: 'windows-1251',
    });
    expect(await readers()).toEqual(['ana@x.example | Дмитрий Волков | -']);
  });

  test('that switches by escapes, as Japanese mail does, is read so', async () => {
    const japanese = Buffer.from(
      '656d61696c2c6e616d650d0a616e6140782e6578616d706c652c1b24423b3345444240',
      'hex',
    );
    const file = Buffer.concat([japanese, Buffer.from('4f3a1b28420d0a', 'hex')]);
    expect(await importFile(file)).toMatchObject({ encoding: 'iso-2022-jp' });
    expect(await readers()).toEqual(['ana@x.example | 山田太郎 | -']);
  });

  test('that might be one or another is refused, and read once it is named', async () => {
    // Zięba, or Ziêba
    const ambiguous = bytes('5a69ea6261');
    await expect(importFile(ambiguous)).rejects.toThrow('name it with --encoding');
    expect(await importFile(ambiguous, { encoding: 'windows-1250' })).toMatchObject({ added: 1 });
    expect(await readers()).toEqual(['ana@x.example | Zięba | -']);
  });

  test('that is named wrongly is refused where it shows', async () => {
    await expect(importFile(bytes('5a69ea6261'), { encoding: 'utf-8' })).rejects.toThrow(
      'not all of it is utf-8',
    );
  });
});

describe('bad rows', () => {
  const content = [
    'email,name,locale',
    'good@x.example,Good,en',
    'no address,N,en',
    '"evil@x.example\r\nBcc: more@y.example",E,en',
    '"a@x.example, b@y.example",Two,en',
    'GOOD@x.example,Again,en',
    'c@x.example,C,Elvish',
    `d@x.example,${'n'.repeat(201)},en`,
    'e@x.example,E,en,more',
    '"f@x.example,open',
    'last@x.example,"=cmd|calc",ja',
  ].join('\n');

  test('are told with line and reason in a file, while good ones are kept', async () => {
    expect(await importFile(content)).toMatchObject({
      rows: 10,
      added: 3,
      duplicates: 1,
      rejected: 6,
      unknownLocales: { Elvish: 1 },
      rejectsFile: rejectsFile(),
    });
    expect(await readers()).toEqual([
      'c@x.example | C | -',
      'good@x.example | Good | en',
      'last@x.example | =cmd|calc | ja',
    ]);
    const rejects = readFileSync(rejectsFile(), 'utf8');
    expect(rejects.startsWith('\ufeffemail,name,locale,reject_line,reject_reason\r\n')).toBe(true);
    expect(
      [...rejects.matchAll(/,(\d+),([^,\r\n]+|"[^"]+")\r\n/g)].map(
        ([, line, reason]) => `${line}: ${reason}`,
      ),
    ).toEqual([
      '3: the address has no @',
      '4: the address holds a line break or control character',
      '6: "the address holds more than one address, or a comma"',
      '7: repeats the address of line 2',
      '9: the name is longer than 200 characters',
      '10: has 4 fields where the header has 3',
      '11: "holds a quote that is not closed, or text after a closing quote"',
    ]);
    expect(statSync(rejectsFile()).mode & 0o077).toBe(0);
  });

  test('mended in that file can be imported from it', async () => {
    await importFile('email,name\nmei at x.example,Mei\n');
    const mended = readFileSync(rejectsFile(), 'utf8').replace('mei at x.example', 'mei@x.example');
    expect(await importFile(mended)).toMatchObject({ rows: 1, added: 1, rejected: 0 });
  });

  test('of a dry run are counted and nothing is changed or written', async () => {
    expect(await importFile(content, { dryRun: true })).toMatchObject({
      added: 3,
      duplicates: 1,
      rejected: 6,
      rejectsFile: null,
    });
    expect(await summarizeLists(db)).toEqual([]);
    expect(existsSync(rejectsFile())).toBe(false);
  });

  test('that cannot be written anywhere stop the import before it begins', async () => {
    await expect(
      importFile(content, { rejectsFile: join(folder, 'nowhere', 'r.csv') }),
    ).rejects.toMatchObject({ code: 'CSV_INVALID' });
    expect(await summarizeLists(db)).toEqual([]);
  });
});

describe('columns that the operator names', () => {
  const content = 'id,contact,alias,who,ok\n1,a@x.example,A,Anna,1\n2,b@x.example,B,Ben,\n3,nobody,C,Chi,\n';

  test('are read as that, and the file is looked at by them before', async () => {
    const columns = [
      { column: 'Contact', meaning: 'email' },
      { column: 'who', meaning: 'name' },
      { column: '#5', meaning: 'refusal' },
    ] as const;
    writeFileSync(file(), content);
    expect(await lookAtSubscribers({ file: file() })).toMatchObject({
      columns: content
        .split('\n', 1)[0]
        ?.split(',')
        .map((name) => ({ name, meaning: null })),
      rows: [],
    });
    expect(await lookAtSubscribers({ file: file(), columns })).toEqual({
      encoding: 'utf-8',
      columns: [
        { name: 'id', meaning: null, examples: ['1', '2', '3'] },
        { name: 'contact', meaning: 'email', examples: ['a@x.example', 'b@x.example', 'nobody'] },
        { name: 'alias', meaning: null, examples: ['A', 'B', 'C'] },
        { name: 'who', meaning: 'name', examples: ['Anna', 'Ben', 'Chi'] },
        { name: 'ok', meaning: 'refusal', examples: ['1'] },
      ],
      rows: [
        {
          line: 2,
          subscriber: { email: 'a@x.example', name: 'Anna', locale: null, status: 'unsubscribed' },
          reason: null,
        },
        {
          line: 3,
          subscriber: { email: 'b@x.example', name: 'Ben', locale: null, status: 'active' },
          reason: null,
        },
        { line: 4, subscriber: null, reason: expect.stringMatching(/^the address /) },
      ],
    });
    expect(await importFile(content, { columns })).toMatchObject({
      added: 2,
      unsubscribed: 1,
      unusedColumns: ['id', 'alias'],
      firstRejects: [{ line: 4, reason: expect.stringMatching(/^the address /) }],
    });
    expect(await readers()).toEqual(['a@x.example | Anna | - | unsubscribed', 'b@x.example | Ben | -']);
  });

  test('that are not there stop the import before it begins', async () => {
    const columns = [{ column: 'mail', meaning: 'email' }] as const;
    await expect(importFile(content, { columns })).rejects.toMatchObject({
      code: 'USAGE',
      message: 'columns: expected a column of the file (id, contact, alias, who, ok), but got "mail"',
    });
    expect(await summarizeLists(db)).toEqual([]);
  });
});

describe('a file that is none is refused in one line, and nothing is made', () => {
  test.each([
    ['empty', '', 'it is empty; expected a header line such as email,name,locale'],
    ['blank', '\n \n', 'it is empty; expected a header line such as email,name,locale'],
    [
      'without an email column',
      'name,phone\nA,1\n',
      'expected a column "email" (or 電子郵件, メール), but the columns are: name, phone',
    ],
    [
      'without a header',
      'a@x.example,A\n',
      'but the first line looks like a row; put a header line such as email,name,locale above it',
    ],
    [
      'binary',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'expected text, but it holds NUL bytes; save it as CSV UTF-8',
    ],
    [
      'in no known encoding',
      Buffer.concat([Buffer.from('email\n'), Buffer.from('ff81fe90ff81c1ff', 'hex')]),
      'its encoding is neither UTF-8 nor another that can be told for certain; save it as CSV UTF-8, or name it with --encoding',
    ],
    [
      'damaged UTF-8',
      Buffer.concat([
        Buffer.from('email,name\na@x.example,王小明與陳怡君\nb@x.example,'),
        Buffer.from([0xe7, 0x8e, 0x0a]),
      ]),
      'it is UTF-8 but for line 3; mend that line',
    ],
    [
      'half UTF-16',
      Buffer.concat([utf16('email\n'), Buffer.from([0x00, 0xd8])]),
      'not all of it is utf-16le text; save it as CSV UTF-8',
    ],
    [
      'one endless line',
      `email,${'x'.repeat(3_000_000)}`,
      'expected rows, but a line is longer than 1000000 characters',
    ],
  ])('%s', async (_kind, content, problem) => {
    const importing = importFile(content);
    await expect(importing).rejects.toMatchObject({ code: 'CSV_INVALID' });
    await expect(importing).rejects.toThrow(problem);
    expect(await summarizeLists(db)).toEqual([]);
  });

  test.each([
    ['a folder', () => folder, 'expected a CSV file, but it is a folder'],
    ['a missing file', () => join(folder, 'missing.csv'), 'there is no such file'],
  ])('%s', async (_kind, path, problem) => {
    await expect(importFile('', { file: path() })).rejects.toThrow(problem);
  });

  test('nor is a list made unless that was asked for', async () => {
    await expect(importFile('email\na@x.example', { create: false })).rejects.toMatchObject({
      code: 'LIST_NOT_FOUND',
    });
  });
});

describe('exporting', () => {
  async function exported(list = 'readers') {
    const chunks: string[] = [];
    for await (const chunk of exportSubscribers(db, (await requireList(db, list)).id)) chunks.push(chunk);
    return chunks.join('');
  }

  test('gives a file that a spreadsheet does not run and that another list imports to the same', async () => {
    await importFile(
      'email,name,locale,status\n+plus@x.example,"=HYPERLINK(""http://evil.example"")",en,\nb@x.example,"B, b",,unsubscribed\n',
    );
    const text = await exported();
    expect(text).toContain(`'+plus@x.example,"'=HYPERLINK(""http://evil.example"")",en,active,20`);
    await importFile(text, { list: 'copy' });
    expect(await readers('copy')).toEqual(await readers());
  });

  test('gives an empty list a header', async () => {
    await ensureList(db, 'readers');
    expect(await exported()).toBe('\ufeffemail,name,locale,status,created_at,unsubscribed_at,suppressed\r\n');
  });
});
