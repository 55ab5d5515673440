// Any server that speaks OpenAI's chat completions with JSON schemas: Ollama, vLLM, llama.cpp, LM Studio, and hosted
// open-weight models. What it costs is unknown unless OPENAI_COMPATIBLE_USD_PER_MTOK says so.
import { defineEngine } from './llm/engine.ts';

export default defineEngine({
  name: 'openai-compatible',
  title: 'the OpenAI-compatible server',
  prefix: 'OPENAI_COMPATIBLE',
  keyNeeded: false,
  baseUrl: null,
  model: null,
  // Many of these servers refuse a setting that they do not know.
  reasoning: 'provider-default',
  prices: {},
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    return createOpenAICompatible({
      name: 'openai-compatible',
      ...(apiKey ? { apiKey } : {}),
      baseURL: baseUrl,
      supportsStructuredOutputs: true,
      fetch,
    })(model);
  },
});
