// A local HTTP server for tests: routes to one handler, and can do what networks do at their worst.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: Buffer;
  json(): Record<string, unknown>;
  /** The fields of a multipart/form-data body (RFC 7578), as they came. */
  form(): Map<string, Buffer>;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Half of the body comes, then the connection breaks. */
  cut?: boolean;
}

/** The request is done but nobody hears of it: the connection breaks, or says nothing for ever. */
export type Silence = 'drop' | 'hang';

export interface LocalServer extends AsyncDisposable {
  url: string;
  /** Every request that came, as "POST /2/tweets". */
  calls: string[];
}

export async function listen(handle: (call: Call) => Promise<Answer | Silence>): Promise<LocalServer> {
  const calls: string[] = [];
  const server = createServer((request, response) => void serve(request, response));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray());
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    calls.push(`${request.method} ${url.pathname}`);
    const answer = await handle({
      method: request.method ?? '',
      url,
      headers: request.headers,
      body,
      json: () => JSON.parse(body.toString()),
      form: () => parseForm(body, request.headers['content-type'] ?? ''),
    });
    if (answer === 'hang') return;
    if (answer === 'drop') {
      request.socket.destroy();
      return;
    }
    const sent = answer.body === undefined ? '' : JSON.stringify(answer.body);
    const headers = { 'content-type': 'application/json', ...answer.headers };
    if (answer.cut) {
      response.writeHead(answer.status, { ...headers, 'content-length': Buffer.byteLength(sent) });
      response.write(sent.slice(0, sent.length / 2), () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.status, headers);
    response.end(sent);
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function parseForm(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '';
  const fields = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return new Map(
    fields.map((field) => {
      const gap = field.indexOf('\r\n\r\n');
      const name = /name="([^"]*)"/.exec(field.slice(0, gap))?.[1] ?? '';
      return [name, Buffer.from(field.slice(gap + 4, -2), 'latin1')];
    }),
  );
}
