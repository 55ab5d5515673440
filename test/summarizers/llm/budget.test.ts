import { expect, test } from '@jest/globals';
import { estimateTokens, openBudget } from '../../../src/summarizers/llm/budget.ts';
import { costOf, priceOf } from '../../../src/summarizers/llm/prices.ts';

const price = { input: 1, output: 10, cachedInput: 0.1 };
const used = { inputTokens: 10_000, cachedInputTokens: 4_000, outputTokens: 1_000 };

test('tokens from the cache of the provider cost less', () => {
  expect(costOf(used, price)).toBeCloseTo((6_000 * 1 + 4_000 * 0.1 + 1_000 * 10) / 1e6, 12);
  expect(costOf(used, { input: 1, output: 10 })).toBeCloseTo(0.02, 12);
});

test('a dated snapshot costs what its model costs, and another model nothing known', () => {
  const prices = { 'm-5': price };
  expect(priceOf('m-5-2026-03-17', prices)).toBe(price);
  expect(priceOf('m-5-20260317', prices)).toBe(price);
  expect(priceOf('m-5-pro', prices)).toBeNull();
});

test('a call that could pass the limit is refused, with what was spent', () => {
  const budget = openBudget('m-5', price, 0.05, 0);
  expect(budget.refusal(10_000, 4_000)).toBeNull();
  budget.count(used);
  expect(budget.refusal(10_000, 4_000)).toMatch(
    /up to \$0\.05 after \$0\.016 would pass the limit of \$0\.05/,
  );
});

test('what the article cost before counts against the limit', () => {
  expect(openBudget('m-5', price, 0.05, 0.04).refusal(10_000, 1_000)).toContain('after $0.04');
});

test('a lost answer counts against the limit, but is not reported as a use', () => {
  const budget = openBudget('m-5', price, 0.05, 0);
  budget.lose(20_000);
  expect(budget.refusal(10_000, 2_500)).not.toBeNull();
  expect(budget.usage()).toEqual({ model: 'm-5', calls: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 });
});

test('nothing is refused where the price is not known, and the cost is not known either', () => {
  const budget = openBudget('m-6', null, 0.05, 0);
  budget.count(used);
  expect(budget.refusal(1e9, 1e9)).toBeNull();
  expect(budget.usage()).toMatchObject({ calls: 1, inputTokens: 10_000, outputTokens: 1_000, costUsd: null });
});

test('a Chinese text takes about a token a character, an English one about one for three letters', () => {
  expect(estimateTokens('湯頭可以教'.repeat(100))).toBe(550);
  expect(estimateTokens('soup '.repeat(600))).toBe(1_000);
});
