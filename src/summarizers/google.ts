// Google's Gemini, by the Gemini API (ai.google.dev/gemini-api/docs).
import { defineEngine } from './llm/engine.ts';

export default defineEngine({
  name: 'google',
  title: 'Google Gemini',
  prefix: 'GEMINI',
  keyNeeded: true,
  baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  model: 'gemini-3.8-flash',
  reasoning: 'low',
  // ai.google.dev/gemini-api/docs/pricing, October 2026. Gemini 3.8 Flash costs half of it until the end of 2026.
  prices: {
    'gemini-3.8-flash': { input: 1.5, output: 7.5 },
    'gemini-3.5-flash': { input: 1.5, cachedInput: 0.15, output: 9 },
    'gemini-3.5-flash-lite': { input: 0.3, cachedInput: 0.03, output: 2.5 },
    'gemini-3.1-pro-preview': { input: 4, output: 18 },
  },
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createGoogle } = await import('@ai-sdk/google');
    return createGoogle({ apiKey, baseURL: baseUrl, fetch })(model);
  },
});
