// Importing subscribers from CSV and exporting them again, on a real Postgres and real files.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSubscribers } from '../../src/store/export-subscribers.ts';
import { type ImportRequest, importSubscribers } from '../../src/store/import-subscribers.ts';
import { ensureList, requireList, summarizeLists } from '../../src/store/lists.ts';
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

describe('bad rows', () => {
  const content = [
    'email,name,locale',
    'good@x.example,Good,en',
    'no address,N,en',
    '"evil@x.example\r\nBcc: more@y.example",E,en',
    '"a@x.example, b@y.example",Two,en',
    'GOOD@x.example,Again,en',
    'c@x.example,C,English',
    `d@x.example,${'n'.repeat(201)},en`,
    'e@x.example,E,en,more',
    '"f@x.example,open',
    'last@x.example,"=cmd|calc",ja',
  ].join('\n');

  test('are told with line and reason in a file, while good ones are kept', async () => {
    expect(await importFile(content)).toMatchObject({
      rows: 10,
      added: 2,
      duplicates: 1,
      rejected: 7,
      rejectsFile: rejectsFile(),
    });
    expect(await readers()).toEqual(['good@x.example | Good | en', 'last@x.example | =cmd|calc | ja']);
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
      '8: "the locale is not a language tag such as zh-TW, en or ja"',
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
      added: 2,
      duplicates: 1,
      rejected: 7,
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
      'its encoding is neither UTF-8 nor another known one; save it as CSV UTF-8',
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
    expect(await exported()).toBe('\ufeffemail,name,locale,status,created_at,unsubscribed_at\r\n');
  });
});
