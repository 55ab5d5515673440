// What an operator says of a block holds over the rules, for that block and no other.
import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../../../src/domain/article.ts';
import type { BlockNumbers } from '../../../../src/domain/verdict.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';
import { verdictsOn } from '../../../../src/stages/summarize/clean/verdicts.ts';
import { summarizeArticle } from '../../../../src/stages/summarize/index.ts';
import { loadSummarizers } from '../../../../src/summarizers/registry.ts';

const raw = `燈塔換上新透鏡

港邊的老燈塔在去年冬天換上新的透鏡，耗電只有從前的三分之一，照得卻更遠，連外海的漁船都說看得見。

▲守燈人陳春梅說：「燈是給看不見的人用的。」（攝影／林小海）

守燈人在島上住了二十二年，她說燈不是給人看的，是給看不見的人用的，所以一夜也不能不亮。

請繼續往下閱讀

明年起，這座燈塔將開放參觀，門票收入的一半用來修補碼頭，另一半留給下一任守燈人買柴油。`;
const article: Article = { kind: 'text', ref: 'light.txt', raw, metadata: {} };

const cleaned = (numbers: BlockNumbers, of = article) =>
  cleanArticle(of, verdictsOn(cleanArticle(of).blocks, numbers));
const blocks = (numbers: BlockNumbers, of = article) =>
  cleaned(numbers, of).blocks.map(({ kind, kept, reason }) => ({ kind, kept, reason }));
const ruled = blocks({});

async function digestOf(numbers: BlockNumbers) {
  const summarizer = (await loadSummarizers()).get('extractive');
  if (!summarizer) throw new Error('no extractive engine');
  return summarizeArticle(
    article,
    { summarizer, settings: {} },
    { signal: new AbortController().signal, verdicts: verdictsOn(cleanArticle(article).blocks, numbers) },
  );
}

test('the rules leave out what they see as a caption and an advertisement', () => {
  expect(ruled.map(({ kind, kept }) => [kind, kept])).toEqual([
    ['title', true],
    ['paragraph', true],
    ['caption', false],
    ['paragraph', true],
    ['ad', false],
    ['paragraph', true],
  ]);
});

test('a block that is kept becomes a paragraph, and one that is dropped stays what it is, without a part', () => {
  expect(blocks({ keep: [3], drop: [6] })).toEqual([
    ...ruled.slice(0, 2),
    { kind: 'paragraph', kept: true, reason: 'kept by the operator' },
    ...ruled.slice(3, 5),
    { kind: 'paragraph', kept: false, reason: 'left out by the operator' },
  ]);
});

test('what the rules kept anyway stays what it is', () => {
  expect(blocks({ keep: [1], drop: [5] })).toEqual([
    { kind: 'title', kept: true, reason: 'kept by the operator' },
    ...ruled.slice(1, 4),
    { kind: 'ad', kept: false, reason: 'left out by the operator' },
    ruled[5],
  ]);
});

test('quotes and summary follow, and the gate with them', async () => {
  const before = await digestOf({});
  expect(before.quotes.map(({ text }) => text)).not.toContain('燈是給看不見的人用的。');
  const kept = await digestOf({ keep: [3] });
  expect(kept.quotes).toEqual([
    expect.objectContaining({ text: '燈是給看不見的人用的。', speaker: '陳春梅', role: '守燈人' }),
    expect.objectContaining({ kind: 'statement', speaker: '陳春梅', role: '守燈人' }),
  ]);
  const dropped = await digestOf({ drop: [2, 4] });
  expect(JSON.stringify({ ...dropped, blocks: [] })).not.toMatch(/三分之一|二十二年/);
  for (const { checks } of [kept, dropped]) expect(checks.filter(({ ok }) => !ok)).toEqual([]);
});

test('where everything is left out, that is said, and how to mend it', async () => {
  await expect(digestOf({ drop: [2, 4, 6] })).rejects.toMatchObject({
    code: 'ARTICLE_UNUSABLE',
    message: expect.stringMatching(/left out by you.*--blocks/),
  });
});

describe('a title that is dropped', () => {
  test('is followed by the next best', () => {
    expect(cleaned({}).title).toBe('燈塔換上新透鏡');
    expect(cleaned({ drop: [1] }).title).toMatch(/^港邊的老燈塔/);
  });

  test('does not come back by the metadata', () => {
    const titled = { ...article, metadata: { title: '燈塔換上新透鏡' } };
    expect(cleaned({ drop: [1] }, titled).title).toMatch(/^港邊的老燈塔/);
  });
});

test('a heading of the markup that is kept is a heading again', () => {
  const prose = 'The old lighthouse got a new lens last winter, and it reaches farther than before.';
  const lines = ['The lamp', prose, 'Related stories', 'Another lamp'];
  const text = lines.join('\n\n');
  const page: Article = {
    kind: 'html',
    ref: 'page.html',
    raw: text,
    metadata: {
      outline: lines.map((line, i) => ({
        start: text.indexOf(line),
        end: text.indexOf(line) + line.length,
        ...(i % 2 === 0 ? { kind: 'heading' as const, level: i + 1 } : { kind: 'paragraph' as const }),
      })),
    },
  };
  expect(cleaned({}, page).blocks[2]).toMatchObject({ kind: 'boilerplate', kept: false });
  expect(cleaned({ keep: [3] }, page).blocks[2]).toMatchObject({ kind: 'heading', level: 3, kept: true });
});

describe('refused is', () => {
  test.each([
    ['a number that no block has', { drop: [2, 7] }, /--drop: expected blocks from 1 to 6.*got 7.*--blocks/],
    ['a block kept and dropped at once', { keep: [2, 3], drop: [3] }, /--keep or in --drop.*3 in both/],
  ])('%s', (_, numbers, message) => {
    expect(() => cleaned(numbers)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
    );
  });

  test('a verdict on a block that is none any more', () => {
    expect(() => cleanArticle(article, [{ start: 0, end: 5, kept: false }])).toThrow(
      expect.objectContaining({ code: 'ARTICLE_UNUSABLE', message: expect.stringContaining('0–5') }),
    );
  });
});
