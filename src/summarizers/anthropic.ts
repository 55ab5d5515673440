// Anthropic, by its Messages API (platform.claude.com/docs).
import { defineEngine } from './llm/engine.ts';

export default defineEngine({
  name: 'anthropic',
  title: 'Anthropic',
  prefix: 'ANTHROPIC',
  keyNeeded: true,
  baseUrl: 'https://api.anthropic.com/v1',
  model: 'claude-sonnet-5-5',
  reasoning: 'low',
  // platform.claude.com/docs/en/about-claude/pricing, October 2026. Haiku 5.5 of prompts over 100,000 tokens.
  prices: {
    'claude-opus-5-5': { input: 4, cachedInput: 0.2, output: 20 },
    'claude-opus-5': { input: 5, cachedInput: 0.5, output: 25 },
    'claude-sonnet-5-5': { input: 2, cachedInput: 0.1, output: 10 },
    'claude-sonnet-5': { input: 2, cachedInput: 0.2, output: 10 },
    'claude-sonnet-4-6': { input: 3, cachedInput: 0.3, output: 15 },
    'claude-haiku-5-5': { input: 0.5, cachedInput: 0.05, output: 2.5 },
    'claude-haiku-4-5': { input: 1, cachedInput: 0.1, output: 5 },
  },
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ apiKey, baseURL: baseUrl, fetch })(model);
  },
});
