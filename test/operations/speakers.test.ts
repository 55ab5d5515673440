// What the operator sees of who said what, and says of it.
import { expect, test } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import { listQuotes, speakersOf } from '../../src/operations/articles.ts';
import { summarizeArticle } from '../../src/stages/summarize/index.ts';
import extractive from '../../src/summarizers/extractive.ts';
import { keptProcesses } from '../setup/processes.ts';

const raw = `The harbour line reopens

The harbour line will reopen in May, after a winter of repairs to its two oldest bridges.

“We have checked every bolt by hand,” said Ann Field, the mayor, at the northern bridge on Monday.

Two engineers stood beside her. “It was the coldest work I have ever done, and the best.”

The line carried four thousand people a day before it closed.`;
const article: Article = { kind: 'text', ref: 'line.txt', raw, metadata: {} };

const { reading } = keptProcesses();

const digest = async (speakers?: unknown) =>
  summarizeArticle(
    article,
    { summarizer: extractive, settings: {} },
    {
      signal: AbortSignal.timeout(60_000),
      ...(speakers !== undefined && {
        speakers: await speakersOf(reading, article, { speakers: speakers as never }),
      }),
    },
  );

test('each quotation has its number, its grade and its proof', async () => {
  expect(await listQuotes(reading, article, {})).toMatchObject([
    {
      number: 1,
      grade: 'stated',
      speaker: 'Ann Field',
      role: 'mayor',
      proof: expect.stringContaining('said Ann Field'),
    },
    { number: 2, grade: 'unknown', speaker: null, role: null, proof: null },
  ]);
});

test('a speaker that the operator names is shown, and one who is taken back is not', async () => {
  expect(await listQuotes(reading, article, { speakers: ['2="Ida Coyle, engineer"', '1='] })).toMatchObject([
    { number: 1, grade: 'unknown', speaker: null },
    { number: 2, grade: 'operator', speaker: 'Ida Coyle', role: 'engineer' },
  ]);
});

test('the digest has what the operator said, and its checks tell what stays open', async () => {
  const before = await digest();
  expect(before.quotes.at(-1)).toMatchObject({ speaker: null, attribution: { grade: 'unknown' } });
  expect(before.checks.map(({ detail }) => detail)).toContainEqual(
    expect.stringMatching(/coldest work.*is on no card/),
  );
  const named = [{ quote: 2, speaker: 'Ida Coyle', role: 'engineer' }];
  const after = await digest(named);
  expect(after.quotes).toContainEqual(
    expect.objectContaining({ speaker: 'Ida Coyle', attribution: { grade: 'operator' } }),
  );
  expect(after.checks.filter(({ ok }) => !ok)).toEqual([]);
});

test.each([
  ['9=Ann Field', /from 1 to 2, but got 9/],
  ['Ann Field', /expected the number of a quotation and who said it/],
])('%s is refused', async (speaker, message) => {
  await expect(listQuotes(reading, article, { speakers: [speaker] })).rejects.toThrow(message);
});
