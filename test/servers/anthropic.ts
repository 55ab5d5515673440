// Anthropic's Messages API (platform.claude.com/docs/en/api/messages), with the model as a function.
import { type Asked, type ModelServer, startModelServer, tokens } from './model-server.ts';

const message = (asked: Asked, text: string, stop: string): unknown => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: asked.model,
  content: text === '' ? [] : [{ type: 'text', text }],
  stop_reason: stop,
  stop_sequence: null,
  usage: { input_tokens: tokens.input, output_tokens: tokens.output },
});

const textOf = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : ((content ?? []) as { text?: string }[]).map(({ text }) => text ?? '').join('');

export const startAnthropic = (): Promise<ModelServer> =>
  startModelServer({
    read(call) {
      const body = call.json();
      const messages = body.messages as { role: string; content: unknown }[];
      const config = body.output_config as { format?: { schema?: unknown } } | undefined;
      const format = (body.output_format as { schema?: unknown } | undefined) ?? config?.format;
      return {
        instructions: textOf(body.system),
        prompt: messages.map(({ content }) => textOf(content)).join('\n'),
        schema: format?.schema ?? null,
        tools: body.tools,
        model: String(body.model),
        key: String(call.headers['x-api-key'] ?? ''),
        body,
      };
    },
    say: (text, asked) => message(asked, text, 'end_turn'),
    refuse: (asked) => message(asked, '', 'refusal'),
    cutOff: (text, asked) => message(asked, text, 'max_tokens'),
    error: (status, text) => ({
      type: 'error',
      error: { type: status === 401 ? 'authentication_error' : 'api_error', message: text },
    }),
  });
