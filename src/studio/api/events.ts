// Live events of campaigns: the server's stream, read by fetch (an EventSource can show no token), taken up where it broke.
import { heldToken } from './token.ts';

export interface LiveEvent {
  event: string;
  data: unknown;
}

const retryMs = 2_000;

/** Until the signal; a stream that ends is taken up again. */
export async function followEvents(
  campaign: string | null,
  tell: (event: LiveEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let lastId: string | null = null;
  while (!signal.aborted) {
    try {
      const token = heldToken();
      const response: Response = await fetch(
        `/api/v1/events${campaign === null ? '' : `?campaign=${encodeURIComponent(campaign)}`}`,
        {
          headers: {
            ...(token !== null && { authorization: `Bearer ${token}` }),
            ...(lastId !== null && { 'last-event-id': lastId }),
          },
          signal,
        },
      );
      if (response.ok && response.body)
        for await (const { id, ...event } of parsed(response.body)) {
          lastId = id ?? lastId;
          tell(event);
        }
    } catch {
      // The line broke, or whoever watched went away.
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

async function* parsed(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent & { id: string | null }> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const fields = new Map(
        part.split('\n').map((line): [string, string] => {
          const at = line.indexOf(':');
          return [line.slice(0, at), line.slice(at + 1).trimStart()];
        }),
      );
      const data = fields.get('data');
      if (data !== undefined)
        yield {
          event: fields.get('event') ?? 'message',
          id: fields.get('id') ?? null,
          data: JSON.parse(data),
        };
    }
  }
}
