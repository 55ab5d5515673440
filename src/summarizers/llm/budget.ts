// Counts what an engine takes for one article, and says no before the spending limit would be passed. A lost answer may
// have been charged: it counts against the limit, but not as a use, since nobody told how much it was.
import { countCjk } from '../../language/text/characters.ts';
import type { EngineUsage } from '../types.ts';
import { costOf, type Price, type TokenCount } from './prices.ts';

export interface Budget {
  /** Why no further call of this size can be paid for; null where it can. */
  refusal(inputTokens: number, outputTokens: number): string | null;
  count(used: TokenCount): void;
  /** A call whose answer was lost. */
  lose(inputTokens: number): void;
  usage(): EngineUsage;
}

/**
 * @param price null = not known: then nothing can be refused
 * @param limitUsd null = no limit
 * @param spentUsd what the article has cost before
 */
export function openBudget(
  model: string,
  price: Price | null,
  limitUsd: number | null,
  spentUsd: number,
): Budget {
  const total = { calls: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
  let lostUsd = 0;
  return {
    refusal(inputTokens, outputTokens) {
      if (price === null || limitUsd === null) return null;
      const before = spentUsd + lostUsd + costOf(total, price);
      const next = costOf({ inputTokens, outputTokens, cachedInputTokens: 0 }, price);
      if (before + next <= limitUsd) return null;
      return `a call for up to ${usd(next)} after ${usd(before)} would pass the limit of ${usd(limitUsd)} an article (LLM_MAX_USD_PER_ARTICLE)`;
    },
    count(used) {
      total.calls++;
      total.inputTokens += used.inputTokens;
      total.cachedInputTokens += used.cachedInputTokens;
      total.outputTokens += used.outputTokens;
    },
    lose(inputTokens) {
      total.calls++;
      if (price) lostUsd += costOf({ inputTokens, outputTokens: 0, cachedInputTokens: 0 }, price);
    },
    usage: () => ({
      model,
      calls: total.calls,
      inputTokens: total.inputTokens,
      outputTokens: total.outputTokens,
      costUsd: price ? costOf(total, price) : null,
    }),
  };
}

const usd = (amount: number): string => `$${Number(amount.toPrecision(2))}`;

/**
 * About how many tokens a text takes, rather too many than too few: tokenizers differ, and take about one token for a
 * character of Han, Kana or Hangul, and for three or four letters of others.
 */
export function estimateTokens(text: string): number {
  const cjk = countCjk(text);
  return Math.ceil(cjk * 1.1 + (text.length - cjk) / 3);
}
