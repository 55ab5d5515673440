// The locales: each file of the folder has every string of mails and pages, and nothing lists them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseFixedStrings } from '../../src/design/fixed-strings.ts';
import { loadLocales } from '../../src/themes/load-locales.ts';

const folder = new URL('../../templates/locales/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const keysOf = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
    : [path];
const placeholdersOf = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => placeholdersOf(value, `${path}.${key}`))
    : [...new Set(String(node).match(/\{\w+\}/g) ?? [])].sort().map((mark) => `${path} ${mark}`);

describe.each(readdirSync(folder))('the locale %s', (file) => {
  test('is found by its file', () => {
    expect(loadLocales().has(file.replace(/\.json$/, ''))).toBe(true);
  });

  test('has the keys of en.json, in their order, and its placeholders', () => {
    const [own, english] = [read(file), read('en.json')];
    expect(keysOf(own)).toEqual(keysOf(english));
    expect(placeholdersOf(own)).toEqual(placeholdersOf(english));
  });
});

test('one more file is one more locale', () => {
  const own = mkdtempSync(join(tmpdir(), 'pullquote-locales-'));
  try {
    for (const file of ['en.json', 'eo.json'])
      writeFileSync(join(own, file), JSON.stringify({ ...read('en.json'), language: file }));
    const locales = loadLocales(pathToFileURL(`${own}/`));
    expect([...locales].map(([tag, { language }]) => [tag, language])).toEqual([
      ['en', 'en.json'],
      ['eo', 'eo.json'],
    ]);
  } finally {
    rmSync(own, { recursive: true });
  }
});

test('a file is refused with a string missing, a string too many or a placeholder lost, and it is said which', () => {
  const { mail, pages, ...rest } = read('en.json');
  const { unsubscribe: _, ...incomplete } = mail;
  const parse = (json: unknown) => () => parseFixedStrings('xx.json', json);
  expect(parse({ ...rest, pages, mail: incomplete })).toThrow(/xx\.json: mail\.unsubscribe/);
  expect(parse({ ...rest, pages: { ...pages, more: 'x' }, mail })).toThrow(/xx\.json: pages: .*more/);
  expect(parse({ ...rest, pages, mail: { ...mail, why: 'x' } })).toThrow(/mail\.why.*\{brand\}/);
  expect(parse({ ...rest, pages: { ...pages, gone: 'x {brand}' }, mail })).toThrow(/pages\.gone.*\{email\}/);
});

test('French keeps its double marks at the end of their line', () => {
  const french = loadLocales().get('fr')!;
  for (const text of [...Object.values(french.mail), ...Object.values(french.pages)])
    expect(text).not.toMatch(/ [?!:;»]|« /);
});
