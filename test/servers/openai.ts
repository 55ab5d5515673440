// OpenAI's two protocols, with the model as a function: Responses (developers.openai.com/api/docs), and chat completions,
// which DeepSeek (api-docs.deepseek.com) and the servers of open-weight models speak.
import { type Asked, type ModelServer, type Protocol, startModelServer, tokens } from './model-server.ts';

type Json = Record<string, unknown>;

const bearer = (authorization: string | undefined): string => (authorization ?? '').replace(/^Bearer /, '');
const error = (status: number, message: string): unknown => ({
  error: { message, type: status === 401 ? 'invalid_request_error' : 'server_error', code: null },
});

const textOf = (content: unknown): string =>
  typeof content === 'string' ? content : (content as { text: string }[]).map(({ text }) => text).join('');

function textsBy(messages: { role: string; content: unknown }[]) {
  const of = (roles: string[]) =>
    messages
      .filter(({ role }) => roles.includes(role))
      .map(({ content }) => textOf(content))
      .join('\n');
  return { instructions: of(['system', 'developer']), prompt: of(['user']) };
}

function completion(asked: Asked, message: Json, finish: string): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: asked.model,
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
    usage: {
      prompt_tokens: tokens.input,
      completion_tokens: tokens.output,
      total_tokens: tokens.input + tokens.output,
    },
  };
}

/** @param refusesBy DeepSeek says content_filter; OpenAI and its like send a refusal beside an empty content. */
export const startChatCompletions = (refusesBy: 'content_filter' | 'refusal'): Promise<ModelServer> => {
  const protocol: Protocol = {
    read(call) {
      const body = call.json();
      const format = body.response_format as { json_schema?: { schema: unknown } } | undefined;
      return {
        ...textsBy(body.messages as { role: string; content: unknown }[]),
        schema: format?.json_schema?.schema ?? null,
        tools: body.tools,
        model: String(body.model),
        key: bearer(call.headers.authorization),
        body,
      };
    },
    say: (text, asked) => completion(asked, { content: text }, 'stop'),
    refuse: (asked) =>
      refusesBy === 'refusal'
        ? completion(asked, { content: null, refusal: 'I cannot help with that.' }, 'stop')
        : completion(asked, { content: '' }, 'content_filter'),
    cutOff: (text, asked) => completion(asked, { content: text }, 'length'),
    error,
  };
  return startModelServer(protocol);
};

function response(asked: Asked, content: Json, more: Json = { status: 'completed' }): unknown {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_790_000_000,
    model: asked.model,
    output: [{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: [content] }],
    usage: {
      input_tokens: tokens.input,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: tokens.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: tokens.input + tokens.output,
    },
    error: null,
    incomplete_details: null,
    ...more,
  };
}

export const startResponses = (): Promise<ModelServer> =>
  startModelServer({
    read(call) {
      const body = call.json();
      const text = body.text as { format?: { schema?: unknown } } | undefined;
      const texts = textsBy(body.input as { role: string; content: unknown }[]);
      return {
        ...texts,
        instructions: [body.instructions ?? '', texts.instructions].join('\n'),
        schema: text?.format?.schema ?? null,
        tools: body.tools,
        model: String(body.model),
        key: bearer(call.headers.authorization),
        body,
      };
    },
    say: (text, asked) => response(asked, { type: 'output_text', text, annotations: [] }),
    refuse: (asked) => response(asked, { type: 'refusal', refusal: 'I cannot help with that.' }),
    cutOff: (text, asked) =>
      response(
        asked,
        { type: 'output_text', text, annotations: [] },
        { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
      ),
    error,
  });
