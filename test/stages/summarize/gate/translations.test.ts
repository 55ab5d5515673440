// What the gate holds a digest in another language to, and the lines that only a model writes.
import { expect, test } from '@jest/globals';
import { runGate } from '../../../../src/stages/summarize/gate/index.ts';
import type { GateInput } from '../../../../src/stages/summarize/gate/material.ts';

const raw = '渡輪去年載客412萬人次，油耗減少63%，票價三年漲了兩成。「岸電最務實。」陳怡蓁說。';
const span = (text: string) => ({ text, start: raw.indexOf(text), end: raw.indexOf(text) + text.length });

const input: GateInput = {
  raw,
  metadata: {},
  blocks: [{ ...span(raw), kind: 'paragraph', kept: true }],
  language: 'zh-Hant',
  outputLanguage: 'en',
  title: 'An electric ferry turns one',
  summary: [
    {
      ...span('渡輪去年載客412萬人次，油耗減少63%，票價三年漲了兩成。'),
      translation:
        'The ferry carried 4.12 million passengers last year and used 63% less fuel; fares rose by 20%.',
    },
  ],
  keyPoints: [],
  quotes: [
    {
      ...span('岸電最務實。'),
      speaker: '陳怡蓁',
      role: null,
      kind: 'direct',
      attribution: {
        grade: 'stated',
        start: raw.indexOf('陳怡蓁'),
        end: raw.indexOf('陳怡蓁') + 4,
        speakerStart: raw.indexOf('陳怡蓁'),
        speakerEnd: raw.indexOf('陳怡蓁') + 3,
      },
      translation: 'Shore power is the most practical choice.',
    },
  ],
  stats: [
    {
      ...span('412萬人次'),
      value: '412萬',
      unit: '人次',
      label: '去年載客',
      translation: { value: '4.12 million', unit: 'passengers', label: 'carried last year' },
    },
  ],
  subjects: ['A ferry saves fuel', 'Fares rose by 20%', 'Shore power is practical'],
  preheader: 'It used 63% less fuel than the year before.',
  hashtags: ['ferry'],
};

const failures = (change: Partial<GateInput>): string[] =>
  runGate({ ...input, ...change })
    .filter(({ ok }) => !ok)
    .map(({ check, detail }) => `${check}: ${detail}`);

test('a faithful translation passes, its numbers in the other language’s units', () => {
  expect(failures({})).toEqual([]);
});

test('sections are held to the same', () => {
  const section = (translation: string, sentence: string) => [
    { title: '渡輪', translation, url: null, summary: [{ ...input.summary[0]!, translation: sentence }] },
  ];
  const faithful = 'The ferry carried 4.12 million passengers last year.';
  expect(failures({ sections: section('A ferry saves fuel', faithful) })).toEqual([]);
  expect(failures({ sections: section('A ferry saves 64%', 'It carried 4.3 million.') })).toEqual([
    expect.stringContaining('numbers: section title 1 translation: 64%'),
    expect.stringContaining('numbers: section 1 sentence 1 translation: 4.3 million'),
  ]);
});

test('a number that only the translation has is found', () => {
  const [first] = input.summary;
  expect(
    failures({ summary: [{ ...first!, translation: 'The ferry carried 4.21 million passengers.' }] }),
  ).toEqual([expect.stringContaining('numbers: summary 1 translation: 4.21 million')]);
});

test('a figure that became another in translation is found, even where the article has that one too', () => {
  const [stat] = input.stats;
  const translation = { value: '63', unit: '%', label: 'carried last year' };
  expect(failures({ stats: [{ ...stat!, translation }] })).toEqual(['figures: 412萬 人次 became 63 %']);
});

test('a share is one in all its forms', () => {
  expect(
    failures({ subjects: ['A ferry saves fuel', 'Fares rose by 21%', 'Shore power is practical'] }),
  ).toEqual([expect.stringContaining('21%')]);
  expect(
    failures({ language: 'zh-Hant', outputLanguage: 'zh-Hans', hook: '票价涨了百分之二十' }),
  ).not.toContainEqual(expect.stringContaining('numbers: hook'));
});

test('a passage that was left in the article’s language is found', () => {
  expect(
    failures({
      summary: [span('渡輪去年載客412萬人次，油耗減少63%，票價三年漲了兩成。')],
      preheader: '渡輪的油耗減少63%。',
    }),
  ).toEqual([expect.stringContaining('language: expected en')]);
});

test('the first line of a post is held to what subjects are held to', () => {
  expect(failures({ hook: 'You will not believe this!' })).toEqual([
    expect.stringMatching(/^subjects: .*shouts/),
  ]);
  expect(failures({ hook: 'A ferry that saves fuel '.repeat(8) })).toEqual([
    expect.stringMatching(/^lengths: the hook takes \d+ columns/),
  ]);
});

test('a hashtag is a word of the article, where it is in the article’s language', () => {
  const own = { outputLanguage: 'zh-Hant', title: '', summary: [], stats: [], subjects: [], preheader: '' };
  const found = (tags: string[]) =>
    failures({ ...own, hashtags: tags }).filter((failure) => failure.startsWith('hashtags'));
  expect(found(['岸電', '陳怡蓁'])).toEqual([]);
  expect(found(['抽獎'])).toEqual(['hashtags: “抽獎” is not in the article']);
});
