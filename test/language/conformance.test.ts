// Every tongue keeps what the interface promises. Runs over whatever lies in tongues/.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { languageOf, languages } from '../../src/language/registry.ts';

const folder = new URL('../../src/language/tongues/', import.meta.url);

/** Lists whose entries are sources of patterns, and how the mechanism that reads them makes one of each. */
const patterns: Record<string, (source: string) => RegExp> = {
  'numbers.to': (source) => new RegExp(` (?:${source}) `, 'u'),
  'numbers.from': (source) => new RegExp(`(?:^|\\s)(?:${source})\\s?$`, 'iu'),
  'units.joints': (source) => new RegExp(source, 'iu'),
  'noise.lines': (source) => new RegExp(`^(?:${source})$`, 'iu'),
  'noise.inline': (source) => new RegExp(source, 'giu'),
  'noise.sections': (source) => new RegExp(`^(?:${source})$`, 'iu'),
  'noise.address': (source) => new RegExp(source, 'iu'),
  'noise.captionStarts': (source) => new RegExp(`^(?:${source})`, 'iu'),
  'noise.credits': (source) => new RegExp(source, 'iu'),
  'noise.bylines': (source) => new RegExp(`^(?:${source})\\.?$`, 'u'),
  'noise.datelines': (source) => new RegExp(`^(?:${source})`, 'u'),
};
const patternsAt = (path: string) =>
  Object.entries(patterns).find(([name]) => path === name || path.startsWith(`${name}.`))?.[1];

/** Compared with small letters. */
const inSmallLetters = /^(?:words|calendar|saying)\.|^numbers\.scales$|^topics\.commonplace$/;

/** Fields of which the interface says what an empty list means. */
const mayBeEmpty = new Set(
  [
    ...readFileSync(new URL('../../src/language/language.ts', import.meta.url), 'utf8').matchAll(
      /\/\*\*(?=[^/]*empty)[^/]*\*\/\s+(\w+): /gi,
    ),
  ].map(([, field]) => field),
);

interface Found {
  lists: [path: string, words: readonly string[]][];
  expressions: [path: string, expression: RegExp][];
}

/** All lists and patterns of a tongue, by the path to them. */
function collect(value: unknown, path = '', found: Found = { lists: [], expressions: [] }): Found {
  if (value instanceof RegExp) found.expressions.push([path, value]);
  else if (path === 'numbers.scales') found.lists.push([path, Object.keys(value as object)]);
  else if (
    value instanceof Set ||
    (Array.isArray(value) && value.every((word) => typeof word === 'string'))
  ) {
    const words = [...(value as Iterable<string>)];
    found.lists.push([path, words]);
    const compile = patternsAt(path);
    if (compile) for (const word of words) found.expressions.push([`${path}: ${word}`, compile(word)]);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map))
    for (const [key, part] of Object.entries(value)) collect(part, path ? `${path}.${key}` : key, found);
  return found;
}

const length = 20_000;
/** A square takes hundreds of ms over a storm; a line one, and what else the process does may add to that. */
const tellableMs = 60;
/** Of 4 times the length: a square would be 16. */
const mostGrowth = 9;

function cpuMsOf(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(expression, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function isLinear(expression: RegExp, piece: string): boolean {
  const [long, short] = [length, length / 4].map((most) => piece.repeat(most / piece.length));
  for (let tries = 0; tries < 3; tries += 1) {
    const ms = cpuMsOf(expression, long!);
    if (ms < tellableMs || ms / cpuMsOf(expression, short!) < mostGrowth) return true;
  }
  return false;
}

test('the registry has every folder of tongues/, by its tag', () => {
  const tags = readdirSync(folder).filter((tag) => tag !== 'und');
  expect(languages().map(({ tag }) => tag)).toEqual(tags.sort());
});

// A set that was made of a list no longer shows it.
test('no list of words in a source has a word twice', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const list = /[(:,]\s*(?:'([^'\n]*)'|`([^`$]*)`)/g;
  const twice = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(list)].flatMap(([, short, long]) => {
      const written = (short ?? long)!;
      const words = /[(|,]/.test(written) ? [] : written.split(/\s+/).filter(Boolean);
      return words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${word} in ${name}`);
    }),
  );
  expect(twice).toEqual([]);
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
  const slovene = languageOf('sl');
  expect(slovene.tag).toBe('sl');
  expect(slovene.writing.quotationMarks[0]).toEqual(['„', '“']);
  expect(slovene.words.stop.size).toBe(0);
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

  const { lists, expressions } = collect(language);

  test('has no list that is empty without a word of what that means', () => {
    const empty = lists.filter(([, words]) => words.length === 0).map(([path]) => path);
    expect(empty.filter((path) => !mayBeEmpty.has(path.split('.').at(-1)!))).toEqual([]);
  });

  test('names nothing twice, and nothing that is empty', () => {
    // Swedish opens and closes with one mark.
    const named = lists.filter(([path]) => !path.startsWith('writing.quotationMarks'));
    const twice = named.map(([path, words]) => [path, words.filter((word, i) => words.indexOf(word) !== i)]);
    expect(twice.filter(([, words]) => words!.length > 0)).toEqual([]);
    for (const [path, words] of lists)
      expect([path, words.filter((word) => word.trim() === '')]).toEqual([path, []]);
  });

  test('has small letters where they are compared with small ones', () => {
    for (const [path, words] of lists.filter(([path]) => inSmallLetters.test(path)))
      expect([path, words.filter((word) => word !== word.toLowerCase())]).toEqual([path, []]);
  });

  test('reads a storm in time linear in its length, by each of its patterns', () => {
    const words = [...language.saying.said.slice(0, 3), ...[...language.words.stop].slice(0, 4)];
    const pieces = [' ', 'a', 'A', 'Aa ', '1', '1 ', '1,', '"', '“', '(', '字', 'カ', '고 '];
    pieces.push(...words.map((word) => `${word} `), `${words.join(' ')} `, `${words.join(', ')}, `);
    expect(expressions.length).toBeGreaterThan(40);
    const slow = expressions.flatMap(([path, expression]) =>
      pieces.filter((piece) => !isLinear(expression, piece)).map((piece) => `${path} over ${piece}`),
    );
    expect(slow).toEqual([]);
  });
});
