// Every tongue keeps what the interface promises. Runs over whatever lies in tongues/.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { languageOf, languages } from '../../src/language/registry.ts';

const folder = new URL('../../src/language/tongues/', import.meta.url);

test('the registry has every folder of tongues/, by its tag', () => {
  const tags = readdirSync(folder).filter((tag) => tag !== 'und');
  expect(languages().map(({ tag }) => tag)).toEqual(tags.sort());
});

test.each([
  ['de-AT', 'de'],
  ['zh-TW', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['EN-us', 'en'],
])('%s is %s', (asked, tag) => {
  expect(languageOf(asked).tag).toBe(tag);
});

test('what is no tongue is nobody else: it has its own tag, its quotation marks, and no words', () => {
  const czech = languageOf('cs');
  expect(czech.tag).toBe('cs');
  expect(czech.writing.quotationMarks[0]).toEqual(['„', '“']);
  expect(czech.words.stop.size).toBe(0);
  expect(languageOf('no language at all').words).toBe(languageOf('und').words);
});

describe.each(languages().map((language) => [language.tag, language] as const))('%s', (_, language) => {
  test('has twelve months and seven days, or writes them with characters', () => {
    const { months, days } = language.calendar;
    expect([0, 12]).toContain(months.length);
    expect([0, 7]).toContain(days.length);
    expect(months.length === 0).toBe(!language.writing.cased);
    for (const name of [...months, ...days]) expect(name).toBe(name.toLowerCase());
  });

  test('knows words that say nothing of a subject', () => {
    expect(language.words.stop.size).toBeGreaterThan(40);
    expect(language.words.abbreviations.size).toBeGreaterThan(5);
  });
});
