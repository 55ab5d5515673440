import { expect, test } from '@jest/globals';
import type { Digest } from '../../../src/domain/digest.ts';
import { setDigest } from '../../../src/stages/render/set-digest.ts';
import { digest as sample } from '../../store/sample.ts';

const text = '港口今天開放,「終於等到了!」他說:好';
const whole = '港口今天開放，「終於等到了！」他說：好';
const passage = { text, start: 3, end: 22 };
const of = (language: string): Digest => ({
  ...sample,
  language,
  title: text,
  summary: [passage],
  keyPoints: [passage],
  quotes: [{ ...passage, speaker: '林怡君', role: null, kind: 'direct' }],
  stats: [{ value: '3', unit: '年', label: text, start: 0, end: 2 }],
  subjects: [text, text, text],
  preheader: text,
  hook: text,
});

test('all texts of a Chinese digest have full-width marks, at the same places of the article', () => {
  const set = setDigest(of('zh-Hant'));
  for (const part of [set.summary[0], set.keyPoints[0], set.quotes[0]])
    expect(part).toMatchObject({ text: whole, start: 3, end: 22 });
  expect([set.title, set.subjects[0], set.preheader, set.hook, set.stats[0]?.label]).toEqual(
    Array.from({ length: 5 }, () => whole),
  );
});

test('numbers and Latin keep theirs, and other languages all', () => {
  const source = { ...of('zh-Hant'), title: 'DeepSeek爆火,自R1問世以來,全球「AI」; 真的?' };
  expect(setDigest(source).title).toBe('DeepSeek爆火，自R1問世以來，全球「AI」；真的？');
  const times = { ...of('zh-Hant'), title: '比數是3:2,時間 10:30' };
  expect(setDigest(times).title).toBe(times.title);
  const mixed = { ...of('zh-Hans'), title: '售价 1,000 元, OpenAI: ok' };
  expect(setDigest(mixed).title).toBe('售价 1,000 元，OpenAI: ok');
  const other = of('ja');
  expect(setDigest(other)).toBe(other);
});
