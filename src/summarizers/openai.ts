// OpenAI, by its Responses API (developers.openai.com/api/docs). Nothing is stored there: store is false.
import { defineEngine } from './llm/engine.ts';

export default defineEngine({
  name: 'openai',
  title: 'OpenAI',
  prefix: 'OPENAI',
  keyNeeded: true,
  baseUrl: 'https://api.openai.com/v1',
  model: 'gpt-5.4-mini',
  reasoning: 'low',
  // developers.openai.com/api/docs/pricing, 2026. Of prompts up to 272,000 tokens.
  prices: {
    'gpt-5.5': { input: 5, cachedInput: 0.5, output: 30 },
    'gpt-5.4': { input: 2.5, cachedInput: 0.25, output: 15 },
    'gpt-5.4-mini': { input: 0.75, cachedInput: 0.075, output: 4.5 },
    'gpt-5.4-nano': { input: 0.2, cachedInput: 0.02, output: 1.25 },
    'gpt-5.2': { input: 1.75, cachedInput: 0.175, output: 14 },
    'gpt-5-mini': { input: 0.25, cachedInput: 0.025, output: 2 },
    'gpt-5-nano': { input: 0.05, cachedInput: 0.005, output: 0.4 },
  },
  // Summaries of the reasoning are for verified organisations alone, and nobody would read them.
  providerOptions: { openai: { store: false, reasoningSummary: null } },
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createOpenAI } = await import('@ai-sdk/openai');
    return createOpenAI({ apiKey, baseURL: baseUrl, fetch }).responses(model);
  },
});
