// Google's Gemini API (ai.google.dev/api/generate-content), with the model as a function.
import { type Asked, type ModelServer, startModelServer, tokens } from './model-server.ts';

const candidate = (asked: Asked, text: string | null, finishReason: string): unknown => ({
  candidates: [
    { index: 0, finishReason, ...(text === null ? {} : { content: { role: 'model', parts: [{ text }] } }) },
  ],
  usageMetadata: {
    promptTokenCount: tokens.input,
    candidatesTokenCount: tokens.output,
    totalTokenCount: tokens.input + tokens.output,
  },
  modelVersion: asked.model,
});

const textOf = (content: unknown): string =>
  ((content as { parts?: { text: string }[] } | undefined)?.parts ?? []).map(({ text }) => text).join('');

export const startGoogle = (): Promise<ModelServer> =>
  startModelServer({
    read(call) {
      const body = call.json();
      const config = body.generationConfig as Record<string, unknown> | undefined;
      return {
        instructions: textOf(body.systemInstruction),
        prompt: (body.contents as unknown[]).map(textOf).join('\n'),
        schema: config?.responseSchema ?? config?.responseJsonSchema ?? null,
        tools: body.tools,
        model: /models\/([^:]+):generateContent$/.exec(call.url.pathname)?.[1] ?? '',
        key: String(call.headers['x-goog-api-key'] ?? ''),
        body,
      };
    },
    say: (text, asked) => candidate(asked, text, 'STOP'),
    refuse: (asked) => candidate(asked, null, 'SAFETY'),
    cutOff: (text, asked) => candidate(asked, text, 'MAX_TOKENS'),
    error: (status, message) => ({
      error: { code: status, message, status: status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL' },
    }),
  });
