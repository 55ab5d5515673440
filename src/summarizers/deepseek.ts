// DeepSeek (api-docs.deepseek.com), with thinking (DEEPSEEK_REASONING) or without. The names deepseek-chat and
// deepseek-reasoner, which the service retired in July 2026, still mean its flash model without and with thinking.
import { defineEngine } from './llm/engine.ts';

export default defineEngine({
  name: 'deepseek',
  title: 'DeepSeek',
  prefix: 'DEEPSEEK',
  keyNeeded: true,
  baseUrl: 'https://api.deepseek.com',
  model: 'deepseek-flash',
  aliases: {
    'deepseek-chat': { model: 'deepseek-flash', reasoning: 'none' },
    'deepseek-reasoner': { model: 'deepseek-flash', reasoning: 'high' },
  },
  reasoning: 'none',
  // api-docs.deepseek.com/quick_start/pricing, November 2026. Of the peak hours; the others cost half.
  prices: {
    'deepseek-flash': { input: 0.3, cachedInput: 0.006, output: 1.2 },
    'deepseek-v4-flash': { input: 0.3, cachedInput: 0.006, output: 1.2 },
    'deepseek-v4-pro': { input: 1.32, cachedInput: 0.044, output: 3.96 },
  },
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createDeepSeek } = await import('@ai-sdk/deepseek');
    return createDeepSeek({ apiKey, baseURL: baseUrl, fetch })(model);
  },
});
