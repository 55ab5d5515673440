// What tokens cost: prices are data beside each engine; here is how a model finds its own, and what a use of it comes to.

/** List price in USD a million tokens. Where it varies by the hour or the length of the prompt, the highest. */
export interface Price {
  input: number;
  output: number;
  /** Input that the provider had in its cache; as input where left out. */
  cachedInput?: number;
}

/** model → price. */
export type Prices = Readonly<Record<string, Price>>;

export interface TokenCount {
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
}

/** Of the model itself, or of the one that it is a dated snapshot of ("gpt-5.4-mini-2026-03-17"); null where unknown. */
export function priceOf(model: string, prices: Prices): Price | null {
  return prices[model] ?? prices[model.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8})$/, '')] ?? null;
}

export function costOf(count: TokenCount, { input, output, cachedInput = input }: Price): number {
  const fresh = count.inputTokens - count.cachedInputTokens;
  return (fresh * input + count.cachedInputTokens * cachedInput + count.outputTokens * output) / 1_000_000;
}
